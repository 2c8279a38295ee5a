// See dxgi.h. The project's own stand-in. Source: learn.microsoft.com/windows/win32/api/dxgi1_2
#pragma once
#include <dxgi.h>
#ifdef __cplusplus
extern "C++" {
MIDL_INTERFACE("30961379-4609-4a41-998e-54fe567ee0c1") IDXGIResource1 : public IDXGIResource { virtual HRESULT __stdcall CreateSubresourceSurface(UINT, IDXGISurface **) = 0; virtual HRESULT __stdcall CreateSharedHandle(const SECURITY_ATTRIBUTES *, DWORD, LPCWSTR, HANDLE *) = 0; };
MIDL_INTERFACE("05008617-fbfd-4051-a790-144884b4f6a9") IDXGIDevice2 : public IDXGIDevice1 {};
MIDL_INTERFACE("50c83a1c-e072-4c48-87b0-3630fa36a6d0") IDXGIFactory2 : public IDXGIFactory1 {};
}
#endif
