// Configuration of the adapter driver.
#include "precomp.h"

BOOLEAN OspProbePlatform(VOID)
{
    return KeNumberProcessors > 0;
}
