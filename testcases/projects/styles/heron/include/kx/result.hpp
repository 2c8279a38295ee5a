// A status that nobody may forget, and a guard for what has to be undone.
#pragma once
#include <ntddk.h>
#include <type_traits>
#include <utility>

namespace kx {

class [[nodiscard]] status final {
    NTSTATUS m_value = STATUS_SUCCESS;

  public:
    constexpr status() noexcept = default;
    constexpr status(NTSTATUS value) noexcept : m_value(value) {}
    [[nodiscard]] constexpr bool ok() const noexcept { return NT_SUCCESS(m_value); }
    [[nodiscard]] constexpr explicit operator bool() const noexcept { return ok(); }
    [[nodiscard]] constexpr NTSTATUS code() const noexcept { return m_value; }
};

template <typename F> class scope_exit final {
    F m_function;
    bool m_armed = true;

  public:
    explicit scope_exit(F &&function) noexcept : m_function(static_cast<F &&>(function)) {}
    scope_exit(scope_exit &&other) noexcept : m_function(std::move(other.m_function)), m_armed(other.m_armed)
    {
        other.m_armed = false;
    }
    scope_exit(const scope_exit &) = delete;
    scope_exit &operator=(const scope_exit &) = delete;
    scope_exit &operator=(scope_exit &&) = delete;
    ~scope_exit()
    {
        if (m_armed)
            m_function();
    }
    void release() noexcept { m_armed = false; }
};

template <typename F> [[nodiscard]] auto on_exit(F &&function) noexcept
{
    return scope_exit<std::remove_reference_t<F>>(std::forward<F>(function));
}

} // namespace kx

#define KX_RETURN_IF_FAILED(expression)                                                                                \
    do {                                                                                                               \
        if (const ::kx::status kx_result{(expression)}; !kx_result) [[unlikely]]                                       \
            return kx_result.code();                                                                                   \
    } while (false)
