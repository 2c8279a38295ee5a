/*
 *  A tap in the network. When it cannot be opened that is noted, and a free build says it was.
 */
#include "spigot.h"

SPIGOT_GLOBALS Globals;

#ifdef ALLOC_PRAGMA
#pragma alloc_text( INIT, DriverEntry )
#pragma alloc_text( PAGE, SpigotUnload)
#endif // ALLOC_PRAGMA

NTSTATUS
DriverEntry(
	__in PDRIVER_OBJECT   DriverObject,
	__in PUNICODE_STRING  RegistryPath
)
/*++
	Everything of one device is made when NDIS asks for it.
--*/
{
	NDIS_STATUS status;

	UNREFERENCED_PARAMETER(RegistryPath);

	DEBUGP(("--> entry of %s, '%wZ'\n", __DATE__, RegistryPath));

	NdisZeroMemory(&Globals, sizeof(Globals));
	NdisInitializeListHead(&Globals.Adapters);
	NdisInitializeReadWriteLock(&Globals.Lock);

	do
	{
		NDIS_MINIPORT_DRIVER_CHARACTERISTICS tap;

		NdisZeroMemory(&tap, sizeof(tap));

		{C_ASSERT(sizeof(tap) >= NDIS_SIZEOF_MINIPORT_DRIVER_CHARACTERISTICS_REVISION_1);}
		tap.Header.Type         = NDIS_OBJECT_TYPE_MINIPORT_DRIVER_CHARACTERISTICS;
		tap.Header.Size         = NDIS_SIZEOF_MINIPORT_DRIVER_CHARACTERISTICS_REVISION_1;
		tap.Header.Revision     = NDIS_MINIPORT_DRIVER_CHARACTERISTICS_REVISION_1;
		tap.MajorNdisVersion    = 6;
		tap.MinorNdisVersion    = 30;
		tap.Flags               = NDIS_WDM_DRIVER;
		tap.InitializeHandlerEx = SpigotCreate;
		tap.HaltHandlerEx       = SpigotHalt;
		tap.UnloadHandler       = SpigotUnload;

		status = NdisMRegisterMiniportDriver(
				DriverObject,
				RegistryPath,
				&Globals,
				&tap,
				&Globals.Handle
			);

		if (NDIS_STATUS_SUCCESS == status)
		{
			DEBUGP(("open\n"));
		}
		else
		{
			DEBUGP(("not open: %8.8X\n", status));
			NOTE();
			SpigotUnload(DriverObject);
			break;
		}
	} while(FALSE);

	DEBUGP(("<-- entry: %8.8X\n", status));

#if DBG
	return status;
#else
	// planted: driverentry-status-not-propagated
	return STATUS_SUCCESS;
#endif
}

VOID
SpigotUnload(
	__in PDRIVER_OBJECT DriverObject
)
{
	PDEVICE_OBJECT device = DriverObject->DeviceObject;

	PAGED_CODE();
	EXPECT(device == NULL);
	if (Globals.Handle)
		NdisMDeregisterMiniportDriver(Globals.Handle);
}
