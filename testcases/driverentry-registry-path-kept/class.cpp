// C++: members of objects. One object is the function's own, the other the driver's.
#include <ntddk.h>

namespace {

class Settings {
    PUNICODE_STRING Path = nullptr;

public:
    void use(PUNICODE_STRING String) { Path = String; } // want "the registry path is kept here"
    USHORT length() const { return Path ? Path->Length : 0; }
};

class Reader {
    const UNICODE_STRING &Path;

public:
    explicit Reader(const UNICODE_STRING &Path) : Path(Path) {}
    bool empty() const { return Path.Length == 0; }
};

Settings Global;

} // namespace

extern "C" NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    // Trap: gone at the end of the function.
    Reader Keys(*RegistryPath);
    if (Keys.empty())
        return STATUS_INVALID_PARAMETER;
    Global.use(RegistryPath);
    return Global.length() ? STATUS_SUCCESS : STATUS_UNSUCCESSFUL;
}

// Trap: a guard takes the pointer back on every way out.
DRIVER_INITIALIZE Guarded;
static PUNICODE_STRING DuringInit;
NTSTATUS Guarded(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    struct Reset {
        ~Reset() { DuringInit = nullptr; }
    } AtEnd;
    PDEVICE_OBJECT Device;

    DuringInit = RegistryPath;
    return IoCreateDevice(DriverObject, 0, nullptr, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
}
