// Packing of 16 until poppack.h. The project's own stand-in.
#pragma pack(push, 16)
