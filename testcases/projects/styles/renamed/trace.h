// Software tracing.
#pragma once
#define WPP_CONTROL_GUIDS WPP_DEFINE_CONTROL_GUID(Renamed, (0c9d8e7f,6a5b,4c3d,9e2f,1a0b9c8d7e6f), WPP_DEFINE_BIT(GENERAL))
