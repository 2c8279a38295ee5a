// Prints go to the debugger or to the trace session, by how the driver is built.
#pragma once

extern int PrintLevel;
typedef void (*PRINT_ROUTINE)(const char *Format, ...);
extern PRINT_ROUTINE PrintRoutine;

#ifndef KESTREL_TRACING
#define DPrintf(Level, Text)                                                                                           \
    {                                                                                                                  \
        if ((Level) <= PrintLevel)                                                                                     \
            PrintRoutine Text;                                                                                         \
    }
#define WPP_INIT_TRACING(Driver, Path)
#define WPP_CLEANUP(Driver)
#else
#define WPP_CONTROL_GUIDS                                                                                              \
    WPP_DEFINE_CONTROL_GUID(KestrelTrace, (9d1f7be2,60c3,4b1a,8e57,2a9cd4f310b6), WPP_DEFINE_BIT(KESTREL_ALL))
#define WPP_LEVEL_ENABLED_(Level) (WPP_CONTROL(WPP_BIT_KESTREL_ALL).Level >= (Level))
// begin_wpp config
// FUNC DPrintf(LEVEL, (MSG, ...));
// FUNC ENTERED(LEVEL);
// USESUFFIX(ENTERED, "=> %s", __FUNCTION__);
// end_wpp
#endif
