// Older names of the annotation header. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/devtest/sal-2-annotations-for-windows-drivers
#pragma once
#include <sal.h>
