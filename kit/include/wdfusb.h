// WDF: USB targets. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/wdfusb
#pragma once
#include <usbspec.h>
#include <usb.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum _WDF_USB_REQUEST_TYPE {
    WdfUsbRequestTypeInvalid,
    WdfUsbRequestTypeNoFormat,
    WdfUsbRequestTypeDeviceString,
    WdfUsbRequestTypeDeviceControlTransfer,
    WdfUsbRequestTypeDeviceUrb,
    WdfUsbRequestTypePipeWrite,
    WdfUsbRequestTypePipeRead,
    WdfUsbRequestTypePipeAbort,
    WdfUsbRequestTypePipeReset,
    WdfUsbRequestTypePipeUrb
} WDF_USB_REQUEST_TYPE;
typedef enum _WDF_USB_BMREQUEST_DIRECTION { BmRequestHostToDevice, BmRequestDeviceToHost } WDF_USB_BMREQUEST_DIRECTION;
typedef enum _WDF_USB_BMREQUEST_TYPE { BmRequestStandard, BmRequestClass, BmRequestVendor } WDF_USB_BMREQUEST_TYPE;
typedef enum _WDF_USB_BMREQUEST_RECIPIENT { BmRequestToDevice, BmRequestToInterface, BmRequestToEndpoint, BmRequestToOther } WDF_USB_BMREQUEST_RECIPIENT;
typedef enum _WDF_USB_DEVICE_TRAITS { WDF_USB_DEVICE_TRAIT_SELF_POWERED = 1, WDF_USB_DEVICE_TRAIT_REMOTE_WAKE_CAPABLE = 2, WDF_USB_DEVICE_TRAIT_AT_HIGH_SPEED = 4 } WDF_USB_DEVICE_TRAITS;
typedef enum _WDF_USB_PIPE_TYPE { WdfUsbPipeTypeInvalid, WdfUsbPipeTypeControl, WdfUsbPipeTypeIsochronous, WdfUsbPipeTypeBulk, WdfUsbPipeTypeInterrupt } WDF_USB_PIPE_TYPE;
typedef enum _WdfUsbTargetDeviceSelectConfigType {
    WdfUsbTargetDeviceSelectConfigTypeInvalid,
    WdfUsbTargetDeviceSelectConfigTypeDeconfig,
    WdfUsbTargetDeviceSelectConfigTypeSingleInterface,
    WdfUsbTargetDeviceSelectConfigTypeMultiInterface,
    WdfUsbTargetDeviceSelectConfigTypeInterfacesPairs,
    WdfUsbTargetDeviceSelectConfigTypeInterfacesDescriptor,
    WdfUsbTargetDeviceSelectConfigTypeUrb
} WdfUsbTargetDeviceSelectConfigType;
typedef enum _WdfUsbTargetDeviceSelectSettingType {
    WdfUsbInterfaceSelectSettingTypeDescriptor = 0x10,
    WdfUsbInterfaceSelectSettingTypeSetting,
    WdfUsbInterfaceSelectSettingTypeUrb
} WdfUsbTargetDeviceSelectSettingType;

typedef VOID EVT_WDF_USB_READER_COMPLETION_ROUTINE(WDFUSBPIPE Pipe, WDFMEMORY Buffer, size_t NumBytesTransferred, WDFCONTEXT Context);
typedef EVT_WDF_USB_READER_COMPLETION_ROUTINE *PFN_WDF_USB_READER_COMPLETION_ROUTINE;
typedef BOOLEAN EVT_WDF_USB_READERS_FAILED(WDFUSBPIPE Pipe, NTSTATUS Status, USBD_STATUS UsbdStatus);
typedef EVT_WDF_USB_READERS_FAILED *PFN_WDF_USB_READERS_FAILED;

