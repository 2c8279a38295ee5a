// The Windows Driver Frameworks: KMDF 1.x and UMDF 2.x in one set. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/_wdf
#pragma once

#if defined(UMDF_VERSION_MAJOR) || \
    (defined(_WINDOWS_) && !defined(_KERNEL_MODE) && !defined(_WDMDDK_))
#define KIT_WDF_USER_MODE 1
#include <winioctl.h>
#include <ntstatus.h>
#include <wudfwdm.h>
#else
#include <wdm.h>
#endif
#include <devpropdef.h>

#include <wdftypes.h>
#include <wdfglobals.h>
#include <wdffuncenum.h>
#include <wdfstatus.h>
#include <wdfassert.h>
#include <wdfverifier.h>
#include <wdfobject.h>
#include <wdfsync.h>
#include <wdfcore.h>
#include <wdfdriver.h>
#include <wdfqueryinterface.h>
#include <wdfmemory.h>
#include <wdfchildlist.h>
#include <wdffileobject.h>
#include <wdfdevice.h>
#include <wdfcollection.h>
#include <wdftimer.h>
#include <wdfworkitem.h>
#include <wdfinterrupt.h>
#include <wdfresource.h>
#include <wdfrequest.h>
#include <wdfiotarget.h>
#include <wdfio.h>
#include <wdffdo.h>
#include <wdfpdo.h>
#include <wdfcontrol.h>
#include <wdfwmi.h>
#include <wdfstring.h>
#include <wdfregistry.h>
#include <wdfroletypes.h>
#include <wdfhwaccess.h>
#ifdef KIT_WDF_USER_MODE
#include <wdfcompanion.h>
#else
#include <wdfpool.h>
#include <wdfdpc.h>
#include <wdfdmaenabler.h>
#include <wdfdmatransaction.h>
#include <wdfcommonbuffer.h>
#include <wdfbugcodes.h>
#include <wdfcompaniontarget.h>
#endif
