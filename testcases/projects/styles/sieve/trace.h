// Software tracing.
#pragma once

#define WPP_CONTROL_GUIDS                                                      \
    WPP_DEFINE_CONTROL_GUID(SieveTrace, (d8f1c2a4,0b57,4a3d,8c1e,5f6a7b8c9d0e),\
        WPP_DEFINE_BIT(SIEVE_TRACE_INIT)                                       \
        WPP_DEFINE_BIT(SIEVE_TRACE_PORT))

#define WPP_LEVEL_FLAGS_LOGGER(level, flags) WPP_LEVEL_LOGGER(flags)
#define WPP_LEVEL_FLAGS_ENABLED(level, flags) (WPP_LEVEL_ENABLED(flags) && WPP_CONTROL(WPP_BIT_ ## flags).Level >= level)

//
// begin_wpp config
// FUNC SieveTraceEvent(LEVEL, FLAGS, MSG, ...);
// FUNC SieveTraceError{LEVEL=TRACE_LEVEL_ERROR}(FLAGS, MSG, ...);
// end_wpp
//
