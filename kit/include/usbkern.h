// USB power interfaces in kernel mode. The project's own stand-in.
#pragma once
#include <usbiodef.h>
