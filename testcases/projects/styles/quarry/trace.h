#pragma once
#define WPP_CONTROL_GUIDS \
    WPP_DEFINE_CONTROL_GUID(QuarryTrace, (3a7d90c4,18be,4f02,97c5,d04be1a2763f), WPP_DEFINE_BIT(QryGeneral))
