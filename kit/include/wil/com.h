// COM pointers of the Windows Implementation Libraries. The project's own stand-in.
// Source: github.com/microsoft/wil/wiki/WinRT-and-COM-wrappers
#pragma once
#ifdef __cplusplus
#include <objbase.h>
#include <wil/resource.h>
#include <wil/result_macros.h>
extern "C++" {
namespace wil {
struct err_returncode_policy { typedef HRESULT result; static HRESULT check(HRESULT h) { return h; } };
struct err_exception_policy { typedef void result; static void check(HRESULT h) { if (h < 0) details::throw_result(h); } };
struct err_failfast_policy { typedef void result; static void check(HRESULT h) { if (h < 0) details::fail_fast(); } };
template <typename T, typename E = err_exception_policy> class com_ptr_t {
  T *P;
public:
  typedef T element_type; typedef T *pointer; typedef typename E::result result;
  com_ptr_t() noexcept : P(nullptr) {}
  com_ptr_t(wistd::nullptr_t) noexcept : P(nullptr) {}
  com_ptr_t(T *p) noexcept : P(p) { if (P) P->AddRef(); }
  com_ptr_t(const com_ptr_t &o) noexcept : com_ptr_t(o.P) {}
  com_ptr_t(com_ptr_t &&o) noexcept : P(o.detach()) {}
  template <typename U, typename F, typename = wistd::enable_if_t<wistd::is_convertible<U *, T *>::value>> com_ptr_t(const com_ptr_t<U, F> &o) noexcept : com_ptr_t(static_cast<T *>(o.get())) {}
  template <typename U, typename F, typename = wistd::enable_if_t<wistd::is_convertible<U *, T *>::value>> com_ptr_t(com_ptr_t<U, F> &&o) noexcept : P(o.detach()) {}
  ~com_ptr_t() noexcept { if (P) P->Release(); }
  com_ptr_t &operator=(wistd::nullptr_t) noexcept { reset(); return *this; }
  com_ptr_t &operator=(T *p) noexcept { com_ptr_t(p).swap(*this); return *this; }
  com_ptr_t &operator=(const com_ptr_t &o) noexcept { com_ptr_t(o).swap(*this); return *this; }
  com_ptr_t &operator=(com_ptr_t &&o) noexcept { com_ptr_t(static_cast<com_ptr_t &&>(o)).swap(*this); return *this; }
  template <typename U, typename F> com_ptr_t &operator=(const com_ptr_t<U, F> &o) noexcept { com_ptr_t(o).swap(*this); return *this; }
  void swap(com_ptr_t &o) noexcept { T *p = P; P = o.P; o.P = p; }
  void reset() noexcept { if (T *p = P) { P = nullptr; p->Release(); } }
  void reset(wistd::nullptr_t) noexcept { reset(); }
  void attach(T *p) noexcept { reset(); P = p; }
  T *detach() noexcept { T *p = P; P = nullptr; return p; }
  T *get() const noexcept { return P; }
  T **put() noexcept { reset(); return &P; }
  void **put_void() noexcept { return reinterpret_cast<void **>(put()); }
  ::IUnknown **put_unknown() noexcept { return reinterpret_cast<::IUnknown **>(put()); }
  T **addressof() noexcept { return &P; }
  T **operator&() noexcept { return put(); }
  T *operator->() const noexcept { return P; }
  T &operator*() const noexcept { return *P; }
  explicit operator bool() const noexcept { return P != nullptr; }
  template <typename U> com_ptr_t<U, E> query() const { com_ptr_t<U, E> r; E::check(P->QueryInterface(__uuidof(U), r.put_void())); return r; }
  template <typename U> result query_to(U **to) const { return E::check(P->QueryInterface(__uuidof(U), reinterpret_cast<void **>(to))); }
  template <typename U, typename F> result query_to(com_ptr_t<U, F> *to) const { return E::check(P->QueryInterface(__uuidof(U), to->put_void())); }
  template <typename U> com_ptr_t<U, E> try_query() const { com_ptr_t<U, E> r; P->QueryInterface(__uuidof(U), r.put_void()); return r; }
  template <typename U> bool try_query_to(U **to) const { return P->QueryInterface(__uuidof(U), reinterpret_cast<void **>(to)) >= 0; }
  template <typename U> com_ptr_t<U, E> copy() const { return P ? query<U>() : com_ptr_t<U, E>(); }
  template <typename U> result copy_to(U **to) const { *to = nullptr; return P ? query_to(to) : E::check(S_OK); }
  template <typename U> com_ptr_t<U, E> try_copy() const { return P ? try_query<U>() : com_ptr_t<U, E>(); }
};
template <typename T> using com_ptr = com_ptr_t<T, err_exception_policy>;
template <typename T> using com_ptr_nothrow = com_ptr_t<T, err_returncode_policy>;
template <typename T> using com_ptr_failfast = com_ptr_t<T, err_failfast_policy>;
template <typename T, typename E, typename U, typename F> bool operator==(const com_ptr_t<T, E> &a, const com_ptr_t<U, F> &b) { return a.get() == b.get(); }
template <typename T, typename E> bool operator==(const com_ptr_t<T, E> &a, wistd::nullptr_t) { return !a; }
template <typename T, typename E> bool operator!=(const com_ptr_t<T, E> &a, wistd::nullptr_t) { return (bool)a; }
template <typename T, typename E> bool operator==(const com_ptr_t<T, E> &a, T *p) { return a.get() == p; }
template <typename T> T *com_raw_ptr(T *p) { return p; }
template <typename T, typename E> T *com_raw_ptr(const com_ptr_t<T, E> &p) { return p.get(); }
template <typename U, typename S> com_ptr<U> com_query(S &&s) { com_ptr<U> r; THROW_IF_FAILED(com_raw_ptr(s)->QueryInterface(__uuidof(U), r.put_void())); return r; }
template <typename U, typename S> com_ptr_nothrow<U> try_com_query_nothrow(S &&s) { com_ptr_nothrow<U> r; com_raw_ptr(s)->QueryInterface(__uuidof(U), r.put_void()); return r; }
template <typename S, typename U> HRESULT com_query_to_nothrow(S &&s, U **to) { return com_raw_ptr(s)->QueryInterface(__uuidof(U), reinterpret_cast<void **>(to)); }
template <typename S, typename U> bool try_com_query_to(S &&s, U **to) { return com_raw_ptr(s)->QueryInterface(__uuidof(U), reinterpret_cast<void **>(to)) >= 0; }
template <typename S, typename U> HRESULT com_copy_to_nothrow(S &&s, U **to) { *to = nullptr; return com_raw_ptr(s) ? com_raw_ptr(s)->QueryInterface(__uuidof(U), reinterpret_cast<void **>(to)) : S_OK; }
template <typename I> com_ptr<I> CoCreateInstance(REFCLSID c, DWORD context = 1) { com_ptr<I> r; THROW_IF_FAILED(::CoCreateInstance(c, nullptr, context, __uuidof(I), r.put_void())); return r; }
template <typename C, typename I> com_ptr<I> CoCreateInstance(DWORD context = 1) { return CoCreateInstance<I>(__uuidof(C), context); }
template <typename I> com_ptr_nothrow<I> CoCreateInstanceNoThrow(REFCLSID c, DWORD context = 1) { com_ptr_nothrow<I> r; ::CoCreateInstance(c, nullptr, context, __uuidof(I), r.put_void()); return r; }
}
}
#endif
