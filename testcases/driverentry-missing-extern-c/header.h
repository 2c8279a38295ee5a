#pragma once
#include <ntddk.h>

DRIVER_INITIALIZE DriverEntry;
