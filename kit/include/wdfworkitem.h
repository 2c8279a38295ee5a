// WDF: work items. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/wdfworkitem
#pragma once

#ifdef __cplusplus
extern "C" {
#endif

typedef VOID EVT_WDF_WORKITEM(WDFWORKITEM WorkItem);
typedef EVT_WDF_WORKITEM *PFN_WDF_WORKITEM;

typedef struct _WDF_WORKITEM_CONFIG {
    ULONG Size;
    PFN_WDF_WORKITEM EvtWorkItemFunc;
    BOOLEAN AutomaticSerialization;
} WDF_WORKITEM_CONFIG, *PWDF_WORKITEM_CONFIG;

VOID WDF_WORKITEM_CONFIG_INIT(PWDF_WORKITEM_CONFIG Config, PFN_WDF_WORKITEM EvtWorkItemFunc);

NTSTATUS WdfWorkItemCreate(PWDF_WORKITEM_CONFIG, PWDF_OBJECT_ATTRIBUTES, WDFWORKITEM *WorkItem);
VOID WdfWorkItemEnqueue(WDFWORKITEM);
WDFOBJECT WdfWorkItemGetParentObject(WDFWORKITEM);
VOID WdfWorkItemFlush(WDFWORKITEM);

#ifdef __cplusplus
}
#endif
