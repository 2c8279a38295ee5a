// Named device objects with a security descriptor. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/wdmsec
#pragma once
#include <wdm.h>
#ifdef __cplusplus
extern "C" {
#endif
NTSTATUS WdmlibIoCreateDeviceSecure(PDRIVER_OBJECT DriverObject, ULONG DeviceExtensionSize, PUNICODE_STRING DeviceName, DEVICE_TYPE DeviceType, ULONG DeviceCharacteristics, BOOLEAN Exclusive, PCUNICODE_STRING DefaultSDDLString, LPCGUID DeviceClassGuid, PDEVICE_OBJECT *DeviceObject);
#define IoCreateDeviceSecure WdmlibIoCreateDeviceSecure
NTSTATUS WdmlibIoValidateDeviceIoControlAccess(PIRP Irp, ULONG RequiredAccess);
NTSTATUS WdmlibRtlInitUnicodeStringEx(PUNICODE_STRING DestinationString, PCWSTR SourceString);
#define RtlInitUnicodeStringEx WdmlibRtlInitUnicodeStringEx
#define SDDL_(n) extern const UNICODE_STRING SDDL_DEVOBJ_##n
SDDL_(KERNEL_ONLY); SDDL_(SYS_ALL); SDDL_(SYS_ALL_ADM_ALL); SDDL_(SYS_ALL_ADM_RX); SDDL_(SYS_ALL_ADM_RWX_WORLD_R); SDDL_(SYS_ALL_ADM_RWX_WORLD_R_RES_R); SDDL_(SYS_ALL_ADM_RWX_WORLD_RW_RES_R); SDDL_(SYS_ALL_ADM_RWX_WORLD_RWX_RES_RWX); SDDL_(INF_SUPPLIED);
#undef SDDL_
#ifdef __cplusplus
}
#endif
