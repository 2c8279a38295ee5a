// Interface types (IF_TYPE_*). The project's own stand-in; follows learn.microsoft.com/windows/win32/api/ipifcons.
#pragma once
#include <kitcore.h>
#include <ifdef.h>
