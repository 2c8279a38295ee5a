// A driver whose entry has another name in its source. Nothing is wrong here.
#define LegacyInit DriverEntry
#include "sdk.h"

SDK_C DRIVER_INITIALIZE LegacyInit;
#ifdef ALLOC_PRAGMA
#pragma alloc_text(INIT, LegacyInit)
#endif

static void OnUnload(PDRIVER_OBJECT Driver)
{
    SdkStop(Driver);
}

NTSTATUS LegacyInit(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
{
    UNREFERENCED_PARAMETER(Path);
    Driver->DriverUnload = OnUnload;
    return SdkStart(Driver);
}
