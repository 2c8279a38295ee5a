// WDF: string objects. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/wdfstring
#pragma once

#ifdef __cplusplus
extern "C" {
#endif

NTSTATUS WdfStringCreate(PCUNICODE_STRING, PWDF_OBJECT_ATTRIBUTES, WDFSTRING *String);
VOID WdfStringGetUnicodeString(WDFSTRING, PUNICODE_STRING);

#ifdef __cplusplus
}
#endif
