// Medium changer minidrivers: MCD_INIT_DATA and ChangerClassInitialize. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/mcd
#pragma once
#include <kitcore.h>
#include <ntddchgr.h>
#include <srb.h>
#include <scsi.h>
#ifdef __cplusplus
extern "C" {
#endif
#define MAXIMUM_CHANGER_INQUIRY_DATA 252
typedef NTSTATUS CHANGER_INITIALIZE(PDEVICE_OBJECT DeviceObject);
typedef ULONG CHANGER_EXTENSION_SIZE(VOID);
typedef VOID CHANGER_ERROR_ROUTINE(PDEVICE_OBJECT DeviceObject, PSCSI_REQUEST_BLOCK Srb, NTSTATUS *Status, BOOLEAN *Retry);
typedef NTSTATUS CHANGER_COMMAND_ROUTINE(PDEVICE_OBJECT DeviceObject, PIRP Irp);
typedef NTSTATUS CHANGER_PERFORM_DIAGNOSTICS(PDEVICE_OBJECT DeviceObject, struct _WMI_CHANGER_PROBLEM_DEVICE_ERROR *ChangerDeviceError);
typedef CHANGER_INITIALIZE *PCHANGER_INITIALIZE;
typedef CHANGER_EXTENSION_SIZE *PCHANGER_EXTENSION_SIZE;
typedef CHANGER_ERROR_ROUTINE *PCHANGER_ERROR_ROUTINE;
typedef CHANGER_COMMAND_ROUTINE *PCHANGER_COMMAND_ROUTINE;
typedef CHANGER_PERFORM_DIAGNOSTICS *PCHANGER_PERFORM_DIAGNOSTICS;
typedef struct _MCD_INIT_DATA { ULONG InitDataSize; PCHANGER_EXTENSION_SIZE ChangerAdditionalExtensionSize; PCHANGER_INITIALIZE ChangerInitialize; PCHANGER_ERROR_ROUTINE ChangerError; PCHANGER_PERFORM_DIAGNOSTICS ChangerPerformDiagnostics; PCHANGER_COMMAND_ROUTINE ChangerGetParameters; PCHANGER_COMMAND_ROUTINE ChangerGetStatus; PCHANGER_COMMAND_ROUTINE ChangerGetProductData; PCHANGER_COMMAND_ROUTINE ChangerSetAccess; PCHANGER_COMMAND_ROUTINE ChangerGetElementStatus; PCHANGER_COMMAND_ROUTINE ChangerInitializeElementStatus; PCHANGER_COMMAND_ROUTINE ChangerSetPosition; PCHANGER_COMMAND_ROUTINE ChangerExchangeMedium; PCHANGER_COMMAND_ROUTINE ChangerMoveMedium; PCHANGER_COMMAND_ROUTINE ChangerReinitializeUnit; PCHANGER_COMMAND_ROUTINE ChangerQueryVolumeTags; } MCD_INIT_DATA, *PMCD_INIT_DATA;
NTSTATUS ChangerClassInitialize(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath, PMCD_INIT_DATA MCDInitData);
PVOID ChangerClassAllocatePool(POOL_TYPE PoolType, ULONG NumberOfBytes);
VOID ChangerClassFreePool(PVOID PoolToFree);
NTSTATUS ChangerClassSendSrbSynchronous(PDEVICE_OBJECT DeviceObject, PSCSI_REQUEST_BLOCK Srb, PVOID Buffer, ULONG BufferSize, BOOLEAN WriteToDevice);
VOID ChangerClassDebugPrint(ULONG DebugPrintLevel, PCCHAR DebugMessage, ...);
#ifdef __cplusplus
}
#endif
