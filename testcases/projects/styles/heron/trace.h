// Software tracing.
#pragma once
#define WPP_CONTROL_GUIDS \
    WPP_DEFINE_CONTROL_GUID(Heron, (7d1e5b90,31c4,4a7f,8b6d,e2f0a9c81d35), WPP_DEFINE_BIT(All))
// begin_wpp config
// FUNC TraceError{LEVEL=TRACE_LEVEL_ERROR,FLAGS=All}(MSG,...);
// FUNC TraceInfo{LEVEL=TRACE_LEVEL_INFORMATION,FLAGS=All}(MSG,...);
// end_wpp
