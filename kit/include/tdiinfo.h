// Entities and objects that TDI transports are asked about and set by. The project's own stand-in.
// Source: learn.microsoft.com/previous-versions/windows/hardware/network/ff565094
#pragma once
#include <kitcore.h>
typedef struct TDIEntityID { ULONG tei_entity; ULONG tei_instance; } TDIEntityID;
typedef struct TDIObjectID { TDIEntityID toi_entity; ULONG toi_class; ULONG toi_type; ULONG toi_id; } TDIObjectID;
#define CONTEXT_SIZE 16
typedef struct _TCP_REQUEST_QUERY_INFORMATION_EX_XP { TDIObjectID ID; ULONG_PTR Context[CONTEXT_SIZE / sizeof(ULONG_PTR)]; } TCP_REQUEST_QUERY_INFORMATION_EX_XP, *PTCP_REQUEST_QUERY_INFORMATION_EX_XP, TCP_REQUEST_QUERY_INFORMATION_EX, *PTCP_REQUEST_QUERY_INFORMATION_EX;
typedef struct tcp_request_set_information_ex { TDIObjectID ID; ULONG BufferSize; UCHAR Buffer[1]; } TCP_REQUEST_SET_INFORMATION_EX, *PTCP_REQUEST_SET_INFORMATION_EX;
#define MAX_TDI_ENTITIES 4096
#define INVALID_ENTITY_INSTANCE -1
#define GENERIC_ENTITY 0
#define ENTITY_LIST_ID 0
#define ENTITY_TYPE_ID 1
#define AT_ENTITY 0x280
#define CL_NL_ENTITY 0x301
#define CO_NL_ENTITY 0x300
#define CL_TL_ENTITY 0x401
#define CO_TL_ENTITY 0x400
#define ER_ENTITY 0x380
#define IF_ENTITY 0x200
#define AT_ARP 0x280
#define AT_NULL 0x282
#define CL_NL_IP 0x303
#define CL_TL_UDP 0x403
#define CO_TL_TCP 0x404
#define CO_TL_SPP 0x406
#define ER_ICMP 0x380
#define IF_GENERIC 0x200
#define IF_MIB 0x202
#define INFO_CLASS_GENERIC 0x100
#define INFO_CLASS_PROTOCOL 0x200
#define INFO_CLASS_IMPLEMENTATION 0x300
#define INFO_TYPE_PROVIDER 0x100
#define INFO_TYPE_ADDRESS_OBJECT 0x200
#define INFO_TYPE_CONNECTION 0x300
