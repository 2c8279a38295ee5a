// An extension of packets or fragments. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/virtualaddress
#pragma once
#include <net/extension.h>
#include <net/virtualaddresstypes.h>
#ifdef __cplusplus
extern "C" {
#endif
#define NET_FRAGMENT_EXTENSION_VIRTUAL_ADDRESS_NAME L"ms_fragment_virtual_address"
#define NET_FRAGMENT_EXTENSION_VIRTUAL_ADDRESS_VERSION_1 1U
#define NET_FRAGMENT_EXTENSION_VIRTUAL_ADDRESS_VERSION_2 2U
FORCEINLINE NET_FRAGMENT_VIRTUAL_ADDRESS *NetExtensionGetFragmentVirtualAddress(const NET_EXTENSION *Extension, UINT32 Index) { return (NET_FRAGMENT_VIRTUAL_ADDRESS *)NetExtensionGetData(Extension, Index); }
#ifdef __cplusplus
}
#endif
