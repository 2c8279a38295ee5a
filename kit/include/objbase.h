// The part of COM that drivers of user mode use. The project's own stand-in.
// Source: learn.microsoft.com/windows/win32/api/objbase
#pragma once
#include <rpcndr.h>
#include <unknwn.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef WCHAR OLECHAR, *LPOLESTR, *BSTR;
typedef const OLECHAR *LPCOLESTR;
typedef short VARIANT_BOOL;
typedef unsigned short VARTYPE;
typedef double DATE;
typedef LONG SCODE;
typedef union tagCY { struct { unsigned long Lo; long Hi; }; LONGLONG int64; } CY;
#define VARIANT_TRUE ((VARIANT_BOOL)-1)
#define VARIANT_FALSE ((VARIANT_BOOL)0)
#define OLESTR(s) L##s
typedef enum tagCLSCTX { CLSCTX_INPROC_SERVER = 1, CLSCTX_INPROC_HANDLER = 2, CLSCTX_LOCAL_SERVER = 4, CLSCTX_ALL = 23 } CLSCTX;
typedef enum tagCOINIT { COINIT_MULTITHREADED = 0, COINIT_APARTMENTTHREADED = 2, COINIT_DISABLE_OLE1DDE = 4 } COINIT;
HRESULT __stdcall CoInitialize(LPVOID);
HRESULT __stdcall CoInitializeEx(LPVOID, DWORD);
void __stdcall CoUninitialize(void);
HRESULT __stdcall CoCreateInstance(REFCLSID, LPUNKNOWN, DWORD, REFIID, LPVOID *);
HRESULT __stdcall CoCreateGuid(GUID *);
LPVOID __stdcall CoTaskMemAlloc(SIZE_T);
void __stdcall CoTaskMemFree(LPVOID);
int __stdcall StringFromGUID2(REFGUID, LPOLESTR, int);
HRESULT __stdcall CLSIDFromString(LPCOLESTR, LPCLSID);
HRESULT __stdcall IIDFromString(LPCOLESTR, LPIID);

#ifdef __cplusplus
}
extern "C++" template <typename T> inline void **IID_PPV_ARGS_Helper(T **pp) { return (void **)pp; }
#define IID_PPV_ARGS(pp) __uuidof(**(pp)), IID_PPV_ARGS_Helper(pp)
#endif
