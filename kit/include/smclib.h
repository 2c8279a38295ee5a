// Smart card driver library. The project's own stand-in; follows learn.microsoft.com/windows-hardware/drivers/ddi/smclib.
#pragma once
#include <wdm.h>
#include <devioctl.h>
#include <winsmcrd.h>
#ifdef __cplusplus
extern "C" {
#endif
#define SMCLIB_VERSION 0x0150
#define SMCLIB_VERSION_REQUIRED 0x0100
#define SMARTCARD_POOL_TAG 'bLCS'
#define MAXIMUM_ATTR_STRING_LENGTH 32
#define MAXIMUM_SERIAL_NUMBER_LENGTH 32
#define RDF_CARD_POWER 0
#define RDF_TRANSMIT 1
#define RDF_CARD_EJECT 2
#define RDF_READER_SWALLOW 3
#define RDF_CARD_CONFISCATE 4
#define RDF_CARD_TRACKING 5
#define RDF_SET_PROTOCOL 6
#define RDF_DEBUG_READER 7
#define RDF_IOCTL_VENDOR 7
#define RDF_ATR_PARSE 8
typedef struct _READER_EXTENSION *PREADER_EXTENSION;
typedef struct _SMARTCARD_EXTENSION SMARTCARD_EXTENSION, *PSMARTCARD_EXTENSION;
typedef struct _SCARD_CARD_CAPABILITIES {
  BOOLEAN InversConvention; ULONG etu; struct { UCHAR Buffer[64]; UCHAR Length; } ATR; struct { UCHAR Buffer[16]; UCHAR Length; } HistoricalChars;
  PVOID ClockRateConversion; PVOID BitRateAdjustment; UCHAR Fl; UCHAR Dl; UCHAR II; UCHAR P; UCHAR N; ULONG GT;
  struct { ULONG Supported; ULONG Selected; } Protocol; struct { UCHAR WI; ULONG WT; } T0;
  struct { UCHAR IFSC; UCHAR CWI; UCHAR BWI; UCHAR EDC; ULONG CWT; ULONG BWT; ULONG BGT; } T1;
  struct { ULONG Type; UCHAR Fl; UCHAR Dl; ULONG CLKFrequency; ULONG DataRate; UCHAR StopBits; } PtsData; UCHAR Reserved[80];
} SCARD_CARD_CAPABILITIES, *PSCARD_CARD_CAPABILITIES;
typedef struct _SCARD_READER_CAPABILITIES {
  ULONG SupportedProtocols; ULONG Reserved; ULONG ReaderType; ULONG Channel; ULONG CurrentState; ULONG MechProperties;
  struct { ULONG Default; ULONG Max; } CLKFrequency; struct { ULONG Default; ULONG Max; } DataRate; ULONG MaxIFSD; ULONG PowerMgmtSupport; ULONG CardConfiscated;
  struct { PULONG List; UCHAR Entries; } DataRatesSupported; struct { PULONG List; UCHAR Entries; } CLKFrequenciesSupported; UCHAR Reserved2[100];
} SCARD_READER_CAPABILITIES, *PSCARD_READER_CAPABILITIES;
typedef struct _SMARTCARD_REQUEST { PUCHAR Buffer; ULONG BufferSize; ULONG BufferLength; } SMARTCARD_REQUEST, *PSMARTCARD_REQUEST;
typedef struct _SMARTCARD_REPLY { PUCHAR Buffer; ULONG BufferSize; ULONG BufferLength; } SMARTCARD_REPLY, *PSMARTCARD_REPLY;
typedef struct _T0_DATA { ULONG Lc; ULONG Le; } T0_DATA, *PT0_DATA;
typedef struct _VENDOR_ATTR {
  struct { USHORT Length; UCHAR Buffer[MAXIMUM_ATTR_STRING_LENGTH]; } VendorName; struct { USHORT Length; UCHAR Buffer[MAXIMUM_ATTR_STRING_LENGTH]; } IfdType;
  ULONG UnitNo; struct { USHORT BuildNumber; UCHAR VersionMinor; UCHAR VersionMajor; } IfdVersion;
  struct { USHORT Length; UCHAR Buffer[MAXIMUM_SERIAL_NUMBER_LENGTH]; } IfdSerialNo; ULONG Reserved[25];
} VENDOR_ATTR, *PVENDOR_ATTR;
typedef struct _OS_DEP_DATA { PDEVICE_OBJECT DeviceObject; PIRP CurrentIrp; PIRP NotificationIrp; KMUTEX Mutex; KSPIN_LOCK SpinLock; } OS_DEP_DATA, *POS_DEP_DATA;
struct _SMARTCARD_EXTENSION {
  ULONG Version; VENDOR_ATTR VendorAttr; NTSTATUS(*ReaderFunction[16])(PSMARTCARD_EXTENSION SmartcardExtension); SCARD_CARD_CAPABILITIES CardCapabilities;
  ULONG LastError; struct { PULONG Information; PUCHAR RequestBuffer; ULONG RequestBufferLength; PUCHAR ReplyBuffer; ULONG ReplyBufferLength; } IoRequest;
  ULONG MajorIoControlCode; ULONG MinorIoControlCode; POS_DEP_DATA OsData; PREADER_EXTENSION ReaderExtension; SCARD_READER_CAPABILITIES ReaderCapabilities;
  SMARTCARD_REQUEST SmartcardRequest; SMARTCARD_REPLY SmartcardReply; T0_DATA T0; struct { ULONG State; } T1; PVOID PerfInfo; ULONG Reserved[25 - sizeof(PVOID) / sizeof(ULONG)];
};
NTSTATUS NTAPI SmartcardInitialize(PSMARTCARD_EXTENSION SmartcardExtension);
VOID NTAPI SmartcardExit(PSMARTCARD_EXTENSION SmartcardExtension);
NTSTATUS NTAPI SmartcardDeviceControl(PSMARTCARD_EXTENSION SmartcardExtension, PIRP Irp);
NTSTATUS NTAPI SmartcardCreateLink(PUNICODE_STRING LinkName, PUNICODE_STRING DeviceName);
NTSTATUS NTAPI SmartcardUpdateCardCapabilities(PSMARTCARD_EXTENSION SmartcardExtension);
VOID NTAPI SmartcardInitializeCardCapabilities(PSMARTCARD_EXTENSION SmartcardExtension);
VOID NTAPI SmartcardInvertData(PUCHAR Buffer, ULONG Length);
NTSTATUS NTAPI SmartcardT0Request(PSMARTCARD_EXTENSION SmartcardExtension);
NTSTATUS NTAPI SmartcardT0Reply(PSMARTCARD_EXTENSION SmartcardExtension);
NTSTATUS NTAPI SmartcardT1Request(PSMARTCARD_EXTENSION SmartcardExtension);
NTSTATUS NTAPI SmartcardT1Reply(PSMARTCARD_EXTENSION SmartcardExtension);
NTSTATUS NTAPI SmartcardRawRequest(PSMARTCARD_EXTENSION SmartcardExtension);
NTSTATUS NTAPI SmartcardRawReply(PSMARTCARD_EXTENSION SmartcardExtension);
VOID NTAPI SmartcardLogError(PVOID Object, NTSTATUS ErrorCode, PUNICODE_STRING Insertion, ULONG DumpWord);
VOID NTAPI SmartcardCompleteCardTracking(PSMARTCARD_EXTENSION SmartcardExtension);
NTSTATUS NTAPI SmartcardAcquireRemoveLock(PSMARTCARD_EXTENSION SmartcardExtension);
VOID NTAPI SmartcardReleaseRemoveLock(PSMARTCARD_EXTENSION SmartcardExtension);
VOID NTAPI SmartcardReleaseRemoveLockAndWait(PSMARTCARD_EXTENSION SmartcardExtension);
ULONG NTAPI SmartcardGetDebugLevel(VOID);
VOID NTAPI SmartcardSetDebugLevel(ULONG Level);
#define DEBUG_IOCTL 0x00000001
#define DEBUG_ATR 0x00000002
#define DEBUG_PROTOCOL 0x00000004
#define DEBUG_DRIVER 0x00000008
#define DEBUG_TRACE 0x00000010
#define DEBUG_ERROR 0x00000020
#define DEBUG_INFO DEBUG_ERROR
#define DEBUG_BREAK 0x00000040
#define DEBUG_PERF 0x00000080
#define DEBUG_ALL 0x0000FFFF
#define SmartcardDebug(LEVEL, STRING)
#ifdef __cplusplus
}
#endif
