// Names that nothing declares: what they become, in C and C++, and what is left alone.
#include "testcases/kit/Parse.h"

using namespace driverentry::test;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

namespace {

constexpr llvm::StringLiteral Entry = "NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)";
constexpr llvm::StringLiteral EntryType = "long (struct _DRIVER_OBJECT *, struct _UNICODE_STRING *)";

/// A C or C++ driver with that body and those lines before it.
Parsed driver(llvm::StringRef Body, llvm::StringRef Before = "", llvm::StringRef Extension = "c") {
  std::string Text = ("#include <ntddk.h>\n" + Before + "\n" + (Extension == "c" ? "" : "extern \"C\" ") + Entry +
                      " {\n" + Body + "\n}\n")
                         .str();
  return parse({{("/driver/entry." + Extension).str(), Text}});
}

/// Nothing of DriverEntry is lost.
void expectComplete(const Parsed &Driver) {
  EXPECT_THAT(Driver.Errors, IsEmpty());
  EXPECT_EQ(Driver.Bodies, 1u);
  EXPECT_EQ(Driver.Recovered, 0u);
  EXPECT_EQ(Driver.Type, EntryType);
}

} // namespace

TEST(Headers, MissingOnesAreEmptyAndToldOnce) {
  Parsed Driver = driver("return 0;", "#include \"gone.h\"\n#include <gone.h>\n#include <sub/other.h>");
  expectComplete(Driver);
  EXPECT_THAT(Driver.Report.MissingHeaders, ElementsAre("gone.h", "sub/other.h"));
}

TEST(OnDemand, NothingIsInventedWhereAllIsDeclared) {
  Parsed Driver = driver("DriverObject->DriverUnload = NULL; return STATUS_SUCCESS;");
  expectComplete(Driver);
  EXPECT_THAT(Driver.invented(), IsEmpty());
}

TEST(OnDemand, TypesFunctionsConstantsByUse) {
  Parsed Driver =
      driver("FOO_CONFIG Config; FooInit(&Config, FOO_VERSION); return FooRegister(DriverObject, &Config);");
  expectComplete(Driver);
  EXPECT_THAT(Driver.invented(),
              ElementsAre("type FOO_CONFIG", "function FooInit", "constant FOO_VERSION", "function FooRegister"));
  EXPECT_THAT(Driver.Calls, ElementsAre("FooInit", "FooRegister"));
}

TEST(OnDemand, MembersOfInventedStructures) {
  Parsed Driver =
      driver("FOO_DATA D = {0}; ULONG Size = sizeof(D); D.Size = sizeof(FOO_DATA); D.Start = DriverEntry;\n"
             "D.Name.Buffer = L\"x\"; D.Next->Flags |= 3; if (D.Status != STATUS_SUCCESS) return D.Status;\n"
             "return D.Ops->Start(DriverObject, Size);");
  expectComplete(Driver);
  EXPECT_THAT(Driver.invented(), Contains("member FOO_DATA::Size"));
  EXPECT_THAT(Driver.invented(), Contains("member FOO_DATA_Name::Buffer"));
  EXPECT_THAT(Driver.invented(), Contains("member FOO_DATA_Ops::Start"));
}

TEST(OnDemand, APointerTypeAndItsTargetBelongTogether) {
  Parsed Driver =
      driver("FOO_EXT Local; PFOO_EXT Pointer = &Local; Pointer->Count = Local.Count; return 0;", "", "cpp");
  expectComplete(Driver);
}

TEST(OnDemand, ResultsTakeTheTypeThatIsWanted) {
  Parsed Driver = driver("PVOID Memory = FooAllocate(FooPool, 16); NTSTATUS Status = FooStart(Memory);\n"
                         "PDEVICE_OBJECT Device = FooDevice(); DriverObject->DeviceObject = FooFirst(Device);\n"
                         "BOOLEAN Done = FooDone(); return NT_SUCCESS(Status) ? FooEnd(Done) : Status;",
                         "", "cpp");
  expectComplete(Driver);
}

