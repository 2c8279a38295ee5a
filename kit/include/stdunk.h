// CUnknown, the base of port class COM objects. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/stdunk.
#pragma once
#include <punknown.h>
#ifdef __cplusplus
#ifndef _NEW_DELETE_OPERATORS_
#include <new>
#endif
struct DECLSPEC_NOVTABLE INonDelegatingUnknown {
  virtual NTSTATUS STDMETHODCALLTYPE NonDelegatingQueryInterface(REFIID Interface, PVOID *Object) = 0;
  virtual ULONG STDMETHODCALLTYPE NonDelegatingAddRef() = 0;
  virtual ULONG STDMETHODCALLTYPE NonDelegatingRelease() = 0;
};
typedef INonDelegatingUnknown *PNONDELEGATINGUNKNOWN;
class CUnknown : public INonDelegatingUnknown {
  LONG m_lRefCount;
  PUNKNOWN m_pOuterUnknown;

public:
  CUnknown(PUNKNOWN OuterUnknown);
  virtual ~CUnknown();
  PUNKNOWN GetOuterUnknown() { return m_pOuterUnknown; }
  ULONG STDMETHODCALLTYPE NonDelegatingAddRef();
  ULONG STDMETHODCALLTYPE NonDelegatingRelease();
  NTSTATUS STDMETHODCALLTYPE NonDelegatingQueryInterface(REFIID Interface, PVOID *Object);
};
#define DECLARE_STD_UNKNOWN() \
  NTSTATUS STDMETHODCALLTYPE NonDelegatingQueryInterface(REFIID Interface, PVOID *Object); \
  NTSTATUS STDMETHODCALLTYPE QueryInterface(REFIID riid, void **ppv) { return GetOuterUnknown()->QueryInterface(riid, ppv); } \
  ULONG STDMETHODCALLTYPE AddRef() { return GetOuterUnknown()->AddRef(); } \
  ULONG STDMETHODCALLTYPE Release() { return GetOuterUnknown()->Release(); }
#define DEFINE_STD_CONSTRUCTOR(Class) Class(PUNKNOWN OuterUnknown) : CUnknown(OuterUnknown) {}
#define QICAST(Type) PVOID((Type)(this))
#define QICASTUNKNOWN(Type) PVOID(PUNKNOWN((Type)(this)))
#endif
