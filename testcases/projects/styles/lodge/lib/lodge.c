#include "lodge.h"

NTSTATUS LodgeMain(PDRIVER_OBJECT Object, PUNICODE_STRING Path, const LODGE_CALLBACKS *Callbacks)
{
    WDF_DRIVER_CONFIG Config;
    WDF_OBJECT_ATTRIBUTES Attributes;

    WDF_OBJECT_ATTRIBUTES_INIT(&Attributes);
    Attributes.EvtCleanupCallback = Callbacks->Cleanup;
    WDF_DRIVER_CONFIG_INIT(&Config, Callbacks->Add);
    return WdfDriverCreate(Object, Path, &Attributes, &Config, WDF_NO_HANDLE);
}
