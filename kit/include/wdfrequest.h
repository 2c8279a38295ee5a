// WDF: I/O requests. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/wdfrequest
#pragma once

#ifdef __cplusplus
extern "C" {
#endif

typedef enum _WDF_REQUEST_REUSE_FLAGS { WDF_REQUEST_REUSE_NO_FLAGS = 0, WDF_REQUEST_REUSE_SET_NEW_IRP = 1 } WDF_REQUEST_REUSE_FLAGS;
typedef enum _WDF_REQUEST_STOP_ACTION_FLAGS { WdfRequestStopActionInvalid = 0, WdfRequestStopActionSuspend = 1, WdfRequestStopActionPurge = 2, WdfRequestStopRequestCancelable = 0x10000000 } WDF_REQUEST_STOP_ACTION_FLAGS;
typedef enum _WDF_REQUEST_SEND_OPTIONS_FLAGS {
    WDF_REQUEST_SEND_OPTION_TIMEOUT = 1,
    WDF_REQUEST_SEND_OPTION_SYNCHRONOUS = 2,
    WDF_REQUEST_SEND_OPTION_IGNORE_TARGET_STATE = 4,
    WDF_REQUEST_SEND_OPTION_SEND_AND_FORGET = 8,
    WDF_REQUEST_SEND_OPTION_IMPERSONATE_CLIENT = 0x10000,
    WDF_REQUEST_SEND_OPTION_IMPERSONATION_IGNORE_FAILURE = 0x20000
} WDF_REQUEST_SEND_OPTIONS_FLAGS;
typedef enum _WDF_REQUEST_FORWARD_OPTIONS_FLAGS { WDF_REQUEST_FORWARD_OPTION_SEND_AND_FORGET = 1 } WDF_REQUEST_FORWARD_OPTIONS_FLAGS;

typedef VOID EVT_WDF_REQUEST_CANCEL(WDFREQUEST Request);
typedef EVT_WDF_REQUEST_CANCEL *PFN_WDF_REQUEST_CANCEL;
typedef struct _WDF_REQUEST_COMPLETION_PARAMS *PWDF_REQUEST_COMPLETION_PARAMS;
typedef VOID EVT_WDF_REQUEST_COMPLETION_ROUTINE(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context);
typedef EVT_WDF_REQUEST_COMPLETION_ROUTINE *PFN_WDF_REQUEST_COMPLETION_ROUTINE;
typedef VOID EVT_WDF_REQUEST_IMPERSONATE(WDFREQUEST Request, PVOID Context);
typedef EVT_WDF_REQUEST_IMPERSONATE *PFN_WDF_REQUEST_IMPERSONATE;

typedef struct _WDF_REQUEST_PARAMETERS {
    USHORT Size;
    UCHAR MinorFunction;
    WDF_REQUEST_TYPE Type;
    union {
        struct { PIO_SECURITY_CONTEXT SecurityContext; ULONG Options; USHORT POINTER_ALIGNMENT FileAttributes; USHORT ShareAccess; ULONG POINTER_ALIGNMENT EaLength; } Create;
        struct { size_t Length; ULONG POINTER_ALIGNMENT Key; LONGLONG DeviceOffset; } Read;
        struct { size_t Length; ULONG POINTER_ALIGNMENT Key; LONGLONG DeviceOffset; } Write;
        struct { size_t OutputBufferLength; size_t POINTER_ALIGNMENT InputBufferLength; ULONG POINTER_ALIGNMENT IoControlCode; PVOID Type3InputBuffer; } DeviceIoControl;
        struct { PVOID Arg1; PVOID Arg2; ULONG POINTER_ALIGNMENT IoControlCode; PVOID Arg4; } Others;
    } Parameters;
} WDF_REQUEST_PARAMETERS, *PWDF_REQUEST_PARAMETERS;
VOID WDF_REQUEST_PARAMETERS_INIT(PWDF_REQUEST_PARAMETERS Parameters);

typedef struct _WDF_USB_REQUEST_COMPLETION_PARAMS *PWDF_USB_REQUEST_COMPLETION_PARAMS;
typedef struct _WDF_REQUEST_COMPLETION_PARAMS {
    ULONG Size;
    WDF_REQUEST_TYPE Type;
    IO_STATUS_BLOCK IoStatus;
    union {
        struct { WDFMEMORY Buffer; size_t Length; size_t Offset; } Write;
        struct { WDFMEMORY Buffer; size_t Length; size_t Offset; } Read;
        struct {
            ULONG IoControlCode;
            struct { WDFMEMORY Buffer; size_t Offset; } Input;
            struct { WDFMEMORY Buffer; size_t Offset; size_t Length; } Output;
        } Ioctl;
        struct { union { PVOID Ptr; ULONG_PTR Value; } Argument1, Argument2, Argument3, Argument4; } Others;
        struct { PWDF_USB_REQUEST_COMPLETION_PARAMS Completion; } Usb;
    } Parameters;
} WDF_REQUEST_COMPLETION_PARAMS;
VOID WDF_REQUEST_COMPLETION_PARAMS_INIT(PWDF_REQUEST_COMPLETION_PARAMS Params);

typedef struct _WDF_REQUEST_REUSE_PARAMS { ULONG Size; ULONG Flags; NTSTATUS Status; PIRP NewIrp; } WDF_REQUEST_REUSE_PARAMS, *PWDF_REQUEST_REUSE_PARAMS;
VOID WDF_REQUEST_REUSE_PARAMS_INIT(PWDF_REQUEST_REUSE_PARAMS Params, ULONG Flags, NTSTATUS Status);
VOID WDF_REQUEST_REUSE_PARAMS_SET_NEW_IRP(PWDF_REQUEST_REUSE_PARAMS Params, PIRP NewIrp);

typedef struct _WDF_REQUEST_SEND_OPTIONS { ULONG Size; ULONG Flags; LONGLONG Timeout; } WDF_REQUEST_SEND_OPTIONS, *PWDF_REQUEST_SEND_OPTIONS;
VOID WDF_REQUEST_SEND_OPTIONS_INIT(PWDF_REQUEST_SEND_OPTIONS Options, ULONG Flags);
VOID WDF_REQUEST_SEND_OPTIONS_SET_TIMEOUT(PWDF_REQUEST_SEND_OPTIONS Options, LONGLONG Timeout);

typedef struct _WDF_REQUEST_FORWARD_OPTIONS { ULONG Size; ULONG Flags; } WDF_REQUEST_FORWARD_OPTIONS, *PWDF_REQUEST_FORWARD_OPTIONS;
VOID WDF_REQUEST_FORWARD_OPTIONS_INIT(PWDF_REQUEST_FORWARD_OPTIONS Options);

NTSTATUS WdfRequestCreate(PWDF_OBJECT_ATTRIBUTES, WDFIOTARGET, WDFREQUEST *Request);
NTSTATUS WdfRequestCreateFromIrp(PWDF_OBJECT_ATTRIBUTES, PIRP, BOOLEAN RequestFreesIrp, WDFREQUEST *Request);
NTSTATUS WdfRequestReuse(WDFREQUEST, PWDF_REQUEST_REUSE_PARAMS);
NTSTATUS WdfRequestChangeTarget(WDFREQUEST, WDFIOTARGET);
VOID WdfRequestFormatRequestUsingCurrentType(WDFREQUEST);
VOID WdfRequestWdmFormatUsingStackLocation(WDFREQUEST, PIO_STACK_LOCATION Stack);
BOOLEAN WdfRequestSend(WDFREQUEST, WDFIOTARGET, PWDF_REQUEST_SEND_OPTIONS);
NTSTATUS WdfRequestGetStatus(WDFREQUEST);
NTSTATUS WdfRequestMarkCancelableEx(WDFREQUEST, PFN_WDF_REQUEST_CANCEL);
VOID WdfRequestMarkCancelable(WDFREQUEST, PFN_WDF_REQUEST_CANCEL);
NTSTATUS WdfRequestUnmarkCancelable(WDFREQUEST);
BOOLEAN WdfRequestIsCanceled(WDFREQUEST);
BOOLEAN WdfRequestCancelSentRequest(WDFREQUEST);
BOOLEAN WdfRequestIsFrom32BitProcess(WDFREQUEST);
VOID WdfRequestSetCompletionRoutine(WDFREQUEST, PFN_WDF_REQUEST_COMPLETION_ROUTINE, WDFCONTEXT CompletionContext);
VOID WdfRequestGetCompletionParams(WDFREQUEST, PWDF_REQUEST_COMPLETION_PARAMS);
NTSTATUS WdfRequestAllocateTimer(WDFREQUEST);
VOID WdfRequestComplete(WDFREQUEST, NTSTATUS);
VOID WdfRequestCompleteWithPriorityBoost(WDFREQUEST, NTSTATUS, CCHAR PriorityBoost);
VOID WdfRequestCompleteWithInformation(WDFREQUEST, NTSTATUS, ULONG_PTR Information);
VOID WdfRequestGetParameters(WDFREQUEST, PWDF_REQUEST_PARAMETERS);
NTSTATUS WdfRequestRetrieveInputMemory(WDFREQUEST, WDFMEMORY *Memory);
NTSTATUS WdfRequestRetrieveOutputMemory(WDFREQUEST, WDFMEMORY *Memory);
NTSTATUS WdfRequestRetrieveInputBuffer(WDFREQUEST, size_t MinimumRequiredLength, PVOID *Buffer, size_t *Length);
NTSTATUS WdfRequestRetrieveOutputBuffer(WDFREQUEST, size_t MinimumRequiredSize, PVOID *Buffer, size_t *Length);
NTSTATUS WdfRequestRetrieveInputWdmMdl(WDFREQUEST, PMDL *Mdl);
NTSTATUS WdfRequestRetrieveOutputWdmMdl(WDFREQUEST, PMDL *Mdl);
NTSTATUS WdfRequestRetrieveUnsafeUserInputBuffer(WDFREQUEST, size_t MinimumRequiredLength, PVOID *InputBuffer, size_t *Length);
NTSTATUS WdfRequestRetrieveUnsafeUserOutputBuffer(WDFREQUEST, size_t MinimumRequiredLength, PVOID *OutputBuffer, size_t *Length);
VOID WdfRequestSetInformation(WDFREQUEST, ULONG_PTR Information);
ULONG_PTR WdfRequestGetInformation(WDFREQUEST);
WDFFILEOBJECT WdfRequestGetFileObject(WDFREQUEST);
NTSTATUS WdfRequestProbeAndLockUserBufferForRead(WDFREQUEST, PVOID Buffer, size_t Length, WDFMEMORY *MemoryObject);
NTSTATUS WdfRequestProbeAndLockUserBufferForWrite(WDFREQUEST, PVOID Buffer, size_t Length, WDFMEMORY *MemoryObject);
KPROCESSOR_MODE WdfRequestGetRequestorMode(WDFREQUEST);
ULONG WdfRequestGetRequestorProcessId(WDFREQUEST);
NTSTATUS WdfRequestForwardToIoQueue(WDFREQUEST, WDFQUEUE DestinationQueue);
WDFQUEUE WdfRequestGetIoQueue(WDFREQUEST);
NTSTATUS WdfRequestRequeue(WDFREQUEST);
VOID WdfRequestStopAcknowledge(WDFREQUEST, BOOLEAN Requeue);
PIRP WdfRequestWdmGetIrp(WDFREQUEST);
BOOLEAN WdfRequestIsReserved(WDFREQUEST);
NTSTATUS WdfRequestForwardToParentDeviceIoQueue(WDFREQUEST, WDFQUEUE ParentDeviceQueue, PWDF_REQUEST_FORWARD_OPTIONS);
NTSTATUS WdfRequestImpersonate(WDFREQUEST, SECURITY_IMPERSONATION_LEVEL, PFN_WDF_REQUEST_IMPERSONATE, PVOID Context);
BOOLEAN WdfRequestIsFromUserModeDriver(WDFREQUEST);
VOID WdfRequestSetUserModeDriverInitiatedIo(WDFREQUEST, WDF_TRI_STATE IsUserModeDriverInitiated);
WDF_TRI_STATE WdfRequestGetUserModeDriverInitiatedIo(WDFREQUEST);
#ifdef KIT_WDF_USER_MODE
WDF_DEVICE_IO_TYPE WdfRequestGetEffectiveIoType(WDFREQUEST);
#endif
NTSTATUS WdfRequestSetActivityId(WDFREQUEST, LPGUID ActivityId);
NTSTATUS WdfRequestRetrieveActivityId(WDFREQUEST, LPGUID ActivityId);

#ifdef __cplusplus
}
#endif
