// WDF: the role types are declared with their interfaces. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/devtest/declaring-functions-using-function-role-types-for-wdf-drivers
#pragma once
