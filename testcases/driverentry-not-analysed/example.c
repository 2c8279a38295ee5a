// hosts: plugin tidy clangd -- driverentry-lint tells it as coverage, not as a finding
#include <ntddk.h>

DRIVER_INITIALIZE DriverEntry;
BOOLEAN HardwareAnswers(ULONG Attempt);

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) // want "'DriverEntry' was not analysed completely: a loop was not followed to its end"
{
    ULONG Attempt = 0;

    UNREFERENCED_PARAMETER(DriverObject);
    UNREFERENCED_PARAMETER(RegistryPath);
Again:
    if (!HardwareAnswers(Attempt)) {
        ++Attempt;
        goto Again;
    }
    return STATUS_SUCCESS;
}
