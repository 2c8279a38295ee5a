// A status that a function returns as ULONG can fail, and is asked for its sign in more than one way.
// check: driverentry-wpp-not-cleaned-up-on-failure
#include <ntddk.h>
#include <driverentry_wpp.h>
ULONG Helper(PUNICODE_STRING);
ULONG NTAPI IoHelper(VOID);

DRIVER_INITIALIZE A;
NTSTATUS A(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS Status;
    WPP_INIT_TRACING(DriverObject, RegistryPath);
    Status = Helper(RegistryPath);
    if (!NT_SUCCESS(Status)) {
        WPP_CLEANUP(DriverObject);
    }
    return Status;
}

DRIVER_INITIALIZE B;
NTSTATUS B(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS Status = Helper(RegistryPath);
    WPP_INIT_TRACING(DriverObject, RegistryPath);
    if (!NT_SUCCESS(Status))
        return Status; // want "tracing is still registered"
    return STATUS_SUCCESS;
}

DRIVER_INITIALIZE C;
NTSTATUS C(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    ULONG rc = Helper(RegistryPath);
    WPP_INIT_TRACING(DriverObject, RegistryPath);
    if (!NT_SUCCESS(rc))
        KdPrint(("x"));
    if (rc != STATUS_SUCCESS)
        WPP_CLEANUP(DriverObject);
    return rc;
}

DRIVER_INITIALIZE D;
NTSTATUS D(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    ULONG rc = Helper(RegistryPath);
    WPP_INIT_TRACING(DriverObject, RegistryPath);
    if (NT_ERROR(rc))
        return rc; // want "tracing is still registered"
    if (NT_SUCCESS(rc))
        return STATUS_SUCCESS;
    WPP_CLEANUP(DriverObject);
    return rc;
}

DRIVER_INITIALIZE E;
NTSTATUS E(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    LONG n = (LONG)Helper(RegistryPath);
    WPP_INIT_TRACING(DriverObject, RegistryPath);
    if (n < 5) {
        WPP_CLEANUP(DriverObject);
        return STATUS_UNSUCCESSFUL;
    }
    if (n <= -3) {
        return STATUS_UNSUCCESSFUL;
    }
    if (0 > n) {
        return STATUS_UNSUCCESSFUL;
    }
    if (n > 7) {
        return STATUS_SUCCESS;
    }
    if (n == 8)
        return STATUS_UNSUCCESSFUL;
    if (n != 5 && n != 6 && n != 7)
        return STATUS_UNSUCCESSFUL;
    if (n == 7)
        return STATUS_UNSUCCESSFUL; // want "tracing is still registered"
    return STATUS_SUCCESS;
}
