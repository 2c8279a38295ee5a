// The first cryptography interface, as far as drivers of user mode use it. The project's own stand-in.
// Source: learn.microsoft.com/windows/win32/api/wincrypt
#pragma once
#include <windows.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef ULONG_PTR HCRYPTPROV, HCRYPTKEY, HCRYPTHASH;
typedef unsigned int ALG_ID;
typedef struct _CRYPTOAPI_BLOB { DWORD cbData; BYTE *pbData; } CRYPT_INTEGER_BLOB, *PCRYPT_INTEGER_BLOB, CRYPT_DATA_BLOB, *PCRYPT_DATA_BLOB, DATA_BLOB, *PDATA_BLOB;
#define PROV_RSA_FULL 1
#define PROV_RSA_AES 24
#define CRYPT_VERIFYCONTEXT 0xF0000000
#define CRYPT_NEWKEYSET 0x00000008
#define CRYPT_SILENT 0x00000040
#define HP_HASHVAL 0x0002
#define CALG_MD5 0x00008003
#define CALG_SHA1 0x00008004
#define CALG_SHA_256 0x0000800c
BOOL WINAPI CryptAcquireContextW(HCRYPTPROV *, LPCWSTR Container, LPCWSTR Provider, DWORD Type, DWORD Flags);
BOOL WINAPI CryptReleaseContext(HCRYPTPROV, DWORD);
BOOL WINAPI CryptGenRandom(HCRYPTPROV, DWORD, BYTE *);
BOOL WINAPI CryptCreateHash(HCRYPTPROV, ALG_ID, HCRYPTKEY, DWORD, HCRYPTHASH *);
BOOL WINAPI CryptHashData(HCRYPTHASH, const BYTE *, DWORD, DWORD);
BOOL WINAPI CryptGetHashParam(HCRYPTHASH, DWORD, BYTE *, DWORD *, DWORD);
BOOL WINAPI CryptDestroyHash(HCRYPTHASH);
#ifdef UNICODE
#define CryptAcquireContext CryptAcquireContextW
#endif
#ifdef __cplusplus
}
#endif
