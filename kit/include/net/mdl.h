// An extension of packets or fragments. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/mdl
#pragma once
#include <net/extension.h>
#include <net/mdltypes.h>
#ifdef __cplusplus
extern "C" {
#endif
#define NET_FRAGMENT_EXTENSION_MDL_NAME L"ms_fragment_mdl"
#define NET_FRAGMENT_EXTENSION_MDL_VERSION_1 1U
#define NET_FRAGMENT_EXTENSION_MDL_VERSION_2 2U
FORCEINLINE NET_FRAGMENT_MDL *NetExtensionGetFragmentMdl(const NET_EXTENSION *Extension, UINT32 Index) { return (NET_FRAGMENT_MDL *)NetExtensionGetData(Extension, Index); }
#ifdef __cplusplus
}
#endif
