// Annotation header with nothing of its own. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/devtest/sal-2-annotations-for-windows-drivers
#pragma once
#include <specstrings.h>
