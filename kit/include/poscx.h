// The point-of-service class extension. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/poscx
#pragma once
#include <wdf.h>

#ifdef __cplusplus
extern "C" {
#endif
typedef enum _POS_CX_EVENT_ATTRIBUTES { POS_CX_EVENT_ATTR_DATA, POS_CX_EVENT_ATTR_CONTROL, POS_CX_EVENT_ATTR_BCAST_CONTROL } POS_CX_EVENT_ATTRIBUTES;
typedef VOID EVT_POS_CX_DEVICE_OWNERSHIP_CHANGE(WDFDEVICE device, WDFFILEOBJECT oldOwnerFileObj, WDFFILEOBJECT newOwnerFileObj);
typedef EVT_POS_CX_DEVICE_OWNERSHIP_CHANGE *PFN_POS_CX_DEVICE_OWNERSHIP_CHANGE;
typedef NTSTATUS EVT_POS_CX_DEVICE_REMOTE(WDFDEVICE device, ULONG deviceInterfaceTag);
typedef EVT_POS_CX_DEVICE_REMOTE EVT_POS_CX_DEVICE_REMOTE_CLAIM, EVT_POS_CX_DEVICE_REMOTE_RELEASE, EVT_POS_CX_DEVICE_REMOTE_RETAIN;
typedef EVT_POS_CX_DEVICE_REMOTE *PFN_POS_CX_DEVICE_REMOTE_CLAIM, *PFN_POS_CX_DEVICE_REMOTE_RELEASE, *PFN_POS_CX_DEVICE_REMOTE_RETAIN;
typedef struct _POS_CX_ATTRIBUTES { ULONG Size; PFN_POS_CX_DEVICE_OWNERSHIP_CHANGE EvtDeviceOwnershipChange; PFN_POS_CX_DEVICE_REMOTE_CLAIM EvtDeviceRemoteClaim; PFN_POS_CX_DEVICE_REMOTE_RELEASE EvtDeviceRemoteRelease; PFN_POS_CX_DEVICE_REMOTE_RETAIN EvtDeviceRemoteRetain; } POS_CX_ATTRIBUTES, *PPOS_CX_ATTRIBUTES;
FORCEINLINE VOID POS_CX_ATTRIBUTES_INIT(PPOS_CX_ATTRIBUTES PosCxAttrPtr) { KIT_WDF_INIT(POS_CX_ATTRIBUTES, PosCxAttrPtr); }
NTSTATUS PosCxInit(WDFDEVICE device, PPOS_CX_ATTRIBUTES posCxAttrPtr);
NTSTATUS PosCxOpen(WDFDEVICE device, WDFFILEOBJECT fileObject, ULONG deviceInterfaceTag);
NTSTATUS PosCxClose(WDFDEVICE device, WDFFILEOBJECT fileObject);
NTSTATUS PosCxClaimDevice(WDFDEVICE device, WDFREQUEST request);
NTSTATUS PosCxReleaseDevice(WDFDEVICE device, WDFFILEOBJECT fileObject);
NTSTATUS PosCxRetainDevice(WDFDEVICE device, WDFREQUEST request);
NTSTATUS PosCxGetPendingEvent(WDFDEVICE device, WDFREQUEST request);
NTSTATUS PosCxPutPendingEvent(WDFDEVICE device, ULONG deviceInterfaceTag, int eventType, size_t rawEventDataSize, PVOID rawEventDataPtr, POS_CX_EVENT_ATTRIBUTES eventAttr);
NTSTATUS PosCxPutPendingEventMemory(WDFDEVICE device, ULONG deviceInterfaceTag, WDFMEMORY eventMemory, POS_CX_EVENT_ATTRIBUTES eventAttr);
NTSTATUS PosCxCleanPendingRequests(WDFDEVICE device, WDFFILEOBJECT callerFileObj, NTSTATUS completionStatus);
NTSTATUS PosCxCleanupEvents(WDFDEVICE device, WDFFILEOBJECT fileObject);
NTSTATUS PosCxMarkPosApp(WDFDEVICE device, WDFFILEOBJECT fileObject, BOOLEAN isPosApp);
NTSTATUS PosCxRemoteRequestRelease(WDFDEVICE device, ULONG deviceInterfaceTag);
ULONG PosCxGetDeviceInterfaceTag(WDFFILEOBJECT fileObject);
BOOLEAN PosCxIsDeviceOwner(WDFDEVICE device, WDFFILEOBJECT fileObject);
BOOLEAN PosCxIsPosApp(WDFDEVICE device, WDFFILEOBJECT fileObject);
#ifdef __cplusplus
}
#endif
