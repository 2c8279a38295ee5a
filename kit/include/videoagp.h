// AGP services of the video port driver. The project's own stand-in.
#pragma once
#include <video.h>
