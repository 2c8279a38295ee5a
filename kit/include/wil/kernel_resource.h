// The part of wil/resource.h for kernel drivers. The project's own stand-in.
// Source: github.com/microsoft/wil/wiki/Kernel-spin-locks
#pragma once
#ifdef __cplusplus
#include <wdm.h>
#include <wil/resource.h>
extern "C++" {
namespace wil {
namespace details {
template <typename L, void (*Release)(L *)> class lock_guard {
  L *Lock;
public:
  lock_guard() : Lock(nullptr) {}
  explicit lock_guard(L *l) : Lock(l) {}
  lock_guard(lock_guard &&o) : Lock(o.release()) {}
  lock_guard(const lock_guard &) = delete;
  ~lock_guard() { reset(); }
  lock_guard &operator=(lock_guard &&o) { reset(); Lock = o.release(); return *this; }
  void reset() { if (L *l = Lock) { Lock = nullptr; Release(l); } }
  L *release() { L *l = Lock; Lock = nullptr; return l; }
  L *get() const { return Lock; }
  explicit operator bool() const { return Lock != nullptr; }
};
inline void release_fast_mutex(FAST_MUTEX *m) { ExReleaseFastMutex(m); }
inline void release_unsafe_fast_mutex(FAST_MUTEX *m) { ExReleaseFastMutexUnsafe(m); }
inline void release_critical_fast_mutex(FAST_MUTEX *m) { ExReleaseFastMutexUnsafe(m); KeLeaveCriticalRegion(); }
inline void release_spin_lock_at_dpc(KSPIN_LOCK *l) { KeReleaseSpinLockFromDpcLevel(l); }
}
class kspin_lock_guard {
  KSPIN_LOCK *Lock; KIRQL Irql;
public:
  kspin_lock_guard() : Lock(nullptr), Irql(0) {}
  explicit kspin_lock_guard(KSPIN_LOCK *l) : Lock(l) { KeAcquireSpinLock(l, &Irql); }
  kspin_lock_guard(kspin_lock_guard &&o) : Lock(o.Lock), Irql(o.Irql) { o.Lock = nullptr; }
  ~kspin_lock_guard() { reset(); }
  kspin_lock_guard &operator=(kspin_lock_guard &&o) { reset(); Lock = o.Lock; Irql = o.Irql; o.Lock = nullptr; return *this; }
  void reset() { if (KSPIN_LOCK *l = Lock) { Lock = nullptr; KeReleaseSpinLock(l, Irql); } }
  explicit operator bool() const { return Lock != nullptr; }
};
typedef details::lock_guard<KSPIN_LOCK, details::release_spin_lock_at_dpc> kspin_lock_at_dpc_guard;
inline kspin_lock_guard acquire_kspin_lock(KSPIN_LOCK *l) { return kspin_lock_guard(l); }
inline kspin_lock_at_dpc_guard acquire_kspin_lock_at_dpc(KSPIN_LOCK *l) { KeAcquireSpinLockAtDpcLevel(l); return kspin_lock_at_dpc_guard(l); }
class kernel_spin_lock {
  KSPIN_LOCK Lock;
public:
  kernel_spin_lock() { KeInitializeSpinLock(&Lock); }
  kspin_lock_guard acquire() { return acquire_kspin_lock(&Lock); }
  kspin_lock_at_dpc_guard acquire_at_dpc() { return acquire_kspin_lock_at_dpc(&Lock); }
};
typedef details::lock_guard<FAST_MUTEX, details::release_fast_mutex> fast_mutex_guard;
typedef details::lock_guard<FAST_MUTEX, details::release_unsafe_fast_mutex> fast_mutex_unsafe_guard;
typedef details::lock_guard<FAST_MUTEX, details::release_critical_fast_mutex> fast_mutex_with_critical_region_guard;
inline fast_mutex_guard acquire_fast_mutex(FAST_MUTEX *m) { ExAcquireFastMutex(m); return fast_mutex_guard(m); }
inline fast_mutex_with_critical_region_guard acquire_fast_mutex_with_critical_region(FAST_MUTEX *m) { KeEnterCriticalRegion(); ExAcquireFastMutexUnsafe(m); return fast_mutex_with_critical_region_guard(m); }
class fast_mutex {
  FAST_MUTEX Mutex;
public:
  fast_mutex() { ExInitializeFastMutex(&Mutex); }
  fast_mutex_guard acquire() { return acquire_fast_mutex(&Mutex); }
  fast_mutex_unsafe_guard acquire_unsafe() { ExAcquireFastMutexUnsafe(&Mutex); return fast_mutex_unsafe_guard(&Mutex); }
  fast_mutex_guard try_acquire() { return fast_mutex_guard(ExTryToAcquireFastMutex(&Mutex) ? &Mutex : nullptr); }
};
class fast_mutex_with_critical_region {
  FAST_MUTEX Mutex;
public:
  fast_mutex_with_critical_region() { ExInitializeFastMutex(&Mutex); }
  fast_mutex_with_critical_region_guard acquire() { return acquire_fast_mutex_with_critical_region(&Mutex); }
};
template <EVENT_TYPE Type> class kernel_event_t {
  KEVENT Event;
public:
  explicit kernel_event_t(bool signaled = false) { KeInitializeEvent(&Event, Type, signaled ? TRUE : FALSE); }
  KEVENT *get() { return &Event; }
  void set(KPRIORITY increment = 0) { KeSetEvent(&Event, increment, FALSE); }
  void clear() { KeClearEvent(&Event); }
  bool is_signaled() { return KeReadStateEvent(&Event) != 0; }
  void wait() { KeWaitForSingleObject(&Event, Executive, KernelMode, FALSE, nullptr); }
  bool wait(LONGLONG relative) { LARGE_INTEGER t; t.QuadPart = -relative; return KeWaitForSingleObject(&Event, Executive, KernelMode, FALSE, &t) == STATUS_SUCCESS; }
};
typedef kernel_event_t<SynchronizationEvent> kernel_event_auto_reset;
typedef kernel_event_t<NotificationEvent> kernel_event_manual_reset;
typedef kernel_event_auto_reset kernel_event;
typedef unique_any<HANDLE, decltype(&::ZwClose), ::ZwClose> unique_kernel_handle;
}
}
#endif
