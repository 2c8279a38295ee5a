// Guards and results of this project's own.
#pragma once
#include <ntddk.h>

namespace sconce
{

template<typename T> struct remove_reference { using type = T; };
template<typename T> struct remove_reference<T &> { using type = T; };
template<typename T> struct remove_reference<T &&> { using type = T; };
template<typename T> using remove_reference_t = typename remove_reference<T>::type;

template<typename T>
constexpr remove_reference_t<T> &&move(T &&t) noexcept { return static_cast<remove_reference_t<T> &&>(t); }

template<typename F>
class scope_exit_t
{
public:
    explicit scope_exit_t(F &&f) : m_f(move(f)) {}
    ~scope_exit_t() { if (m_armed) { m_f(); } }
    scope_exit_t(scope_exit_t &&o) noexcept : m_f(move(o.m_f)), m_armed(o.m_armed) { o.m_armed = false; }
    scope_exit_t &operator=(const scope_exit_t &) = delete;
    void dismiss() noexcept { m_armed = false; }

private:
    F m_f;
    bool m_armed = true;
};

template<typename F>
[[nodiscard]] auto scope_exit(F &&f) { return scope_exit_t<remove_reference_t<F>>(static_cast<F &&>(f)); }

template<typename Handle, auto Close, Handle Invalid = Handle{}>
class unique_resource
{
public:
    unique_resource() = default;
    explicit unique_resource(Handle h) noexcept : m_handle(h) {}
    ~unique_resource() { reset(); }
    unique_resource(unique_resource &&o) noexcept : m_handle(o.release()) {}
    unique_resource(const unique_resource &) = delete;

    Handle get() const noexcept { return m_handle; }
    Handle *put() noexcept { reset(); return &m_handle; }
    Handle release() noexcept { auto h = m_handle; m_handle = Invalid; return h; }
    void reset() noexcept { if (m_handle != Invalid) { Close(m_handle); m_handle = Invalid; } }
    explicit operator bool() const noexcept { return m_handle != Invalid; }

private:
    Handle m_handle = Invalid;
};

template<typename E>
struct unexpected { E error; };

template<typename T, typename E = NTSTATUS>
class expected
{
public:
    expected(T v) : m_value(move(v)), m_ok(true) {}
    expected(unexpected<E> u) : m_error(u.error), m_ok(false) {}

    explicit operator bool() const { return m_ok; }
    T &operator*() { return m_value; }
    E error() const { return m_ok ? E{} : m_error; }

private:
    T m_value{};
    E m_error{};
    bool m_ok;
};

} // namespace sconce
