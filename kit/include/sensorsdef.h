// Sensor data fields, properties and categories. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/sensors/sensor-properties
#pragma once
#include <propvarutil.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum SENSOR_STATE { SensorState_Initializing, SensorState_Idle, SensorState_Active, SensorState_Error } SENSOR_STATE;
typedef enum SENSOR_CONNECTION_TYPES { SensorConnectionType_Integrated, SensorConnectionType_Attached, SensorConnectionType_External } SENSOR_CONNECTION_TYPES;
typedef enum PROXIMITY_TYPE { ProximityType_ObjectProximity, ProximityType_HumanProximity } PROXIMITY_TYPE;
typedef enum ACTIVITY_STATE { ActivityState_Unknown = 0x01, ActivityState_Stationary = 0x02, ActivityState_Fidgeting = 0x04, ActivityState_Walking = 0x08, ActivityState_Running = 0x10, ActivityState_InVehicle = 0x20, ActivityState_Biking = 0x40, ActivityState_Idle = 0x80, ActivityState_Max } ACTIVITY_STATE, *PACTIVITY_STATE;
typedef enum ACTIVITY_STATE_COUNT { ActivityStateCount = 8 } ACTIVITY_STATE_COUNT;
typedef enum PEDOMETER_STEP_TYPE { PedometerStepType_Unknown = 1, PedometerStepType_Walking = 2, PedometerStepType_Running = 4 } PEDOMETER_STEP_TYPE;
typedef enum SIMPLE_DEVICE_ORIENTATION { SimpleDeviceOrientation_NotRotated, SimpleDeviceOrientation_Rotated90DegreesCounterclockwise, SimpleDeviceOrientation_Rotated180DegreesCounterclockwise, SimpleDeviceOrientation_Rotated270DegreesCounterclockwise, SimpleDeviceOrientation_Faceup, SimpleDeviceOrientation_Facedown } SIMPLE_DEVICE_ORIENTATION;
typedef enum MAGNETOMETER_ACCURACY { MagnetometerAccuracy_Unknown, MagnetometerAccuracy_Unreliable, MagnetometerAccuracy_Approximate, MagnetometerAccuracy_High } MAGNETOMETER_ACCURACY;
typedef struct VEC3D { float X, Y, Z; } VEC3D;
typedef struct MATRIX3X3 { union { struct { float A11, A12, A13, A21, A22, A23, A31, A32, A33; }; struct { VEC3D V1, V2, V3; }; float M[3][3]; }; } MATRIX3X3;
typedef struct QUATERNION { float X, Y, Z, W; } QUATERNION;
typedef struct SENSOR_VALUE_PAIR { PROPERTYKEY Key; PROPVARIANT Value; } SENSOR_VALUE_PAIR, *PSENSOR_VALUE_PAIR;
typedef struct SENSOR_COLLECTION_LIST { ULONG AllocatedSizeInBytes; ULONG Count; SENSOR_VALUE_PAIR List[1]; } SENSOR_COLLECTION_LIST, *PSENSOR_COLLECTION_LIST;
typedef struct SENSOR_PROPERTY_LIST { ULONG AllocatedSizeInBytes; ULONG Count; PROPERTYKEY List[1]; } SENSOR_PROPERTY_LIST, *PSENSOR_PROPERTY_LIST;
#define SENSOR_COLLECTION_LIST_HEADER_SIZE (2 * sizeof(ULONG))
#define SENSOR_COLLECTION_LIST_SIZE(n) ((ULONG)(__builtin_offsetof(SENSOR_COLLECTION_LIST, List) + sizeof(SENSOR_VALUE_PAIR) * (n)))
#define SENSOR_PROPERTY_LIST_HEADER_SIZE (2 * sizeof(ULONG))
#define SENSOR_PROPERTY_LIST_SIZE(n) ((ULONG)(__builtin_offsetof(SENSOR_PROPERTY_LIST, List) + sizeof(PROPERTYKEY) * (n)))
FORCEINLINE void SENSOR_COLLECTION_LIST_INIT(PSENSOR_COLLECTION_LIST List, ULONG AllocatedSize) { memset(List, 0, AllocatedSize); List->AllocatedSizeInBytes = AllocatedSize; }
FORCEINLINE void SENSOR_PROPERTY_LIST_INIT(PSENSOR_PROPERTY_LIST List, ULONG AllocatedSize) { memset(List, 0, AllocatedSize); List->AllocatedSizeInBytes = AllocatedSize; }

