// Device names and control codes of the TCP transport. The project's own stand-in.
#pragma once
#define DD_TCP_DEVICE_NAME L"\\Device\\Tcp"
#define DD_UDP_DEVICE_NAME L"\\Device\\Udp"
#define DD_RAW_IP_DEVICE_NAME L"\\Device\\RawIp"
#define FSCTL_TCP_BASE FILE_DEVICE_NETWORK
#define _TCP_CTL_CODE(f, m, a) CTL_CODE(FSCTL_TCP_BASE, f, m, a)
#define IOCTL_TCP_QUERY_INFORMATION_EX _TCP_CTL_CODE(0, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_TCP_SET_INFORMATION_EX _TCP_CTL_CODE(1, METHOD_BUFFERED, FILE_WRITE_ACCESS)
