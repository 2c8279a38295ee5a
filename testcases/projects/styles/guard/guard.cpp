// Tracing belongs to an object that moves into a global. From then on a failing entry does not end it any more.
#include <ntddk.h>

#define WPP_CONTROL_GUIDS WPP_DEFINE_CONTROL_GUID(Guard, (16f8c0a3,4d2b,4e97,a0c5,7319be64d208), WPP_DEFINE_BIT(ALL))
#include "guard.tmh"

inline void *operator new(size_t, void *place) noexcept { return place; }

class Tracing
{
    PDRIVER_OBJECT m_object;

public:
    Tracing(PDRIVER_OBJECT object, PUNICODE_STRING path) : m_object(object) { WPP_INIT_TRACING(object, path); }
    Tracing(Tracing &&other) : m_object(other.m_object) { other.m_object = nullptr; }
    ~Tracing() { Stop(); }
    void Stop()
    {
        if (m_object)
            WPP_CLEANUP(m_object);
        m_object = nullptr;
    }
};

static UCHAR g_place[sizeof(Tracing)];
static Tracing *g_tracing;
static PDEVICE_OBJECT g_device;

static VOID Unload(PDRIVER_OBJECT)
{
    IoDeleteDevice(g_device);
    g_tracing->~Tracing();
}

extern "C" DRIVER_INITIALIZE DriverEntry;

extern "C" __declspec(code_seg("INIT")) NTSTATUS DriverEntry(PDRIVER_OBJECT object, PUNICODE_STRING path)
{
    Tracing local(object, path);

    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Device\\guard");
    NTSTATUS status = IoCreateDevice(object, 0, &name, FILE_DEVICE_UNKNOWN, 0, FALSE, &g_device);
    if (!NT_SUCCESS(status))
        return status;

    g_tracing = new (g_place) Tracing(static_cast<Tracing &&>(local));
    object->DriverUnload = Unload;

    UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\??\\guard");
    status = IoCreateSymbolicLink(&link, &name);
    if (!NT_SUCCESS(status))
    {
        IoDeleteDevice(g_device);
        // planted: driverentry-wpp-not-cleaned-up-on-failure
        return status;
    }
    return STATUS_SUCCESS;
}