typedef struct _WDF_USB_CONTINUOUS_READER_CONFIG {
    ULONG Size;
    size_t TransferLength;
    size_t HeaderLength;
    size_t TrailerLength;
    UCHAR NumPendingReads;
    PWDF_OBJECT_ATTRIBUTES BufferAttributes;
    PFN_WDF_USB_READER_COMPLETION_ROUTINE EvtUsbTargetPipeReadComplete;
    WDFCONTEXT EvtUsbTargetPipeReadCompleteContext;
    PFN_WDF_USB_READERS_FAILED EvtUsbTargetPipeReadersFailed;
} WDF_USB_CONTINUOUS_READER_CONFIG, *PWDF_USB_CONTINUOUS_READER_CONFIG;
VOID WDF_USB_CONTINUOUS_READER_CONFIG_INIT(PWDF_USB_CONTINUOUS_READER_CONFIG Config,
                                           PFN_WDF_USB_READER_COMPLETION_ROUTINE Callback, WDFCONTEXT Context,
                                           size_t TransferLength);

typedef struct _WDF_USB_DEVICE_INFORMATION {
    ULONG Size;
    USBD_VERSION_INFORMATION UsbdVersionInformation;
    ULONG HcdPortCapabilities;
    ULONG Traits;
} WDF_USB_DEVICE_INFORMATION, *PWDF_USB_DEVICE_INFORMATION;
VOID WDF_USB_DEVICE_INFORMATION_INIT(PWDF_USB_DEVICE_INFORMATION Information);

typedef struct _WDF_USB_INTERFACE_SETTING_PAIR { WDFUSBINTERFACE UsbInterface; UCHAR SettingIndex; } WDF_USB_INTERFACE_SETTING_PAIR, *PWDF_USB_INTERFACE_SETTING_PAIR;

typedef struct _WDF_USB_CONTROL_SETUP_PACKET {
    union {
        struct {
            union {
                struct { BYTE Recipient : 2; BYTE Reserved : 3; BYTE Type : 2; BYTE Dir : 1; } Request;
                BYTE Byte;
            } bm;
            BYTE bRequest;
            union {
                struct { BYTE LowByte; BYTE HiByte; } Bytes;
                USHORT Value;
            } wValue;
            union {
                struct { BYTE LowByte; BYTE HiByte; } Bytes;
                USHORT Value;
            } wIndex;
            USHORT wLength;
        } Packet;
        struct { BYTE Bytes[8]; } Generic;
    };
} WDF_USB_CONTROL_SETUP_PACKET, *PWDF_USB_CONTROL_SETUP_PACKET;
typedef struct _WDF_USB_REQUEST_COMPLETION_PARAMS {
    USBD_STATUS UsbdStatus;
    WDF_USB_REQUEST_TYPE Type;
    union {
        struct { WDFMEMORY Buffer; USHORT LangID; UCHAR StringIndex; UCHAR RequiredSize; } DeviceString;
        struct { WDFMEMORY Buffer; WDF_USB_CONTROL_SETUP_PACKET SetupPacket; ULONG Length; } DeviceControlTransfer;
        struct { WDFMEMORY Buffer; } DeviceUrb;
        struct { WDFMEMORY Buffer; size_t Length; size_t Offset; } PipeWrite;
        struct { WDFMEMORY Buffer; size_t Length; size_t Offset; } PipeRead;
        struct { WDFMEMORY Buffer; } PipeUrb;
    } Parameters;
} WDF_USB_REQUEST_COMPLETION_PARAMS;

VOID KitWdfUsbSetup(PWDF_USB_CONTROL_SETUP_PACKET Packet, BYTE Direction, BYTE Type, BYTE Recipient, BYTE Request,
                    USHORT Value, USHORT Index);
VOID WDF_USB_CONTROL_SETUP_PACKET_INIT(PWDF_USB_CONTROL_SETUP_PACKET Packet, WDF_USB_BMREQUEST_DIRECTION Direction,
                                       WDF_USB_BMREQUEST_RECIPIENT Recipient, BYTE Request, USHORT Value,
                                       USHORT Index);
