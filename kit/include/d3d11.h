// Direct3D 11 as a driver of a display uses it. The project's own stand-in.
// Source: learn.microsoft.com/windows/win32/api/d3d11
#pragma once
#include <dxgi1_2.h>
typedef enum D3D_DRIVER_TYPE { D3D_DRIVER_TYPE_UNKNOWN, D3D_DRIVER_TYPE_HARDWARE, D3D_DRIVER_TYPE_REFERENCE, D3D_DRIVER_TYPE_NULL, D3D_DRIVER_TYPE_SOFTWARE, D3D_DRIVER_TYPE_WARP } D3D_DRIVER_TYPE;
typedef enum D3D_FEATURE_LEVEL { D3D_FEATURE_LEVEL_9_1 = 0x9100, D3D_FEATURE_LEVEL_10_0 = 0xa000, D3D_FEATURE_LEVEL_10_1 = 0xa100, D3D_FEATURE_LEVEL_11_0 = 0xb000, D3D_FEATURE_LEVEL_11_1 = 0xb100 } D3D_FEATURE_LEVEL;
typedef enum D3D11_CREATE_DEVICE_FLAG { D3D11_CREATE_DEVICE_SINGLETHREADED = 1, D3D11_CREATE_DEVICE_DEBUG = 2, D3D11_CREATE_DEVICE_BGRA_SUPPORT = 0x20 } D3D11_CREATE_DEVICE_FLAG;
typedef enum D3D11_USAGE { D3D11_USAGE_DEFAULT, D3D11_USAGE_IMMUTABLE, D3D11_USAGE_DYNAMIC, D3D11_USAGE_STAGING } D3D11_USAGE;
typedef enum D3D11_MAP { D3D11_MAP_READ = 1, D3D11_MAP_WRITE, D3D11_MAP_READ_WRITE, D3D11_MAP_WRITE_DISCARD, D3D11_MAP_WRITE_NO_OVERWRITE } D3D11_MAP;
typedef enum D3D11_BIND_FLAG { D3D11_BIND_SHADER_RESOURCE = 8, D3D11_BIND_RENDER_TARGET = 0x20 } D3D11_BIND_FLAG;
typedef enum D3D11_CPU_ACCESS_FLAG { D3D11_CPU_ACCESS_WRITE = 0x10000, D3D11_CPU_ACCESS_READ = 0x20000 } D3D11_CPU_ACCESS_FLAG;
typedef enum D3D11_RESOURCE_MISC_FLAG { D3D11_RESOURCE_MISC_SHARED = 2, D3D11_RESOURCE_MISC_SHARED_KEYEDMUTEX = 0x100, D3D11_RESOURCE_MISC_SHARED_NTHANDLE = 0x800 } D3D11_RESOURCE_MISC_FLAG;
typedef struct D3D11_TEXTURE2D_DESC { UINT Width; UINT Height; UINT MipLevels; UINT ArraySize; DXGI_FORMAT Format; DXGI_SAMPLE_DESC SampleDesc; D3D11_USAGE Usage; UINT BindFlags; UINT CPUAccessFlags; UINT MiscFlags; } D3D11_TEXTURE2D_DESC;
typedef struct D3D11_MAPPED_SUBRESOURCE { void *pData; UINT RowPitch; UINT DepthPitch; } D3D11_MAPPED_SUBRESOURCE;
typedef struct D3D11_SUBRESOURCE_DATA { const void *pSysMem; UINT SysMemPitch; UINT SysMemSlicePitch; } D3D11_SUBRESOURCE_DATA;
typedef struct D3D11_BOX { UINT left, top, front, right, bottom, back; } D3D11_BOX;
#define D3D11_SDK_VERSION 7
#ifdef __cplusplus
extern "C++" {
MIDL_INTERFACE("1841e5c8-16b0-489b-bcc8-44cfb0d5deae") ID3D11DeviceChild : public IUnknown {};
MIDL_INTERFACE("dc8e63f3-d12b-4952-b47b-5e45026a862d") ID3D11Resource : public ID3D11DeviceChild {};
MIDL_INTERFACE("6f15aaf2-d208-4e89-9ab4-489535d34f9c") ID3D11Texture2D : public ID3D11Resource { virtual void __stdcall GetDesc(D3D11_TEXTURE2D_DESC *) = 0; };
MIDL_INTERFACE("c0bfa96c-e089-44fb-8eaf-26f8796190da") ID3D11DeviceContext : public ID3D11DeviceChild { virtual HRESULT __stdcall Map(ID3D11Resource *, UINT, D3D11_MAP, UINT, D3D11_MAPPED_SUBRESOURCE *) = 0; virtual void __stdcall Unmap(ID3D11Resource *, UINT) = 0; virtual void __stdcall CopyResource(ID3D11Resource *, ID3D11Resource *) = 0; virtual void __stdcall CopySubresourceRegion(ID3D11Resource *, UINT, UINT, UINT, UINT, ID3D11Resource *, UINT, const D3D11_BOX *) = 0; virtual void __stdcall Flush() = 0; virtual void __stdcall ClearState() = 0; };
MIDL_INTERFACE("db6f6ddb-ac77-4e88-8253-819df9bbf140") ID3D11Device : public IUnknown { virtual HRESULT __stdcall CreateTexture2D(const D3D11_TEXTURE2D_DESC *, const D3D11_SUBRESOURCE_DATA *, ID3D11Texture2D **) = 0; virtual HRESULT __stdcall OpenSharedResource(HANDLE, REFIID, void **) = 0; virtual void __stdcall GetImmediateContext(ID3D11DeviceContext **) = 0; virtual HRESULT __stdcall GetDeviceRemovedReason() = 0; };
MIDL_INTERFACE("a04bfb29-08ef-43d6-a49c-a9bdbdcbe686") ID3D11Device1 : public ID3D11Device { virtual HRESULT __stdcall OpenSharedResource1(HANDLE, REFIID, void **) = 0; };
MIDL_INTERFACE("9d06dffa-d1e5-4d07-83a8-1bb123f2f841") ID3D11Device2 : public ID3D11Device1 {};
}
EXTERN_C HRESULT __stdcall D3D11CreateDevice(IDXGIAdapter *, D3D_DRIVER_TYPE, HMODULE, UINT Flags, const D3D_FEATURE_LEVEL *, UINT FeatureLevels, UINT SdkVersion, ID3D11Device **, D3D_FEATURE_LEVEL *, ID3D11DeviceContext **);
#endif
