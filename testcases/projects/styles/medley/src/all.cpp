// Every file of the driver is part of this one.
#include <ntddk.h>
#include <wdf.h>

#include "log.cpp"
#include "device.cpp"
#include "entry.hpp"

namespace medley::detail
{
NTSTATUS create(PDRIVER_OBJECT object, PUNICODE_STRING path, WDF_DRIVER_CONFIG &config) noexcept
{
    return WdfDriverCreate(object, path, WDF_NO_OBJECT_ATTRIBUTES, &config, WDF_NO_HANDLE);
}
}
