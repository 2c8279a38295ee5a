// An extension of packets or fragments. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/returncontext
#pragma once
#include <net/extension.h>
#include <net/returncontexttypes.h>
#ifdef __cplusplus
extern "C" {
#endif
#define NET_FRAGMENT_EXTENSION_RETURN_CONTEXT_NAME L"ms_fragment_return_context"
#define NET_FRAGMENT_EXTENSION_RETURN_CONTEXT_VERSION_1 1U
#define NET_FRAGMENT_EXTENSION_RETURN_CONTEXT_VERSION_2 2U
FORCEINLINE NET_FRAGMENT_RETURN_CONTEXT *NetExtensionGetFragmentReturnContext(const NET_EXTENSION *Extension, UINT32 Index) { return (NET_FRAGMENT_RETURN_CONTEXT *)NetExtensionGetData(Extension, Index); }
#ifdef __cplusplus
}
#endif
