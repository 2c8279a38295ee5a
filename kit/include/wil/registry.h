// Registry access of the Windows Implementation Libraries. The project's own stand-in.
// Source: github.com/microsoft/wil/wiki/Registry-Helpers
#pragma once
#ifdef __cplusplus
#include <wil/resource.h>
#include <wil/result_macros.h>
extern "C++" {
namespace wil {
namespace reg {
enum class key_access { read, readwrite };
HRESULT open_unique_key_nothrow(HKEY, PCWSTR, unique_hkey &, key_access = key_access::read) noexcept;
HRESULT create_unique_key_nothrow(HKEY, PCWSTR, unique_hkey &, key_access = key_access::read) noexcept;
unique_hkey open_unique_key(HKEY, PCWSTR, key_access = key_access::read);
unique_hkey create_unique_key(HKEY, PCWSTR, key_access = key_access::read);
template <typename T> T get_value(HKEY, PCWSTR, PCWSTR = nullptr);
HRESULT get_value_dword_nothrow(HKEY, PCWSTR, PCWSTR, DWORD *) noexcept;
HRESULT get_value_dword_nothrow(HKEY, PCWSTR, DWORD *) noexcept;
template <typename T> HRESULT get_value_nothrow(HKEY, PCWSTR, PCWSTR, T *) noexcept;
DWORD get_value_dword(HKEY, PCWSTR, PCWSTR = nullptr);
void set_value_dword(HKEY, PCWSTR, PCWSTR, DWORD);
HRESULT set_value_dword_nothrow(HKEY, PCWSTR, PCWSTR, DWORD) noexcept;
}
}
}
#endif
