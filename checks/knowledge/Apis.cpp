#include "checks/knowledge/Apis.h"
#include "checks/knowledge/ApiRows.h"
#include "llvm/ADT/StringExtras.h"

namespace driverentry {

using namespace rows;

namespace {

// clang-format off

constexpr Api Kernel[] = {
    {"CmRegisterCallbackEx",                6, Returns::NtStatus, {keeps(3)}, "ddi/wdm/nf-wdm-cmregistercallbackex"},
    {"ExQueueWorkItem",                     2, Returns::Void,     {keeps(0)}, "ddi/wdm/nf-wdm-exqueueworkitem"},
    {"IoInitializeTimer",                   3, Returns::NtStatus, {keeps(2)}, "ddi/wdm/nf-wdm-ioinitializetimer"},
    {"IoQueueWorkItem",                     4, Returns::Void,     {keeps(3)}, "ddi/wdm/nf-wdm-ioqueueworkitem"},
    {"IoRegisterBootDriverReinitialization",3, Returns::Void,     {keeps(2)}, "ddi/ntddk/nf-ntddk-ioregisterbootdriverreinitialization"},
    {"IoRegisterDriverReinitialization",    3, Returns::Void,     {keeps(2)}, "ddi/ntddk/nf-ntddk-ioregisterdriverreinitialization"},
    {"IoRegisterPlugPlayNotification",      7, Returns::NtStatus, {keeps(5)}, "ddi/wdm/nf-wdm-ioregisterplugplaynotification"},
    {"KeInitializeDpc",                     3, Returns::Void,     {keeps(2)}, "ddi/wdm/nf-wdm-keinitializedpc"},
    {"PoRegisterPowerSettingCallback",      5, Returns::NtStatus, {keeps(3)}, "ddi/wdm/nf-wdm-poregisterpowersettingcallback"},
    {"PsCreateSystemThread",                7, Returns::NtStatus, {keeps(6)}, "ddi/wdm/nf-wdm-pscreatesystemthread"},
    {"RtlInitEmptyUnicodeString",           3, Returns::Void,     {stores(0, 1)}, "ddi/wdm/nf-wdm-rtlinitemptyunicodestring"},
    {"RtlInitUnicodeString",                2, Returns::Void,     {stores(0, 1)}, "ddi/wdm/nf-wdm-rtlinitunicodestring"},
};
static_assert(valid(Kernel) && releasable(Kernel));

// What the trace preprocessor generates; the driver writes the macros.
constexpr Api Wpp[] = {
    {"WppCleanupKm", AnyArity, Returns::Void, {releases(Resource::Tracing)}, "devtest/wpp-cleanup", "WPP_CLEANUP"},
    {"WppCleanupUm", AnyArity, Returns::Void, {releases(Resource::Tracing)}, "devtest/wpp-cleanup", "WPP_CLEANUP"},
    {"WppInitKm",    AnyArity, Returns::Void, {acquires(Resource::Tracing)}, "devtest/wpp-init-tracing", "WPP_INIT_TRACING"},
    {"WppInitUm",    AnyArity, Returns::Void, {acquires(Resource::Tracing)}, "devtest/wpp-init-tracing", "WPP_INIT_TRACING"},
};
static_assert(valid(Wpp) && releasable(Wpp));

constexpr Api Framework[] = {
    {"WDF_DRIVER_CONFIG_INIT",     2, Returns::Void, {zeroes(0)}, "ddi/wdfdriver/nf-wdfdriver-wdf_driver_config_init"},
    {"WDF_OBJECT_ATTRIBUTES_INIT", 1, Returns::Void, {zeroes(0)}, "ddi/wdfobject/nf-wdfobject-wdf_object_attributes_init"},
    {"WdfDriverCreate",            5, Returns::NtStatus, {createsFrameworkDriver(2), mandatory(), requires_(2), requires_(3), writes(4)}, "ddi/wdfdriver/nf-wdfdriver-wdfdrivercreate"},
    {"WdfGetDriver",               0, Returns::Value, {returnsFrameworkDriver()}, "ddi/wdfdriver/nf-wdfdriver-wdfgetdriver"},
};
static_assert(valid(Framework) && releasable(Framework));

constexpr Api FileSystem[] = {
    {"FltRegisterFilter",  3, Returns::NtStatus, {mandatory(), writes(2)}, "ddi/fltkernel/nf-fltkernel-fltregisterfilter"},
    {"FltStartFiltering",  1, Returns::NtStatus, {mandatory()}, "ddi/fltkernel/nf-fltkernel-fltstartfiltering"},
    {"RxRegisterMinirdr",  8, Returns::NtStatus, {mandatory(), writes(0)}, "ddi/mrx/nf-mrx-rxregisterminirdr"},
};
static_assert(valid(FileSystem) && releasable(FileSystem));

constexpr Api Network[] = {
    {"NdisFRegisterFilterDriver",      4, Returns::NtStatus, {mandatory(), writes(3)}, "ddi/ndis/nf-ndis-ndisfregisterfilterdriver"},
    {"NdisMRegisterMiniportDriver",    5, Returns::NtStatus, {mandatory(), writes(4)}, "ddi/ndis/nf-ndis-ndismregisterminiportdriver"},
    {"NdisMRegisterWdiMiniportDriver", 6, Returns::NtStatus, {mandatory(), writes(5)}, "ddi/dot11wdi/nf-dot11wdi-ndismregisterwdiminiportdriver"},
    {"NdisRegisterProtocolDriver",     3, Returns::NtStatus, {mandatory(), writes(2)}, "ddi/ndis/nf-ndis-ndisregisterprotocoldriver"},
};
static_assert(valid(Network) && releasable(Network));

constexpr Api PortAndClass[] = {
    {"ClassInitialize",                  3, Returns::NtStatus, {mandatory()}, "ddi/classpnp/nf-classpnp-classinitialize"},
    {"DxgkInitialize",                   3, Returns::NtStatus, {mandatory()}, "ddi/dispmprt/nf-dispmprt-dxgkinitialize"},
    {"DxgkInitializeDisplayOnlyDriver",  3, Returns::NtStatus, {mandatory()}, "ddi/dispmprt/nf-dispmprt-dxgkinitializedisplayonlydriver"},
    {"GPIO_CLX_RegisterClient",          3, Returns::NtStatus, {mandatory()}, "ddi/gpioclx/nf-gpioclx-gpio_clx_registerclient"},
    {"HidRegisterMinidriver",            1, Returns::NtStatus, {mandatory()}, "ddi/hidport/nf-hidport-hidregisterminidriver"},
    {"KsInitializeDriver",               3, Returns::NtStatus, {mandatory()}, "ddi/ks/nf-ks-ksinitializedriver"},
    {"PcInitializeAdapterDriver",        3, Returns::NtStatus, {mandatory()}, "ddi/portcls/nf-portcls-pcinitializeadapterdriver"},
    {"ScsiPortInitialize",               4, Returns::NtStatus, {mandatory()}, "ddi/srb/nf-srb-scsiportinitialize"},
    {"StorPortInitialize",               4, Returns::NtStatus, {mandatory()}, "ddi/storport/nf-storport-storportinitialize"},
    {"VideoPortInitialize",              4, Returns::NtStatus, {mandatory()}, "ddi/video/nf-video-videoportinitialize"},
};
static_assert(valid(PortAndClass) && releasable(PortAndClass));

// clang-format on

const llvm::ArrayRef<Api> Tables[] = {Kernel, Wpp, Framework, FileSystem, Network, PortAndClass};

} // namespace

const Api *findApi(llvm::StringRef Name) {
  for (llvm::ArrayRef<Api> Table : Tables)
    if (const Api *Row = findByName(Table, Name))
      return Row;
  return nullptr;
}

const Api *findApiSpelled(llvm::StringRef Macro) {
  for (llvm::ArrayRef<Api> Table : Tables)
    for (const Api &Row : Table)
      if (!Macro.empty() && Row.Spelling == Macro)
        return &Row;
  return nullptr;
}

llvm::ArrayRef<llvm::ArrayRef<Api>> apiTables() { return Tables; }

const Api *apiThat(Act What, Resource Of) {
  for (llvm::ArrayRef<Api> Table : Tables)
    for (const Api &Row : Table)
      if (const Effect *E = Row.effect(What); E && E->Of == Of)
        return &Row;
  return nullptr;
}

bool isFrameworkMethod(llvm::StringRef Name) {
  const Api *Row = findApi(Name);
  if (Row && (Row->effect(Act::CreateFrameworkDriver) || Row->effect(Act::ReturnFrameworkDriver)))
    return false;
  return Name.consume_front("Wdf") && !Name.empty() && llvm::isUpper(Name.front());
}

} // namespace driverentry