TEST(OnDemand, StatusConstantsHaveNoKnownValue) {
  Parsed Driver = driver("switch (FooKind()) { case FOO_ONE: return STATUS_FOO; case FOO_TWO: break; }\n"
                         "char Name[FOO_LENGTH]; Name[0] = 0; return Name[0];");
  expectComplete(Driver);
}

TEST(OnDemand, ScalarTypesAreToldByTheirUse) {
  expectComplete(driver("FOO_STATUS Status = FooStart(); if (Status != FOO_OK) return (NTSTATUS)Status; return 0;"));
  expectComplete(driver("FOO_FLAGS Flags = 0; Flags |= FOO_A; return Flags & FOO_B ? 0 : 1;", "", "cpp"));
}

TEST(OnDemand, ARoleTypeIsThatOfTheFunctionDefinedByIt) {
  llvm::StringRef Role =
      "EVT_FOO_START FooStart;\nNTSTATUS FooStart(PDEVICE_OBJECT Device, const UCHAR *Data, ULONG Size) "
      "{ return 0; }";
  for (llvm::StringRef Extension : {"c", "cpp"}) {
    Parsed Driver = driver("FOO_CONFIG Config; Config.Start = FooStart; return FooRegister(&Config);", Role, Extension);
    expectComplete(Driver);
    EXPECT_THAT(Driver.invented(), Contains("type EVT_FOO_START"));
  }
}

TEST(OnDemand, AFunctionUsedBeforeItsDefinitionHasItsType) {
  std::string Text = ("#include <ntddk.h>\n#include \"gone.h\"\n#pragma alloc_text(INIT, DriverEntry)\n"
                      "#pragma alloc_text(PAGE, Unload)\n" +
                      Entry +
                      " { DriverObject->DriverUnload = Unload; return 0; }\n"
                      "VOID Unload(PDRIVER_OBJECT DriverObject) { }\n")
                         .str();
  Parsed Driver = parse({{"/driver/entry.c", Text}});
  expectComplete(Driver);
  EXPECT_THAT(Driver.Sections, ElementsAre("DriverEntry: INIT", "Unload: PAGE"));
}

TEST(OnDemand, NamesOutOfMacrosAreJudgedWhereTheyLand) {
  Parsed Driver = driver("LOG((\"x\")); LOG_AT(3, (\"y\")); WRAP(LOG((\"z\"))); CONTEXT(FOO)->Size = 1; return 0;",
                         "#define LOG FooPrint\n#define LOG_AT(l, x) LOG x\n#define WRAP(x) do { x; } while (0)\n"
                         "#define CONTEXT(t) (&Foo_##t##_Info)",
                         "cpp");
  expectComplete(Driver);
  EXPECT_THAT(Driver.invented(), Contains("function FooPrint"));
}

TEST(OnDemand, ADeclarationThatComesLaterIsNotInTheWay) {
  expectComplete(driver("return FooStart(DriverObject);", "static int Before(void) { return FooStart(0); }\n"
                                                          "NTSTATUS FooStart(PDRIVER_OBJECT);"));
}

TEST(OnDemand, MembersThatAHeaderDoesNotKnow) {
  for (llvm::StringRef Extension : {"c", "cpp"}) {
    Parsed Driver = driver("DriverObject->NewFlags = 1; DriverObject->NewCallback = DriverEntry;\n"
                           "return DriverObject->NewFlags ? DriverObject->Size : 0;",
                           "", Extension);
    expectComplete(Driver);
    EXPECT_THAT(Driver.invented(),
                ElementsAre("member _DRIVER_OBJECT::NewFlags", "member _DRIVER_OBJECT::NewCallback"));
  }
}

TEST(OnDemand, StructuresThatAreOnlyNamed) {
  for (llvm::StringRef Extension : {"c", "cpp"}) {
    Parsed Driver = driver("struct FOO_OPAQUE Local; Local.Size = sizeof(struct FOO_OPAQUE);\n"
                           "return FooStart(&Local) ? Local.Status : STATUS_SUCCESS;",
                           "struct FOO_OPAQUE; int FooStart(struct FOO_OPAQUE *);", Extension);
    expectComplete(Driver);
    EXPECT_THAT(Driver.invented(), ElementsAre("member FOO_OPAQUE::Size", "member FOO_OPAQUE::Status"));
  }
}

