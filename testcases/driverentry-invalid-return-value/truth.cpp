// C++: the literals of the language, and a status class that converts.
#include <ntddk.h>

namespace {
struct Result {
    NTSTATUS Code;
    operator NTSTATUS() const { return Code; }
};

Result setUp(PDRIVER_OBJECT DriverObject)
{
    if (DriverObject->DeviceObject == nullptr)
        return {STATUS_NO_SUCH_DEVICE};
    return {STATUS_SUCCESS};
}
} // namespace

extern "C" NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    if (RegistryPath->Length == 0)
        return false; // want "returns a truth value, and false is STATUS_SUCCESS"
    if (RegistryPath->Length == 2)
        return true; // want "returns a truth value, and true counts as success"
    return setUp(DriverObject);
}
