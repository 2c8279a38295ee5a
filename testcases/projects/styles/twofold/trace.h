// Software tracing.
#pragma once
#define WPP_CONTROL_GUIDS WPP_DEFINE_CONTROL_GUID(Twofold, (9f8e7d6c,5b4a,4392,8170,6f5e4d3c2b1a), WPP_DEFINE_BIT(ANY))
// begin_wpp config
// FUNC Log{FLAGS=ANY}(LEVEL, MSG, ...);
// end_wpp
