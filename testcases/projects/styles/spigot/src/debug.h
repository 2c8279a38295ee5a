#pragma once
#if DBG
VOID DebugPrint(const char *format, ...);
VOID DebugStop(const char *file, int line);
# define DEBUGP(text) { DebugPrint text; }
# define EXPECT(expression) { if (!(expression)) DebugStop(__FILE__, __LINE__); }
#else
# define DEBUGP(text)
# define EXPECT(expression)
#endif
#define NOTE() Note(__LINE__)
VOID Note(int line);
