// Between the shared hardware code and the system.
#pragma once

typedef ULONG u32;
typedef UCHAR u8;
#define OSP_OK(s) ((s) == NDIS_STATUS_SUCCESS)
#ifdef OSP_VERBOSE
#  define LOG(l, ...) OspLog(l, __FUNCTION__, __LINE__, __VA_ARGS__)
#else
#  define LOG(l, ...) ((void)0)
#endif
#define LOG_ENTRY() LOG(5, "=>")
#define LOG_EXIT(s) LOG(5, "<= %x", (s))
