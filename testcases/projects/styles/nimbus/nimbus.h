// What all parts of the monitor share.
#ifndef NIMBUS_NIMBUS_H_
#define NIMBUS_NIMBUS_H_

#include <ntifs.h>
#include <intrin.h>

#define NIMBUS_STOP() \
  if (KD_DEBUGGER_NOT_PRESENT) { \
  } else { \
    __debugbreak(); \
  } \
  reinterpret_cast<void*>(0)

#define NIMBUS_LOG(format, ...) LogWrite(__FUNCTION__, (format), __VA_ARGS__)

EXTERN_C_START
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS LogStart(_In_ ULONG flags, _In_opt_ const wchar_t* file);
_IRQL_requires_max_(PASSIVE_LEVEL) void LogStop();
NTSTATUS LogWrite(_In_ const char* function, _In_ const char* format, ...);

NTSTATUS StateStart();
void StateStop();
NTSTATUS CountersStart();
void CountersStop();
NTSTATUS MemoryStart(_In_ PDRIVER_OBJECT driver);
void MemoryStop();
NTSTATUS SleepWatchStart();
void SleepWatchStop();
NTSTATUS ProcessorWatchStart();
void ProcessorWatchStop();
NTSTATUS MonitorStart();
void MonitorStop();
EXTERN_C_END

template <NTSTATUS (*Begin)(), void (*End)()>
struct Part {
  static NTSTATUS Start() { return Begin(); }
  static void Stop() { End(); }
};

using Counters = Part<CountersStart, CountersStop>;

#endif  // NIMBUS_NIMBUS_H_
