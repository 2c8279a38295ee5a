// Property keys. The project's own stand-in. Source: learn.microsoft.com/windows/win32/api/wtypes/ns-wtypes-propertykey
#pragma once
#include <windef.h>
#ifndef PROPERTYKEY_DEFINED
#define PROPERTYKEY_DEFINED
typedef struct _tagpropertykey { GUID fmtid; DWORD pid; } PROPERTYKEY;
#endif
#ifdef __cplusplus
#define REFPROPERTYKEY const PROPERTYKEY &
extern "C++" inline bool IsEqualPropertyKey(REFPROPERTYKEY a, REFPROPERTYKEY b) { return a.pid == b.pid && a.fmtid == b.fmtid; }
#else
#define REFPROPERTYKEY const PROPERTYKEY *
#endif
#ifdef INITGUID
#define DEFINE_PROPERTYKEY(n, l, w1, w2, b1, b2, b3, b4, b5, b6, b7, b8, pid) EXTERN_C const PROPERTYKEY DECLSPEC_SELECTANY n = {{l, w1, w2, {b1, b2, b3, b4, b5, b6, b7, b8}}, pid}
#else
#define DEFINE_PROPERTYKEY(n, l, w1, w2, b1, b2, b3, b4, b5, b6, b7, b8, pid) EXTERN_C const PROPERTYKEY n
#endif
