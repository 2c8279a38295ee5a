// Graphics infrastructure: adapters, outputs, surfaces. The project's own stand-in.
// Source: learn.microsoft.com/windows/win32/api/dxgi
#pragma once
#include <unknwn.h>
#include <dxgiformat.h>
typedef struct DXGI_SAMPLE_DESC { UINT Count; UINT Quality; } DXGI_SAMPLE_DESC;
typedef struct DXGI_RATIONAL { UINT Numerator; UINT Denominator; } DXGI_RATIONAL;
typedef struct DXGI_MAPPED_RECT { INT Pitch; BYTE *pBits; } DXGI_MAPPED_RECT;
typedef struct DXGI_SURFACE_DESC { UINT Width; UINT Height; DXGI_FORMAT Format; DXGI_SAMPLE_DESC SampleDesc; } DXGI_SURFACE_DESC;
typedef struct DXGI_ADAPTER_DESC { WCHAR Description[128]; UINT VendorId; UINT DeviceId; UINT SubSysId; UINT Revision; SIZE_T DedicatedVideoMemory; SIZE_T DedicatedSystemMemory; SIZE_T SharedSystemMemory; LUID AdapterLuid; } DXGI_ADAPTER_DESC;
typedef struct DXGI_ADAPTER_DESC1 { WCHAR Description[128]; UINT VendorId; UINT DeviceId; UINT SubSysId; UINT Revision; SIZE_T DedicatedVideoMemory; SIZE_T DedicatedSystemMemory; SIZE_T SharedSystemMemory; LUID AdapterLuid; UINT Flags; } DXGI_ADAPTER_DESC1;
#define DXGI_MAP_READ 1
#define DXGI_MAP_WRITE 2
#define DXGI_CREATE_FACTORY_DEBUG 1
#define DXGI_SHARED_RESOURCE_READ 0x80000000L
#define DXGI_SHARED_RESOURCE_WRITE 1
#define DXGI_ERROR_NOT_FOUND ((HRESULT)0x887A0002L)
#define DXGI_ERROR_DEVICE_REMOVED ((HRESULT)0x887A0005L)
#define DXGI_ERROR_ACCESS_LOST ((HRESULT)0x887A0026L)
#define DXGI_ERROR_WAIT_TIMEOUT ((HRESULT)0x887A0027L)
#ifdef __cplusplus
extern "C++" {
struct IDXGIAdapter; struct IDXGIOutput; struct IDXGISurface;
MIDL_INTERFACE("aec22fb8-76f3-4639-9be0-28eb43a67a2e") IDXGIObject : public IUnknown { virtual HRESULT __stdcall SetPrivateData(REFGUID, UINT, const void *) = 0; virtual HRESULT __stdcall SetPrivateDataInterface(REFGUID, const IUnknown *) = 0; virtual HRESULT __stdcall GetPrivateData(REFGUID, UINT *, void *) = 0; virtual HRESULT __stdcall GetParent(REFIID, void **) = 0; };
MIDL_INTERFACE("3d3e0379-f9de-4d58-bb6c-18d62992f1a6") IDXGIDeviceSubObject : public IDXGIObject { virtual HRESULT __stdcall GetDevice(REFIID, void **) = 0; };
MIDL_INTERFACE("035f3ab4-482e-4e50-b41f-8a7f8bd8960b") IDXGIResource : public IDXGIDeviceSubObject { virtual HRESULT __stdcall GetSharedHandle(HANDLE *) = 0; virtual HRESULT __stdcall GetUsage(UINT *) = 0; virtual HRESULT __stdcall SetEvictionPriority(UINT) = 0; virtual HRESULT __stdcall GetEvictionPriority(UINT *) = 0; };
MIDL_INTERFACE("cafcb56c-6ac3-4889-bf47-9e23bbd260ec") IDXGISurface : public IDXGIDeviceSubObject { virtual HRESULT __stdcall GetDesc(DXGI_SURFACE_DESC *) = 0; virtual HRESULT __stdcall Map(DXGI_MAPPED_RECT *, UINT) = 0; virtual HRESULT __stdcall Unmap() = 0; };
MIDL_INTERFACE("9d8e1289-d7b3-465f-8126-250e349af85d") IDXGIKeyedMutex : public IDXGIDeviceSubObject { virtual HRESULT __stdcall AcquireSync(UINT64, DWORD) = 0; virtual HRESULT __stdcall ReleaseSync(UINT64) = 0; };
MIDL_INTERFACE("2411e7e1-12ac-4ccf-bd14-9798e8534dc0") IDXGIAdapter : public IDXGIObject { virtual HRESULT __stdcall EnumOutputs(UINT, IDXGIOutput **) = 0; virtual HRESULT __stdcall GetDesc(DXGI_ADAPTER_DESC *) = 0; virtual HRESULT __stdcall CheckInterfaceSupport(REFGUID, LARGE_INTEGER *) = 0; };
MIDL_INTERFACE("29038f61-3839-4626-91fd-086879011a05") IDXGIAdapter1 : public IDXGIAdapter { virtual HRESULT __stdcall GetDesc1(DXGI_ADAPTER_DESC1 *) = 0; };
MIDL_INTERFACE("7b7166ec-21c7-44ae-b21a-c9ae321ae369") IDXGIFactory : public IDXGIObject { virtual HRESULT __stdcall EnumAdapters(UINT, IDXGIAdapter **) = 0; virtual HRESULT __stdcall MakeWindowAssociation(HWND, UINT) = 0; };
MIDL_INTERFACE("770aae78-f26f-4dba-a829-253c83d1b387") IDXGIFactory1 : public IDXGIFactory { virtual HRESULT __stdcall EnumAdapters1(UINT, IDXGIAdapter1 **) = 0; virtual BOOL __stdcall IsCurrent() = 0; };
MIDL_INTERFACE("54ec77fa-1377-44e6-8c32-88fd5f44c84c") IDXGIDevice : public IDXGIObject { virtual HRESULT __stdcall GetAdapter(IDXGIAdapter **) = 0; virtual HRESULT __stdcall SetGPUThreadPriority(INT) = 0; virtual HRESULT __stdcall GetGPUThreadPriority(INT *) = 0; };
MIDL_INTERFACE("77db970f-6276-48ba-ba28-070143b4392c") IDXGIDevice1 : public IDXGIDevice { virtual HRESULT __stdcall SetMaximumFrameLatency(UINT) = 0; };
}
EXTERN_C HRESULT __stdcall CreateDXGIFactory(REFIID, void **);
EXTERN_C HRESULT __stdcall CreateDXGIFactory1(REFIID, void **);
#endif
