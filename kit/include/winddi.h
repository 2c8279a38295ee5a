// Graphics driver interface types that display miniports include. The project's own stand-in; nothing more is needed for kernel drivers.
#pragma once
#include <windef.h>
