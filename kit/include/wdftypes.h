// WDF: object handles and basic types. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/wdf/summary-of-framework-objects
#pragma once

#ifdef __cplusplus
#define WDF_EXTERN_C extern "C"
#define WDF_EXTERN_C_START extern "C" {
#define WDF_EXTERN_C_END }
#else
#define WDF_EXTERN_C
#define WDF_EXTERN_C_START
#define WDF_EXTERN_C_END
#endif
#define WDFAPI
#define WDFEXPORT(x) x

WDF_EXTERN_C_START

#define KIT_WDF_HANDLE(Name) typedef struct Name##__ *Name, **P##Name

typedef HANDLE WDFOBJECT, *PWDFOBJECT;
typedef PVOID WDFCONTEXT;
typedef unsigned char BYTE;

KIT_WDF_HANDLE(WDFDRIVER);
KIT_WDF_HANDLE(WDFDEVICE);
KIT_WDF_HANDLE(WDFWMIPROVIDER);
KIT_WDF_HANDLE(WDFWMIINSTANCE);
KIT_WDF_HANDLE(WDFQUEUE);
KIT_WDF_HANDLE(WDFREQUEST);
KIT_WDF_HANDLE(WDFFILEOBJECT);
KIT_WDF_HANDLE(WDFDPC);
KIT_WDF_HANDLE(WDFTIMER);
KIT_WDF_HANDLE(WDFWORKITEM);
KIT_WDF_HANDLE(WDFINTERRUPT);
KIT_WDF_HANDLE(WDFWAITLOCK);
KIT_WDF_HANDLE(WDFSPINLOCK);
KIT_WDF_HANDLE(WDFMEMORY);
KIT_WDF_HANDLE(WDFLOOKASIDE);
KIT_WDF_HANDLE(WDFIOTARGET);
KIT_WDF_HANDLE(WDFUSBDEVICE);
KIT_WDF_HANDLE(WDFUSBINTERFACE);
KIT_WDF_HANDLE(WDFUSBPIPE);
KIT_WDF_HANDLE(WDFDMAENABLER);
KIT_WDF_HANDLE(WDFDMATRANSACTION);
KIT_WDF_HANDLE(WDFCOMMONBUFFER);
KIT_WDF_HANDLE(WDFKEY);
KIT_WDF_HANDLE(WDFSTRING);
KIT_WDF_HANDLE(WDFCOLLECTION);
KIT_WDF_HANDLE(WDFCHILDLIST);
KIT_WDF_HANDLE(WDFIORESREQLIST);
KIT_WDF_HANDLE(WDFIORESLIST);
KIT_WDF_HANDLE(WDFCMRESLIST);
KIT_WDF_HANDLE(WDFCOMPANION);
KIT_WDF_HANDLE(WDFTASKQUEUE);
KIT_WDF_HANDLE(WDFCOMPANIONTARGET);

typedef struct WDFDEVICE_INIT WDFDEVICE_INIT, *PWDFDEVICE_INIT;
typedef struct _WDF_OBJECT_ATTRIBUTES *PWDF_OBJECT_ATTRIBUTES;

typedef enum _WDF_TRI_STATE { WdfFalse = FALSE, WdfTrue = TRUE, WdfUseDefault = 2 } WDF_TRI_STATE, *PWDF_TRI_STATE;

typedef enum _WDF_REQUEST_TYPE {
    WdfRequestTypeCreate = 0x0,
    WdfRequestTypeCreateNamedPipe = 0x1,
    WdfRequestTypeClose = 0x2,
    WdfRequestTypeRead = 0x3,
    WdfRequestTypeWrite = 0x4,
    WdfRequestTypeQueryInformation = 0x5,
    WdfRequestTypeSetInformation = 0x6,
    WdfRequestTypeQueryEA = 0x7,
    WdfRequestTypeSetEA = 0x8,
    WdfRequestTypeFlushBuffers = 0x9,
    WdfRequestTypeQueryVolumeInformation = 0xa,
    WdfRequestTypeSetVolumeInformation = 0xb,
    WdfRequestTypeDirectoryControl = 0xc,
    WdfRequestTypeFileSystemControl = 0xd,
    WdfRequestTypeDeviceControl = 0xe,
    WdfRequestTypeDeviceControlInternal = 0xf,
    WdfRequestTypeShutdown = 0x10,
    WdfRequestTypeLockControl = 0x11,
    WdfRequestTypeCleanup = 0x12,
    WdfRequestTypeCreateMailSlot = 0x13,
    WdfRequestTypeQuerySecurity = 0x14,
    WdfRequestTypeSetSecurity = 0x15,
    WdfRequestTypePower = 0x16,
    WdfRequestTypeSystemControl = 0x17,
    WdfRequestTypeDeviceChange = 0x18,
    WdfRequestTypeQueryQuota = 0x19,
    WdfRequestTypeSetQuota = 0x1a,
    WdfRequestTypePnp = 0x1b,
    WdfRequestTypeOther = 0x1c,
    WdfRequestTypeUsb = 0x40,
    WdfRequestTypeNoFormat = 0xff,
    WdfRequestTypeMax = 0x100
} WDF_REQUEST_TYPE, *PWDF_REQUEST_TYPE;

#define WDF_NO_OBJECT_ATTRIBUTES (NULL)
#define WDF_NO_EVENT_CALLBACK (NULL)
#define WDF_NO_HANDLE (NULL)
#define WDF_NO_CONTEXT (NULL)
#define WDF_NO_SEND_OPTIONS (NULL)
#define WDF_DMA_ENABLER_UNLIMITED_FRAGMENTS ((ULONG)-1)

WDF_EXTERN_C_END
