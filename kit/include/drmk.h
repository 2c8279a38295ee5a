// Digital rights management for kernel-mode audio. The project's own stand-in; follows learn.microsoft.com/windows-hardware/drivers/ddi/drmk.
#pragma once
#include <punknown.h>
typedef struct tagDRMRIGHTS { int CopyProtect; ULONG Reserved; int DigitalOutputDisable; } DRMRIGHTS, *PDRMRIGHTS;
typedef const DRMRIGHTS *PCDRMRIGHTS;
#ifdef __cplusplus
struct IDrmAudioStream : public IUnknown { virtual NTSTATUS STDMETHODCALLTYPE SetContentId(ULONG ContentId, PCDRMRIGHTS DrmRights) = 0; };
typedef IDrmAudioStream *PDRMAUDIOSTREAM;
#define IMP_IDrmAudioStream STDMETHODIMP SetContentId(ULONG ContentId, PCDRMRIGHTS DrmRights)
extern "C" const GUID IID_IDrmAudioStream;
#endif
