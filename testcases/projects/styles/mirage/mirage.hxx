// What the files of the display driver share.
#ifndef _MIRAGE_HXX_
#define _MIRAGE_HXX_
extern "C"
{
    #define __CPLUSPLUS
    #include <stddef.h>
    #include <string.h>
    #include <stdarg.h>
    #include <stdio.h>
    #include <ntddk.h>
    #include <windef.h>
    #include <winerror.h>
    #include <wingdi.h>
    #include <winddi.h>
    #include <ntddvdeo.h>
    #include <d3dkmddi.h>
    #include <d3dkmthk.h>
    #include <ntstrsafe.h>
    #include <ntintsafe.h>
    #include <dispmprt.h>
};

#define MIR_LOG_ERROR1(f, a) DbgPrintEx(DPFLTR_IHVVIDEO_ID, DPFLTR_ERROR_LEVEL, f, a)
#define MIR_ASSERT(exp) { if (!(exp)) { MIR_LOG_ERROR1("assertion, line %d\n", __LINE__); } }

class MIRAGE
{
private:
    DXGKRNL_INTERFACE m_Interface;
    DXGK_START_INFO m_Start;
public:
    NTSTATUS Start(DXGK_START_INFO *Info, DXGKRNL_INTERFACE *Interface, ULONG *Views, ULONG *Children);
};

MIRAGE *MirNew();

DXGKDDI_UNLOAD MirUnload;
DXGKDDI_ADD_DEVICE MirAddDevice;
DXGKDDI_START_DEVICE MirStartDevice;
DXGKDDI_STOP_DEVICE MirStopDevice;
DXGKDDI_REMOVE_DEVICE MirRemoveDevice;
DXGKDDI_DISPATCH_IO_REQUEST MirDispatchIoRequest;
DXGKDDI_INTERRUPT_ROUTINE MirInterrupt;
DXGKDDI_DPC_ROUTINE MirDpc;
DXGKDDI_QUERYADAPTERINFO MirQueryAdapterInfo;
NTSTATUS MirPresent(_In_ CONST HANDLE hAdapter, _In_ CONST DXGKARG_PRESENT_DISPLAYONLY *pPresent);
DXGKDDI_STOP_DEVICE_AND_RELEASE_POST_DISPLAY_OWNERSHIP MirStopAndRelease;
#endif
