// WDF: deferred procedure calls. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/wdfdpc
#pragma once

#ifdef __cplusplus
extern "C" {
#endif

typedef VOID EVT_WDF_DPC(WDFDPC Dpc);
typedef EVT_WDF_DPC *PFN_WDF_DPC;

typedef struct _WDF_DPC_CONFIG {
    ULONG Size;
    PFN_WDF_DPC EvtDpcFunc;
    BOOLEAN AutomaticSerialization;
} WDF_DPC_CONFIG, *PWDF_DPC_CONFIG;

VOID WDF_DPC_CONFIG_INIT(PWDF_DPC_CONFIG Config, PFN_WDF_DPC EvtDpcFunc);

NTSTATUS WdfDpcCreate(PWDF_DPC_CONFIG, PWDF_OBJECT_ATTRIBUTES, WDFDPC *Dpc);
BOOLEAN WdfDpcEnqueue(WDFDPC);
BOOLEAN WdfDpcCancel(WDFDPC, BOOLEAN Wait);
WDFOBJECT WdfDpcGetParentObject(WDFDPC);
PKDPC WdfDpcWdmGetDpc(WDFDPC);

#ifdef __cplusplus
}
#endif
