#ifndef _ZINC_SYS_TYPES_H
#define	_ZINC_SYS_TYPES_H

#include <ntifs.h>

typedef enum { B_FALSE = 0, B_TRUE = 1 } boolean_t;
typedef unsigned int uint_t;
typedef struct kmutex { KEVENT m_event; void *m_owner; } kmutex_t;

#define	say(...) DbgPrintEx(DPFLTR_IHVDRIVER_ID, DPFLTR_ERROR_LEVEL, __VA_ARGS__)
#define	dsay if (zinc_debug) say
#define	VERIFY0(x) do { if ((x) != 0) panic(#x); } while (0)
#define	__init
#define	EXPORT_SYMBOL(x)

extern int zinc_debug;
__declspec(noreturn) void panic(const char *what);

#endif
