// hosts: tidy clangd lint -- the kit has no ntdddump.h, and the stock clang-tidy does not go on without a header
#include <ntddk.h>
#include <ntdddump.h>

NTSTATUS DriverEntry(PFILTER_EXTENSION Extension, PFILTER_INITIALIZATION_DATA Data) {
  UNREFERENCED_PARAMETER(Data);
  UNREFERENCED_PARAMETER(Extension);
  return STATUS_SUCCESS;
}
