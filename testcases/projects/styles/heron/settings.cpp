// What the registry says.
#include "settings.hpp"

namespace heron {

kx::status settings::load(std::span<const std::wstring_view> names, const UNICODE_STRING &path) noexcept
{
    OBJECT_ATTRIBUTES attributes;
    InitializeObjectAttributes(&attributes, const_cast<PUNICODE_STRING>(&path), OBJ_KERNEL_HANDLE, nullptr, nullptr);
    HANDLE key{};
    KX_RETURN_IF_FAILED(ZwOpenKey(&key, KEY_READ, &attributes));
    const auto close = kx::on_exit([key] { ZwClose(key); });
    depth = static_cast<unsigned>(names.size()) * 2;
    return STATUS_SUCCESS;
}

} // namespace heron
