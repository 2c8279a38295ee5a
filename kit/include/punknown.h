// COM's IUnknown for kernel streaming drivers. The project's own stand-in; follows learn.microsoft.com/windows-hardware/drivers/ddi/punknwn.
#pragma once
#include <wdm.h>
#define STDMETHODCALLTYPE __stdcall
#define STDMETHODVCALLTYPE __cdecl
#define STDAPICALLTYPE __stdcall
#define STDMETHODIMP NTSTATUS STDMETHODCALLTYPE
#define STDMETHODIMP_(type) type STDMETHODCALLTYPE
#ifdef __cplusplus
#define PURE = 0
#define THIS
#define THIS_
#define STDMETHOD(m) virtual NTSTATUS STDMETHODCALLTYPE m
#define STDMETHOD_(t, m) virtual t STDMETHODCALLTYPE m
#define DECLARE_INTERFACE(i) struct DECLSPEC_NOVTABLE i
#define DECLARE_INTERFACE_(i, b) struct DECLSPEC_NOVTABLE i : public b
#define DEFINE_ABSTRACT_UNKNOWN() STDMETHOD_(NTSTATUS, QueryInterface)(REFIID, PVOID *) PURE; STDMETHOD_(ULONG, AddRef)() PURE; STDMETHOD_(ULONG, Release)() PURE;
#endif
#ifdef __cplusplus
#ifndef DECLSPEC_NOVTABLE
#define DECLSPEC_NOVTABLE __declspec(novtable)
#endif
extern "C" const GUID IID_IUnknown;
#ifndef __IUnknown_INTERFACE_DEFINED__
#define __IUnknown_INTERFACE_DEFINED__
struct DECLSPEC_NOVTABLE IUnknown {
  virtual NTSTATUS STDMETHODCALLTYPE QueryInterface(REFIID InterfaceId, PVOID *Interface) = 0;
  virtual ULONG STDMETHODCALLTYPE AddRef() = 0;
  virtual ULONG STDMETHODCALLTYPE Release() = 0;
};
#endif
typedef IUnknown *PUNKNOWN;
#else
typedef struct IUnknown *PUNKNOWN;
#endif
typedef NTSTATUS(*PFNCREATEINSTANCE)(PUNKNOWN *Unknown, REFCLSID ClassId, PUNKNOWN OuterUnknown, POOL_TYPE PoolType);
