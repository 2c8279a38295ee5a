// Helpers of the driver that CMake builds.
#include <cmaked/util.hpp>

cmaked::Rollback::~Rollback()
{
    if (m_Keep)
        return;
    for (auto step = static_cast<UCHAR>(m_Reached); step-- > 0;)
        stop(static_cast<Step>(step));
}
