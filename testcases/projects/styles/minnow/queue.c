#include "minnow.h"

int minnow_queue_init(minnow_queue_t *q)
{
    *q = (minnow_queue_t){ .used = 0, .closed = false };
    KeInitializeSpinLock(&q->lock);
    InitializeListHead(&q->head);
    return 0;
}

void minnow_queue_fini(minnow_queue_t *q) { q->closed = true; }
