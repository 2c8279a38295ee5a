// Bluetooth service discovery. The project's own stand-in. Source: learn.microsoft.com/windows/win32/api/bthsdpdef
#pragma once
#include <kitcore.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef PVOID HANDLE_SDP;
typedef struct SDP_LARGE_INTEGER_16 { ULONGLONG LowPart; LONGLONG HighPart; } SDP_LARGE_INTEGER_16, *PSDP_LARGE_INTEGER_16;
typedef struct SDP_ULARGE_INTEGER_16 { ULONGLONG LowPart; ULONGLONG HighPart; } SDP_ULARGE_INTEGER_16, *PSDP_ULARGE_INTEGER_16;
typedef enum SDP_TYPE { SDP_TYPE_NIL, SDP_TYPE_UINT, SDP_TYPE_INT, SDP_TYPE_UUID, SDP_TYPE_STRING, SDP_TYPE_BOOLEAN, SDP_TYPE_SEQUENCE, SDP_TYPE_ALTERNATIVE, SDP_TYPE_URL, SDP_TYPE_CONTAINER = 0x20 } SDP_TYPE;
typedef struct SdpAttributeRange { USHORT minAttribute; USHORT maxAttribute; } SdpAttributeRange;
typedef union SdpQueryUuidUnion { GUID uuid128; ULONG uuid32; USHORT uuid16; } SdpQueryUuidUnion;
typedef struct SdpQueryUuid { SdpQueryUuidUnion u; USHORT uuidType; } SdpQueryUuid;
#ifdef __cplusplus
}
#endif
