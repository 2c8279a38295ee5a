// Ends what pshpack*.h began. The project's own stand-in.
// Source: learn.microsoft.com/cpp/preprocessor/pack
#pragma pack(pop)
