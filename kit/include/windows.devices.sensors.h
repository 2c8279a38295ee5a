// Orientation as Windows Runtime names it. The project's own stand-in. Source: learn.microsoft.com/uwp/api/windows.devices.sensors
#pragma once
#ifdef __cplusplus
namespace ABI { namespace Windows { namespace Devices { namespace Sensors {
typedef enum SimpleOrientation { SimpleOrientation_NotRotated, SimpleOrientation_Rotated90DegreesCounterclockwise, SimpleOrientation_Rotated180DegreesCounterclockwise, SimpleOrientation_Rotated270DegreesCounterclockwise, SimpleOrientation_Faceup, SimpleOrientation_Facedown } SimpleOrientation;
} } } }
#endif
