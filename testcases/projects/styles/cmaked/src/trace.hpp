// Traces to the debugger.
#pragma once
#define TRACE(text, ...) \
    DbgPrintEx(DPFLTR_IHVDRIVER_ID, DPFLTR_INFO_LEVEL, "cmaked!" __FUNCTION__ ": " text "\n" __VA_OPT__(, ) __VA_ARGS__)
