// Memory routines, see string.h. The project's own stand-in.
#pragma once
#include <string.h>