VOID WDF_USB_CONTROL_SETUP_PACKET_INIT_CLASS(PWDF_USB_CONTROL_SETUP_PACKET Packet,
                                             WDF_USB_BMREQUEST_DIRECTION Direction,
                                             WDF_USB_BMREQUEST_RECIPIENT Recipient, BYTE Request, USHORT Value,
                                             USHORT Index);
VOID WDF_USB_CONTROL_SETUP_PACKET_INIT_VENDOR(PWDF_USB_CONTROL_SETUP_PACKET Packet,
                                              WDF_USB_BMREQUEST_DIRECTION Direction,
                                              WDF_USB_BMREQUEST_RECIPIENT Recipient, BYTE Request, USHORT Value,
                                              USHORT Index);
VOID WDF_USB_CONTROL_SETUP_PACKET_INIT_FEATURE(PWDF_USB_CONTROL_SETUP_PACKET Packet,
                                               WDF_USB_BMREQUEST_RECIPIENT Recipient, USHORT FeatureSelector,
                                               USHORT Index, BOOLEAN SetFeature);
VOID WDF_USB_CONTROL_SETUP_PACKET_INIT_GET_STATUS(PWDF_USB_CONTROL_SETUP_PACKET Packet,
                                                  WDF_USB_BMREQUEST_RECIPIENT Recipient, USHORT Index);

typedef struct _WDF_USB_DEVICE_SELECT_CONFIG_PARAMS {
    ULONG Size;
    WdfUsbTargetDeviceSelectConfigType Type;
    union {
        struct { PUSB_CONFIGURATION_DESCRIPTOR ConfigurationDescriptor; PUSB_INTERFACE_DESCRIPTOR *InterfaceDescriptors; ULONG NumInterfaceDescriptors; } Descriptor;
        struct { PURB Urb; } Urb;
        struct { UCHAR NumberConfiguredPipes; WDFUSBINTERFACE ConfiguredUsbInterface; } SingleInterface;
        struct { UCHAR NumberInterfaces; PWDF_USB_INTERFACE_SETTING_PAIR Pairs; UCHAR NumberOfConfiguredInterfaces; } MultiInterface;
    } Types;
} WDF_USB_DEVICE_SELECT_CONFIG_PARAMS, *PWDF_USB_DEVICE_SELECT_CONFIG_PARAMS;
VOID WDF_USB_DEVICE_SELECT_CONFIG_PARAMS_INIT_DECONFIG(PWDF_USB_DEVICE_SELECT_CONFIG_PARAMS Params);
PWDF_USB_DEVICE_SELECT_CONFIG_PARAMS WDF_USB_DEVICE_SELECT_CONFIG_PARAMS_INIT_SINGLE_INTERFACE(PWDF_USB_DEVICE_SELECT_CONFIG_PARAMS Params);
PWDF_USB_DEVICE_SELECT_CONFIG_PARAMS WDF_USB_DEVICE_SELECT_CONFIG_PARAMS_INIT_MULTIPLE_INTERFACES(PWDF_USB_DEVICE_SELECT_CONFIG_PARAMS Params,
                                                                                                  UCHAR NumberInterfaces,
                                                                                                  PWDF_USB_INTERFACE_SETTING_PAIR SettingPairs);
VOID WDF_USB_DEVICE_SELECT_CONFIG_PARAMS_INIT_INTERFACES_DESCRIPTORS(PWDF_USB_DEVICE_SELECT_CONFIG_PARAMS Params,
                                                                     PUSB_CONFIGURATION_DESCRIPTOR ConfigurationDescriptor,
                                                                     PUSB_INTERFACE_DESCRIPTOR *InterfaceDescriptors,
                                                                     ULONG NumInterfaces);
VOID WDF_USB_DEVICE_SELECT_CONFIG_PARAMS_INIT_URB(PWDF_USB_DEVICE_SELECT_CONFIG_PARAMS Params, PURB Urb);

