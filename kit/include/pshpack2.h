// Packing of 2 until poppack.h. The project's own stand-in.
#pragma pack(push, 2)
