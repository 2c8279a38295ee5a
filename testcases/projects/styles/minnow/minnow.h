#pragma once
#include <ddk/ntddk.h>
#include <stdint.h>
#include <stdbool.h>

#define UNUSED __attribute__((unused))
#define INITCODE __attribute__((section("INIT")))
#define likely(x)   __builtin_expect(!!(x), 1)
#define unlikely(x) __builtin_expect(!!(x), 0)
#define KDPRINT(fmt, ...) DbgPrint("minnow: " fmt "\n", ##__VA_ARGS__)

typedef struct minnow_queue {
    KSPIN_LOCK lock;
    LIST_ENTRY head;
    uint32_t   used;
    bool       closed;
} minnow_queue_t;

int  minnow_queue_init(minnow_queue_t *q);
void minnow_queue_fini(minnow_queue_t *q);
