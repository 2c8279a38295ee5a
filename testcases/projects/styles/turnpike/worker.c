// The thread that decides.
#include "turnpike.h"

static KSTART_ROUTINE TpkWork;
static VOID TpkWork(PVOID Context)
{
    TPK_WORKER *Worker = Context;

    while (!Worker->Stop)
        KeWaitForSingleObject(&Worker->Wake, Executive, KernelMode, FALSE, NULL);
    PsTerminateSystemThread(STATUS_SUCCESS);
}

NTSTATUS TpkStartWorker(TPK_WORKER *Worker)
{
    KeInitializeEvent(&Worker->Wake, SynchronizationEvent, FALSE);
    return PsCreateSystemThread(&Worker->Thread, THREAD_ALL_ACCESS, NULL, NULL, NULL, TpkWork, Worker);
}
