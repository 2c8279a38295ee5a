// Software tracing.
#pragma once
#define MYDRIVER_TRACING_ID L"Quill\\UMDF2 V1.0"
#define WPP_CONTROL_GUIDS                                                      \
    WPP_DEFINE_CONTROL_GUID(QuillTrace, (b7c8d9e0,f1a2,4b3c,8d5e,6f7081920a3b),\
        WPP_DEFINE_BIT(TRACE_FLAG_ALL))
#define WPP_LEVEL_FLAGS_LOGGER(lvl, flags) WPP_LEVEL_LOGGER(flags)
#define WPP_LEVEL_FLAGS_ENABLED(lvl, flags) (WPP_LEVEL_ENABLED(flags) && WPP_CONTROL(WPP_BIT_##flags).Level >= lvl)
// begin_wpp config
// FUNC Trace{FLAG=TRACE_FLAG_ALL}(LEVEL, MSG, ...);
// end_wpp
