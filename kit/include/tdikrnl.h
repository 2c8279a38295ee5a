// Kernel-mode TDI: request builders, event handlers, registration of clients and providers.
// The project's own stand-in. Source: learn.microsoft.com/previous-versions/windows/hardware/network/ff565094
#pragma once
#include <kitcore.h>
#include <tdi.h>
#include <netpnp.h>
#ifdef __cplusplus
extern "C" {
#endif
#define TDIKRNL_API
#define TDI_ASSOCIATE_ADDRESS 0x01
#define TDI_DISASSOCIATE_ADDRESS 0x02
#define TDI_CONNECT 0x03
#define TDI_LISTEN 0x04
#define TDI_ACCEPT 0x05
#define TDI_DISCONNECT 0x06
#define TDI_SEND 0x07
#define TDI_RECEIVE 0x08
#define TDI_SEND_DATAGRAM 0x09
#define TDI_RECEIVE_DATAGRAM 0x0A
#define TDI_SET_EVENT_HANDLER 0x0B
#define TDI_QUERY_INFORMATION 0x0C
#define TDI_SET_INFORMATION 0x0D
#define TDI_ACTION 0x0E
#define TDI_DIRECT_SEND 0x27
#define TDI_DIRECT_SEND_DATAGRAM 0x29
#define TDI_DIRECT_ACCEPT 0x2A
#define TDI_TRANSPORT_ADDRESS_FILE 1
#define TDI_CONNECTION_FILE 2
#define TDI_CONTROL_CHANNEL_FILE 3
#define TDI_CURRENT_MAJOR_VERSION 2
#define TDI_CURRENT_MINOR_VERSION 0
#define TDI_CURRENT_VERSION ((TDI_CURRENT_MINOR_VERSION) << 8 | (TDI_CURRENT_MAJOR_VERSION))
#define TDI_STATUS_BIND_TDI_ERROR 0x02
#define TDI20
typedef struct _TDI_REQUEST_KERNEL { ULONG_PTR RequestFlags; PTDI_CONNECTION_INFORMATION RequestConnectionInformation; PTDI_CONNECTION_INFORMATION ReturnConnectionInformation; PVOID RequestSpecific; } TDI_REQUEST_KERNEL, *PTDI_REQUEST_KERNEL, TDI_REQUEST_KERNEL_LISTEN, *PTDI_REQUEST_KERNEL_LISTEN, TDI_REQUEST_KERNEL_CONNECT, *PTDI_REQUEST_KERNEL_CONNECT, TDI_REQUEST_KERNEL_DISCONNECT, *PTDI_REQUEST_KERNEL_DISCONNECT;
typedef struct _TDI_REQUEST_KERNEL_ACCEPT { PTDI_CONNECTION_INFORMATION RequestConnectionInformation; PTDI_CONNECTION_INFORMATION ReturnConnectionInformation; } TDI_REQUEST_KERNEL_ACCEPT, *PTDI_REQUEST_KERNEL_ACCEPT;
typedef struct _TDI_REQUEST_KERNEL_ASSOCIATE { HANDLE AddressHandle; } TDI_REQUEST_KERNEL_ASSOCIATE, *PTDI_REQUEST_KERNEL_ASSOCIATE;
typedef struct _TDI_REQUEST_KERNEL_SEND { ULONG SendLength; ULONG SendFlags; } TDI_REQUEST_KERNEL_SEND, *PTDI_REQUEST_KERNEL_SEND;
typedef struct _TDI_REQUEST_KERNEL_RECEIVE { ULONG ReceiveLength; ULONG ReceiveFlags; } TDI_REQUEST_KERNEL_RECEIVE, *PTDI_REQUEST_KERNEL_RECEIVE;
typedef struct _TDI_REQUEST_KERNEL_SENDDG { ULONG SendLength; PTDI_CONNECTION_INFORMATION SendDatagramInformation; } TDI_REQUEST_KERNEL_SENDDG, *PTDI_REQUEST_KERNEL_SENDDG;
typedef struct _TDI_REQUEST_KERNEL_RECEIVEDG { ULONG ReceiveLength; PTDI_CONNECTION_INFORMATION ReceiveDatagramInformation; PTDI_CONNECTION_INFORMATION ReturnDatagramInformation; ULONG ReceiveFlags; } TDI_REQUEST_KERNEL_RECEIVEDG, *PTDI_REQUEST_KERNEL_RECEIVEDG;
typedef struct _TDI_REQUEST_KERNEL_SET_EVENT { LONG EventType; PVOID EventHandler; PVOID EventContext; } TDI_REQUEST_KERNEL_SET_EVENT, *PTDI_REQUEST_KERNEL_SET_EVENT;
typedef struct _TDI_REQUEST_KERNEL_QUERY_INFO { LONG QueryType; PTDI_CONNECTION_INFORMATION RequestConnectionInformation; } TDI_REQUEST_KERNEL_QUERY_INFORMATION, *PTDI_REQUEST_KERNEL_QUERY_INFORMATION;
typedef struct _TDI_REQUEST_KERNEL_SET_INFO { LONG SetType; PTDI_CONNECTION_INFORMATION RequestConnectionInformation; } TDI_REQUEST_KERNEL_SET_INFORMATION, *PTDI_REQUEST_KERNEL_SET_INFORMATION;

typedef NTSTATUS (*PTDI_IND_CONNECT)(PVOID TdiEventContext, LONG RemoteAddressLength, PVOID RemoteAddress, LONG UserDataLength, PVOID UserData, LONG OptionsLength, PVOID Options, CONNECTION_CONTEXT *ConnectionContext, PIRP *AcceptIrp);
typedef NTSTATUS (*PTDI_IND_DISCONNECT)(PVOID TdiEventContext, CONNECTION_CONTEXT ConnectionContext, LONG DisconnectDataLength, PVOID DisconnectData, LONG DisconnectInformationLength, PVOID DisconnectInformation, ULONG DisconnectFlags);
typedef NTSTATUS (*PTDI_IND_ERROR)(PVOID TdiEventContext, NTSTATUS Status);
typedef NTSTATUS (*PTDI_IND_ERROR_EX)(PVOID TdiEventContext, NTSTATUS Status, PVOID Buffer);
typedef NTSTATUS (*PTDI_IND_RECEIVE)(PVOID TdiEventContext, CONNECTION_CONTEXT ConnectionContext, ULONG ReceiveFlags, ULONG BytesIndicated, ULONG BytesAvailable, ULONG *BytesTaken, PVOID Tsdu, PIRP *IoRequestPacket);
typedef NTSTATUS (*PTDI_IND_RECEIVE_DATAGRAM)(PVOID TdiEventContext, LONG SourceAddressLength, PVOID SourceAddress, LONG OptionsLength, PVOID Options, ULONG ReceiveDatagramFlags, ULONG BytesIndicated, ULONG BytesAvailable, ULONG *BytesTaken, PVOID Tsdu, PIRP *IoRequestPacket);
typedef PTDI_IND_RECEIVE PTDI_IND_RECEIVE_EXPEDITED;
typedef NTSTATUS (*PTDI_IND_CHAINED_RECEIVE)(PVOID TdiEventContext, CONNECTION_CONTEXT ConnectionContext, ULONG ReceiveFlags, ULONG ReceiveLength, ULONG StartingOffset, PMDL Tsdu, PVOID TsduDescriptor);
typedef NTSTATUS (*PTDI_IND_CHAINED_RECEIVE_DATAGRAM)(PVOID TdiEventContext, LONG SourceAddressLength, PVOID SourceAddress, LONG OptionsLength, PVOID Options, ULONG ReceiveDatagramFlags, ULONG ReceiveDatagramLength, ULONG StartingOffset, PMDL Tsdu, PVOID TsduDescriptor);
typedef PTDI_IND_CHAINED_RECEIVE PTDI_IND_CHAINED_RECEIVE_EXPEDITED;
typedef NTSTATUS (*PTDI_IND_SEND_POSSIBLE)(PVOID TdiEventContext, PVOID ConnectionContext, ULONG BytesAvailable);
NTSTATUS TdiDefaultConnectHandler(PVOID TdiEventContext, LONG RemoteAddressLength, PVOID RemoteAddress, LONG UserDataLength, PVOID UserData, LONG OptionsLength, PVOID Options, CONNECTION_CONTEXT *ConnectionContext, PIRP *AcceptIrp);
NTSTATUS TdiDefaultDisconnectHandler(PVOID TdiEventContext, CONNECTION_CONTEXT ConnectionContext, LONG DisconnectDataLength, PVOID DisconnectData, LONG DisconnectInformationLength, PVOID DisconnectInformation, ULONG DisconnectFlags);
NTSTATUS TdiDefaultErrorHandler(PVOID TdiEventContext, NTSTATUS Status);
NTSTATUS TdiDefaultReceiveHandler(PVOID TdiEventContext, CONNECTION_CONTEXT ConnectionContext, ULONG ReceiveFlags, ULONG BytesIndicated, ULONG BytesAvailable, ULONG *BytesTaken, PVOID Tsdu, PIRP *IoRequestPacket);
NTSTATUS TdiDefaultRcvDatagramHandler(PVOID TdiEventContext, LONG SourceAddressLength, PVOID SourceAddress, LONG OptionsLength, PVOID Options, ULONG ReceiveDatagramFlags, ULONG BytesIndicated, ULONG BytesAvailable, ULONG *BytesTaken, PVOID Tsdu, PIRP *IoRequestPacket);
NTSTATUS TdiDefaultRcvExpeditedHandler(PVOID TdiEventContext, CONNECTION_CONTEXT ConnectionContext, ULONG ReceiveFlags, ULONG BytesIndicated, ULONG BytesAvailable, ULONG *BytesTaken, PVOID Tsdu, PIRP *IoRequestPacket);
NTSTATUS TdiDefaultSendPossibleHandler(PVOID TdiEventContext, PVOID ConnectionContext, ULONG BytesAvailable);

#define TdiBuildBaseIrp(Irp, DevObj, FileObj, CompRoutine, Contxt, IrpSp, Minor) { \
    IrpSp->MajorFunction = IRP_MJ_INTERNAL_DEVICE_CONTROL; IrpSp->MinorFunction = (Minor); IrpSp->DeviceObject = (DevObj); IrpSp->FileObject = (FileObj); \
    if (CompRoutine) { IoSetCompletionRoutine(Irp, CompRoutine, Contxt, TRUE, TRUE, TRUE); } else { IoSetCompletionRoutine(Irp, NULL, NULL, FALSE, FALSE, FALSE); } }
