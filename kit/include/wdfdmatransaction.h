// WDF: DMA transactions. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/wdfdmatransaction
#pragma once

#ifdef __cplusplus
extern "C" {
#endif

typedef BOOLEAN EVT_WDF_PROGRAM_DMA(WDFDMATRANSACTION Transaction, WDFDEVICE Device, WDFCONTEXT Context, WDF_DMA_DIRECTION Direction, PSCATTER_GATHER_LIST SgList);
typedef EVT_WDF_PROGRAM_DMA *PFN_WDF_PROGRAM_DMA;
typedef BOOLEAN EVT_WDF_DMA_TRANSACTION_CONFIGURE_DMA_CHANNEL(WDFDMATRANSACTION DmaTransaction, WDFDEVICE Device, PVOID Context, PMDL Mdl, size_t Offset, size_t Length);
typedef EVT_WDF_DMA_TRANSACTION_CONFIGURE_DMA_CHANNEL *PFN_WDF_DMA_TRANSACTION_CONFIGURE_DMA_CHANNEL;
typedef VOID EVT_WDF_DMA_TRANSACTION_DMA_TRANSFER_COMPLETE(WDFDMATRANSACTION Transaction, WDFDEVICE Device, WDFCONTEXT Context, WDF_DMA_DIRECTION Direction, DMA_COMPLETION_STATUS Status);
typedef EVT_WDF_DMA_TRANSACTION_DMA_TRANSFER_COMPLETE *PFN_WDF_DMA_TRANSACTION_DMA_TRANSFER_COMPLETE;
typedef VOID EVT_WDF_RESERVE_DMA(WDFDMATRANSACTION DmaTransaction, PVOID Context);
typedef EVT_WDF_RESERVE_DMA *PFN_WDF_RESERVE_DMA;

NTSTATUS WdfDmaTransactionCreate(WDFDMAENABLER, PWDF_OBJECT_ATTRIBUTES, WDFDMATRANSACTION *DmaTransaction);
NTSTATUS WdfDmaTransactionInitialize(WDFDMATRANSACTION, PFN_WDF_PROGRAM_DMA, WDF_DMA_DIRECTION, PMDL, PVOID VirtualAddress, size_t Length);
NTSTATUS WdfDmaTransactionInitializeUsingOffset(WDFDMATRANSACTION, PFN_WDF_PROGRAM_DMA, WDF_DMA_DIRECTION, PMDL, size_t Offset, size_t Length);
NTSTATUS WdfDmaTransactionInitializeUsingRequest(WDFDMATRANSACTION, WDFREQUEST, PFN_WDF_PROGRAM_DMA, WDF_DMA_DIRECTION);
NTSTATUS WdfDmaTransactionExecute(WDFDMATRANSACTION, WDFCONTEXT);
NTSTATUS WdfDmaTransactionRelease(WDFDMATRANSACTION);
BOOLEAN WdfDmaTransactionDmaCompleted(WDFDMATRANSACTION, NTSTATUS *Status);
BOOLEAN WdfDmaTransactionDmaCompletedWithLength(WDFDMATRANSACTION, size_t TransferredLength, NTSTATUS *Status);
BOOLEAN WdfDmaTransactionDmaCompletedFinal(WDFDMATRANSACTION, size_t FinalTransferredLength, NTSTATUS *Status);
size_t WdfDmaTransactionGetBytesTransferred(WDFDMATRANSACTION);
VOID WdfDmaTransactionSetMaximumLength(WDFDMATRANSACTION, size_t MaximumLength);
VOID WdfDmaTransactionSetSingleTransferRequirement(WDFDMATRANSACTION, BOOLEAN RequireSingleTransfer);
WDFREQUEST WdfDmaTransactionGetRequest(WDFDMATRANSACTION);
size_t WdfDmaTransactionGetCurrentDmaTransferLength(WDFDMATRANSACTION);
WDFDEVICE WdfDmaTransactionGetDevice(WDFDMATRANSACTION);
VOID WdfDmaTransactionGetTransferInfo(WDFDMATRANSACTION, ULONG *MapRegisterCount, ULONG *ScatterGatherElementCount);
VOID WdfDmaTransactionSetChannelConfigurationCallback(WDFDMATRANSACTION, PFN_WDF_DMA_TRANSACTION_CONFIGURE_DMA_CHANNEL, PVOID ConfigureContext);
VOID WdfDmaTransactionSetTransferCompleteCallback(WDFDMATRANSACTION, PFN_WDF_DMA_TRANSACTION_DMA_TRANSFER_COMPLETE, PVOID DmaCompletionContext);
VOID WdfDmaTransactionSetImmediateExecution(WDFDMATRANSACTION, BOOLEAN UseImmediateExecution);
NTSTATUS WdfDmaTransactionAllocateResources(WDFDMATRANSACTION, WDF_DMA_DIRECTION, ULONG RequiredMapRegisters, PFN_WDF_RESERVE_DMA, PVOID EvtReserveDmaContext);
VOID WdfDmaTransactionSetDeviceAddressOffset(WDFDMATRANSACTION, ULONG Offset);
VOID WdfDmaTransactionFreeResources(WDFDMATRANSACTION);
BOOLEAN WdfDmaTransactionCancel(WDFDMATRANSACTION);
PVOID WdfDmaTransactionWdmGetTransferContext(WDFDMATRANSACTION);
VOID WdfDmaTransactionStopSystemTransfer(WDFDMATRANSACTION);

#ifdef __cplusplus
}
#endif
