// The UCSI class extension. The project's own stand-in. Source: learn.microsoft.com/windows-hardware/drivers/ddi/ucmucsicx
#pragma once

#ifdef __cplusplus
extern "C" {
#endif
typedef struct UCMUCSIPPM__ *UCMUCSIPPM;
typedef struct UCMUCSI_CONNECTOR_COLLECTION__ *UCMUCSI_CONNECTOR_COLLECTION;
typedef struct _UCMUCSI_DEVICE_CONFIG { ULONG Size; ULONG Flags; } UCMUCSI_DEVICE_CONFIG, *PUCMUCSI_DEVICE_CONFIG;
FORCEINLINE VOID UCMUCSI_DEVICE_CONFIG_INIT(PUCMUCSI_DEVICE_CONFIG Config) { KIT_WDF_INIT(UCMUCSI_DEVICE_CONFIG, Config); }
NTSTATUS UcmUcsiDeviceInitInitialize(PWDFDEVICE_INIT);
NTSTATUS UcmUcsiDeviceInitialize(WDFDEVICE, PUCMUCSI_DEVICE_CONFIG);
NTSTATUS UcmUcsiConnectorCollectionCreate(WDFDEVICE, PWDF_OBJECT_ATTRIBUTES, UCMUCSI_CONNECTOR_COLLECTION *);
#ifdef __cplusplus
}
#endif
