// Pool memory as the language sees it.
#pragma once
#include <ntddk.h>
#include <utility>

enum class pool : ULONG { tag = 'nreH' };

[[nodiscard]] inline void *__cdecl operator new(size_t size, POOL_FLAGS flags, pool tag) noexcept
{
    return ExAllocatePool2(flags, size, static_cast<ULONG>(tag));
}
inline void __cdecl operator delete(void *memory) noexcept
{
    if (memory)
        ExFreePool(memory);
}
inline void __cdecl operator delete(void *memory, size_t) noexcept { ::operator delete(memory); }

namespace kx {

template <typename T> class unique_ptr final {
    T *m_pointer = nullptr;

  public:
    constexpr unique_ptr() noexcept = default;
    constexpr explicit unique_ptr(T *pointer) noexcept : m_pointer(pointer) {}
    unique_ptr(unique_ptr &&other) noexcept : m_pointer(other.release()) {}
    unique_ptr &operator=(unique_ptr &&other) noexcept
    {
        reset(other.release());
        return *this;
    }
    ~unique_ptr() { reset(); }
    void reset(T *pointer = nullptr) noexcept { delete std::exchange(m_pointer, pointer); }
    [[nodiscard]] T *release() noexcept { return std::exchange(m_pointer, nullptr); }
    [[nodiscard]] T *get() const noexcept { return m_pointer; }
    [[nodiscard]] T *operator->() const noexcept { return m_pointer; }
    [[nodiscard]] explicit operator bool() const noexcept { return m_pointer != nullptr; }
};

template <typename T, typename... A> [[nodiscard]] unique_ptr<T> make_unique(A &&...arguments) noexcept
{
    return unique_ptr<T>(new (POOL_FLAG_NON_PAGED, pool::tag) T(std::forward<A>(arguments)...));
}

} // namespace kx
