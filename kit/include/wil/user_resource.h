// The part of wil/resource.h for user mode. The project's own stand-in.
// Source: github.com/microsoft/wil/wiki/RAII-resource-wrappers
#pragma once
#ifdef __cplusplus
#include <windows.h>
#include <objbase.h>
#include <propidl.h>
#include <wil/resource.h>
extern "C++" {
namespace wil {
template <typename F, F Close> using unique_any_handle_null = unique_any<HANDLE, F, Close>;
template <typename F, F Close> using unique_any_handle_invalid = unique_any<HANDLE, F, Close, details::pointer_access_all, HANDLE, INT_PTR, (INT_PTR)-1>;
typedef unique_any_handle_null<decltype(&::CloseHandle), ::CloseHandle> unique_handle;
typedef unique_any_handle_invalid<decltype(&::CloseHandle), ::CloseHandle> unique_hfile;
typedef unique_handle unique_process_handle, unique_token_handle;
typedef unique_any<HMODULE, decltype(&::FreeLibrary), ::FreeLibrary> unique_hmodule;
typedef unique_any<HKEY, decltype(&::RegCloseKey), ::RegCloseKey> unique_hkey;
typedef unique_any<PVOID, decltype(&::LocalFree), ::LocalFree> unique_hlocal;
typedef unique_any<PWSTR, decltype(&::CoTaskMemFree), ::CoTaskMemFree> unique_cotaskmem_string;
typedef unique_any<PSTR, decltype(&::CoTaskMemFree), ::CoTaskMemFree> unique_cotaskmem_ansistring;
typedef unique_any<PVOID, decltype(&::CoTaskMemFree), ::CoTaskMemFree> unique_cotaskmem;
typedef unique_any<PWSTR, decltype(&::LocalFree), ::LocalFree> unique_hlocal_string;
typedef unique_any<PTP_WORK, decltype(&::CloseThreadpoolWork), ::CloseThreadpoolWork> unique_threadpool_work;
typedef unique_any<PTP_TIMER, decltype(&::CloseThreadpoolTimer), ::CloseThreadpoolTimer> unique_threadpool_timer;
typedef unique_call<decltype(&::CoUninitialize), ::CoUninitialize> unique_couninitialize_call;
struct cotaskmem_deleter { template <typename T> void operator()(T *p) const { ::CoTaskMemFree((LPVOID)p); } };
struct hlocal_deleter { template <typename T> void operator()(T *p) const { ::LocalFree((HLOCAL)p); } };
struct process_heap_deleter { template <typename T> void operator()(T *p) const { ::HeapFree(::GetProcessHeap(), 0, (LPVOID)p); } };
template <typename T> using unique_cotaskmem_ptr = wistd::unique_ptr<T, cotaskmem_deleter>;
template <typename T> using unique_hlocal_ptr = wistd::unique_ptr<T, hlocal_deleter>;
template <typename T> using unique_process_heap_ptr = wistd::unique_ptr<T, process_heap_deleter>;
template <typename T> using unique_cotaskmem_array_ptr = unique_any_array_ptr<T, cotaskmem_deleter>;
template <typename T, typename... A> unique_cotaskmem_ptr<T> make_unique_cotaskmem_nothrow(A &&...a) { void *p = ::CoTaskMemAlloc(sizeof(T)); return unique_cotaskmem_ptr<T>(p ? ::new (p) T(static_cast<A &&>(a)...) : nullptr); }
unique_cotaskmem_string make_cotaskmem_string_nothrow(PCWSTR, size_t = (size_t)-1) noexcept;
unique_cotaskmem_string make_cotaskmem_string(PCWSTR, size_t = (size_t)-1);
struct err_event_nothrow { typedef HRESULT result; static HRESULT of(bool ok) { return ok ? S_OK : E_FAIL; } };
struct err_event_throw { typedef void result; static void of(bool) {} };
template <typename E> class event_t : public unique_handle {
public:
  event_t() = default;
  explicit event_t(HANDLE h) : unique_handle(h) {}
  explicit event_t(EventOptions o) { create(o); }
  typename E::result create(EventOptions o = EventOptions::None, PCWSTR name = nullptr, LPSECURITY_ATTRIBUTES a = nullptr) { this->reset(::CreateEventW(a, ((int)o & 1) != 0, ((int)o & 2) != 0, name)); return E::of((bool)*this); }
  bool try_create(EventOptions o, PCWSTR name, LPSECURITY_ATTRIBUTES a = nullptr) { this->reset(::CreateEventW(a, ((int)o & 1) != 0, ((int)o & 2) != 0, name)); return (bool)*this; }
  void SetEvent() const { ::SetEvent(this->get()); }
  void ResetEvent() const { ::ResetEvent(this->get()); }
  bool is_signaled() const { return ::WaitForSingleObject(this->get(), 0) == WAIT_OBJECT_0; }
  bool wait(DWORD ms = INFINITE) const { return ::WaitForSingleObject(this->get(), ms) == WAIT_OBJECT_0; }
};
typedef event_t<err_event_throw> unique_event; typedef event_t<err_event_nothrow> unique_event_nothrow; typedef event_t<err_event_throw> unique_event_failfast;
typedef unique_any<LPCRITICAL_SECTION, decltype(&::LeaveCriticalSection), ::LeaveCriticalSection> cs_leave_scope_exit;
typedef unique_any<PSRWLOCK, decltype(&::ReleaseSRWLockExclusive), ::ReleaseSRWLockExclusive> rwlock_release_exclusive_scope_exit;
typedef unique_any<PSRWLOCK, decltype(&::ReleaseSRWLockShared), ::ReleaseSRWLockShared> rwlock_release_shared_scope_exit;
class critical_section {
  CRITICAL_SECTION Section;
public:
  explicit critical_section(ULONG = 0) { ::InitializeCriticalSection(&Section); }
  critical_section(const critical_section &) = delete;
  ~critical_section() { ::DeleteCriticalSection(&Section); }
  cs_leave_scope_exit lock() { ::EnterCriticalSection(&Section); return cs_leave_scope_exit(&Section); }
  cs_leave_scope_exit try_lock() { return cs_leave_scope_exit(::TryEnterCriticalSection(&Section) ? &Section : nullptr); }
};
class srwlock {
  SRWLOCK Lock = SRWLOCK_INIT;
public:
  rwlock_release_exclusive_scope_exit lock_exclusive() { ::AcquireSRWLockExclusive(&Lock); return rwlock_release_exclusive_scope_exit(&Lock); }
  rwlock_release_shared_scope_exit lock_shared() { ::AcquireSRWLockShared(&Lock); return rwlock_release_shared_scope_exit(&Lock); }
};
typedef unique_struct<PROPVARIANT, decltype(&::PropVariantClear), ::PropVariantClear> unique_prop_variant;
}
}
#endif
