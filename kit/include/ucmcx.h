// The USB connector manager class extension. The project's own stand-in. Source: learn.microsoft.com/windows-hardware/drivers/ddi/_usbref
#pragma once
#include <wdf.h>

#ifdef __cplusplus
extern "C" {
#endif
typedef struct UCMCONNECTOR__ *UCMCONNECTOR;
typedef enum _UCM_TYPEC_PARTNER { UcmTypeCPartnerInvalid, UcmTypeCPartnerUfp, UcmTypeCPartnerDfp, UcmTypeCPartnerPoweredCableNoUfp, UcmTypeCPartnerPoweredCableWithUfp, UcmTypeCPartnerAudioAccessory, UcmTypeCPartnerDebugAccessory } UCM_TYPEC_PARTNER;
typedef enum _UCM_TYPEC_CURRENT { UcmTypeCCurrentInvalid = 0, UcmTypeCCurrentDefaultUsb = 1, UcmTypeCCurrent1500mA = 2, UcmTypeCCurrent3000mA = 4 } UCM_TYPEC_CURRENT;
typedef enum _UCM_TYPEC_OPERATING_MODE { UcmTypeCOperatingModeInvalid = 0, UcmTypeCOperatingModeDfp = 1, UcmTypeCOperatingModeUfp = 2, UcmTypeCOperatingModeDrp = 4 } UCM_TYPEC_OPERATING_MODE;
typedef enum _UCM_POWER_ROLE { UcmPowerRoleInvalid, UcmPowerRoleSink = 1, UcmPowerRoleSource = 2 } UCM_POWER_ROLE;
typedef enum _UCM_DATA_ROLE { UcmDataRoleInvalid, UcmDataRoleDfp, UcmDataRoleUfp } UCM_DATA_ROLE;
typedef enum _UCM_CHARGING_STATE { UcmChargingStateInvalid, UcmChargingStateNotCharging, UcmChargingStateNominalCharging, UcmChargingStateSlowCharging, UcmChargingStateTrickleCharging } UCM_CHARGING_STATE;
typedef enum _UCM_PD_CONN_STATE { UcmPdConnStateInvalid, UcmPdConnStateNotSupported, UcmPdConnStateNegotiationFailed, UcmPdConnStateNegotiationSucceeded } UCM_PD_CONN_STATE;
typedef NTSTATUS EVT_UCM_CONNECTOR_SET_DATA_ROLE(UCMCONNECTOR, UCM_DATA_ROLE);
typedef EVT_UCM_CONNECTOR_SET_DATA_ROLE *PFN_UCM_CONNECTOR_SET_DATA_ROLE;
typedef NTSTATUS EVT_UCM_CONNECTOR_SET_POWER_ROLE(UCMCONNECTOR, UCM_POWER_ROLE);
typedef EVT_UCM_CONNECTOR_SET_POWER_ROLE *PFN_UCM_CONNECTOR_SET_POWER_ROLE;
typedef union _UCM_PD_POWER_DATA_OBJECT { ULONG Ul; struct { unsigned MaximumCurrentIn10mA : 10, VoltageIn50mV : 10, Rest : 10, FixedSupply : 2; } FixedSupplyPdo; } UCM_PD_POWER_DATA_OBJECT, *PUCM_PD_POWER_DATA_OBJECT;
typedef union _UCM_PD_REQUEST_DATA_OBJECT { ULONG Ul; } UCM_PD_REQUEST_DATA_OBJECT, *PUCM_PD_REQUEST_DATA_OBJECT;
typedef struct _UCM_MANAGER_CONFIG { ULONG Size; } UCM_MANAGER_CONFIG, *PUCM_MANAGER_CONFIG;
FORCEINLINE VOID UCM_MANAGER_CONFIG_INIT(PUCM_MANAGER_CONFIG Config) { KIT_WDF_INIT(UCM_MANAGER_CONFIG, Config); }
NTSTATUS UcmInitializeDevice(WDFDEVICE, PUCM_MANAGER_CONFIG);
#ifdef __cplusplus
}
#endif