TEST(OnDemand, AStructureDefinedFurtherDownIsLeftForThat) {
  Parsed Driver = driver("struct Later L; L.A = 1; return L.A;",
                         "struct Later; struct Later *Make(void);\nstatic void *Get(void) { return Make(); }\n"
                         "struct Later { int A; };");
  expectComplete(Driver);
  EXPECT_THAT(Driver.invented(), IsEmpty());
}

TEST(OnDemand, AMemberMistypedInTheDriversOwnStructureStaysAnError) {
  Parsed Driver = driver("struct Mine M; M.Right = 1; M.Wrong = 2; return M.Right;", "struct Mine { int Right; };");
  EXPECT_THAT(Driver.Errors, ElementsAre(HasSubstr("no member named 'Wrong'")));
}

TEST(OnDemand, StructureTagsAreTheDriversOwn) {
  Parsed Driver = driver("struct Local { int A; } L; L.A = 1; return L.A;");
  expectComplete(Driver);
  EXPECT_THAT(Driver.invented(), IsEmpty());
}

TEST(UnknownMacros, AnnotationsAreNothing) {
  Parsed Driver = driver("return Helper(DriverObject);",
                         "_Foo_irql_(PASSIVE) _Foo_same_\nNTSTATUS FOOAPI Helper(_Foo_in_ PDRIVER_OBJECT D);\n"
                         "DECLARE_FOO_GLOBALS(Driver)\nFOO_BEGIN\nstatic int Count;\nFOO_SECTION(x);\n");
  expectComplete(Driver);
  EXPECT_THAT(Driver.invented(), ElementsAre("macro _Foo_irql_", "macro _Foo_same_", "macro FOOAPI", "macro _Foo_in_",
                                             "macro DECLARE_FOO_GLOBALS", "macro FOO_BEGIN", "macro FOO_SECTION"));
}

TEST(UnknownMacros, AnnotationsOnDriverEntryItself) {
  std::string Text = "#include <ntddk.h>\n_Foo_success_(return >= 0)\n_Foo_init_\nNTSTATUS\nFOO_CALL\nDriverEntry(\n"
                     "  _Foo_in_ PDRIVER_OBJECT DriverObject,\n  _Foo_reads_(1) PUNICODE_STRING RegistryPath)\n"
                     "{ return 0; }\n";
  expectComplete(parse({{"/driver/entry.c", Text}}));
}

TEST(UnknownMacros, TheTypeThatAFunctionReturns) {
  for (llvm::StringRef Extension : {"c", "cpp"}) {
    Parsed Driver = driver("return FooFast(3) ? FooStart(DriverObject) : *FooName();",
                           "FOO_DECLS_BEGIN\n\nFOOHIDDEN(NTSTATUS) FooStart(PDRIVER_OBJECT D);\n"
                           "static FOOINLINE(BOOLEAN) FooFast(ULONG Code) { return Code < 4; }\n"
                           "FOOHIDDEN(const) PLONG FooName(void);\nFOOHIDDEN(PLONG) FooName(void);\nFOO_DECLS_END\n",
                           Extension);
    expectComplete(Driver);
    EXPECT_THAT(Driver.Calls, ElementsAre("FooFast", "FooStart", "FooName"));
  }
}

TEST(UnknownMacros, TheSectionOfAFunctionBehindAnother) {
  for (llvm::StringRef Extension : {"c", "cpp"}) {
    Parsed Driver = driver("return 0;",
                           "static int Before(void) { if (1) { return 1; } return 0; }\nCODE_SEG(\"INIT\")\n"
                           "NTSTATUS\nNTAPI\nFooStart(PDRIVER_OBJECT D) { return 0; }\nDATA_SEG(\"PAGEDATA\")\n"
                           "static int Value;\nFOO_SECTION(\"INIT\");",
                           Extension);
    EXPECT_THAT(Driver.Errors, IsEmpty());
    EXPECT_THAT(Driver.invented(), ElementsAre("macro CODE_SEG", "macro DATA_SEG", "macro FOO_SECTION"));
  }
}

