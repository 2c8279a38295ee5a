// Ends packon.h. The project's own stand-in. Source: learn.microsoft.com/cpp/preprocessor/pack
#pragma pack(pop)
