// Structure packing of 2 until poppack.h. The project's own stand-in.
// Source: learn.microsoft.com/cpp/preprocessor/pack
#pragma pack(push, 2)
