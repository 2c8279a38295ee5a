// WDF: hardware resources and requirements. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/wdfresource
#pragma once

#ifdef __cplusplus
extern "C" {
#endif

VOID WdfIoResourceRequirementsListSetSlotNumber(WDFIORESREQLIST, ULONG SlotNumber);
VOID WdfIoResourceRequirementsListSetInterfaceType(WDFIORESREQLIST, INTERFACE_TYPE);
NTSTATUS WdfIoResourceRequirementsListAppendIoResList(WDFIORESREQLIST, WDFIORESLIST);
NTSTATUS WdfIoResourceRequirementsListInsertIoResList(WDFIORESREQLIST, WDFIORESLIST, ULONG Index);
ULONG WdfIoResourceRequirementsListGetCount(WDFIORESREQLIST);
WDFIORESLIST WdfIoResourceRequirementsListGetIoResList(WDFIORESREQLIST, ULONG Index);
VOID WdfIoResourceRequirementsListRemove(WDFIORESREQLIST, ULONG Index);
VOID WdfIoResourceRequirementsListRemoveByIoResList(WDFIORESREQLIST, WDFIORESLIST);

NTSTATUS WdfIoResourceListCreate(WDFIORESREQLIST, PWDF_OBJECT_ATTRIBUTES, WDFIORESLIST *ResourceList);
NTSTATUS WdfIoResourceListAppendDescriptor(WDFIORESLIST, PIO_RESOURCE_DESCRIPTOR);
NTSTATUS WdfIoResourceListInsertDescriptor(WDFIORESLIST, PIO_RESOURCE_DESCRIPTOR, ULONG Index);
VOID WdfIoResourceListUpdateDescriptor(WDFIORESLIST, PIO_RESOURCE_DESCRIPTOR, ULONG Index);
ULONG WdfIoResourceListGetCount(WDFIORESLIST);
PIO_RESOURCE_DESCRIPTOR WdfIoResourceListGetDescriptor(WDFIORESLIST, ULONG Index);
VOID WdfIoResourceListRemove(WDFIORESLIST, ULONG Index);
VOID WdfIoResourceListRemoveByDescriptor(WDFIORESLIST, PIO_RESOURCE_DESCRIPTOR);

NTSTATUS WdfCmResourceListAppendDescriptor(WDFCMRESLIST, PCM_PARTIAL_RESOURCE_DESCRIPTOR);
NTSTATUS WdfCmResourceListInsertDescriptor(WDFCMRESLIST, PCM_PARTIAL_RESOURCE_DESCRIPTOR, ULONG Index);
ULONG WdfCmResourceListGetCount(WDFCMRESLIST);
PCM_PARTIAL_RESOURCE_DESCRIPTOR WdfCmResourceListGetDescriptor(WDFCMRESLIST, ULONG Index);
VOID WdfCmResourceListRemove(WDFCMRESLIST, ULONG Index);
VOID WdfCmResourceListRemoveByDescriptor(WDFCMRESLIST, PCM_PARTIAL_RESOURCE_DESCRIPTOR);

#ifdef __cplusplus
}
#endif
