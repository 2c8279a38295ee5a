#ifndef PRIMER_STDAFX_H
#define PRIMER_STDAFX_H
#ifdef __cplusplus
extern "C" {
#endif
#include <ntddk.h>
#include <NtStrSafe.H>
#include "..\Common\Inc\Version.h"
#ifdef __cplusplus
}
#endif

#define INITCODE code_seg("INIT")
#define PAGEDCODE code_seg("PAGE")
#define LOCKEDCODE code_seg()

typedef struct _PRIMER_EXTENSION
{
	PDEVICE_OBJECT device;
	UNICODE_STRING link;
} PRIMER_EXTENSION, *PPRIMER_EXTENSION;

#endif
