// Guards of the Windows Implementation Libraries: what they hold ends with them. The project's own stand-in.
// Source: github.com/microsoft/wil/wiki/RAII-resource-wrappers
// It may be included again when more of the system is declared.
#ifdef __cplusplus
#ifndef KIT_WIL_RESOURCE
#define KIT_WIL_RESOURCE
#include <new>
#include <wil/common.h>
#include <wil/wistd_memory.h>
#pragma push_macro("new")
#undef new
extern "C++" {
namespace wil {
namespace details {
struct pointer_access_all {};
struct pointer_access_noaddress {};
struct pointer_access_none {};
template <typename P, typename F, F Close, typename Access, typename Storage, typename InvalidT, InvalidT Invalid, typename PI> struct resource_policy {
  typedef P pointer; typedef Storage pointer_storage; typedef PI pointer_invalid; typedef Access pointer_access;
  static P invalid_value() { return (P)Invalid; }
  static bool is_valid(P p) { return p != invalid_value(); }
  static void close(P p) { Close(p); }
};
template <typename Policy> class unique_storage {
  typename Policy::pointer_storage Value;
public:
  typedef Policy policy; typedef typename Policy::pointer pointer; typedef typename Policy::pointer_storage pointer_storage;
  unique_storage() : Value((pointer_storage)Policy::invalid_value()) {}
  explicit unique_storage(pointer_storage p) : Value(p) {}
  unique_storage(unique_storage &&o) : Value(o.release()) {}
  unique_storage(const unique_storage &) = delete;
  ~unique_storage() { if (is_valid()) Policy::close((pointer)Value); }
  bool is_valid() const { return Policy::is_valid((pointer)Value); }
  void reset(pointer_storage p = (pointer_storage)Policy::invalid_value()) { pointer_storage o = Value; Value = p; if (Policy::is_valid((pointer)o)) Policy::close((pointer)o); }
  void reset(wistd::nullptr_t) { reset(); }
  pointer get() const { return (pointer)Value; }
  pointer_storage release() { pointer_storage p = Value; Value = (pointer_storage)Policy::invalid_value(); return p; }
  pointer_storage *addressof() { return &Value; }
};
}
template <typename Storage> class unique_any_t : public Storage {
public:
  typedef typename Storage::policy policy; typedef typename Storage::pointer pointer; typedef typename Storage::pointer_storage pointer_storage;
  unique_any_t() = default;
  template <typename... A, typename = wistd::enable_if_t<(sizeof...(A) > 0) && wistd::is_constructible<Storage, A...>::value>> explicit unique_any_t(A &&...a) : Storage(static_cast<A &&>(a)...) {}
  unique_any_t(wistd::nullptr_t) {}
  unique_any_t(unique_any_t &&o) : Storage(static_cast<unique_any_t &&>(o)) {}
  unique_any_t(const unique_any_t &) = delete;
  unique_any_t &operator=(const unique_any_t &) = delete;
  unique_any_t &operator=(unique_any_t &&o) { if (this != __builtin_addressof(o)) Storage::reset(o.release()); return *this; }
  unique_any_t &operator=(wistd::nullptr_t) { Storage::reset(); return *this; }
  void swap(unique_any_t &o) { pointer_storage p = Storage::release(); Storage::reset(o.release()); o.reset(p); }
  explicit operator bool() const { return Storage::is_valid(); }
  pointer_storage *put() { Storage::reset(); return Storage::addressof(); }
  pointer_storage *operator&() { return put(); }
};
template <typename P, typename F, F Close, typename Access = details::pointer_access_all, typename Storage = P, typename InvalidT = P, InvalidT Invalid = InvalidT{}, typename PI = wistd::nullptr_t> using unique_any = unique_any_t<details::unique_storage<details::resource_policy<P, F, Close, Access, Storage, InvalidT, Invalid, PI>>>;
template <typename S> bool operator==(const unique_any_t<S> &a, const unique_any_t<S> &b) { return a.get() == b.get(); }
template <typename S> bool operator!=(const unique_any_t<S> &a, const unique_any_t<S> &b) { return a.get() != b.get(); }
template <typename S> bool operator==(const unique_any_t<S> &a, wistd::nullptr_t) { return !a; }
template <typename S> bool operator!=(const unique_any_t<S> &a, wistd::nullptr_t) { return (bool)a; }
template <typename T> T *addressof(T &t) { return __builtin_addressof(t); }
template <typename F> class lambda_call {
  F Call; bool Armed;
public:
  explicit lambda_call(F &&f) noexcept : Call(static_cast<F &&>(f)), Armed(true) {}
  lambda_call(lambda_call &&o) noexcept : Call(static_cast<F &&>(o.Call)), Armed(o.Armed) { o.Armed = false; }
  lambda_call(const lambda_call &) = delete;
  lambda_call &operator=(const lambda_call &) = delete;
  ~lambda_call() noexcept { reset(); }
  void reset() noexcept { if (Armed) { Armed = false; Call(); } }
  void release() noexcept { Armed = false; }
  explicit operator bool() const noexcept { return Armed; }
};
template <typename F> lambda_call<wistd::remove_reference_t<F>> scope_exit(F &&f) noexcept { return lambda_call<wistd::remove_reference_t<F>>(static_cast<F &&>(f)); }
template <typename F, F Close, bool Default = true> class unique_call {
  bool Armed = Default;
public:
  unique_call() = default;
  unique_call(unique_call &&o) noexcept : Armed(o.Armed) { o.Armed = false; }
  ~unique_call() { reset(); }
  unique_call &operator=(unique_call &&o) noexcept { reset(); Armed = o.Armed; o.Armed = false; return *this; }
  void reset() noexcept { if (Armed) { Armed = false; Close(); } }
  void release() noexcept { Armed = false; }
  void activate() noexcept { Armed = true; }
  explicit operator bool() const noexcept { return Armed; }
};
template <typename I, typename F, F Close> class unique_com_call {
  I *P = nullptr;
public:
  unique_com_call() = default;
  explicit unique_com_call(I *p) : P(p) { if (P) P->AddRef(); }
  unique_com_call(unique_com_call &&o) noexcept : P(o.P) { o.P = nullptr; }
  ~unique_com_call() { reset(); }
  void reset(I *p = nullptr) { I *o = P; P = p; if (P) P->AddRef(); if (o) { Close(o); o->Release(); } }
  void release() { if (I *o = P) { P = nullptr; o->Release(); } }
  explicit operator bool() const { return P != nullptr; }
};
template <typename S, typename F, F Close, typename Init = wistd::nullptr_t, Init Start = Init()> class unique_struct : public S {
  static void start(S *s, wistd::nullptr_t) { __builtin_memset(s, 0, sizeof(S)); }
  template <typename G> static void start(S *s, G g) { g(s); }
public:
  unique_struct() { start(this, Start); }
  explicit unique_struct(const S &s) : S(s) {}
  unique_struct(unique_struct &&o) : S(o) { start(&o, Start); }
  ~unique_struct() { Close(this); }
  unique_struct &operator=(unique_struct &&o) { if (this != __builtin_addressof(o)) { reset(o); start(&o, Start); } return *this; }
  void reset() { Close(this); start(this, Start); }
  void reset(const S &s) { Close(this); *static_cast<S *>(this) = s; }
  S release() { S s(*this); start(this, Start); return s; }
  S *addressof() { return this; }
  S *reset_and_addressof() { reset(); return this; }
  S *operator&() { return this; }
};
template <typename F, F Close> struct function_deleter { template <typename T> void operator()(T *p) const { if (p) Close(p); } };
template <typename T, typename D = wistd::default_delete<T>> using unique_tool_ptr = wistd::unique_ptr<T, D>;
template <typename P, typename D> class unique_any_array_ptr {
  P *Data; size_t Size;
public:
  typedef P value_type; typedef P *pointer;
  unique_any_array_ptr() : Data(nullptr), Size(0) {}
  unique_any_array_ptr(P *p, size_t n) : Data(p), Size(n) {}
  unique_any_array_ptr(unique_any_array_ptr &&o) : Data(o.Data), Size(o.Size) { o.release(); }
  ~unique_any_array_ptr() { reset(); }
  unique_any_array_ptr &operator=(unique_any_array_ptr &&o) { reset(); Data = o.Data; Size = o.Size; o.release(); return *this; }
  void reset() { P *p = Data; Data = nullptr; Size = 0; if (p) D()(p); }
  P *release() { P *p = Data; Data = nullptr; Size = 0; return p; }
  P *get() const { return Data; }
  size_t size() const { return Size; }
  bool empty() const { return Size == 0; }
  P &operator[](size_t i) const { return Data[i]; }
  P *begin() const { return Data; }
  P *end() const { return Data + Size; }
  P **put() { reset(); return &Data; }
  size_t *size_address() { return &Size; }
  explicit operator bool() const { return Data != nullptr; }
};
// What a function writes into, put into the guard when the statement ends.
namespace details {
template <typename S, typename P> struct out_param_t {
  S &To; P Value; bool Replace = true;
  out_param_t(S &s) : To(s), Value() {}
  out_param_t(out_param_t &&o) : To(o.To), Value(o.Value) { o.Replace = false; }
  ~out_param_t() { if (Replace) To.reset(Value); }
  operator P *() { return &Value; }
  operator P &() { return Value; }
};
template <typename S, typename P> struct out_param_ptr_t {
  S &To; typename S::pointer Value; bool Replace = true;
  out_param_ptr_t(S &s) : To(s), Value() {}
  out_param_ptr_t(out_param_ptr_t &&o) : To(o.To), Value(o.Value) { o.Replace = false; }
  ~out_param_ptr_t() { if (Replace) To.reset(Value); }
  operator P() { return reinterpret_cast<P>(&Value); }
};
}
template <typename S> details::out_param_t<S, typename S::pointer> out_param(S &s) { return details::out_param_t<S, typename S::pointer>(s); }
template <typename P, typename S> details::out_param_ptr_t<S, P> out_param_ptr(S &s) { return details::out_param_ptr_t<S, P>(s); }
template <typename T, typename... A> wistd::enable_if_t<!wistd::is_array<T>::value, wistd::unique_ptr<T>> make_unique_nothrow(A &&...a) { return wistd::unique_ptr<T>(::new (std::nothrow) T(static_cast<A &&>(a)...)); }
template <typename T> wistd::enable_if_t<wistd::is_array<T>::value, wistd::unique_ptr<T>> make_unique_nothrow(size_t n) { return wistd::unique_ptr<T>(::new (std::nothrow) wistd::remove_extent_t<T>[n]()); }
template <typename T, typename... A> auto make_unique_failfast(A &&...a) { return wil::make_unique_nothrow<T>(static_cast<A &&>(a)...); }
enum class EventOptions { None = 0, ManualReset = 1, Signaled = 2 };
}
}
#pragma pop_macro("new")
#endif
#if defined(_KERNEL_MODE) && defined(_WDMDDK_)
#include <wil/kernel_resource.h>
#elif defined(_WINDOWS_)
#include <wil/user_resource.h>
#endif
#ifdef WDF_NO_OBJECT_ATTRIBUTES
#include <wil/wdf_resource.h>
#endif
#endif
