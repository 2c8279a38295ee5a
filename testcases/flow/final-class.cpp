// Words behind a class's name and behind a constructor's parameters are no macros.
// check: driverentry-wpp-not-cleaned-up-on-failure
#include <ntddk.h>
#include <driverentry_wpp.h>

namespace own {

class tracing final {
  PDRIVER_OBJECT m_driver;

public:
  explicit tracing(PDRIVER_OBJECT driver) noexcept : m_driver(driver) {}
  tracing(tracing &&other) noexcept : m_driver(other.m_driver) { other.m_driver = nullptr; }
  ~tracing() {
    if (m_driver)
      WPP_CLEANUP(m_driver);
  }
  void keep() noexcept { m_driver = nullptr; }
};

template <typename F> class on_exit final {
  F m_function;
  bool m_armed = true;

public:
  on_exit(F function) noexcept : m_function(function) {}
  on_exit(on_exit &&other) noexcept : m_function(other.m_function) { other.m_armed = false; }
  ~on_exit() {
    if (m_armed)
      m_function();
  }
  void release() noexcept { m_armed = false; }
};

} // namespace own

extern "C" NTSTATUS StartOthers();

DRIVER_INITIALIZE Guarded;
NTSTATUS Guarded(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
  WPP_INIT_TRACING(DriverObject, RegistryPath);
  own::tracing End(DriverObject);
  NTSTATUS Status = StartOthers();
  if (!NT_SUCCESS(Status))
    return Status;
  End.keep();
  return STATUS_SUCCESS;
}

DRIVER_INITIALIZE ReleasedTooEarly;
NTSTATUS ReleasedTooEarly(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
  WPP_INIT_TRACING(DriverObject, RegistryPath);
  auto Function = [DriverObject]() noexcept { WPP_CLEANUP(DriverObject); };
  own::on_exit<decltype(Function)> End(Function);
  End.release();
  NTSTATUS Status = StartOthers();
  if (!NT_SUCCESS(Status))
    return Status; // want "tracing is still registered when the entry function fails here"
  return STATUS_SUCCESS;
}
