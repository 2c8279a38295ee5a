// Modern words around an old function: attributes, aliases, lambdas and a fold. Nothing is wrong here.
#include <ntddk.h>
#include <wdf.h>

#pragma comment(linker, "/INTEGRITYCHECK")
#pragma comment(linker, "/MERGE:.rdata=.text")

using entry_fn = DRIVER_INITIALIZE;
extern "C" [[nodiscard]] DRIVER_INITIALIZE DriverEntry;
static_assert(__is_same(decltype(DriverEntry), entry_fn), "the entry's type");

namespace
{
constexpr auto failed = [](NTSTATUS s) constexpr noexcept { return s < 0; };

template <typename... Steps>
NTSTATUS all(Steps... steps) noexcept
{
    NTSTATUS status = STATUS_SUCCESS;
    (void)((!failed(status = steps())) && ...);
    return status;
}

struct bits { unsigned a : 3, b : 5; };

WDFDRIVER g_driver;
WDFSPINLOCK g_lock;
WDFLOOKASIDE g_list;
} // namespace

#pragma warning(suppress : 28101)
extern "C" [[maybe_unused]] __declspec(noinline) __declspec(code_seg("INIT")) NTSTATUS
DriverEntry([[maybe_unused]] PDRIVER_OBJECT const object, const PUNICODE_STRING path)
{
    static constexpr UNICODE_STRING names[]{RTL_CONSTANT_STRING(L"one"), RTL_CONSTANT_STRING(L"two")};
    auto [a, b] = bits{1, 2};

    for (auto const &name : names)
        if constexpr (sizeof(void *) == 8)
            KdPrintEx((DPFLTR_IHVDRIVER_ID, DPFLTR_INFO_LEVEL, "%wZ %u %u\n", &name, a, b));

    return all(
        [=]() noexcept {
            WDF_DRIVER_CONFIG config;
            WDF_DRIVER_CONFIG_INIT(&config, WDF_NO_EVENT_CALLBACK);
            config.DriverInitFlags |= WdfDriverInitNonPnpDriver;
            return WdfDriverCreate(object, path, WDF_NO_OBJECT_ATTRIBUTES, &config, &g_driver);
        },
        []() noexcept { return WdfSpinLockCreate(WDF_NO_OBJECT_ATTRIBUTES, &g_lock); },
        [] {
            return WdfLookasideListCreate(WDF_NO_OBJECT_ATTRIBUTES, 64, NonPagedPoolNx, WDF_NO_OBJECT_ATTRIBUTES, 'volP',
                                          &g_list);
        });
}
