// See netadaptercx.h. The project's own stand-in. Source: learn.microsoft.com/windows-hardware/drivers/netcx
#pragma once
#include <kitcore.h>
#include <netadaptercx.h>
