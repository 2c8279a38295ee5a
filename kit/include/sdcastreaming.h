// Paths of the SDCA class driver: names that drivers use, only different from each other; the rest is left out. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/audio
#pragma once
#include <kitcore.h>
typedef enum _SDCA_PATH { SdcaPathUltrasoundRender = 1, SdcaPathUltrasoundCapture, SdcaPathReferenceStream, SdcaPathIvSense } SDCA_PATH, *PSDCA_PATH;
typedef struct _SDCA_PATH_DESCRIPTOR { ULONG Size; ULONG Version; } SDCA_PATH_DESCRIPTOR, *PSDCA_PATH_DESCRIPTOR;
typedef struct _SDCA_PATH_DESCRIPTORS { ULONG Size; ULONG Version; } SDCA_PATH_DESCRIPTORS, *PSDCA_PATH_DESCRIPTORS;
typedef struct _SDCA_PATH_DESCRIPTORS2 *PSDCA_PATH_DESCRIPTORS2;
typedef struct _SDCA_FUNCTION_INFORMATION_LIST *PSDCA_FUNCTION_INFORMATION_LIST;
