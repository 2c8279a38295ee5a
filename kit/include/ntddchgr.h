// Medium changers. The project's own stand-in. Source: learn.microsoft.com/windows-hardware/drivers/ddi/ntddchgr
#pragma once
#include <kitcore.h>
#include <ntddstor.h>
