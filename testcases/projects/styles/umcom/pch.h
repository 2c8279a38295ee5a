#pragma once
#include <windows.h>
#include <wdf.h>
#include <wrl.h>
#include <wil/resource.h>
#include <wil/result.h>
#include <string>
#include <memory>
#include <vector>
#include <TraceLoggingProvider.h>

TRACELOGGING_DECLARE_PROVIDER(g_provider);
