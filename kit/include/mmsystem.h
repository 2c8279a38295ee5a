// Multimedia types used with audio drivers. The project's own stand-in.
#pragma once
#include <kitcore.h>
#include <mmreg.h>
