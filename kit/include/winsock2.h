// Sockets of user mode (what drivers use). The project's own stand-in.
// Source: learn.microsoft.com/windows/win32/api/winsock2
#pragma once
#include <windows.h>
#include <ws2def.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef unsigned char u_char;
typedef unsigned short u_short;
typedef unsigned int u_int;
typedef unsigned long u_long;
typedef UINT_PTR SOCKET;
#define WSAAPI __stdcall
#define INVALID_SOCKET ((SOCKET)(~0))
#define SOCKET_ERROR (-1)
#define WSADESCRIPTION_LEN 256
#define WSASYS_STATUS_LEN 128
#define FD_SETSIZE 64
#define FIONREAD 0x4004667F
#define FIONBIO 0x8004667E
#define SD_RECEIVE 0x00
#define SD_SEND 0x01
#define SD_BOTH 0x02
#define SOMAXCONN 0x7fffffff
#define WSA_FLAG_OVERLAPPED 0x01
#define FD_READ 0x01
#define FD_WRITE 0x02
#define FD_ACCEPT 0x08
#define FD_CONNECT 0x10
#define FD_CLOSE 0x20
#ifdef _WIN64
typedef struct WSAData { WORD wVersion; WORD wHighVersion; unsigned short iMaxSockets; unsigned short iMaxUdpDg; char *lpVendorInfo; char szDescription[WSADESCRIPTION_LEN + 1]; char szSystemStatus[WSASYS_STATUS_LEN + 1]; } WSADATA, *LPWSADATA;
#else
typedef struct WSAData { WORD wVersion; WORD wHighVersion; char szDescription[WSADESCRIPTION_LEN + 1]; char szSystemStatus[WSASYS_STATUS_LEN + 1]; unsigned short iMaxSockets; unsigned short iMaxUdpDg; char *lpVendorInfo; } WSADATA, *LPWSADATA;
#endif
typedef struct fd_set { u_int fd_count; SOCKET fd_array[FD_SETSIZE]; } fd_set, FD_SET, *PFD_SET, *LPFD_SET;
typedef struct timeval { long tv_sec; long tv_usec; } TIMEVAL, *PTIMEVAL, *LPTIMEVAL;
#define FD_ZERO(set) (((fd_set *)(set))->fd_count = 0)
#define WSAEVENT HANDLE
#define WSAOVERLAPPED OVERLAPPED
typedef struct _OVERLAPPED *LPWSAOVERLAPPED;
typedef unsigned int GROUP;
typedef struct _WSAPROTOCOL_INFOW *LPWSAPROTOCOL_INFOW;
typedef void(CALLBACK *LPWSAOVERLAPPED_COMPLETION_ROUTINE)(DWORD, DWORD, LPWSAOVERLAPPED, DWORD);
int WSAAPI WSAStartup(WORD, LPWSADATA);
int WSAAPI WSACleanup(void);
int WSAAPI WSAGetLastError(void);
void WSAAPI WSASetLastError(int);
SOCKET WSAAPI socket(int, int, int);
SOCKET WSAAPI WSASocketW(int, int, int, LPWSAPROTOCOL_INFOW, GROUP, DWORD);
int WSAAPI closesocket(SOCKET);
int WSAAPI shutdown(SOCKET, int);
int WSAAPI bind(SOCKET, const struct sockaddr *, int);
int WSAAPI listen(SOCKET, int);
SOCKET WSAAPI accept(SOCKET, struct sockaddr *, int *);
int WSAAPI connect(SOCKET, const struct sockaddr *, int);
int WSAAPI send(SOCKET, const char *, int, int);
int WSAAPI recv(SOCKET, char *, int, int);
int WSAAPI sendto(SOCKET, const char *, int, int, const struct sockaddr *, int);
int WSAAPI recvfrom(SOCKET, char *, int, int, struct sockaddr *, int *);
int WSAAPI setsockopt(SOCKET, int, int, const char *, int);
int WSAAPI getsockopt(SOCKET, int, int, char *, int *);
int WSAAPI ioctlsocket(SOCKET, long, u_long *);
int WSAAPI select(int, fd_set *, fd_set *, fd_set *, const PTIMEVAL);
int WSAAPI WSAIoctl(SOCKET, DWORD, LPVOID, DWORD, LPVOID, DWORD, LPDWORD, LPWSAOVERLAPPED, LPWSAOVERLAPPED_COMPLETION_ROUTINE);
int WSAAPI WSASend(SOCKET, LPWSABUF, DWORD, LPDWORD, DWORD, LPWSAOVERLAPPED, LPWSAOVERLAPPED_COMPLETION_ROUTINE);
int WSAAPI WSARecv(SOCKET, LPWSABUF, DWORD, LPDWORD, LPDWORD, LPWSAOVERLAPPED, LPWSAOVERLAPPED_COMPLETION_ROUTINE);
WSAEVENT WSAAPI WSACreateEvent(void);
BOOL WSAAPI WSACloseEvent(WSAEVENT);
int WSAAPI WSAEventSelect(SOCKET, WSAEVENT, long);
u_long WSAAPI htonl(u_long);
u_long WSAAPI ntohl(u_long);
u_short WSAAPI htons(u_short);
u_short WSAAPI ntohs(u_short);
unsigned long WSAAPI inet_addr(const char *);
#ifdef __cplusplus
}
#endif
