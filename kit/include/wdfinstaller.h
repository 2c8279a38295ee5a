// WDF: the co-installer's interface. The project's own stand-in. Source: learn.microsoft.com/windows-hardware/drivers/ddi/wdfinstaller
#pragma once
#ifdef __cplusplus
extern "C" {
#endif
typedef struct _WDF_COINSTALLER_INSTALL_OPTIONS { ULONG Size; BOOL ShowRebootPrompt; } WDF_COINSTALLER_INSTALL_OPTIONS, *PWDF_COINSTALLER_INSTALL_OPTIONS;
#ifdef __cplusplus
}
#endif
