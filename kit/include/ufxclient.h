// The USB function class extension. The project's own stand-in. Source: learn.microsoft.com/windows-hardware/drivers/ddi/ufxclient
#pragma once
#include <wdf.h>
#include <usbspec.h>
#include <usbfnbase.h>

#ifdef __cplusplus
extern "C" {
#endif
typedef struct UFXDEVICE__ *UFXDEVICE;
typedef struct UFXENDPOINT__ *UFXENDPOINT;
typedef struct UFXENDPOINT_INIT UFXENDPOINT_INIT, *PUFXENDPOINT_INIT;
NTSTATUS UfxFdoInit(WDFDRIVER, PWDFDEVICE_INIT, PWDF_OBJECT_ATTRIBUTES);
#ifdef __cplusplus
}
#endif
