// flags: -U_KERNEL_MODE
#include <windows.h>

int DriverEntry(const char *Name) { return *Name; }
