// Compiler intrinsics by declaration; the bodies are the compiler's. The project's own stand-in.
// Source: learn.microsoft.com/cpp/intrinsics/compiler-intrinsics
#pragma once
#include <kitintrin.h>
#ifdef __cplusplus
extern "C" {
#endif
unsigned long __cdecl _lrotl(unsigned long, int);
unsigned long __cdecl _lrotr(unsigned long, int);
void *_AddressOfReturnAddress(void);
void _ReadBarrier(void);
void _WriteBarrier(void);
void __nop(void);
#if defined(_M_AMD64) || defined(_M_IX86)
void __cpuid(int[4], int);
void __cpuidex(int[4], int, int);
unsigned __int64 __rdtscp(unsigned int *);
unsigned __int64 __readmsr(unsigned long);
void __writemsr(unsigned long, unsigned __int64);
unsigned __int64 __readpmc(unsigned long);
void __halt(void);
void __wbinvd(void);
void __invlpg(void *);
void __sidt(void *);
void __lidt(void *);
unsigned __int64 _xgetbv(unsigned int);
void _xsetbv(unsigned int, unsigned __int64);
#endif
#if defined(_M_AMD64)
unsigned __int64 __readcr0(void);
unsigned __int64 __readcr2(void);
unsigned __int64 __readcr3(void);
unsigned __int64 __readcr4(void);
void __writecr0(unsigned __int64);
void __writecr3(unsigned __int64);
void __writecr4(unsigned __int64);
unsigned __int64 __readdr(unsigned int);
void __writedr(unsigned int, unsigned __int64);
unsigned __int64 __readeflags(void);
void __writeeflags(unsigned __int64);
unsigned char __vmx_on(unsigned __int64 *);
unsigned char __vmx_vmclear(unsigned __int64 *);
unsigned char __vmx_vmlaunch(void);
unsigned char __vmx_vmptrld(unsigned __int64 *);
unsigned char __vmx_vmread(size_t, size_t *);
unsigned char __vmx_vmresume(void);
unsigned char __vmx_vmwrite(size_t, size_t);
void __vmx_off(void);
#endif
#ifdef __cplusplus
}
#endif
