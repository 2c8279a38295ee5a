// Paths to devices behind the resource hub. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/spb/connecting-a-kmdf-peripheral-driver-to-a-spb
#pragma once
#include <ntstrsafe.h>
#define RESOURCE_HUB_DEVICE_NAME L"\\Device\\RESOURCE_HUB"
#define RESOURCE_HUB_FILE_SIZE (sizeof(L"\\0123456789ABCDEF"))
#define RESOURCE_HUB_PATH_CHARS (sizeof(RESOURCE_HUB_DEVICE_NAME) / sizeof(WCHAR) + 17)
#define RESOURCE_HUB_PATH_SIZE (RESOURCE_HUB_PATH_CHARS * sizeof(WCHAR))
#define RESOURCE_HUB_CREATE_PATH_FROM_ID(p, l, h) ResourceHubCreatePathFromId_((p), (l), (h))
FORCEINLINE NTSTATUS ResourceHubCreatePathFromId_(PUNICODE_STRING Path, ULONG Low, ULONG High) { return RtlUnicodeStringPrintf(Path, L"%s\\%08lx%08lx", RESOURCE_HUB_DEVICE_NAME, High, Low); }
#pragma pack(push, 1)
typedef struct _PNP_SERIAL_BUS_DESCRIPTOR { UCHAR Tag; USHORT Length; UCHAR RevisionId; UCHAR ResourceSourceIndex; UCHAR SerialBusType; UCHAR GeneralFlags; USHORT TypeSpecificFlags; UCHAR TypeSpecificRevisionId; USHORT TypeDataLength; } PNP_SERIAL_BUS_DESCRIPTOR, *PPNP_SERIAL_BUS_DESCRIPTOR;
typedef struct _RH_QUERY_CONNECTION_PROPERTIES_OUTPUT_BUFFER { ULONG PropertiesLength; UCHAR ConnectionProperties[1]; } RH_QUERY_CONNECTION_PROPERTIES_OUTPUT_BUFFER, *PRH_QUERY_CONNECTION_PROPERTIES_OUTPUT_BUFFER;
#pragma pack(pop)
