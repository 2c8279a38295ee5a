// Tracing of all drivers of the family: to the debugger, to the trace session, or nowhere.
#pragma once

#define TRACE_LEVEL_NONE_ 0

#if defined(EVENT_TRACING)
#define WPP_CONTROL_GUIDS                                                                                              \
    WPP_DEFINE_CONTROL_GUID(ViaductTrace, (2fd9a1c0,6e3b,4f58,9a7d,c0b1d2e3f405),                                      \
                            WPP_DEFINE_BIT(DBG_INIT) WPP_DEFINE_BIT(DBG_PNP) WPP_DEFINE_BIT(DBG_HW_ACCESS))
#define WPP_FLAG_LEVEL_LOGGER(flag, level) WPP_LEVEL_LOGGER(flag)
#define WPP_FLAG_LEVEL_ENABLED(flag, level) (WPP_LEVEL_ENABLED(flag) && WPP_CONTROL(WPP_BIT_##flag).Level >= level)
// begin_wpp config
// USEPREFIX (TraceEvents, "%!STDPREFIX! %!FUNC!");
// FUNC TraceEvents(LEVEL, FLAGS, MSG, ...);
// FUNC DPrintf(LEVEL, MSG, ...);
// end_wpp
#else
#ifndef WPP_INIT_TRACING
#define WPP_INIT_TRACING(...) {}
#define WPP_CLEANUP(...)      {}
#endif
#define DBG_INIT 1
#define DBG_PNP 2
#define DBG_HW_ACCESS 4
#define TRACE_LEVEL_ERROR 2
#define TRACE_LEVEL_INFORMATION 4
void TraceEvents(int Level, int Flags, const char *Format, ...);
#endif
