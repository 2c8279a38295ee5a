// A socket client whose entry says at its end what it returns. Its settings keep the string they were read from.
#include "nettle.hpp"

namespace nettle
{
static constinit socket_layer layer;
static constinit config settings;

static const WSK_CLIENT_DISPATCH dispatch = {MAKE_WSK_VERSION(1, 0), 0, nullptr};

auto socket_layer::instance() noexcept -> socket_layer & { return layer; }

INIT auto config::read(PCUNICODE_STRING path) noexcept -> config
{
    config result;
    result.path = *path;
    result.port = 9000;
    return result;
}

auto socket_layer::start() noexcept -> NTSTATUS
{
    WSK_CLIENT_NPI client{nullptr, &dispatch};
    if (auto const status = WskRegister(&client, &m_registration); !NT_SUCCESS(status))
        return status;
    m_phase = phase::registered;
    if (auto const status = WskCaptureProviderNPI(&m_registration, WSK_INFINITE_WAIT, &m_provider); !NT_SUCCESS(status))
        return stop(), status;
    m_phase = phase::captured;
    return STATUS_SUCCESS;
}

void socket_layer::stop() noexcept
{
    switch (m_phase) {
    case phase::listening:
    case phase::captured:
        WskReleaseProviderNPI(&m_registration);
        [[fallthrough]];
    case phase::registered:
        WskDeregister(&m_registration);
        break;
    case phase::none:
        break;
    }
    m_phase = phase::none;
}
} // namespace nettle

extern "C" DRIVER_INITIALIZE DriverEntry;

extern "C" INIT auto DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING path) -> NTSTATUS
{
    using nettle::socket_layer;

    // planted: driverentry-registry-path-kept
    nettle::settings = nettle::config::read(path);

    if (auto const status = socket_layer::instance().start(); !NT_SUCCESS(status))
        return status;

    if (auto const status = socket_layer::instance().listen(static_cast<unsigned short>(nettle::settings.port)); status) {
        socket_layer::instance().stop();
        return status;
    }

    driver->DriverUnload = [](PDRIVER_OBJECT) { socket_layer::instance().stop(); };
    return STATUS_SUCCESS;
}
