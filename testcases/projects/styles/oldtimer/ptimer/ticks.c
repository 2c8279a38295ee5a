#include <ntddk.h>
#include "ptioctl.h"

ULONG
PtReadTicks(Port, Default)
    PUCHAR Port;
    ULONG Default;
{
    return Port ? READ_PORT_UCHAR(Port) : Default;
}
