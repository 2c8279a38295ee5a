// A status that is declared where it is tested.
#include <ntddk.h>
#include <wdf.h>
#include <driverentry_wpp.h>
EXTERN_C NTSTATUS Elsewhere();
EXTERN_C EVT_WDF_DRIVER_DEVICE_ADD Add;
template <typename F> class Guard
{
    F Fn;
    bool Armed;

  public:
    explicit Guard(F f) : Fn(f), Armed(true)
    {
    }
    Guard(Guard &&o) : Fn(o.Fn), Armed(o.Armed)
    {
        o.Armed = false;
    }
    Guard(const Guard &) = delete;
    ~Guard()
    {
        if (Armed)
            Fn();
    }
    void release()
    {
        Armed = false;
    }
};
template <typename F> Guard<F> MakeGuard(F f)
{
    return Guard<F>(f);
}
template <typename T> T &&Move(T &t)
{
    return static_cast<T &&>(t);
}
class Tracing
{
    PDRIVER_OBJECT D;

  public:
    Tracing(PDRIVER_OBJECT d, PUNICODE_STRING p) : D(d)
    {
        WPP_INIT_TRACING(d, p);
    }
    ~Tracing()
    {
        if (D) {
            WPP_CLEANUP(D);
        }
    }
    Tracing(Tracing &&o) : D(o.D)
    {
        o.D = nullptr;
    }
    Tracing &operator=(Tracing &&o)
    {
        if (this != &o) {
            if (D) {
                WPP_CLEANUP(D);
            }
            D = o.D;
            o.D = nullptr;
        }
        return *this;
    }
    void Keep()
    {
        D = nullptr;
    }
    PDRIVER_OBJECT Detach()
    {
        auto d = D;
        D = nullptr;
        return d;
    }
};

EXTERN_C DRIVER_INITIALIZE G10;
NTSTATUS G10(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    WDF_DRIVER_CONFIG c;
    WDF_DRIVER_CONFIG_INIT(&c, Add);
    if (auto s = WdfDriverCreate(D, P, nullptr, &c, nullptr); !NT_SUCCESS(s))
        return s;
    return STATUS_SUCCESS;
}
