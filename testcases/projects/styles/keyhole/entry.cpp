// The linker is told that the entry has another name. It returns what its helper says, which is no status.
#include <ntddk.h>

extern "C" DRIVER_INITIALIZE KeyholeMain;

static BOOLEAN Prepare(PDRIVER_OBJECT Object)
{
    UNREFERENCED_PARAMETER(Object);
    return TRUE;
}

#pragma code_seg("INIT")
extern "C" NTSTATUS KeyholeMain(PDRIVER_OBJECT Object, PUNICODE_STRING)
{
    // planted: driverentry-invalid-return-value
    return Prepare(Object);
}
#pragma code_seg()
