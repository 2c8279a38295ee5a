// Keyboard layout tables. The project's own stand-in; the tables of layout libraries.
#pragma once
#include <kitcore.h>
#ifdef __cplusplus
extern "C" {
#endif
#define KBDBASE 0
#define KBDSHIFT 1
#define KBDCTRL 2
#define KBDALT 4
#define KBDKANA 8
#define KBDROYA 0x10
#define KBDLOYA 0x20
#define KBDGRPSELTAP 0x80
#define SHFT_INVALID 0x0F
#define CAPLOK 0x01
#define SGCAPS 0x02
#define CAPLOKALTGR 0x04
#define KANALOK 0x08
#define GRPSELTAP 0x80
#define WCH_NONE 0xF000
#define WCH_DEAD 0xF001
#define WCH_LGTR 0xF002
#define KBDEXT (USHORT)0x0100
#define KBDMULTIVK (USHORT)0x0200
#define KBDSPECIAL (USHORT)0x0400
#define KBDNUMPAD (USHORT)0x0800
#define KBDUNICODE (USHORT)0x1000
#define KBDINJECTEDVK (USHORT)0x2000
#define KBDMAPPEDVK (USHORT)0x4000
#define KBDBREAK (USHORT)0x8000
#define KBD_VERSION 1
#define KBD_TYPE 4
#define KLLF_ALTGR 0x0001
#define KLLF_SHIFTLOCK 0x0002
#define KLLF_LRM_RLM 0x0004
#define KBD_LONG_POINTER
#define ALLOC_SECTION_LDATA
typedef struct { UCHAR Vk; UCHAR ModBits; } VK_TO_BIT, *PVK_TO_BIT;
typedef struct { PVK_TO_BIT pVkToBit; USHORT wMaxModBits; UCHAR ModNumber[]; } MODIFIERS, *PMODIFIERS;
typedef struct _VSC_VK { UCHAR Vsc; USHORT Vk; } VSC_VK, *PVSC_VK;
typedef struct _VK_VSC { UCHAR Vk; UCHAR Vsc; } VK_VSC, *PVK_VSC;
#define TYPEDEF_VK_TO_WCHARS(n) typedef struct _VK_TO_WCHARS##n { UCHAR VirtualKey; UCHAR Attributes; WCHAR wch[n]; } VK_TO_WCHARS##n, *PVK_TO_WCHARS##n;
TYPEDEF_VK_TO_WCHARS(1) TYPEDEF_VK_TO_WCHARS(2) TYPEDEF_VK_TO_WCHARS(3) TYPEDEF_VK_TO_WCHARS(4) TYPEDEF_VK_TO_WCHARS(5) TYPEDEF_VK_TO_WCHARS(6) TYPEDEF_VK_TO_WCHARS(7) TYPEDEF_VK_TO_WCHARS(8) TYPEDEF_VK_TO_WCHARS(9) TYPEDEF_VK_TO_WCHARS(10)
typedef struct _VK_TO_WCHAR_TABLE { PVK_TO_WCHARS1 pVkToWchars; UCHAR nModifications; UCHAR cbSize; } VK_TO_WCHAR_TABLE, *PVK_TO_WCHAR_TABLE;
typedef struct { ULONG dwBoth; WCHAR wchComposed; USHORT uFlags; } DEADKEY, *PDEADKEY;
#define DKF_DEAD 0x0001
#define DEADTRANS(ch, accent, comp, flags) { (ULONG)((((USHORT)(accent)) << 16) | ((USHORT)(ch))), comp, flags }
typedef struct { UCHAR vsc; WCHAR *pwsz; } VSC_LPWSTR, *PVSC_LPWSTR;
typedef WCHAR *DEADKEY_LPWSTR;
typedef struct _LIGATURE1 { UCHAR VirtualKey; USHORT ModificationNumber; WCHAR wch[1]; } LIGATURE1, *PLIGATURE1;
typedef struct tagKbdLayer { PMODIFIERS pCharModifiers; PVK_TO_WCHAR_TABLE pVkToWcharTable; PDEADKEY pDeadKey; PVSC_LPWSTR pKeyNames; PVSC_LPWSTR pKeyNamesExt; WCHAR **pKeyNamesDead; USHORT *pusVSCtoVK; UCHAR bMaxVSCtoVK; PVSC_VK pVSCtoVK_E0; PVSC_VK pVSCtoVK_E1; ULONG fLocaleFlags; UCHAR nLgMax; UCHAR cbLgEntry; PLIGATURE1 pLigature; ULONG dwType; ULONG dwSubType; } KBDTABLES, *PKBDTABLES;
#ifdef __cplusplus
}
#endif
