// Basic Bluetooth types. The project's own stand-in. Source: learn.microsoft.com/windows/win32/api/bthdef
#pragma once
#include <kitcore.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef ULONGLONG BTH_ADDR, *PBTH_ADDR;
typedef ULONG BTH_COD, BTH_LAP;
#define BTH_ADDR_NULL ((ULONGLONG)0)
#define BTH_MAX_NAME_SIZE 248
#define BTH_MAX_PIN_SIZE 16
#define NAP_MASK ((ULONGLONG)0xFFFF00000000)
#define SAP_MASK ((ULONGLONG)0x0000FFFFFFFF)
#define BTH_SUCCESS 0
typedef struct _BTH_DEVICE_INFO { ULONG flags; BTH_ADDR address; BTH_COD classOfDevice; CHAR name[BTH_MAX_NAME_SIZE]; } BTH_DEVICE_INFO, *PBTH_DEVICE_INFO;
#ifdef __cplusplus
}
#endif
