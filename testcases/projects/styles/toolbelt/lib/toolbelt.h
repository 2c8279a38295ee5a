// What the library exports.
#pragma once

#ifdef TOOLBELT_BUILD
#define TBAPI DECLSPEC_EXPORT
#else
#define TBAPI DECLSPEC_IMPORT
#endif

#ifdef __cplusplus
extern "C" {
#endif
typedef struct TB_LOG_ TB_LOG, *PTB_LOG;
TBAPI NTSTATUS NTAPI TbOpenLog(_In_ PCUNICODE_STRING Name, _Outptr_ PTB_LOG *Log);
TBAPI VOID NTAPI TbWriteLog(_In_ PTB_LOG Log, _In_z_ _Printf_format_string_ PCSTR Format, ...);
TBAPI VOID NTAPI TbCloseLog(_In_opt_ PTB_LOG Log);
#ifdef __cplusplus
}
#endif