TEST(UnknownMacros, SeveralWordsBehindTheReturnedType) {
  expectComplete(driver("return Foo(DriverObject);",
                        "static NTSTATUS FOOAPI FOOINIT Foo(PDRIVER_OBJECT D);\n"
                        "NTSTATUS FOOAPI __attribute__((unused)) Bar(PDRIVER_OBJECT D) { return 0; }"));
}

TEST(UnknownMacros, ARealMacroWins) {
  Parsed Driver = driver("return LATER(1);", "#define LATER(x) Helper(x)\nNTSTATUS Helper(int);");
  expectComplete(Driver);
  EXPECT_THAT(Driver.Calls, ElementsAre("Helper"));
  EXPECT_THAT(Driver.invented(), IsEmpty());
}

TEST(UnknownMacros, AWordThatIsNothingOnceMayBeSomethingLater) {
  Parsed Driver = driver("int Size = 3; return Helper(DriverObject, Size);",
                         "NTSTATUS Helper(_When_(Size == 0, __drv_reportError(Size cannot be zero)) PDRIVER_OBJECT D, "
                         "_Foo_in_ int Size);\nint Size PASSIVE;");
  EXPECT_EQ(Driver.Recovered, 0u);
  EXPECT_THAT(Driver.Calls, ElementsAre("Helper"));
}

TEST(UnknownMacros, StatementsWithoutSemicolonAndLoopsStayCalls) {
  for (llvm::StringRef Extension : {"c", "cpp"}) {
    Parsed Driver =
        driver("PLIST_ENTRY E = 0;\nFOO_CHECK(DriverObject)\nFOO_EACH(E, &Head) { FooTouch(E); continue; }\n"
               "if (E) { FOO_LAST(E) }\nFOO_BAIL(E)\nreturn 0;",
               "static LIST_ENTRY Head; enum Kinds { KIND_ONE, KIND_TWO };", Extension);
    expectComplete(Driver);
    for (const char *Call : {"FOO_CHECK_", "FOO_EACH_", "FooTouch", "FOO_LAST_", "FOO_BAIL_"})
      EXPECT_THAT(Driver.Calls, Contains(Call));
  }
}

TEST(UnknownMacros, ATypeMayBeAnArgument) {
  for (llvm::StringRef Extension : {"c", "cpp"}) {
    Parsed Driver =
        driver("PEXT E = FOO_CONTEXT(DriverObject, EXT); FOO_INIT(&E->Size, EXT *, struct EXT_); E->Size = 3;\n"
               "return FOO_STATUS(E->Size, 3);",
               "typedef struct EXT_ { int Size; } EXT, *PEXT;", Extension);
    expectComplete(Driver);
    EXPECT_THAT(Driver.Calls, ElementsAre("FOO_CONTEXT_", "FOO_INIT_", "FOO_STATUS"));
  }
}

TEST(UnknownMacros, StringsBesideStrings) {
  for (llvm::StringRef Extension : {"c", "cpp"}) {
    Parsed Driver =
        driver("DbgPrint(\"a\" FOO_FORMAT \"b\" FOO_LAST, 1); DbgPrint(FOO_PREFIX \"x\");\n"
               "DECLARE_CONST_UNICODE_STRING(Name, FOO_NAME); UNICODE_STRING Link = RTL_CONSTANT_STRING(FOO_LINK);\n"
               "UNICODE_STRING Path; RtlInitUnicodeString(&Path, L\"\\\\Device\\\\\" FOO_DEVICE); return Link.Length;",
               "static const WCHAR Table[] = FOO_TABLE;", Extension);
    expectComplete(Driver);
  }
}

