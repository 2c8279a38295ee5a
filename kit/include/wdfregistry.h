// WDF: registry keys. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/wdfregistry
#pragma once

#ifdef __cplusplus
extern "C" {
#endif

NTSTATUS WdfRegistryOpenKey(WDFKEY ParentKey, PCUNICODE_STRING KeyName, ACCESS_MASK, PWDF_OBJECT_ATTRIBUTES, WDFKEY *Key);
NTSTATUS WdfRegistryCreateKey(WDFKEY ParentKey, PCUNICODE_STRING KeyName, ACCESS_MASK, ULONG CreateOptions, PULONG CreateDisposition, PWDF_OBJECT_ATTRIBUTES, WDFKEY *Key);
VOID WdfRegistryClose(WDFKEY);
HANDLE WdfRegistryWdmGetHandle(WDFKEY);
NTSTATUS WdfRegistryRemoveKey(WDFKEY);
NTSTATUS WdfRegistryRemoveValue(WDFKEY, PCUNICODE_STRING ValueName);
NTSTATUS WdfRegistryQueryValue(WDFKEY, PCUNICODE_STRING ValueName, ULONG ValueLength, PVOID Value, PULONG ValueLengthQueried, PULONG ValueType);
NTSTATUS WdfRegistryQueryMemory(WDFKEY, PCUNICODE_STRING ValueName, POOL_TYPE, PWDF_OBJECT_ATTRIBUTES, WDFMEMORY *Memory, PULONG ValueType);
NTSTATUS WdfRegistryQueryMultiString(WDFKEY, PCUNICODE_STRING ValueName, PWDF_OBJECT_ATTRIBUTES StringsAttributes, WDFCOLLECTION);
NTSTATUS WdfRegistryQueryUnicodeString(WDFKEY, PCUNICODE_STRING ValueName, PUSHORT ValueByteLength, PUNICODE_STRING Value);
NTSTATUS WdfRegistryQueryString(WDFKEY, PCUNICODE_STRING ValueName, WDFSTRING);
NTSTATUS WdfRegistryQueryULong(WDFKEY, PCUNICODE_STRING ValueName, PULONG Value);
NTSTATUS WdfRegistryAssignValue(WDFKEY, PCUNICODE_STRING ValueName, ULONG ValueType, ULONG ValueLength, PVOID Value);
NTSTATUS WdfRegistryAssignMemory(WDFKEY, PCUNICODE_STRING ValueName, ULONG ValueType, WDFMEMORY, PWDFMEMORY_OFFSET);
NTSTATUS WdfRegistryAssignMultiString(WDFKEY, PCUNICODE_STRING ValueName, WDFCOLLECTION StringsCollection);
NTSTATUS WdfRegistryAssignUnicodeString(WDFKEY, PCUNICODE_STRING ValueName, PCUNICODE_STRING Value);
NTSTATUS WdfRegistryAssignString(WDFKEY, PCUNICODE_STRING ValueName, WDFSTRING);
NTSTATUS WdfRegistryAssignULong(WDFKEY, PCUNICODE_STRING ValueName, ULONG Value);

#ifdef __cplusplus
}
#endif
