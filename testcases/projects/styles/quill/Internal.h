// One header for all files of the sensor driver.
#pragma once

#include <windows.h>
#include <wdf.h>
#include <devpropdef.h>
#include <new>
#include <strsafe.h>

#include "Trace.h"

#define SAFE_RELEASE(p) do { if (p) { (p)->Release(); (p) = nullptr; } } while (0)

class CDriver
{
public:
    static EVT_WDF_DRIVER_DEVICE_ADD OnDeviceAdd;
    static EVT_WDF_OBJECT_CONTEXT_CLEANUP OnDriverCleanup;

    static NTSTATUS Initialize(_In_ PDRIVER_OBJECT DriverObject, _In_ PUNICODE_STRING RegistryPath);
};

class CDevice
{
    WDFDEVICE m_Device;
    WDFQUEUE m_Queue;

public:
    CDevice() : m_Device(nullptr), m_Queue(nullptr) {}
    HRESULT Initialize(_In_ PWDFDEVICE_INIT Init);
    ~CDevice() {}
};
