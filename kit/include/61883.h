// IEC 61883 connections over IEEE 1394. The project's own stand-in. Source: learn.microsoft.com/windows-hardware/drivers/ddi/61883
#pragma once
#ifdef __cplusplus
extern "C" {
#endif
#define IOCTL_61883_CLASS CTL_CODE(FILE_DEVICE_UNKNOWN, 0x91, METHOD_IN_DIRECT, FILE_ANY_ACCESS)
#define CURRENT_61883_DDI_VERSION 0x2
#define INIT_61883_HEADER(Request, Request_) ((Request)->Function = Request_, (Request)->Version = CURRENT_61883_DDI_VERSION)
enum { Av61883_GetUnitInfo, Av61883_SetUnitInfo, Av61883_GetPlugHandle, Av61883_GetPlugState, Av61883_Connect, Av61883_Disconnect, Av61883_AttachFrame, Av61883_CancelFrame, Av61883_Talk, Av61883_Listen, Av61883_Stop, Av61883_SendFcpRequest, Av61883_GetFcpResponse, Av61883_GetFcpRequest, Av61883_SendFcpResponse, Av61883_SetFcpNotify, Av61883_CreatePlug, Av61883_DeletePlug, Av61883_SetPlug, Av61883_BusResetNotify, Av61883_BusReset, Av61883_SetUnitDirectory, Av61883_MonitorPlugs, Av61883_MAX };
typedef struct _AV_61883_REQUEST AV_61883_REQUEST, *PAV_61883_REQUEST;
#ifdef __cplusplus
}
#endif
