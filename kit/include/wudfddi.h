// UMDF 1: the driver's entry interface. The project's own stand-in. Source: learn.microsoft.com/windows-hardware/drivers/ddi/wudfddi
#pragma once
#include <windows.h>
#ifdef __cplusplus
struct IWDFObject : public IUnknown {};
struct IWDFDriver : public IWDFObject {};
struct IWDFDeviceInitialize : public IUnknown {};
struct IWDFDevice : public IWDFObject {};
struct IDriverEntry : public IUnknown {
    virtual HRESULT __stdcall OnInitialize(IWDFDriver *pWdfDriver) = 0;
    virtual HRESULT __stdcall OnDeviceAdd(IWDFDriver *pWdfDriver, IWDFDeviceInitialize *pWdfDeviceInit) = 0;
    virtual void __stdcall OnDeinitialize(IWDFDriver *pWdfDriver) = 0;
};
#endif
