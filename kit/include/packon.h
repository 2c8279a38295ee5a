// Packs by one byte until packoff.h. The project's own stand-in. Source: learn.microsoft.com/cpp/preprocessor/pack
#pragma pack(push, 1)
