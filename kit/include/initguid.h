// Makes the GUID definitions that follow real objects. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/kernel/defining-and-exporting-new-guids
#ifndef INITGUID
#define INITGUID
#endif
#include <guiddef.h>
#include <devpropdef.h>
