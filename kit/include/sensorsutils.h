// Helpers of sensor drivers. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/sensorsutils
#pragma once
#include <sensorsdef.h>

#ifdef __cplusplus
extern "C" {
#endif

NTSTATUS InitPropVariantFromFloat(FLOAT Value, PROPVARIANT *Variant);
NTSTATUS PropKeyFindKeyGetPropVariant(PSENSOR_COLLECTION_LIST, const PROPERTYKEY *, BOOLEAN TypeCheck, PROPVARIANT *);
NTSTATUS PropKeyFindKeySetPropVariant(PSENSOR_COLLECTION_LIST, const PROPERTYKEY *, BOOLEAN TypeCheck, PROPVARIANT *);
NTSTATUS PropKeyFindKeyGetFileTime(PSENSOR_COLLECTION_LIST, const PROPERTYKEY *, FILETIME *);
NTSTATUS PropKeyFindKeyGetGuid(PSENSOR_COLLECTION_LIST, const PROPERTYKEY *, GUID *);
NTSTATUS PropKeyFindKeyGetBool(PSENSOR_COLLECTION_LIST, const PROPERTYKEY *, BOOL *);
NTSTATUS PropKeyFindKeyGetUshort(PSENSOR_COLLECTION_LIST, const PROPERTYKEY *, USHORT *);
NTSTATUS PropKeyFindKeyGetUlong(PSENSOR_COLLECTION_LIST, const PROPERTYKEY *, ULONG *);
NTSTATUS PropKeyFindKeyGetInt64(PSENSOR_COLLECTION_LIST, const PROPERTYKEY *, LONGLONG *);
NTSTATUS PropKeyFindKeyGetFloat(PSENSOR_COLLECTION_LIST, const PROPERTYKEY *, FLOAT *);
NTSTATUS PropKeyFindKeyGetDouble(PSENSOR_COLLECTION_LIST, const PROPERTYKEY *, DOUBLE *);
NTSTATUS PropertiesListCopy(PSENSOR_PROPERTY_LIST Target, const SENSOR_PROPERTY_LIST *Source);
ULONG PropertiesListGetFillableCount(ULONG SizeInBytes);
NTSTATUS CollectionsListCopyAndMarshall(PSENSOR_COLLECTION_LIST Target, const SENSOR_COLLECTION_LIST *Source);
ULONG CollectionsListGetFillableCount(ULONG SizeInBytes);
ULONG CollectionsListGetMarshalledSize(const SENSOR_COLLECTION_LIST *);
ULONG CollectionsListGetMarshalledSizeWithoutSerialization(const SENSOR_COLLECTION_LIST *);
NTSTATUS CollectionsListMarshall(PSENSOR_COLLECTION_LIST);
NTSTATUS CollectionsListUpdateMarshalledPointer(PSENSOR_COLLECTION_LIST);
VOID CollectionsListSortSubscribedActivitiesByConfidence(PSENSOR_COLLECTION_LIST Thresholds, PSENSOR_COLLECTION_LIST Data);
NTSTATUS EvaluateActivityThresholds(PSENSOR_COLLECTION_LIST, PSENSOR_COLLECTION_LIST, PSENSOR_COLLECTION_LIST);
BOOLEAN IsKeyPresentInPropertyList(PSENSOR_PROPERTY_LIST, const PROPERTYKEY *);
BOOLEAN IsKeyPresentInCollectionList(PSENSOR_COLLECTION_LIST, const PROPERTYKEY *);
NTSTATUS GetPerformanceTime(PULONG TimeMs);

#ifdef __cplusplus
}
#endif
