// Helpers of the driver that CMake builds.
#pragma once
#include <ntifs.h>
#include <wdf.h>

namespace cmaked
{
template <typename T, size_t N> constexpr size_t count(const T (&)[N]) { return N; }

enum class Step : UCHAR { Timer, Thread, Done };

NTSTATUS start(Step step, WDFDRIVER driver);
void stop(Step step) noexcept;

class Rollback
{
    Step m_Reached = Step::Timer;
    bool m_Keep = false;

  public:
    void reached(Step step) { m_Reached = step; }
    void keep() { m_Keep = true; }
    ~Rollback();
};
}
