// What the files of the one driver share.
#pragma once
EVT_WDF_DRIVER_DEVICE_ADD NetDeviceAdd;
NTSTATUS NetReadLimits(void);
