#pragma once

namespace k
{
/// A status that cannot be overlooked.
class [[nodiscard]] status
{
    NTSTATUS m_raw;

public:
    constexpr status(NTSTATUS raw) noexcept : m_raw(raw) {}
    constexpr bool ok() const noexcept { return NT_SUCCESS(m_raw); }
    constexpr operator NTSTATUS() const noexcept { return m_raw; }
    template <class Next> status then(Next &&next) const { return ok() ? status(next()) : *this; }
    template <class Last> status or_else(Last &&last) const
    {
        if (!ok())
            last(m_raw);
        return *this;
    }
};
} // namespace k
