// Flag macros of the Windows Implementation Libraries. The project's own stand-in.
// Source: github.com/microsoft/wil/wiki
#pragma once
#ifdef __cplusplus
#include <wil/wistd_type_traits.h>
#define WIL_COMMON_INCLUDED
#define WI_NOEXCEPT noexcept
#define WI_NODISCARD
#define WI_ASSERT(c) ((void)0)
#define WI_ASSERT_MSG(c, m) ((void)0)
#define WI_VERIFY(c) ((void)(c))
#define WI_VERIFY_SUCCEEDED(c) ((void)(c))
#define WI_AreAllFlagsSet(v, f) ((static_cast<unsigned long long>(v) & static_cast<unsigned long long>(f)) == static_cast<unsigned long long>(f))
#define WI_IsAnyFlagSet(v, f) ((static_cast<unsigned long long>(v) & static_cast<unsigned long long>(f)) != 0)
#define WI_AreAllFlagsClear(v, f) (!WI_IsAnyFlagSet(v, f))
#define WI_IsAnyFlagClear(v, f) (!WI_AreAllFlagsSet(v, f))
#define WI_IsFlagSet(v, f) WI_IsAnyFlagSet(v, f)
#define WI_IsFlagClear(v, f) (!WI_IsAnyFlagSet(v, f))
#define WI_SetFlag(v, f) WI_SetAllFlags(v, f)
#define WI_ClearFlag(v, f) WI_ClearAllFlags(v, f)
#define WI_SetAllFlags(v, f) ((v) = static_cast<wistd::remove_reference_t<decltype(v)>>(static_cast<unsigned long long>(v) | static_cast<unsigned long long>(f)))
#define WI_ClearAllFlags(v, f) ((v) = static_cast<wistd::remove_reference_t<decltype(v)>>(static_cast<unsigned long long>(v) & ~static_cast<unsigned long long>(f)))
#define WI_ToggleFlag(v, f) ((v) = static_cast<wistd::remove_reference_t<decltype(v)>>(static_cast<unsigned long long>(v) ^ static_cast<unsigned long long>(f)))
#define WI_SetFlagIf(v, f, c) do { if (c) WI_SetFlag(v, f); } while (0)
#define WI_ClearFlagIf(v, f, c) do { if (c) WI_ClearFlag(v, f); } while (0)
#define WI_UpdateFlag(v, f, c) do { if (c) WI_SetFlag(v, f); else WI_ClearFlag(v, f); } while (0)
#define WI_EnumValue(v) static_cast<wistd::underlying_type_t<decltype(v)>>(v)
#define WI_IsSingleFlagSet(v) ((v) && !((v) & ((v) - 1)))
#endif
