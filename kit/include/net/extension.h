// Extensions of packets and fragments. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/extension
#pragma once
#ifdef __cplusplus
extern "C" {
#endif
typedef enum _NET_EXTENSION_TYPE { NetExtensionTypePacket = 1, NetExtensionTypeFragment = 2, NetExtensionTypeBuffer = 3 } NET_EXTENSION_TYPE;
typedef struct _NET_EXTENSION { PVOID Reserved[4]; union { BOOLEAN Enabled; PVOID Reserved1; }; } NET_EXTENSION;
PVOID NetExtensionGetData(const NET_EXTENSION *Extension, UINT32 Index);
#ifdef __cplusplus
}
#endif
