// The interface between the SDCA class driver and an extension's driver: members that drivers name, not their order.
// The project's own stand-in. Source: learn.microsoft.com/windows-hardware/drivers/audio
#pragma once
#include <kitcore.h>

#ifdef __cplusplus
extern "C" {
#endif
#define SDCAXU_INTERFACE_VERSION_0100 0x0100
#define SDCAXU_INTERFACE_VERSION_0101 0x0101
extern const GUID SDCAXU_INTERFACE;
typedef enum _SDCAXU_POWER_STATE { SdcaXuPowerState0, SdcaXuPowerState1, SdcaXuPowerState2, SdcaXuPowerState3 } SDCAXU_POWER_STATE, *PSDCAXU_POWER_STATE;
typedef enum _SDCAXU_HW_CONFIG_TYPE { SdcaXuHwConfigTypeAcpiBlob } SDCAXU_HW_CONFIG_TYPE, *PSDCAXU_HW_CONFIG_TYPE;
typedef enum _SDCAXU_ENDPOINT_CONFIG_TYPE { SdcaXuEndpointConfigTypeAcxCircuitConfig } SDCAXU_ENDPOINT_CONFIG_TYPE, *PSDCAXU_ENDPOINT_CONFIG_TYPE;
typedef struct _SDCAXU_INTERRUPT_INFO { ULONG Size; } SDCAXU_INTERRUPT_INFO, *PSDCAXU_INTERRUPT_INFO;
typedef struct _SDCA_AUDIO_CONTROLS *PSDCA_AUDIO_CONTROLS;
typedef struct _SDCAXU_ACX_CIRCUIT_CONFIG { ULONG cbSize; PVOID CircuitContext; ULONG CircuitType; GUID ContainerID; GUID ComponentID; UNICODE_STRING ComponentUri; UNICODE_STRING CircuitName; } SDCAXU_ACX_CIRCUIT_CONFIG, *PSDCAXU_ACX_CIRCUIT_CONFIG;
typedef struct _SDCAXU_INTERFACE_V0101 {
    INTERFACE InterfaceHeader;
    NTSTATUS (*EvtSetXUEntities)(PVOID Context, ULONG NumEntities, ULONG EntityIDs[]);
    NTSTATUS (*EvtRegisterForInterrupts)(PVOID Context, PSDCAXU_INTERRUPT_INFO InterruptInfo);
    NTSTATUS (*EvtSetJackOverride)(PVOID Context, BOOLEAN Override);
    NTSTATUS (*EvtSetJackSelectedMode)(PVOID Context, ULONG GroupEntityId, ULONG SelectedMode);
    NTSTATUS (*EvtPDEPowerReferenceAcquire)(PVOID Context, ULONG PowerDomainEntityId, SDCAXU_POWER_STATE RequiredState);
    NTSTATUS (*EvtPDEPowerReferenceRelease)(PVOID Context, ULONG PowerDomainEntityId, SDCAXU_POWER_STATE ReleasedState);
    NTSTATUS (*EvtReadDeferredAudioControls)(PVOID Context, PSDCA_AUDIO_CONTROLS Controls);
    NTSTATUS (*EvtWriteDeferredAudioControls)(PVOID Context, PSDCA_AUDIO_CONTROLS Controls);
    NTSTATUS (*EvtSetHwConfig)(PVOID Context, SDCAXU_HW_CONFIG_TYPE HwConfigType, PVOID HwConfigData, ULONG HwConfigDataSize);
    NTSTATUS (*EvtSetEndpointConfig)(PVOID Context, SDCAXU_ENDPOINT_CONFIG_TYPE EndpointConfigType, PVOID EndpointConfigData, ULONG EndpointConfigDataSize);
} SDCAXU_INTERFACE_V0101, *PSDCAXU_INTERFACE_V0101;
#ifdef __cplusplus
}
#endif
