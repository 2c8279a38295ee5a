// Cancel-safe queues; the declarations are in wdm.h. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/kernel/cancel-safe-irp-queues
#pragma once
#include <ntddk.h>
