// WDF: file objects. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/wdffileobject
#pragma once

#ifdef __cplusplus
extern "C" {
#endif

PUNICODE_STRING WdfFileObjectGetFileName(WDFFILEOBJECT);
ULONG WdfFileObjectGetFlags(WDFFILEOBJECT);
WDFDEVICE WdfFileObjectGetDevice(WDFFILEOBJECT);
ULONG WdfFileObjectGetInitiatorProcessId(WDFFILEOBJECT);
PFILE_OBJECT WdfFileObjectWdmGetFileObject(WDFFILEOBJECT);
WDFFILEOBJECT WdfFileObjectGetRelatedFileObject(WDFFILEOBJECT);

#ifdef __cplusplus
}
#endif
