// WMI classes of fibre channel adapters: their GUIDs and the adapter attributes. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/hbapiwmi
#pragma once
#include <kitcore.h>
#include <hbaapi.h>
EXTERN_C const GUID MSFC_FibrePortHBAAttributesGuid, MSFC_FCAdapterHBAAttributesGuid, MSFC_FibrePortHBAStatisticsGuid, MSFC_FibrePortHBAMethodsGuid, MSFC_FCAdapterEventGuid, MSFC_LinkEventGuid, MSFC_HBAFCPInfoGuid, MSFC_EventControlGuid;
typedef struct _MSFC_FCAdapterHBAAttributes { ULONGLONG UniqueAdapterId; ULONG HBAStatus; UCHAR NodeWWN[8]; ULONG VendorSpecificID; ULONG NumberOfPorts; WCHAR Manufacturer[64 + 1]; WCHAR SerialNumber[64 + 1]; WCHAR Model[256 + 1]; WCHAR ModelDescription[256 + 1]; WCHAR NodeSymbolicName[256 + 1]; WCHAR HardwareVersion[256 + 1]; WCHAR DriverVersion[256 + 1]; WCHAR OptionROMVersion[256 + 1]; WCHAR FirmwareVersion[256 + 1]; WCHAR DriverName[256 + 1]; WCHAR MfgDomain[256 + 1]; } MSFC_FCAdapterHBAAttributes, *PMSFC_FCAdapterHBAAttributes;
typedef struct _MSFC_HBAPortAttributesResults { UCHAR NodeWWN[8]; UCHAR PortWWN[8]; ULONG PortFcId; ULONG PortType; ULONG PortState; ULONG PortSupportedClassofService; UCHAR PortSupportedFc4Types[32]; UCHAR PortActiveFc4Types[32]; ULONG PortSupportedSpeed; ULONG PortSpeed; ULONG PortMaxFrameSize; UCHAR FabricName[8]; ULONG NumberofDiscoveredPorts; } MSFC_HBAPortAttributesResults, *PMSFC_HBAPortAttributesResults;
typedef struct _MSFC_FibrePortHBAAttributes { ULONGLONG UniquePortId; ULONG HBAStatus; MSFC_HBAPortAttributesResults Attributes; } MSFC_FibrePortHBAAttributes, *PMSFC_FibrePortHBAAttributes;
