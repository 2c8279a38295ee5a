// Graphics infrastructure, by name. The project's own stand-in. Source: learn.microsoft.com/windows/win32/api/dxgi1_5
#pragma once
#include <unknwn.h>
#ifdef __cplusplus
struct IDXGIObject : public IUnknown {};
MIDL_INTERFACE("54ec77fa-1377-44e6-8c32-88fd5f44c84c") IDXGIDevice : public IDXGIObject { virtual HRESULT __stdcall SetMaximumFrameLatency(UINT) = 0; };
struct IDXGIAdapter : public IDXGIObject {};
MIDL_INTERFACE("29038f61-3839-4626-91fd-086879011a05") IDXGIAdapter1 : public IDXGIAdapter {};
MIDL_INTERFACE("035f3ab4-482e-4e50-b41f-8a7f8bd8960b") IDXGIResource : public IDXGIObject {};
MIDL_INTERFACE("7632e1f5-ee65-4dca-87fd-84cd75f8838d") IDXGIFactory5 : public IDXGIObject { virtual HRESULT __stdcall EnumAdapterByLuid(LUID, REFIID, void **) = 0; };
#endif
EXTERN_C HRESULT __stdcall CreateDXGIFactory2(UINT, REFIID, void **);
