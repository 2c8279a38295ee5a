// Telemetry keywords for TraceLogging providers; a private header that some published drivers name.
// The project's own stand-in: the names the published CDFS sample uses. Source: TraceLogging reference.
#pragma once
#define MICROSOFT_KEYWORD_TELEMETRY 0x0000200000000000
#define MICROSOFT_KEYWORD_MEASURES 0x0000400000000000
#define MICROSOFT_KEYWORD_CRITICAL_DATA 0x0000800000000000
#define TraceLoggingOptionMicrosoftTelemetry() TraceLoggingOptionGroup(0)
