// Non-local jumps. The project's own stand-in.
#pragma once
#ifdef __cplusplus
extern "C" {
#endif
typedef struct _SETJMP_FLOAT128 { unsigned __int64 Part[2]; } SETJMP_FLOAT128, _JBTYPE;
#define _JBLEN 16
typedef _JBTYPE jmp_buf[_JBLEN];
int __cdecl setjmp(jmp_buf);
__declspec(noreturn) void __cdecl longjmp(jmp_buf, int);
#ifdef __cplusplus
}
#endif