EXTERN_C const PROPERTYKEY PKEY_Sensor_MinimumDataInterval_Ms, PKEY_Sensor_Type, PKEY_Sensor_State, PKEY_Sensor_MaximumDataFieldSize_Bytes, PKEY_Sensor_Power_Milliwatts, PKEY_Sensor_WakeCapable, PKEY_Sensor_Name, PKEY_SensorDataField_Resolution, PKEY_SensorDataField_RangeMinimum, PKEY_SensorDataField_RangeMaximum, PKEY_SensorHistory_MaxSize_Bytes, PKEY_SensorHistory_MaximumRecordSize_Bytes, PKEY_SensorHistory_Interval_Ms, PKEY_SensorData_Timestamp, PKEY_SensorData_IsValid, PKEY_SensorData_AccelerationX_Gs, PKEY_SensorData_AccelerationY_Gs, PKEY_SensorData_AccelerationZ_Gs, PKEY_SensorData_LinearAccelerationX_Gs, PKEY_SensorData_LinearAccelerationY_Gs, PKEY_SensorData_LinearAccelerationZ_Gs, PKEY_SensorData_Shake, PKEY_SensorData_PedometerStepCount, PKEY_SensorData_PedometerStepType, PKEY_SensorData_PedometerStepDuration_Ms, PKEY_SensorData_PedometerReset, PKEY_SensorData_SupportedStepTypes, PKEY_SensorData_QuaternionX, PKEY_SensorData_QuaternionY, PKEY_SensorData_QuaternionZ, PKEY_SensorData_QuaternionW, PKEY_SensorData_RotationMatrix, PKEY_SensorData_RotationAngle_Degrees, PKEY_SensorData_DeclinationAngle_Degrees, PKEY_SensorData_CurrentActivityState, PKEY_SensorData_CurrentActivityStateConfidence_Percentage, PKEY_SensorData_SupportedActivityStates, PKEY_SensorData_SubscribedActivityStates, PKEY_SensorData_ConfidenceThreshold_Percentage, PKEY_SensorData_ActivityStream, PKEY_SensorData_MagnetometerAccuracy, PKEY_SensorData_MagneticFieldStrengthX_Microteslas, PKEY_SensorData_MagneticFieldStrengthY_Microteslas, PKEY_SensorData_MagneticFieldStrengthZ_Microteslas, PKEY_SensorData_LightTemperature_Kelvins, PKEY_SensorData_LightLevel_Lux, PKEY_SensorData_LightChromaticityX, PKEY_SensorData_LightChromaticityY, PKEY_SensorData_LightLevel_Lux_Threshold_AbsoluteDifference, PKEY_SensorData_AtmosphericPressure_Bars, PKEY_SensorData_AngularVelocityX_DegreesPerSecond, PKEY_SensorData_AngularVelocityY_DegreesPerSecond, PKEY_SensorData_AngularVelocityZ_DegreesPerSecond, PKEY_SensorData_CorrectedAngularVelocityX_DegreesPerSecond, PKEY_SensorData_CorrectedAngularVelocityY_DegreesPerSecond, PKEY_SensorData_CorrectedAngularVelocityZ_DegreesPerSecond, PKEY_SensorData_SimpleDeviceOrientation, PKEY_SensorData_ProximityDistanceMillimeters, PKEY_SensorData_ProximityDetection, PKEY_OrientationSensor_GyroscopeUsed, PKEY_LightSensor_ResponseCurve;
EXTERN_C const PROPERTYKEY DEVPKEY_Sensor_Type, DEVPKEY_Sensor_Manufacturer, DEVPKEY_Sensor_Model, DEVPKEY_Sensor_PersistentUniqueId, DEVPKEY_Sensor_Category, DEVPKEY_Sensor_IsPrimary, DEVPKEY_Sensor_ConnectionType, DEVPKEY_Sensor_Name, DEVPKEY_Sensor_VendorDefinedSubType, DEVPKEY_Sensor_ProximityType, DEVPKEY_LightSensor_ColorCapable, DEVPKEY_LightSensor_AutoBrightnessPreferred;
EXTERN_C const GUID GUID_SensorType_Accelerometer3D, GUID_SensorType_Gyrometer3D, GUID_SensorType_Magnetometer3D, GUID_SensorType_AmbientLight, GUID_SensorType_Barometer, GUID_SensorType_Proximity, GUID_SensorType_Pedometer, GUID_SensorType_ActivityDetection, GUID_SensorType_Orientation, GUID_SensorType_RelativeOrientation, GUID_SensorType_GeomagneticOrientation, GUID_SensorType_GravityVector, GUID_SensorType_LinearAccelerometer, GUID_SensorType_SimpleDeviceOrientation, GUID_SensorType_Custom, GUID_SensorType_Temperature, GUID_SensorType_Humidity, GUID_SensorType_HingeAngle, GUID_SensorType_FloorElevation;
EXTERN_C const GUID GUID_SensorCategory_All, GUID_SensorCategory_Biometric, GUID_SensorCategory_Electrical, GUID_SensorCategory_Environmental, GUID_SensorCategory_Light, GUID_SensorCategory_Location, GUID_SensorCategory_Mechanical, GUID_SensorCategory_Motion, GUID_SensorCategory_Orientation, GUID_SensorCategory_Other, GUID_SensorCategory_PersonalActivity, GUID_SensorCategory_Scanner, GUID_SensorCategory_Unsupported;

#ifdef __cplusplus
}
#endif
