// Names of the SoundWire controller's interface; what no public page gives is left out. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/audio/soundwire-interface-for-codecs
#pragma once
typedef enum _SOUNDWIRE_DATAPORT_MODE { SoundWireDataPortModeIsochronous, SoundWireDataPortModeTxControlled, SoundWireDataPortModeRxControlled } SOUNDWIRE_DATAPORT_MODE;