#define TdiBuildInternalDeviceControlIrp(IrpSubFunction, DeviceObject, FileObject, Event, IoStatusBlock) IoBuildDeviceIoControlRequest((IrpSubFunction), (DeviceObject), NULL, 0, NULL, 0, TRUE, (Event), (IoStatusBlock))
#define TdiBuildAssociateAddress(Irp, DevObj, FileObj, CompRoutine, Contxt, AddrHandle) { PIO_STACK_LOCATION _IRPSP = IoGetNextIrpStackLocation(Irp); TdiBuildBaseIrp(Irp, DevObj, FileObj, CompRoutine, Contxt, _IRPSP, TDI_ASSOCIATE_ADDRESS); ((PTDI_REQUEST_KERNEL_ASSOCIATE)&_IRPSP->Parameters)->AddressHandle = (HANDLE)(AddrHandle); }
#define TdiBuildDisassociateAddress(Irp, DevObj, FileObj, CompRoutine, Contxt) { PIO_STACK_LOCATION _IRPSP = IoGetNextIrpStackLocation(Irp); TdiBuildBaseIrp(Irp, DevObj, FileObj, CompRoutine, Contxt, _IRPSP, TDI_DISASSOCIATE_ADDRESS); }
#define TdiBuildConnect(Irp, DevObj, FileObj, CompRoutine, Contxt, Time, RequestConnectionInfo, ReturnConnectionInfo) { PIO_STACK_LOCATION _IRPSP = IoGetNextIrpStackLocation(Irp); PTDI_REQUEST_KERNEL p = (PTDI_REQUEST_KERNEL)&_IRPSP->Parameters; TdiBuildBaseIrp(Irp, DevObj, FileObj, CompRoutine, Contxt, _IRPSP, TDI_CONNECT); p->RequestConnectionInformation = RequestConnectionInfo; p->ReturnConnectionInformation = ReturnConnectionInfo; p->RequestSpecific = (PVOID)Time; }
#define TdiBuildListen(Irp, DevObj, FileObj, CompRoutine, Contxt, Flags, RequestConnectionInfo, ReturnConnectionInfo) { PIO_STACK_LOCATION _IRPSP = IoGetNextIrpStackLocation(Irp); PTDI_REQUEST_KERNEL p = (PTDI_REQUEST_KERNEL)&_IRPSP->Parameters; TdiBuildBaseIrp(Irp, DevObj, FileObj, CompRoutine, Contxt, _IRPSP, TDI_LISTEN); p->RequestFlags = Flags; p->RequestConnectionInformation = RequestConnectionInfo; p->ReturnConnectionInformation = ReturnConnectionInfo; }
#define TdiBuildDisconnect(Irp, DevObj, FileObj, CompRoutine, Contxt, Time, Flags, RequestConnectionInfo, ReturnConnectionInfo) { PIO_STACK_LOCATION _IRPSP = IoGetNextIrpStackLocation(Irp); PTDI_REQUEST_KERNEL p = (PTDI_REQUEST_KERNEL)&_IRPSP->Parameters; TdiBuildBaseIrp(Irp, DevObj, FileObj, CompRoutine, Contxt, _IRPSP, TDI_DISCONNECT); p->RequestFlags = Flags; p->RequestConnectionInformation = RequestConnectionInfo; p->ReturnConnectionInformation = ReturnConnectionInfo; p->RequestSpecific = (PVOID)Time; }
#define TdiBuildSend(Irp, DevObj, FileObj, CompRoutine, Contxt, MdlAddr, InFlags, SendLen) { PIO_STACK_LOCATION _IRPSP = IoGetNextIrpStackLocation(Irp); PTDI_REQUEST_KERNEL_SEND p = (PTDI_REQUEST_KERNEL_SEND)&_IRPSP->Parameters; TdiBuildBaseIrp(Irp, DevObj, FileObj, CompRoutine, Contxt, _IRPSP, TDI_SEND); p->SendFlags = InFlags; p->SendLength = SendLen; (Irp)->MdlAddress = MdlAddr; }
#define TdiBuildReceive(Irp, DevObj, FileObj, CompRoutine, Contxt, MdlAddr, InFlags, ReceiveLen) { PIO_STACK_LOCATION _IRPSP = IoGetNextIrpStackLocation(Irp); PTDI_REQUEST_KERNEL_RECEIVE p = (PTDI_REQUEST_KERNEL_RECEIVE)&_IRPSP->Parameters; TdiBuildBaseIrp(Irp, DevObj, FileObj, CompRoutine, Contxt, _IRPSP, TDI_RECEIVE); p->ReceiveFlags = InFlags; p->ReceiveLength = ReceiveLen; (Irp)->MdlAddress = MdlAddr; }
#define TdiBuildSendDatagram(Irp, DevObj, FileObj, CompRoutine, Contxt, MdlAddr, SendLen, SendDatagramInfo) { PIO_STACK_LOCATION _IRPSP = IoGetNextIrpStackLocation(Irp); PTDI_REQUEST_KERNEL_SENDDG p = (PTDI_REQUEST_KERNEL_SENDDG)&_IRPSP->Parameters; TdiBuildBaseIrp(Irp, DevObj, FileObj, CompRoutine, Contxt, _IRPSP, TDI_SEND_DATAGRAM); p->SendLength = SendLen; p->SendDatagramInformation = SendDatagramInfo; (Irp)->MdlAddress = MdlAddr; }
#define TdiBuildReceiveDatagram(Irp, DevObj, FileObj, CompRoutine, Contxt, MdlAddr, ReceiveLen, ReceiveDatagramInfo, ReturnInfo, InFlags) { PIO_STACK_LOCATION _IRPSP = IoGetNextIrpStackLocation(Irp); PTDI_REQUEST_KERNEL_RECEIVEDG p = (PTDI_REQUEST_KERNEL_RECEIVEDG)&_IRPSP->Parameters; TdiBuildBaseIrp(Irp, DevObj, FileObj, CompRoutine, Contxt, _IRPSP, TDI_RECEIVE_DATAGRAM); p->ReceiveFlags = InFlags; p->ReceiveLength = ReceiveLen; p->ReceiveDatagramInformation = ReceiveDatagramInfo; p->ReturnDatagramInformation = ReturnInfo; (Irp)->MdlAddress = MdlAddr; }
#define TdiBuildSetEventHandler(Irp, DevObj, FileObj, CompRoutine, Contxt, InEventType, InEventHandler, InEventContext) { PIO_STACK_LOCATION _IRPSP = IoGetNextIrpStackLocation(Irp); PTDI_REQUEST_KERNEL_SET_EVENT p = (PTDI_REQUEST_KERNEL_SET_EVENT)&_IRPSP->Parameters; TdiBuildBaseIrp(Irp, DevObj, FileObj, CompRoutine, Contxt, _IRPSP, TDI_SET_EVENT_HANDLER); p->EventType = InEventType; p->EventHandler = (PVOID)InEventHandler; p->EventContext = (PVOID)InEventContext; }
#define TdiBuildQueryInformation(Irp, DevObj, FileObj, CompRoutine, Contxt, QType, MdlAddr) { PIO_STACK_LOCATION _IRPSP = IoGetNextIrpStackLocation(Irp); TdiBuildBaseIrp(Irp, DevObj, FileObj, CompRoutine, Contxt, _IRPSP, TDI_QUERY_INFORMATION); ((PTDI_REQUEST_KERNEL_QUERY_INFORMATION)&_IRPSP->Parameters)->QueryType = (ULONG)QType; (Irp)->MdlAddress = MdlAddr; }
#define TdiMapInternalError(s) (s)
#define TdiCopyLookaheadData(d, s, l, f) RtlCopyMemory(d, s, l)
NTSTATUS TdiMapUserRequest(PDEVICE_OBJECT DeviceObject, PIRP Irp, PIO_STACK_LOCATION IrpSp);
NTSTATUS TdiCopyBufferToMdl(PVOID SourceBuffer, ULONG SourceOffset, ULONG SourceBytesToCopy, PMDL DestinationMdlChain, ULONG DestinationOffset, PULONG BytesCopied);
NTSTATUS TdiCopyMdlToBuffer(PMDL SourceMdlChain, ULONG SourceOffset, PVOID DestinationBuffer, ULONG DestinationOffset, ULONG DestinationBufferSize, PULONG BytesCopied);
NTSTATUS TdiCopyMdlChainToMdlChain(PMDL SourceMdlChain, ULONG SourceOffset, PMDL DestinationMdlChain, ULONG DestinationOffset, PULONG BytesCopied);
VOID TdiReturnChainedReceives(PVOID *TsduDescriptors, ULONG NumberOfTsdus);

