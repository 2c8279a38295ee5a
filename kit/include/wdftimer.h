// WDF: timers. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/wdftimer
#pragma once

#ifdef __cplusplus
extern "C" {
#endif

typedef VOID EVT_WDF_TIMER(WDFTIMER Timer);
typedef EVT_WDF_TIMER *PFN_WDF_TIMER;

typedef struct _WDF_TIMER_CONFIG {
    ULONG Size;
    PFN_WDF_TIMER EvtTimerFunc;
    ULONG Period;
    BOOLEAN AutomaticSerialization;
    ULONG TolerableDelay;
    WDF_TRI_STATE UseHighResolutionTimer;
} WDF_TIMER_CONFIG, *PWDF_TIMER_CONFIG;

VOID WDF_TIMER_CONFIG_INIT(PWDF_TIMER_CONFIG Config, PFN_WDF_TIMER EvtTimerFunc);
VOID WDF_TIMER_CONFIG_INIT_PERIODIC(PWDF_TIMER_CONFIG Config, PFN_WDF_TIMER EvtTimerFunc, LONG Period);

NTSTATUS WdfTimerCreate(PWDF_TIMER_CONFIG, PWDF_OBJECT_ATTRIBUTES, WDFTIMER *Timer);
BOOLEAN WdfTimerStart(WDFTIMER, LONGLONG DueTime);
BOOLEAN WdfTimerStop(WDFTIMER, BOOLEAN Wait);
WDFOBJECT WdfTimerGetParentObject(WDFTIMER);

#ifdef __cplusplus
}
#endif
