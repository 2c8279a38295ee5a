// Kernel thunks' types that display miniports include. The project's own stand-in.
#pragma once
#include <kitcore.h>
#include <d3dukmdt.h>
#include <d3dkmdt.h>
