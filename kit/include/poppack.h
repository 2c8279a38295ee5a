// Ends the packing of a pshpackN.h. The project's own stand-in.
#pragma pack(pop)
