// Wave format tags and structures. The project's own stand-in; follows learn.microsoft.com/windows/win32/api/mmreg.
#pragma once
#include <kitcore.h>
#ifndef _WAVEFORMATEX_
#define _WAVEFORMATEX_
#pragma pack(push, 1)
typedef struct tWAVEFORMATEX { USHORT wFormatTag; USHORT nChannels; ULONG nSamplesPerSec; ULONG nAvgBytesPerSec; USHORT nBlockAlign; USHORT wBitsPerSample; USHORT cbSize; } WAVEFORMATEX, *PWAVEFORMATEX, *NPWAVEFORMATEX, *LPWAVEFORMATEX;
#pragma pack(pop)
#endif
#ifndef _WAVEFORMATEXTENSIBLE_
#define _WAVEFORMATEXTENSIBLE_
#pragma pack(push, 1)
typedef struct { WAVEFORMATEX Format; union { USHORT wValidBitsPerSample; USHORT wSamplesPerBlock; USHORT wReserved; } Samples; ULONG dwChannelMask; GUID SubFormat; } WAVEFORMATEXTENSIBLE, *PWAVEFORMATEXTENSIBLE;
#pragma pack(pop)
#endif
#ifndef WAVE_FORMAT_PCM
#pragma pack(push, 1)
typedef struct waveformat_tag { USHORT wFormatTag; USHORT nChannels; ULONG nSamplesPerSec; ULONG nAvgBytesPerSec; USHORT nBlockAlign; } WAVEFORMAT, *PWAVEFORMAT;
typedef struct pcmwaveformat_tag { WAVEFORMAT wf; USHORT wBitsPerSample; } PCMWAVEFORMAT, *PPCMWAVEFORMAT;
#pragma pack(pop)
#define WAVE_FORMAT_PCM 1
#endif
#define WAVE_FORMAT_UNKNOWN 0x0000
#define WAVE_FORMAT_ADPCM 0x0002
#define WAVE_FORMAT_IEEE_FLOAT 0x0003
#define WAVE_FORMAT_ALAW 0x0006
#define WAVE_FORMAT_MULAW 0x0007
#define WAVE_FORMAT_DOLBY_AC3_SPDIF 0x0092
#define WAVE_FORMAT_WMASPDIF 0x0164
#define WAVE_FORMAT_EXTENSIBLE 0xFFFE
