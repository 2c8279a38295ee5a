// Clients of simple peripheral buses. The project's own stand-in. Source: learn.microsoft.com/windows-hardware/drivers/ddi/spb
#pragma once
#include <kitcore.h>
#include <devioctl.h>

#ifdef __cplusplus
extern "C" {
#endif
#define FILE_DEVICE_SPB FILE_DEVICE_CONTROLLER
#define KIT_SPB_CTL(n) CTL_CODE(FILE_DEVICE_CONTROLLER, n, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SPB_LOCK_CONTROLLER KIT_SPB_CTL(0x700)
#define IOCTL_SPB_UNLOCK_CONTROLLER KIT_SPB_CTL(0x701)
#define IOCTL_SPB_EXECUTE_SEQUENCE KIT_SPB_CTL(0x702)
#define IOCTL_SPB_LOCK_CONNECTION KIT_SPB_CTL(0x703)
#define IOCTL_SPB_UNLOCK_CONNECTION KIT_SPB_CTL(0x704)
#define IOCTL_SPB_FULL_DUPLEX KIT_SPB_CTL(0x705)
#define IOCTL_SPB_MULTI_SPI_TRANSFER KIT_SPB_CTL(0x706)
typedef enum SPB_TRANSFER_DIRECTION { SpbTransferDirectionNone, SpbTransferDirectionFromDevice, SpbTransferDirectionToDevice, SpbTransferDirectionMax } SPB_TRANSFER_DIRECTION, *PSPB_TRANSFER_DIRECTION;
typedef enum SPB_TRANSFER_BUFFER_FORMAT { SpbTransferBufferFormatInvalid, SpbTransferBufferFormatSimple, SpbTransferBufferFormatList, SpbTransferBufferFormatSimpleNonPaged, SpbTransferBufferFormatMdl, SpbTransferBufferFormatMax } SPB_TRANSFER_BUFFER_FORMAT;
typedef struct SPB_TRANSFER_BUFFER_LIST_ENTRY { PVOID Buffer; ULONG BufferCb; } SPB_TRANSFER_BUFFER_LIST_ENTRY, *PSPB_TRANSFER_BUFFER_LIST_ENTRY;
typedef struct SPB_TRANSFER_BUFFER {
    SPB_TRANSFER_BUFFER_FORMAT Format;
    union { struct { PVOID Buffer; ULONG BufferCb; } Simple; struct { PSPB_TRANSFER_BUFFER_LIST_ENTRY List; ULONG ListCe; } BufferList; PMDL Mdl; };
} SPB_TRANSFER_BUFFER, *PSPB_TRANSFER_BUFFER;
typedef struct SPB_TRANSFER_LIST_ENTRY { SPB_TRANSFER_DIRECTION Direction; ULONG DelayInUs; SPB_TRANSFER_BUFFER Buffer; } SPB_TRANSFER_LIST_ENTRY, *PSPB_TRANSFER_LIST_ENTRY;
typedef struct SPB_TRANSFER_LIST { ULONG Size; ULONG Reserved; ULONG TransferCount; SPB_TRANSFER_LIST_ENTRY Transfers[1]; } SPB_TRANSFER_LIST, *PSPB_TRANSFER_LIST;
#define SPB_TRANSFER_LIST_AND_ENTRIES(n) struct { SPB_TRANSFER_LIST List; SPB_TRANSFER_LIST_ENTRY AdditionalEntries[(n) - 1 ? (n) - 1 : 1]; }
FORCEINLINE VOID SPB_TRANSFER_LIST_INIT(PSPB_TRANSFER_LIST List, ULONG TransferCount) {
    memset(List, 0, sizeof(SPB_TRANSFER_LIST));
    List->Size = sizeof(SPB_TRANSFER_LIST);
    List->TransferCount = TransferCount;
}
FORCEINLINE SPB_TRANSFER_LIST_ENTRY SPB_TRANSFER_LIST_ENTRY_INIT_SIMPLE(SPB_TRANSFER_DIRECTION Direction, ULONG DelayInUs, PVOID Buffer, ULONG BufferCb) {
    SPB_TRANSFER_LIST_ENTRY Entry;
    memset(&Entry, 0, sizeof(Entry));
    Entry.Direction = Direction;
    Entry.DelayInUs = DelayInUs;
    Entry.Buffer.Format = SpbTransferBufferFormatSimple;
    Entry.Buffer.Simple.Buffer = Buffer;
    Entry.Buffer.Simple.BufferCb = BufferCb;
    return Entry;
}
#ifdef __cplusplus
}
#endif
