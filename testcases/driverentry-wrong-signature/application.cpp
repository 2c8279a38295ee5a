// flags: -U_KERNEL_MODE
// An application's function that happens to have the name.
#include <windows.h>

int DriverEntry(const char *Name) { return *Name; }
