// Files, synchronization, processes, memory of the Windows API (what drivers of user mode use). The project's own stand-in.
// Source: learn.microsoft.com/windows/win32/api/winbase
#pragma once
#include <winnt.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef RTL_CRITICAL_SECTION CRITICAL_SECTION, *PCRITICAL_SECTION, *LPCRITICAL_SECTION;
typedef RTL_SRWLOCK SRWLOCK, *PSRWLOCK;
typedef RTL_CONDITION_VARIABLE CONDITION_VARIABLE, *PCONDITION_VARIABLE;
typedef RTL_RUN_ONCE INIT_ONCE, *PINIT_ONCE;
#define SRWLOCK_INIT {0}
#define CONDITION_VARIABLE_INIT {0}
#define INIT_ONCE_STATIC_INIT {0}
typedef struct _SECURITY_ATTRIBUTES { DWORD nLength; LPVOID lpSecurityDescriptor; BOOL bInheritHandle; } SECURITY_ATTRIBUTES, *PSECURITY_ATTRIBUTES, *LPSECURITY_ATTRIBUTES;
typedef struct _OVERLAPPED { ULONG_PTR Internal; ULONG_PTR InternalHigh; union { struct { DWORD Offset; DWORD OffsetHigh; }; PVOID Pointer; }; HANDLE hEvent; } OVERLAPPED, *LPOVERLAPPED;
typedef struct _SYSTEMTIME { WORD wYear, wMonth, wDayOfWeek, wDay, wHour, wMinute, wSecond, wMilliseconds; } SYSTEMTIME, *PSYSTEMTIME, *LPSYSTEMTIME;
typedef struct _COMMTIMEOUTS { DWORD ReadIntervalTimeout, ReadTotalTimeoutMultiplier, ReadTotalTimeoutConstant, WriteTotalTimeoutMultiplier, WriteTotalTimeoutConstant; } COMMTIMEOUTS, *LPCOMMTIMEOUTS;
typedef DWORD(WINAPI *PTHREAD_START_ROUTINE)(LPVOID);
typedef PTHREAD_START_ROUTINE LPTHREAD_START_ROUTINE;
typedef struct _TP_POOL TP_POOL, *PTP_POOL;
typedef struct _TP_WORK TP_WORK, *PTP_WORK;
typedef struct _TP_IO TP_IO, *PTP_IO;
typedef struct _TP_TIMER TP_TIMER, *PTP_TIMER;
typedef struct _TP_WAIT TP_WAIT, *PTP_WAIT;
typedef struct _TP_CALLBACK_INSTANCE TP_CALLBACK_INSTANCE, *PTP_CALLBACK_INSTANCE;
typedef VOID(NTAPI *PTP_WORK_CALLBACK)(PTP_CALLBACK_INSTANCE, PVOID Context, PTP_WORK);
typedef VOID(NTAPI *PTP_WIN32_IO_CALLBACK)(PTP_CALLBACK_INSTANCE, PVOID Context, PVOID Overlapped, ULONG IoResult, ULONG_PTR NumberOfBytesTransferred, PTP_IO Io);
typedef VOID(NTAPI *PTP_TIMER_CALLBACK)(PTP_CALLBACK_INSTANCE, PVOID Context, PTP_TIMER);
typedef VOID(CALLBACK *WAITORTIMERCALLBACK)(PVOID, BOOLEAN);

#define INFINITE 0xFFFFFFFF
#define WAIT_OBJECT_0 0
#define WAIT_ABANDONED 0x80
#define WAIT_FAILED ((DWORD)0xFFFFFFFF)
#define CREATE_NEW 1
#define CREATE_ALWAYS 2
#define OPEN_EXISTING 3
#define OPEN_ALWAYS 4
#define TRUNCATE_EXISTING 5
#define FILE_FLAG_OVERLAPPED 0x40000000
#define FILE_FLAG_NO_BUFFERING 0x20000000
#define LMEM_FIXED 0x0000
#define LMEM_ZEROINIT 0x0040
#define LPTR 0x0040
#define GMEM_FIXED 0x0000
#define GPTR 0x0040
#define FORMAT_MESSAGE_FROM_SYSTEM 0x00001000
#define ZeroMemory RtlZeroMemory
#define CopyMemory RtlCopyMemory
#define MoveMemory RtlMoveMemory
#define FillMemory RtlFillMemory
#define SecureZeroMemory RtlSecureZeroMemory

