// The beeper. The project's own stand-in. Source: learn.microsoft.com/windows-hardware/drivers/ddi
#pragma once
#include <kitcore.h>
#define IOCTL_BEEP_SET CTL_CODE(FILE_DEVICE_BEEP, 0, METHOD_BUFFERED, FILE_ANY_ACCESS)
typedef struct _BEEP_SET_PARAMETERS { ULONG Frequency; ULONG Duration; } BEEP_SET_PARAMETERS, *PBEEP_SET_PARAMETERS;
