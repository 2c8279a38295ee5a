// The entry, in a header that one file includes. It goes on without its driver object.
#pragma once

namespace medley::detail
{
NTSTATUS create(PDRIVER_OBJECT object, PUNICODE_STRING path, WDF_DRIVER_CONFIG &config) noexcept;
}

extern "C" DRIVER_INITIALIZE DriverEntry;

extern "C" inline NTSTATUS NTAPI DriverEntry(_In_ PDRIVER_OBJECT, _In_ PUNICODE_STRING);

#pragma code_seg(push, init_seg, "INIT")
extern "C" NTSTATUS NTAPI
DriverEntry(_In_ PDRIVER_OBJECT const object, _In_ PUNICODE_STRING const path)
{
    WDF_DRIVER_CONFIG config{};
    WDF_DRIVER_CONFIG_INIT(&config, medley::device_add);

    if (auto const status = medley::detail::create(object, path, config); status < 0)
    {
        medley::warn("no driver object: ", status);
    }

    medley::table.reset();
    // planted: driverentry-status-not-propagated
    return STATUS_SUCCESS;
}
#pragma code_seg(pop, init_seg)
