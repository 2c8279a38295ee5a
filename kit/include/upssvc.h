// Uninterruptible power supplies: the service's driver interface. The project's own stand-in.
#pragma once
#define UPS_ONLINE 1
#define UPS_ONBATTERY 2
#define UPS_LOWBATTERY 4
#define UPS_NOCOMM 8
#define UPS_CRITICAL 16
#define UPS_INITUNKNOWNERROR 0
#define UPS_INITOK 1
