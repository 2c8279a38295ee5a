// PROPVARIANT. The project's own stand-in. Source: learn.microsoft.com/windows/win32/api/propidlbase/ns-propidlbase-propvariant
#pragma once
#include <propkeydef.h>
#include <objbase.h>

#ifdef __cplusplus
extern "C" {
#endif

enum VARENUM { VT_EMPTY = 0, VT_NULL = 1, VT_I2 = 2, VT_I4 = 3, VT_R4 = 4, VT_R8 = 5, VT_CY = 6, VT_DATE = 7, VT_BSTR = 8, VT_DISPATCH = 9, VT_ERROR = 10, VT_BOOL = 11, VT_VARIANT = 12, VT_UNKNOWN = 13, VT_I1 = 16, VT_UI1 = 17, VT_UI2 = 18, VT_UI4 = 19, VT_I8 = 20, VT_UI8 = 21, VT_INT = 22, VT_UINT = 23, VT_HRESULT = 25, VT_LPSTR = 30, VT_LPWSTR = 31, VT_FILETIME = 64, VT_BLOB = 65, VT_CLSID = 72, VT_VECTOR = 0x1000, VT_ARRAY = 0x2000, VT_BYREF = 0x4000 };
typedef struct tagBLOB { ULONG cbSize; BYTE *pBlobData; } BLOB;
typedef struct tagCAUB { ULONG cElems; UCHAR *pElems; } CAUB;
typedef struct tagCAUL { ULONG cElems; ULONG *pElems; } CAUL;
typedef struct tagPROPVARIANT {
    VARTYPE vt;
    WORD wReserved1, wReserved2, wReserved3;
    union {
        CHAR cVal; UCHAR bVal; SHORT iVal; USHORT uiVal; LONG lVal; ULONG ulVal; INT intVal; UINT uintVal;
        LARGE_INTEGER hVal; ULARGE_INTEGER uhVal; FLOAT fltVal; DOUBLE dblVal; VARIANT_BOOL boolVal; SCODE scode;
        CY cyVal; DATE date; FILETIME filetime; CLSID *puuid; BLOB blob; BSTR bstrVal; IUnknown *punkVal;
        LPSTR pszVal; LPWSTR pwszVal; CAUB caub; CAUL caul; LONG *plVal; ULONG *pulVal; BYTE *pbVal;
    };
} PROPVARIANT, *LPPROPVARIANT;
#ifdef __cplusplus
#define REFPROPVARIANT const PROPVARIANT &
#else
#define REFPROPVARIANT const PROPVARIANT *
#endif
HRESULT __stdcall PropVariantClear(PROPVARIANT *);
HRESULT __stdcall PropVariantCopy(PROPVARIANT *, const PROPVARIANT *);
FORCEINLINE void PropVariantInit(PROPVARIANT *Value) { memset(Value, 0, sizeof(PROPVARIANT)); }

#ifdef __cplusplus
}
#endif
