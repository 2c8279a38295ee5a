#pragma once
#include <ntddk.h>

EXTERN_C_START
DRIVER_INITIALIZE DriverEntry;
EXTERN_C_END
