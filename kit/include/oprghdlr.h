// ACPI operation region handlers. The project's own stand-in.
#pragma once
#include <kitcore.h>
#ifdef __cplusplus
extern "C" {
#endif
#define ACPI_OPREGION_ACCESS_AS_RAW 0x1
#define ACPI_OPREGION_ACCESS_AS_COOKED 0x2
#define ACPI_OPREGION_READ 0x0
#define ACPI_OPREGION_WRITE 0x1
#define ACPI_OPREGION_REGION_SPACE_SYSTEM_MEMORY 0x0
#define ACPI_OPREGION_REGION_SPACE_SYSTEM_IO 0x1
#define ACPI_OPREGION_REGION_SPACE_PCI_CONFIG 0x2
#define ACPI_OPREGION_REGION_SPACE_EMBEDDED_CONTROLLER 0x3
#define ACPI_OPREGION_REGION_SPACE_SMB 0x4
typedef NTSTATUS (*PACPI_OP_REGION_HANDLER)(ULONG AccessType, PVOID OperationRegionObject, ULONG Address, ULONG Size, PULONG Data, ULONG_PTR Context, PVOID CompletionHandler, PVOID CompletionContext);
NTSTATUS RegisterOpRegionHandler(PDEVICE_OBJECT DeviceObject, ULONG AccessType, ULONG RegionSpace, PACPI_OP_REGION_HANDLER Handler, PVOID Context, ULONG Flags, PVOID *OperationRegionObject);
NTSTATUS DeRegisterOpRegionHandler(PDEVICE_OBJECT DeviceObject, PVOID OperationRegionObject);
#ifdef __cplusplus
}
#endif
