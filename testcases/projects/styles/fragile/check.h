#pragma once

typedef struct _CALL_RESULT {
    NTSTATUS Status;
    PCSTR    What;
    ULONG    Line;
} CALL_RESULT;

#define TRY_CALL(Res, Expr)                                                                                            \
    (((Res)->Status = (Expr)), ((Res)->What = #Expr), ((Res)->Line = __LINE__), NT_SUCCESS((Res)->Status))

#define IF_FAILED_GOTO(Res, Expr, Label)                                                                               \
    do {                                                                                                               \
        if (!TRY_CALL(Res, Expr)) {                                                                                    \
            TraceError("%s failed at %d: %!STATUS!", (Res)->What, (Res)->Line, (Res)->Status);                         \
            goto Label;                                                                                                \
        }                                                                                                              \
    } while (0, 0)

#define CHECK_STATUS(s)   if ((s) < 0) { NT_ASSERTMSG("status", FALSE); return (s); } else (void)0
#define CHECK_NULL(p, s)  if (NULL == (p)) { Result.Status = (s); goto Fail; }
