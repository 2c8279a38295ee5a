// An extension of packets or fragments. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/databuffer
#pragma once
#include <net/extension.h>
#include <net/databuffertypes.h>
#ifdef __cplusplus
extern "C" {
#endif
#define NET_FRAGMENT_EXTENSION_DATA_BUFFER_NAME L"ms_fragment_data_buffer"
#define NET_FRAGMENT_EXTENSION_DATA_BUFFER_VERSION_1 1U
#define NET_FRAGMENT_EXTENSION_DATA_BUFFER_VERSION_2 2U
FORCEINLINE NET_FRAGMENT_DATA_BUFFER *NetExtensionGetFragmentDataBuffer(const NET_EXTENSION *Extension, UINT32 Index) { return (NET_FRAGMENT_DATA_BUFFER *)NetExtensionGetData(Extension, Index); }
#ifdef __cplusplus
}
#endif
