<<<<<<< HEAD
// Ends the packing of a pshpackN.h. The project's own stand-in.
=======
// Ends what pshpack*.h began. The project's own stand-in.
// Source: learn.microsoft.com/cpp/preprocessor/pack
>>>>>>> kit-core
#pragma pack(pop)
