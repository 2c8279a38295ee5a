// Multipath I/O device specific modules. The project's own stand-in; follows learn.microsoft.com/windows-hardware/drivers/storage (MPIO DSM).
#pragma once
#include <ntddk.h>
#include <ntddstor.h>
#include <ntddscsi.h>
#include <srb.h>
#include <scsi.h>
#include <wmistr.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef enum _DSM_TYPE { DsmType1 = 1, DsmType2, DsmType3, DsmType4, DsmType5, DsmType6, DsmTypeUnknown } DSM_TYPE, *PDSM_TYPE;
typedef struct _DSM_IDS { ULONG Count; PVOID IdList[1]; } DSM_IDS, *PDSM_IDS;
typedef struct _CONTROLLER_INFO { ULONG State; ULONGLONG ControllerIdentifier; ULONG IdentifierLength; PDEVICE_OBJECT DeviceObject; } CONTROLLER_INFO, *PCONTROLLER_INFO;
typedef VOID(*DSM_COMPLETION_ROUTINE)(PVOID DsmId, PIRP Irp, PSCSI_REQUEST_BLOCK Srb, PVOID DsmContext);
typedef struct _DSM_COMPLETION_INFO { DSM_COMPLETION_ROUTINE DsmCompletionRoutine; PVOID DsmContext; } DSM_COMPLETION_INFO, *PDSM_COMPLETION_INFO;
typedef struct _DSM_WMILIB_CONTEXT {
  ULONG GuidCount; struct _WMIGUIDREGINFO *GuidList; PVOID QueryWmiRegInfo; PVOID QueryWmiDataBlockEx; PVOID SetWmiDataBlockEx; PVOID SetWmiDataItemEx;
  PVOID ExecuteWmiMethodEx; PVOID WmiFunctionControlEx; UNICODE_STRING RegistryPath; ULONG Reserved;
} DSM_WMILIB_CONTEXT, *PDSM_WMILIB_CONTEXT;
typedef struct _DSM_MPIO_CONTEXT { PVOID MPIOContext; } DSM_MPIO_CONTEXT, *PDSM_MPIO_CONTEXT;
typedef struct _MPIO_VERSION_INFO { ULONG MajorVersion; ULONG MinorVersion; ULONG ProductBuild; ULONG QfeNumber; } MPIO_VERSION_INFO, *PMPIO_VERSION_INFO;
typedef struct _DSM_VERSION { ULONG MajorVersion; ULONG MinorVersion; ULONG ProductBuild; ULONG QfeNumber; } DSM_VERSION, *PDSM_VERSION;
typedef NTSTATUS(*DSM_INQUIRE_DRIVER)(PVOID DsmContext, PDEVICE_OBJECT TargetDevice, PDEVICE_OBJECT PortObject, PSTORAGE_DEVICE_DESCRIPTOR Descriptor, PSTORAGE_DEVICE_ID_DESCRIPTOR DeviceIdList, PVOID *DsmIdentifier);
typedef BOOLEAN(*DSM_COMPARE_DEVICES)(PVOID DsmContext, PVOID DsmId1, PVOID DsmId2);
typedef NTSTATUS(*DSM_GET_CONTROLLER_INFO)(PVOID DsmContext, PVOID DsmId, ULONG Flags, PCONTROLLER_INFO *ControllerInfo);
typedef NTSTATUS(*DSM_SET_DEVICE_INFO)(PVOID DsmContext, PDEVICE_OBJECT TargetObject, PVOID DsmId, PVOID *PathId);
typedef BOOLEAN(*DSM_IS_PATH_ACTIVE)(PVOID DsmContext, PVOID PathId, PVOID DsmId);
typedef NTSTATUS(*DSM_PATH_VERIFY)(PVOID DsmContext, PVOID DsmId, PVOID PathId);
typedef NTSTATUS(*DSM_INVALIDATE_PATH)(PVOID DsmContext, ULONG ErrorMask, PVOID PathId, PVOID *NewPathId);
typedef NTSTATUS(*DSM_MOVE_DEVICE)(PVOID DsmContext, PDSM_IDS DsmIds, PVOID MPIOPath, PVOID SuggestedPath, ULONG Flags);
typedef NTSTATUS(*DSM_REMOVE_PENDING)(PVOID DsmContext, PVOID DsmId);
typedef NTSTATUS(*DSM_REMOVE_DEVICE)(PVOID DsmContext, PVOID DsmId, PVOID PathId);
typedef NTSTATUS(*DSM_REMOVE_PATH)(PVOID DsmContext, PVOID PathId);
typedef NTSTATUS(*DSM_SRB_DEVICE_CONTROL)(PVOID DsmContext, PDSM_IDS DsmIds, PIRP Irp, PSCSI_REQUEST_BLOCK Srb, PKEVENT Event);
typedef PVOID(*DSM_LB_GET_PATH)(PVOID DsmContext, PSCSI_REQUEST_BLOCK Srb, PDSM_IDS DsmList, PVOID CurrentPath, NTSTATUS *Status);
typedef ULONG(*DSM_INTERPRET_ERROR)(PVOID DsmContext, PVOID DsmId, PSCSI_REQUEST_BLOCK Srb, NTSTATUS *Status, PBOOLEAN Retry);
typedef ULONG(*DSM_INTERPRET_ERROR_EX)(PVOID DsmContext, PVOID DsmId, PSCSI_REQUEST_BLOCK Srb, NTSTATUS *Status, PBOOLEAN Retry, PLONG RetryInterval, ...);
typedef NTSTATUS(*DSM_UNLOAD)(PVOID DsmContext);
typedef VOID(*DSM_SET_COMPLETION)(PVOID DsmContext, PVOID DsmId, PIRP Irp, PSCSI_REQUEST_BLOCK Srb, PDSM_COMPLETION_INFO DsmCompletion);
typedef ULONG(*DSM_CATEGORIZE_REQUEST)(PVOID DsmContext, PDSM_IDS DsmIds, PIRP Irp, PSCSI_REQUEST_BLOCK Srb, PVOID CurrentPath, PVOID *PathId, NTSTATUS *Status);
typedef NTSTATUS(*DSM_BROADCAST_SRB)(PVOID DsmContext, PDSM_IDS DsmIds, PIRP Irp, PSCSI_REQUEST_BLOCK Srb, PKEVENT Event);
typedef BOOLEAN(*DSM_IS_ADDRESS_TYPE_SUPPORTED)(PVOID DsmContext, ULONG AddressType);
typedef NTSTATUS(*DSM_DEVICE_NOT_USED)(PVOID DsmContext, PVOID DsmId);
typedef struct _DSM_INIT_DATA {
  ULONG InitDataSize; DSM_INQUIRE_DRIVER DsmInquireDriver; DSM_COMPARE_DEVICES DsmCompareDevices; DSM_GET_CONTROLLER_INFO DsmGetControllerInfo;
  DSM_SET_DEVICE_INFO DsmSetDeviceInfo; DSM_IS_PATH_ACTIVE DsmIsPathActive; DSM_PATH_VERIFY DsmPathVerify; DSM_INVALIDATE_PATH DsmInvalidatePath;
  DSM_MOVE_DEVICE DsmMoveDevice; DSM_REMOVE_PENDING DsmRemovePending; DSM_REMOVE_DEVICE DsmRemoveDevice; DSM_REMOVE_PATH DsmRemovePath;
  DSM_SRB_DEVICE_CONTROL DsmSrbDeviceControl; DSM_LB_GET_PATH DsmLBGetPath; DSM_INTERPRET_ERROR DsmInterpretError; DSM_UNLOAD DsmUnload;
  DSM_SET_COMPLETION DsmSetCompletion; DSM_CATEGORIZE_REQUEST DsmCategorizeRequest; DSM_BROADCAST_SRB DsmBroadcastSrb; DSM_WMILIB_CONTEXT DsmWmiInfo;
  PVOID DsmContext; PDRIVER_OBJECT DriverObject; UNICODE_STRING DisplayName; ULONG Reserved; DSM_WMILIB_CONTEXT DsmWmiGlobalInfo; PVOID DsmDeviceSerialNumber;
  DSM_TYPE DsmType; DSM_VERSION DsmVersion; DSM_INTERPRET_ERROR_EX DsmInterpretErrorEx; DSM_IS_ADDRESS_TYPE_SUPPORTED DsmIsAddressTypeSupported; DSM_DEVICE_NOT_USED DsmDeviceNotUsed;
} DSM_INIT_DATA, *PDSM_INIT_DATA;
VOID DsmSendDeviceIoControlSynchronous(ULONG IoControlCode, PDEVICE_OBJECT TargetObject, PVOID InputBuffer, PVOID OutputBuffer, ULONG InputBufferLength, ULONG OutputBufferLength, BOOLEAN InternalIoctl, PIO_STATUS_BLOCK IoStatus);
NTSTATUS DsmGetVersion(PMPIO_VERSION_INFO VersionInfo, ULONG BufferSize);
NTSTATUS DsmNotification(PVOID MPIOContext, int NotificationType, ...);
NTSTATUS DsmSendTUR(PDEVICE_OBJECT TargetObject);
#ifdef __cplusplus
}
#endif
