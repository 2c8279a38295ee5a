/*
 * A file system from another system, over a layer that looks like it.
 */

// The entry of all that was carried over. Its settings keep the key's name as it was given.

#include <sys/types.h>
#include <sys/kstat.h>
#include <sys/zinc_vfs.h>
#include <storport.h>
#include <ntdddisk.h>

#include "Trace.h"

#ifdef DBG
unsigned int zinc_flags = 1;
#endif
int zinc_debug;

DRIVER_INITIALIZE DriverEntry;
DRIVER_UNLOAD zinc_fini;

extern void taskq_init(void);
extern void taskq_fini(void);
extern int spl_begin(PUNICODE_STRING Key);
extern int spl_end(void);
extern int kstat_begin(void *);
extern int vfs_begin(void);
extern int vfs_end(void);
extern NTSTATUS volumes_begin(PDRIVER_OBJECT Driver, PUNICODE_STRING Key);

#ifdef __clang__
#error "cl.exe only"
#endif

PDRIVER_OBJECT zinc_driver = NULL;
UNICODE_STRING tunables_key;
mount_table_t zinc_mounts;
static kmutex_t zinc_mounts_lock;

void
zinc_fini(PDRIVER_OBJECT Driver)
{
	TraceEvent(TRACE_NOISY, "gone\n");
	vfs_end();
	taskq_fini();
	kstat_end();
	spl_end();
}

NTSTATUS __init
DriverEntry(_In_ PDRIVER_OBJECT Driver,
    _In_ PUNICODE_STRING Key)
{
	NTSTATUS status;

	zinc_driver = Driver;
	ring_buffer_init();

	KdPrintEx((DPFLTR_IHVDRIVER_ID, DPFLTR_ERROR_LEVEL,
	    "zinc: begins\n"));

	// planted: driverentry-registry-path-kept
	tunables_key = *Key;
	VERIFY0(spl_begin(Key));
	VERIFY0(kstat_begin(NULL));

	taskq_init();

	if (vfs_begin() != 0) {
		taskq_fini();
		spl_end();
		return (STATUS_INSUFFICIENT_RESOURCES);
	}

	status = volumes_begin(Driver, Key);
	if (STATUS_SUCCESS != status) {
		dsay("no volumes: %08x\n", status);
		vfs_end();
		return (status);
	}

	Driver->DriverUnload = zinc_fini;
	return (STATUS_SUCCESS);
}
EXPORT_SYMBOL(DriverEntry);
