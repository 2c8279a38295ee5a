// IUnknown and IClassFactory. The project's own stand-in. Source: learn.microsoft.com/windows/win32/api/unknwn
#pragma once
#include <windef.h>
#include <winerror.h>
#ifndef interface
#define interface struct
#endif
#ifndef STDMETHOD
#define STDMETHOD(m) virtual HRESULT __stdcall m
#define STDMETHOD_(t, m) virtual t __stdcall m
#endif
#ifdef __cplusplus
#define THIS_
#define THIS void
#define PURE = 0
#define DECLARE_INTERFACE(i) struct __declspec(novtable) i
#define DECLARE_INTERFACE_(i, b) struct __declspec(novtable) i : public b
#define MIDL_INTERFACE(x) struct __declspec(uuid(x)) __declspec(novtable)
extern "C++" {
MIDL_INTERFACE("00000000-0000-0000-C000-000000000046") IUnknown {
    virtual HRESULT __stdcall QueryInterface(REFIID riid, void **ppvObject) = 0;
    virtual ULONG __stdcall AddRef() = 0;
    virtual ULONG __stdcall Release() = 0;
    template <class Q> HRESULT __stdcall QueryInterface(Q **pp) { return QueryInterface(__uuidof(Q), (void **)pp); }
};
MIDL_INTERFACE("00000001-0000-0000-C000-000000000046") IClassFactory : public IUnknown {
    virtual HRESULT __stdcall CreateInstance(IUnknown *pUnkOuter, REFIID riid, void **ppvObject) = 0;
    virtual HRESULT __stdcall LockServer(BOOL fLock) = 0;
};
}
#else
typedef struct IUnknown IUnknown;
typedef struct IClassFactory IClassFactory;
#endif
typedef IUnknown *LPUNKNOWN;
typedef IClassFactory *LPCLASSFACTORY;
#ifdef __cplusplus
extern "C" {
#endif
extern const IID IID_IUnknown;
extern const IID IID_IClassFactory;
#ifdef __cplusplus
}
#endif
