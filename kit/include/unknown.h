// IUnknown for kernel streaming drivers. The project's own stand-in.
#pragma once
#include <punknown.h>
