// WDF: access to registers and ports. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/wdfhwaccess
#pragma once

#ifdef __cplusplus
extern "C" {
#endif

#ifdef KIT_WDF_USER_MODE
NTSTATUS WdfDeviceMapIoSpace(WDFDEVICE, PHYSICAL_ADDRESS, SIZE_T NumberOfBytes, MEMORY_CACHING_TYPE, PVOID *PseudoBaseAddress);
VOID WdfDeviceUnmapIoSpace(WDFDEVICE, PVOID PseudoBaseAddress, SIZE_T NumberOfBytes);
PVOID WdfDeviceGetHardwareRegisterMappedAddress(WDFDEVICE, PVOID PseudoBaseAddress);

UCHAR READ_REGISTER_UCHAR(volatile UCHAR *);
USHORT READ_REGISTER_USHORT(volatile USHORT *);
ULONG READ_REGISTER_ULONG(volatile ULONG *);
ULONG64 READ_REGISTER_ULONG64(volatile ULONG64 *);
VOID WRITE_REGISTER_UCHAR(volatile UCHAR *, UCHAR);
VOID WRITE_REGISTER_USHORT(volatile USHORT *, USHORT);
VOID WRITE_REGISTER_ULONG(volatile ULONG *, ULONG);
VOID WRITE_REGISTER_ULONG64(volatile ULONG64 *, ULONG64);
UCHAR READ_PORT_UCHAR(PUCHAR);
USHORT READ_PORT_USHORT(PUSHORT);
ULONG READ_PORT_ULONG(PULONG);
VOID WRITE_PORT_UCHAR(PUCHAR, UCHAR);
VOID WRITE_PORT_USHORT(PUSHORT, USHORT);
VOID WRITE_PORT_ULONG(PULONG, ULONG);
#endif

#ifdef __cplusplus
}
#endif
