// Satellite navigation drivers. The project's own stand-in. Source: learn.microsoft.com/windows-hardware/drivers/ddi/gnssdriver
#pragma once
#include <windef.h>
#include <devioctl.h>
#ifdef __cplusplus
extern "C" {
#endif
#define GNSS_DRIVER_VERSION_1 1
#define GNSS_DRIVER_VERSION_2 2
#define GNSS_DRIVER_VERSION_3 3
#define GNSS_DRIVER_VERSION_4 4
#define GNSS_DRIVER_VERSION_5 5
#define GNSS_DRIVER_VERSION_6 6
#define GNSS_MAXSATELLITE 64
#define GNSS_FIXDETAIL_BASIC 0x00000001
#define GNSS_FIXDETAIL_ACCURACY 0x00000002
#define GNSS_FIXDETAIL_SATELLITE 0x00000004
typedef struct { ULONG Size; ULONG Version; double Latitude; double Longitude; double Altitude; double Speed; double Heading; } GNSS_FIXDATA_BASIC, *PGNSS_FIXDATA_BASIC;
typedef struct { ULONG Size; ULONG Version; ULONG HorizontalAccuracy; ULONG HorizontalErrorMajorAxis; ULONG HorizontalErrorMinorAxis; ULONG HorizontalErrorAngle; ULONG HorizontalConfidence; ULONG AltitudeAccuracy; ULONG AltitudeConfidence; ULONG SpeedAccuracy; ULONG SpeedConfidence; ULONG HeadingAccuracy; ULONG HeadingConfidence; float PositionDilutionOfPrecision; float HorizontalDilutionOfPrecision; float VerticalDilutionOfPrecision; } GNSS_FIXDATA_ACCURACY, *PGNSS_FIXDATA_ACCURACY;
typedef struct { ULONG SatelliteId; BOOL UsedInPositiong; double Elevation; double Azimuth; double SignalToNoiseRatio; } GNSS_SATELLITEINFO, *PGNSS_SATELLITEINFO;
typedef struct { ULONG Size; ULONG Version; ULONG SatelliteCount; GNSS_SATELLITEINFO SatelliteArray[GNSS_MAXSATELLITE]; } GNSS_FIXDATA_SATELLITE, *PGNSS_FIXDATA_SATELLITE;
typedef struct { ULONG Size; ULONG Version; ULONG FixSessionID; FILETIME FixTimeStamp; BOOL IsFinalFix; NTSTATUS FixStatus; ULONG FixLevelOfDetails; GNSS_FIXDATA_BASIC BasicData; GNSS_FIXDATA_ACCURACY AccuracyData; GNSS_FIXDATA_SATELLITE SatelliteData; } GNSS_FIXDATA, *PGNSS_FIXDATA;
typedef struct { ULONG Size; ULONG Version; BOOL SupportMultipleFixSessions; BOOL SupportMultipleAppSessions; BOOL RequireAGnssInjection; ULONG AgnssFormatSupported; ULONG AgnssFormatPreferred; BOOL SupportDistanceTracking; BOOL SupportContinuousTracking; ULONG Reserved1; BOOL Reserved2; BOOL Reserved3; BOOL Reserved4; BOOL Reserved5; ULONG GeofencesSupported; BYTE Unused[512]; } GNSS_DEVICE_CAPABILITY, *PGNSS_DEVICE_CAPABILITY;
#ifdef __cplusplus
}
#endif
