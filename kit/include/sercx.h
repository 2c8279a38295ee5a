// The serial class extension. The project's own stand-in. Source: learn.microsoft.com/windows-hardware/drivers/ddi/sercx
#pragma once
#include <wdf.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef struct SERCX2PIOTRANSMIT__ *SERCX2PIOTRANSMIT;
typedef struct SERCX2PIORECEIVE__ *SERCX2PIORECEIVE;
typedef struct SERCX2CUSTOMTRANSMIT__ *SERCX2CUSTOMTRANSMIT;
typedef struct SERCX2CUSTOMRECEIVE__ *SERCX2CUSTOMRECEIVE;
NTSTATUS SerCx2InitializeDeviceInit(PWDFDEVICE_INIT);
NTSTATUS SerCxDeviceInitConfig(PWDFDEVICE_INIT);
#ifdef __cplusplus
}
#endif
