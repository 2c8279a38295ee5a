// The part of wil/resource.h for framework objects. The project's own stand-in.
// Source: github.com/microsoft/wil/wiki/WDF-resource-classes
#pragma once
#ifdef __cplusplus
#include <wdf.h>
#include <wil/resource.h>
extern "C++" {
namespace wil {
namespace details {
template <typename T> void delete_wdf_object(T t) { WdfObjectDelete((WDFOBJECT)t); }
inline void release_wdf_spin_lock(WDFSPINLOCK l) { WdfSpinLockRelease(l); }
inline void release_wdf_wait_lock(WDFWAITLOCK l) { WdfWaitLockRelease(l); }
}
template <typename T> using unique_wdf_any = unique_any<T, void (*)(T), details::delete_wdf_object<T>>;
typedef unique_any<WDFSPINLOCK, void (*)(WDFSPINLOCK), details::release_wdf_spin_lock> wdf_spin_lock_release_scope_exit;
typedef unique_any<WDFWAITLOCK, void (*)(WDFWAITLOCK), details::release_wdf_wait_lock> wdf_wait_lock_release_scope_exit;
inline wdf_spin_lock_release_scope_exit acquire_wdf_spin_lock(WDFSPINLOCK l) { WdfSpinLockAcquire(l); return wdf_spin_lock_release_scope_exit(l); }
inline wdf_wait_lock_release_scope_exit acquire_wdf_wait_lock(WDFWAITLOCK l) { WdfWaitLockAcquire(l, nullptr); return wdf_wait_lock_release_scope_exit(l); }
inline wdf_wait_lock_release_scope_exit try_acquire_wdf_wait_lock(WDFWAITLOCK l) { LONGLONG zero = 0; return wdf_wait_lock_release_scope_exit(WdfWaitLockAcquire(l, &zero) == STATUS_SUCCESS ? l : nullptr); }
class unique_wdf_spin_lock : public unique_wdf_any<WDFSPINLOCK> {
public:
  using unique_wdf_any<WDFSPINLOCK>::unique_wdf_any;
  unique_wdf_spin_lock() = default;
  explicit unique_wdf_spin_lock(WDFSPINLOCK l) : unique_wdf_any<WDFSPINLOCK>(l) {}
  NTSTATUS create(PWDF_OBJECT_ATTRIBUTES a = nullptr) { return WdfSpinLockCreate(a, this->put()); }
  wdf_spin_lock_release_scope_exit acquire() { return acquire_wdf_spin_lock(this->get()); }
};
class unique_wdf_wait_lock : public unique_wdf_any<WDFWAITLOCK> {
public:
  unique_wdf_wait_lock() = default;
  explicit unique_wdf_wait_lock(WDFWAITLOCK l) : unique_wdf_any<WDFWAITLOCK>(l) {}
  NTSTATUS create(PWDF_OBJECT_ATTRIBUTES a = nullptr) { return WdfWaitLockCreate(a, this->put()); }
  wdf_wait_lock_release_scope_exit acquire() { return acquire_wdf_wait_lock(this->get()); }
  wdf_wait_lock_release_scope_exit try_acquire() { return try_acquire_wdf_wait_lock(this->get()); }
};
typedef unique_wdf_any<WDFOBJECT> unique_wdf_object; typedef unique_wdf_any<WDFCOLLECTION> unique_wdf_collection; typedef unique_wdf_any<WDFDEVICE> unique_wdf_device; typedef unique_wdf_any<WDFIOTARGET> unique_wdf_io_target; typedef unique_wdf_any<WDFKEY> unique_wdf_key; typedef unique_wdf_any<WDFLOOKASIDE> unique_wdf_lookaside; typedef unique_wdf_any<WDFMEMORY> unique_wdf_memory; typedef unique_wdf_any<WDFQUEUE> unique_wdf_queue; typedef unique_wdf_any<WDFREQUEST> unique_wdf_request; typedef unique_wdf_any<WDFSTRING> unique_wdf_string; typedef unique_wdf_any<WDFTIMER> unique_wdf_timer; typedef unique_wdf_any<WDFWORKITEM> unique_wdf_work_item;
#ifndef KIT_WDF_USER_MODE
typedef unique_wdf_any<WDFCOMMONBUFFER> unique_wdf_common_buffer; typedef unique_wdf_any<WDFDMAENABLER> unique_wdf_dma_enabler; typedef unique_wdf_any<WDFDMATRANSACTION> unique_wdf_dma_transaction; typedef unique_wdf_any<WDFDPC> unique_wdf_dpc;
#endif
template <typename T> class unique_wdf_object_reference {
  T Object; const void *Tag;
public:
  unique_wdf_object_reference() : Object(), Tag(nullptr) {}
  explicit unique_wdf_object_reference(T t, const void *tag = nullptr) : Object(t), Tag(tag) {}
  unique_wdf_object_reference(unique_wdf_object_reference &&o) : Object(o.release()), Tag(o.Tag) {}
  ~unique_wdf_object_reference() { reset(); }
  unique_wdf_object_reference &operator=(unique_wdf_object_reference &&o) { reset(); Object = o.release(); Tag = o.Tag; return *this; }
  void reset() { if (T t = Object) { Object = T(); WdfObjectDereferenceWithTag((WDFOBJECT)t, (PVOID)Tag); } }
  T release() { T t = Object; Object = T(); return t; }
  T get() const { return Object; }
  explicit operator bool() const { return Object != T(); }
};
#define WI_WdfObjectReferenceIncrement(h, ...) (WdfObjectReferenceWithTag((WDFOBJECT)(h), nullptr), wil::unique_wdf_object_reference<wistd::remove_reference_t<decltype(h)>>(h))
}
}
#endif
