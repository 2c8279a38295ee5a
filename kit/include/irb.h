// ATA port driver library. The project's own stand-in; follows learn.microsoft.com/windows-hardware/drivers/ddi/irb.
#pragma once
#include <wdm.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef struct _IDE_CONTROLLER_CONFIGURATION *PIDE_CONTROLLER_CONFIGURATION;
typedef struct _IDE_CHANNEL_INTERFACE *PIDE_CHANNEL_INTERFACE;
typedef enum { IdeStart, IdeStop, IdePowerUp, IdePowerDown, IdeVendorDefined } IDE_CONTROL_ACTION;
typedef BOOLEAN(*IDE_ADAPTER_CONTROL)(PVOID ControllerExtension, IDE_CONTROL_ACTION ControlAction, PVOID Parameters);
typedef BOOLEAN(*IDE_CHANNEL_INIT)(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface);
typedef BOOLEAN(*IDE_CHANNEL_ENABLED)(PVOID ControllerExtension, ULONG ChannelNumber);
typedef VOID(*IDE_TRANSFER_MODE_SELECT)(PVOID ControllerExtension, ULONG ChannelNumber, PVOID DeviceParameters, PVOID TransferModes);
typedef struct _IDE_CONTROLLER_INTERFACE {
  USHORT Version; USHORT Reserved; ULONG ControllerExtensionSize; ULONG ChannelExtensionSize; IDE_ADAPTER_CONTROL AtaAdapterControl;
  IDE_CHANNEL_INIT AtaChannelInitRoutine; IDE_CHANNEL_ENABLED AtaControllerChannelEnabled; IDE_TRANSFER_MODE_SELECT AtaControllerTransferModeSelect;
} IDE_CONTROLLER_INTERFACE, *PIDE_CONTROLLER_INTERFACE;
ULONG AtaPortInitializeEx(PVOID DriverObject, PVOID RegistryPath, PIDE_CONTROLLER_INTERFACE ControllerInterface);
ULONG AtaPortGetBusData(PVOID ControllerExtension, PVOID Buffer, ULONG ConfigDataOffset, ULONG BufferLength);
ULONG AtaPortSetBusData(PVOID ControllerExtension, PVOID Buffer, ULONG ConfigDataOffset, ULONG BufferLength);
#ifdef __cplusplus
}
#endif
