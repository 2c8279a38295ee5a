// ATA port driver library. The project's own stand-in.
#pragma once
#include <irb.h>
