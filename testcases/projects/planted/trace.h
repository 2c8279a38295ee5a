// Software tracing: the provider and the functions that the trace preprocessor makes.
#pragma once

#define WPP_CONTROL_GUIDS                                                                                              \
    WPP_DEFINE_CONTROL_GUID(PlantedTrace, (3c5d2f61, 8a0e, 4b7c, 9d14, 6e2f0b8a71c5),                                  \
                            WPP_DEFINE_BIT(TRACE_INIT) WPP_DEFINE_BIT(TRACE_IO))

#define WPP_LEVEL_FLAGS_LOGGER(Level, Flags) WPP_LEVEL_LOGGER(Flags)
#define WPP_LEVEL_FLAGS_ENABLED(Level, Flags) (WPP_LEVEL_ENABLED(Flags) && WPP_CONTROL(WPP_BIT_##Flags).Level >= Level)

// begin_wpp config
// FUNC Trace(LEVEL, FLAGS, MSG, ...);
// end_wpp
