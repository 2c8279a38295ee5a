// Atomic objects of C; one thread's view of them. The project's own stand-in.
// Source: en.cppreference.com/w/c/atomic
#pragma once
#ifdef __cplusplus
#include <atomic>
using std::memory_order; using std::memory_order_relaxed; using std::memory_order_acquire; using std::memory_order_release; using std::memory_order_acq_rel; using std::memory_order_seq_cst; using std::atomic_flag; using std::atomic_bool; using std::atomic_int; using std::atomic_uint; using std::atomic_long; using std::atomic_ulong; using std::atomic_llong; using std::atomic_ullong;
#else
#include <stddef.h>
#include <stdint.h>
typedef enum memory_order { memory_order_relaxed, memory_order_consume, memory_order_acquire, memory_order_release, memory_order_acq_rel, memory_order_seq_cst } memory_order;
typedef _Atomic(_Bool) atomic_bool; typedef _Atomic(char) atomic_char; typedef _Atomic(int) atomic_int; typedef _Atomic(unsigned) atomic_uint; typedef _Atomic(long) atomic_long; typedef _Atomic(unsigned long) atomic_ulong; typedef _Atomic(long long) atomic_llong; typedef _Atomic(unsigned long long) atomic_ullong; typedef _Atomic(size_t) atomic_size_t; typedef _Atomic(uintptr_t) atomic_uintptr_t;
typedef struct atomic_flag { atomic_bool Value; } atomic_flag;
#define ATOMIC_FLAG_INIT {0}
#define ATOMIC_VAR_INIT(v) (v)
#define atomic_init(o, v) ((void)(*(o) = (v)))
#define atomic_store(o, v) ((void)(*(o) = (v)))
#define atomic_store_explicit(o, v, m) ((void)(*(o) = (v)))
#define atomic_load(o) (*(o))
#define atomic_load_explicit(o, m) (*(o))
#define atomic_exchange(o, v) __c11_atomic_exchange(o, v, 5)
#define atomic_exchange_explicit(o, v, m) __c11_atomic_exchange(o, v, m)
#define atomic_compare_exchange_strong(o, e, v) __c11_atomic_compare_exchange_strong(o, e, v, 5, 5)
#define atomic_compare_exchange_weak(o, e, v) __c11_atomic_compare_exchange_weak(o, e, v, 5, 5)
#define atomic_fetch_add(o, v) __c11_atomic_fetch_add(o, v, 5)
#define atomic_fetch_sub(o, v) __c11_atomic_fetch_sub(o, v, 5)
#define atomic_fetch_or(o, v) __c11_atomic_fetch_or(o, v, 5)
#define atomic_fetch_and(o, v) __c11_atomic_fetch_and(o, v, 5)
#define atomic_fetch_add_explicit(o, v, m) __c11_atomic_fetch_add(o, v, m)
#define atomic_fetch_sub_explicit(o, v, m) __c11_atomic_fetch_sub(o, v, m)
#define atomic_thread_fence(m) ((void)0)
#define atomic_signal_fence(m) ((void)0)
#define atomic_flag_test_and_set(f) __c11_atomic_exchange(&(f)->Value, 1, 5)
#define atomic_flag_clear(f) ((void)((f)->Value = 0))
#endif
