// Debug output of kernel streaming. The project's own stand-in; free-build meaning.
#pragma once
#define _DbgPrintF(lvl, strings) ((void)0)
#define DEBUGLVL_BLAB 5
#define DEBUGLVL_VERBOSE 5
#define DEBUGLVL_TERSE 4
#define DEBUGLVL_ERROR 2
