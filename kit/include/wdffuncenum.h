// WDF: which functions, structures and fields this framework version has (here: all). The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/wdf/building-a-wdf-driver-for-multiple-versions-of-windows
#pragma once

#define WDF_STRUCTURE_SIZE(Name) ((ULONG)sizeof(Name))
#define WDF_IS_FUNCTION_AVAILABLE(Name) (TRUE)
#define WDF_IS_STRUCTURE_AVAILABLE(Name) (TRUE)
#define WDF_IS_FIELD_AVAILABLE(Name, Field) (TRUE)
