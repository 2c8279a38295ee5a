// WDF: assertions, in their free-build meaning. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/wdf/debugging-a-wdf-driver
#pragma once

#define WDFVERIFY(exp) ((void)(exp))
#define WDFCASSERT(c) ((void)sizeof(char[(c) ? 1 : -1]))
#define VERIFY_IS_IRQL_PASSIVE_LEVEL() ((void)0)
