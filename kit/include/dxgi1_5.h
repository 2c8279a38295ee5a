// See dxgi.h. The project's own stand-in. Source: learn.microsoft.com/windows/win32/api/dxgi1_5
#pragma once
#include <dxgi1_2.h>
#ifdef __cplusplus
extern "C++" {
MIDL_INTERFACE("25483823-cd46-4c7d-86ca-47aa95b837bd") IDXGIFactory3 : public IDXGIFactory2 { virtual UINT __stdcall GetCreationFlags() = 0; };
MIDL_INTERFACE("1bc6ea02-ef36-464f-bf0c-21ca39e5168a") IDXGIFactory4 : public IDXGIFactory3 { virtual HRESULT __stdcall EnumAdapterByLuid(LUID, REFIID, void **) = 0; virtual HRESULT __stdcall EnumWarpAdapter(REFIID, void **) = 0; };
MIDL_INTERFACE("7632e1f5-ee65-4dca-87fd-84cd75f8838d") IDXGIFactory5 : public IDXGIFactory4 { virtual HRESULT __stdcall CheckFeatureSupport(UINT, void *, UINT) = 0; };
}
EXTERN_C HRESULT __stdcall CreateDXGIFactory2(UINT, REFIID, void **);
#endif
