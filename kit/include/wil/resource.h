// Scope guards of the Windows Implementation Libraries. The project's own stand-in. Source: github.com/microsoft/wil/wiki
#pragma once
#ifdef __cplusplus
#include <new>
extern "C++" {
namespace wil {
namespace kit {
template <typename T> struct plain { typedef T type; };
template <typename T> struct plain<T &> { typedef T type; };
template <typename T> struct plain<T &&> { typedef T type; };
}
template <typename F> class scope_exit_guard {
    F call_;
    bool active_;
public:
    explicit scope_exit_guard(F call) : call_(static_cast<F &&>(call)), active_(true) {}
    scope_exit_guard(scope_exit_guard &&other) : call_(static_cast<F &&>(other.call_)), active_(other.active_) { other.active_ = false; }
    scope_exit_guard(const scope_exit_guard &) = delete;
    scope_exit_guard &operator=(const scope_exit_guard &) = delete;
    ~scope_exit_guard() { reset(); }
    void release() { active_ = false; }
    void reset() {
        if (active_) {
            active_ = false;
            call_();
        }
    }
    explicit operator bool() const { return active_; }
};
template <typename F> scope_exit_guard<typename kit::plain<F>::type> scope_exit(F &&call) {
    return scope_exit_guard<typename kit::plain<F>::type>(static_cast<F &&>(call));
}
template <typename T, typename Close, Close Function> class unique_any_t {
    T value_;
public:
    unique_any_t() : value_() {}
    explicit unique_any_t(T value) : value_(value) {}
    unique_any_t(unique_any_t &&other) : value_(other.release()) {}
    unique_any_t(const unique_any_t &) = delete;
    unique_any_t &operator=(const unique_any_t &) = delete;
    unique_any_t &operator=(unique_any_t &&other) { reset(other.release()); return *this; }
    ~unique_any_t() { reset(); }
    T get() const { return value_; }
    T release() { T value = value_; value_ = T(); return value; }
    void reset(T value = T()) {
        if (value_)
            Function(value_);
        value_ = value;
    }
    T *addressof() { return &value_; }
    T *put() { reset(); return &value_; }
    T *operator&() { return put(); }
    explicit operator bool() const { return value_ != T(); }
};
template <typename T, typename Close, Close Function> using unique_any = unique_any_t<T, Close, Function>;
#ifdef KIT_WDF_USER_MODE
typedef unique_any_t<HANDLE, decltype(&::CloseHandle), ::CloseHandle> unique_handle;
typedef unique_handle unique_event_nothrow;
#endif
#ifdef WDF_NO_OBJECT_ATTRIBUTES
template <typename T> class unique_wdf_any {
    T value_;
public:
    unique_wdf_any() : value_() {}
    explicit unique_wdf_any(T value) : value_(value) {}
    unique_wdf_any(unique_wdf_any &&other) : value_(other.release()) {}
    unique_wdf_any(const unique_wdf_any &) = delete;
    unique_wdf_any &operator=(const unique_wdf_any &) = delete;
    ~unique_wdf_any() { reset(); }
    T get() const { return value_; }
    T release() { T value = value_; value_ = T(); return value; }
    void reset(T value = T()) { if (value_) WdfObjectDelete((WDFOBJECT)value_); value_ = value; }
    T *operator&() { reset(); return &value_; }
    T *addressof() { return &value_; }
    explicit operator bool() const { return value_ != T(); }
};
#endif
}
}
#endif
