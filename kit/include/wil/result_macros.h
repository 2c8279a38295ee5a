// Macros that leave a function, log or throw when a call fails. The project's own stand-in: nothing is logged.
// Source: github.com/microsoft/wil/wiki/Error-handling-helpers
#pragma once
#ifdef __cplusplus
#include <wil/common.h>
extern "C++" {
namespace wil {
struct FailureInfo { int type; int flags; HRESULT hr; NTSTATUS status; long failureId; PCWSTR pszMessage; DWORD threadId; PCSTR pszCode; PCSTR pszFunction; PCSTR pszFile; unsigned uLineNumber; int cFailureCount; PCSTR pszCallContext; void *returnAddress; PCSTR pszModule; };
typedef void(__stdcall *LoggingCallback)(const FailureInfo &);
void SetResultLoggingCallback(LoggingCallback) noexcept;
void SetResultTelemetryFallback(void(__stdcall *)(bool, const FailureInfo &)) noexcept;
HRESULT GetFailureLogString(PWSTR, size_t, const FailureInfo &) noexcept;
HRESULT ResultFromCaughtException() noexcept;
NTSTATUS StatusFromCaughtException() noexcept;
inline bool verify_bool(bool b) { return b; }
inline bool verify_bool(int b) { return b != 0; }
template <class T> bool verify_bool(const T &t) { return static_cast<bool>(t); }
inline HRESULT verify_hresult(HRESULT h) { return h; }
namespace details {
[[noreturn]] void fail_fast() noexcept;
[[noreturn]] void throw_result(HRESULT);
template <class T> T &&forward_result(T &&t) { return static_cast<T &&>(t); }
inline HRESULT last_error() { HRESULT h = HRESULT_FROM_WIN32(GetLastError()); return h < 0 ? h : E_FAIL; }
}
}
}
#define WI_SUCCEEDED(h) ((h) >= 0)
#define KIT_WIL(...) do { __VA_ARGS__ } while (0)
#define RETURN_HR(hr) return (hr)
#define RETURN_LAST_ERROR() return wil::details::last_error()
#define RETURN_WIN32(e) return HRESULT_FROM_WIN32(e)
#define RETURN_NTSTATUS(s) return (s)
#define RETURN_HR_MSG(hr, ...) return (hr)
#define RETURN_NTSTATUS_MSG(s, ...) return (s)
#define RETURN_IF_FAILED(hr) KIT_WIL(const HRESULT __hr = (hr); if (__hr < 0) return __hr;)
#define RETURN_IF_FAILED_MSG(hr, ...) RETURN_IF_FAILED(hr)
#define RETURN_IF_FAILED_EXPECTED(hr) RETURN_IF_FAILED(hr)
#define RETURN_IF_FAILED_WITH_EXPECTED(hr, ...) RETURN_IF_FAILED(hr)
#define RETURN_IF_WIN32_BOOL_FALSE(b) KIT_WIL(if (!(b)) return wil::details::last_error();)
#define RETURN_IF_WIN32_BOOL_FALSE_MSG(b, ...) RETURN_IF_WIN32_BOOL_FALSE(b)
#define RETURN_IF_WIN32_ERROR(e) KIT_WIL(const DWORD __err = (e); if (__err) return HRESULT_FROM_WIN32(__err);)
#define RETURN_IF_WIN32_ERROR_MSG(e, ...) RETURN_IF_WIN32_ERROR(e)
#define RETURN_IF_NULL_ALLOC(p) KIT_WIL(if ((p) == nullptr) return E_OUTOFMEMORY;)
#define RETURN_IF_NULL_ALLOC_MSG(p, ...) RETURN_IF_NULL_ALLOC(p)
#define RETURN_HR_IF(hr, c) KIT_WIL(if (c) return (hr);)
#define RETURN_HR_IF_MSG(hr, c, ...) RETURN_HR_IF(hr, c)
#define RETURN_HR_IF_NULL(hr, p) KIT_WIL(if ((p) == nullptr) return (hr);)
#define RETURN_HR_IF_NULL_MSG(hr, p, ...) RETURN_HR_IF_NULL(hr, p)
#define RETURN_HR_IF_EXPECTED(hr, c) RETURN_HR_IF(hr, c)
#define RETURN_LAST_ERROR_IF(c) KIT_WIL(if (c) return wil::details::last_error();)
#define RETURN_LAST_ERROR_IF_MSG(c, ...) RETURN_LAST_ERROR_IF(c)
#define RETURN_LAST_ERROR_IF_NULL(p) KIT_WIL(if ((p) == nullptr) return wil::details::last_error();)
#define RETURN_IF_NTSTATUS_FAILED(s) KIT_WIL(const NTSTATUS __status = (s); if (__status < 0) return HRESULT_FROM_NT(__status);)
#define RETURN_IF_NTSTATUS_FAILED_MSG(s, ...) RETURN_IF_NTSTATUS_FAILED(s)
#define LOG_HR(hr) (hr)
#define LOG_HR_MSG(hr, ...) (hr)
#define LOG_LAST_ERROR() wil::details::last_error()
#define LOG_IF_FAILED(hr) (hr)
#define LOG_IF_FAILED_MSG(hr, ...) (hr)
#define LOG_IF_WIN32_BOOL_FALSE(b) (b)
#define LOG_IF_WIN32_ERROR(e) (e)
#define LOG_IF_NULL_ALLOC(p) (p)
#define LOG_HR_IF(hr, c) (c)
#define LOG_HR_IF_NULL(hr, p) (p)
#define LOG_LAST_ERROR_IF(c) (c)
#define LOG_LAST_ERROR_IF_NULL(p) (p)
#define LOG_IF_NTSTATUS_FAILED(s) (s)
#define LOG_CAUGHT_EXCEPTION() ((void)0)
#define FAIL_FAST() wil::details::fail_fast()
#define FAIL_FAST_HR(hr) wil::details::fail_fast()
#define FAIL_FAST_IF(c) KIT_WIL(if (c) wil::details::fail_fast();)
#define FAIL_FAST_IF_MSG(c, ...) FAIL_FAST_IF(c)
#define FAIL_FAST_IF_NULL(p) KIT_WIL(if ((p) == nullptr) wil::details::fail_fast();)
#define FAIL_FAST_IF_NULL_ALLOC(p) FAIL_FAST_IF_NULL(p)
#define FAIL_FAST_IF_FAILED(hr) KIT_WIL(if ((hr) < 0) wil::details::fail_fast();)
#define FAIL_FAST_IF_WIN32_BOOL_FALSE(b) KIT_WIL(if (!(b)) wil::details::fail_fast();)
#define FAIL_FAST_HR_IF(hr, c) FAIL_FAST_IF(c)
#define FAIL_FAST_IF_NTSTATUS_FAILED(s) KIT_WIL(if ((s) < 0) wil::details::fail_fast();)
#define FAIL_FAST_IMMEDIATE_IF(c) FAIL_FAST_IF(c)
#define THROW_HR(hr) wil::details::throw_result(hr)
#define THROW_LAST_ERROR() wil::details::throw_result(wil::details::last_error())
#define THROW_IF_FAILED(hr) KIT_WIL(const HRESULT __hr = (hr); if (__hr < 0) wil::details::throw_result(__hr);)
#define THROW_IF_FAILED_MSG(hr, ...) THROW_IF_FAILED(hr)
#define THROW_IF_WIN32_BOOL_FALSE(b) KIT_WIL(if (!(b)) wil::details::throw_result(wil::details::last_error());)
#define THROW_IF_WIN32_ERROR(e) KIT_WIL(const DWORD __err = (e); if (__err) wil::details::throw_result(HRESULT_FROM_WIN32(__err));)
#define THROW_IF_NULL_ALLOC(p) KIT_WIL(if ((p) == nullptr) wil::details::throw_result(E_OUTOFMEMORY);)
#define THROW_HR_IF(hr, c) KIT_WIL(if (c) wil::details::throw_result(hr);)
#define THROW_HR_IF_NULL(hr, p) KIT_WIL(if ((p) == nullptr) wil::details::throw_result(hr);)
#define THROW_LAST_ERROR_IF(c) KIT_WIL(if (c) wil::details::throw_result(wil::details::last_error());)
#define THROW_LAST_ERROR_IF_NULL(p) KIT_WIL(if ((p) == nullptr) wil::details::throw_result(wil::details::last_error());)
#define THROW_IF_NTSTATUS_FAILED(s) KIT_WIL(const NTSTATUS __status = (s); if (__status < 0) wil::details::throw_result(HRESULT_FROM_NT(__status));)
#define CATCH_RETURN() catch (...) { return wil::ResultFromCaughtException(); }
#define CATCH_RETURN_MSG(...) CATCH_RETURN()
#define CATCH_LOG() catch (...) {}
#define CATCH_LOG_RETURN() catch (...) { return; }
#define CATCH_LOG_RETURN_HR(hr) catch (...) { return hr; }
#define CATCH_FAIL_FAST() catch (...) { wil::details::fail_fast(); }
#endif
