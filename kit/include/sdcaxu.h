// The interface between the SDCA class driver and an extension driver. The project's own stand-in: members that drivers
// name, not their order. Source: learn.microsoft.com/windows-hardware/drivers/audio/soundwire-xu-sdca
#pragma once
