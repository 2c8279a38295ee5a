// Redirected drive buffering subsystem. The project's own stand-in.
#pragma once
#include <mrx.h>
