// As in a textbook: the section is a macro behind #pragma. Only the role type is missing, as it is in the book.
#include "StdAfx.h"

NTSTATUS CreateDevice(IN PDRIVER_OBJECT driver);
VOID PrimerUnload(IN PDRIVER_OBJECT driver);

#pragma INITCODE
// planted: driverentry-missing-role-type
extern "C" NTSTATUS DriverEntry(IN PDRIVER_OBJECT driver, IN PUNICODE_STRING path)
{
	NTSTATUS status;

	KdPrint(("entered\n"));
	driver->DriverUnload = PrimerUnload;
	status = CreateDevice(driver);
	KdPrint(("left, %wZ\n", path));
	return status;
}

#pragma INITCODE
NTSTATUS CreateDevice(IN PDRIVER_OBJECT driver)
{
	NTSTATUS status;
	PDEVICE_OBJECT device;
	PPRIMER_EXTENSION extension;
	UNICODE_STRING name;

	RtlInitUnicodeString(&name, L"\\Device\\Primer" PRIMER_VERSION);
	status = IoCreateDevice(driver, sizeof(PRIMER_EXTENSION), &(UNICODE_STRING)name, FILE_DEVICE_UNKNOWN, 0, TRUE, &device);
	if (!NT_SUCCESS(status))
		return status;

	extension = (PPRIMER_EXTENSION)device->DeviceExtension;
	extension->device = device;
	RtlInitUnicodeString(&extension->link, L"\\??\\Primer");
	status = IoCreateSymbolicLink(&extension->link, &name);
	if (!NT_SUCCESS(status))
		IoDeleteDevice(device);
	return status;
}

#pragma PAGEDCODE
VOID PrimerUnload(IN PDRIVER_OBJECT driver)
{
	PDEVICE_OBJECT device = driver->DeviceObject;
	PPRIMER_EXTENSION extension = (PPRIMER_EXTENSION)device->DeviceExtension;

	IoDeleteSymbolicLink(&extension->link);
	IoDeleteDevice(device);
}
