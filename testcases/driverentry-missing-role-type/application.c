// flags: -U_KERNEL_MODE
// An application's function that happens to have the name.
#include <windows.h>

int DriverEntry(int Index) { return Index + 1; }
