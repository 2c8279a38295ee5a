// The driver as an object.
#pragma once
#include <ntddk.h>

#define CLASS_NO_COPY(C) C(const C &) = delete; C &operator=(const C &) = delete

void *operator new(size_t Size, POOL_TYPE Type = NonPagedPoolNx);
void operator delete(void *Memory, size_t Size);
void *operator new(size_t, void *Where) noexcept;

template <typename Derived> class Singleton
{
  protected:
    static Derived *s_Instance;

  public:
    static Derived &Get() { return *s_Instance; }
};
template <typename Derived> Derived *Singleton<Derived>::s_Instance = nullptr;

class Component
{
  public:
    virtual NTSTATUS Start() = 0;
    virtual void Stop() = 0;
    virtual ~Component() {}
};

class Driver final : public Singleton<Driver>
{
    CLASS_NO_COPY(Driver);
    PDRIVER_OBJECT m_Object;
    UNICODE_STRING m_Path;
    Component *m_Components[4];
    unsigned m_Started;

    Driver(PDRIVER_OBJECT Object) : m_Object(Object), m_Path(), m_Components(), m_Started(0) {}
    NTSTATUS CopyPath(PCUNICODE_STRING Path);
    NTSTATUS StartAll();

  public:
    static NTSTATUS Initialize(PDRIVER_OBJECT Object, PUNICODE_STRING Path);
    static DRIVER_UNLOAD Unload;
    static DRIVER_ADD_DEVICE AddDevice;
    static DRIVER_DISPATCH Dispatch;
    ~Driver();
};

Component *CreateTimerComponent(Driver *Owner);
Component *CreateQueueComponent(Driver *Owner);