typedef struct _WDF_USB_INTERFACE_SELECT_SETTING_PARAMS {
    ULONG Size;
    WdfUsbTargetDeviceSelectSettingType Type;
    union {
        struct { PUSB_INTERFACE_DESCRIPTOR InterfaceDescriptor; } Descriptor;
        struct { UCHAR SettingIndex; } Interface;
        struct { PURB Urb; } Urb;
    } Types;
} WDF_USB_INTERFACE_SELECT_SETTING_PARAMS, *PWDF_USB_INTERFACE_SELECT_SETTING_PARAMS;
VOID WDF_USB_INTERFACE_SELECT_SETTING_PARAMS_INIT_SETTING(PWDF_USB_INTERFACE_SELECT_SETTING_PARAMS Params,
                                                          UCHAR SettingIndex);
VOID WDF_USB_INTERFACE_SELECT_SETTING_PARAMS_INIT_DESCRIPTOR(PWDF_USB_INTERFACE_SELECT_SETTING_PARAMS Params,
                                                             PUSB_INTERFACE_DESCRIPTOR InterfaceDescriptor);
VOID WDF_USB_INTERFACE_SELECT_SETTING_PARAMS_INIT_URB(PWDF_USB_INTERFACE_SELECT_SETTING_PARAMS Params, PURB Urb);

typedef struct _WDF_USB_PIPE_INFORMATION {
    ULONG Size;
    ULONG MaximumPacketSize;
    UCHAR EndpointAddress;
    UCHAR Interval;
    UCHAR SettingIndex;
    WDF_USB_PIPE_TYPE PipeType;
    ULONG MaximumTransferSize;
} WDF_USB_PIPE_INFORMATION, *PWDF_USB_PIPE_INFORMATION;
VOID WDF_USB_PIPE_INFORMATION_INIT(PWDF_USB_PIPE_INFORMATION Info);

typedef struct _WDF_USB_DEVICE_CREATE_CONFIG { ULONG Size; ULONG USBDClientContractVersion; } WDF_USB_DEVICE_CREATE_CONFIG, *PWDF_USB_DEVICE_CREATE_CONFIG;
VOID WDF_USB_DEVICE_CREATE_CONFIG_INIT(PWDF_USB_DEVICE_CREATE_CONFIG Config, ULONG USBDClientContractVersion);

BOOLEAN WDF_USB_PIPE_DIRECTION_IN(UCHAR EndpointAddress);
BOOLEAN WDF_USB_PIPE_DIRECTION_OUT(UCHAR EndpointAddress);

