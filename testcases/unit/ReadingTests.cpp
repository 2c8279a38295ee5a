// What is read of one translation unit: directives, models, roles, sections, and where edits go.
#include "checks/reading/EntryPoints.h"
#include "checks/reading/PragmaLexer.h"
#include "checks/reading/Roles.h"
#include "checks/reading/Sections.h"
#include "checks/reading/SourceText.h"
#include "checks/reading/WrittenEntry.h"
#include "clang/AST/ASTConsumer.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendAction.h"
#include "clang/Tooling/Tooling.h"
#include "llvm/ADT/StringExtras.h"
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace clang;
using namespace driverentry;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace {

using Question = llvm::function_ref<void(TuContext &, ASTContext &)>;
using Headers = tooling::FileContentMappings;

class Asking : public ASTFrontendAction {
  Question Ask;

  class Consumer : public ASTConsumer {
    Question Ask;
    TuContext Tu;

  public:
    Consumer(Question Ask, Preprocessor &PP) : Ask(Ask) { Tu.attach(PP); }
    void HandleTranslationUnit(ASTContext &Ast) override { Ask(Tu, Ast); }
  };

public:
  explicit Asking(Question Ask) : Ask(Ask) {}
  std::unique_ptr<ASTConsumer> CreateASTConsumer(CompilerInstance &Compiler, StringRef) override {
    return std::make_unique<Consumer>(Ask, Compiler.getPreprocessor());
  }
};

/// Parses \p Code and asks; also where a header is missing.
void read(StringRef Code, Question Ask, std::vector<std::string> Flags = {}, const Headers &Files = {},
          StringRef Name = "driver.c") {
  std::vector<std::string> Arguments{"--target=x86_64-pc-windows-msvc", "-fms-extensions", "-fms-compatibility", "-w",
                                     "-I."};
  llvm::append_range(Arguments, Flags);
  bool Asked = false;
  tooling::runToolOnCodeWithArgs(std::make_unique<Asking>([&](TuContext &Tu, ASTContext &Ast) {
                                   Asked = true;
                                   Ask(Tu, Ast);
                                 }),
                                 Code, Arguments, Name, "test", std::make_shared<PCHContainerOperations>(), Files);
  EXPECT_TRUE(Asked);
}

std::string shown(const PragmaUse &Use) {
  return (Use.Skipped ? "?" : "") + Use.Name + "(" + llvm::join(Use.Words, ",") + ")";
}

std::vector<std::string> pragmasOf(StringRef Code, std::vector<std::string> Flags = {}) {
  std::vector<std::string> Shown;
  read(
      Code,
      [&](TuContext &Tu, ASTContext &) {
        for (const PragmaUse &Use : Tu.directives().pragmas())
          Shown.push_back(shown(Use));
      },
      std::move(Flags));
  return Shown;
}

TEST(Directives, GiveAPragmasWords) {
  EXPECT_THAT(pragmasOf("void F(void);\n#pragma alloc_text(INIT, F)\n#pragma alloc_text(\"PAGE\", \\\n  F)\n"),
              ElementsAre("alloc_text(INIT,F)", "alloc_text(PAGE,F)"));
  EXPECT_THAT(pragmasOf("#pragma code_seg(push, before, \"INIT\") // why\n#pragma code_seg()\nint G;\n"),
              ElementsAre("code_seg(push,before,INIT)", "code_seg()"));
  EXPECT_THAT(pragmasOf("void F(void);\n#pragma NDIS_INIT_FUNCTION(F)\n"), ElementsAre("NDIS_INIT_FUNCTION(F)"));
}

TEST(Directives, GiveThePragmasOfOperators) {
  EXPECT_THAT(pragmasOf("void F(void);\n__pragma(alloc_text(INIT, F)) int G;\n"), ElementsAre("alloc_text(INIT,F)"));
  EXPECT_THAT(pragmasOf("_Pragma(\"code_seg(\\\"INIT\\\")\")\nint G;\n"), ElementsAre("code_seg(INIT)"));
}

TEST(Directives, PutAMacrosArgumentsIntoItsPragma) {
  EXPECT_THAT(pragmasOf("#define PLACE(S, F) __pragma(alloc_text(S, F))\n#define INIT_FN(F) PLACE(INIT, F)\n"
                        "void F(void); void G(void);\nINIT_FN(F)\nPLACE(\"PAGE\", G)\n"),
              ElementsAre("alloc_text(INIT,F)", "alloc_text(PAGE,G)"));
}

TEST(Directives, TakeABranchThatEveryDriverBuildTakes) {
  const char *Code = "void F(void);\n#ifdef ALLOC_PRAGMA\n#pragma alloc_text(INIT, F)\n#endif\n";
  EXPECT_THAT(pragmasOf(Code), ElementsAre("?alloc_text(INIT,F)"));
  EXPECT_THAT(pragmasOf(Code, {"-DALLOC_PRAGMA"}), ElementsAre("alloc_text(INIT,F)"));
  EXPECT_THAT(pragmasOf("void F(void);\n#if defined(ALLOC_PRAGMA) && defined(OTHER)\n"
                        "#pragma alloc_text(INIT, F)\n#endif\n"),
              ElementsAre("?alloc_text(INIT,F)"));
}

TEST(Directives, LeaveOtherBranchesThatAreNotTaken) {
  for (const char *Condition : {"#if 0", "#ifdef OTHER", "#if OTHER > 3", "#ifndef __cplusplus\n#else"})
    EXPECT_THAT(pragmasOf(("void F(void);\n" + Twine(Condition) +
                           "\n#ifdef ALLOC_PRAGMA\n#pragma alloc_text(INIT, F)\n"
                           "#endif\n#endif\n")
                              .str()),
                IsEmpty())
        << Condition;
}

TEST(Directives, TellWhetherAHeaderWasFound) {
  Headers Files{{"own.h", "int A;"}};
  read(
      "#include \"own.h\"\n#include <sys/WinHttp.h>\n#include \"driver.tmh\"\n#include <vector>\n"
      "#include <wil/nobodys.h>\n#include \"driverMof.h\"\n",
      [](TuContext &Tu, ASTContext &) {
        ASSERT_EQ(Tu.directives().includes().size(), 6u);
        EXPECT_TRUE(Tu.directives().includes()[0].Found);
        EXPECT_FALSE(Tu.directives().includes()[1].Found);
        EXPECT_TRUE(Tu.directives().includes()[1].Angled);
        EXPECT_FALSE(Tu.directives().lacksOwnHeader());
      },
      {}, Files);
  for (const char *Own : {"#include \"driver.h\"\n", "#include \"usbscan.h\"\n", "#include <mine/driver.h>\n"})
    read(Own, [](TuContext &Tu, ASTContext &) { EXPECT_TRUE(Tu.directives().lacksOwnHeader()); });
}

/// The name and line of what is written as the entry function of a file in which the compiler sees none.
std::string written(StringRef Code, StringRef Name = "driver.c") {
  std::string Result;
  read(
      Code,
      [&](TuContext &Tu, ASTContext &Ast) {
        if (std::optional<WrittenEntry> Found = writtenEntry(Ast, Tu.directives().skipped()))
          Result = Found->Name + ":" + std::to_string(Ast.getSourceManager().getSpellingLineNumber(Found->Where));
      },
      {}, {}, Name);
  return Result;
}

TEST(WrittenEntries, AreFoundWhereTheCompilerSeesNone) {
  EXPECT_EQ(written("#define DriverEntry Other\nint DriverEntry(void *D, void *P) { return 0; }\n"), "DriverEntry:2");
  EXPECT_EQ(written("#define X\nIMPLEMENT_DRIVER_ENTRY(Init)\n"), "IMPLEMENT_DRIVER_ENTRY:2");
  EXPECT_EQ(written("int A;\nMY_DRIVER_ENTRY(Driver, Path) { return 0; }\n"), "MY_DRIVER_ENTRY:2");
  EXPECT_EQ(written("X Y Z(NTSTATUS) DriverEntry(void *D) ANNOTATED { if (D) { return 0; }\n"), "DriverEntry:1");
  EXPECT_EQ(written("extern \"C\" { namespace n {\nint DriverEntry() { return 0; } } }\n", "driver.cpp"),
            "DriverEntry:2");
}

TEST(WrittenEntries, AreNotTheirDeclarationsAndUses) {
  for (const char *Other :
       {"int DriverEntry(void *D, void *P);\n", "void f(void) { if (DriverEntry(1)) { } DRIVER_ENTRY_TRACE(); }\n",
        "#define DRIVER_ENTRY(x) int DriverEntry(x) {\n", "#if 0\nint DriverEntry(void) { return 0; }\n#endif\n",
        "#ifdef ON\nint DriverEntry(void) { return 0; }\n#else\nint f(void) { return 0; }\n#endif\n",
        "struct S { int (*DriverEntry)(void); } s = { DriverEntry };\n", "// DriverEntry() {\n"})
    EXPECT_EQ(written(Other), "") << Other;
  EXPECT_EQ(written("struct S { int DriverEntry(int) { return 0; } };\nint T::DriverEntry(int) { }\n", "driver.cpp"),
            "");
}

TEST(Roles, AreUnknownWhereTheDeclarationDidNotParseAsWritten) {
  auto IsUnknown = [](StringRef Code, StringRef Name) {
    bool Unknown = false;
    read(
        Code,
        [&](TuContext &Tu, ASTContext &Ast) {
          for (Decl *D : Ast.getTranslationUnitDecl()->decls())
            if (auto *Function = dyn_cast<FunctionDecl>(D); Function && Function->hasBody()) {
              Unknown = signatureIsUnknown(*Function, Tu, Ast);
              EXPECT_EQ(Tu.unknowns().empty(), !Unknown);
            }
        },
        {}, {}, Name);
    return Unknown;
  };
  for (const char *Known :
       {"int DriverEntry(void *D, void *P) { return 0; }", "int DriverEntry(void) { return 0; }",
        "int DriverEntry() { return 0; }", "int DriverEntry(void (*F)(int, int), int A[3]) { return 0; }",
        "#define ARGS int a, int b\nint DriverEntry(ARGS) { return 0; }"})
    EXPECT_FALSE(IsUnknown(Known, "driver.cpp")) << Known;
  EXPECT_TRUE(IsUnknown("int DriverEntry(_In_ T D, _In_ T P) { return 0; }", "driver.c"));
  EXPECT_TRUE(IsUnknown("extern UNKNOWN DriverEntry; int DriverEntry(void *D, void *P) { return 0; }", "driver.cpp"));
}

std::vector<std::string> lexed(StringRef Text, std::vector<std::string> Defined = {}) {
  std::vector<PragmaUse> Found;
  LangOptions Language;
  PragmaLexer(
      Language, [&](StringRef Macro) { return llvm::is_contained(Defined, Macro.str()); }, Found)
      .lex(Text, SourceLocation::getFromRawEncoding(1));
  std::vector<std::string> Shown;
  for (const PragmaUse &Use : Found)
    Shown.push_back(shown(Use));
  return Shown;
}

TEST(PragmaLexer, KnowsAnIncludeGuard) {
  const char *Header = "#ifndef GUARD\n#define GUARD\n#pragma code_seg(\"INIT\")\n#endif\n";
  EXPECT_THAT(lexed(Header, {"GUARD"}), ElementsAre("code_seg(INIT)"));
  EXPECT_THAT(lexed("#ifndef GUARD\n#define OTHER\n#pragma code_seg(\"INIT\")\n#endif\n", {"GUARD"}), IsEmpty());
}

TEST(PragmaLexer, FollowsConditions) {
  EXPECT_THAT(lexed("#ifdef A\n#pragma one\n#else\n#pragma two\n#endif\n", {"A"}), ElementsAre("one()"));
  EXPECT_THAT(lexed("#if defined(A)\n#pragma one\n#elif !defined(B)\n#pragma two\n#else\n#pragma three\n#endif\n"),
              ElementsAre("two()"));
  EXPECT_THAT(lexed("#if 0\n#if 1\n#pragma one\n#endif\n#endif\n#pragma two\n"), ElementsAre("two()"));
}

TEST(PragmaLexer, TakesBothBranchesOfWhatItCannotTell) {
  EXPECT_THAT(lexed("#if VERSION > 3\n#pragma one\n#else\n#pragma two\n#endif\n", {"VERSION"}),
              ElementsAre("one()", "two()"));
}

struct ModelCase {
  const char *Code;
  std::vector<std::string> Flags;
  Mode Runs;
  bool Driver;
  std::vector<Model> Suggested;
};

TEST(Models, AreReadFromNamesHeadersAndMacros) {
  Headers Files{{"ntddk.h", "int Kernel;"},
                {"Windows.h", "int User;"},
                {"wdf.h", "void WdfDriverCreate(void); enum { WdfDriverInitNonPnpDriver = 1 };"},
                {"storport.h", "typedef unsigned sp_DRIVER_INITIALIZE(void *, void *);"},
                {"pch.h", "#include <ntddk.h>\n"}};
  const ModelCase Cases[] = {
      {"", {}, Mode::Unknown, false, {}},
      {"", {"-D_KERNEL_MODE"}, Mode::Kernel, true, {}},
      {"#include <ntddk.h>\n", {}, Mode::Kernel, true, {}},
      {"#include \"pch.h\"\n", {}, Mode::Kernel, true, {}},
      {"#include <Windows.h>\nvoid DriverEntry(void) {}", {}, Mode::User, false, {}},
      {"#include <Windows.h>\n#include <wdf.h>\n", {"-D_KERNEL_MODE"}, Mode::User, true, {Model::Umdf2}},
      {"#include <Windows.h>\n#include <ntddk.h>\n", {}, Mode::Kernel, true, {}},
      {"#include <wdf.h>\n", {"-DUMDF_VERSION_MAJOR=2"}, Mode::User, true, {Model::Umdf2}},
      {"#include <ntddk.h>\n#include <wdf.h>\nvoid F(void) { WdfDriverCreate(); }",
       {},
       Mode::Kernel,
       true,
       {Model::Kmdf}},
      {"#include <ntddk.h>\n#include <wdf.h>\nint F(void) { return WdfDriverInitNonPnpDriver; }",
       {},
       Mode::Kernel,
       true,
       {Model::Kmdf, Model::KmdfNonPnp}},
      {"#include <storport.h>\nsp_DRIVER_INITIALIZE DriverEntry;\nunsigned DriverEntry(void *A, void *B) { return 0; }",
       {},
       Mode::Kernel,
       true,
       {Model::Storport}},
      {"#include <ntddk.h>\nint DllInitialize(void *P) { return 0; }", {}, Mode::Kernel, true, {Model::ExportDriver}},
      {"#include <ntddk.h>\nint DllInitialize(void *P);", {}, Mode::Kernel, true, {}},
      {"#include <missing/NTDDK.H>\n", {}, Mode::Kernel, true, {}},
  };
  for (const ModelCase &Case : Cases)
    read(
        Case.Code,
        [&](TuContext &Tu, ASTContext &Ast) {
          const TuModels &Models = tuModels(Tu, Ast);
          EXPECT_EQ(Models.mode(), Case.Runs) << Case.Code;
          EXPECT_EQ(Models.isDriver(), Case.Driver) << Case.Code;
          for (unsigned I = 0; I < static_cast<unsigned>(Model::Count); ++I)
            EXPECT_EQ(Models.suggests(static_cast<Model>(I)), llvm::is_contained(Case.Suggested, static_cast<Model>(I)))
                << Case.Code << ": " << modelInfo(static_cast<Model>(I)).Name.str();
        },
        Case.Flags, Files);
}

TEST(Models, KeepHintsAndProofsApart) {
  Headers Files{{"wdf.h", "void WdfDriverCreate(void);"}, {"ntddk.h", ""}};
  read(
      "#include <ntddk.h>\n#include <wdf.h>\n",
      [](TuContext &Tu, ASTContext &Ast) {
        EXPECT_TRUE(tuModels(Tu, Ast).suggests(Model::Kmdf));
        EXPECT_FALSE(tuModels(Tu, Ast).proves(Model::Kmdf));
        EXPECT_NE(tuModels(Tu, Ast).switchesOff(Topic::AddDevice), nullptr);
        EXPECT_EQ(tuModels(Tu, Ast).switchesOff(Topic::InitSection), nullptr);
      },
      {}, Files);
}

const FunctionDecl &definitionOf(StringRef Name, ASTContext &Ast) {
  for (const Decl *D : Ast.getTranslationUnitDecl()->decls())
    if (const auto *Function = dyn_cast<FunctionDecl>(D))
      if (Function->getName() == Name && Function->doesThisDeclarationHaveABody())
        return *Function;
  llvm_unreachable("the test defines the function");
}

TEST(Sections, ComeFromAttributesAndFromPragmasTheCompilerDoesNotKnow) {
  auto Section = [](StringRef Code, std::vector<std::string> Flags) {
    std::string Found;
    read(
        Code, [&](TuContext &Tu, ASTContext &Ast) { Found = sectionOf(definitionOf("F", Ast), Tu); }, std::move(Flags));
    return Found;
  };
  // A target whose compiler ignores these pragmas.
  std::vector<std::string> Gnu{"--target=x86_64-w64-mingw32", "-fno-ms-extensions", "-fno-ms-compatibility"};
  for (const auto &Flags : {std::vector<std::string>(), Gnu}) {
    EXPECT_EQ(Section("void F(void);\n#pragma alloc_text(INIT, F)\nvoid F(void) {}\n", Flags), "INIT");
    EXPECT_EQ(Section("#pragma code_seg(\"INIT\")\nvoid F(void) {}\n#pragma code_seg()\n", Flags), "INIT");
    EXPECT_EQ(Section("#pragma code_seg(\"INIT\")\n#pragma code_seg()\nvoid F(void) {}\n", Flags), "");
    EXPECT_EQ(Section("#pragma code_seg(push, \"INIT\")\n#pragma code_seg(pop)\nvoid F(void) {}\n", Flags), "");
    EXPECT_EQ(Section("void F(void);\nvoid F(void) {}\n#pragma alloc_text(INIT, F)\n", Flags), "");
  }
}

/// \p Code with \p Hints applied, last first.
std::string edited(std::string Code, std::vector<FixItHint> Hints, const SourceManager &Sources) {
  llvm::sort(Hints, [](const FixItHint &A, const FixItHint &B) {
    return B.RemoveRange.getBegin() < A.RemoveRange.getBegin();
  });
  for (const FixItHint &Hint : Hints) {
    unsigned Begin = Sources.getFileOffset(Hint.RemoveRange.getBegin());
    Code.replace(Begin, Sources.getFileOffset(Hint.RemoveRange.getEnd()) - Begin, Hint.CodeToInsert);
  }
  return Code;
}

std::string placed(StringRef Code, StringRef File = "driver.c") {
  std::string Result = "no edit";
  read(
      Code,
      [&](TuContext &, ASTContext &Ast) {
        if (std::optional<FixItHint> Hint = placeInSection(definitionOf("F", Ast), "INIT"))
          Result = edited(Code.str(), {*Hint}, Ast.getSourceManager());
      },
      {}, {}, File);
  return Result;
}

TEST(Edits, PlaceAFunctionBehindItsDeclaration) {
  EXPECT_EQ(
      placed("void F(void); /* x */ // y\nvoid F(void) {}\n"),
      "void F(void); /* x */\n#ifdef ALLOC_PRAGMA\n#pragma alloc_text(INIT, F)\n#endif\n // y\nvoid F(void) {}\n");
  EXPECT_EQ(placed("void F(void), G(void);\nvoid F(void) {}\n"),
            "void F(void), G(void);\n#ifdef ALLOC_PRAGMA\n#pragma alloc_text(INIT, F)\n#endif\nvoid F(void) {}\n");
  EXPECT_EQ(placed("void F(void); void F(void) {}\n"),
            "void F(void);\n#ifdef ALLOC_PRAGMA\n#pragma alloc_text(INIT, F)\n#endif\n void F(void) {}\n");
  EXPECT_EQ(placed("void F(void) {}\n"), "no edit");
}

TEST(Edits, KeepTheFilesNewline) {
  EXPECT_EQ(placed("void F(void);\r\nvoid F(void) {}\r\n"),
            "void F(void);\r\n#ifdef ALLOC_PRAGMA\r\n#pragma alloc_text(INIT, F)\r\n#endif\r\nvoid F(void) {}\r\n");
}

TEST(Edits, UseASpecifierWhereThePragmaDoesNotReach) {
  EXPECT_EQ(placed("static int F() { return 0; }\n", "driver.cpp"),
            "static int __declspec(code_seg(\"INIT\")) F() { return 0; }\n");
}

std::string without(StringRef Code) {
  std::string Result;
  read(Code, [&](TuContext &Tu, ASTContext &Ast) {
    auto Hints = removeLines(Tu.directives().pragmas().back().Where, Ast.getSourceManager());
    Result = edited(Code.str(), {Hints.begin(), Hints.end()}, Ast.getSourceManager());
  });
  return Result;
}

TEST(Edits, RemoveAPragmaWithTheGuardThatIsItsOwn) {
  EXPECT_EQ(without("int A;\n#pragma one\nint B;\n"), "int A;\nint B;\n");
  EXPECT_EQ(without("int A;\n# ifdef ALLOC_PRAGMA\n#pragma alloc_text(INIT, A)\n# endif\nint B;\n"),
            "int A;\nint B;\n");
  EXPECT_EQ(without("#if defined(ALLOC_PRAGMA)\n#pragma one\n#pragma alloc_text(INIT, A)\n#endif\n"),
            "#if defined(ALLOC_PRAGMA)\n#pragma one\n#endif\n");
  EXPECT_EQ(without("int A;\n#ifndef OTHER\n#pragma one\n#endif\n"), "int A;\n#ifndef OTHER\n#endif\n");
}

TEST(Edits, FindWhereADeclarationBegins) {
  const char *Code = "int A;\n#define NOTE\n/* about F */\nNOTE\nstatic\nint\nF(void) { return A; }\n";
  read(Code, [&](TuContext &, ASTContext &Ast) {
    const SourceManager &Sources = Ast.getSourceManager();
    DeclarationLead Lead = declarationLead(definitionOf("F", Ast).getLocation(), Sources, Ast.getLangOpts());
    EXPECT_TRUE(StringRef(Code).drop_front(Sources.getFileOffset(Lead.Start)).starts_with("NOTE\nstatic"));
    EXPECT_TRUE(StringRef(Code).take_front(Sources.getFileOffset(Lead.Before)).ends_with("#define NOTE"));
  });
}

TEST(Edits, FindNoBeginThatADirectiveSeparatesFromTheName) {
  read("int A;\nint\n#pragma one\nF(void) { return A; }\nint G(void) { return A; }\n",
       [&](TuContext &, ASTContext &Ast) {
         EXPECT_TRUE(declarationLead(definitionOf("F", Ast)).Start.isInvalid());
         EXPECT_TRUE(declarationLead(definitionOf("F", Ast)).Before.isInvalid());
         EXPECT_TRUE(declarationLead(definitionOf("G", Ast)).Start.isValid());
       });
}

TEST(Roles, AreReadAsWritten) {
  const char *Head = "typedef long NTSTATUS; typedef struct _DRIVER_OBJECT *D; typedef struct _UNICODE_STRING *U;\n"
                     "typedef NTSTATUS DRIVER_INITIALIZE(D, U);\n";
  auto Role = [&](const char *Declarations) {
    std::string Name = "none";
    read((Twine(Head) + Declarations + "NTSTATUS DriverEntry(D A, U B) { return 0; }\n").str(),
         [&](TuContext &Tu, ASTContext &Ast) {
           if (const RoleType *Found = roleOf(definitionOf("DriverEntry", Ast), Tu))
             Name = Found->Name.str();
         });
    return Name;
  };
  EXPECT_EQ(Role(""), "none");
  EXPECT_EQ(Role("DRIVER_INITIALIZE DriverEntry;\n"), "DRIVER_INITIALIZE");
  EXPECT_EQ(Role("NTSTATUS DriverEntry(D, U);\nDRIVER_INITIALIZE DriverEntry;\n"), "DRIVER_INITIALIZE");
  EXPECT_EQ(Role("typedef DRIVER_INITIALIZE MINE;\nMINE DriverEntry;\n"), "DRIVER_INITIALIZE");
  EXPECT_EQ(Role("#define _Function_class_(R)\n_Function_class_(DRIVER_INITIALIZE)\n"), "DRIVER_INITIALIZE");
  EXPECT_EQ(Role("#define _Function_class_(R)\n_Function_class_(DRIVER_INITIALIZE) int Other;\n"), "none");
}

} // namespace
