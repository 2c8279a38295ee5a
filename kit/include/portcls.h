// Port class: adapter and miniport interfaces, filter and pin descriptors, registration routines.
// The project's own stand-in; follows learn.microsoft.com/windows-hardware/drivers/ddi/portcls.
#pragma once
#include <windef.h>
#include <ks.h>
#include <ksmedia.h>
#include <punknown.h>
#include <drmk.h>
#ifdef __cplusplus
extern "C" {
#endif
#define PORT_CLASS_DEVICE_EXTENSION_SIZE (64 * sizeof(ULONG_PTR))
#define PCFILTER_NODE ((ULONG)-1)
typedef NTSTATUS(*PCPFNSTARTDEVICE)(PDEVICE_OBJECT DeviceObject, PIRP Irp, struct IResourceList *ResourceList);
typedef struct _PCPROPERTY_REQUEST PCPROPERTY_REQUEST, *PPCPROPERTY_REQUEST;
typedef struct _PCEVENT_REQUEST PCEVENT_REQUEST, *PPCEVENT_REQUEST;
typedef struct _PCMETHOD_REQUEST PCMETHOD_REQUEST, *PPCMETHOD_REQUEST;
typedef NTSTATUS(*PCPFNPROPERTY_HANDLER)(PPCPROPERTY_REQUEST PropertyRequest);
typedef NTSTATUS(*PCPFNMETHOD_HANDLER)(PPCMETHOD_REQUEST MethodRequest);
typedef NTSTATUS(*PCPFNEVENT_HANDLER)(PPCEVENT_REQUEST EventRequest);
typedef struct { const GUID *Set; ULONG Id; ULONG Flags; PCPFNPROPERTY_HANDLER Handler; } PCPROPERTY_ITEM, *PPCPROPERTY_ITEM;
typedef struct { const GUID *Set; ULONG Id; ULONG Flags; PCPFNMETHOD_HANDLER Handler; } PCMETHOD_ITEM, *PPCMETHOD_ITEM;
typedef struct { const GUID *Set; ULONG Id; ULONG Flags; PCPFNEVENT_HANDLER Handler; } PCEVENT_ITEM, *PPCEVENT_ITEM;
struct _PCPROPERTY_REQUEST { PUNKNOWN MajorTarget; PUNKNOWN MinorTarget; ULONG Node; const PCPROPERTY_ITEM *PropertyItem; ULONG Verb; ULONG InstanceSize; PVOID Instance; ULONG ValueSize; PVOID Value; PIRP Irp; };
struct _PCEVENT_REQUEST { PUNKNOWN MajorTarget; PUNKNOWN MinorTarget; ULONG Node; const PCEVENT_ITEM *EventItem; PKSEVENT_ENTRY EventEntry; ULONG Verb; PIRP Irp; };
struct _PCMETHOD_REQUEST { PUNKNOWN MajorTarget; PUNKNOWN MinorTarget; ULONG Node; const PCMETHOD_ITEM *MethodItem; ULONG Verb; };
#define PCPROPERTY_ITEM_FLAG_GET KSPROPERTY_TYPE_GET
#define PCPROPERTY_ITEM_FLAG_SET KSPROPERTY_TYPE_SET
#define PCPROPERTY_ITEM_FLAG_BASICSUPPORT KSPROPERTY_TYPE_BASICSUPPORT
#define PCEVENT_ITEM_FLAG_ENABLE KSEVENT_TYPE_ENABLE
#define PCEVENT_ITEM_FLAG_ONESHOT KSEVENT_TYPE_ONESHOT
#define PCEVENT_ITEM_FLAG_BASICSUPPORT KSEVENT_TYPE_BASICSUPPORT
#define PCEVENT_VERB_NONE 0
#define PCEVENT_VERB_ADD 1
#define PCEVENT_VERB_REMOVE 2
#define PCEVENT_VERB_SUPPORT 4
typedef struct { ULONG PropertyItemSize; ULONG PropertyCount; const PCPROPERTY_ITEM *Properties; ULONG MethodItemSize; ULONG MethodCount; const PCMETHOD_ITEM *Methods; ULONG EventItemSize; ULONG EventCount; const PCEVENT_ITEM *Events; ULONG Reserved; } PCAUTOMATION_TABLE, *PPCAUTOMATION_TABLE;
#define DEFINE_PCAUTOMATION_TABLE_PROP(t, p) const PCAUTOMATION_TABLE t = { sizeof(p[0]), SIZEOF_ARRAY(p), (const PCPROPERTY_ITEM *)p, 0, 0, NULL, 0, 0, NULL, 0 }
#define DEFINE_PCAUTOMATION_TABLE_PROP_EVENT(t, p, e) const PCAUTOMATION_TABLE t = { sizeof(p[0]), SIZEOF_ARRAY(p), (const PCPROPERTY_ITEM *)p, 0, 0, NULL, sizeof(e[0]), SIZEOF_ARRAY(e), (const PCEVENT_ITEM *)e, 0 }
typedef struct { ULONG MaxGlobalInstanceCount; ULONG MaxFilterInstanceCount; ULONG MinFilterInstanceCount; const PCAUTOMATION_TABLE *AutomationTable; KSPIN_DESCRIPTOR KsPinDescriptor; } PCPIN_DESCRIPTOR, *PPCPIN_DESCRIPTOR;
typedef struct { ULONG Flags; const PCAUTOMATION_TABLE *AutomationTable; const GUID *Type; const GUID *Name; } PCNODE_DESCRIPTOR, *PPCNODE_DESCRIPTOR;
typedef KSTOPOLOGY_CONNECTION PCCONNECTION_DESCRIPTOR, *PPCCONNECTION_DESCRIPTOR;
typedef struct {
  ULONG Version; const PCAUTOMATION_TABLE *AutomationTable; ULONG PinSize; ULONG PinCount; const PCPIN_DESCRIPTOR *Pins; ULONG NodeSize; ULONG NodeCount;
  const PCNODE_DESCRIPTOR *Nodes; ULONG ConnectionCount; const PCCONNECTION_DESCRIPTOR *Connections; ULONG CategoryCount; const GUID *Categories;
} PCFILTER_DESCRIPTOR, *PPCFILTER_DESCRIPTOR;
NTSTATUS NTAPI PcInitializeAdapterDriver(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPathName, PDRIVER_ADD_DEVICE AddDevice);
NTSTATUS NTAPI PcAddAdapterDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDeviceObject, PCPFNSTARTDEVICE StartDevice, ULONG MaxObjects, ULONG DeviceExtensionSize);
NTSTATUS NTAPI PcDispatchIrp(PDEVICE_OBJECT DeviceObject, PIRP Irp);
NTSTATUS NTAPI PcForwardIrpSynchronous(PDEVICE_OBJECT DeviceObject, PIRP Irp);
NTSTATUS NTAPI PcCompleteIrp(PDEVICE_OBJECT DeviceObject, PIRP Irp, NTSTATUS Status);
NTSTATUS NTAPI PcRegisterSubdevice(PDEVICE_OBJECT DeviceObject, PWSTR Name, PUNKNOWN Unknown);
NTSTATUS NTAPI PcRegisterPhysicalConnection(PDEVICE_OBJECT DeviceObject, PUNKNOWN FromUnknown, ULONG FromPin, PUNKNOWN ToUnknown, ULONG ToPin);
NTSTATUS NTAPI PcNewPort(struct IPort **OutPort, REFCLSID ClassID);
NTSTATUS NTAPI PcNewMiniport(struct IMiniport **OutMiniport, REFCLSID ClassID);
NTSTATUS NTAPI PcNewServiceGroup(struct IServiceGroup **OutServiceGroup, PUNKNOWN OuterUnknown);
NTSTATUS NTAPI PcNewInterruptSync(struct IInterruptSync **OutInterruptSync, PUNKNOWN OuterUnknown, struct IResourceList *ResourceList, ULONG ResourceIndex, int Mode);
NTSTATUS NTAPI PcNewResourceList(struct IResourceList **OutResourceList, PUNKNOWN OuterUnknown, POOL_TYPE PoolType, PCM_RESOURCE_LIST TranslatedResources, PCM_RESOURCE_LIST UntranslatedResources);
NTSTATUS NTAPI PcNewRegistryKey(struct IRegistryKey **OutRegistryKey, PUNKNOWN OuterUnknown, ULONG RegistryKeyType, ACCESS_MASK DesiredAccess, PVOID DeviceObject, PVOID SubDevice, POBJECT_ATTRIBUTES ObjectAttributes, ULONG CreateOptions, PULONG Disposition);
NTSTATUS NTAPI PcRegisterAdapterPowerManagement(PUNKNOWN Unknown, PVOID pvContext);
NTSTATUS NTAPI PcUnregisterAdapterPowerManagement(PDEVICE_OBJECT DeviceObject);
NTSTATUS NTAPI PcRequestNewPowerState(PDEVICE_OBJECT pDeviceObject, DEVICE_POWER_STATE RequestedNewState);
NTSTATUS NTAPI PcGetPhysicalDeviceObject(PDEVICE_OBJECT pDeviceObject, PDEVICE_OBJECT *ppPhysicalDeviceObject);
NTSTATUS NTAPI PcGetDeviceProperty(PVOID DeviceObject, DEVICE_REGISTRY_PROPERTY DeviceProperty, ULONG BufferLength, PVOID PropertyBuffer, PULONG ResultLength);
NTSTATUS NTAPI PcCompletePendingPropertyRequest(PPCPROPERTY_REQUEST PropertyRequest, NTSTATUS NtStatus);
ULONGLONG NTAPI PcGetTimeInterval(ULONGLONG Since);
typedef NTSTATUS(NTAPI *PCPFNIRP_HANDLER)(PDEVICE_OBJECT DeviceObject, PIRP Irp);
typedef struct _PC_POWER_FRAMEWORK_SETTINGS *PPC_POWER_FRAMEWORK_SETTINGS;
NTSTATUS NTAPI PcAssignPowerFrameworkSettings(PDEVICE_OBJECT DeviceObject, PVOID PoFxSettings);
NTSTATUS NTAPI PcRegisterIoTimeout(PDEVICE_OBJECT DeviceObject, PIO_TIMER_ROUTINE TimerRoutine, PVOID Context);
NTSTATUS NTAPI PcUnregisterIoTimeout(PDEVICE_OBJECT DeviceObject, PIO_TIMER_ROUTINE TimerRoutine, PVOID Context);
typedef enum { ePcStreamResourceInterrupt, ePcStreamResourceThread } PcStreamResourceType;
typedef struct _PCSTREAMRESOURCE_DESCRIPTOR { ULONG Size; ULONG Flags; PDEVICE_OBJECT Pdo; PcStreamResourceType Type; union { ULONG_PTR InterruptResource; PETHREAD Thread; PVOID Value; } Resource; } PCSTREAMRESOURCE_DESCRIPTOR, *PPCSTREAMRESOURCE_DESCRIPTOR;
DECLARE_HANDLE(PCSTREAMRESOURCE);
FORCEINLINE VOID PCSTREAMRESOURCE_DESCRIPTOR_INIT(PPCSTREAMRESOURCE_DESCRIPTOR Descriptor) { RtlZeroMemory(Descriptor, sizeof(*Descriptor)); Descriptor->Size = sizeof(*Descriptor); }
extern const GUID CLSID_PortTopology, CLSID_PortWaveRT, CLSID_PortWaveCyclic, CLSID_PortWavePci, CLSID_PortMidi, CLSID_PortDMus;
extern const GUID CLSID_MiniportDriverFmSynth, CLSID_MiniportDriverUart, CLSID_MiniportDriverDMusUART;
extern const GUID IID_IPort, IID_IPortTopology, IID_IPortWaveRT, IID_IPortWaveCyclic, IID_IPortWavePci, IID_IPortMidi, IID_IPortDMus, IID_IMiniport, IID_IMiniportTopology, IID_IMiniportWaveRT, IID_IMiniportWaveRTStream, IID_IMiniportWaveRTStreamNotification, IID_IMiniportWaveRTInputStream, IID_IMiniportWaveRTOutputStream, IID_IMiniportAudioEngineNode, IID_IMiniportStreamAudioEngineNode, IID_IMiniportStreamAudioEngineNode2, IID_IMiniportAudioSignalProcessing, IID_IMiniportChange, IID_IAdapterPowerManagement, IID_IAdapterPowerManagement2, IID_IAdapterPowerManagement3, IID_IResourceList, IID_IRegistryKey, IID_IServiceGroup, IID_IServiceSink, IID_IInterruptSync, IID_IUnregisterSubdevice, IID_IUnregisterPhysicalConnection, IID_IPortEvents, IID_IPortClsPower, IID_IPortClsEtwHelper, IID_IPortClsRuntimePower, IID_IPortClsNotifications, IID_IPortClsStreamResourceManager, IID_IPortClsStreamResourceManager2, IID_IDrmPort, IID_IDrmPort2, IID_IPowerNotify, IID_IPinCount, IID_IPortWaveRTStream;
typedef enum {
  eMINIPORT_IHV_DEFINED, eMINIPORT_BUFFER_COMPLETE, eMINIPORT_PIN_STATE, eMINIPORT_GET_STREAM_POS, eMINIPORT_SET_WAVERT_BUFFER_WRITE_POS,
  eMINIPORT_GET_PRESENTATION_POS, eMINIPORT_PROGRAM_DMA, eMINIPORT_GLITCH_REPORT, eMINIPORT_LAST_BUFFER_RENDERED
} EPcMiniportEngineEvent;
#ifdef __cplusplus
}
struct DECLSPEC_NOVTABLE IResourceList : public IUnknown {
  virtual ULONG STDMETHODCALLTYPE NumberOfEntries() = 0;
  virtual ULONG STDMETHODCALLTYPE NumberOfEntriesOfType(int Type) = 0;
  virtual PCM_PARTIAL_RESOURCE_DESCRIPTOR STDMETHODCALLTYPE FindTranslatedEntry(int Type, ULONG Index) = 0;
  virtual PCM_PARTIAL_RESOURCE_DESCRIPTOR STDMETHODCALLTYPE FindUntranslatedEntry(int Type, ULONG Index) = 0;
  virtual NTSTATUS STDMETHODCALLTYPE AddEntry(PCM_PARTIAL_RESOURCE_DESCRIPTOR Translated, PCM_PARTIAL_RESOURCE_DESCRIPTOR Untranslated) = 0;
  virtual NTSTATUS STDMETHODCALLTYPE AddEntryFromParent(IResourceList *Parent, int Type, ULONG Index) = 0;
  virtual PCM_RESOURCE_LIST STDMETHODCALLTYPE TranslatedList() = 0;
  virtual PCM_RESOURCE_LIST STDMETHODCALLTYPE UntranslatedList() = 0;
};
typedef IResourceList *PRESOURCELIST;
#define IMP_IResourceList STDMETHODIMP_(ULONG) NumberOfEntries(); STDMETHODIMP_(ULONG) NumberOfEntriesOfType(int Type); STDMETHODIMP_(PCM_PARTIAL_RESOURCE_DESCRIPTOR) FindTranslatedEntry(int Type, ULONG Index); STDMETHODIMP_(PCM_PARTIAL_RESOURCE_DESCRIPTOR) FindUntranslatedEntry(int Type, ULONG Index); STDMETHODIMP_(NTSTATUS) AddEntry(PCM_PARTIAL_RESOURCE_DESCRIPTOR Translated, PCM_PARTIAL_RESOURCE_DESCRIPTOR Untranslated); STDMETHODIMP_(NTSTATUS) AddEntryFromParent(IResourceList *Parent, int Type, ULONG Index); STDMETHODIMP_(PCM_RESOURCE_LIST) TranslatedList(); STDMETHODIMP_(PCM_RESOURCE_LIST) UntranslatedList()
struct DECLSPEC_NOVTABLE IServiceSink : public IUnknown {
  virtual void STDMETHODCALLTYPE RequestService() = 0;
};
typedef IServiceSink *PSERVICESINK;
#define IMP_IServiceSink STDMETHODIMP_(void) RequestService()
struct DECLSPEC_NOVTABLE IServiceGroup : public IServiceSink {
  virtual NTSTATUS STDMETHODCALLTYPE AddMember(PSERVICESINK pServiceSink) = 0;
  virtual void STDMETHODCALLTYPE RemoveMember(PSERVICESINK pServiceSink) = 0;
  virtual void STDMETHODCALLTYPE SupportDelayedService() = 0;
  virtual void STDMETHODCALLTYPE RequestDelayedService(ULONGLONG ullDelay) = 0;
  virtual void STDMETHODCALLTYPE CancelDelayedService() = 0;
};
typedef IServiceGroup *PSERVICEGROUP;
struct DECLSPEC_NOVTABLE IRegistryKey : public IUnknown {
  virtual NTSTATUS STDMETHODCALLTYPE QueryKey(KEY_INFORMATION_CLASS KeyInformationClass, PVOID KeyInformation, ULONG Length, PULONG ResultLength) = 0;
  virtual NTSTATUS STDMETHODCALLTYPE EnumerateKey(ULONG Index, KEY_INFORMATION_CLASS KeyInformationClass, PVOID KeyInformation, ULONG Length, PULONG ResultLength) = 0;
  virtual NTSTATUS STDMETHODCALLTYPE QueryValueKey(PUNICODE_STRING ValueName, KEY_VALUE_INFORMATION_CLASS KeyValueInformationClass, PVOID KeyValueInformation, ULONG Length, PULONG ResultLength) = 0;
  virtual NTSTATUS STDMETHODCALLTYPE EnumerateValueKey(ULONG Index, KEY_VALUE_INFORMATION_CLASS KeyValueInformationClass, PVOID KeyValueInformation, ULONG Length, PULONG ResultLength) = 0;
  virtual NTSTATUS STDMETHODCALLTYPE SetValueKey(PUNICODE_STRING ValueName, ULONG Type, PVOID Data, ULONG DataSize) = 0;
  virtual NTSTATUS STDMETHODCALLTYPE QueryRegistryValues(PRTL_QUERY_REGISTRY_TABLE QueryTable, PVOID Context) = 0;
  virtual NTSTATUS STDMETHODCALLTYPE NewSubKey(IRegistryKey **RegistrySubKey, PUNKNOWN OuterUnknown, ACCESS_MASK DesiredAccess, PUNICODE_STRING SubKeyName, ULONG CreateOptions, PULONG Disposition) = 0;
  virtual NTSTATUS STDMETHODCALLTYPE DeleteKey() = 0;
};
typedef IRegistryKey *PREGISTRYKEY;
typedef NTSTATUS(*PINTERRUPTSYNCROUTINE)(struct IInterruptSync *InterruptSync, PVOID DynamicContext);
typedef enum { InterruptSyncModeNormal = 1, InterruptSyncModeAll, InterruptSyncModeRepeat } INTERRUPTSYNCMODE;
struct DECLSPEC_NOVTABLE IInterruptSync : public IUnknown {
  virtual NTSTATUS STDMETHODCALLTYPE CallSynchronizedRoutine(PINTERRUPTSYNCROUTINE Routine, PVOID DynamicContext) = 0;
  virtual PKINTERRUPT STDMETHODCALLTYPE GetKInterrupt() = 0;
  virtual NTSTATUS STDMETHODCALLTYPE Connect() = 0;
  virtual void STDMETHODCALLTYPE Disconnect() = 0;
  virtual NTSTATUS STDMETHODCALLTYPE RegisterServiceRoutine(PINTERRUPTSYNCROUTINE Routine, PVOID DynamicContext, BOOLEAN First) = 0;
};
typedef IInterruptSync *PINTERRUPTSYNC;
struct DECLSPEC_NOVTABLE IPort : public IUnknown {
  virtual NTSTATUS STDMETHODCALLTYPE Init(PDEVICE_OBJECT DeviceObject, PIRP Irp, PUNKNOWN UnknownMiniport, PUNKNOWN UnknownAdapter, PRESOURCELIST ResourceList) = 0;
  virtual NTSTATUS STDMETHODCALLTYPE GetDeviceProperty(DEVICE_REGISTRY_PROPERTY DeviceProperty, ULONG BufferLength, PVOID PropertyBuffer, PULONG ResultLength) = 0;
  virtual NTSTATUS STDMETHODCALLTYPE NewRegistryKey(PREGISTRYKEY *OutRegistryKey, PUNKNOWN OuterUnknown, ULONG RegistryKeyType, ACCESS_MASK DesiredAccess, POBJECT_ATTRIBUTES ObjectAttributes, ULONG CreateOptions, PULONG Disposition) = 0;
};
typedef IPort *PPORT;
#define IMP_IPort STDMETHODIMP_(NTSTATUS) Init(PDEVICE_OBJECT DeviceObject, PIRP Irp, PUNKNOWN UnknownMiniport, PUNKNOWN UnknownAdapter, PRESOURCELIST ResourceList); STDMETHODIMP_(NTSTATUS) GetDeviceProperty(DEVICE_REGISTRY_PROPERTY DeviceProperty, ULONG BufferLength, PVOID PropertyBuffer, PULONG ResultLength); STDMETHODIMP_(NTSTATUS) NewRegistryKey(PREGISTRYKEY *OutRegistryKey, PUNKNOWN OuterUnknown, ULONG RegistryKeyType, ACCESS_MASK DesiredAccess, POBJECT_ATTRIBUTES ObjectAttributes, ULONG CreateOptions, PULONG Disposition)
struct DECLSPEC_NOVTABLE IMiniport : public IUnknown {
  virtual NTSTATUS STDMETHODCALLTYPE GetDescription(PPCFILTER_DESCRIPTOR *Description) = 0;
  virtual NTSTATUS STDMETHODCALLTYPE DataRangeIntersection(ULONG PinId, PKSDATARANGE DataRange, PKSDATARANGE MatchingDataRange, ULONG OutputBufferLength, PVOID ResultantFormat, PULONG ResultantFormatLength) = 0;
};
typedef IMiniport *PMINIPORT;
#define IMP_IMiniport STDMETHODIMP_(NTSTATUS) GetDescription(PPCFILTER_DESCRIPTOR *Description); STDMETHODIMP_(NTSTATUS) DataRangeIntersection(ULONG PinId, PKSDATARANGE DataRange, PKSDATARANGE MatchingDataRange, ULONG OutputBufferLength, PVOID ResultantFormat, PULONG ResultantFormatLength)
struct DECLSPEC_NOVTABLE IPortTopology : public IPort {};
typedef IPortTopology *PPORTTOPOLOGY;
struct DECLSPEC_NOVTABLE IMiniportTopology : public IMiniport {
  virtual NTSTATUS STDMETHODCALLTYPE Init(PUNKNOWN UnknownAdapter, PRESOURCELIST ResourceList, PPORTTOPOLOGY Port) = 0;
};
typedef IMiniportTopology *PMINIPORTTOPOLOGY;
#define IMP_IMiniportTopology IMP_IMiniport; STDMETHODIMP_(NTSTATUS) Init(PUNKNOWN UnknownAdapter, PRESOURCELIST ResourceList, PPORTTOPOLOGY Port)
struct DECLSPEC_NOVTABLE IPortWaveRT : public IPort {};
typedef IPortWaveRT *PPORTWAVERT;
struct DECLSPEC_NOVTABLE IPortWaveRTStream : public IUnknown {
  virtual PMDL STDMETHODCALLTYPE AllocatePagesForMdl(PHYSICAL_ADDRESS HighAddress, SIZE_T TotalBytes) = 0;
  virtual PMDL STDMETHODCALLTYPE AllocateContiguousPagesForMdl(PHYSICAL_ADDRESS LowAddress, PHYSICAL_ADDRESS HighAddress, SIZE_T TotalBytes) = 0;
  virtual PVOID STDMETHODCALLTYPE MapAllocatedPages(PMDL MemoryDescriptorList, MEMORY_CACHING_TYPE CacheType) = 0;
  virtual void STDMETHODCALLTYPE UnmapAllocatedPages(PVOID BaseAddress, PMDL MemoryDescriptorList) = 0;
  virtual void STDMETHODCALLTYPE FreePagesFromMdl(PMDL MemoryDescriptorList) = 0;
  virtual ULONG STDMETHODCALLTYPE GetPhysicalPagesCount(PMDL MemoryDescriptorList) = 0;
  virtual PHYSICAL_ADDRESS STDMETHODCALLTYPE GetPhysicalPageAddress(PMDL MemoryDescriptorList, ULONG Index) = 0;
};
typedef IPortWaveRTStream *PPORTWAVERTSTREAM;
struct DECLSPEC_NOVTABLE IMiniportWaveRTStream : public IUnknown {
  virtual NTSTATUS STDMETHODCALLTYPE SetFormat(PKSDATAFORMAT DataFormat) = 0;
  virtual NTSTATUS STDMETHODCALLTYPE SetState(KSSTATE State) = 0;
  virtual NTSTATUS STDMETHODCALLTYPE GetPosition(PKSAUDIO_POSITION Position) = 0;
  virtual NTSTATUS STDMETHODCALLTYPE AllocateAudioBuffer(ULONG RequestedSize, PMDL *AudioBufferMdl, ULONG *ActualSize, ULONG *OffsetFromFirstPage, MEMORY_CACHING_TYPE *CacheType) = 0;
  virtual VOID STDMETHODCALLTYPE FreeAudioBuffer(PMDL AudioBufferMdl, ULONG BufferSize) = 0;
  virtual VOID STDMETHODCALLTYPE GetHWLatency(PKSRTAUDIO_HWLATENCY Latency) = 0;
  virtual NTSTATUS STDMETHODCALLTYPE GetPositionRegister(PKSRTAUDIO_HWREGISTER Register) = 0;
  virtual NTSTATUS STDMETHODCALLTYPE GetClockRegister(PKSRTAUDIO_HWREGISTER Register) = 0;
};
typedef IMiniportWaveRTStream *PMINIPORTWAVERTSTREAM;
#define IMP_IMiniportWaveRTStream STDMETHODIMP_(NTSTATUS) SetFormat(PKSDATAFORMAT DataFormat); STDMETHODIMP_(NTSTATUS) SetState(KSSTATE State); STDMETHODIMP_(NTSTATUS) GetPosition(PKSAUDIO_POSITION Position); STDMETHODIMP_(NTSTATUS) AllocateAudioBuffer(ULONG RequestedSize, PMDL *AudioBufferMdl, ULONG *ActualSize, ULONG *OffsetFromFirstPage, MEMORY_CACHING_TYPE *CacheType); STDMETHODIMP_(VOID) FreeAudioBuffer(PMDL AudioBufferMdl, ULONG BufferSize); STDMETHODIMP_(VOID) GetHWLatency(PKSRTAUDIO_HWLATENCY Latency); STDMETHODIMP_(NTSTATUS) GetPositionRegister(PKSRTAUDIO_HWREGISTER Register); STDMETHODIMP_(NTSTATUS) GetClockRegister(PKSRTAUDIO_HWREGISTER Register)
struct DECLSPEC_NOVTABLE IMiniportWaveRTStreamNotification : public IMiniportWaveRTStream {
  virtual NTSTATUS STDMETHODCALLTYPE AllocateBufferWithNotification(ULONG NotificationCount, ULONG RequestedSize, PMDL *AudioBufferMdl, ULONG *ActualSize, ULONG *OffsetFromFirstPage, MEMORY_CACHING_TYPE *CacheType) = 0;
  virtual VOID STDMETHODCALLTYPE FreeBufferWithNotification(PMDL AudioBufferMdl, ULONG BufferSize) = 0;
  virtual NTSTATUS STDMETHODCALLTYPE RegisterNotificationEvent(PKEVENT NotificationEvent) = 0;
  virtual NTSTATUS STDMETHODCALLTYPE UnregisterNotificationEvent(PKEVENT NotificationEvent) = 0;
};
typedef IMiniportWaveRTStreamNotification *PMINIPORTWAVERTSTREAMNOTIFICATION;
#define IMP_IMiniportWaveRTStreamNotification IMP_IMiniportWaveRTStream; STDMETHODIMP_(NTSTATUS) AllocateBufferWithNotification(ULONG NotificationCount, ULONG RequestedSize, PMDL *AudioBufferMdl, ULONG *ActualSize, ULONG *OffsetFromFirstPage, MEMORY_CACHING_TYPE *CacheType); STDMETHODIMP_(VOID) FreeBufferWithNotification(PMDL AudioBufferMdl, ULONG BufferSize); STDMETHODIMP_(NTSTATUS) RegisterNotificationEvent(PKEVENT NotificationEvent); STDMETHODIMP_(NTSTATUS) UnregisterNotificationEvent(PKEVENT NotificationEvent)
struct DECLSPEC_NOVTABLE IMiniportWaveRTInputStream : public IUnknown {
  virtual NTSTATUS STDMETHODCALLTYPE GetReadPacket(ULONG *PacketNumber, DWORD *Flags, ULONG64 *PerformanceCounterValue, BOOL *MoreData) = 0;
};
typedef IMiniportWaveRTInputStream *PMINIPORTWAVERTINPUTSTREAM;
#define IMP_IMiniportWaveRTInputStream STDMETHODIMP_(NTSTATUS) GetReadPacket(ULONG *PacketNumber, DWORD *Flags, ULONG64 *PerformanceCounterValue, BOOL *MoreData)
struct DECLSPEC_NOVTABLE IMiniportWaveRTOutputStream : public IUnknown {
  virtual NTSTATUS STDMETHODCALLTYPE SetWritePacket(ULONG PacketNumber, DWORD Flags, ULONG EosPacketLength) = 0;
  virtual NTSTATUS STDMETHODCALLTYPE GetOutputStreamPresentationPosition(KSAUDIO_PRESENTATION_POSITION *pPresentationPosition) = 0;
  virtual NTSTATUS STDMETHODCALLTYPE GetPacketCount(ULONG *pPacketCount) = 0;
};
typedef IMiniportWaveRTOutputStream *PMINIPORTWAVERTOUTPUTSTREAM;
#define IMP_IMiniportWaveRTOutputStream STDMETHODIMP_(NTSTATUS) SetWritePacket(ULONG PacketNumber, DWORD Flags, ULONG EosPacketLength); STDMETHODIMP_(NTSTATUS) GetOutputStreamPresentationPosition(KSAUDIO_PRESENTATION_POSITION *pPresentationPosition); STDMETHODIMP_(NTSTATUS) GetPacketCount(ULONG *pPacketCount)
struct DECLSPEC_NOVTABLE IMiniportWaveRT : public IMiniport {
  virtual NTSTATUS STDMETHODCALLTYPE Init(PUNKNOWN UnknownAdapter, PRESOURCELIST ResourceList, PPORTWAVERT Port) = 0;
  virtual NTSTATUS STDMETHODCALLTYPE NewStream(PMINIPORTWAVERTSTREAM *Stream, PPORTWAVERTSTREAM PortStream, ULONG Pin, BOOLEAN Capture, PKSDATAFORMAT DataFormat) = 0;
  virtual NTSTATUS STDMETHODCALLTYPE GetDeviceDescription(PDEVICE_DESCRIPTION DeviceDescription) = 0;
};
typedef IMiniportWaveRT *PMINIPORTWAVERT;
#define IMP_IMiniportWaveRT IMP_IMiniport; STDMETHODIMP_(NTSTATUS) Init(PUNKNOWN UnknownAdapter, PRESOURCELIST ResourceList, PPORTWAVERT Port); STDMETHODIMP_(NTSTATUS) NewStream(PMINIPORTWAVERTSTREAM *Stream, PPORTWAVERTSTREAM PortStream, ULONG Pin, BOOLEAN Capture, PKSDATAFORMAT DataFormat); STDMETHODIMP_(NTSTATUS) GetDeviceDescription(PDEVICE_DESCRIPTION DeviceDescription)
struct DECLSPEC_NOVTABLE IMiniportAudioSignalProcessing : public IUnknown {
  virtual NTSTATUS STDMETHODCALLTYPE GetModes(ULONG Pin, GUID *SignalProcessingModes, ULONG *NumSignalProcessingModes) = 0;
};
typedef IMiniportAudioSignalProcessing *PMINIPORTAUDIOSIGNALPROCESSING;
#define IMP_IMiniportAudioSignalProcessing STDMETHODIMP_(NTSTATUS) GetModes(ULONG Pin, GUID *SignalProcessingModes, ULONG *NumSignalProcessingModes)
struct DECLSPEC_NOVTABLE IMiniportStreamAudioEngineNode : public IUnknown {
  virtual NTSTATUS STDMETHODCALLTYPE GetStreamChannelVolume(UINT32 uiChannel, LONG *lVolume) = 0;
  virtual NTSTATUS STDMETHODCALLTYPE SetStreamChannelVolume(UINT32 Channel, LONG TargetVolume, AUDIO_CURVE_TYPE CurveType, ULONGLONG CurveDuration) = 0;
  virtual NTSTATUS STDMETHODCALLTYPE GetStreamChannelPeakMeter(UINT32 uiChannel, LONG *lPeakMeterValue) = 0;
  virtual NTSTATUS STDMETHODCALLTYPE GetStreamChannelMute(UINT32 uiChannel, BOOL *bMute) = 0;
  virtual NTSTATUS STDMETHODCALLTYPE SetStreamChannelMute(UINT32 uiChannel, BOOL bMute) = 0;
  virtual NTSTATUS STDMETHODCALLTYPE GetStreamAttributeSteppings(int eEngineAttribute, PKSPROPERTY_STEPPING_LONG pKsPropStepLong, UINT32 ui32DataSize) = 0;
  virtual NTSTATUS STDMETHODCALLTYPE SetStreamCurrentWritePositionForLastBuffer(ULONG _ulWritePosition) = 0;
  virtual NTSTATUS STDMETHODCALLTYPE GetStreamLinearBufferPosition(ULONGLONG *pullLinearBufferPosition) = 0;
  virtual NTSTATUS STDMETHODCALLTYPE SetStreamCurrentWritePosition(ULONG ulCurrentWritePosition) = 0;
  virtual NTSTATUS STDMETHODCALLTYPE GetStreamPresentationPosition(KSAUDIO_PRESENTATION_POSITION *pPresentationPosition) = 0;
  virtual NTSTATUS STDMETHODCALLTYPE SetStreamLoopbackProtection(int ProtectionOption) = 0;
  virtual NTSTATUS STDMETHODCALLTYPE GetStreamChannelCount(UINT32 *uiChannelCount) = 0;
};
typedef IMiniportStreamAudioEngineNode *PMINIPORTSTREAMAUDIOENGINENODE;
#define IMP_IMiniportStreamAudioEngineNode STDMETHODIMP_(NTSTATUS) GetStreamChannelVolume(UINT32 uiChannel, LONG *lVolume); STDMETHODIMP_(NTSTATUS) SetStreamChannelVolume(UINT32 Channel, LONG TargetVolume, AUDIO_CURVE_TYPE CurveType, ULONGLONG CurveDuration); STDMETHODIMP_(NTSTATUS) GetStreamChannelPeakMeter(UINT32 uiChannel, LONG *lPeakMeterValue); STDMETHODIMP_(NTSTATUS) GetStreamChannelMute(UINT32 uiChannel, BOOL *bMute); STDMETHODIMP_(NTSTATUS) SetStreamChannelMute(UINT32 uiChannel, BOOL bMute); STDMETHODIMP_(NTSTATUS) GetStreamAttributeSteppings(int eEngineAttribute, PKSPROPERTY_STEPPING_LONG pKsPropStepLong, UINT32 ui32DataSize); STDMETHODIMP_(NTSTATUS) SetStreamCurrentWritePositionForLastBuffer(ULONG _ulWritePosition); STDMETHODIMP_(NTSTATUS) GetStreamLinearBufferPosition(ULONGLONG *pullLinearBufferPosition); STDMETHODIMP_(NTSTATUS) SetStreamCurrentWritePosition(ULONG ulCurrentWritePosition); STDMETHODIMP_(NTSTATUS) GetStreamPresentationPosition(KSAUDIO_PRESENTATION_POSITION *pPresentationPosition); STDMETHODIMP_(NTSTATUS) SetStreamLoopbackProtection(int ProtectionOption); STDMETHODIMP_(NTSTATUS) GetStreamChannelCount(UINT32 *uiChannelCount)
struct DECLSPEC_NOVTABLE IPortEvents : public IUnknown {
  virtual void STDMETHODCALLTYPE AddEventToEventList(PKSEVENT_ENTRY EventEntry) = 0;
  virtual void STDMETHODCALLTYPE GenerateEventList(GUID *Set, ULONG EventId, BOOL PinEvent, ULONG PinId, BOOL NodeEvent, ULONG NodeId) = 0;
};
typedef IPortEvents *PPORTEVENTS;
struct DECLSPEC_NOVTABLE IAdapterPowerManagement : public IUnknown {
  virtual void STDMETHODCALLTYPE PowerChangeState(POWER_STATE NewState) = 0;
  virtual NTSTATUS STDMETHODCALLTYPE QueryPowerChangeState(POWER_STATE NewStateQuery) = 0;
  virtual NTSTATUS STDMETHODCALLTYPE QueryDeviceCapabilities(PDEVICE_CAPABILITIES PowerDeviceCaps) = 0;
};
typedef IAdapterPowerManagement *PADAPTERPOWERMANAGEMENT;
#define IMP_IAdapterPowerManagement STDMETHODIMP_(void) PowerChangeState(POWER_STATE NewState); STDMETHODIMP_(NTSTATUS) QueryPowerChangeState(POWER_STATE NewStateQuery); STDMETHODIMP_(NTSTATUS) QueryDeviceCapabilities(PDEVICE_CAPABILITIES PowerDeviceCaps)
struct DECLSPEC_NOVTABLE IUnregisterSubdevice : public IUnknown {
  virtual NTSTATUS STDMETHODCALLTYPE UnregisterSubdevice(PDEVICE_OBJECT DeviceObject, PUNKNOWN Unknown) = 0;
};
typedef IUnregisterSubdevice *PUNREGISTERSUBDEVICE;
#define IMP_IUnregisterSubdevice STDMETHODIMP_(NTSTATUS) UnregisterSubdevice(PDEVICE_OBJECT DeviceObject, PUNKNOWN Unknown)
struct DECLSPEC_NOVTABLE IUnregisterPhysicalConnection : public IUnknown {
  virtual NTSTATUS STDMETHODCALLTYPE UnregisterPhysicalConnection(PDEVICE_OBJECT DeviceObject, PUNKNOWN FromUnknown, ULONG FromPin, PUNKNOWN ToUnknown, ULONG ToPin) = 0;
};
typedef IUnregisterPhysicalConnection *PUNREGISTERPHYSICALCONNECTION;
#define IMP_IUnregisterPhysicalConnection STDMETHODIMP_(NTSTATUS) UnregisterPhysicalConnection(PDEVICE_OBJECT DeviceObject, PUNKNOWN FromUnknown, ULONG FromPin, PUNKNOWN ToUnknown, ULONG ToPin)
struct DECLSPEC_NOVTABLE IPortClsEtwHelper : public IUnknown {
  virtual NTSTATUS STDMETHODCALLTYPE MiniportWriteEtwEvent(EPcMiniportEngineEvent miniportEventType, ULONGLONG ullData1, ULONGLONG ullData2, ULONGLONG ullData3, ULONGLONG ullData4) = 0;
};
typedef IPortClsEtwHelper *PPORTCLSETWHELPER;
typedef NTSTATUS(*PPOWERCONTROL_CALLBACK_)(LPCGUID, PVOID, SIZE_T, PVOID, SIZE_T, PSIZE_T, PVOID);
struct DECLSPEC_NOVTABLE IPortClsRuntimePower : public IUnknown {
  virtual NTSTATUS STDMETHODCALLTYPE RegisterPowerControlCallback(PDEVICE_OBJECT DeviceObject, PPOWERCONTROL_CALLBACK_ Callback, PVOID Context) = 0;
  virtual NTSTATUS STDMETHODCALLTYPE UnregisterPowerControlCallback(PDEVICE_OBJECT DeviceObject) = 0;
  virtual NTSTATUS STDMETHODCALLTYPE SendPowerControl(PDEVICE_OBJECT DeviceObject, LPCGUID PowerControlCode, PVOID InBuffer, SIZE_T InBufferSize, PVOID OutBuffer, SIZE_T OutBufferSize, PSIZE_T BytesReturned) = 0;
};
typedef IPortClsRuntimePower *PPORTCLSRUNTIMEPOWER;
struct DECLSPEC_NOVTABLE IPortClsNotifications : public IUnknown {
  virtual NTSTATUS STDMETHODCALLTYPE AllocNotificationBuffer(POOL_TYPE PoolType, USHORT NotificationPayloadSize, PVOID *Notification) = 0;
  virtual VOID STDMETHODCALLTYPE FreeNotificationBuffer(PVOID Notification) = 0;
  virtual VOID STDMETHODCALLTYPE SendNotificationBuffer(const GUID *NotificationId, PVOID Notification) = 0;
};
typedef IPortClsNotifications *PPORTCLSNOTIFICATIONS;
struct DECLSPEC_NOVTABLE IPortClsStreamResourceManager : public IUnknown {
  virtual NTSTATUS STDMETHODCALLTYPE AddStreamResource(PVOID Stream, PPCSTREAMRESOURCE_DESCRIPTOR ResourceDescriptor, PCSTREAMRESOURCE *ResourceHandle) = 0;
  virtual NTSTATUS STDMETHODCALLTYPE RemoveStreamResource(PCSTREAMRESOURCE ResourceHandle) = 0;
};
typedef IPortClsStreamResourceManager *PPORTCLSStreamResourceManager;
struct DECLSPEC_NOVTABLE IPortClsStreamResourceManager2 : public IPortClsStreamResourceManager {
  virtual NTSTATUS STDMETHODCALLTYPE AddStreamResource2(PDEVICE_OBJECT PhysicalDeviceObject, PVOID Stream, PPCSTREAMRESOURCE_DESCRIPTOR ResourceDescriptor, PCSTREAMRESOURCE *ResourceHandle) = 0;
};
typedef IPortClsStreamResourceManager2 *PPORTCLSStreamResourceManager2;
struct IDrmPort2;
typedef IDrmPort2 *PDRMPORT2;
#endif
