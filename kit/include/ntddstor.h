// Storage devices: control codes, properties, hot-plug. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor
#pragma once
#ifdef DEFINE_GUID
DEFINE_GUID(GUID_DEVINTERFACE_DISK, 0x53f56307, 0xb6bf, 0x11d0, 0x94, 0xf2, 0x00, 0xa0, 0xc9, 0x1e, 0xfb, 0x8b);
DEFINE_GUID(GUID_DEVINTERFACE_CDROM, 0x53f56308, 0xb6bf, 0x11d0, 0x94, 0xf2, 0x00, 0xa0, 0xc9, 0x1e, 0xfb, 0x8b);
DEFINE_GUID(GUID_DEVINTERFACE_PARTITION, 0x53f5630a, 0xb6bf, 0x11d0, 0x94, 0xf2, 0x00, 0xa0, 0xc9, 0x1e, 0xfb, 0x8b);
DEFINE_GUID(GUID_DEVINTERFACE_TAPE, 0x53f5630b, 0xb6bf, 0x11d0, 0x94, 0xf2, 0x00, 0xa0, 0xc9, 0x1e, 0xfb, 0x8b);
DEFINE_GUID(GUID_DEVINTERFACE_WRITEONCEDISK, 0x53f5630c, 0xb6bf, 0x11d0, 0x94, 0xf2, 0x00, 0xa0, 0xc9, 0x1e, 0xfb, 0x8b);
DEFINE_GUID(GUID_DEVINTERFACE_VOLUME, 0x53f5630d, 0xb6bf, 0x11d0, 0x94, 0xf2, 0x00, 0xa0, 0xc9, 0x1e, 0xfb, 0x8b);
DEFINE_GUID(GUID_DEVINTERFACE_MEDIUMCHANGER, 0x53f56310, 0xb6bf, 0x11d0, 0x94, 0xf2, 0x00, 0xa0, 0xc9, 0x1e, 0xfb, 0x8b);
DEFINE_GUID(GUID_DEVINTERFACE_FLOPPY, 0x53f56311, 0xb6bf, 0x11d0, 0x94, 0xf2, 0x00, 0xa0, 0xc9, 0x1e, 0xfb, 0x8b);
DEFINE_GUID(GUID_DEVINTERFACE_CDCHANGER, 0x53f56312, 0xb6bf, 0x11d0, 0x94, 0xf2, 0x00, 0xa0, 0xc9, 0x1e, 0xfb, 0x8b);
DEFINE_GUID(GUID_DEVINTERFACE_STORAGEPORT, 0x2accfe60, 0xc130, 0x11d2, 0xb0, 0x82, 0x00, 0xa0, 0xc9, 0x1e, 0xfb, 0x8b);
#endif
#define IOCTL_STORAGE_BASE FILE_DEVICE_MASS_STORAGE
#define STORAGE_ANY_(n) CTL_CODE(IOCTL_STORAGE_BASE, n, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define STORAGE_R_(n) CTL_CODE(IOCTL_STORAGE_BASE, n, METHOD_BUFFERED, FILE_READ_ACCESS)
#define STORAGE_W_(n) CTL_CODE(IOCTL_STORAGE_BASE, n, METHOD_BUFFERED, FILE_WRITE_ACCESS)
#define STORAGE_RW_(n) CTL_CODE(IOCTL_STORAGE_BASE, n, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_STORAGE_CHECK_VERIFY STORAGE_R_(0x0200)
#define IOCTL_STORAGE_CHECK_VERIFY2 STORAGE_ANY_(0x0200)
#define IOCTL_STORAGE_MEDIA_REMOVAL STORAGE_R_(0x0201)
#define IOCTL_STORAGE_EJECT_MEDIA STORAGE_R_(0x0202)
#define IOCTL_STORAGE_LOAD_MEDIA STORAGE_R_(0x0203)
#define IOCTL_STORAGE_LOAD_MEDIA2 STORAGE_ANY_(0x0203)
#define IOCTL_STORAGE_RESERVE STORAGE_R_(0x0204)
#define IOCTL_STORAGE_RELEASE STORAGE_R_(0x0205)
#define IOCTL_STORAGE_FIND_NEW_DEVICES STORAGE_R_(0x0206)
#define IOCTL_STORAGE_EJECTION_CONTROL STORAGE_ANY_(0x0250)
#define IOCTL_STORAGE_MCN_CONTROL STORAGE_ANY_(0x0251)
#define IOCTL_STORAGE_GET_MEDIA_TYPES STORAGE_ANY_(0x0300)
#define IOCTL_STORAGE_GET_MEDIA_TYPES_EX STORAGE_ANY_(0x0301)
#define IOCTL_STORAGE_GET_MEDIA_SERIAL_NUMBER STORAGE_ANY_(0x0304)
#define IOCTL_STORAGE_GET_HOTPLUG_INFO STORAGE_ANY_(0x0305)
#define IOCTL_STORAGE_SET_HOTPLUG_INFO STORAGE_RW_(0x0306)
#define IOCTL_STORAGE_RESET_BUS STORAGE_R_(0x0400)
#define IOCTL_STORAGE_RESET_DEVICE STORAGE_R_(0x0401)
#define IOCTL_STORAGE_BREAK_RESERVATION STORAGE_R_(0x0405)
#define IOCTL_STORAGE_PERSISTENT_RESERVE_IN STORAGE_R_(0x0406)
#define IOCTL_STORAGE_PERSISTENT_RESERVE_OUT STORAGE_RW_(0x0407)
#define IOCTL_STORAGE_GET_DEVICE_NUMBER STORAGE_ANY_(0x0420)
#define IOCTL_STORAGE_PREDICT_FAILURE STORAGE_ANY_(0x0440)
#define IOCTL_STORAGE_FAILURE_PREDICTION_CONFIG STORAGE_ANY_(0x0441)
#define IOCTL_STORAGE_READ_CAPACITY STORAGE_R_(0x0450)
#define IOCTL_STORAGE_GET_DEVICE_TELEMETRY STORAGE_RW_(0x0470)
#define IOCTL_STORAGE_QUERY_PROPERTY STORAGE_ANY_(0x0500)
#define IOCTL_STORAGE_MANAGE_DATA_SET_ATTRIBUTES STORAGE_W_(0x0501)
#define IOCTL_STORAGE_SET_PROPERTY STORAGE_RW_(0x04ff)
#define IOCTL_STORAGE_GET_LB_PROVISIONING_MAP_RESOURCES STORAGE_R_(0x0502)
#define IOCTL_STORAGE_ENABLE_IDLE_POWER STORAGE_ANY_(0x0720)
#define IOCTL_STORAGE_GET_IDLE_POWERUP_REASON STORAGE_ANY_(0x0721)
#define IOCTL_STORAGE_POWER_ACTIVE STORAGE_ANY_(0x0722)
#define IOCTL_STORAGE_POWER_IDLE STORAGE_ANY_(0x0723)
#define IOCTL_STORAGE_EVENT_NOTIFICATION STORAGE_ANY_(0x0724)
#define IOCTL_STORAGE_FIRMWARE_GET_INFO STORAGE_ANY_(0x0700)
#define IOCTL_STORAGE_FIRMWARE_DOWNLOAD STORAGE_RW_(0x0701)
#define IOCTL_STORAGE_FIRMWARE_ACTIVATE STORAGE_RW_(0x0702)
#define IOCTL_STORAGE_CHECK_PRIORITY_HINT_SUPPORT STORAGE_ANY_(0x0620)
typedef struct _STORAGE_HOTPLUG_INFO { ULONG Size; BOOLEAN MediaRemovable; BOOLEAN MediaHotplug; BOOLEAN DeviceHotplug; BOOLEAN WriteCacheEnableOverride; } STORAGE_HOTPLUG_INFO, *PSTORAGE_HOTPLUG_INFO;
typedef struct _STORAGE_DEVICE_NUMBER { DEVICE_TYPE DeviceType; ULONG DeviceNumber; ULONG PartitionNumber; } STORAGE_DEVICE_NUMBER, *PSTORAGE_DEVICE_NUMBER;
typedef struct _STORAGE_BUS_RESET_REQUEST { UCHAR PathId; } STORAGE_BUS_RESET_REQUEST, *PSTORAGE_BUS_RESET_REQUEST;
typedef struct _PREVENT_MEDIA_REMOVAL { BOOLEAN PreventMediaRemoval; } PREVENT_MEDIA_REMOVAL, *PPREVENT_MEDIA_REMOVAL;
typedef enum _STORAGE_MEDIA_TYPE { DDS_4mm = 0x20, MiniQic, Travan, QIC, MP_8mm, AME_8mm, AIT1_8mm, DLT, NCTP, IBM_3480, IBM_3490E, CLEANER_CARTRIDGE = 0x50, CD_ROM = 0x60, CD_R, CD_RW, DVD_ROM, DVD_R, DVD_RW, MO_3_RW, MO_5_WO, MO_5_RW } STORAGE_MEDIA_TYPE, *PSTORAGE_MEDIA_TYPE;
typedef enum _STORAGE_BUS_TYPE { BusTypeUnknown, BusTypeScsi, BusTypeAtapi, BusTypeAta, BusType1394, BusTypeSsa, BusTypeFibre, BusTypeUsb, BusTypeRAID, BusTypeiScsi, BusTypeSas, BusTypeSata, BusTypeSd, BusTypeMmc, BusTypeVirtual, BusTypeFileBackedVirtual, BusTypeSpaces, BusTypeNvme, BusTypeSCM, BusTypeUfs, BusTypeNvmeof, BusTypeMax, BusTypeMaxReserved = 0x7F } STORAGE_BUS_TYPE, *PSTORAGE_BUS_TYPE;
typedef enum _STORAGE_QUERY_TYPE { PropertyStandardQuery, PropertyExistsQuery, PropertyMaskQuery, PropertyQueryMaxDefined } STORAGE_QUERY_TYPE, *PSTORAGE_QUERY_TYPE;
typedef enum _STORAGE_PROPERTY_ID { StorageDeviceProperty, StorageAdapterProperty, StorageDeviceIdProperty, StorageDeviceUniqueIdProperty, StorageDeviceWriteCacheProperty, StorageMiniportProperty, StorageAccessAlignmentProperty, StorageDeviceSeekPenaltyProperty, StorageDeviceTrimProperty, StorageDeviceWriteAggregationProperty, StorageDeviceDeviceTelemetryProperty, StorageDeviceLBProvisioningProperty, StorageDevicePowerProperty, StorageDeviceCopyOffloadProperty, StorageDeviceResiliencyProperty, StorageDeviceMediumProductType, StorageAdapterRpmbProperty, StorageAdapterCryptoProperty, StorageDeviceIoCapabilityProperty = 48, StorageAdapterProtocolSpecificProperty, StorageDeviceProtocolSpecificProperty, StorageAdapterTemperatureProperty, StorageDeviceTemperatureProperty, StorageAdapterPhysicalTopologyProperty, StorageDevicePhysicalTopologyProperty, StorageDeviceAttributesProperty } STORAGE_PROPERTY_ID, *PSTORAGE_PROPERTY_ID;
typedef struct _STORAGE_PROPERTY_QUERY { STORAGE_PROPERTY_ID PropertyId; STORAGE_QUERY_TYPE QueryType; UCHAR AdditionalParameters[1]; } STORAGE_PROPERTY_QUERY, *PSTORAGE_PROPERTY_QUERY;
typedef struct _STORAGE_DESCRIPTOR_HEADER { ULONG Version; ULONG Size; } STORAGE_DESCRIPTOR_HEADER, *PSTORAGE_DESCRIPTOR_HEADER;
typedef struct _STORAGE_DEVICE_DESCRIPTOR { ULONG Version; ULONG Size; UCHAR DeviceType; UCHAR DeviceTypeModifier; BOOLEAN RemovableMedia; BOOLEAN CommandQueueing; ULONG VendorIdOffset; ULONG ProductIdOffset; ULONG ProductRevisionOffset; ULONG SerialNumberOffset; STORAGE_BUS_TYPE BusType; ULONG RawPropertiesLength; UCHAR RawDeviceProperties[1]; } STORAGE_DEVICE_DESCRIPTOR, *PSTORAGE_DEVICE_DESCRIPTOR;
typedef struct _STORAGE_ADAPTER_DESCRIPTOR { ULONG Version; ULONG Size; ULONG MaximumTransferLength; ULONG MaximumPhysicalPages; ULONG AlignmentMask; BOOLEAN AdapterUsesPio; BOOLEAN AdapterScansDown; BOOLEAN CommandQueueing; BOOLEAN AcceleratedTransfer; UCHAR BusType; USHORT BusMajorVersion; USHORT BusMinorVersion; UCHAR SrbType; UCHAR AddressType; } STORAGE_ADAPTER_DESCRIPTOR, *PSTORAGE_ADAPTER_DESCRIPTOR;
typedef struct _STORAGE_ACCESS_ALIGNMENT_DESCRIPTOR { ULONG Version; ULONG Size; ULONG BytesPerCacheLine; ULONG BytesOffsetForCacheAlignment; ULONG BytesPerLogicalSector; ULONG BytesPerPhysicalSector; ULONG BytesOffsetForSectorAlignment; } STORAGE_ACCESS_ALIGNMENT_DESCRIPTOR, *PSTORAGE_ACCESS_ALIGNMENT_DESCRIPTOR;
typedef enum _STORAGE_PORT_CODE_SET { StoragePortCodeSetReserved, StoragePortCodeSetStorport, StoragePortCodeSetSCSIport, StoragePortCodeSetSpaceport, StoragePortCodeSetATAport, StoragePortCodeSetUSBport, StoragePortCodeSetSBP2port, StoragePortCodeSetSDport } STORAGE_PORT_CODE_SET, *PSTORAGE_PORT_CODE_SET;
typedef struct _STORAGE_MINIPORT_DESCRIPTOR { ULONG Version; ULONG Size; STORAGE_PORT_CODE_SET Portdriver; BOOLEAN LUNResetSupported; BOOLEAN TargetResetSupported; USHORT IoTimeoutValue; BOOLEAN ExtraIoInfoSupported; union { struct { UCHAR LogicalPoFxForDisk : 1; UCHAR Reserved : 7; }; UCHAR AsBYTE; } Flags; UCHAR Reserved0[2]; ULONG Reserved1; } STORAGE_MINIPORT_DESCRIPTOR, *PSTORAGE_MINIPORT_DESCRIPTOR;
typedef enum _STORAGE_IDENTIFIER_CODE_SET { StorageIdCodeSetReserved, StorageIdCodeSetBinary, StorageIdCodeSetAscii, StorageIdCodeSetUtf8 } STORAGE_IDENTIFIER_CODE_SET, *PSTORAGE_IDENTIFIER_CODE_SET;
typedef enum _STORAGE_IDENTIFIER_TYPE { StorageIdTypeVendorSpecific, StorageIdTypeVendorId, StorageIdTypeEUI64, StorageIdTypeFCPHName, StorageIdTypePortRelative, StorageIdTypeTargetPortGroup, StorageIdTypeLogicalUnitGroup, StorageIdTypeMD5LogicalUnitIdentifier, StorageIdTypeScsiNameString } STORAGE_IDENTIFIER_TYPE, *PSTORAGE_IDENTIFIER_TYPE;
typedef enum _STORAGE_ASSOCIATION_TYPE { StorageIdAssocDevice, StorageIdAssocPort, StorageIdAssocTarget } STORAGE_ASSOCIATION_TYPE, *PSTORAGE_ASSOCIATION_TYPE;
typedef struct _STORAGE_IDENTIFIER { STORAGE_IDENTIFIER_CODE_SET CodeSet; STORAGE_IDENTIFIER_TYPE Type; USHORT IdentifierSize; USHORT NextOffset; STORAGE_ASSOCIATION_TYPE Association; UCHAR Identifier[1]; } STORAGE_IDENTIFIER, *PSTORAGE_IDENTIFIER;
typedef struct _STORAGE_DEVICE_ID_DESCRIPTOR { ULONG Version; ULONG Size; ULONG NumberOfIdentifiers; UCHAR Identifiers[1]; } STORAGE_DEVICE_ID_DESCRIPTOR, *PSTORAGE_DEVICE_ID_DESCRIPTOR;
typedef struct _DEVICE_SEEK_PENALTY_DESCRIPTOR { ULONG Version; ULONG Size; BOOLEAN IncursSeekPenalty; } DEVICE_SEEK_PENALTY_DESCRIPTOR, *PDEVICE_SEEK_PENALTY_DESCRIPTOR;
typedef struct _DEVICE_WRITE_AGGREGATION_DESCRIPTOR { ULONG Version; ULONG Size; BOOLEAN BenefitsFromWriteAggregation; } DEVICE_WRITE_AGGREGATION_DESCRIPTOR, *PDEVICE_WRITE_AGGREGATION_DESCRIPTOR;
typedef struct _DEVICE_TRIM_DESCRIPTOR { ULONG Version; ULONG Size; BOOLEAN TrimEnabled; } DEVICE_TRIM_DESCRIPTOR, *PDEVICE_TRIM_DESCRIPTOR;
typedef struct _DEVICE_LB_PROVISIONING_DESCRIPTOR { ULONG Version; ULONG Size; UCHAR ThinProvisioningEnabled : 1; UCHAR ThinProvisioningReadZeros : 1; UCHAR AnchorSupported : 3; UCHAR UnmapGranularityAlignmentValid : 1; UCHAR GetFreeSpaceSupported : 1; UCHAR MapSupported : 1; UCHAR Reserved1[7]; ULONGLONG OptimalUnmapGranularity; ULONGLONG UnmapGranularityAlignment; ULONG MaxUnmapLbaCount; ULONG MaxUnmapBlockDescriptorCount; } DEVICE_LB_PROVISIONING_DESCRIPTOR, *PDEVICE_LB_PROVISIONING_DESCRIPTOR;
typedef enum _WRITE_CACHE_TYPE { WriteCacheTypeUnknown, WriteCacheTypeNone, WriteCacheTypeWriteBack, WriteCacheTypeWriteThrough } WRITE_CACHE_TYPE;
typedef enum _WRITE_CACHE_ENABLE { WriteCacheEnableUnknown, WriteCacheDisabled, WriteCacheEnabled } WRITE_CACHE_ENABLE;
typedef enum _WRITE_CACHE_CHANGE { WriteCacheChangeUnknown, WriteCacheNotChangeable, WriteCacheChangeable } WRITE_CACHE_CHANGE;
typedef enum _WRITE_THROUGH { WriteThroughUnknown, WriteThroughNotSupported, WriteThroughSupported } WRITE_THROUGH;
typedef struct _STORAGE_WRITE_CACHE_PROPERTY { ULONG Version; ULONG Size; WRITE_CACHE_TYPE WriteCacheType; WRITE_CACHE_ENABLE WriteCacheEnabled; WRITE_CACHE_CHANGE WriteCacheChangeable; WRITE_THROUGH WriteThroughSupported; BOOLEAN FlushCacheSupported; BOOLEAN UserDefinedPowerProtection; BOOLEAN NVCacheEnabled; } STORAGE_WRITE_CACHE_PROPERTY, *PSTORAGE_WRITE_CACHE_PROPERTY;
typedef struct _STORAGE_PREDICT_FAILURE { ULONG PredictFailure; UCHAR VendorSpecific[512]; } STORAGE_PREDICT_FAILURE, *PSTORAGE_PREDICT_FAILURE;
typedef struct _STORAGE_READ_CAPACITY { ULONG Version; ULONG Size; ULONG BlockLength; LARGE_INTEGER NumberOfBlocks; LARGE_INTEGER DiskLength; } STORAGE_READ_CAPACITY, *PSTORAGE_READ_CAPACITY;
typedef struct _STORAGE_IDLE_POWER { ULONG Version; ULONG Size; ULONG WakeCapableHint : 1; ULONG D3ColdSupported : 1; ULONG Reserved : 30; ULONG D3IdleTimeout; } STORAGE_IDLE_POWER, *PSTORAGE_IDLE_POWER;
typedef struct _DEVICE_MEDIA_INFO { union { struct { LARGE_INTEGER Cylinders; STORAGE_MEDIA_TYPE MediaType; ULONG TracksPerCylinder; ULONG SectorsPerTrack; ULONG BytesPerSector; ULONG NumberMediaSides; ULONG MediaCharacteristics; } DiskInfo; struct { LARGE_INTEGER Cylinders; STORAGE_MEDIA_TYPE MediaType; ULONG TracksPerCylinder; ULONG SectorsPerTrack; ULONG BytesPerSector; ULONG NumberMediaSides; ULONG MediaCharacteristics; } RemovableDiskInfo; } DeviceSpecific; } DEVICE_MEDIA_INFO, *PDEVICE_MEDIA_INFO;
typedef struct _GET_MEDIA_TYPES { ULONG DeviceType; ULONG MediaInfoCount; DEVICE_MEDIA_INFO MediaInfo[1]; } GET_MEDIA_TYPES, *PGET_MEDIA_TYPES;
typedef ULONG DEVICE_DATA_MANAGEMENT_SET_ACTION, DEVICE_DSM_ACTION;
#define DeviceDsmAction_None 0
#define DeviceDsmAction_Trim 1
#define DeviceDsmAction_Notification 2
#define DeviceDsmAction_OffloadRead 3
#define DeviceDsmAction_OffloadWrite 4
#define DeviceDsmAction_Allocation 5
typedef struct _DEVICE_DATA_SET_RANGE { LONGLONG StartingOffset; ULONGLONG LengthInBytes; } DEVICE_DATA_SET_RANGE, *PDEVICE_DATA_SET_RANGE, DEVICE_DSM_RANGE, *PDEVICE_DSM_RANGE;
typedef struct _DEVICE_MANAGE_DATA_SET_ATTRIBUTES { ULONG Size; DEVICE_DSM_ACTION Action; ULONG Flags; ULONG ParameterBlockOffset; ULONG ParameterBlockLength; ULONG DataSetRangesOffset; ULONG DataSetRangesLength; } DEVICE_MANAGE_DATA_SET_ATTRIBUTES, *PDEVICE_MANAGE_DATA_SET_ATTRIBUTES, DEVICE_DSM_INPUT, *PDEVICE_DSM_INPUT;
typedef struct _STORAGE_PRIORITY_HINT_SUPPORT { ULONG SupportFlags; } STORAGE_PRIORITY_HINT_SUPPORT, *PSTORAGE_PRIORITY_HINT_SUPPORT;
#define STORAGE_PRIORITY_HINT_SUPPORTED 0x0001
#define MEDIA_CURRENTLY_MOUNTED 0x80000000
#define MEDIA_READ_WRITE 0x00000008
#define MEDIA_WRITE_ONCE 0x00000002
#define MEDIA_READ_ONLY 0x00000004
#define MEDIA_WRITE_PROTECTED 0x00000100
