// DirectMusic miniports of the port class driver. The project's own stand-in. Source: .../windows-hardware/drivers/ddi/dmusicks
#pragma once
#include <portcls.h>
#define DONT_HOLD_FOR_SEQUENCING 0x8000000000000000
typedef struct _DMUS_KERNEL_EVENT { UCHAR bReserved; UCHAR cbStruct; USHORT cbEvent; USHORT usChannelGroup; USHORT usFlags; LONGLONG ullPresTime100ns; ULONGLONG ullBytePosition; struct _DMUS_KERNEL_EVENT *pNextEvt; union { UCHAR abData[sizeof(PUCHAR)]; PUCHAR pbData; struct _DMUS_KERNEL_EVENT *pPackageEvt; } uData; } DMUS_KERNEL_EVENT, *PDMUS_KERNEL_EVENT;
typedef enum { DMUS_STREAM_MIDI_INVALID = -1, DMUS_STREAM_MIDI_RENDER, DMUS_STREAM_MIDI_CAPTURE, DMUS_STREAM_WAVE_SINK } DMUS_STREAM_TYPE;
