// Direct3D 11, by name. The project's own stand-in. Source: learn.microsoft.com/windows/win32/api/d3d11_2
#pragma once
#include <dxgi1_5.h>
#ifdef __cplusplus
struct ID3D11DeviceContext : public IUnknown {};
struct ID3D11Device : public IUnknown {};
typedef enum D3D_DRIVER_TYPE { D3D_DRIVER_TYPE_UNKNOWN, D3D_DRIVER_TYPE_HARDWARE } D3D_DRIVER_TYPE;
typedef enum D3D_FEATURE_LEVEL { D3D_FEATURE_LEVEL_11_0 = 0xb000 } D3D_FEATURE_LEVEL;
typedef enum D3D11_CREATE_DEVICE_FLAG { D3D11_CREATE_DEVICE_BGRA_SUPPORT = 0x20 } D3D11_CREATE_DEVICE_FLAG;
#define D3D11_SDK_VERSION 7
EXTERN_C HRESULT __stdcall D3D11CreateDevice(IDXGIAdapter *, D3D_DRIVER_TYPE, HMODULE, UINT Flags, const D3D_FEATURE_LEVEL *, UINT FeatureLevels, UINT SdkVersion, ID3D11Device **, D3D_FEATURE_LEVEL *, ID3D11DeviceContext **);
#endif
