// WDF: DMA enablers. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/wdfdmaenabler
#pragma once

#ifdef __cplusplus
extern "C" {
#endif

typedef enum _WDF_DMA_PROFILE {
    WdfDmaProfileInvalid,
    WdfDmaProfilePacket,
    WdfDmaProfileScatterGather,
    WdfDmaProfilePacket64,
    WdfDmaProfileScatterGather64,
    WdfDmaProfileScatterGatherDuplex,
    WdfDmaProfileScatterGather64Duplex,
    WdfDmaProfileSystem,
    WdfDmaProfileSystemDuplex
} WDF_DMA_PROFILE;
typedef enum _WDF_DMA_DIRECTION { WdfDmaDirectionReadFromDevice = FALSE, WdfDmaDirectionWriteToDevice = TRUE } WDF_DMA_DIRECTION;
typedef enum _WDF_DMA_ENABLER_CONFIG_FLAGS { WDF_DMA_ENABLER_CONFIG_NO_SGLIST_PREALLOCATION = 1, WDF_DMA_ENABLER_CONFIG_REQUIRE_SINGLE_TRANSFER = 2 } WDF_DMA_ENABLER_CONFIG_FLAGS;

typedef NTSTATUS EVT_WDF_DMA_ENABLER_FILL(WDFDMAENABLER DmaEnabler);
typedef EVT_WDF_DMA_ENABLER_FILL *PFN_WDF_DMA_ENABLER_FILL;
typedef NTSTATUS EVT_WDF_DMA_ENABLER_FLUSH(WDFDMAENABLER DmaEnabler);
typedef EVT_WDF_DMA_ENABLER_FLUSH *PFN_WDF_DMA_ENABLER_FLUSH;
typedef NTSTATUS EVT_WDF_DMA_ENABLER_ENABLE(WDFDMAENABLER DmaEnabler);
typedef EVT_WDF_DMA_ENABLER_ENABLE *PFN_WDF_DMA_ENABLER_ENABLE;
typedef NTSTATUS EVT_WDF_DMA_ENABLER_DISABLE(WDFDMAENABLER DmaEnabler);
typedef EVT_WDF_DMA_ENABLER_DISABLE *PFN_WDF_DMA_ENABLER_DISABLE;
typedef NTSTATUS EVT_WDF_DMA_ENABLER_SELFMANAGED_IO_START(WDFDMAENABLER DmaEnabler);
typedef EVT_WDF_DMA_ENABLER_SELFMANAGED_IO_START *PFN_WDF_DMA_ENABLER_SELFMANAGED_IO_START;
typedef NTSTATUS EVT_WDF_DMA_ENABLER_SELFMANAGED_IO_STOP(WDFDMAENABLER DmaEnabler);
typedef EVT_WDF_DMA_ENABLER_SELFMANAGED_IO_STOP *PFN_WDF_DMA_ENABLER_SELFMANAGED_IO_STOP;

typedef struct _WDF_DMA_ENABLER_CONFIG {
    ULONG Size;
    WDF_DMA_PROFILE Profile;
    size_t MaximumLength;
    PFN_WDF_DMA_ENABLER_FILL EvtDmaEnablerFill;
    PFN_WDF_DMA_ENABLER_FLUSH EvtDmaEnablerFlush;
    PFN_WDF_DMA_ENABLER_DISABLE EvtDmaEnablerDisable;
    PFN_WDF_DMA_ENABLER_ENABLE EvtDmaEnablerEnable;
    PFN_WDF_DMA_ENABLER_SELFMANAGED_IO_START EvtDmaEnablerSelfManagedIoStart;
    PFN_WDF_DMA_ENABLER_SELFMANAGED_IO_STOP EvtDmaEnablerSelfManagedIoStop;
    ULONG AddressWidthOverride;
    ULONG WdmDmaVersionOverride;
    ULONG Flags;
} WDF_DMA_ENABLER_CONFIG, *PWDF_DMA_ENABLER_CONFIG;
FORCEINLINE VOID WDF_DMA_ENABLER_CONFIG_INIT(PWDF_DMA_ENABLER_CONFIG Config, WDF_DMA_PROFILE Profile, size_t MaximumLength) {
    KIT_WDF_INIT(WDF_DMA_ENABLER_CONFIG, Config);
    KIT_WDF_SET(Config->Profile, Profile);
    Config->MaximumLength = MaximumLength;
}

typedef struct _WDF_DMA_SYSTEM_PROFILE_CONFIG {
    ULONG Size;
    BOOLEAN DemandMode;
    BOOLEAN LoopedTransfer;
    DMA_WIDTH DmaWidth;
    PHYSICAL_ADDRESS DeviceAddress;
    PCM_PARTIAL_RESOURCE_DESCRIPTOR DmaDescriptor;
} WDF_DMA_SYSTEM_PROFILE_CONFIG, *PWDF_DMA_SYSTEM_PROFILE_CONFIG;
FORCEINLINE VOID WDF_DMA_SYSTEM_PROFILE_CONFIG_INIT(PWDF_DMA_SYSTEM_PROFILE_CONFIG Config, PHYSICAL_ADDRESS Address, DMA_WIDTH DmaWidth, PCM_PARTIAL_RESOURCE_DESCRIPTOR DmaDescriptor) {
    KIT_WDF_INIT(WDF_DMA_SYSTEM_PROFILE_CONFIG, Config);
    Config->DeviceAddress = Address;
    KIT_WDF_SET(Config->DmaWidth, DmaWidth);
    Config->DmaDescriptor = DmaDescriptor;
}

NTSTATUS WdfDmaEnablerCreate(WDFDEVICE, PWDF_DMA_ENABLER_CONFIG, PWDF_OBJECT_ATTRIBUTES, WDFDMAENABLER *DmaEnabler);
NTSTATUS WdfDmaEnablerConfigureSystemProfile(WDFDMAENABLER, PWDF_DMA_SYSTEM_PROFILE_CONFIG, WDF_DMA_DIRECTION);
size_t WdfDmaEnablerGetMaximumLength(WDFDMAENABLER);
size_t WdfDmaEnablerGetMaximumScatterGatherElements(WDFDMAENABLER);
VOID WdfDmaEnablerSetMaximumScatterGatherElements(WDFDMAENABLER, size_t MaximumFragments);
size_t WdfDmaEnablerGetFragmentLength(WDFDMAENABLER, WDF_DMA_DIRECTION);
PDMA_ADAPTER WdfDmaEnablerWdmGetDmaAdapter(WDFDMAENABLER, WDF_DMA_DIRECTION);

#ifdef __cplusplus
}
#endif
