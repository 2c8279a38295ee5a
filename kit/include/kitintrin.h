// The intrinsics that the kernel's own headers declare, by declaration; the bodies are the compiler's. The project's own
// stand-in. Source: learn.microsoft.com/cpp/intrinsics/compiler-intrinsics
#pragma once
#ifdef __cplusplus
extern "C" {
#endif
long _InterlockedIncrement(long volatile *);
long _InterlockedDecrement(long volatile *);
long _InterlockedExchange(long volatile *, long);
long _InterlockedExchangeAdd(long volatile *, long);
long _InterlockedCompareExchange(long volatile *, long, long);
long _InterlockedAnd(long volatile *, long);
long _InterlockedOr(long volatile *, long);
long _InterlockedXor(long volatile *, long);
short _InterlockedIncrement16(short volatile *);
short _InterlockedDecrement16(short volatile *);
short _InterlockedExchange16(short volatile *, short);
short _InterlockedExchangeAdd16(short volatile *, short);
short _InterlockedCompareExchange16(short volatile *, short, short);
short _InterlockedAnd16(short volatile *, short);
short _InterlockedOr16(short volatile *, short);
char _InterlockedExchange8(char volatile *, char);
char _InterlockedExchangeAdd8(char volatile *, char);
char _InterlockedCompareExchange8(char volatile *, char, char);
char _InterlockedAnd8(char volatile *, char);
char _InterlockedOr8(char volatile *, char);
__int64 _InterlockedCompareExchange64(__int64 volatile *, __int64, __int64);
__int64 _InterlockedIncrement64(__int64 volatile *);
__int64 _InterlockedDecrement64(__int64 volatile *);
__int64 _InterlockedExchange64(__int64 volatile *, __int64);
__int64 _InterlockedExchangeAdd64(__int64 volatile *, __int64);
__int64 _InterlockedAnd64(__int64 volatile *, __int64);
__int64 _InterlockedOr64(__int64 volatile *, __int64);
__int64 _InterlockedXor64(__int64 volatile *, __int64);
void *_InterlockedExchangePointer(void *volatile *, void *);
void *_InterlockedCompareExchangePointer(void *volatile *, void *, void *);
unsigned char _interlockedbittestandset(long volatile *, long);
unsigned char _interlockedbittestandreset(long volatile *, long);
unsigned char _bittest(long const *, long);
unsigned char _bittestandset(long *, long);
unsigned char _bittestandreset(long *, long);
unsigned char _bittestandcomplement(long *, long);
unsigned char _BitScanForward(unsigned long *, unsigned long);
unsigned char _BitScanReverse(unsigned long *, unsigned long);
unsigned short __cdecl _byteswap_ushort(unsigned short);
unsigned long __cdecl _byteswap_ulong(unsigned long);
unsigned __int64 __cdecl _byteswap_uint64(unsigned __int64);
unsigned int __cdecl _rotl(unsigned int, int);
unsigned int __cdecl _rotr(unsigned int, int);
unsigned __int64 __cdecl _rotl64(unsigned __int64, int);
unsigned __int64 __cdecl _rotr64(unsigned __int64, int);
void *_ReturnAddress(void);
void _ReadWriteBarrier(void);
void __cdecl __debugbreak(void);
__declspec(noreturn) void __fastfail(unsigned int);
#if defined(_M_AMD64) || defined(_M_ARM64)
unsigned char _BitScanForward64(unsigned long *, unsigned __int64);
unsigned char _BitScanReverse64(unsigned long *, unsigned __int64);
unsigned char _interlockedbittestandset64(__int64 volatile *, __int64);
unsigned char _interlockedbittestandreset64(__int64 volatile *, __int64);
unsigned char _bittest64(__int64 const *, __int64);
unsigned char _bittestandset64(__int64 *, __int64);
unsigned char _bittestandreset64(__int64 *, __int64);
unsigned char _InterlockedCompareExchange128(__int64 volatile *, __int64, __int64, __int64 *);
#endif
#if defined(_M_AMD64) || defined(_M_IX86)
unsigned __int64 __rdtsc(void);
unsigned char __inbyte(unsigned short);
unsigned short __inword(unsigned short);
unsigned long __indword(unsigned short);
void __outbyte(unsigned short, unsigned char);
void __outword(unsigned short, unsigned short);
void __outdword(unsigned short, unsigned long);
void __movsb(unsigned char *, unsigned char const *, size_t);
void __movsw(unsigned short *, unsigned short const *, size_t);
void __movsd(unsigned long *, unsigned long const *, size_t);
void __stosb(unsigned char *, unsigned char, size_t);
void __stosw(unsigned short *, unsigned short, size_t);
void __stosd(unsigned long *, unsigned long, size_t);
void _disable(void);
void _enable(void);
void _mm_pause(void);
void _mm_mfence(void);
void _mm_lfence(void);
void _mm_sfence(void);
#endif
#if defined(_M_AMD64)
unsigned __int64 _umul128(unsigned __int64, unsigned __int64, unsigned __int64 *);
__int64 _mul128(__int64, __int64, __int64 *);
unsigned __int64 __umulh(unsigned __int64, unsigned __int64);
__int64 __mulh(__int64, __int64);
unsigned __int64 __shiftleft128(unsigned __int64, unsigned __int64, unsigned char);
unsigned __int64 __shiftright128(unsigned __int64, unsigned __int64, unsigned char);
void __movsq(unsigned __int64 *, unsigned __int64 const *, size_t);
void __stosq(unsigned __int64 *, unsigned __int64, size_t);
unsigned __int64 __readcr8(void);
void __writecr8(unsigned __int64);
unsigned char __readgsbyte(unsigned long);
unsigned short __readgsword(unsigned long);
unsigned long __readgsdword(unsigned long);
unsigned __int64 __readgsqword(unsigned long);
#endif
#if defined(_M_ARM64)
void __dmb(unsigned int);
void __dsb(unsigned int);
void __isb(unsigned int);
void __yield(void);
__int64 _ReadStatusReg(int);
void _WriteStatusReg(int, __int64);
#endif
#ifdef __cplusplus
}
#endif
