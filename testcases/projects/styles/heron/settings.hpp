// What the registry says.
#pragma once
#include <kx/memory.hpp>
#include <kx/result.hpp>
#include <span>
#include <string_view>

namespace heron {

struct settings {
    bool enabled = true;
    unsigned depth = 4;

    [[nodiscard]] kx::status load(std::span<const std::wstring_view> names, const UNICODE_STRING &path) noexcept;
};

inline constexpr std::wstring_view names[] = {L"Enabled", L"Depth"};
static_assert(std::size(names) == 2, "one per member");

} // namespace heron
