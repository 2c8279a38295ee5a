// What no header of the WDK declares.
#pragma once
#include <ntifs.h>
#include <windef.h>
#include <cstdint>

extern "C" NTKERNELAPI NTSTATUS IoCreateDriver(_In_opt_ PUNICODE_STRING name, _In_ PDRIVER_INITIALIZE entry);

namespace text
{
template <typename... T> __forceinline void out(const char *format, T... values) { DbgPrintEx(0, 0, format, values...); }
} // namespace text
#define OUT(format, ...) text::out("mapped: " format "\n", ##__VA_ARGS__)