TEST(UnknownMacros, CallsInStatementsStayCalls) {
  Parsed Driver = driver("FOO_TRACE(\"x\"); FOO_CHECK(DriverObject); return 0;");
  expectComplete(Driver);
  EXPECT_THAT(Driver.Calls, ElementsAre("FOO_TRACE", "FOO_CHECK"));
}

TEST(CPlusPlus, ScopesClassesAndEnumerations) {
  Parsed Driver = driver("FOO_KIND Kind = FOO_KIND::Two; NTSTATUS Status = Lib::Start(DriverObject, Lib::Fast);\n"
                         "Globals::Instance().Run(Kind); auto *Thing = new FooThing(DriverObject);\n"
                         "if (!Thing) return STATUS_INSUFFICIENT_RESOURCES; Thing->Run(1); return Status;",
                         "class Mine : public FooBase { int Value; public: int Get() { return Value; } };", "cpp");
  expectComplete(Driver);
  EXPECT_THAT(Driver.invented(), Contains("type FooBase"));
  EXPECT_THAT(Driver.invented(), Contains("function Lib::Start"));
}

TEST(CPlusPlus, TemplatesOfClassesAndFunctions) {
  Parsed Driver = driver("Buffer<UCHAR> B; B.Resize(16); B[0] = 1; Buffer<int> *P = B.Other();\n"
                         "Map<int, Buffer<UCHAR>> M; M.Insert(1, Buffer<UCHAR>()); Array<16> A; A.Fill(0);\n"
                         "Traits<int>::Inner I; I.Init(); auto Guard = MakeGuard<Deleter>(P, 1); Guard.Release();\n"
                         "Base<Mine> *Self = new Mine; Lib::List<int> L; L.Add(1); Lib::Make<int>(3);\n"
                         "return Start<NTSTATUS>(DriverObject) + (DriverObject->Size < 3 || DriverObject->Size > (4));",
                         "class Mine : public Base<Mine> { public: int Run() { return this->Init(); } };\n"
                         "static Buffer<int> Global; int Take(const Buffer<int> &, Span<const UCHAR>);",
                         "cpp");
  expectComplete(Driver);
  for (const char *Name : {"type Buffer", "type Map", "type Array", "type Base", "function MakeGuard", "function Start",
                           "type Lib::List", "function Lib::Make", "type Span"})
    EXPECT_THAT(Driver.invented(), Contains(Name));
}

TEST(CPlusPlus, ValuesOfInventedClassesGoAnywhere) {
  Parsed Driver = driver(
      "CThing A; CThing B(1, L\"x\"); CThing C = CThing::Make(); CThing D{1, 2}; CThing E(A); A = B; A = 1;\n"
      "NTSTATUS Status = A; PVOID P = A; if (!NT_SUCCESS(A) || !A || A == B || A != 3 || A) Status = A();\n"
      "A->Go(); (*A).Go(); A[1].Go(); A += 1; ++A; A << 1 << 2; const CThing &R = A; R.Go(); CThing F[3]; F[1].Go();\n"
      "for (auto &Each : A) Each.Run(); for (auto Each : A.Items()) Each->Run(); CThing *Q = &A; delete Q;\n"
      "CGuard Guard([&]() { DriverObject->Size = 0; }); if (Status) goto Exit; CThing Late(3);\nExit: return A;",
      "static void Take(CThing &, const CThing *, CThing, CThing &&); static CThing Table[] = {{1, 2}, {3, \"x\"}};",
      "cpp");
  expectComplete(Driver);
}

TEST(CPlusPlus, StructuresWithDesignatedInitializersAreAggregates) {
  expectComplete(driver("FOO_OPS Ops = {.Size = sizeof(FOO_OPS), .Start = 0}; return FooRegister(&Ops);", "", "cpp"));
}

TEST(OnDemand, ALaterUseOfAMemberMaySayMore) {
  Parsed Driver =
      driver("FOO_EXT *E = DriverObject->DriverExtension; E->Next = 0; E->Next->Size = 1; E->Due.QuadPart = 3;\n"
             "LARGE_INTEGER Time = E->Due; E->List.Flink = &E->List; E->Name.MaximumLength = 0;\n"
             "UNICODE_STRING Copy = E->Name; if (E->Ops != 0) E->Ops->Start(E); return Copy.Length + Time.LowPart;");
  expectComplete(Driver);
}

