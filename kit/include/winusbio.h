// Pipes of devices that winusb.sys drives. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/winusbio
#pragma once
#include <minwindef.h>
typedef struct _MDL *PMDL; // usb.h speaks of it, and user mode has none
#include <usb.h>
typedef struct _WINUSB_PIPE_INFORMATION { USBD_PIPE_TYPE PipeType; UCHAR PipeId; USHORT MaximumPacketSize; UCHAR Interval; } WINUSB_PIPE_INFORMATION, *PWINUSB_PIPE_INFORMATION;
#define SHORT_PACKET_TERMINATE 0x01
#define AUTO_CLEAR_STALL 0x02
#define PIPE_TRANSFER_TIMEOUT 0x03
#define IGNORE_SHORT_PACKETS 0x04
#define ALLOW_PARTIAL_READS 0x05
#define AUTO_FLUSH 0x06
#define RAW_IO 0x07
#define MAXIMUM_TRANSFER_SIZE 0x08
#define AUTO_SUSPEND 0x81
#define SUSPEND_DELAY 0x83
#define DEVICE_SPEED 0x01
