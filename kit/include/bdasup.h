// The BDA support library for broadcast minidrivers. The project's own stand-in. Source: .../windows-hardware/drivers/ddi/bdasup
#pragma once
#include <ks.h>
#include <bdatypes.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef struct _BDA_PIN_PAIRING { ULONG ulInputPin; ULONG ulOutputPin; ULONG ulcMaxInputsPerOutput; ULONG ulcMinInputsPerOutput; ULONG ulcMaxOutputsPerInput; ULONG ulcMinOutputsPerInput; ULONG ulcTopologyJoints; const ULONG *pTopologyJoints; } BDA_PIN_PAIRING, *PBDA_PIN_PAIRING;
typedef struct _BDA_FILTER_TEMPLATE { const KSFILTER_DESCRIPTOR *pFilterDescriptor; ULONG ulcPinPairs; const BDA_PIN_PAIRING *pPinPairs; } BDA_FILTER_TEMPLATE, *PBDA_FILTER_TEMPLATE;
NTSTATUS NTAPI BdaCreateFilterFactory(PKSDEVICE pKSDevice, const KSFILTER_DESCRIPTOR *pFilterDescriptor, const BDA_FILTER_TEMPLATE *pBdaFilterTemplate);
NTSTATUS NTAPI BdaCreateFilterFactoryEx(PKSDEVICE pKSDevice, const KSFILTER_DESCRIPTOR *pFilterDescriptor, const BDA_FILTER_TEMPLATE *pBdaFilterTemplate, PKSFILTERFACTORY *ppKSFilterFactory);
NTSTATUS NTAPI BdaInitFilter(PKSFILTER pKSFilter, const BDA_FILTER_TEMPLATE *pBdaFilterTemplate);
NTSTATUS NTAPI BdaUninitFilter(PKSFILTER pKSFilter);
NTSTATUS NTAPI BdaFilterFactoryUpdateCacheData(PKSFILTERFACTORY FilterFactory, const KSFILTER_DESCRIPTOR *FilterDescriptor);
NTSTATUS NTAPI BdaCreatePin(PKSFILTER pKSFilter, ULONG ulPinType, ULONG *pulPinId);
NTSTATUS NTAPI BdaDeletePin(PKSFILTER pKSFilter, ULONG *pulPinId);
NTSTATUS NTAPI BdaCreateTopology(PKSFILTER pKSFilter, ULONG InputPinId, ULONG OutputPinId);
NTSTATUS NTAPI BdaValidateNodeProperty(PIRP Irp, KSPROPERTY *KSProperty);
NTSTATUS NTAPI BdaStartChanges(PIRP Irp);
NTSTATUS NTAPI BdaCheckChanges(PIRP Irp);
NTSTATUS NTAPI BdaCommitChanges(PIRP Irp);
NTSTATUS NTAPI BdaGetChangeState(PIRP Irp, BDA_CHANGE_STATE *ChangeState);
NTSTATUS NTAPI BdaMethodCreatePin(PIRP Irp, KSMETHOD *KSMethod, ULONG *PinFactoryID);
NTSTATUS NTAPI BdaMethodDeletePin(PIRP Irp, KSMETHOD *KSMethod, PVOID Ignored);
NTSTATUS NTAPI BdaMethodCreateTopology(PIRP Irp, KSMETHOD *KSMethod, PVOID Ignored);
#ifdef __cplusplus
}
#endif
