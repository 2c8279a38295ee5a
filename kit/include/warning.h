// Warning control of the file-system samples; nothing here matters to a parse. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/fltkernel
#pragma once
