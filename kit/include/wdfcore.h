// WDF: time-outs, offsets and string declarations. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/wdfcore
#pragma once

#ifdef __cplusplus
extern "C" {
#endif

#define WDF_TIMEOUT_TO_SEC ((LONGLONG)10 * 1000 * 1000)
#define WDF_TIMEOUT_TO_MS ((LONGLONG)10 * 1000)
#define WDF_TIMEOUT_TO_US ((LONGLONG)10)

FORCEINLINE LONGLONG WDF_REL_TIMEOUT_IN_SEC(ULONGLONG Time) { return -(LONGLONG)Time * WDF_TIMEOUT_TO_SEC; }
FORCEINLINE LONGLONG WDF_ABS_TIMEOUT_IN_SEC(ULONGLONG Time) { return (LONGLONG)Time * WDF_TIMEOUT_TO_SEC; }
FORCEINLINE LONGLONG WDF_REL_TIMEOUT_IN_MS(ULONGLONG Time) { return -(LONGLONG)Time * WDF_TIMEOUT_TO_MS; }
FORCEINLINE LONGLONG WDF_ABS_TIMEOUT_IN_MS(ULONGLONG Time) { return (LONGLONG)Time * WDF_TIMEOUT_TO_MS; }
FORCEINLINE LONGLONG WDF_REL_TIMEOUT_IN_US(ULONGLONG Time) { return -(LONGLONG)Time * WDF_TIMEOUT_TO_US; }
FORCEINLINE LONGLONG WDF_ABS_TIMEOUT_IN_US(ULONGLONG Time) { return (LONGLONG)Time * WDF_TIMEOUT_TO_US; }
FORCEINLINE size_t WDF_ALIGN_SIZE_DOWN(size_t Length, size_t AlignTo) { return Length & ~(AlignTo - 1); }
FORCEINLINE size_t WDF_ALIGN_SIZE_UP(size_t Length, size_t AlignTo) { return WDF_ALIGN_SIZE_DOWN(Length + AlignTo - 1, AlignTo); }

#define WDF_PTR_ADD_OFFSET(Pointer, Offset) ((PVOID)((PUCHAR)(Pointer) + (size_t)(Offset)))
#define WDF_PTR_ADD_OFFSET_TYPE(Pointer, Offset, Type) ((Type)((PUCHAR)(Pointer) + (size_t)(Offset)))
#define WDF_PTR_GET_OFFSET(Base, Address) ((ULONG)((ULONG_PTR)(Address) - (ULONG_PTR)(Base)))

#ifndef DECLARE_CONST_UNICODE_STRING
#define DECLARE_CONST_UNICODE_STRING(Name, String)  \
    const WCHAR Name##_buffer[] = String;           \
    const UNICODE_STRING Name = {sizeof(String) - sizeof(WCHAR), sizeof(String), (PWCH)Name##_buffer}
#endif
#ifndef DECLARE_UNICODE_STRING_SIZE
#define DECLARE_UNICODE_STRING_SIZE(Name, Characters) \
    WCHAR Name##_buffer[Characters];                  \
    UNICODE_STRING Name = {0, (Characters) * sizeof(WCHAR), Name##_buffer}
#endif

#ifdef __cplusplus
}
#endif
