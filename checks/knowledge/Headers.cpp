#include "checks/knowledge/Headers.h"
#include "checks/knowledge/Table.h"
#include "llvm/ADT/SmallString.h"

namespace driverentry {
namespace {

struct HeaderRow {
  llvm::StringLiteral Name;
};

/// Lower case. Source: the "Header" rows of learn.microsoft.com/windows-hardware/drivers/ddi
constexpr HeaderRow Headers[] = {
    {"1394.h"},
    {"61883.h"},
    {"acpi.h"},
    {"audioaggregation.h"},
    {"avc.h"},
    {"avcstrm.h"},
    {"bdasup.h"},
    {"bdatypes.h"},
    {"cdrom.h"},
    {"d3d9types.h"},
    {"d3dhal.h"},
    {"ddkernel.h"},
    {"ddrawint.h"},
    {"dmusics.h"},
    {"dot11wificxintf.h"},
    {"dot11wificxtypes.hpp"},
    {"evntcons.h"},
    {"gameinput.h"},
    {"hbaapi.h"},
    {"hbapiwmi.h"},
    {"hidsdi.h"},
    {"hubbusif.h"},
    {"ioaccess.h"},
    {"iscsidef.h"},
    {"kcom.h"},
    {"ksguid.h"},
    {"mbbcx.h"},
    {"mcd.h"},
    {"minitape.h"},
    {"mpio.h"},
    {"mpiodisk.h"},
    {"mspstatus.h"},
    {"ndisguid.h"},
    {"ndistapi.h"},
    {"ndiswan.h"},
    {"ntagp.h"},
    {"ntddmmc.h"},
    {"ntddpcm.h"},
    {"ntddsd.h"},
    {"ntdddisk.h"},
    {"ntrxdef.h"},
    {"ntverp.h"},
    {"packoff.h"},
    {"packon.h"},
    {"parallel.h"},
    {"pciprop.h"},
    {"pcivirt.h"},
    {"pointofservicecommontypes.h"},
    {"pointofservicedriverinterface.h"},
    {"poscx.h"},
    {"pshed.h"},
    {"scrnsave.h"},
    {"sdcastreaming.h"},
    {"sdcaxu.h"},
    {"sdpnode.h"},
    {"sffdisk.h"},
    {"sidebandaudio.h"},
    {"soundwirecontroller.h"},
    {"tdi.h"},
    {"tdiinfo.h"},
    {"tdikrnl.h"},
    {"tdistat.h"},
    {"tlvgeneratorparser.hpp"},
    {"treevariableservice.h"},
    {"trustedruntimeclx.h"},
    {"tvout.h"},
    {"ucxclass.h"},
    {"upssvc.h"},
    {"usbcamdi.h"},
    {"usbprint.h"},
    {"usbrpmif.h"},
    {"usbscan.h"},
    {"usbuser.h"},
    {"wditypes.hpp"},
    {"wificx.h"},
    {"winbio.h"},
    {"winsock2.h"},
    {"wlanihv.h"},
    {"wlanihvtypes.h"},
    {"wmiguid.h"},
    {"wpdclassextension.h"},
    {"ws2tcpip.h"},
    {"xfilter.h"},
    {"zwapi.h"},
};

} // namespace

bool isPlatformHeader(llvm::StringRef Name) {
  llvm::StringRef Base = Name.substr(Name.find_last_of("/\\") + 1);
  // The C++ library's headers have no extension.
  return !Base.contains('.') ||
         llvm::any_of(Headers, [&](const HeaderRow &Row) { return Base.equals_insensitive(Row.Name); });
}

} // namespace driverentry