typedef enum _TDI_PNP_OPCODE { TDI_PNP_OP_MIN, TDI_PNP_OP_ADD, TDI_PNP_OP_DEL, TDI_PNP_OP_UPDATE, TDI_PNP_OP_PROVIDERREADY, TDI_PNP_OP_NETREADY, TDI_PNP_OP_ADD_IGNORE_BINDING, TDI_PNP_OP_DELETE_IGNORE_BINDING, TDI_PNP_OP_MAX } TDI_PNP_OPCODE;
typedef struct _TDI_PNP_CONTEXT { USHORT ContextSize; USHORT ContextType; UCHAR ContextData[1]; } TDI_PNP_CONTEXT, *PTDI_PNP_CONTEXT;
#define TDI_PNP_CONTEXT_TYPE_IF_NAME 1
#define TDI_PNP_CONTEXT_TYPE_IF_ADDR 2
#define TDI_PNP_CONTEXT_TYPE_PDO 3
#define TDI_PNP_CONTEXT_TYPE_FIRST_OR_LAST_IF 4
typedef VOID (*TDI_BIND_HANDLER)(PUNICODE_STRING DeviceName);
typedef VOID (*TDI_UNBIND_HANDLER)(PUNICODE_STRING DeviceName);
typedef VOID (*TDI_BINDING_HANDLER)(TDI_PNP_OPCODE PnPOpcode, PUNICODE_STRING DeviceName, PWSTR MultiSZBindList);
typedef VOID (*TDI_ADD_ADDRESS_HANDLER)(PTA_ADDRESS Address);
typedef VOID (*TDI_DEL_ADDRESS_HANDLER)(PTA_ADDRESS Address);
typedef VOID (*TDI_ADD_ADDRESS_HANDLER_V2)(PTA_ADDRESS Address, PUNICODE_STRING DeviceName, PTDI_PNP_CONTEXT Context);
typedef VOID (*TDI_DEL_ADDRESS_HANDLER_V2)(PTA_ADDRESS Address, PUNICODE_STRING DeviceName, PTDI_PNP_CONTEXT Context);
typedef NTSTATUS (*TDI_PNP_POWER_HANDLER)(PUNICODE_STRING DeviceName, PNET_PNP_EVENT PowerEvent, PTDI_PNP_CONTEXT Context1, PTDI_PNP_CONTEXT Context2);
typedef VOID (*ProviderPnPPowerComplete)(PNET_PNP_EVENT NetEvent, NTSTATUS ProviderStatus);
typedef struct _TDI_CLIENT_INTERFACE_INFO { UCHAR MajorTdiVersion; UCHAR MinorTdiVersion; USHORT Unused; PUNICODE_STRING ClientName; TDI_PNP_POWER_HANDLER PnPPowerHandler; union { TDI_BINDING_HANDLER BindingHandler; struct { TDI_BIND_HANDLER BindHandler; TDI_UNBIND_HANDLER UnBindHandler; }; }; union { struct { TDI_ADD_ADDRESS_HANDLER_V2 AddAddressHandlerV2; TDI_DEL_ADDRESS_HANDLER_V2 DelAddressHandlerV2; }; struct { TDI_ADD_ADDRESS_HANDLER AddAddressHandler; TDI_DEL_ADDRESS_HANDLER DelAddressHandler; }; }; } TDI_CLIENT_INTERFACE_INFO, *PTDI_CLIENT_INTERFACE_INFO;
VOID TdiInitialize(VOID);
NTSTATUS TdiRegisterPnPHandlers(PTDI_CLIENT_INTERFACE_INFO ClientInterfaceInfo, ULONG InterfaceInfoSize, HANDLE *BindingHandle);
NTSTATUS TdiDeregisterPnPHandlers(HANDLE BindingHandle);
NTSTATUS TdiRegisterNotificationHandler(TDI_BIND_HANDLER BindHandler, TDI_UNBIND_HANDLER UnbindHandler, HANDLE *BindingHandle);
NTSTATUS TdiDeregisterNotificationHandler(HANDLE BindingHandle);
NTSTATUS TdiRegisterAddressChangeHandler(TDI_ADD_ADDRESS_HANDLER AddHandler, TDI_DEL_ADDRESS_HANDLER DeleteHandler, HANDLE *BindingHandle);
NTSTATUS TdiDeregisterAddressChangeHandler(HANDLE BindingHandle);
NTSTATUS TdiRegisterDeviceObject(PUNICODE_STRING DeviceName, HANDLE *RegistrationHandle);
NTSTATUS TdiDeregisterDeviceObject(HANDLE RegistrationHandle);
NTSTATUS TdiRegisterNetAddress(PTA_ADDRESS Address, PUNICODE_STRING DeviceName, PTDI_PNP_CONTEXT Context, HANDLE *RegistrationHandle);
NTSTATUS TdiDeregisterNetAddress(HANDLE RegistrationHandle);
NTSTATUS TdiRegisterProvider(PUNICODE_STRING ProviderName, HANDLE *ProviderHandle);
NTSTATUS TdiDeregisterProvider(HANDLE ProviderHandle);
NTSTATUS TdiProviderReady(HANDLE ProviderHandle);
NTSTATUS TdiEnumerateAddresses(HANDLE BindingHandle);
NTSTATUS TdiPnPPowerRequest(PUNICODE_STRING DeviceName, PNET_PNP_EVENT PowerEvent, PTDI_PNP_CONTEXT Context1, PTDI_PNP_CONTEXT Context2, ProviderPnPPowerComplete ProtocolCompletionHandler);
VOID TdiPnPPowerComplete(HANDLE BindingHandle, PNET_PNP_EVENT PowerEvent, NTSTATUS Status);
BOOLEAN TdiMatchPdoWithChainedReceiveContext(PVOID TsduDescriptor, PVOID PDO);
#ifdef __cplusplus
}
#endif
