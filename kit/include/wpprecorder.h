// Inflight trace recorder. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/wpprecorder
#pragma once
#include <kitcore.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef struct RECORDER_LOG__ *RECORDER_LOG, **PRECORDER_LOG;
#define RECORDER_LOG_IDENTIFIER_MAX_CHARS 16
#define RECORDER_LOG_MINIMUM_SIZE 512
#define WPP_TOTAL_BUFFER_SIZE (4096)
#define WPP_ERROR_PARTITION_SIZE (1024)
typedef struct _RECORDER_CONFIGURE_PARAMS { ULONG Size; BOOLEAN CreateDefaultLog; } RECORDER_CONFIGURE_PARAMS, *PRECORDER_CONFIGURE_PARAMS;
FORCEINLINE VOID RECORDER_CONFIGURE_PARAMS_INIT(PRECORDER_CONFIGURE_PARAMS Params) { RtlZeroMemory(Params, sizeof(*Params)); Params->Size = sizeof(*Params); Params->CreateDefaultLog = TRUE; }
typedef enum _RECORDER_LOG_TYPE { RecorderLogTypeNormal, RecorderLogTypeVerbose } RECORDER_LOG_TYPE;
typedef struct _RECORDER_LOG_CREATE_PARAMS { ULONG Size; RECORDER_LOG_TYPE LogType; ULONG TotalBufferSize; ULONG ErrorPartitionSize; CHAR LogIdentifier[RECORDER_LOG_IDENTIFIER_MAX_CHARS]; } RECORDER_LOG_CREATE_PARAMS, *PRECORDER_LOG_CREATE_PARAMS;
FORCEINLINE VOID RECORDER_LOG_CREATE_PARAMS_INIT(PRECORDER_LOG_CREATE_PARAMS Params, PSTR LogIdentifier) { RtlZeroMemory(Params, sizeof(*Params)); Params->Size = sizeof(*Params); Params->TotalBufferSize = WPP_TOTAL_BUFFER_SIZE; Params->ErrorPartitionSize = WPP_ERROR_PARTITION_SIZE; UNREFERENCED_PARAMETER(LogIdentifier); }
FORCEINLINE VOID RECORDER_LOG_CREATE_PARAMS_INIT_APPEND_POINTER(PRECORDER_LOG_CREATE_PARAMS Params, PSTR LogIdentifier, PVOID Pointer) { RECORDER_LOG_CREATE_PARAMS_INIT(Params, LogIdentifier); UNREFERENCED_PARAMETER(Pointer); }
VOID WppRecorderConfigure(PRECORDER_CONFIGURE_PARAMS ConfigureParams);
NTSTATUS WppRecorderLogCreate(PRECORDER_LOG_CREATE_PARAMS CreateParams, RECORDER_LOG *RecorderLog);
VOID WppRecorderLogDelete(RECORDER_LOG RecorderLog);
RECORDER_LOG WppRecorderLogGetDefault(VOID);
BOOLEAN WppRecorderIsDefaultLogAvailable(VOID);
VOID WppRecorderLinkCounters(RECORDER_LOG RecorderLog, PVOID Counters);
NTSTATUS WppRecorderLogSetIdentifier(RECORDER_LOG RecorderLog, PSTR LogIdentifier);
VOID WppRecorderLogDumpLiveData(RECORDER_LOG RecorderLog);
#ifdef __cplusplus
}
#endif
#ifndef WPP_RECORDER_LEVEL_FLAGS_FILTER
#define WPP_RECORDER_LEVEL_FLAGS_FILTER(...) 0
#define WPP_RECORDER_LEVEL_FLAGS_ARGS(...)
#endif
#ifndef WPP_RECORDER_LEVEL_ENABLED
#define WPP_RECORDER_LEVEL_ENABLED(...) 0
#endif
