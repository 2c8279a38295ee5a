// ATM for NDIS call managers. The project's own stand-in; addresses only.
#pragma once
#include <kitcore.h>
#define ATM_NSAP 0
#define ATM_E164 1
#define ATM_ADDRESS_LENGTH 20
typedef ULONG ATM_ADDRESSTYPE;
typedef struct _ATM_ADDRESS { ATM_ADDRESSTYPE AddressType; ULONG NumberOfDigits; UCHAR Address[ATM_ADDRESS_LENGTH]; } ATM_ADDRESS, *PATM_ADDRESS;
