// The firewall hook of the old IP stack. The project's own stand-in.
#pragma once
#include <kitcore.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef enum _FORWARD_ACTION { FORWARD, DROP, ICMP_ON_DROP } FORWARD_ACTION;
typedef struct _FIREWALL_CONTEXT_T { int Direction; void *NTE; void *LinkCtxt; ULONG_PTR LContext1; unsigned int LContext2; } FIREWALL_CONTEXT_T, *PFIREWALL_CONTEXT_T;
typedef struct IPRcvBuf { struct IPRcvBuf *ipr_next; unsigned int ipr_owner; unsigned char *ipr_buffer; unsigned int ipr_size; PMDL ipr_pMdl; unsigned int *ipr_pClientCnt; unsigned char *ipr_RcvContext; unsigned int ipr_RcvOffset; unsigned long ipr_flags; } IPRcvBuf;
typedef FORWARD_ACTION (*IPPacketFirewallPtr)(void **pData, unsigned int RecvInterfaceIndex, unsigned int *pSendInterfaceIndex, unsigned char *pDestinationType, void *pContext, unsigned int ContextLength, struct IPRcvBuf **pRcvBuf);
typedef struct _IP_SET_FIREWALL_HOOK_INFO { IPPacketFirewallPtr FirewallPtr; unsigned int Priority; BOOLEAN Add; } IP_SET_FIREWALL_HOOK_INFO, *PIP_SET_FIREWALL_HOOK_INFO;
#ifdef __cplusplus
}
#endif
