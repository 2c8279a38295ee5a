// ACPI tables. The project's own stand-in. Source: ACPI Specification 6.4, chapter 5
#pragma once
#include <kitcore.h>
#pragma pack(push, 1)
typedef struct _DESCRIPTION_HEADER { ULONG Signature; ULONG Length; UCHAR Revision; UCHAR Checksum; CHAR OEMID[6]; CHAR OEMTableID[8]; ULONG OEMRevision; CHAR CreatorID[4]; ULONG CreatorRev; } DESCRIPTION_HEADER, *PDESCRIPTION_HEADER;
typedef struct _GEN_ADDR { UCHAR AddressSpaceID; UCHAR BitWidth; UCHAR BitOffset; UCHAR AccessSize; PHYSICAL_ADDRESS Address; } GEN_ADDR, *PGEN_ADDR;
typedef struct _ACPI_PLD_V2_BUFFER { struct { ULONG Revision : 7; ULONG IgnoreColor : 1; ULONG Color : 24; USHORT Width; USHORT Height; ULONG UserVisible : 1; ULONG Dock : 1; ULONG Lid : 1; ULONG Panel : 3; ULONG VerticalPosition : 2; ULONG HorizontalPosition : 2; ULONG Shape : 4; ULONG GroupOrientation : 1; ULONG GroupToken : 8; ULONG GroupPosition : 8; ULONG Bay : 1; ULONG Ejectable : 1; ULONG EjectionRequired : 1; ULONG CabinetNumber : 8; ULONG CardCageNumber : 8; ULONG Reference : 1; ULONG Rotation : 4; ULONG Order : 5; ULONG Reserved : 4; USHORT VerticalOffset; USHORT HorizontalOffset; }; } ACPI_PLD_V2_BUFFER, *PACPI_PLD_V2_BUFFER, ACPI_PLD_BUFFER, *PACPI_PLD_BUFFER;
#pragma pack(pop)
#define RSDT_SIGNATURE 0x54445352
#define XSDT_SIGNATURE 0x54445358
#define FADT_SIGNATURE 0x50434146
#define DSDT_SIGNATURE 0x54445344
typedef enum _ACPI_PLD_PANEL { AcpiPldPanelTop, AcpiPldPanelBottom, AcpiPldPanelLeft, AcpiPldPanelRight, AcpiPldPanelFront, AcpiPldPanelBack, AcpiPldPanelUnknown } ACPI_PLD_PANEL, *PACPI_PLD_PANEL;
typedef enum _ACPI_PLD_ROTATION { AcpiPldRotation0, AcpiPldRotation45, AcpiPldRotation90, AcpiPldRotation135, AcpiPldRotation180, AcpiPldRotation225, AcpiPldRotation270, AcpiPldRotation315 } ACPI_PLD_ROTATION, *PACPI_PLD_ROTATION;
