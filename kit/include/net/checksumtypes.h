// An extension of packets or fragments. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/checksumtypes
#pragma once
typedef struct _NET_PACKET_CHECKSUM { UINT8 Layer2 : 2; UINT8 Layer3 : 2; UINT8 Layer4 : 2; UINT8 Reserved : 2; } NET_PACKET_CHECKSUM;
typedef enum _NET_PACKET_TX_CHECKSUM_ACTION { NetPacketTxChecksumActionPassthrough = 0, NetPacketTxChecksumActionRequired = 2 } NET_PACKET_TX_CHECKSUM_ACTION;
typedef enum _NET_PACKET_RX_CHECKSUM_EVALUATION { NetPacketRxChecksumEvaluationNotChecked = 0, NetPacketRxChecksumEvaluationValid = 1, NetPacketRxChecksumEvaluationInvalid = 2 } NET_PACKET_RX_CHECKSUM_EVALUATION;
