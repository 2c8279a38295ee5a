// Packing of 4 until poppack.h. The project's own stand-in.
#pragma pack(push, 4)
