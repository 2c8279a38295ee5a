// Graphics infrastructure, by name. The project's own stand-in. Source: learn.microsoft.com/windows/win32/api/dxgi1_5
#pragma once
#include <unknwn.h>
#ifdef __cplusplus
struct IDXGIObject : public IUnknown {};
struct IDXGIDevice : public IDXGIObject { virtual HRESULT __stdcall SetMaximumFrameLatency(UINT) = 0; };
struct IDXGIAdapter : public IDXGIObject {};
struct IDXGIAdapter1 : public IDXGIAdapter {};
struct IDXGIResource : public IDXGIObject {};
struct IDXGIFactory5 : public IDXGIObject { virtual HRESULT __stdcall EnumAdapterByLuid(LUID, REFIID, void **) = 0; };
#endif
EXTERN_C HRESULT __stdcall CreateDXGIFactory2(UINT, REFIID, void **);
