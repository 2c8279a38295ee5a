#pragma once
#include <ntddk.h>
#include <wsk.h>
#include <ntstrsafe.h>

#ifndef PAGED
#define PAGED __declspec(code_seg("PAGE"))
#define INIT __declspec(code_seg("INIT"))
#endif

namespace nettle
{
enum class phase : unsigned char { none, registered, captured, listening };

class socket_layer
{
    WSK_REGISTRATION m_registration{};
    WSK_PROVIDER_NPI m_provider{};
    phase m_phase = phase::none;

public:
    static socket_layer &instance() noexcept;

    auto start() noexcept -> NTSTATUS;
    void stop() noexcept;
    auto listen(unsigned short port) noexcept -> NTSTATUS;
};

struct config final
{
    UNICODE_STRING path{};
    ULONG port{};

    [[nodiscard]] static auto read(PCUNICODE_STRING) noexcept -> config;
};
} // namespace nettle
