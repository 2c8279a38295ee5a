// Helpers of PROPVARIANT. The project's own stand-in. Source: learn.microsoft.com/windows/win32/api/propvarutil
#pragma once
#include <propidl.h>

#ifdef __cplusplus
extern "C" {
#endif
HRESULT InitPropVariantFromBoolean(BOOL, PROPVARIANT *);
HRESULT InitPropVariantFromInt16(SHORT, PROPVARIANT *);
HRESULT InitPropVariantFromUInt16(USHORT, PROPVARIANT *);
HRESULT InitPropVariantFromInt32(LONG, PROPVARIANT *);
HRESULT InitPropVariantFromUInt32(ULONG, PROPVARIANT *);
HRESULT InitPropVariantFromInt64(LONGLONG, PROPVARIANT *);
HRESULT InitPropVariantFromUInt64(ULONGLONG, PROPVARIANT *);
HRESULT InitPropVariantFromDouble(DOUBLE, PROPVARIANT *);
HRESULT InitPropVariantFromString(PCWSTR, PROPVARIANT *);
HRESULT InitPropVariantFromBuffer(const void *, UINT, PROPVARIANT *);
HRESULT InitPropVariantFromCLSID(REFCLSID, PROPVARIANT *);
HRESULT InitPropVariantFromFileTime(const FILETIME *, PROPVARIANT *);
HRESULT InitPropVariantFromUInt32Vector(const ULONG *, ULONG, PROPVARIANT *);
HRESULT PropVariantToBoolean(REFPROPVARIANT, BOOL *);
HRESULT PropVariantToUInt32(REFPROPVARIANT, ULONG *);
#ifdef __cplusplus
}
#endif