TEST(OnDemand, NamesThatSayWhatTheyAre) {
  for (llvm::StringRef Extension : {"c", "cpp"}) {
    Parsed Driver = driver("POWER_LIMITS Limits; Limits.Size = sizeof(Limits); FooAsk(&Limits);\n"
                           "GUID Known = GUID_FOO_INTERFACE; return Known.Data1 == IID_IFoo.Data1;",
                           "", Extension);
    expectComplete(Driver);
  }
}

TEST(CPlusPlus, ANamespaceThatIsKnownInPart) {
  Parsed Driver = driver("std::vector<int> V; V.push_back(1); auto P = std::make_shared<Thing>(1); P->Run();\n"
                         "Lib::Start(DriverObject); Lib::Thing T; T.Run(); return Lib::Known();",
                         "namespace std { using nullptr_t = decltype(nullptr); } namespace Lib { NTSTATUS Known(); }\n"
                         "static std::vector<std::wstring> Names;",
                         "cpp");
  expectComplete(Driver);
}

TEST(CPlusPlus, ARoleTypeWithUnknownParameters) {
  Parsed Driver =
      driver("FOO_CONFIG C; C.Start = OnStart; return FooRegister(&C);",
             "extern \"C\" EVT_FOO_START OnStart;\nextern \"C\" NTSTATUS OnStart(FOO_HANDLE Handle, PFOO_DATA Data) "
             "{ return 0; }",
             "cpp");
  expectComplete(Driver);
}

TEST(OnDemand, ConstantsThatTheCompilerMustKnow) {
  expectComplete(driver("ULONG Code = FOO_FIRST, Other = FOO_THIRD;\n"
                        "static const ULONG Table[] = {FOO_A, FOO_THIRD};\n"
                        "switch (Code) { case FOO_FIRST: break; case FOO_A | FOO_B: break; case FOO_A | FOO_C: break;\n"
                        "EACH(FOO_SECOND) EACH(FOO_THIRD) }\nreturn Table[0] == Other;",
                        "#define EACH(Code) case Code: break;"));
  expectComplete(driver("ULONG Code = FOO_FIRST;\nswitch (Code) { case FOO_FIRST: break; case FOO_A | FOO_B: break; }\n"
                        "return 0;",
                        "", "cpp"));
}

TEST(OnDemand, ElementsAndOffsetsOfArrays) {
  expectComplete(driver("FOO_LIST *List = FooList(); ULONG Size = sizeof(List->Items[0]);\n"
                        "List->Items[1].Length = Size; List->Items[2].Name.Buffer = NULL;\n"
                        "Size += FIELD_OFFSET(FOO_HEADER, Parts[0]) + FIELD_OFFSET(POPULATE_HEADER, Next);\n"
                        "Size += RTL_SIZEOF_THROUGH_FIELD(FOO_PAGE, Length) + RTL_FIELD_SIZE(FOO_TAIL, Length);\n"
                        "return Size;"));
}

TEST(OnDemand, WhatAMacroDoesWithItsArgument) {
  expectComplete(
      driver("FOO_REQUEST *Request = FooRequest(); UCHAR Address[6];\n"
             "HEADER(Request->Header, 1); NEXT(0, (Request->Items[2].Link)); COPY(Address, Request->Address);\n"
             "return Request->Header.Type;",
             "#define HEADER(Of, Value) do { (Of).Type = (Value); (Of).Size = 4; } while (0)\n"
             "#define NEXT(Value, Of) ((Of)->Next = (Value))\n"
             "#define COPY(To, From) ((To)[0] = (From)[0], (To)[1] = (From)[1])"));
}

