// Guards, members, lambdas and tables that clean up: nothing is said.
// check: driverentry-wpp-not-cleaned-up-on-failure
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

EXTERN_C DRIVER_INITIALIZE G1;
NTSTATUS G1(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    WPP_INIT_TRACING(D, P);
    auto g = MakeGuard([D] { WPP_CLEANUP(D); });
    NTSTATUS s = Elsewhere();
    if (!NT_SUCCESS(s))
        return s;
    g.release();
    return STATUS_SUCCESS;
}

EXTERN_C DRIVER_INITIALIZE G2;
NTSTATUS G2(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    Tracing t(D, P);
    NTSTATUS s = Elsewhere();
    if (!NT_SUCCESS(s))
        return s;
    Tracing u(Move(t));
    s = IoCreateDevice(D, 0, nullptr, 1, 0, 0, nullptr);
    if (!NT_SUCCESS(s))
        return s;
    u.Keep();
    return s;
}

EXTERN_C DRIVER_INITIALIZE G3;
NTSTATUS G3(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    NTSTATUS s;
    bool ok = false;
    auto undo = [&]() {
        if (!ok) {
            WPP_CLEANUP(D);
        }
    };
    WPP_INIT_TRACING(D, P);
    if (s = Elsewhere(); !NT_SUCCESS(s)) {
        undo();
        return s;
    }
    ok = true;
    undo();
    return s;
}

class Driver
{
    bool Traced = false;
    PDRIVER_OBJECT D = nullptr;

  public:
    NTSTATUS Init(PDRIVER_OBJECT d, PUNICODE_STRING p)
    {
        D = d;
        WPP_INIT_TRACING(d, p);
        Traced = true;
        NTSTATUS s = Elsewhere();
        if (!NT_SUCCESS(s))
            Term();
        return s;
    }
    void Term()
    {
        if (Traced) {
            WPP_CLEANUP(D);
            Traced = false;
        }
    }
};
static Driver TheDriver;
EXTERN_C DRIVER_INITIALIZE G4;
NTSTATUS G4(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    return TheDriver.Init(D, P);
}

EXTERN_C DRIVER_INITIALIZE G5;
NTSTATUS G5(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    NTSTATUS s = TheDriver.Init(D, P);
    if (NT_SUCCESS(s)) {
        s = IoCreateDevice(D, 0, nullptr, 1, 0, 0, nullptr);
        if (!NT_SUCCESS(s))
            TheDriver.Term();
    }
    return s;
}

struct Step {
    NTSTATUS (*Do)(PDRIVER_OBJECT, PUNICODE_STRING);
    void (*Undo)(PDRIVER_OBJECT);
};
static NTSTATUS DoTrace(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    WPP_INIT_TRACING(D, P);
    return STATUS_SUCCESS;
}
static void UndoTrace(PDRIVER_OBJECT D)
{
    WPP_CLEANUP(D);
}
static NTSTATUS DoDev(PDRIVER_OBJECT D, PUNICODE_STRING)
{
    return IoCreateDevice(D, 0, nullptr, 1, 0, 0, nullptr);
}
static void UndoDev(PDRIVER_OBJECT D)
{
    IoDeleteDevice(D->DeviceObject);
}
static constexpr Step Steps[] = {{DoTrace, UndoTrace}, {DoDev, UndoDev}, {DoDev, UndoDev}};
EXTERN_C DRIVER_INITIALIZE G6;
NTSTATUS G6(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    int done = 0;
    for (const auto &step : Steps) {
        NTSTATUS s = step.Do(D, P);
        if (!NT_SUCCESS(s)) {
            while (done > 0)
                Steps[--done].Undo(D);
            return s;
        }
        ++done;
    }
    return STATUS_SUCCESS;
}

EXTERN_C DRIVER_INITIALIZE G7;
NTSTATUS G7(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    class Final
    {
        PDRIVER_OBJECT D;
        NTSTATUS &S;

      public:
        Final(PDRIVER_OBJECT d, NTSTATUS &s) : D(d), S(s)
        {
        }
        ~Final()
        {
            if (!NT_SUCCESS(S)) {
                WPP_CLEANUP(D);
            }
        }
    };
    NTSTATUS s = STATUS_SUCCESS;
    WPP_INIT_TRACING(D, P);
    Final f(D, s);
    s = Elsewhere();
    if (!NT_SUCCESS(s))
        return s;
    s = IoCreateDevice(D, 0, nullptr, 1, 0, 0, nullptr);
    return s;
}

PVOID operator new(size_t n, POOL_TYPE t)
{
    return ExAllocatePoolWithTag(t, n, 'x');
}
EXTERN_C DRIVER_INITIALIZE G8;
NTSTATUS G8(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    auto t = new (NonPagedPool) Tracing(D, P);
    if (!t)
        return STATUS_NO_MEMORY;
    NTSTATUS s = Elsewhere();
    if (!NT_SUCCESS(s)) {
        t->~Tracing();
        ExFreePool(t);
    }
    return s;
}

enum class Stage { None, Trace, Dev };
static void Rewind(Stage at, PDRIVER_OBJECT D)
{
    switch (at) {
    case Stage::Dev:
        IoDeleteDevice(D->DeviceObject);
        [[fallthrough]];
    case Stage::Trace:
        WPP_CLEANUP(D);
        [[fallthrough]];
    case Stage::None:
        break;
    }
}
EXTERN_C DRIVER_INITIALIZE G9;
NTSTATUS G9(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    Stage at = Stage::None;
    NTSTATUS s;
    auto fail = [&](NTSTATUS x) {
        Rewind(at, D);
        return x;
    };
    WPP_INIT_TRACING(D, P);
    at = Stage::Trace;
    if (!NT_SUCCESS(s = IoCreateDevice(D, 0, nullptr, 1, 0, 0, nullptr)))
        return fail(s);
    at = Stage::Dev;
    if (!NT_SUCCESS(s = Elsewhere()))
        return fail(s);
    return s;
}
