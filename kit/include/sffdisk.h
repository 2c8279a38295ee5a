// SD and other small form factor storage: protocol commands through the disk. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/sffdisk
#pragma once
#include <kitcore.h>
#ifdef __cplusplus
extern "C" {
#endif
#define IOCTL_SFFDISK_QUERY_DEVICE_PROTOCOL CTL_CODE(FILE_DEVICE_DISK, 0x7a0, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SFFDISK_DEVICE_COMMAND CTL_CODE(FILE_DEVICE_DISK, 0x7a1, METHOD_BUFFERED, FILE_WRITE_ACCESS)
typedef struct _SFFDISK_QUERY_DEVICE_PROTOCOL_DATA { USHORT Size; USHORT Reserved; GUID ProtocolGUID; } SFFDISK_QUERY_DEVICE_PROTOCOL_DATA, *PSFFDISK_QUERY_DEVICE_PROTOCOL_DATA;
typedef enum { SFFDISK_DC_GET_VERSION, SFFDISK_DC_LOCK_CHANNEL, SFFDISK_DC_UNLOCK_CHANNEL, SFFDISK_DC_DEVICE_COMMAND } SFFDISK_DCMD;
typedef struct _SFFDISK_DEVICE_COMMAND_DATA { USHORT HeaderSize; USHORT Reserved; SFFDISK_DCMD Command; USHORT ProtocolArgumentSize; ULONG DeviceDataBufferSize; ULONG_PTR Information; UCHAR Data[]; } SFFDISK_DEVICE_COMMAND_DATA, *PSFFDISK_DEVICE_COMMAND_DATA;
#ifdef __cplusplus
}
#endif
