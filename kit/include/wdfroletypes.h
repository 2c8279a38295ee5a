// WDF: older names of the role types of context callbacks. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/devtest/declaring-functions-using-function-role-types-for-wdf-drivers
#pragma once

typedef EVT_WDF_OBJECT_CONTEXT_CLEANUP EVT_WDF_DEVICE_CONTEXT_CLEANUP, EVT_WDF_IO_QUEUE_CONTEXT_CLEANUP_CALLBACK, EVT_WDF_FILE_CONTEXT_CLEANUP_CALLBACK;
typedef EVT_WDF_OBJECT_CONTEXT_DESTROY EVT_WDF_DEVICE_CONTEXT_DESTROY, EVT_WDF_IO_QUEUE_CONTEXT_DESTROY_CALLBACK, EVT_WDF_FILE_CONTEXT_DESTROY_CALLBACK;
