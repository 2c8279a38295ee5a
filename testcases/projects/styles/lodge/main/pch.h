// Forced into every file.
#pragma once
#include <ntddk.h>
#include <wdf.h>
#include "../lib/lodge.h"
#define WPP_CONTROL_GUIDS WPP_DEFINE_CONTROL_GUID(Lodge, (0f0e0d0c,0b0a,0908,0706,050403020100), WPP_DEFINE_BIT(ALL))
