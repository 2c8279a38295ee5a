// Names of the remote procedure calls' data representation that other headers lean on. The project's own stand-in.
// Source: learn.microsoft.com/windows/win32/rpc
#pragma once
typedef unsigned char byte;
typedef unsigned char boolean;
typedef unsigned char cs_byte;
typedef __int64 hyper;
#include <objbase.h>
