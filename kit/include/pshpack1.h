// Packing of 1 until poppack.h. The project's own stand-in.
#pragma pack(push, 1)