TEST(OnDemand, WhatIsComputedWithIsANumber) {
  expectComplete(
      driver("FOO_REQUEST *Request = FooRequest(); PUCHAR Data = (PUCHAR)DriverObject + Request->Offset;\n"
             "FOO_MODE Mode; FOO_KIND Kind = 0; FooMode(&Mode, &Kind);\n"
             "if (FOO_MODE_A == Mode || Request->Version < FOO_VERSION) Request->Other.Version.Major = 1;\n"
             "switch (Kind) { case FOO_KIND_A: return Data[0]; }\nreturn 0;",
             "static void FooMode(FOO_MODE *Mode, FOO_KIND *Kind) { *Mode = FOO_MODE_B; *Kind |= FOO_KIND_A; }"));
}

TEST(Redeclaration, ParametersMayDiffer) {
  for (llvm::StringRef Before : {"DRIVER_INITIALIZE DriverEntry;", "NTSTATUS DriverEntry(PVOID D, PVOID R);",
                                 "NTSTATUS DriverEntry(PDRIVER_OBJECT D, ULONG_PTR R);"}) {
    Parsed Driver = parse({{"/driver/entry.c", ("#include <ntddk.h>\n" + Before +
                                                "\nNTSTATUS DriverEntry(PDRIVER_OBJECT D, PCUNICODE_STRING R) {\n"
                                                "  return D && R ? 0 : 1;\n}")
                                                   .str()}});
    EXPECT_EQ(Driver.Recovered, 0u) << Before.str();
  }
}

TEST(Redeclaration, ResultsAndNumbersOfParametersMayNot) {
  for (llvm::StringRef Before :
       {"void DriverEntry(PVOID D, PVOID R);", "NTSTATUS DriverEntry(PVOID D);",
        "NTSTATUS DriverEntry(PVOID D, PVOID R, ...);", "NTSTATUS DriverEntry(PVOID D, CHAR R);",
        "NTSTATUS DriverEntry(PVOID D, UNICODE_STRING R);"}) {
    Parsed Driver =
        parse({{"/driver/entry.c", ("#include <ntddk.h>\n" + Before + "\n" + Entry + " { return 0; }").str()}});
    EXPECT_NE(Driver.Recovered, 0u) << Before.str();
  }
}

TEST(Redeclaration, WhatWasMadeUpGivesWay) {
  Parsed Driver =
      parse({{"/driver/entry.c", ("#include <ntddk.h>\nNTSTATUS Caller(void) { return DriverEntry(0, 1, 2); }\n" +
                                  Entry + " { return 0; }")
                                     .str()}});
  EXPECT_EQ(Driver.Recovered, 0u);
}

TEST(OnDemand, IntegersThatSayHowLongTheyAre) {
  for (llvm::StringRef Extension : {"c", "cpp"}) {
    Parsed Driver = driver("return D.Count == 0 && Other(3, D.Count) && sizeof(D.Small) == 1 ? 0 : 1;",
                           "#include \"gone.h\"\nstruct { foo_uint32_t Own; uint32_t volatile Count; u8 Small; } D;\n"
                           "int Other(s64 Long, u_int16_t Short);",
                           Extension);
    expectComplete(Driver);
  }
}

TEST(OnDemand, OldFunctionsNameTheirParametersFirst) {
  Parsed Driver = driver("BOOLEAN C; return Old(DriverObject, &C) ? 0 : Older(3);",
                         "BOOLEAN Old();\nBOOLEAN\nOld(Driver, Conflict)\n    PDRIVER_OBJECT Driver;\n"
                         "    PBOOLEAN Conflict;\n{\n    *Conflict = Driver == 0;\n    return TRUE;\n}\n"
                         "static int Older(a) int a; { return a; }\n");
  EXPECT_THAT(Driver.Errors, IsEmpty());
  EXPECT_THAT(Driver.invented(), IsEmpty());
  EXPECT_EQ(Driver.Recovered, 0u);
}

TEST(OnDemand, NoNameIsGuessedFromASimilarOne) {
  Parsed Driver = driver("struct Mine M; M.Rigth = 1; return 0;", "struct Mine { int Right; };", "cpp");
  EXPECT_THAT(Driver.Errors, ElementsAre("no member named 'Rigth' in 'Mine'"));
  EXPECT_THAT(Driver.invented(), IsEmpty());
}

