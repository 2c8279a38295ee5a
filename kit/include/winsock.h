// The first version of sockets, which no driver needs alone. The project's own stand-in.
// Source: learn.microsoft.com/windows/win32/api/winsock
#pragma once
#include <winsock2.h>
