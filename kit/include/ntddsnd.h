// Device names of old sound drivers. The project's own stand-in.
#pragma once
#define DD_WAVE_IN_DEVICE_NAME "\\Device\\WaveIn"
#define DD_WAVE_IN_DEVICE_NAME_U L"\\Device\\WaveIn"
#define DD_WAVE_OUT_DEVICE_NAME "\\Device\\WaveOut"
#define DD_WAVE_OUT_DEVICE_NAME_U L"\\Device\\WaveOut"
#define DD_MIDI_IN_DEVICE_NAME_U L"\\Device\\MidiIn"
#define DD_MIDI_OUT_DEVICE_NAME_U L"\\Device\\MidiOut"
#define DD_MIX_DEVICE_NAME_U L"\\Device\\MMMix"
#define DD_AUX_DEVICE_NAME_U L"\\Device\\MMAux"
#define IOCTL_SOUND_BASE FILE_DEVICE_SOUND
#define IOCTL_WAVE_BASE 0x0000
#define IOCTL_MIDI_BASE 0x0080
#define IOCTL_AUX_BASE 0x0100
#define IOCTL_MIX_BASE 0x0180
#define SOUND_MAX_DEVICES 100
