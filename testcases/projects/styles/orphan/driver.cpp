// A driver whose submodules nobody has checked out. Nothing is known to be wrong here.
// not analysed: a macro that no header defines may leave the function
#include <fltKernel.h>
#include "third_party/kcrt/kcrt.h"
#include "third_party/jx/jx_lock.hpp"
#include "third_party/kcrt/log.h"
#include "config.h"

#define ORPHAN_TAG KCRT_MAKE_TAG('O', 'r', 'p', 'h')

extern "C" DRIVER_INITIALIZE DriverEntry;
#pragma alloc_text(INIT, DriverEntry)

static PFLT_FILTER Filter;
static JX_LOCK FilterLock;
static kcrt_table_t *Rules;

extern "C" NTSTATUS FLTAPI Unload(FLT_FILTER_UNLOAD_FLAGS)
{
    jx_lock_acquire(&FilterLock);
    FltUnregisterFilter(Filter);
    jx_lock_release(&FilterLock);
    kcrt_table_free(Rules);
    KCRT_LOG_STOP();
    return STATUS_SUCCESS;
}

static const FLT_REGISTRATION Registration = {
    sizeof(FLT_REGISTRATION), FLT_REGISTRATION_VERSION, 0, nullptr, nullptr, Unload,
};

extern "C" NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;
    kcrt_options_t options = KCRT_OPTIONS_INIT;

    KCRT_LOG_START(DriverObject, RegistryPath, KCRT_LOG_DEBUG);
    jx_lock_init(&FilterLock);

    options.tag = ORPHAN_TAG;
    options.flags |= KCRT_NONPAGED | ORPHAN_DEFAULT_FLAGS;
    Rules = kcrt_table_new(&options, KCRT_HASH_FNV);
    if (!Rules) {
        status = STATUS_INSUFFICIENT_RESOURCES;
        goto stop;
    }

    status = FltRegisterFilter(DriverObject, &Registration, &Filter);
    if (!NT_SUCCESS(status)) {
        KCRT_LOG_ERROR("FltRegisterFilter: %08x", status);
        goto free;
    }
    status = FltStartFiltering(Filter);
    if (!NT_SUCCESS(status)) {
        KCRT_LOG_ERROR("FltStartFiltering: %08x", status);
        FltUnregisterFilter(Filter);
        goto free;
    }
    return STATUS_SUCCESS;

free:
    kcrt_table_free(Rules);
stop:
    KCRT_LOG_STOP();
    return status;
}
