// What the files of the bus driver share.
#ifndef _EMBER_DRIVER_H
#define _EMBER_DRIVER_H

#include "version.h" // made by the build

#define INITIALIZE __declspec(code_seg("INIT"))
#define ASSERT3P(_X, _OP, _Y) ASSERT((ULONG_PTR)(_X) _OP (ULONG_PTR)(_Y))
#define Info(...) __DebugMessage(DPFLTR_INFO_LEVEL, EMB_MODULE "|" __FUNCTION__ ": ", __VA_ARGS__)

extern PDRIVER_OBJECT __DriverGetDriverObject(VOID);
extern BOOLEAN IsZeroMemory(PVOID Buffer, ULONG Length);

extern NTSTATUS RegistryInitialize(PUNICODE_STRING Path);
extern VOID RegistryTeardown(VOID);
extern NTSTATUS RegistryOpenServiceKey(ACCESS_MASK DesiredAccess, PHANDLE Key);
extern NTSTATUS RegistryCreateSubKey(HANDLE Parent, PCHAR Name, ULONG Options, PHANDLE Key);
extern VOID RegistryCloseKey(HANDLE Key);
extern NTSTATUS ProcessInitialize(VOID);
extern VOID ProcessTeardown(VOID);
extern NTSTATUS FdoCreate(PDEVICE_OBJECT PhysicalDeviceObject);
extern NTSTATUS FdoDispatch(PVOID Fdo, PIRP Irp);

#endif
