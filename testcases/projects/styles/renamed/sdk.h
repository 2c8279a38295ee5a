// The house's own kit: entries are written with its macros.
#pragma once
#include <ntddk.h>

#define SDK_INIT __declspec(code_seg("INIT"))
#ifdef __cplusplus
#define SDK_C extern "C"
#else
#define SDK_C
#endif
#define SDK_DRIVER_ENTRY(Driver, Path)                                                                                 \
    SDK_C DRIVER_INITIALIZE DriverEntry;                                                                               \
    SDK_C SDK_INIT NTSTATUS NTAPI DriverEntry(_In_ PDRIVER_OBJECT Driver, _In_ PUNICODE_STRING Path)
#define TRY(E)  do { Status = (E); if (!NT_SUCCESS(Status)) { SdkFail(#E, Status); goto Exit; } } while (0)
#define SdkFail(What, Why) DbgPrint("%s: %lx\n", What, Why)

NTSTATUS SdkReadOptions(VOID);
NTSTATUS SdkStart(PDRIVER_OBJECT Driver);
VOID SdkStop(PDRIVER_OBJECT Driver);
