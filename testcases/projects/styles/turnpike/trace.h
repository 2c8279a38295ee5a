// Software tracing.
#pragma once
#define WPP_CONTROL_GUIDS WPP_DEFINE_CONTROL_GUID(Turnpike, (1c2d3e4f,5a6b,4c7d,8e9f,0a1b2c3d4e5f), WPP_DEFINE_BIT(DRV))
// begin_wpp config
// USEPREFIX (TpkTrace, "%!STDPREFIX! [%!FUNC!] ");
// FUNC TpkTrace{LEVEL=TRACE_LEVEL_INFORMATION}(FLAGS, MSG, ...);
// end_wpp
