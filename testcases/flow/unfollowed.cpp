// Expressions of C++ that do nothing on a path.
// check: driverentry-status-not-propagated
// flags: -std=c++20
#include <ntddk.h>
#include <wdf.h>

struct __declspec(uuid("00000000-0000-0000-C000-000000000046")) IThing { virtual long Ask(const GUID &, void **) = 0; };
struct Version { int Major; constexpr bool operator==(const Version &) const = default; };
void Log(const GUID &) noexcept;

extern "C" DRIVER_INITIALIZE DriverEntry;
EVT_WDF_DRIVER_DEVICE_ADD DeviceAdd;
template <class T> concept Small = sizeof(T) < 8;

extern "C" NTSTATUS DriverEntry(PDRIVER_OBJECT d, PUNICODE_STRING p)
{
    Version A{1}, B{2};
    if (A != B) Log(__uuidof(IThing));
    const GUID &Id = __uuidof(IThing);
    Log(Id);
    if constexpr (requires(int x) { x + 1; }) Log(Id);
    bool Quiet = noexcept(Log(Id)) && Small<char>;
    WDF_DRIVER_CONFIG Config;
    WDF_DRIVER_CONFIG_INIT(&Config, DeviceAdd);
    NTSTATUS s = WdfDriverCreate(d, p, nullptr, &Config, nullptr);
    if (Quiet && !NT_SUCCESS(s))
        return STATUS_SUCCESS; // want "'WdfDriverCreate' failed on this path"
    return s;
}
