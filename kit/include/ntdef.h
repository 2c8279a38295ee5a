// Base types of the kernel: integers, strings, lists, NTSTATUS, LARGE_INTEGER. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/kernel/windows-kernel-mode-object-manager and .../ddi/ntdef
#pragma once
#include <stddef.h>
#ifndef _NTDEF_
#define _NTDEF_
#include <sal.h>
#include <driverspecs.h>
#include <basetsd.h>
#include <guiddef.h>
#include <excpt.h>
#if defined(_M_AMD64) && !defined(_AMD64_)
#define _AMD64_
#elif defined(_M_ARM64) && !defined(_ARM64_)
#define _ARM64_
#elif defined(_M_IX86) && !defined(_X86_)
#define _X86_
#endif
#ifndef IN
#define IN
#endif
#ifndef OUT
#define OUT
#endif
#ifndef OPTIONAL
#define OPTIONAL
#endif
#ifndef CRITICAL
#define CRITICAL
#endif
#ifndef NOTHING
#define NOTHING
#endif
#ifndef CONST
#define CONST const
#endif
#ifndef FAR
#define FAR
#define NEAR
#endif
#ifndef NTAPI
#define NTAPI __stdcall
#endif
#ifndef FASTCALL
#define FASTCALL __fastcall
#endif
#ifndef FORCEINLINE
#define FORCEINLINE __forceinline
#endif
#define CFORCEINLINE FORCEINLINE
#define NTSYSAPI
#define NTSYSCALLAPI
#define NTKERNELAPI
#define NTHALAPI
#define DECLSPEC_IMPORT __declspec(dllimport)
#define DECLSPEC_EXPORT __declspec(dllexport)
#define DECLSPEC_NORETURN __declspec(noreturn)
#define DECLSPEC_NOTHROW __declspec(nothrow)
#define DECLSPEC_NOINLINE __declspec(noinline)
#define DECLSPEC_NOVTABLE __declspec(novtable)
#define DECLSPEC_DEPRECATED
#define DECLSPEC_DEPRECATED_DDK
#define DECLSPEC_DEPRECATED_DDK_WINXP
#define DECLSPEC_DEPRECATED_DDK_WIN2003
#define DEPRECATE_DDK_FUNCTIONS
#define DECLSPEC_RESTRICT
#define DECLSPEC_NOALIAS
#define DECLSPEC_SAFEBUFFERS
#define DECLSPEC_NOSANITIZE
#define DECLSPEC_NOINITALL
#define DECLSPEC_GUARDNOCF
#define DECLSPEC_GUARD_SUPPRESS
#define DECLSPEC_XFGVIRT(b, f)
#define DECLSPEC_CHPE_GUEST
#define DECLSPEC_ADDRSAFE
#define DECLSPEC_UUID(x) __declspec(uuid(x))
#ifndef DECLSPEC_ALIGN
#define DECLSPEC_ALIGN(x) __declspec(align(x))
#endif
#define DECLSPEC_CACHEALIGN DECLSPEC_ALIGN(64)
#define SYSTEM_CACHE_ALIGNMENT_SIZE 64
#ifndef UNALIGNED
#define UNALIGNED __unaligned
#define UNALIGNED64 __unaligned
#endif
#define RESTRICTED_POINTER
#define STDAPICALLTYPE __stdcall
#define MAX_NATURAL_ALIGNMENT sizeof(ULONG_PTR)
#define MEMORY_ALLOCATION_ALIGNMENT (2 * sizeof(void *))
#define TYPE_ALIGNMENT(t) __alignof(t)
#define PROBE_ALIGNMENT(t) TYPE_ALIGNMENT(ULONG)
#ifndef VOID
#define VOID void
#endif
#ifdef __cplusplus
#ifndef EXTERN_C_START
#define EXTERN_C_START extern "C" {
#define EXTERN_C_END }
#endif
#else
#ifndef EXTERN_C_START
#define EXTERN_C_START
#define EXTERN_C_END
#endif
#endif
typedef char CHAR, CCHAR;
typedef short SHORT;
typedef long LONG;
typedef int INT;
typedef unsigned int UINT;
typedef void *PVOID;
typedef void *PVOID64;
typedef wchar_t WCHAR;
typedef CHAR *PCHAR, *LPCH, *PCH, *NPSTR, *LPSTR, *PSTR, *PCCHAR, *PSZ, *LPCCHAR;
typedef const CHAR *LPCCH, *PCCH, *LPCSTR, *PCSTR, *PCSZ;
typedef PSTR *PZPSTR;
typedef PCSTR *PZPCSTR;
typedef CHAR *PZZSTR;
typedef WCHAR *PWCHAR, *LPWCH, *PWCH, *NWPSTR, *LPWSTR, *PWSTR, *PZZWSTR;
typedef const WCHAR *LPCWCH, *PCWCH, *LPCWSTR, *PCWSTR, *PCZZWSTR;
typedef PWSTR *PZPWSTR;
typedef PCWSTR *PZPCWSTR;
typedef WCHAR UNALIGNED *LPUWSTR, *PUWSTR;
typedef const WCHAR UNALIGNED *LPCUWSTR, *PCUWSTR;
typedef SHORT *PSHORT;
typedef LONG *PLONG;
typedef INT *PINT;
typedef UINT *PUINT;
typedef unsigned char UCHAR, *PUCHAR;
typedef unsigned short USHORT, *PUSHORT;
typedef unsigned long ULONG, *PULONG;
typedef unsigned long CLONG, *PCLONG;
typedef short CSHORT, *PCSHORT;
typedef unsigned long LCID, *PLCID;
typedef unsigned short LANGID;
typedef signed char SCHAR, *PSCHAR;
typedef double DOUBLE, *PDOUBLE;
typedef float FLOAT, *PFLOAT;
typedef unsigned long LOGICAL, *PLOGICAL;
typedef unsigned char BOOLEAN, *PBOOLEAN;
typedef __int64 LONGLONG, *PLONGLONG;
typedef unsigned __int64 ULONGLONG, *PULONGLONG;
typedef unsigned __int64 DWORDLONG, *PDWORDLONG;
typedef LONGLONG USN, *PUSN;
typedef unsigned long ULONG_32;
typedef void *HANDLE, **PHANDLE;
typedef long HRESULT;
typedef long NTSTATUS, *PNTSTATUS;
typedef const NTSTATUS *PCNTSTATUS;
typedef UCHAR KIRQL, *PKIRQL;
typedef CCHAR KPROCESSOR_MODE;
typedef const void *PCVOID;
typedef const UCHAR *PCUCHAR;
typedef const USHORT *PCUSHORT;
typedef const ULONG *PCULONG;
#ifdef UNICODE
#ifndef _TCHAR_DEFINED
#define _TCHAR_DEFINED
typedef WCHAR TCHAR, *PTCHAR;
typedef WCHAR TBYTE, *PTBYTE;
#endif
typedef LPWSTR PTSTR, LPTSTR;
typedef LPCWSTR PCTSTR, LPCTSTR;
#define __TEXT(q) L##q
#else
#ifndef _TCHAR_DEFINED
#define _TCHAR_DEFINED
typedef CHAR TCHAR, *PTCHAR;
typedef unsigned char TBYTE, *PTBYTE;
#endif
typedef LPSTR PTSTR, LPTSTR;
typedef LPCSTR PCTSTR, LPCTSTR;
#define __TEXT(q) q
#endif
#ifndef TEXT
#define TEXT(q) __TEXT(q)
#endif
typedef struct _QUAD { union { __int64 UseThisFieldToCopy; double DoNotUseThisField; }; } QUAD, *PQUAD, UQUAD, *PUQUAD;
typedef union _LARGE_INTEGER { struct { ULONG LowPart; LONG HighPart; }; struct { ULONG LowPart; LONG HighPart; } u; LONGLONG QuadPart; } LARGE_INTEGER, *PLARGE_INTEGER;
typedef union _ULARGE_INTEGER { struct { ULONG LowPart; ULONG HighPart; }; struct { ULONG LowPart; ULONG HighPart; } u; ULONGLONG QuadPart; } ULARGE_INTEGER, *PULARGE_INTEGER;
typedef LARGE_INTEGER PHYSICAL_ADDRESS, *PPHYSICAL_ADDRESS;
#ifndef _LUID_DEFINED
#define _LUID_DEFINED
typedef struct _LUID { ULONG LowPart; LONG HighPart; } LUID, *PLUID;
#endif
typedef struct _LIST_ENTRY { struct _LIST_ENTRY *Flink; struct _LIST_ENTRY *Blink; } LIST_ENTRY, *PLIST_ENTRY, *RESTRICTED_POINTER PRLIST_ENTRY;
typedef const LIST_ENTRY *PCLIST_ENTRY;
typedef struct _SINGLE_LIST_ENTRY { struct _SINGLE_LIST_ENTRY *Next; } SINGLE_LIST_ENTRY, *PSINGLE_LIST_ENTRY;
typedef struct LIST_ENTRY32 { ULONG Flink; ULONG Blink; } LIST_ENTRY32, *PLIST_ENTRY32;
typedef struct LIST_ENTRY64 { ULONGLONG Flink; ULONGLONG Blink; } LIST_ENTRY64, *PLIST_ENTRY64;
typedef struct _PROCESSOR_NUMBER { USHORT Group; UCHAR Number; UCHAR Reserved; } PROCESSOR_NUMBER, *PPROCESSOR_NUMBER;
typedef struct _GROUP_AFFINITY { KAFFINITY Mask; USHORT Group; USHORT Reserved[3]; } GROUP_AFFINITY, *PGROUP_AFFINITY;
typedef struct _UNICODE_STRING { USHORT Length; USHORT MaximumLength; PWCH Buffer; } UNICODE_STRING, *PUNICODE_STRING;
typedef const UNICODE_STRING *PCUNICODE_STRING;
typedef struct _STRING { USHORT Length; USHORT MaximumLength; PCHAR Buffer; } STRING, *PSTRING, ANSI_STRING, *PANSI_STRING, OEM_STRING, *POEM_STRING, UTF8_STRING, *PUTF8_STRING;
typedef const STRING *PCSTRING, *PCANSI_STRING, *PCOEM_STRING, *PCUTF8_STRING;
typedef struct _CSTRING { USHORT Length; USHORT MaximumLength; const char *Buffer; } CSTRING;
typedef struct _OBJECT_ATTRIBUTES { ULONG Length; HANDLE RootDirectory; PUNICODE_STRING ObjectName; ULONG Attributes; PVOID SecurityDescriptor; PVOID SecurityQualityOfService; } OBJECT_ATTRIBUTES, *POBJECT_ATTRIBUTES;
typedef const OBJECT_ATTRIBUTES *PCOBJECT_ATTRIBUTES;
typedef struct _OBJECTID { GUID Lineage; ULONG Uniquifier; } OBJECTID;
typedef enum _EVENT_TYPE { NotificationEvent, SynchronizationEvent } EVENT_TYPE;
typedef enum _TIMER_TYPE { NotificationTimer, SynchronizationTimer } TIMER_TYPE;
typedef enum _WAIT_TYPE { WaitAll, WaitAny, WaitNotification, WaitDequeue, WaitDpc } WAIT_TYPE;
typedef enum _NT_PRODUCT_TYPE { NtProductWinNt = 1, NtProductLanManNt, NtProductServer } NT_PRODUCT_TYPE, *PNT_PRODUCT_TYPE;
#define ANSI_NULL ((CHAR)0)
#define UNICODE_NULL ((WCHAR)0)
#define UNICODE_STRING_MAX_BYTES ((USHORT)65534)
#define UNICODE_STRING_MAX_CHARS (32767)
#define FALSE 0
#define TRUE 1
#ifndef NULL
#define NULL 0
#endif
#define NULL64 0
#define DECLARE_CONST_UNICODE_STRING(v, s) const WCHAR v##_buffer[] = s; const UNICODE_STRING v = {sizeof(s) - sizeof(WCHAR), sizeof(s), (PWCH)v##_buffer}
#define DECLARE_GLOBAL_CONST_UNICODE_STRING(v, s) extern const __declspec(selectany) UNICODE_STRING v = {sizeof(s) - sizeof(WCHAR), sizeof(s), (PWCH)s}
#define DECLARE_UNICODE_STRING_SIZE(v, n) WCHAR v##_buffer[n]; UNICODE_STRING v = {0, (n) * sizeof(WCHAR), v##_buffer}
#define RTL_CONSTANT_STRING(s) {sizeof(s) - sizeof((s)[0]), sizeof(s), (s)}
#define OBJ_NAME_PATH_SEPARATOR ((WCHAR)L'\\')
#define OBJ_PROTECT_CLOSE 0x00000001L
#define OBJ_INHERIT 0x00000002L
#define OBJ_AUDIT_OBJECT_CLOSE 0x00000004L
#define OBJ_NO_RIGHTS_UPGRADE 0x00000008L
#define OBJ_PERMANENT 0x00000010L
#define OBJ_EXCLUSIVE 0x00000020L
#define OBJ_CASE_INSENSITIVE 0x00000040L
#define OBJ_OPENIF 0x00000080L
#define OBJ_OPENLINK 0x00000100L
#define OBJ_KERNEL_HANDLE 0x00000200L
#define OBJ_FORCE_ACCESS_CHECK 0x00000400L
#define OBJ_IGNORE_IMPERSONATED_DEVICEMAP 0x00000800L
#define OBJ_DONT_REPARSE 0x00001000L
#define OBJ_VALID_ATTRIBUTES 0x00001FF2L
#define InitializeObjectAttributes(p, n, a, r, s) { (p)->Length = sizeof(OBJECT_ATTRIBUTES); (p)->RootDirectory = r; (p)->Attributes = a; (p)->ObjectName = n; (p)->SecurityDescriptor = s; (p)->SecurityQualityOfService = NULL; }
#define RTL_INIT_OBJECT_ATTRIBUTES(n, a) {sizeof(OBJECT_ATTRIBUTES), NULL, RTL_CONST_CAST(PUNICODE_STRING)(n), a, NULL, NULL}
#define RTL_CONST_CAST(t) (t)
#if !defined(__cplusplus) && !defined(NOMINMAX) && !defined(min)
#define min(a, b) (((a) < (b)) ? (a) : (b))
#define max(a, b) (((a) > (b)) ? (a) : (b))
#endif
#define ANYSIZE_ARRAY 1
#define ARGUMENT_PRESENT(p) ((CHAR *)((ULONG_PTR)(p)) != (CHAR *)(NULL))
#define NT_SUCCESS(s) (((NTSTATUS)(s)) >= 0)
#define NT_INFORMATION(s) ((((ULONG)(s)) >> 30) == 1)
#define NT_WARNING(s) ((((ULONG)(s)) >> 30) == 2)
#define NT_ERROR(s) ((((ULONG)(s)) >> 30) == 3)
#define NT_CUSTOMER_SHIFT 29
#define NT_CUSTOMER(s) ((((ULONG)(s)) >> NT_CUSTOMER_SHIFT) & 1)
#define NT_FACILITY_MASK 0xfff
#define NT_FACILITY_SHIFT 16
#define NT_FACILITY(s) ((((ULONG)(s)) >> NT_FACILITY_SHIFT) & NT_FACILITY_MASK)
#define APPLICATION_ERROR_MASK 0x20000000
#define ERROR_SEVERITY_SUCCESS 0x00000000
#define ERROR_SEVERITY_INFORMATIONAL 0x40000000
#define ERROR_SEVERITY_WARNING 0x80000000
#define ERROR_SEVERITY_ERROR 0xC0000000
#define MINCHAR 0x80
#define MAXCHAR 0x7f
#define MINSHORT 0x8000
#define MAXSHORT 0x7fff
#define MINLONG 0x80000000
#define MAXLONG 0x7fffffff
#define MAXUCHAR 0xff
#define MAXUSHORT 0xffff
#define MAXULONG 0xffffffff
#define FIELD_OFFSET(t, f) ((LONG)__builtin_offsetof(t, f))
#define UFIELD_OFFSET(t, f) ((ULONG)__builtin_offsetof(t, f))
#define FIELD_SIZE(t, f) (sizeof(((t *)0)->f))
#define RTL_FIELD_SIZE(t, f) (sizeof(((t *)0)->f))
#define RTL_FIELD_TYPE(t, f) (((t *)0)->f)
#define RTL_SIZEOF_THROUGH_FIELD(t, f) (FIELD_OFFSET(t, f) + RTL_FIELD_SIZE(t, f))
#define RTL_CONTAINS_FIELD(s, n, f) ((((PCHAR)(&(s)->f)) + sizeof((s)->f)) <= (((PCHAR)(s)) + (n)))
#define RTL_NUMBER_OF(a) (sizeof(a) / sizeof((a)[0]))
#define RTL_NUMBER_OF_V1(a) RTL_NUMBER_OF(a)
#define RTL_NUMBER_OF_V2(a) RTL_NUMBER_OF(a)
#define ARRAYSIZE(a) RTL_NUMBER_OF(a)
#define _ARRAYSIZE(a) RTL_NUMBER_OF(a)
#define RTL_NUMBER_OF_FIELD(t, f) (RTL_NUMBER_OF(RTL_FIELD_TYPE(t, f)))
#define RTL_PADDING_BETWEEN_FIELDS(t, f, g) ((FIELD_OFFSET(t, g) > FIELD_OFFSET(t, f)) ? (FIELD_OFFSET(t, g) - FIELD_OFFSET(t, f) - RTL_FIELD_SIZE(t, f)) : (FIELD_OFFSET(t, f) - FIELD_OFFSET(t, g) - RTL_FIELD_SIZE(t, g)))
#define RTL_BITS_OF(x) (sizeof(x) * 8)
#define RTL_BITS_OF_FIELD(t, f) (RTL_BITS_OF(RTL_FIELD_TYPE(t, f)))
#define CONTAINING_RECORD(a, t, f) ((t *)((PCHAR)(a) - (ULONG_PTR)(&((t *)0)->f)))
#define UNREFERENCED_PARAMETER(p) ((void)(p))
#define DBG_UNREFERENCED_PARAMETER(p) ((void)(p))
#define DBG_UNREFERENCED_LOCAL_VARIABLE(v) ((void)(v))
#define DEFAULT_UNREACHABLE default: __assume(0)
#define MAKELANGID(p, s) ((((USHORT)(s)) << 10) | (USHORT)(p))
#define LANG_NEUTRAL 0x00
#define SUBLANG_NEUTRAL 0x00
#define SORT_DEFAULT 0x0
#define MAKELCID(l, s) ((ULONG)((((ULONG)((USHORT)(s))) << 16) | ((ULONG)((USHORT)(l)))))
#define COMPILETIME_OR_2FLAGS(a, b) ((UINT)(a) | (UINT)(b))
#define COMPILETIME_OR_3FLAGS(a, b, c) ((UINT)(a) | (UINT)(b) | (UINT)(c))
#define COMPILETIME_OR_4FLAGS(a, b, c, d) ((UINT)(a) | (UINT)(b) | (UINT)(c) | (UINT)(d))
#define C_ASSERT(e) typedef char __C_ASSERT__[(e) ? 1 : -1]
#define NOP_FUNCTION (void)0
#define EXTERN_C_CONST EXTERN_C const
#ifndef STDMETHODCALLTYPE
#define STDMETHODCALLTYPE __stdcall
#endif
#ifdef __cplusplus
#define DEFINE_ENUM_FLAG_OPERATORS(E) \
  extern "C++" { \
  inline constexpr E operator|(E a, E b) { return (E)((int)a | (int)b); } \
  inline E &operator|=(E &a, E b) { return a = (E)((int)a | (int)b); } \
  inline constexpr E operator&(E a, E b) { return (E)((int)a & (int)b); } \
  inline E &operator&=(E &a, E b) { return a = (E)((int)a & (int)b); } \
  inline constexpr E operator~(E a) { return (E)(~(int)a); } \
  inline constexpr E operator^(E a, E b) { return (E)((int)a ^ (int)b); } \
  inline E &operator^=(E &a, E b) { return a = (E)((int)a ^ (int)b); } \
  }
#else
#define DEFINE_ENUM_FLAG_OPERATORS(E)
#endif
#endif
