// Windows, messages and strings of resources (what drivers of user mode use). The project's own stand-in.
// Source: learn.microsoft.com/windows/win32/api/winuser
#pragma once
#include <winnt.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef PVOID HDEVNOTIFY;
typedef LRESULT(CALLBACK *WNDPROC)(HWND, UINT, WPARAM, LPARAM);
typedef struct tagMSG { HWND hwnd; UINT message; WPARAM wParam; LPARAM lParam; DWORD time; POINT pt; } MSG, *PMSG, *LPMSG;
#define MAKEINTRESOURCEA(i) ((LPSTR)((ULONG_PTR)((WORD)(i))))
#define MAKEINTRESOURCEW(i) ((LPWSTR)((ULONG_PTR)((WORD)(i))))
#ifdef UNICODE
#define MAKEINTRESOURCE MAKEINTRESOURCEW
#else
#define MAKEINTRESOURCE MAKEINTRESOURCEA
#endif
#define DEVICE_NOTIFY_WINDOW_HANDLE 0
#define DEVICE_NOTIFY_CALLBACK 2
#define MB_OK 0
int WINAPI LoadStringW(HINSTANCE, UINT, LPWSTR, int);
int WINAPI MessageBoxW(HWND, LPCWSTR, LPCWSTR, UINT);
HDEVNOTIFY WINAPI RegisterDeviceNotificationW(HANDLE, LPVOID, DWORD);
BOOL WINAPI UnregisterDeviceNotification(HDEVNOTIFY);
int __cdecl wsprintfW(LPWSTR, LPCWSTR, ...);

#ifdef __cplusplus
}
#endif
