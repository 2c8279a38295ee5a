// A file system whose work a service in user mode does. Every function body stands between ENTER and LEAVE.
#pragma once

#include <ntifs.h>
#include <ntstrsafe.h>

#define HBR_TAG 'rbrH'

extern LONG HbrDepth;

VOID HbrTraceIn(const char *Function, LONG Depth);
VOID HbrTraceOut(const char *Function, LONG Depth, NTSTATUS Result, const char *Format, ...);

#define HBR_ENTER_(TYPE, INITIAL, GATE)                                                                                \
    TYPE Result = INITIAL;                                                                                             \
    LONG HbrCallDepth = InterlockedIncrement(&HbrDepth);                                                               \
    GATE;                                                                                                              \
    HbrTraceIn(__FUNCTION__, HbrCallDepth)
#define HBR_LEAVE_(FORMAT, ...)                                                                                        \
    goto hbr_leave_label;                                                                                              \
hbr_leave_label:                                                                                                       \
    InterlockedDecrement(&HbrDepth);                                                                                   \
    HbrTraceOut(__FUNCTION__, HbrCallDepth, Result, FORMAT, __VA_ARGS__)

#define ENTER()            HBR_ENTER_(NTSTATUS, STATUS_SUCCESS, PAGED_CODE())
#define ENTER_NONPAGED()   HBR_ENTER_(NTSTATUS, STATUS_SUCCESS, (VOID)0)
#define LEAVE(FORMAT, ...) do { HBR_LEAVE_(FORMAT, __VA_ARGS__); return Result; } while (0, 0)
#define RETURN(...)        do { Result = (__VA_ARGS__); goto hbr_leave_label; } while (0, 0)

typedef struct {
    WCHAR Buffer[128];
    UNICODE_STRING Name;
    DEVICE_TYPE Type;
    PDEVICE_OBJECT Device;
} HBR_CONTROL;

extern PDRIVER_OBJECT HbrDriverObject;
extern HBR_CONTROL HbrDiskControl, HbrNetControl;

DRIVER_INITIALIZE DriverEntry;
DRIVER_UNLOAD HbrUnload;
DRIVER_DISPATCH HbrDispatch;

NTSTATUS HbrNamesInitialize(VOID);
VOID HbrNamesFinalize(VOID);
NTSTATUS HbrControlCreate(PDRIVER_OBJECT DriverObject, HBR_CONTROL *Control, const GUID *Class);
VOID HbrControlDelete(HBR_CONTROL *Control);
NTSTATUS HbrMupRegister(HBR_CONTROL *Control, PHANDLE Mup);
