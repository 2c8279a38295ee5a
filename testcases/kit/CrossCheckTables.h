// What CrossCheckTests.cpp compares, and where the two sides differ on purpose.
#pragma once

#include "kit/Kit.h"
#include "llvm/ADT/StringRef.h"

namespace driverentry::test {

/// Headers that are parsed together, in this order.
struct Group {
  const char *Name;
  DriverSpace Space;
  const char *Headers;
};

inline constexpr Group Groups[] = {
    {"Kernel", DriverSpace::Kernel,
     "wdm.h ntifs.h ntstatus.h bugcodes.h ntiologc.h ntimage.h ntintsafe.h ntstrsafe.h ntpoapi.h csq.h wdmguid.h "
     "wdmsec.h wmidata.h wmilib.h wmistr.h acpiioct.h bcrypt.h evntprov.h evntrace.h ioevent.h devpkey.h "
     "devpropdef.h propkeydef.h devguid.h mountdev.h mountmgr.h ntdd8042.h ntddbeep.h ntddcdrm.h ntddcdvd.h "
     "ntddchgr.h ntdddisk.h ntddkbd.h ntddmodm.h ntddmou.h ntddpar.h ntddscsi.h ntddser.h ntddstor.h ntddtape.h "
     "ntddvdeo.h ntddvol.h kbdmou.h storduid.h fltuserstructures.h netpnp.h gpio.h uuids.h winerror.h usb.h "
     "usb100.h usb200.h usbdi.h usbdlib.h usbioctl.h usbiodef.h usbspec.h usbbusif.h windef.h hidusage.h hidpi.h "
     "hidclass.h bthdef.h winsmcrd.h ifdef.h ipifcons.h nldef.h in6addr.h inaddr.h ws2def.h dderror.h hubbusif.h "
     "ioaccess.h ntagp.h ntddpcm.h ntddsnd.h ntddtdi.h ntnls.h ntverp.h oprghdlr.h parallel.h scsiscan.h smbus.h "
     "tdi.h tdiinfo.h tdikrnl.h tdistat.h upssvc.h usbdrivr.h usbkern.h usbprint.h usbscan.h usbuser.h pfhook.h"},
    {"Ndis", DriverSpace::Kernel,
     "ntddk.h ndis.h ntddndis.h windot11.h netpnp.h atm.h ndisguid.h ndistapi.h ndiswan.h xfilter.h"},
    {"Storage", DriverSpace::Kernel, "ntddk.h ntddstor.h storport.h srb.h scsi.h ntddscsi.h"},
    {"StorageClass", DriverSpace::Kernel, "ntddk.h ntddstor.h srb.h scsi.h ata.h ide.h classpnp.h scsiwmi.h"},
    {"StorageChanger", DriverSpace::Kernel, "ntddk.h srb.h scsi.h wmidata.h mcd.h"},
    {"StorageTape", DriverSpace::Kernel, "ntddk.h srb.h scsi.h minitape.h"},
    {"Video", DriverSpace::Kernel, "ntdef.h devioctl.h miniport.h video.h ntddvdeo.h videoagp.h"},
    {"Streaming", DriverSpace::Kernel, "ntddk.h ks.h strmini.h ksdebug.h bdatypes.h bdasup.h swenum.h usbcamdi.h"},
    {"Audio", DriverSpace::Kernel,
     "ntddk.h windef.h tchar.h unknown.h ks.h ksmedia.h drmk.h punknown.h stdunk.h portcls.h dmusicks.h"},
    {"User", DriverSpace::User,
     "basetsd.h basetyps.h guiddef.h minwindef.h excpt.h windows.h winbase.h wingdi.h winreg.h winuser.h "
     "wtypesbase.h combaseapi.h objbase.h oaidl.h rpcndr.h winioctl.h intsafe.h tchar.h strsafe.h wmistr.h "
     "evntprov.h evntrace.h wtypes.h objidl.h oleauto.h propidl.h propvarutil.h ole2.h rpc.h unknwn.h setupapi.h "
     "cfgmgr32.h devguid.h devpkey.h poclass.h mmsystem.h mmreg.h timeapi.h avrt.h ks.h ksmedia.h bthdef.h "
     "bthsdpdef.h bcrypt.h winsmcrd.h usbspec.h usbiodef.h d3d11_2.h dxgi1_5.h fwptypes.h fwpmtypes.h inaddr.h "
     "in6addr.h ws2def.h nldef.h ifdef.h sdkddkver.h d3d11.h d3d11_1.h d3d11_3.h d3d11_4.h dxgi.h dxgi1_2.h "
     "dxgi1_3.h dxgi1_4.h dxgi1_6.h dxgiformat.h"},
    {"SocketCalls", DriverSpace::User, "winsock2.h winsock.h ws2tcpip.h iphlpapi.h"},
    {"Devices", DriverSpace::User,
     "windows.h winusbio.h winusb.h hidsdi.h newdev.h wincrypt.h shlwapi.h winternl.h synchapi.h processthreadsapi.h "
     "handleapi.h fileapi.h ioapiset.h heapapi.h libloaderapi.h errhandlingapi.h debugapi.h sysinfoapi.h memoryapi.h "
     "profileapi.h threadpoolapiset.h winnls.h"},
    {"Sockets", DriverSpace::User, "windef.h winnt.h ws2def.h ws2ipdef.h mstcpip.h"},
    {"Compiler", DriverSpace::User,
     "assert.h conio.h corecrt.h crtdbg.h crtdefs.h ctype.h errno.h intrin.h inttypes.h io.h malloc.h math.h "
     "memory.h process.h stdio.h stdlib.h string.h time.h wchar.h wctype.h setjmp.h stdarg.h stddef.h yvals.h"},
    {"Hid", DriverSpace::User, "windows.h hidusage.h hidpi.h hidclass.h"},
};

/// Headers of both that are left out: they only bracket or annotate, are of C++ alone, or cannot be parsed (theirs
/// need what they do not bring).
inline constexpr llvm::StringLiteral NotCompared[] = {"batclass.h",
                                                      "common.ver",
                                                      "concurrencysal.h",
                                                      "driverspecs.h",
                                                      "initguid.h",
                                                      "ksproxy.h",
                                                      "netioapi.h",
                                                      "new.h",
                                                      "packoff.h",
                                                      "packon.h",
                                                      "poppack.h",
                                                      "pshpack1.h",
                                                      "pshpack2.h",
                                                      "pshpack4.h",
                                                      "pshpack8.h",
                                                      "sal.h",
                                                      "specstrings.h",
                                                      "winddi.h",
                                                      "wrl.h",
                                                      "wrl/client.h",
                                                      "wrl/internal.h",
                                                      "wrl/module.h",
                                                      "wrl/wrappers/corewrappers.h"};

/// A name that the two declare differently, and must.
struct Deliberate {
  const char *Name, *Reason, *Source; ///< the source is a page below learn.microsoft.com, if nothing else
};

inline constexpr char Newer[] = "a newer WDK has more before it", Grown[] = "a newer WDK has more at its end",
                      Reserved[] = "a newer WDK has given a meaning to some reserved bits",
                      Extension[] = "the device extension is its first argument; theirs leaves it out";

inline constexpr Deliberate DeliberateDifferences[] = {
    {"AF_MAX", Newer, "windows/win32/winsock/socket-2"},
    {"BusTypeMax", Newer, "windows-hardware/drivers/ddi/ntddstor/ne-ntddstor-storage_bus_type"},
    {"ChangerClassFreePool", "it returns nothing", "windows-hardware/drivers/ddi/mcd/nf-mcd-changerclassfreepool"},
    {"DPFLTR_ENDOFTABLE_ID", Newer, "windows-hardware/drivers/debugger/reading-and-filtering-debugging-messages"},
    {"FWPM_ENGINE_OPTION_MAX", Newer, "windows/win32/api/fwpmtypes/ne-fwpmtypes-fwpm_engine_option"},
    {"FWPM_PROVIDER_CONTEXT_TYPE_MAX", Newer, "windows/win32/api/fwpmtypes/ne-fwpmtypes-fwpm_provider_context_type"},
    {"FWPM_SUBLAYER0_", "in the first version of Windows that had it, it was shorter",
     "windows/win32/api/fwpmtypes/ns-fwpmtypes-fwpm_sublayer0"},
    {"FWP_MATCH_TYPE_MAX", Newer, "windows/win32/api/fwptypes/ne-fwptypes-fwp_match_type"},
    {"FileFsMaximumInformation", Newer, "windows-hardware/drivers/ddi/wdm/ne-wdm-_fsinfoclass"},
    {"FileMaximumInformation", Newer, "windows-hardware/drivers/ddi/wdm/ne-wdm-_file_information_class"},
    {"IDE_COMMAND_READ_LOG_DMA_EXT", "ATA's own number is 47h", "T13 ACS-3, 7.24"},
    {"IRQ_DEVICE_POLICY", "two halves of what was one number, since there are processor groups",
     "windows-hardware/drivers/ddi/wdm/ne-wdm-_irq_device_policy_ushort"},
    {"MaxRegNtNotifyClass", Newer, "windows-hardware/drivers/ddi/wdm/ne-wdm-_reg_notify_class"},
    {"MaxThreadInfoClass", "theirs ends at Windows XP",
     "windows/win32/api/winternl/nf-winternl-ntqueryinformationthread"},
    {"MaximumDmaWidth", Newer, "windows-hardware/drivers/ddi/wdm/ne-wdm-_dma_width"},
    {"MaximumInterfaceType", Newer, "windows-hardware/drivers/ddi/wdm/ne-wdm-_interface_type"},
    {"MaximumWaitReason", Newer, "windows-hardware/drivers/ddi/wdm/ne-wdm-_kwait_reason"},
    {"NDIS50_PROTOCOL_CHARACTERISTICS", "theirs leaves out what it shares with NDIS 4.0's",
     "windows-hardware/drivers/ddi/ndis/nf-ndis-ndisregisterprotocol"},
    {"NDIS_PROTOCOL_CHARACTERISTICS", "NDIS 5.0's; theirs is NDIS 4.0's unless a driver asks for more",
     "windows-hardware/drivers/network/specifying-an-ndis-version-number"},
    {"NDIS_PROTOCOL_MAJOR_VERSION", "the version that a driver asks for; theirs has no default",
     "windows-hardware/drivers/network/specifying-an-ndis-version-number"},
    {"NDIS_PROTOCOL_MINOR_VERSION", "the version that a driver asks for; theirs has no default",
     "windows-hardware/drivers/network/specifying-an-ndis-version-number"},
    {"NDIS_REQUEST_TYPE", "theirs is defined twice, and so not at all",
     "windows-hardware/drivers/ddi/ndis/ne-ndis-_ndis_request_type"},
    {"NDIS_SUPPORT_NDIS6", "the version that a driver asks for; theirs has no default",
     "windows-hardware/drivers/network/specifying-an-ndis-version-number"},
    {"NDIS_SUPPORT_NDIS61", "the version that a driver asks for; theirs has no default",
     "windows-hardware/drivers/network/specifying-an-ndis-version-number"},
    {"NDIS_SUPPORT_NDIS620", "the version that a driver asks for; theirs has no default",
     "windows-hardware/drivers/network/specifying-an-ndis-version-number"},
    {"NDIS_SUPPORT_NDIS630", "the version that a driver asks for; theirs has no default",
     "windows-hardware/drivers/network/specifying-an-ndis-version-number"},
    {"NdisDevicePnPEventMaximum", "theirs leaves out the events before it",
     "windows-hardware/drivers/ddi/ndis/ne-ndis-_ndis_device_pnp_event"},
    {"NdisDevicePnPEventPowerProfileChanged", "theirs leaves out the events before it",
     "windows-hardware/drivers/ddi/ndis/ne-ndis-_ndis_device_pnp_event"},
    {"NdisDevicePnPEventSurpriseRemoved", "theirs leaves out the events before it",
     "windows-hardware/drivers/ddi/ndis/ne-ndis-_ndis_device_pnp_event"},
    {"NdisMWanIndicateReceiveComplete", "theirs lacks a comma",
     "previous-versions/windows/hardware/network/ff553667(v=vs.85)"},
    {"NdisPhysicalMediumMax", Newer, "windows-hardware/drivers/network/oid-gen-physical-medium-ex"},
    {"NetEventMaximum", Newer, "windows-hardware/drivers/ddi/netpnp/ne-netpnp-_net_pnp_event_code"},
    {"PFNKSFILTERVOID", "it returns nothing", "windows-hardware/drivers/ddi/ks/nc-ks-pfnksfiltervoid"},
    {"PO_FX_COMPONENT", "that of the version that is the default",
     "windows-hardware/drivers/ddi/wdm/ns-wdm-_po_fx_component_v1"},
    {"PO_FX_VERSION", "version 1 unless a driver asks for more",
     "windows-hardware/drivers/ddi/wdm/ns-wdm-_po_fx_device_v1"},
    {"PROTECTED_POOL", "without a meaning since Windows 8", "windows-hardware/drivers/ddi/wdm/ne-wdm-_pool_type"},
    {"RtlFreeHeap", "a LOGICAL since Windows 8", "windows-hardware/drivers/ddi/ntifs/nf-ntifs-rtlfreeheap"},
    {"ScsiAdapterControlMax", Newer, "windows-hardware/drivers/ddi/srb/ne-srb-_scsi_adapter_control_type"},
    {"StorPortReadPortUchar", Extension, "windows-hardware/drivers/ddi/storport/nf-storport-storportreadportuchar"},
    {"StorPortReadPortUlong", Extension, "windows-hardware/drivers/ddi/storport/nf-storport-storportreadportulong"},
    {"StorPortReadPortUshort", Extension, "windows-hardware/drivers/ddi/storport/nf-storport-storportreadportushort"},
    {"StorPortReadRegisterUchar", Extension,
     "windows-hardware/drivers/ddi/storport/nf-storport-storportreadregisteruchar"},
    {"StorPortReadRegisterUlong", Extension,
     "windows-hardware/drivers/ddi/storport/nf-storport-storportreadregisterulong"},
    {"StorPortReadRegisterUshort", Extension,
     "windows-hardware/drivers/ddi/storport/nf-storport-storportreadregisterushort"},
    {"StorPortWritePortUchar", Extension, "windows-hardware/drivers/ddi/storport/nf-storport-storportwriteportuchar"},
    {"StorPortWritePortUlong", Extension, "windows-hardware/drivers/ddi/storport/nf-storport-storportwriteportulong"},
    {"StorPortWritePortUshort", Extension, "windows-hardware/drivers/ddi/storport/nf-storport-storportwriteportushort"},
    {"StorPortWriteRegisterUchar", Extension,
     "windows-hardware/drivers/ddi/storport/nf-storport-storportwriteregisteruchar"},
    {"StorPortWriteRegisterUlong", Extension,
     "windows-hardware/drivers/ddi/storport/nf-storport-storportwriteregisterulong"},
    {"StorPortWriteRegisterUshort", Extension,
     "windows-hardware/drivers/ddi/storport/nf-storport-storportwriteregisterushort"},
    {"VER_PRODUCTBUILD", "a build number; nothing depends on it", "windows-hardware/drivers/develop/building-a-driver"},
    {"VER_PRODUCTBUILD_QFE", "a build number; nothing depends on it",
     "windows-hardware/drivers/develop/building-a-driver"},
    {"VER_PRODUCTMAJORVERSION", "a build number; nothing depends on it",
     "windows-hardware/drivers/develop/building-a-driver"},
    {"VER_PRODUCTMINORVERSION", "a build number; nothing depends on it",
     "windows-hardware/drivers/develop/building-a-driver"},
    {"VER_PRODUCTVERSION", "a build number; nothing depends on it",
     "windows-hardware/drivers/develop/building-a-driver"},
    {"VER_PRODUCTVERSION_DW", "a build number; nothing depends on it",
     "windows-hardware/drivers/develop/building-a-driver"},
    {"VER_PRODUCTVERSION_W", "a build number; nothing depends on it",
     "windows-hardware/drivers/develop/building-a-driver"},
    {"_AGP_BUS_INTERFACE_STANDARD", "as far as its version 2", "windows-hardware/drivers/ddi/ntagp"},
    {"_CACHE_RELATIONSHIP", Reserved, "windows/win32/api/winnt/ns-winnt-cache_relationship"},
    {"_CLASS_DRIVER_EXTENSION", Grown, "windows-hardware/drivers/ddi/classpnp/ns-classpnp-_class_driver_extension"},
    {"_COMPLETION_CONTEXT", "it has room for the larger request block of Windows 8",
     "windows-hardware/drivers/ddi/srb/ns-srb-_storage_request_block"},
    {"_DEVICE_CAPABILITIES", Reserved, "windows-hardware/drivers/ddi/wdm/ns-wdm-_device_capabilities"},
    {"_DEVICE_DESCRIPTION", Grown, "windows-hardware/drivers/ddi/wdm/ns-wdm-_device_description"},
    {"_DEVICE_LB_PROVISIONING_DESCRIPTOR", Grown,
     "windows-hardware/drivers/ddi/ntddstor/ns-ntddstor-_device_lb_provisioning_descriptor"},
    {"_DEVICE_OBJECT", "aligned like all that the pool gives",
     "windows-hardware/drivers/ddi/wdm/ns-wdm-_device_object"},
    {"_DEVOBJ_EXTENSION", "its opaque rest is there as well", "windows-hardware/drivers/kernel/device-extensions"},
    {"_DMA_OPERATIONS", Grown, "windows-hardware/drivers/ddi/wdm/ns-wdm-_dma_operations"},
    {"_DRIVE_LAYOUT_INFORMATION_EX", Grown,
     "windows-hardware/drivers/ddi/ntdddisk/ns-ntdddisk-_drive_layout_information_mbr"},
    {"_DRIVE_LAYOUT_INFORMATION_MBR", Grown,
     "windows-hardware/drivers/ddi/ntdddisk/ns-ntdddisk-_drive_layout_information_mbr"},
    {"_FSRTL_ADVANCED_FCB_HEADER", Grown, "windows-hardware/drivers/ddi/ntifs/ns-ntifs-_fsrtl_advanced_fcb_header"},
    {"_FS_FILTER_CALLBACKS", Grown, "windows-hardware/drivers/ddi/ntifs/ns-ntifs-_fs_filter_callbacks"},
    {"_FS_FILTER_PARAMETERS", Grown, "windows-hardware/drivers/ddi/fltkernel/ns-fltkernel-_flt_parameters"},
    {"_HW_INITIALIZATION_DATA", Grown, "windows-hardware/drivers/ddi/storport/ns-storport-_hw_initialization_data"},
    {"_IMAGE_INFO", Reserved, "windows-hardware/drivers/ddi/ntddk/ns-ntddk-_image_info"},
    {"_INQUIRYDATA", Grown, "windows-hardware/drivers/ddi/storport/ns-storport-_inquirydata"},
    {"_IO_COMPLETION_CONTEXT", Grown, "windows-hardware/drivers/ddi/wdm/ns-wdm-_file_object"},
    {"_IO_DRIVER_CREATE_CONTEXT", Grown, "windows-hardware/drivers/ddi/ntddk/ns-ntddk-_io_driver_create_context"},
    {"_IO_RESOURCE_DESCRIPTOR", "processor groups made more of its interrupt",
     "windows-hardware/drivers/ddi/wdm/ns-wdm-_io_resource_descriptor"},
    {"_IO_STACK_LOCATION", Grown, "windows-hardware/drivers/ddi/wdm/ns-wdm-_io_stack_location"},
    {"_KDPC", "opaque; its list has had one link since Windows 8",
     "windows-hardware/drivers/kernel/introduction-to-dpc-objects"},
    {"_KUSER_SHARED_DATA", "rearranged in Windows 8", "windows-hardware/drivers/ddi/ntddk/ns-ntddk-kuser_shared_data"},
    {"_KWAIT_BLOCK", "opaque; reordered in Windows 8",
     "windows-hardware/drivers/ddi/wdm/nf-wdm-kewaitformultipleobjects"},
    {"_MODE_SENSE", Reserved, "windows-hardware/drivers/ddi/storport/ns-storport-_cdb"},
    {"_NDIS_MINIPORT_CHARACTERISTICS", "NDIS 5.1's; theirs is NDIS 3.0's unless a driver asks for more",
     "previous-versions/windows/hardware/network/ff553602(v=vs.85)"},
    {"_NDIS_OFFLOAD", Grown, "windows-hardware/drivers/ddi/ntddndis/ns-ntddndis-_ndis_offload"},
    {"_NDIS_OFFLOAD_PARAMETERS", Grown, "windows-hardware/drivers/ddi/ntddndis/ns-ntddndis-_ndis_offload_parameters"},
    {"_NDIS_RECEIVE_SCALE_CAPABILITIES", Grown,
     "windows-hardware/drivers/ddi/ntddndis/ns-ntddndis-_ndis_receive_scale_capabilities"},
    {"_NDIS_RECEIVE_SCALE_PARAMETERS", Grown,
     "windows-hardware/drivers/ddi/ntddndis/ns-ntddndis-_ndis_receive_scale_parameters"},
    {"_NDIS_REQUEST", "NDIS 5.0's; theirs is NDIS 4.0's unless a driver asks for more",
     "previous-versions/windows/hardware/network/ff557179(v=vs.85)"},
    {"_NUMA_NODE_RELATIONSHIP", Reserved, "windows/win32/api/winnt/ns-winnt-numa_node_relationship"},
    {"_PORT_CONFIGURATION_INFORMATION", Grown,
     "windows-hardware/drivers/ddi/storport/ns-storport-_port_configuration_information"},
    {"_PROCESSOR_RELATIONSHIP", Reserved, "windows/win32/api/winnt/ns-winnt-processor_relationship"},
    {"_PS_CREATE_NOTIFY_INFO", Reserved, "windows-hardware/drivers/ddi/ntddk/ns-ntddk-_ps_create_notify_info"},
    {"_READ_CAPACITY_DATA_EX", "packed, as the device sends it",
     "windows-hardware/drivers/ddi/storport/ns-storport-_read_capacity_data_ex"},
    {"_SCSIWMILIB_CONTEXT", "aligned by nature; theirs packs it as for x86",
     "windows-hardware/drivers/ddi/scsiwmi/ns-scsiwmi-_scsiwmilib_context"},
    {"_SCSIWMI_REQUEST_CONTEXT", "aligned by nature; theirs packs it as for x86",
     "windows-hardware/drivers/ddi/scsiwmi/ns-scsiwmi-scsiwmi_request_context"},
    {"_SE_EXPORTS", "only read, through SeExports; the rest of it is not declared",
     "windows-hardware/drivers/ddi/ntifs/ns-ntifs-_se_exports"},
    {"_STORAGE_MINIPORT_DESCRIPTOR", Grown,
     "windows-hardware/drivers/ddi/ntddstor/ns-ntddstor-_storage_miniport_descriptor"},
    {"_SYSTEM_POWER_STATE_CONTEXT", Reserved, "windows-hardware/drivers/ddi/wdm/ns-wdm-_system_power_state_context"},
    {"_TAPE_INIT_DATA", "aligned by nature; theirs packs it as for x86",
     "windows-hardware/drivers/ddi/minitape/ns-minitape-_tape_init_data"},
    {"_TDI_REQUEST_KERNEL", "as wide as a pointer", "previous-versions/windows/hardware/network/ff565139(v=vs.85)"},
    {"_VPD_IDENTIFICATION_DESCRIPTOR", Reserved,
     "windows-hardware/drivers/ddi/storport/ns-storport-_vpd_identification_descriptor"},
    {"_iobuf", "opaque in every C library", "cpp/c-runtime-library/file-handling"},
    {"tagKS_FRAME_INFO", Grown, "windows-hardware/drivers/ddi/ksmedia/ns-ksmedia-tagks_frame_info"},
};

} // namespace driverentry::test
