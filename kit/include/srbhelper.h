// Accessors over SCSI_REQUEST_BLOCK and STORAGE_REQUEST_BLOCK. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/srbhelper.
#pragma once
#include <srb.h>
#include <scsi.h>
#ifdef __cplusplus
extern "C" {
#endif
#define SRBHELPER_SRB_ ((PSCSI_REQUEST_BLOCK)Srb)
#define SRBHELPER_SRBEX_ ((PSTORAGE_REQUEST_BLOCK)Srb)
#define SRBHELPER_IS_EX_ (((PSCSI_REQUEST_BLOCK)Srb)->Function == SRB_FUNCTION_STORAGE_REQUEST_BLOCK)
#define SRBHELPER_ACCESSOR_(Type, Name, Member) \
  FORCEINLINE Type SrbGet##Name(PVOID Srb) { return SRBHELPER_IS_EX_ ? (Type)SRBHELPER_SRBEX_->Member : (Type)SRBHELPER_SRB_->Member; } \
  FORCEINLINE VOID SrbSet##Name(PVOID Srb, Type Value) { if (SRBHELPER_IS_EX_) SRBHELPER_SRBEX_->Member = Value; else SRBHELPER_SRB_->Member = Value; }
SRBHELPER_ACCESSOR_(ULONG, SrbFlags, SrbFlags)
SRBHELPER_ACCESSOR_(ULONG, DataTransferLength, DataTransferLength)
SRBHELPER_ACCESSOR_(ULONG, TimeOutValue, TimeOutValue)
SRBHELPER_ACCESSOR_(PVOID, DataBuffer, DataBuffer)
SRBHELPER_ACCESSOR_(PVOID, OriginalRequest, OriginalRequest)
FORCEINLINE UCHAR SrbGetSrbStatus(PVOID Srb) { return SRBHELPER_SRB_->SrbStatus; }
FORCEINLINE VOID SrbSetSrbStatus(PVOID Srb, UCHAR Status) { SRBHELPER_SRB_->SrbStatus = Status; }
FORCEINLINE ULONG SrbGetSrbFunction(PVOID Srb) { return SRBHELPER_IS_EX_ ? SRBHELPER_SRBEX_->SrbFunction : (ULONG)SRBHELPER_SRB_->Function; }
FORCEINLINE ULONG SrbGetSrbLength(PVOID Srb) { return SRBHELPER_IS_EX_ ? SRBHELPER_SRBEX_->SrbLength : (ULONG)SRBHELPER_SRB_->Length; }
FORCEINLINE PVOID SrbGetNextSrb(PVOID Srb) { return SRBHELPER_IS_EX_ ? (PVOID)SRBHELPER_SRBEX_->NextSrb : (PVOID)SRBHELPER_SRB_->NextSrb; }
FORCEINLINE VOID SrbSetNextSrb(PVOID Srb, PVOID Next) { if (SRBHELPER_IS_EX_) SRBHELPER_SRBEX_->NextSrb = (PSTORAGE_REQUEST_BLOCK)Next; else SRBHELPER_SRB_->NextSrb = (PSCSI_REQUEST_BLOCK)Next; }
FORCEINLINE PVOID SrbGetMiniportContext(PVOID Srb) { return SRBHELPER_IS_EX_ ? SRBHELPER_SRBEX_->MiniportContext : SRBHELPER_SRB_->SrbExtension; }
FORCEINLINE PVOID SrbGetPortContext(PVOID Srb) { return SRBHELPER_IS_EX_ ? SRBHELPER_SRBEX_->PortContext : NULL; }
FORCEINLINE VOID SrbSetPortContext(PVOID Srb, PVOID Context) { if (SRBHELPER_IS_EX_) SRBHELPER_SRBEX_->PortContext = Context; }
FORCEINLINE VOID SrbSetClassContext(PVOID Srb, PVOID Context) { if (SRBHELPER_IS_EX_) SRBHELPER_SRBEX_->ClassContext = Context; }
FORCEINLINE VOID SrbSetQueueSortKey(PVOID Srb, ULONG Key) { if (!SRBHELPER_IS_EX_) SRBHELPER_SRB_->QueueSortKey = Key; }
FORCEINLINE VOID SrbClearSrbFlags(PVOID Srb, ULONG Flags) { SrbSetSrbFlags(Srb, SrbGetSrbFlags(Srb) & ~Flags); }
FORCEINLINE VOID SrbAssignSrbFlags(PVOID Srb, ULONG Flags) { SrbSetSrbFlags(Srb, Flags); }
PSRBEX_DATA SrbGetSrbExDataByType(PSTORAGE_REQUEST_BLOCK Srb, SRBEXDATATYPE Type);
PSRBEX_DATA SrbGetSrbExDataByIndex(PSTORAGE_REQUEST_BLOCK Srb, ULONG SrbExDataIndex);
PVOID SrbGetScsiData(PSTORAGE_REQUEST_BLOCK SrbEx, UCHAR *CdbLength8, ULONG *CdbLength32, UCHAR *ScsiStatus, PVOID *SenseInfoBuffer, UCHAR *SenseInfoBufferLength);
PSTOR_ADDRESS SrbGetAddress(PSTORAGE_REQUEST_BLOCK Srb);
VOID SrbGetPathTargetLun(PVOID Srb, UCHAR *PathId, UCHAR *TargetId, UCHAR *Lun);
UCHAR SrbGetPathId(PVOID Srb);
UCHAR SrbGetTargetId(PVOID Srb);
UCHAR SrbGetLun(PVOID Srb);
PCDB SrbGetCdb(PVOID Srb);
ULONG SrbGetCdbLength(PVOID Srb);
BOOLEAN SrbSetCdbLength(PVOID Srb, ULONG Length);
UCHAR SrbGetScsiStatus(PVOID Srb);
VOID SrbSetScsiStatus(PVOID Srb, UCHAR Status);
PVOID SrbGetSenseInfoBuffer(PVOID Srb);
VOID SrbSetSenseInfoBuffer(PVOID Srb, PVOID Buffer);
UCHAR SrbGetSenseInfoBufferLength(PVOID Srb);
VOID SrbSetSenseInfoBufferLength(PVOID Srb, UCHAR Length);
UCHAR SrbGetQueueTag(PVOID Srb);
UCHAR SrbGetQueueAction(PVOID Srb);
VOID SrbSetQueueAction(PVOID Srb, UCHAR Action);
VOID SrbSetQueueTag(PVOID Srb, UCHAR Tag);
UCHAR SrbGetRequestAttribute(PVOID Srb);
VOID SrbSetRequestAttribute(PVOID Srb, UCHAR Attribute);
ULONG SrbGetSystemStatus(PVOID Srb);
VOID SrbSetSystemStatus(PVOID Srb, ULONG Status);
ULONG SrbGetRequestTag(PVOID Srb);
VOID SrbZeroSrb(PVOID Srb);
BOOLEAN SrbCopySrb(PVOID DestinationSrb, ULONG DestinationSrbLength, PVOID SourceSrb);
UCHAR SrbGetSrbType(PVOID Srb);
BOOLEAN ScsiGetSenseKeyAndCodes(PVOID SenseInfoBuffer, UCHAR SenseInfoBufferLength, ULONG Options, PUCHAR SenseKey, PUCHAR AdditionalSenseCode, PUCHAR AdditionalSenseCodeQualifier);
#ifdef __cplusplus
}
#endif
