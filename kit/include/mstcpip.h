// TCP/IP IOCTLs and address-to-string routines. The project's own stand-in.
// Source: learn.microsoft.com/windows/win32/api/mstcpip.
#pragma once
#include <kitcore.h>
#include <ip2string.h>
struct tcp_keepalive { ULONG onoff; ULONG keepalivetime; ULONG keepaliveinterval; };
#define SIO_RCVALL _WSAIOW(IOC_VENDOR, 1)
#define SIO_KEEPALIVE_VALS _WSAIOW(IOC_VENDOR, 4)
#define SIO_LOOPBACK_FAST_PATH _WSAIOW(IOC_VENDOR, 16)
