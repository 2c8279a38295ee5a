// An extension of packets or fragments. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/logicaladdress
#pragma once
#include <net/extension.h>
#include <net/logicaladdresstypes.h>
#ifdef __cplusplus
extern "C" {
#endif
#define NET_FRAGMENT_EXTENSION_LOGICAL_ADDRESS_NAME L"ms_fragment_logical_address"
#define NET_FRAGMENT_EXTENSION_LOGICAL_ADDRESS_VERSION_1 1U
#define NET_FRAGMENT_EXTENSION_LOGICAL_ADDRESS_VERSION_2 2U
FORCEINLINE NET_FRAGMENT_LOGICAL_ADDRESS *NetExtensionGetFragmentLogicalAddress(const NET_EXTENSION *Extension, UINT32 Index) { return (NET_FRAGMENT_LOGICAL_ADDRESS *)NetExtensionGetData(Extension, Index); }
#ifdef __cplusplus
}
#endif
