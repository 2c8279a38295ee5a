// Interface macros of COM for C and C++. The project's own stand-in.
// Source: learn.microsoft.com/windows/win32/com/the-component-object-model
#pragma once
#include <guiddef.h>
#ifndef STDMETHODCALLTYPE
#define STDMETHODCALLTYPE __stdcall
#endif
#ifndef STDAPICALLTYPE
#define STDAPICALLTYPE __stdcall
#endif
#ifndef STDAPI
#define STDAPI EXTERN_C HRESULT STDAPICALLTYPE
#define STDAPI_(t) EXTERN_C t STDAPICALLTYPE
#endif
#ifndef STDMETHODIMP
#define STDMETHODIMP HRESULT STDMETHODCALLTYPE
#define STDMETHODIMP_(t) t STDMETHODCALLTYPE
#endif
#if defined(__cplusplus) && !defined(CINTERFACE)
#ifndef interface
#define interface struct
#endif
#ifndef STDMETHOD
#define STDMETHOD(m) virtual __declspec(nothrow) HRESULT STDMETHODCALLTYPE m
#define STDMETHOD_(t, m) virtual __declspec(nothrow) t STDMETHODCALLTYPE m
#endif
#ifndef PURE
#define PURE = 0
#define THIS_
#define THIS void
#endif
#ifndef DECLARE_INTERFACE
#define DECLARE_INTERFACE(i) interface __declspec(novtable) i
#define DECLARE_INTERFACE_(i, b) interface __declspec(novtable) i : public b
#define DECLARE_INTERFACE_IID_(i, b, d) interface __declspec(uuid(d)) __declspec(novtable) i : public b
#endif
#else
#ifndef interface
#define interface struct
#endif
#ifndef STDMETHOD
#define STDMETHOD(m) HRESULT(STDMETHODCALLTYPE *m)
#define STDMETHOD_(t, m) t(STDMETHODCALLTYPE *m)
#endif
#ifndef PURE
#define PURE
#define THIS_ INTERFACE *This,
#define THIS INTERFACE *This
#endif
#ifndef DECLARE_INTERFACE
#define DECLARE_INTERFACE(i) typedef interface i { const struct i##Vtbl *lpVtbl; } i; typedef const struct i##Vtbl i##Vtbl; const struct i##Vtbl
#define DECLARE_INTERFACE_(i, b) DECLARE_INTERFACE(i)
#endif
#endif
#ifndef BEGIN_INTERFACE
#define BEGIN_INTERFACE
#define END_INTERFACE
#endif
