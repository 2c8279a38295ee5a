// Types of broadcast (BDA) drivers. The project's own stand-in. Source: learn.microsoft.com/windows-hardware/drivers/ddi/bdatypes
#pragma once
#include <kitcore.h>
typedef enum _BDA_SIGNAL_TYPE { Bda_Unknown_Signal, Bda_Analog, Bda_Digital } BDA_SIGNAL_TYPE;
typedef enum _BDA_CHANGE_STATE { BDA_CHANGES_COMPLETE, BDA_CHANGES_PENDING } BDA_CHANGE_STATE, *PBDA_CHANGE_STATE;
typedef ULONG BDA_FREQUENCY, *PBDA_FREQUENCY;
typedef struct _BDA_TEMPLATE_CONNECTION { ULONG FromNodeType; ULONG FromNodePinType; ULONG ToNodeType; ULONG ToNodePinType; } BDA_TEMPLATE_CONNECTION, *PBDA_TEMPLATE_CONNECTION;
typedef struct _BDA_TEMPLATE_PIN_JOINT { ULONG uliTemplateConnection; ULONG ulcInstancesMax; } BDA_TEMPLATE_PIN_JOINT, *PBDA_TEMPLATE_PIN_JOINT;
typedef struct _BDANODE_DESCRIPTOR { ULONG ulBdaNodeType; GUID guidFunction; GUID guidName; } BDANODE_DESCRIPTOR, *PBDANODE_DESCRIPTOR;
typedef enum ModulationType { BDA_MOD_NOT_SET = -1, BDA_MOD_NOT_DEFINED, BDA_MOD_16QAM, BDA_MOD_32QAM, BDA_MOD_64QAM, BDA_MOD_80QAM, BDA_MOD_96QAM, BDA_MOD_112QAM, BDA_MOD_128QAM, BDA_MOD_160QAM, BDA_MOD_192QAM, BDA_MOD_224QAM, BDA_MOD_256QAM } ModulationType;
