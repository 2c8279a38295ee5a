// What the files of the process monitor share; some of it is declared in no header.
#pragma once
#include <ntifs.h>
#include <ntddk.h>
#include <ntimage.h>

#define SENTRY_ALTITUDE L"385210.7"
#define SENTRY_DEVICE   L"\\Device\\SentryMon"
#define SENTRY_LINK     L"\\??\\SentryMon"
#define LOG_PREFIX      "[sentry] "
#define LogError(fmt, ...) DbgPrintEx(DPFLTR_IHVDRIVER_ID, DPFLTR_ERROR_LEVEL, LOG_PREFIX fmt "\n", __VA_ARGS__)
#define LogInfo(fmt, ...)  DbgPrintEx(DPFLTR_IHVDRIVER_ID, DPFLTR_INFO_LEVEL, LOG_PREFIX fmt "\n", __VA_ARGS__)

typedef enum _SYSTEM_INFORMATION_CLASS_ {
    SystemProcessInformation_ = 5,
    SystemModuleInformation_ = 11,
} SYSTEM_INFORMATION_CLASS_;

typedef struct _LDR_DATA_TABLE_ENTRY {
    LIST_ENTRY InLoadOrderLinks;
    LIST_ENTRY InMemoryOrderLinks;
    LIST_ENTRY InInitializationOrderLinks;
    PVOID DllBase;
    PVOID EntryPoint;
    ULONG SizeOfImage;
    UNICODE_STRING FullDllName;
    UNICODE_STRING BaseDllName;
    ULONG Flags;
} LDR_DATA_TABLE_ENTRY, *PLDR_DATA_TABLE_ENTRY;

typedef struct _RTL_PROCESS_MODULE_INFORMATION {
    HANDLE Section;
    PVOID MappedBase, ImageBase;
    ULONG ImageSize, Flags;
    USHORT LoadOrderIndex, InitOrderIndex, LoadCount, OffsetToFileName;
    UCHAR FullPathName[256];
} RTL_PROCESS_MODULE_INFORMATION, *PRTL_PROCESS_MODULE_INFORMATION;

NTSYSAPI NTSTATUS NTAPI ZwQuerySystemInformation(ULONG Class, PVOID Buffer, ULONG Length, PULONG Needed);
NTKERNELAPI PCHAR PsGetProcessImageFileName(PEPROCESS Process);
NTSYSCALLAPI NTSTATUS NTAPI ZwQueryInformationProcess(HANDLE Process, PROCESSINFOCLASS Class, PVOID Buffer,
                                                       ULONG Length, PULONG Needed);

typedef NTSTATUS (*QUERY_INFO_PROCESS)(HANDLE, PROCESSINFOCLASS, PVOID, ULONG, PULONG);

typedef struct _SENTRY_GLOBALS {
    PDEVICE_OBJECT Device;
    PVOID ObHandle;
    LARGE_INTEGER RegCookie;
    BOOLEAN LinkMade, ProcessNotify, ThreadNotify, ImageNotify, RegNotify;
    QUERY_INFO_PROCESS QueryProcess;
    PVOID KernelBase;
    UNICODE_STRING ServiceKey;
} SENTRY_GLOBALS;

extern SENTRY_GLOBALS g_Sentry;

VOID SentryOnProcess(PEPROCESS Process, HANDLE Id, PPS_CREATE_NOTIFY_INFO Info);
VOID SentryOnThread(HANDLE Process, HANDLE Thread, BOOLEAN Create);
VOID SentryOnImage(PUNICODE_STRING Name, HANDLE Process, PIMAGE_INFO Info);
OB_PREOP_CALLBACK_STATUS SentryPreOpen(PVOID Context, POB_PRE_OPERATION_INFORMATION Info);
EX_CALLBACK_FUNCTION SentryOnRegistry;
