// Names and addresses of sockets. The project's own stand-in. Source: learn.microsoft.com/windows/win32/api/ws2tcpip
#pragma once
#include <winsock2.h>
#include <ws2ipdef.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef int socklen_t;
typedef ADDRINFOA *LPADDRINFO;
INT WSAAPI getaddrinfo(PCSTR, PCSTR, const ADDRINFOA *, PADDRINFOA *);
INT WSAAPI GetAddrInfoW(PCWSTR, PCWSTR, const ADDRINFOW *, PADDRINFOW *);
VOID WSAAPI freeaddrinfo(PADDRINFOA);
VOID WSAAPI FreeAddrInfoW(PADDRINFOW);
INT WSAAPI inet_pton(INT, PCSTR, PVOID);
INT WSAAPI InetPtonW(INT, PCWSTR, PVOID);
PCSTR WSAAPI inet_ntop(INT, const VOID *, PSTR, size_t);
PCWSTR WSAAPI InetNtopW(INT, const VOID *, PWSTR, size_t);
#ifdef __cplusplus
}
#endif
