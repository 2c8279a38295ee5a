// The smallest main over a library that does it all. Nothing is wrong here.
#include "main.tmh"

DRIVER_INITIALIZE DriverEntry;
#pragma alloc_text(INIT, DriverEntry)

VOID LodgeCleanup(WDFOBJECT Object)
{
    WPP_CLEANUP(WdfDriverWdmGetDriverObject((WDFDRIVER)Object));
}

NTSTATUS DriverEntry(PDRIVER_OBJECT Object, PUNICODE_STRING Path)
{
    static const LODGE_CALLBACKS Callbacks = {sizeof(Callbacks), LodgeAdd, LodgeCleanup};
    NTSTATUS Status;

    WPP_INIT_TRACING(Object, Path);
    Status = LodgeMain(Object, Path, &Callbacks);
    if (!NT_SUCCESS(Status))
        WPP_CLEANUP(Object);
    return Status;
}