HANDLE WINAPI CreateFileW(LPCWSTR, DWORD DesiredAccess, DWORD ShareMode, LPSECURITY_ATTRIBUTES, DWORD CreationDisposition, DWORD FlagsAndAttributes, HANDLE TemplateFile);
HANDLE WINAPI CreateFileA(LPCSTR, DWORD, DWORD, LPSECURITY_ATTRIBUTES, DWORD, DWORD, HANDLE);
BOOL WINAPI ReadFile(HANDLE, LPVOID, DWORD, LPDWORD, LPOVERLAPPED);
BOOL WINAPI WriteFile(HANDLE, LPCVOID, DWORD, LPDWORD, LPOVERLAPPED);
BOOL WINAPI DeviceIoControl(HANDLE, DWORD IoControlCode, LPVOID In, DWORD InSize, LPVOID Out, DWORD OutSize, LPDWORD BytesReturned, LPOVERLAPPED);
BOOL WINAPI CancelIoEx(HANDLE, LPOVERLAPPED);
BOOL WINAPI GetOverlappedResult(HANDLE, LPOVERLAPPED, LPDWORD, BOOL Wait);
BOOL WINAPI CloseHandle(HANDLE);
BOOL WINAPI DuplicateHandle(HANDLE SourceProcess, HANDLE Source, HANDLE TargetProcess, LPHANDLE Target, DWORD Access, BOOL Inherit, DWORD Options);
DWORD WINAPI GetLastError(VOID);
VOID WINAPI SetLastError(DWORD);
HANDLE WINAPI CreateEventW(LPSECURITY_ATTRIBUTES, BOOL ManualReset, BOOL InitialState, LPCWSTR Name);
HANDLE WINAPI CreateEventA(LPSECURITY_ATTRIBUTES, BOOL, BOOL, LPCSTR);
HANDLE WINAPI OpenEventW(DWORD, BOOL, LPCWSTR);
BOOL WINAPI SetEvent(HANDLE);
BOOL WINAPI ResetEvent(HANDLE);
HANDLE WINAPI CreateMutexW(LPSECURITY_ATTRIBUTES, BOOL InitialOwner, LPCWSTR Name);
BOOL WINAPI ReleaseMutex(HANDLE);
HANDLE WINAPI CreateSemaphoreW(LPSECURITY_ATTRIBUTES, LONG, LONG, LPCWSTR);
BOOL WINAPI ReleaseSemaphore(HANDLE, LONG, LPLONG);
HANDLE WINAPI CreateWaitableTimerW(LPSECURITY_ATTRIBUTES, BOOL, LPCWSTR);
DWORD WINAPI WaitForSingleObject(HANDLE, DWORD Milliseconds);
DWORD WINAPI WaitForSingleObjectEx(HANDLE, DWORD, BOOL);
DWORD WINAPI WaitForMultipleObjects(DWORD, const HANDLE *, BOOL, DWORD);
VOID WINAPI InitializeCriticalSection(LPCRITICAL_SECTION);
BOOL WINAPI InitializeCriticalSectionAndSpinCount(LPCRITICAL_SECTION, DWORD);
BOOL WINAPI InitializeCriticalSectionEx(LPCRITICAL_SECTION, DWORD SpinCount, DWORD Flags);
VOID WINAPI EnterCriticalSection(LPCRITICAL_SECTION);
BOOL WINAPI TryEnterCriticalSection(LPCRITICAL_SECTION);
VOID WINAPI LeaveCriticalSection(LPCRITICAL_SECTION);
VOID WINAPI DeleteCriticalSection(LPCRITICAL_SECTION);
VOID WINAPI InitializeSRWLock(PSRWLOCK);
VOID WINAPI AcquireSRWLockExclusive(PSRWLOCK);
VOID WINAPI ReleaseSRWLockExclusive(PSRWLOCK);
VOID WINAPI AcquireSRWLockShared(PSRWLOCK);
VOID WINAPI ReleaseSRWLockShared(PSRWLOCK);
VOID WINAPI InitializeConditionVariable(PCONDITION_VARIABLE);
VOID WINAPI WakeConditionVariable(PCONDITION_VARIABLE);
VOID WINAPI WakeAllConditionVariable(PCONDITION_VARIABLE);
BOOL WINAPI SleepConditionVariableCS(PCONDITION_VARIABLE, PCRITICAL_SECTION, DWORD);
VOID WINAPI Sleep(DWORD Milliseconds);
DWORD WINAPI SleepEx(DWORD, BOOL);
HANDLE WINAPI CreateThread(LPSECURITY_ATTRIBUTES, SIZE_T StackSize, LPTHREAD_START_ROUTINE, LPVOID, DWORD Flags, LPDWORD ThreadId);
VOID WINAPI ExitThread(DWORD);
HANDLE WINAPI GetCurrentProcess(VOID);
DWORD WINAPI GetCurrentProcessId(VOID);
HANDLE WINAPI GetCurrentThread(VOID);
DWORD WINAPI GetCurrentThreadId(VOID);
BOOL WINAPI SetThreadPriority(HANDLE, int);
BOOL WINAPI TerminateProcess(HANDLE, UINT);
PTP_WORK WINAPI CreateThreadpoolWork(PTP_WORK_CALLBACK, PVOID, PVOID);
VOID WINAPI SubmitThreadpoolWork(PTP_WORK);
VOID WINAPI WaitForThreadpoolWorkCallbacks(PTP_WORK, BOOL);
VOID WINAPI CloseThreadpoolWork(PTP_WORK);
PTP_IO WINAPI CreateThreadpoolIo(HANDLE, PTP_WIN32_IO_CALLBACK, PVOID, PVOID);
VOID WINAPI StartThreadpoolIo(PTP_IO);
VOID WINAPI CancelThreadpoolIo(PTP_IO);
VOID WINAPI WaitForThreadpoolIoCallbacks(PTP_IO, BOOL);
VOID WINAPI CloseThreadpoolIo(PTP_IO);
#define TLS_OUT_OF_INDEXES ((DWORD)0xFFFFFFFF)
DWORD WINAPI TlsAlloc(VOID);
BOOL WINAPI TlsFree(DWORD);
LPVOID WINAPI TlsGetValue(DWORD);
BOOL WINAPI TlsSetValue(DWORD, LPVOID);
PTP_TIMER WINAPI CreateThreadpoolTimer(PTP_TIMER_CALLBACK, PVOID, PVOID);
VOID WINAPI SetThreadpoolTimer(PTP_TIMER, PFILETIME, DWORD, DWORD);
VOID WINAPI CloseThreadpoolTimer(PTP_TIMER);
HMODULE WINAPI LoadLibraryW(LPCWSTR);
HMODULE WINAPI LoadLibraryA(LPCSTR);
HMODULE WINAPI LoadLibraryExW(LPCWSTR, HANDLE, DWORD);
BOOL WINAPI FreeLibrary(HMODULE);
FARPROC WINAPI GetProcAddress(HMODULE, LPCSTR);
HMODULE WINAPI GetModuleHandleW(LPCWSTR);
DWORD WINAPI GetModuleFileNameW(HMODULE, LPWSTR, DWORD);
BOOL WINAPI DisableThreadLibraryCalls(HMODULE);
HANDLE WINAPI GetProcessHeap(VOID);
LPVOID WINAPI HeapAlloc(HANDLE, DWORD Flags, SIZE_T);
BOOL WINAPI HeapFree(HANDLE, DWORD Flags, LPVOID);
HLOCAL WINAPI LocalAlloc(UINT Flags, SIZE_T);
HLOCAL WINAPI LocalFree(HLOCAL);
HGLOBAL WINAPI GlobalAlloc(UINT Flags, SIZE_T);
HGLOBAL WINAPI GlobalFree(HGLOBAL);
LPVOID WINAPI VirtualAlloc(LPVOID, SIZE_T, DWORD, DWORD);
BOOL WINAPI VirtualFree(LPVOID, SIZE_T, DWORD);
VOID WINAPI OutputDebugStringW(LPCWSTR);
VOID WINAPI OutputDebugStringA(LPCSTR);
VOID WINAPI DebugBreak(VOID);
BOOL WINAPI IsDebuggerPresent(VOID);
ULONGLONG WINAPI GetTickCount64(VOID);
DWORD WINAPI GetTickCount(VOID);
BOOL WINAPI QueryPerformanceCounter(LARGE_INTEGER *);
BOOL WINAPI QueryPerformanceFrequency(LARGE_INTEGER *);
VOID WINAPI QueryUnbiasedInterruptTimePrecise(PULONGLONG);
VOID WINAPI GetSystemTime(LPSYSTEMTIME);
VOID WINAPI GetLocalTime(LPSYSTEMTIME);
VOID WINAPI GetSystemTimeAsFileTime(LPFILETIME);
VOID WINAPI GetSystemTimePreciseAsFileTime(LPFILETIME);
BOOL WINAPI SystemTimeToFileTime(const SYSTEMTIME *, LPFILETIME);
BOOL WINAPI FileTimeToSystemTime(const FILETIME *, LPSYSTEMTIME);
DWORD WINAPI FormatMessageW(DWORD, LPCVOID, DWORD, DWORD, LPWSTR, DWORD, va_list *);
int WINAPI MultiByteToWideChar(UINT, DWORD, LPCSTR, int, LPWSTR, int);
int WINAPI WideCharToMultiByte(UINT, DWORD, LPCWSTR, int, LPSTR, int, LPCSTR, BOOL *);
int WINAPI lstrlenW(LPCWSTR);
int WINAPI lstrcmpiW(LPCWSTR, LPCWSTR);
#define CP_ACP 0
#define CP_UTF8 65001

#ifdef UNICODE
#define CreateFile CreateFileW
#define CreateEvent CreateEventW
#define CreateMutex CreateMutexW
#define CreateSemaphore CreateSemaphoreW
#define LoadLibrary LoadLibraryW
#define LoadLibraryEx LoadLibraryExW
#define GetModuleHandle GetModuleHandleW
#define GetModuleFileName GetModuleFileNameW
#define OutputDebugString OutputDebugStringW
#define FormatMessage FormatMessageW
#else
#define CreateFile CreateFileA
#define CreateEvent CreateEventA
#define LoadLibrary LoadLibraryA
#define OutputDebugString OutputDebugStringA
#endif

#ifdef __cplusplus
}
#endif
