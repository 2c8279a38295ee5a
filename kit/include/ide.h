// ATA task file types. The project's own stand-in; follows learn.microsoft.com/windows-hardware/drivers/ddi/ide.
#pragma once
#include <kitcore.h>
#include <ata.h>
