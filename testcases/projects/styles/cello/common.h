// What the files of the sound adapter share.
#ifndef _CELLO_COMMON_H_
#define _CELLO_COMMON_H_

#define PC_IMPLEMENTATION
#include <portcls.h>
#include <stdunk.h>
#include <ksdebug.h>

#define CELLO_POOLTAG 'olEC'
#define MAX_MINIPORTS 3

DEFINE_GUID(IID_IAdapterCommon, 0x9d3c6e21, 0x7f48, 0x4b0a, 0xa5, 0xd1, 0x36, 0xe8, 0xf0, 0xb4, 0x72, 0xc9);

DECLARE_INTERFACE_(IAdapterCommon, IUnknown)
{
    STDMETHOD_(NTSTATUS, Init)(THIS_ IN PDEVICE_OBJECT DeviceObject) PURE;
    STDMETHOD_(PDEVICE_OBJECT, GetDeviceObject)(THIS) PURE;
};
typedef IAdapterCommon *PADAPTERCOMMON;

NTSTATUS NewAdapterCommon(OUT PUNKNOWN *Unknown, IN REFCLSID, IN PUNKNOWN UnknownOuter OPTIONAL,
                          IN POOL_TYPE PoolType);
#endif
