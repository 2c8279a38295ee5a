// Virtual HID. The project's own stand-in. Source: learn.microsoft.com/windows-hardware/drivers/ddi/vhf
#pragma once
#include <kitcore.h>
#include <hidclass.h>

#ifdef __cplusplus
extern "C" {
#endif
typedef PVOID VHFHANDLE, VHFOPERATIONHANDLE;
typedef VOID EVT_VHF_ASYNC_OPERATION(PVOID VhfClientContext, VHFOPERATIONHANDLE, PVOID VhfOperationContext, PHID_XFER_PACKET);
typedef EVT_VHF_ASYNC_OPERATION *PEVT_VHF_ASYNC_OPERATION;
typedef VOID EVT_VHF_READY_FOR_NEXT_READ_REPORT(PVOID VhfClientContext);
typedef EVT_VHF_READY_FOR_NEXT_READ_REPORT *PEVT_VHF_READY_FOR_NEXT_READ_REPORT;
typedef VOID EVT_VHF_CLEANUP(PVOID VhfClientContext);
typedef EVT_VHF_CLEANUP *PEVT_VHF_CLEANUP;
typedef struct _VHF_CONFIG {
    ULONG Size;
    PVOID VhfClientContext;
    ULONG OperationContextSize;
#ifdef _KERNEL_MODE
    PDEVICE_OBJECT DeviceObject;
#else
    HANDLE FileHandle;
#endif
    USHORT VendorID, ProductID, VersionNumber;
    GUID ContainerID;
    USHORT InstanceIDLength;
    PWSTR InstanceID;
    USHORT ReportDescriptorLength;
    PUCHAR ReportDescriptor;
    PEVT_VHF_READY_FOR_NEXT_READ_REPORT EvtVhfReadyForNextReadReport;
    PEVT_VHF_ASYNC_OPERATION EvtVhfAsyncOperationGetFeature, EvtVhfAsyncOperationSetFeature, EvtVhfAsyncOperationWriteReport, EvtVhfAsyncOperationGetInputReport;
    PEVT_VHF_CLEANUP EvtVhfCleanup;
    USHORT HardwareIDsLength;
    PWSTR HardwareIDs;
} VHF_CONFIG, *PVHF_CONFIG;
#ifdef _KERNEL_MODE
FORCEINLINE VOID VHF_CONFIG_INIT(PVHF_CONFIG Config, PDEVICE_OBJECT DeviceObject, USHORT ReportDescriptorLength, PUCHAR ReportDescriptor) {
    RtlZeroMemory(Config, sizeof(VHF_CONFIG));
    Config->DeviceObject = DeviceObject;
#else
FORCEINLINE VOID VHF_CONFIG_INIT(PVHF_CONFIG Config, HANDLE FileHandle, USHORT ReportDescriptorLength, PUCHAR ReportDescriptor) {
    RtlZeroMemory(Config, sizeof(VHF_CONFIG));
    Config->FileHandle = FileHandle;
#endif
    Config->Size = sizeof(VHF_CONFIG);
    Config->ReportDescriptorLength = ReportDescriptorLength;
    Config->ReportDescriptor = ReportDescriptor;
}
NTSTATUS VhfCreate(PVHF_CONFIG, VHFHANDLE *);
NTSTATUS VhfStart(VHFHANDLE);
VOID VhfDelete(VHFHANDLE, BOOLEAN Wait);
NTSTATUS VhfReadReportSubmit(VHFHANDLE, PHID_XFER_PACKET);
NTSTATUS VhfAsyncOperationComplete(VHFOPERATIONHANDLE, NTSTATUS);
#ifdef __cplusplus
}
#endif
