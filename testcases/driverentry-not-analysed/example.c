// with: driverentry-missing-driver-create
// hosts: plugin tidy clangd -- driverentry-lint tells it as the state of the file, not as a finding
#include <ntddk.h>

DRIVER_INITIALIZE DriverEntry;
NTSTATUS RegisterEverything(PDRIVER_OBJECT DriverObject);

NTSTATUS
DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) // want "'DriverEntry' was not analysed completely: code that did not parse was stepped over"
{
    UNREFERENCED_PARAMETER(RegistryPath);
    return RegisterEverything(DriverObject + ); // want "expected expression"
}
