// The USB client library. The project's own stand-in. Source: learn.microsoft.com/windows-hardware/drivers/ddi/usbdlib
#pragma once
#include <kitcore.h>
#include <usb.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct _USBD_INTERFACE_LIST_ENTRY { PUSB_INTERFACE_DESCRIPTOR InterfaceDescriptor; PUSBD_INTERFACE_INFORMATION Interface; } USBD_INTERFACE_LIST_ENTRY, *PUSBD_INTERFACE_LIST_ENTRY;
typedef struct USBD_HANDLE__ *USBD_HANDLE;
#define USBD_CLIENT_CONTRACT_VERSION_INVALID 0xFFFFFFFF
#define USBD_CLIENT_CONTRACT_VERSION_602 0x602
#define USBD_INTERFACE_VERSION_600 0x600
#define USBD_INTERFACE_VERSION_602 0x602
#define USBD_INTERFACE_VERSION_603 0x603
NTSTATUS USBD_CreateHandle(PDEVICE_OBJECT, PDEVICE_OBJECT TargetDeviceObject, ULONG ClientContractVersion, ULONG PoolTag, USBD_HANDLE *);
VOID USBD_CloseHandle(USBD_HANDLE);
NTSTATUS USBD_UrbAllocate(USBD_HANDLE, PURB *Urb);
NTSTATUS USBD_IsochUrbAllocate(USBD_HANDLE, ULONG NumberOfIsochPackets, PURB *Urb);
VOID USBD_UrbFree(USBD_HANDLE, PURB);
NTSTATUS USBD_SelectConfigUrbAllocateAndBuild(USBD_HANDLE, PUSB_CONFIGURATION_DESCRIPTOR, PUSBD_INTERFACE_LIST_ENTRY, PURB *Urb);
NTSTATUS USBD_SelectInterfaceUrbAllocateAndBuild(USBD_HANDLE, USBD_CONFIGURATION_HANDLE, PUSBD_INTERFACE_LIST_ENTRY, PURB *Urb);
NTSTATUS USBD_QueryUsbCapability(USBD_HANDLE, const GUID *CapabilityType, ULONG OutputBufferLength, PUCHAR OutputBuffer, PULONG ResultLength);
BOOLEAN USBD_IsInterfaceVersionSupported(USBD_HANDLE, ULONG USBDInterfaceVersion);
PURB USBD_CreateConfigurationRequestEx(PUSB_CONFIGURATION_DESCRIPTOR, PUSBD_INTERFACE_LIST_ENTRY);
PUSB_INTERFACE_DESCRIPTOR USBD_ParseConfigurationDescriptorEx(PUSB_CONFIGURATION_DESCRIPTOR, PVOID StartPosition, LONG InterfaceNumber, LONG AlternateSetting, LONG InterfaceClass, LONG InterfaceSubClass, LONG InterfaceProtocol);
PUSB_COMMON_DESCRIPTOR USBD_ParseDescriptors(PVOID DescriptorBuffer, ULONG TotalLength, PVOID StartPosition, LONG DescriptorType);
VOID USBD_GetUSBDIVersion(PUSBD_VERSION_INFORMATION);
#define UsbBuildInterruptOrBulkTransferRequest(u, l, p, b, m, n, f, k) { \
    (u)->UrbHeader.Function = URB_FUNCTION_BULK_OR_INTERRUPT_TRANSFER; (u)->UrbHeader.Length = (l); \
    (u)->UrbBulkOrInterruptTransfer.PipeHandle = (p); (u)->UrbBulkOrInterruptTransfer.TransferBufferLength = (n); \
    (u)->UrbBulkOrInterruptTransfer.TransferBufferMDL = (m); (u)->UrbBulkOrInterruptTransfer.TransferBuffer = (b); \
    (u)->UrbBulkOrInterruptTransfer.TransferFlags = (f); (u)->UrbBulkOrInterruptTransfer.UrbLink = (k); }
#define UsbBuildGetDescriptorRequest(u, l, t, i, g, b, m, n, k) { \
    (u)->UrbHeader.Function = URB_FUNCTION_GET_DESCRIPTOR_FROM_DEVICE; (u)->UrbHeader.Length = (l); \
    (u)->UrbControlDescriptorRequest.TransferBufferLength = (n); (u)->UrbControlDescriptorRequest.TransferBufferMDL = (m); \
    (u)->UrbControlDescriptorRequest.TransferBuffer = (b); (u)->UrbControlDescriptorRequest.DescriptorType = (t); \
    (u)->UrbControlDescriptorRequest.Index = (i); (u)->UrbControlDescriptorRequest.LanguageId = (g); (u)->UrbControlDescriptorRequest.UrbLink = (k); }
#define UsbBuildSelectConfigurationRequest(u, l, c) { \
    (u)->UrbHeader.Function = URB_FUNCTION_SELECT_CONFIGURATION; (u)->UrbHeader.Length = (l); (u)->UrbSelectConfiguration.ConfigurationDescriptor = (c); }

#ifdef __cplusplus
}
#endif
