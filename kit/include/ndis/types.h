// NDIS basic types shared by ndis.h and NetAdapterCx.
// The project's own stand-in; follows learn.microsoft.com/windows-hardware/drivers/ddi/_netvista.
#pragma once
typedef PVOID NDIS_HANDLE, *PNDIS_HANDLE;
typedef int NDIS_STATUS, *PNDIS_STATUS;
typedef ULONG NDIS_OID, *PNDIS_OID;
typedef ULONG NDIS_PORT_NUMBER, *PNDIS_PORT_NUMBER;
#ifndef NDIS_DEFAULT_PORT_NUMBER
#define NDIS_DEFAULT_PORT_NUMBER ((NDIS_PORT_NUMBER)0)
#define NDIS_MAXIMUM_PORTS 0x1000000
#endif
