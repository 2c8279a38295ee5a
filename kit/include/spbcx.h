// The simple peripheral bus class extension. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/spbcx
#pragma once
#include <wdf.h>
#include <spb.h>

#ifdef __cplusplus
extern "C" {
#endif
typedef struct SPBTARGET__ *SPBTARGET;
typedef struct SPBREQUEST__ *SPBREQUEST;
typedef enum SPB_REQUEST_TYPE { SpbRequestTypeUndefined, SpbRequestTypeInvalid = SpbRequestTypeUndefined, SpbRequestTypeRead, SpbRequestTypeWrite, SpbRequestTypeSequence, SpbRequestTypeLockController, SpbRequestTypeUnlockController, SpbRequestTypeLockConnection, SpbRequestTypeUnlockConnection, SpbRequestTypeOther, SpbRequestTypeMax } SPB_REQUEST_TYPE;
typedef enum SPB_REQUEST_SEQUENCE_POSITION { SpbRequestSequencePositionInvalid, SpbRequestSequencePositionSingle, SpbRequestSequencePositionFirst, SpbRequestSequencePositionContinue, SpbRequestSequencePositionLast, SpbRequestSequencePositionMax } SPB_REQUEST_SEQUENCE_POSITION;

typedef NTSTATUS EVT_SPB_TARGET_CONNECT(WDFDEVICE Controller, SPBTARGET Target);
typedef EVT_SPB_TARGET_CONNECT *PFN_SPB_TARGET_CONNECT;
typedef VOID EVT_SPB_TARGET_DISCONNECT(WDFDEVICE Controller, SPBTARGET Target);
typedef EVT_SPB_TARGET_DISCONNECT *PFN_SPB_TARGET_DISCONNECT;
typedef VOID EVT_SPB_CONTROLLER_LOCK(WDFDEVICE Controller, SPBTARGET Target, SPBREQUEST Request);
typedef EVT_SPB_CONTROLLER_LOCK *PFN_SPB_CONTROLLER_LOCK;
typedef VOID EVT_SPB_CONTROLLER_UNLOCK(WDFDEVICE Controller, SPBTARGET Target, SPBREQUEST Request);
typedef EVT_SPB_CONTROLLER_UNLOCK *PFN_SPB_CONTROLLER_UNLOCK;
typedef VOID EVT_SPB_CONTROLLER_READ(WDFDEVICE Controller, SPBTARGET Target, SPBREQUEST Request, size_t Length);
typedef EVT_SPB_CONTROLLER_READ *PFN_SPB_CONTROLLER_READ;
typedef VOID EVT_SPB_CONTROLLER_WRITE(WDFDEVICE Controller, SPBTARGET Target, SPBREQUEST Request, size_t Length);
typedef EVT_SPB_CONTROLLER_WRITE *PFN_SPB_CONTROLLER_WRITE;
typedef VOID EVT_SPB_CONTROLLER_SEQUENCE(WDFDEVICE Controller, SPBTARGET Target, SPBREQUEST Request, ULONG TransferCount);
typedef EVT_SPB_CONTROLLER_SEQUENCE *PFN_SPB_CONTROLLER_SEQUENCE;
typedef VOID EVT_SPB_CONTROLLER_OTHER(WDFDEVICE Controller, SPBTARGET Target, SPBREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength, ULONG IoControlCode);
typedef EVT_SPB_CONTROLLER_OTHER *PFN_SPB_CONTROLLER_OTHER;

typedef struct SPB_CONTROLLER_CONFIG {
    ULONG Size;
    WDF_IO_QUEUE_DISPATCH_TYPE ControllerDispatchType;
    WDF_TRI_STATE PowerManaged;
    PFN_SPB_TARGET_CONNECT EvtSpbTargetConnect;
    PFN_SPB_TARGET_DISCONNECT EvtSpbTargetDisconnect;
    PFN_SPB_CONTROLLER_LOCK EvtSpbControllerLock;
    PFN_SPB_CONTROLLER_UNLOCK EvtSpbControllerUnlock;
    PFN_SPB_CONTROLLER_READ EvtSpbIoRead;
    PFN_SPB_CONTROLLER_WRITE EvtSpbIoWrite;
    PFN_SPB_CONTROLLER_SEQUENCE EvtSpbIoSequence;
} SPB_CONTROLLER_CONFIG, *PSPB_CONTROLLER_CONFIG;
FORCEINLINE VOID SPB_CONTROLLER_CONFIG_INIT(PSPB_CONTROLLER_CONFIG Config) {
    KIT_WDF_INIT(SPB_CONTROLLER_CONFIG, Config);
    Config->PowerManaged = WdfTrue;
    Config->ControllerDispatchType = WdfIoQueueDispatchSequential;
}
typedef struct SPB_REQUEST_PARAMETERS { ULONG Size; SPB_REQUEST_TYPE Type; SPB_REQUEST_SEQUENCE_POSITION Position; size_t Length; ULONG SequenceTransferCount; } SPB_REQUEST_PARAMETERS, *PSPB_REQUEST_PARAMETERS;
FORCEINLINE VOID SPB_REQUEST_PARAMETERS_INIT(PSPB_REQUEST_PARAMETERS Parameters) { KIT_WDF_INIT(SPB_REQUEST_PARAMETERS, Parameters); }
typedef struct SPB_TRANSFER_DESCRIPTOR { ULONG Size; SPB_TRANSFER_DIRECTION Direction; size_t TransferLength; ULONG DelayInUs; } SPB_TRANSFER_DESCRIPTOR, *PSPB_TRANSFER_DESCRIPTOR;
FORCEINLINE VOID SPB_TRANSFER_DESCRIPTOR_INIT(PSPB_TRANSFER_DESCRIPTOR Descriptor) { KIT_WDF_INIT(SPB_TRANSFER_DESCRIPTOR, Descriptor); }
typedef struct SPB_CONNECTION_PARAMETERS { ULONG Size; PVOID ConnectionParameters; PUNICODE_STRING ConnectionTag; } SPB_CONNECTION_PARAMETERS, *PSPB_CONNECTION_PARAMETERS;
FORCEINLINE VOID SPB_CONNECTION_PARAMETERS_INIT(PSPB_CONNECTION_PARAMETERS Parameters) { KIT_WDF_INIT(SPB_CONNECTION_PARAMETERS, Parameters); }

NTSTATUS SpbDeviceInitConfig(PWDFDEVICE_INIT);
NTSTATUS SpbDeviceInitialize(WDFDEVICE, PSPB_CONTROLLER_CONFIG);
VOID SpbControllerSetIoOtherCallback(WDFDEVICE, PFN_SPB_CONTROLLER_OTHER, PFN_WDF_IO_IN_CALLER_CONTEXT);
VOID SpbControllerSetRequestAttributes(WDFDEVICE, PWDF_OBJECT_ATTRIBUTES);
VOID SpbControllerSetTargetAttributes(WDFDEVICE, PWDF_OBJECT_ATTRIBUTES);
WDFDEVICE SpbRequestGetController(SPBREQUEST);
SPBTARGET SpbRequestGetTarget(SPBREQUEST);
VOID SpbRequestGetParameters(SPBREQUEST, PSPB_REQUEST_PARAMETERS);
VOID SpbRequestGetTransferParameters(SPBREQUEST, ULONG Index, PSPB_TRANSFER_DESCRIPTOR, PMDL *TransferBuffer);
NTSTATUS SpbRequestCaptureIoOtherTransferList(SPBREQUEST);
VOID SpbRequestComplete(SPBREQUEST, NTSTATUS);
VOID SpbTargetGetConnectionParameters(SPBTARGET, PSPB_CONNECTION_PARAMETERS);
WDFFILEOBJECT SpbTargetGetFileObject(SPBTARGET);
#ifdef __cplusplus
}
#endif
