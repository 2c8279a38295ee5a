// What the filtering platform is told, all of it or nothing.
#include "culvert.h"

HANDLE gEngine;
UINT32 gCalloutId;

static void NTAPI CulvertClassify(const FWPS_INCOMING_VALUES *values, const FWPS_INCOMING_METADATA_VALUES *meta,
                                  void *layerData, const void *context, const FWPS_FILTER *filter, UINT64 flow,
                                  FWPS_CLASSIFY_OUT *out)
{
    UNREFERENCED_PARAMETER(values);
    UNREFERENCED_PARAMETER(meta);
    UNREFERENCED_PARAMETER(layerData);
    UNREFERENCED_PARAMETER(context);
    UNREFERENCED_PARAMETER(filter);
    UNREFERENCED_PARAMETER(flow);
    out->actionType = FWP_ACTION_PERMIT;
}

static NTSTATUS NTAPI CulvertNotify(FWPS_CALLOUT_NOTIFY_TYPE type, const GUID *key, FWPS_FILTER *filter)
{
    UNREFERENCED_PARAMETER(type);
    UNREFERENCED_PARAMETER(key);
    UNREFERENCED_PARAMETER(filter);
    return STATUS_SUCCESS;
}

NTSTATUS CulvertRegisterCallouts(void *deviceObject)
{
    NTSTATUS status = STATUS_SUCCESS;
    BOOLEAN opened = FALSE, open = FALSE;
    FWPM_SESSION session = {0};
    FWPM_SUBLAYER sublayer = {0};
    FWPS_CALLOUT callout = {CULVERT_CALLOUT_V4, 0, CulvertClassify, CulvertNotify, NULL};

    session.flags = FWPM_SESSION_FLAG_DYNAMIC;
    OR_LEAVE(FwpmEngineOpen(NULL, RPC_C_AUTHN_WINNT, NULL, &session, &gEngine));
    opened = TRUE;

    OR_LEAVE(FwpmTransactionBegin(gEngine, 0));
    open = TRUE;

    sublayer.subLayerKey = CULVERT_SUBLAYER;
    sublayer.displayData.name = L"Culvert";
    OR_LEAVE(FwpmSubLayerAdd(gEngine, &sublayer, NULL));
    OR_LEAVE(FwpsCalloutRegister(deviceObject, &callout, &gCalloutId));
    OR_LEAVE(FwpmTransactionCommit(gEngine));
    open = FALSE;

Leave:
    if (!NT_SUCCESS(status)) {
        if (open) {
            FwpmTransactionAbort(gEngine);
            gCalloutId = 0;
        }
        if (opened) {
            FwpmEngineClose(gEngine);
            gEngine = NULL;
        }
    }
    return status;
}

void CulvertUnregisterCallouts(void)
{
    FwpmEngineClose(gEngine);
    gEngine = NULL;
    FwpsCalloutUnregisterById(gCalloutId);
}