TEST(CPlusPlus, ANamespaceThatIsOpenedIsNotInvented) {
  Parsed Driver = driver("return own::detail::step(DriverObject);",
                         "namespace own { int Value; }\n"
                         "namespace own::detail { NTSTATUS step(PDRIVER_OBJECT) { return 0; } }\n"
                         "namespace own::inline v1::deep { int Other; }\nusing namespace own::v1::deep;",
                         "cpp");
  expectComplete(Driver);
  EXPECT_THAT(Driver.invented(), IsEmpty());
}

TEST(CPlusPlus, AnnotationsOfDestructors) {
  expectComplete(driver("Lock Guard; return 0;",
                        "struct Lock { ANYWHERE Lock() noexcept {} ANYWHERE ~Lock() {} PAGED void Take() {} };",
                        "cpp"));
}

TEST(CPlusPlus, DependentNamesAreLeftToInstantiation) {
  Parsed Driver = driver("return 0;",
                         "namespace n { struct S {}; int act(S); }\n"
                         "template <class T> int call(T t) { return act(t); }\nint use() { return call(n::S()); }\n"
                         "template <class T> auto has(T t) -> decltype(probe(t)) { return 0; }\nint has(...);\n"
                         "int pick() { return has(1); }",
                         "cpp");
  expectComplete(Driver);
  EXPECT_THAT(Driver.invented(), IsEmpty());
}

TEST(Prelude, TheCoreComesByItself) {
  for (llvm::StringRef Include : {"", "#include \"precomp.h\"\n", "#include \"mine.h\"\n"}) {
    std::string Text =
        (Include + "DRIVER_INITIALIZE DriverEntry;\n" + Entry + " { DriverObject->DriverUnload = NULL; return 0; }\n")
            .str();
    Parsed Driver = parse({{"/driver/entry.c", Text}, {"/driver/mine.h", "int Mine;\n"}});
    expectComplete(Driver);
    EXPECT_THAT(Driver.invented(), IsEmpty()) << Include.str();
  }
}

TEST(Prelude, TheCoreMayComeTooLate) {
  Parsed Driver = parse({{"/driver/entry.c", ("#include \"precomp.h\"\n#include \"early.h\"\n#include \"late.h\"\n" +
                                              Entry + " { return Early(DriverObject, 1) + Late; }\n")
                                                 .str()},
                         {"/driver/early.h", "#include <usbspec.h>\nNTSTATUS Early(PDRIVER_OBJECT D, ULONG N);\n"},
                         {"/driver/late.h", "#include <ntddk.h>\nextern NTSTATUS Late;\n"}});
  expectComplete(Driver);
  EXPECT_THAT(Driver.invented(), IsEmpty());
}

TEST(Prelude, FrameworkDriversGetTheFramework) {
  Parsed Driver =
      parse({{"/driver/entry.c", ("#include \"precomp.h\"\n" + Entry +
                                  " { WDF_DRIVER_CONFIG Config; WDF_DRIVER_CONFIG_INIT(&Config, NULL);\n"
                                  "return WdfDriverCreate(DriverObject, RegistryPath, NULL, &Config, NULL); }")
                                     .str()}});
  expectComplete(Driver);
  EXPECT_THAT(Driver.invented(), IsEmpty());
}

TEST(Prelude, AFileThatDeclaresTheCoreItselfIsLeftAlone) {
  Parsed Driver = parse({{"/driver/entry.c", ("typedef long NTSTATUS; typedef struct _DRIVER_OBJECT *PDRIVER_OBJECT;\n"
                                              "typedef struct _UNICODE_STRING *PUNICODE_STRING;\n"
                                              "struct _DRIVER_OBJECT { int Mine; };\n" +
                                              Entry + " { return DriverObject->Mine; }\n")
                                                 .str()}});
  expectComplete(Driver);
}
