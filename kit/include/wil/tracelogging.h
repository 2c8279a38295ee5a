// See traceloggingprovider.h. The project's own stand-in. Source: github.com/microsoft/wil/wiki
#pragma once
#include <traceloggingprovider.h>
