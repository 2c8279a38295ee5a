// WDF: collections of objects. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/wdfcollection
#pragma once

#ifdef __cplusplus
extern "C" {
#endif

NTSTATUS WdfCollectionCreate(PWDF_OBJECT_ATTRIBUTES, WDFCOLLECTION *Collection);
ULONG WdfCollectionGetCount(WDFCOLLECTION);
NTSTATUS WdfCollectionAdd(WDFCOLLECTION, WDFOBJECT);
VOID WdfCollectionRemove(WDFCOLLECTION, WDFOBJECT);
VOID WdfCollectionRemoveItem(WDFCOLLECTION, ULONG Index);
WDFOBJECT WdfCollectionGetItem(WDFCOLLECTION, ULONG Index);
WDFOBJECT WdfCollectionGetFirstItem(WDFCOLLECTION);
WDFOBJECT WdfCollectionGetLastItem(WDFCOLLECTION);

#ifdef __cplusplus
}
#endif
