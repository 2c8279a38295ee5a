// Types of point-of-service devices; where the pages give no values, they count up. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/pointofservicecommontypes
#pragma once
typedef enum _BarcodeStatus { BarcodeStatusUpdateType_Online, BarcodeStatusUpdateType_Off, BarcodeStatusUpdateType_Offline, BarcodeStatusUpdateType_OffOrOffline, BarcodeStatusUpdateType_Extended } BarcodeStatus;
typedef enum _BarcodeSymbology { PosUnknown, Ean8, Ean8Add2, Ean8Add5, Eanv, EanvAdd2, EanvAdd5, Ean13, Ean13Add2, Ean13Add5, Isbn, IsbnAdd5, Ismn, IsmnAdd2, IsmnAdd5, Issn, IssnAdd2, IssnAdd5, Ean99, Ean99Add2, Ean99Add5, Upca, UpcaAdd2, UpcaAdd5, Upce, UpceAdd2, UpceAdd5, UpcCoupon, TfStd, TfDis, TfInt, TfInd, TfMat, TfIata, Gs1DatabarType1, Gs1DatabarType2, Gs1DatabarType3, Code39, Code39Ex, Trioptic39, Code32, Pzn, Code93, Code93Ex, Code128, Gs1128, Gs1128Coupon, UccEan128, Sisac, Isbt, Codabar, Code11, Msi, Plessey, Telepen, Code16k, CodablockA, CodablockF, Codablock128, Code49, Aztec, DataCode, DataMatrix, HanXin, Maxicode, MicroPdf417, MicroQr, Pdf417, Qr, MsTag, Ccab, Ccc, Tlc39, AusPost, CanPost, ChinaPost, DutchKix, InfoMail, ItalianPost25, ItalianPost39, JapanPost, KoreanPost, SwedenPost, UkPost, UsIntelligent, UsIntelligentPkg, UsPlanet, UsPostNet, Us4StateFics, OcrA, OcrB, Micr, Gs1DWCode, ExtendedBase } BarcodeSymbology;
typedef enum _BarcodeSymbologyDecodeLengthType { DecodeLengthType_AnyLength, DecodeLengthType_Discrete, DecodeLengthType_Range } BarcodeSymbologyDecodeLengthType;
typedef enum _PosDeviceType { PosDeviceType_Unknown, PosDeviceType_BarcodeScanner, PosDeviceType_MagneticStripeReader, PosDeviceType_Max } PosDeviceType;
#ifdef __cplusplus
enum class DriverMagneticStripeReaderAuthenticationLevel { NotSupported, Optional, Required };
#endif
#ifdef __cplusplus
enum class DriverUnifiedPosErrorReason { UnknownErrorReason, NoService, Disabled, Illegal, NoHardware, Closed, Offline, Failure, Timeout, Busy, Extended };
#endif
#ifdef __cplusplus
enum class DriverUnifiedPosErrorSeverity { UnknownErrorSeverity, Warning, Recoverable, Unrecoverable, AssistanceRequired, Fatal };
#endif
#ifdef __cplusplus
enum class DriverUnifiedPosHealthCheckLevel { UnknownHealthCheckLevel, POSInternal, External, Interactive };
#endif
#ifdef __cplusplus
enum class DriverUnifiedPosPowerReportingType { UnknownPowerReportingType, Standard, Advanced };
#endif
#ifdef __cplusplus
enum class DriverUnifiedPosPowerState { PowerStateUnknown, PowerStateOnline, PowerStateOff, PowerStateOffline, PowerStateOffOffline };
#endif