NTSTATUS WdfUsbTargetDeviceCreate(WDFDEVICE, PWDF_OBJECT_ATTRIBUTES, WDFUSBDEVICE *UsbDevice);
NTSTATUS WdfUsbTargetDeviceCreateWithParameters(WDFDEVICE, PWDF_USB_DEVICE_CREATE_CONFIG, PWDF_OBJECT_ATTRIBUTES, WDFUSBDEVICE *UsbDevice);
NTSTATUS WdfUsbTargetDeviceRetrieveInformation(WDFUSBDEVICE, PWDF_USB_DEVICE_INFORMATION);
VOID WdfUsbTargetDeviceGetDeviceDescriptor(WDFUSBDEVICE, PUSB_DEVICE_DESCRIPTOR);
NTSTATUS WdfUsbTargetDeviceRetrieveConfigDescriptor(WDFUSBDEVICE, PVOID ConfigDescriptor, PUSHORT ConfigDescriptorLength);
NTSTATUS WdfUsbTargetDeviceQueryString(WDFUSBDEVICE, WDFREQUEST, PWDF_REQUEST_SEND_OPTIONS, PUSHORT String, PUSHORT NumCharacters, UCHAR StringIndex, USHORT LangID);
NTSTATUS WdfUsbTargetDeviceAllocAndQueryString(WDFUSBDEVICE, PWDF_OBJECT_ATTRIBUTES, WDFMEMORY *StringMemory, PUSHORT NumCharacters, UCHAR StringIndex, USHORT LangID);
NTSTATUS WdfUsbTargetDeviceFormatRequestForString(WDFUSBDEVICE, WDFREQUEST, WDFMEMORY, PWDFMEMORY_OFFSET, UCHAR StringIndex, USHORT LangID);
UCHAR WdfUsbTargetDeviceGetNumInterfaces(WDFUSBDEVICE);
NTSTATUS WdfUsbTargetDeviceSelectConfig(WDFUSBDEVICE, PWDF_OBJECT_ATTRIBUTES PipeAttributes, PWDF_USB_DEVICE_SELECT_CONFIG_PARAMS);
USBD_CONFIGURATION_HANDLE WdfUsbTargetDeviceWdmGetConfigurationHandle(WDFUSBDEVICE);
NTSTATUS WdfUsbTargetDeviceRetrieveCurrentFrameNumber(WDFUSBDEVICE, PULONG CurrentFrameNumber);
NTSTATUS WdfUsbTargetDeviceSendControlTransferSynchronously(WDFUSBDEVICE, WDFREQUEST, PWDF_REQUEST_SEND_OPTIONS, PWDF_USB_CONTROL_SETUP_PACKET, PWDF_MEMORY_DESCRIPTOR, PULONG BytesTransferred);
NTSTATUS WdfUsbTargetDeviceFormatRequestForControlTransfer(WDFUSBDEVICE, WDFREQUEST, PWDF_USB_CONTROL_SETUP_PACKET, WDFMEMORY TransferMemory, PWDFMEMORY_OFFSET);
NTSTATUS WdfUsbTargetDeviceIsConnectedSynchronous(WDFUSBDEVICE);
NTSTATUS WdfUsbTargetDeviceResetPortSynchronously(WDFUSBDEVICE);
NTSTATUS WdfUsbTargetDeviceCyclePortSynchronously(WDFUSBDEVICE);
NTSTATUS WdfUsbTargetDeviceFormatRequestForCyclePort(WDFUSBDEVICE, WDFREQUEST);
NTSTATUS WdfUsbTargetDeviceSendUrbSynchronously(WDFUSBDEVICE, WDFREQUEST, PWDF_REQUEST_SEND_OPTIONS, PURB);
NTSTATUS WdfUsbTargetDeviceFormatRequestForUrb(WDFUSBDEVICE, WDFREQUEST, WDFMEMORY UrbMemory, PWDFMEMORY_OFFSET);
NTSTATUS WdfUsbTargetDeviceCreateUrb(WDFUSBDEVICE, PWDF_OBJECT_ATTRIBUTES, WDFMEMORY *UrbMemory, PURB *Urb);
NTSTATUS WdfUsbTargetDeviceCreateIsochUrb(WDFUSBDEVICE, PWDF_OBJECT_ATTRIBUTES, ULONG NumberOfIsochPackets, WDFMEMORY *UrbMemory, PURB *Urb);
NTSTATUS WdfUsbTargetDeviceQueryUsbCapability(WDFUSBDEVICE, const GUID *CapabilityType, ULONG CapabilityBufferLength, PVOID CapabilityBuffer, PULONG ResultLength);
WDFUSBINTERFACE WdfUsbTargetDeviceGetInterface(WDFUSBDEVICE, UCHAR InterfaceIndex);
VOID WdfUsbTargetPipeGetInformation(WDFUSBPIPE, PWDF_USB_PIPE_INFORMATION);
BOOLEAN WdfUsbTargetPipeIsInEndpoint(WDFUSBPIPE);
BOOLEAN WdfUsbTargetPipeIsOutEndpoint(WDFUSBPIPE);
WDF_USB_PIPE_TYPE WdfUsbTargetPipeGetType(WDFUSBPIPE);
VOID WdfUsbTargetPipeSetNoMaximumPacketSizeCheck(WDFUSBPIPE);
NTSTATUS WdfUsbTargetPipeWriteSynchronously(WDFUSBPIPE, WDFREQUEST, PWDF_REQUEST_SEND_OPTIONS, PWDF_MEMORY_DESCRIPTOR, PULONG BytesWritten);
NTSTATUS WdfUsbTargetPipeFormatRequestForWrite(WDFUSBPIPE, WDFREQUEST, WDFMEMORY, PWDFMEMORY_OFFSET);
NTSTATUS WdfUsbTargetPipeReadSynchronously(WDFUSBPIPE, WDFREQUEST, PWDF_REQUEST_SEND_OPTIONS, PWDF_MEMORY_DESCRIPTOR, PULONG BytesRead);
NTSTATUS WdfUsbTargetPipeFormatRequestForRead(WDFUSBPIPE, WDFREQUEST, WDFMEMORY, PWDFMEMORY_OFFSET);
NTSTATUS WdfUsbTargetPipeConfigContinuousReader(WDFUSBPIPE, PWDF_USB_CONTINUOUS_READER_CONFIG);
NTSTATUS WdfUsbTargetPipeAbortSynchronously(WDFUSBPIPE, WDFREQUEST, PWDF_REQUEST_SEND_OPTIONS);
NTSTATUS WdfUsbTargetPipeFormatRequestForAbort(WDFUSBPIPE, WDFREQUEST);
NTSTATUS WdfUsbTargetPipeResetSynchronously(WDFUSBPIPE, WDFREQUEST, PWDF_REQUEST_SEND_OPTIONS);
NTSTATUS WdfUsbTargetPipeFormatRequestForReset(WDFUSBPIPE, WDFREQUEST);
NTSTATUS WdfUsbTargetPipeSendUrbSynchronously(WDFUSBPIPE, WDFREQUEST, PWDF_REQUEST_SEND_OPTIONS, PURB);
NTSTATUS WdfUsbTargetPipeFormatRequestForUrb(WDFUSBPIPE, WDFREQUEST, WDFMEMORY UrbMemory, PWDFMEMORY_OFFSET);
USBD_PIPE_HANDLE WdfUsbTargetPipeWdmGetPipeHandle(WDFUSBPIPE);
WDFIOTARGET WdfUsbTargetDeviceGetIoTarget(WDFUSBDEVICE UsbDevice);
WDFIOTARGET WdfUsbTargetPipeGetIoTarget(WDFUSBPIPE Pipe);
BYTE WdfUsbInterfaceGetInterfaceNumber(WDFUSBINTERFACE);
BYTE WdfUsbInterfaceGetNumEndpoints(WDFUSBINTERFACE, UCHAR SettingIndex);
VOID WdfUsbInterfaceGetDescriptor(WDFUSBINTERFACE, UCHAR SettingIndex, PUSB_INTERFACE_DESCRIPTOR);
BYTE WdfUsbInterfaceGetNumSettings(WDFUSBINTERFACE);
NTSTATUS WdfUsbInterfaceSelectSetting(WDFUSBINTERFACE, PWDF_OBJECT_ATTRIBUTES PipesAttributes, PWDF_USB_INTERFACE_SELECT_SETTING_PARAMS);
VOID WdfUsbInterfaceGetEndpointInformation(WDFUSBINTERFACE, UCHAR SettingIndex, UCHAR EndpointIndex, PWDF_USB_PIPE_INFORMATION);
BYTE WdfUsbInterfaceGetNumConfiguredPipes(WDFUSBINTERFACE);
WDFUSBPIPE WdfUsbInterfaceGetConfiguredPipe(WDFUSBINTERFACE, UCHAR PipeIndex, PWDF_USB_PIPE_INFORMATION);
UCHAR WdfUsbInterfaceGetConfiguredSettingIndex(WDFUSBINTERFACE);

#ifdef __cplusplus
}
#endif
