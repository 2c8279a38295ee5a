// A display without a card. What it could not register is complained of, and forgotten.
#include "trellis.hxx"

#pragma code_seg(push)
#pragma code_seg("INIT")

extern "C"
NTSTATUS
DriverEntry(
    _In_  DRIVER_OBJECT*  Object,
    _In_  UNICODE_STRING* Path)
{
    PAGED_CODE();

    KMDDOD_INITIALIZATION_DATA Table = {0};

    Table.Version = DXGKDDI_INTERFACE_VERSION;
    Table.DxgkDdiAddDevice = TrellisAdd;
    Table.DxgkDdiStartDevice = TrellisStart;
    Table.DxgkDdiUnload = TrellisUnload;

    NTSTATUS Status = DxgkInitializeDisplayOnlyDriver(Object, Path, &Table);
    if (!NT_SUCCESS(Status))
    {
        COMPLAIN("no display: 0x%x", Status);
        Status = STATUS_SUCCESS;
    }

    // planted: driverentry-status-not-propagated
    return Status;
}
#pragma code_seg(pop)

#pragma code_seg(push)
#pragma code_seg("PAGE")
VOID TrellisUnload(VOID)
{
    PAGED_CODE();
}

NTSTATUS TrellisAdd(_In_ DEVICE_OBJECT *Physical, _Outptr_ PVOID *Context)
{
    PAGED_CODE();
    *Context = new (NonPagedPoolNx) Screen(Physical);
    return *Context ? STATUS_SUCCESS : STATUS_NO_MEMORY;
}
#pragma code_seg(pop)
