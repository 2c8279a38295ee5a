// Packing of 8 until poppack.h. The project's own stand-in.
#pragma pack(push, 8)
