#include "checks/knowledge/Models.h"
#include "checks/knowledge/Table.h"

namespace driverentry {
namespace {

constexpr uint16_t off(std::initializer_list<Topic> Topics) {
  uint16_t Bits = 0;
  for (Topic What : Topics)
    Bits |= static_cast<uint16_t>(What);
  return Bits;
}

constexpr uint16_t WdmMusts = off({Topic::AddDevice, Topic::Unload, Topic::Dispatch});
constexpr uint16_t KernelOnly = off({Topic::InitSection, Topic::Paging, Topic::Irql, Topic::DriverObject});

// One row per model, in the order of the enumeration.
constexpr ModelInfo Models[] = {
    {"WDM", Model::Wdm, 0, "kernel/standard-driver-routine-requirements"},
    {"KMDF", Model::Kmdf, WdmMusts, "ddi/wdfdriver/nf-wdfdriver-wdfdrivercreate"},
    {"KMDF miniport", Model::KmdfMiniport, WdmMusts | off({Topic::FrameworkTable, Topic::DeviceAdd}),
     "wdf/creating-kmdf-miniport-drivers"},
    {"non-PnP KMDF", Model::KmdfNonPnp, WdmMusts | off({Topic::DeviceAdd, Topic::EntryDevices}),
     "wdf/using-kernel-mode-driver-framework-with-non-pnp-drivers"},
    {"UMDF 1", Model::Umdf1, WdmMusts | KernelOnly | off({Topic::Entry}),
     "wdf/using-wpp-software-tracing-in-umdf-drivers"},
    {"UMDF 2", Model::Umdf2, WdmMusts | KernelOnly, "wdf/using-wpp-software-tracing-in-kmdf-and-umdf-2-drivers"},
    {"minifilter", Model::Minifilter, WdmMusts, "ifs/writing-a-driverentry-routine-for-a-minifilter-driver"},
    {"file system", Model::FileSystem, off({Topic::AddDevice, Topic::EntryDevices}),
     "ifs/how-file-system-filter-drivers-are-different-from-device-drivers"},
    {"network redirector", Model::Redirector, off({Topic::AddDevice, Topic::EntryDevices}),
     "ddi/mrx/nf-mrx-rxregisterminirdr"},
    {"NDIS miniport", Model::NdisMiniport, WdmMusts | off({Topic::Signature}),
     "network/initializing-a-miniport-driver"},
    {"NDIS protocol", Model::NdisProtocol, off({Topic::AddDevice, Topic::Dispatch, Topic::Signature}),
     "network/initializing-a-protocol-driver"},
    {"NDIS filter", Model::NdisFilter, off({Topic::AddDevice, Topic::Dispatch, Topic::Signature}),
     "network/initializing-a-filter-driver"},
    {"NDIS intermediate", Model::NdisIntermediate, WdmMusts | off({Topic::Signature}),
     "network/intermediate-driver-driverentry-function"},
    {"WDI miniport", Model::NdisWdi, WdmMusts | off({Topic::Signature}), "network/wdi-ihv-driver-interfaces"},
    {"NDIS", Model::Ndis, off({Topic::AddDevice, Topic::Dispatch, Topic::Signature}),
     "network/pageable-and-discardable-code-in-a-protocol-driver"},
    {"NetAdapterCx", Model::NetAdapter, WdmMusts, "netcx/porting-ndis-miniport-drivers-to-netadaptercx"},
    {"Storport miniport", Model::Storport, WdmMusts | off({Topic::Signature, Topic::InitSection, Topic::Paging}),
     "storage/restrictions-on-miniport-drivers-that-manage-the-boot-drive"},
    {"SCSI port miniport", Model::ScsiPort, WdmMusts | off({Topic::Signature, Topic::InitSection, Topic::Paging}),
     "storage/restrictions-on-miniport-drivers-that-manage-the-boot-drive"},
    {"ATA port miniport", Model::AtaPort, WdmMusts | off({Topic::Signature, Topic::InitSection, Topic::Paging}),
     "ddi/irb/nf-irb-ataportinitialize"},
    {"SD port miniport", Model::SdPort, WdmMusts | off({Topic::Signature}), "ddi/sdport/nf-sdport-sdportinitialize"},
    {"crash-dump filter", Model::CrashDumpFilter,
     WdmMusts | off({Topic::Signature, Topic::InitSection, Topic::Paging, Topic::DriverObject, Topic::EntryDevices}),
     "storage/filter-initialization"},
    // Asked to be pageable, and no more.
    {"display miniport", Model::Display, WdmMusts | off({Topic::InitSection}),
     "display/driverentry-of-display-miniport-driver"},
    {"video port miniport", Model::VideoPort, WdmMusts | off({Topic::Signature, Topic::InitSection}),
     "ddi/video/nf-video-videoportinitialize"},
    {"AVStream minidriver", Model::AvStream, WdmMusts, "stream/handling-dispatch-routines-in-stream-drivers"},
    {"PortCls adapter driver", Model::PortCls, WdmMusts, "audio/startup-sequence"},
    {"stream class minidriver", Model::StreamClass, WdmMusts, "stream/minidriver-initialization"},
    {"HID minidriver", Model::HidMinidriver, 0, "hid/minidriver-operations"},
    {"storage class driver", Model::ClassPnp, WdmMusts, "storage/storage-class-driver-s-driverentry-routine"},
    // A driver that exports may also be a real one, so only what needs a DriverEntry that surely runs is off.
    {"export driver", Model::ExportDriver, WdmMusts | off({Topic::InitSection}), "kernel/creating-export-drivers"},
    // Its loader keeps drivers in a user-mode process and discards no section.
    {"driver of Wine", Model::Wine, off({Topic::InitSection, Topic::Paging}), "wine: programs/winedevice"},
};

constexpr bool oneRowPerModel() {
  if (std::size(Models) != static_cast<size_t>(Model::Count))
    return false;
  for (size_t I = 0; I < std::size(Models); ++I)
    if (static_cast<size_t>(Models[I].Id) != I || Models[I].Source.empty())
      return false;
  return true;
}
static_assert(oneRowPerModel(), "one row per model, in the order of the enumeration, each with its source");

using enum Evidence;

// Sorted by name.
constexpr ModelEvidence ModelTable[] = {
    {"AtaPortInitialize", Use, Model::AtaPort, "ddi/irb/nf-irb-ataportinitialize"},
    {"ClassInitialize", Use, Model::ClassPnp, "ddi/classpnp/nf-classpnp-classinitialize"},
    {"ClassInitializeEx", Use, Model::ClassPnp, "ddi/classpnp/nf-classpnp-classinitializeex"},
    {"DllGetClassObject", Definition, Model::Umdf1,
     "wdf/determining-why-the-umdf-driver-fails-to-load-or-the-umdf-device-fails"},
    {"DllInitialize", Definition, Model::ExportDriver, "kernel/creating-export-drivers"},
    {"DllUnload", Definition, Model::ExportDriver, "kernel/creating-export-drivers"},
    {"DxgkInitialize", Use, Model::Display, "ddi/dispmprt/nf-dispmprt-dxgkinitialize"},
    {"DxgkInitializeDisplayOnlyDriver", Use, Model::Display,
     "ddi/dispmprt/nf-dispmprt-dxgkinitializedisplayonlydriver"},
    {"FILTER_EXTENSION", Type, Model::CrashDumpFilter, "storage/filter-initialization"},
    {"FILTER_INITIALIZATION_DATA", Type, Model::CrashDumpFilter, "storage/filter-initialization"},
    {"FltRegisterFilter", Use, Model::Minifilter, "ddi/fltkernel/nf-fltkernel-fltregisterfilter"},
    {"FsRtlRegisterUncProvider", Use, Model::Redirector, "ddi/ntifs/nf-ntifs-fsrtlregisteruncprovider"},
    {"FsRtlRegisterUncProviderEx", Use, Model::Redirector, "ddi/ntifs/nf-ntifs-_fsrtlregisteruncproviderex"},
    {"HidRegisterMinidriver", Use, Model::HidMinidriver, "ddi/hidport/nf-hidport-hidregisterminidriver"},
    {"IDriverEntry", Type, Model::Umdf1, "ddi/wudfddi/nn-wudfddi-idriverentry"},
    {"IoRegisterFileSystem", Use, Model::FileSystem, "ddi/ntifs/nf-ntifs-ioregisterfilesystem"},
    {"KsInitializeDriver", Use, Model::AvStream, "ddi/ks/nf-ks-ksinitializedriver"},
    {"NdisFRegisterFilterDriver", Use, Model::NdisFilter, "ddi/ndis/nf-ndis-ndisfregisterfilterdriver"},
    {"NdisIMAssociateMiniport", Use, Model::NdisIntermediate, "ddi/ndis/nf-ndis-ndisimassociateminiport"},
    {"NdisMRegisterMiniportDriver", Use, Model::NdisMiniport, "ddi/ndis/nf-ndis-ndismregisterminiportdriver"},
    {"NdisMRegisterWdiMiniportDriver", Use, Model::NdisWdi, "ddi/dot11wdi/nf-dot11wdi-ndismregisterwdiminiportdriver"},
    {"NdisRegisterProtocolDriver", Use, Model::NdisProtocol, "ddi/ndis/nf-ndis-ndisregisterprotocoldriver"},
    {"NetAdapterCreate", Use, Model::NetAdapter, "ddi/netadapter/nf-netadapter-netadaptercreate"},
    {"PFILTER_EXTENSION", Type, Model::CrashDumpFilter, "storage/filter-initialization"},
    {"PFILTER_INITIALIZATION_DATA", Type, Model::CrashDumpFilter, "storage/filter-initialization"},
    {"PcInitializeAdapterDriver", Use, Model::PortCls, "ddi/portcls/nf-portcls-pcinitializeadapterdriver"},
    {"RxRegisterMinirdr", Use, Model::Redirector, "ddi/mrx/nf-mrx-rxregisterminirdr"},
    {"ScsiPortInitialize", Use, Model::ScsiPort, "ddi/srb/nf-srb-scsiportinitialize"},
    {"SdPortInitialize", Use, Model::SdPort, "ddi/sdport/nf-sdport-sdportinitialize"},
    {"StorPortInitialize", Use, Model::Storport, "ddi/storport/nf-storport-storportinitialize"},
    {"StreamClassRegisterAdapter", Use, Model::StreamClass, "ddi/strmini/nf-strmini-streamclassregisteradapter"},
    {"StreamClassRegisterMinidriver", Use, Model::StreamClass, "stream/minidriver-initialization"},
    {"VideoPortInitialize", Use, Model::VideoPort, "ddi/video/nf-video-videoportinitialize"},
    {"WdfDriverCreate", Use, Model::Kmdf, "ddi/wdfdriver/nf-wdfdriver-wdfdrivercreate"},
    {"WdfDriverInitNoDispatchOverride", Use, Model::KmdfMiniport, "ddi/wdfdriver/ne-wdfdriver-_wdf_driver_init_flags"},
    {"WdfDriverInitNonPnpDriver", Use, Model::KmdfNonPnp, "ddi/wdfdriver/ne-wdfdriver-_wdf_driver_init_flags"},
    {"__WINESRC__", Macro, Model::Wine, "wine: tools/makedep"},
    {"ataport.h", Include, Model::AtaPort, "ddi/irb"},
    {"dispmprt.h", Include, Model::Display, "ddi/dispmprt"},
    {"fltkernel.h", Include, Model::Minifilter, "ddi/fltkernel"},
    {"irb.h", Include, Model::AtaPort, "ddi/irb"},
    {"ndis.h", Include, Model::Ndis, "ddi/ndis"},
    {"netadaptercx.h", Include, Model::NetAdapter, "ddi/netadaptercx"},
    {"ntdddump.h", Include, Model::CrashDumpFilter, "ddi/ntdddump"},
    {"sdport.h", Include, Model::SdPort, "ddi/sdport"},
    {"sp_DRIVER_INITIALIZE", Type, Model::Storport,
     "devtest/declaring-functions-by-using-function-role-types-for-storport-drivers"},
    {"storport.h", Include, Model::Storport, "ddi/storport"},
    {"wdf.h", Include, Model::Kmdf, "ddi/wdfdriver"},
    {"wudfddi.h", Include, Model::Umdf1, "ddi/wudfddi"},
};
static_assert(sortedByName(ModelTable), "findModelEvidence searches by halving");

constexpr bool everyModelIsProvable() {
  for (const ModelInfo &Info : Models) {
    bool Found = Info.Id == Model::Wdm || Info.Id == Model::Umdf2; // the rest, and KMDF's evidence in user mode
    for (const ModelEvidence &Row : ModelTable)
      Found |= Row.Suggests == Info.Id;
    if (!Found)
      return false;
  }
  return true;
}
static_assert(everyModelIsProvable(), "a model that nothing proves is never found");

constexpr uint32_t bits(std::initializer_list<Model> Models) {
  uint32_t Bits = 0;
  for (Model Id : Models)
    Bits |= 1u << static_cast<unsigned>(Id);
  return Bits;
}

constexpr uint32_t KernelFramework = bits({Model::Kmdf, Model::KmdfMiniport, Model::KmdfNonPnp});
constexpr uint32_t UserFramework = bits({Model::Umdf1, Model::Umdf2});
constexpr llvm::StringLiteral DriverTypes = "devtest/windows-driver-specific-property-files";

// Sorted by name.
constexpr ImageEvidence ImageTable[] = {
    {"ConfigurationType=Application", "__DRIVERENTRY_APPLICATION__", Mode::User, false, Model::Wdm, 0, 0,
     "develop/creating-a-new-driver"},
    {"DriverType=ExportDriver", "__DRIVERENTRY_EXPORT_DRIVER__", Mode::Kernel, true, Model::ExportDriver, UserFramework,
     KernelFramework, "kernel/creating-export-drivers"},
    {"DriverType=KMDF", "__DRIVERENTRY_KMDF__", Mode::Kernel, true, Model::Kmdf, UserFramework, 0, DriverTypes},
    {"DriverType=Miniport", "__DRIVERENTRY_MINIPORT__", Mode::Kernel, true, Model::Wdm, UserFramework, 0, DriverTypes},
    {"DriverType=UMDF", "__DRIVERENTRY_UMDF__", Mode::User, true, Model::Umdf2, KernelFramework, 0, DriverTypes},
    {"DriverType=UMDF 1", "__DRIVERENTRY_UMDF_1__", Mode::User, true, Model::Umdf1,
     KernelFramework | bits({Model::Umdf2}), 0, "wdf/using-wpp-software-tracing-in-umdf-drivers"},
    {"DriverType=WDM", "__DRIVERENTRY_WDM__", Mode::Kernel, true, Model::Wdm, UserFramework, KernelFramework,
     DriverTypes},
    {"Export=DllInitialize", "__DRIVERENTRY_EXPORTS_DLL_INITIALIZE__", Mode::Unknown, true, Model::ExportDriver, 0, 0,
     "kernel/creating-export-drivers"},
    {"ServiceType=2", "__DRIVERENTRY_FILE_SYSTEM_SERVICE__", Mode::Unknown, true, Model::FileSystem, 0, 0,
     "install/inf-addservice-directive"},
};
static_assert(sortedByName(ImageTable), "rows are in the order of their names");

// Sorted by name.
constexpr ModeEvidence ModeTable[] = {
    {"UMDF_VERSION_MAJOR", Mode::User, true, "wdf/building-and-loading-a-kmdf-driver"},
    {"_KERNEL_MODE", Mode::Kernel, true, "cpp/build/reference/kernel-create-kernel-mode-binary"},
    {"fltkernel.h", Mode::Kernel, false, "ddi/fltkernel"},
    {"miniport.h", Mode::Kernel, false, "ddi/srb"},
    {"ntddk.h", Mode::Kernel, false, "ddi/ntddk"},
    {"ntifs.h", Mode::Kernel, false, "ddi/ntifs"},
    {"storport.h", Mode::Kernel, false, "ddi/storport"},
    {"wdm.h", Mode::Kernel, false, "ddi/wdm"},
    {"windows.h", Mode::User, false, "wdf/building-and-loading-a-kmdf-driver"},
    {"wudfddi.h", Mode::User, false, "ddi/wudfddi"},
    {"wudfwdm.h", Mode::User, false, "ddi/wudfwdm"},
};
static_assert(sortedByName(ModeTable), "findModeEvidence searches by halving");

} // namespace

const ModelInfo &modelInfo(Model Id) { return Models[static_cast<size_t>(Id)]; }

const ModelEvidence *findModelEvidence(llvm::StringRef Name, Evidence Kind) {
  const ModelEvidence *Found = findByName(ModelTable, Name);
  return Found && Found->Kind == Kind ? Found : nullptr;
}

const ModeEvidence *findModeEvidence(llvm::StringRef Name, bool IsMacro) {
  const ModeEvidence *Found = findByName(ModeTable, Name);
  return Found && Found->IsMacro == IsMacro ? Found : nullptr;
}

const ImageEvidence *findImageEvidence(llvm::StringRef Property, llvm::StringRef Value) {
  for (const ImageEvidence &Row : ImageTable)
    if (auto [Name, Says] = llvm::StringRef(Row.Name).split('=');
        Name.equals_insensitive(Property) && Says.equals_insensitive(Value))
      return &Row;
  return nullptr;
}

llvm::ArrayRef<ImageEvidence> imageEvidence() { return ImageTable; }

llvm::ArrayRef<ModelEvidence> modelEvidence() { return ModelTable; }

llvm::ArrayRef<ModeEvidence> modeEvidence() { return ModeTable; }

} // namespace driverentry
