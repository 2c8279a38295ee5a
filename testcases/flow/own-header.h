// Helpers of a driver that stand in a header of its own.
#pragma once

static VOID BeginTracing(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WPP_INIT_TRACING(DriverObject, RegistryPath);
}

static VOID EndTracing(PDRIVER_OBJECT DriverObject)
{
    WPP_CLEANUP(DriverObject);
}
