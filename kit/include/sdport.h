// SD host controller port driver. The project's own stand-in; follows learn.microsoft.com/windows-hardware/drivers/ddi/sdport.
#pragma once
#include <wdm.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef enum { SdBusTypeUndefined, SdBusTypeAcpi, SdBusTypePci } SDPORT_BUS_TYPE;
typedef enum { SdBusSpeedUndefined, SdBusSpeedNormal, SdBusSpeedHigh, SdBusSpeedSDR12, SdBusSpeedSDR25, SdBusSpeedSDR50, SdBusSpeedDDR50, SdBusSpeedSDR104, SdBusSpeedHS200, SdBusSpeedHS400 } SDPORT_BUS_SPEED;
typedef enum { SdBusWidthUndefined = 0, SdBusWidth1Bit = 1, SdBusWidth4Bit = 4, SdBusWidth8Bit = 8 } SDPORT_BUS_WIDTH;
typedef enum { SdBusVoltageUndefined, SdBusVoltageOff, SdBusVoltage33, SdBusVoltage30, SdBusVoltage18 } SDPORT_BUS_VOLTAGE;
typedef enum { SdSignalingVoltageUndefined, SdSignalingVoltage33, SdSignalingVoltage18 } SDPORT_SIGNALING_VOLTAGE;
typedef enum { SdDriveStrengthUndefined, SdDriveStrengthTypeB, SdDriveStrengthTypeA, SdDriveStrengthTypeC, SdDriveStrengthTypeD } SDPORT_DRIVE_STRENGTH;
typedef enum { SdDriverTypeUndefined, SdDriverTypeB, SdDriverTypeA, SdDriverTypeC, SdDriverTypeD } SDPORT_DRIVER_TYPE;
typedef enum { SdResetTypeUndefined, SdResetTypeAll, SdResetTypeCmd, SdResetTypeDat } SDPORT_RESET_TYPE;
typedef enum { SdBusOperationUndefined, SdResetHost, SdSetClock, SdSetVoltage, SdSetPower, SdSetBusWidth, SdSetBusSpeed, SdSetSignalingVoltage, SdSetDriveStrength, SdSetDriverType, SdSetPresetValue, SdSetBlockGapInterrupt, SdExecuteTuning } SDPORT_BUS_OPERATION_TYPE;
typedef enum { SdRequestTypeUndefined, SdRequestTypeCommandNoTransfer, SdRequestTypeCommandWithTransfer, SdRequestTypeStartTransfer } SDPORT_REQUEST_TYPE;
typedef enum { SdCommandTypeUndefined, SdCommandTypeSuspend, SdCommandTypeResume, SdCommandTypeAbort } SDPORT_COMMAND_TYPE;
typedef enum { SdCommandClassUndefined, SdCommandClassStandard, SdCommandClassApp } SDPORT_COMMAND_CLASS;
typedef enum { SdResponseTypeUndefined, SdResponseTypeNone, SdResponseTypeR1, SdResponseTypeR1B, SdResponseTypeR2, SdResponseTypeR3, SdResponseTypeR4, SdResponseTypeR5, SdResponseTypeR5B, SdResponseTypeR6 } SDPORT_RESPONSE_TYPE;
typedef enum { SdTransferTypeUndefined, SdTransferTypeNone, SdTransferTypeSingleBlock, SdTransferTypeMultiBlock, SdTransferTypeMultiBlockNoStop } SDPORT_TRANSFER_TYPE;
typedef enum { SdTransferDirectionUndefined, SdTransferDirectionRead, SdTransferDirectionWrite } SDPORT_TRANSFER_DIRECTION;
typedef enum { SdTransferMethodUndefined, SdTransferMethodPio, SdTransferMethodSgDma } SDPORT_TRANSFER_METHOD;
typedef struct _SDPORT_CAPABILITIES {
  UCHAR SpecVersion; UCHAR MaximumOutstandingRequests; USHORT MaximumBlockSize; USHORT MaximumBlockCount; ULONG BaseClockFrequencyKhz; ULONG DmaDescriptorSize; ULONG AlignmentRequirement; ULONG PioTransferMaxThreshold;
  struct {
    ULONG ScatterGatherDma : 1; ULONG Address64Bit : 1; ULONG BusWidth8Bit : 1; ULONG HighSpeed : 1; ULONG SignalingVoltage18V : 1; ULONG SDR50 : 1;
    ULONG DDR50 : 1; ULONG SDR104 : 1; ULONG HS200 : 1; ULONG HS400 : 1; ULONG DriverTypeA : 1; ULONG DriverTypeB : 1; ULONG DriverTypeC : 1;
    ULONG DriverTypeD : 1; ULONG TuningForSDR50 : 1; ULONG SoftwareTuning : 1; ULONG AutoCmd12 : 1; ULONG AutoCmd23 : 1; ULONG Voltage18V : 1;
    ULONG Voltage30V : 1; ULONG Voltage33V : 1; ULONG Limit200mA : 1; ULONG Limit400mA : 1; ULONG Limit600mA : 1; ULONG Limit800mA : 1; ULONG SaveContext : 1; ULONG Reserved : 6;
  } Supported;
  struct { ULONG UsePioForRead : 1; ULONG UsePioForWrite : 1; ULONG Reserved : 30; } Flags; UCHAR TuningTimerCountInSeconds;
} SDPORT_CAPABILITIES, *PSDPORT_CAPABILITIES;
typedef struct _SDPORT_BUS_OPERATION {
  SDPORT_BUS_OPERATION_TYPE Type;
  union {
    SDPORT_RESET_TYPE ResetType; ULONG FrequencyKhz; SDPORT_BUS_VOLTAGE Voltage; BOOLEAN PowerEnabled; SDPORT_BUS_WIDTH BusWidth; SDPORT_BUS_SPEED BusSpeed;
    SDPORT_SIGNALING_VOLTAGE SignalingVoltage; SDPORT_DRIVE_STRENGTH DriveStrength; SDPORT_DRIVER_TYPE DriverType; BOOLEAN PresetValueEnabled; BOOLEAN BlockGapIntEnabled;
  } Parameters;
} SDPORT_BUS_OPERATION, *PSDPORT_BUS_OPERATION;
typedef struct _SDPORT_COMMAND {
  UCHAR Index; SDPORT_COMMAND_CLASS Class; SDPORT_COMMAND_TYPE Type; SDPORT_RESPONSE_TYPE ResponseType; SDPORT_TRANSFER_TYPE TransferType;
  SDPORT_TRANSFER_DIRECTION TransferDirection; SDPORT_TRANSFER_METHOD TransferMethod; ULONG Argument; USHORT BlockCount; USHORT BlockSize; ULONG Length;
  PUCHAR DataBuffer; PSCATTER_GATHER_LIST ScatterGatherList; ULONG ScatterGatherListSize; PHYSICAL_ADDRESS DmaPhysicalAddress; PVOID DmaVirtualAddress;
} SDPORT_COMMAND, *PSDPORT_COMMAND;
typedef struct _SDPORT_REQUEST { USHORT Size; USHORT Version; SDPORT_REQUEST_TYPE Type; ULONG RequiredEvents; NTSTATUS Status; SDPORT_COMMAND Command; } SDPORT_REQUEST, *PSDPORT_REQUEST;
typedef struct _SD_MINIPORT *PSD_MINIPORT;
typedef NTSTATUS SDPORT_GET_SLOT_COUNT(PSD_MINIPORT Miniport, PUCHAR SlotCount);
typedef VOID SDPORT_GET_SLOT_CAPABILITIES(PVOID PrivateExtension, PSDPORT_CAPABILITIES Capabilities);
typedef NTSTATUS SDPORT_INITIALIZE(PVOID PrivateExtension, PHYSICAL_ADDRESS PhysicalBase, PVOID VirtualBase, ULONG Length, BOOLEAN CrashdumpMode);
typedef NTSTATUS SDPORT_ISSUE_BUS_OPERATION(PVOID PrivateExtension, PSDPORT_BUS_OPERATION BusOperation);
typedef BOOLEAN SDPORT_GET_CARD_DETECT_STATE(PVOID PrivateExtension);
typedef BOOLEAN SDPORT_GET_WRITE_PROTECT_STATE(PVOID PrivateExtension);
typedef BOOLEAN SDPORT_INTERRUPT(PVOID PrivateExtension, PULONG Events, PULONG Errors, PBOOLEAN NotifyCardChange, PBOOLEAN NotifySdioInterrupt, PBOOLEAN NotifyTuning);
typedef NTSTATUS SDPORT_ISSUE_REQUEST(PVOID PrivateExtension, PSDPORT_REQUEST Request);
typedef VOID SDPORT_GET_RESPONSE(PVOID PrivateExtension, PSDPORT_COMMAND Command, PVOID ResponseBuffer);
typedef VOID SDPORT_REQUEST_DPC(PVOID PrivateExtension, PSDPORT_REQUEST Request, ULONG Events, ULONG Errors);
typedef VOID SDPORT_TOGGLE_EVENTS(PVOID PrivateExtension, ULONG EventMask, BOOLEAN Enable);
typedef VOID SDPORT_CLEAR_EVENTS(PVOID PrivateExtension, ULONG EventMask);
typedef VOID SDPORT_SAVE_CONTEXT(PVOID PrivateExtension);
typedef VOID SDPORT_RESTORE_CONTEXT(PVOID PrivateExtension);
typedef NTSTATUS SDPORT_PO_FX_POWER_CONTROL_CALLBACK(PSD_MINIPORT Miniport, LPCGUID PowerControlCode, PVOID InputBuffer, SIZE_T InputBufferSize, PVOID OutputBuffer, SIZE_T OutputBufferSize, PSIZE_T BytesReturned);
typedef VOID SDPORT_CLEANUP(PSD_MINIPORT Miniport);
typedef struct _SDPORT_INITIALIZATION_DATA {
  ULONG StructureSize; SDPORT_GET_SLOT_COUNT *GetSlotCount; SDPORT_GET_SLOT_CAPABILITIES *GetSlotCapabilities; SDPORT_INITIALIZE *Initialize;
  SDPORT_ISSUE_BUS_OPERATION *IssueBusOperation; SDPORT_GET_CARD_DETECT_STATE *GetCardDetectState; SDPORT_GET_WRITE_PROTECT_STATE *GetWriteProtectState;
  SDPORT_INTERRUPT *Interrupt; SDPORT_ISSUE_REQUEST *IssueRequest; SDPORT_GET_RESPONSE *GetResponse; SDPORT_REQUEST_DPC *RequestDpc;
  SDPORT_TOGGLE_EVENTS *ToggleEvents; SDPORT_CLEAR_EVENTS *ClearEvents; SDPORT_SAVE_CONTEXT *SaveContext; SDPORT_RESTORE_CONTEXT *RestoreContext;
  SDPORT_PO_FX_POWER_CONTROL_CALLBACK *PowerControlCallback; SDPORT_CLEANUP *Cleanup; ULONG PrivateExtensionSize; ULONG CrashdumpSupported;
} SDPORT_INITIALIZATION_DATA, *PSDPORT_INITIALIZATION_DATA;
typedef struct _SD_MINIPORT { struct { SDPORT_BUS_TYPE BusType; } ConfigurationInfo; ULONG SlotCount; struct { PVOID PrivateExtension; } **SlotExtensionList; } SD_MINIPORT;
NTSTATUS NTAPI SdPortInitialize(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath, PSDPORT_INITIALIZATION_DATA InitializationData);
VOID NTAPI SdPortCompleteRequest(PSDPORT_REQUEST Request, NTSTATUS Status);
VOID NTAPI SdPortWait(ULONG Microseconds);
NTSTATUS NTAPI SdPortGetPciConfigSpace(PSD_MINIPORT Miniport, ULONG Offset, PUCHAR Buffer, ULONG Length);
NTSTATUS NTAPI SdPortSetPciConfigSpace(PSD_MINIPORT Miniport, ULONG Offset, PUCHAR Buffer, ULONG Length);
UCHAR NTAPI SdPortReadRegisterUchar(PVOID BaseAddress, ULONG Register);
USHORT NTAPI SdPortReadRegisterUshort(PVOID BaseAddress, ULONG Register);
ULONG NTAPI SdPortReadRegisterUlong(PVOID BaseAddress, ULONG Register);
VOID NTAPI SdPortWriteRegisterUchar(PVOID BaseAddress, ULONG Register, UCHAR Value);
VOID NTAPI SdPortWriteRegisterUshort(PVOID BaseAddress, ULONG Register, USHORT Value);
VOID NTAPI SdPortWriteRegisterUlong(PVOID BaseAddress, ULONG Register, ULONG Value);
VOID NTAPI SdPortReadRegisterBufferUchar(PVOID BaseAddress, ULONG Register, PUCHAR Buffer, ULONG Length);
VOID NTAPI SdPortReadRegisterBufferUshort(PVOID BaseAddress, ULONG Register, PUSHORT Buffer, ULONG Length);
VOID NTAPI SdPortReadRegisterBufferUlong(PVOID BaseAddress, ULONG Register, PULONG Buffer, ULONG Length);
VOID NTAPI SdPortWriteRegisterBufferUchar(PVOID BaseAddress, ULONG Register, PUCHAR Buffer, ULONG Length);
VOID NTAPI SdPortWriteRegisterBufferUshort(PVOID BaseAddress, ULONG Register, PUSHORT Buffer, ULONG Length);
VOID NTAPI SdPortWriteRegisterBufferUlong(PVOID BaseAddress, ULONG Register, PULONG Buffer, ULONG Length);
#ifdef __cplusplus
}
#endif
