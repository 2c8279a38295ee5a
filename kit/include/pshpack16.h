// Structure packing of 16 until poppack.h. The project's own stand-in.
// Source: learn.microsoft.com/cpp/preprocessor/pack
#pragma pack(push, 16)
