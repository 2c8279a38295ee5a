// Bluetooth control codes. The project's own stand-in. Source: learn.microsoft.com/windows-hardware/drivers/ddi/bthioctl
#pragma once
#include <kitcore.h>
#include <bthdef.h>
#include <devioctl.h>
#define BTH_IOCTL_BASE 0
#define BTH_CTL(id) CTL_CODE(FILE_DEVICE_BLUETOOTH, (id), METHOD_BUFFERED, FILE_ANY_ACCESS)
#define BTH_KERNEL_CTL(id) CTL_CODE(FILE_DEVICE_BLUETOOTH, (id), METHOD_NEITHER, FILE_ANY_ACCESS)
