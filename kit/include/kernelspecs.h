// Kernel annotations of IRQL, floating point and dispatch type. The project's own stand-in: every annotation expands to nothing
// unless a check reads it. Source: learn.microsoft.com/windows-hardware/drivers/devtest/irql-annotations-for-drivers
#pragma once
#define _IRQL_requires_same_
#define _IRQL_uses_cancel_
#define _IRQL_saves_
#define _IRQL_restores_
#define _IRQL_is_cancel_
#define _Kernel_float_used_
#define _Kernel_IoGetDmaAdapter_
#define _Kernel_float_saved_
#define _Kernel_float_restored_
#define _Is_function_
#define _IRQL_requires_(...)
#define _IRQL_requires_max_(...)
#define _IRQL_requires_min_(...)
#define _IRQL_raises_(...)
#define _IRQL_limited_to_(...)
#define _IRQL_saves_global_(...)
#define _IRQL_restores_global_(...)
#define _IRQL_always_function_max_(...)
#define _IRQL_always_function_min_(...)
#define _IRQL_inject_(...)
#define _Kernel_clear_do_init_(...)
#define _Kernel_requires_resource_held_(...)
#define _Kernel_requires_resource_not_held_(...)
#define _Kernel_acquires_resource_(...)
#define _Kernel_releases_resource_(...)
#define _Dispatch_type_(x) __attribute__((annotate("dispatch_type:" #x)))
#define __drv_dispatchType(x) _Dispatch_type_(x)
#define __drv_dispatchType_other
