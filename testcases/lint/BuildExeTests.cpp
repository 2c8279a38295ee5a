// SOURCES and dirs files: nmake's language, and what is made of the macros.
#include "lint/projects/BuildExe.h"
#include "lint/projects/NmakeFile.h"
#include "testcases/lint/EvaluatedFolder.h"

using namespace driverentry;
using namespace driverentry::lint;
using driverentry::testing::EvaluatedFolder;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

namespace {

TEST(Nmake, Lines) {
  std::vector<std::string> Lines;
  for (const NmakeLine &Line :
       nmakeLines("A=1 # one\r\n\n# all of it\nS= \\\n  a.c \\  # first\n#  b.c \\\n\tc.c\nD=\"#\"\n"))
    Lines.push_back(std::to_string(Line.Number) + " " + Line.Text);
  EXPECT_THAT(Lines, ElementsAre("1 A=1", "4 S= a.c c.c", "8 D=\"#\""));
}

TEST(Nmake, Conditions) {
  auto IsDefined = [](llvm::StringRef Name) { return Name == "X"; };
  for (const char *Text : {"1", "\"a\"==\"a\"", "\"a\" != \"b\"", "defined(X)", "!defined(Y)", "defined(X) && 2 > 1",
                           "(0 || 1) && !(0)", "0x600 <= 1537", "\"\" == \"\"", "10 == 0x0A", "\"1\"==1", "!0"})
    EXPECT_EQ(nmakeHolds(Text, IsDefined), true) << Text;
  for (const char *Text : {"", "0", "\"a\"==\"A\"", "defined(Y)", "1 && 0", "3 < 2", "!1"})
    EXPECT_EQ(nmakeHolds(Text, IsDefined), false) << Text;
  for (const char *Text : {"word", "1 2", "(1", "exist(x)", "[program]", "\"a\" < 1", "\"open"})
    EXPECT_EQ(nmakeHolds(Text, IsDefined), std::nullopt) << Text;
  EXPECT_EQ(nmakeHolds(std::string(100000, '('), IsDefined), std::nullopt);
  EXPECT_EQ(nmakeHolds(std::string(100000, '!'), IsDefined), std::nullopt);
}

class BuildExe : public EvaluatedFolder {
protected:
  Project evaluate(llvm::StringRef Text, llvm::StringRef Name = "d/SOURCES") {
    llvm::Expected<std::optional<Project>> Result = evaluateSources(Folder.write(Name, Text), Options);
    EXPECT_TRUE(bool(Result)) << toString(Result.takeError());
    EXPECT_TRUE(Result && *Result);
    return Result && *Result ? std::move(**Result) : Project();
  }
};

TEST_F(BuildExe, ADriver) {
  for (const char *Name : {"d/Main.c", "common/util.c", "d/rsrc.rc", "common/inc/u.h", "d/pre.h"})
    Folder.write(Name, "");
  Project Of = evaluate("TARGETNAME=toaster\nTARGETTYPE=DRIVER\nTARGETPATH=obj$(BUILD_ALT_DIR)\nKMDF_VERSION_MAJOR=1\n"
                        "KMDF_VERSION_MINOR=9\nINCLUDES=$(INCLUDES);..\\Common\\INC;$(DDK_INC_PATH)\n"
                        "C_DEFINES=$(C_DEFINES) -DONE /D TWO=2 -DNAME=\\\"x\\\" -UGONE -W4\nUSER_C_FLAGS=/FIpre.h\n"
                        "TARGETLIBS=$(DDK_LIB_PATH)\\ntstrsafe.lib ..\\lib\\helper.lib\n"
                        "SOURCES= main.c \\\n  ..\\common\\UTIL.c \\\n  rsrc.rc events.mc \\\n\n"
                        "RUN_WPP=$(SOURCES) -km -func:Trace(LEVEL,MSG,...) -scan:trace.h\n");
  EXPECT_THAT(texts(Of.Gaps), IsEmpty());
  EXPECT_THAT(files(Of), ElementsAre("d/Main.c", "common/util.c"));
  EXPECT_EQ(Of.DriverType.Text, "KMDF");
  EXPECT_EQ(Of.ConfigurationType.Text, "Driver");
  EXPECT_EQ(Of.Space, DriverSpace::Kernel);
  EXPECT_EQ(Of.Link.Output, "toaster.sys");
  EXPECT_EQ(Of.Sources.at(0).From.Line, 10u);
  EXPECT_THAT(texts(Of.Sources.at(0).IncludeDirs), ElementsAre(path("common/inc"), path("d")));
  EXPECT_THAT(texts(Of.Sources.at(0).Defines),
              ElementsAre("KMDF_VERSION_MAJOR=1", "KMDF_VERSION_MINOR=9", "ONE", "TWO=2", "NAME=\"x\""));
  EXPECT_THAT(texts(Of.Sources.at(0).Undefines), ElementsAre("GONE"));
  EXPECT_THAT(texts(Of.Sources.at(0).ForcedIncludes), ElementsAre(path("d/pre.h")));
  EXPECT_THAT(texts(Of.Sources.at(0).Wpp), ElementsAre("wppenabled=true", "wpptracefunction=Trace(LEVEL,MSG,...)",
                                                       "wppscanconfigurationdata=trace.h"));
  EXPECT_THAT(texts(Of.Link.Libraries), ElementsAre(HasSubstr("ntstrsafe.lib"), "..\\lib\\helper.lib"));
}

TEST_F(BuildExe, TypesOfTarget) {
  struct {
    const char *Text, *DriverType, *ConfigurationType;
    DriverSpace Space;
  } Rows[] = {
      {"TARGETTYPE=DRIVER", "WDM", "Driver", DriverSpace::Kernel},
      {"TARGETTYPE=export_driver", "ExportDriver", "Driver", DriverSpace::Kernel},
      {"TARGETTYPE=MINIPORT", "Miniport", "Driver", DriverSpace::Kernel},
      {"TARGETTYPE=DRIVER_LIBRARY", "WDM", "StaticLibrary", DriverSpace::Kernel},
      {"TARGETTYPE=DRIVER\nKMDF_VERSION=1", "KMDF", "Driver", DriverSpace::Kernel},
      {"TARGETTYPE=DYNLINK\nUMDF_VERSION=2", "UMDF", "DynamicLibrary", DriverSpace::User},
      {"TARGETTYPE=DYNLINK", "", "DynamicLibrary", DriverSpace::Detect},
      {"TARGETTYPE=PROGRAM", "", "Application", DriverSpace::User},
      {"TARGETTYPE=NOTARGET", "", "Utility", DriverSpace::Detect},
  };
  for (const auto &Row : Rows) {
    Project Of = evaluate(Row.Text);
    EXPECT_EQ(Of.DriverType.Text, Row.DriverType) << Row.Text;
    EXPECT_EQ(Of.ConfigurationType.Text, Row.ConfigurationType) << Row.Text;
    EXPECT_EQ(Of.Space, Row.Space) << Row.Text;
  }
  EXPECT_THAT(texts(evaluate("TARGETTYPE=FROB").Gaps), ElementsAre("the TARGETTYPE 'FROB' is not known"));
}

TEST_F(BuildExe, ConditionsAndIncludes) {
  for (const char *Name : {"d/a.c", "d/b.c", "d/x.c", "d/y.c", "d/arm.c"})
    Folder.write(Name, "");
  Folder.write("inc/Common.inc", "!ifndef TWICE\nTWICE=1\nSOURCES=a.c\n!endif\n");
  Project Of = evaluate("TARGETNAME=t\nTARGETTYPE=DRIVER\n!INCLUDE ..\\INC\\common.inc\n!include $(NTMAKEENV)\\x.inc\n"
                        "!if \"$(DDKBUILDENV)\"==\"chk\"\nSOURCES=$(SOURCES) x.c\n!elseif defined(AMD64)\n"
                        "SOURCES=$(SOURCES) b.c\n!else\nSOURCES=$(SOURCES) x.c\n!endif\n"
                        "!ifdef NEVER\n!if 1\nSOURCES=x.c\n!endif\n!else\nSOURCES=$(SOURCES) y.c\n!endif\n"
                        "ARM64_SOURCES=arm.c\nall: x.c\n\tcopy x.c\n");
  EXPECT_THAT(texts(Of.Gaps), IsEmpty());
  EXPECT_THAT(files(Of), ElementsAre("d/a.c", "d/b.c", "d/y.c"));
  Options.Platform = "ARM64";
  Options.Configuration = "Debug";
  Of = evaluate("TARGETNAME=t\nSOURCES=a.c\nARM64_SOURCES=arm.c\n!if $(FREEBUILD)\nSOURCES=x.c\n!endif\n");
  EXPECT_THAT(files(Of), ElementsAre("d/a.c", "d/arm.c"));
  EXPECT_THAT(texts(Of.Sources.at(0).Defines), ElementsAre("DBG=1", "DEPRECATE_DDK_FUNCTIONS=1", "MSC_NOOPT"));
}

TEST_F(BuildExe, MacrosAreReplaced) {
  Folder.write("d/a.c", "");
  Project Of = evaluate("TARGETNAME=t\nSOURCES=$(BASE).c\nBASE=a\nC_DEFINES=-D$(BASE:a=b) -DX$(NEVER) -D$$Y\n");
  EXPECT_THAT(files(Of), ElementsAre("d/a.c"));
  EXPECT_THAT(texts(Of.Sources.at(0).Defines), ElementsAre("b", "X"));
}

TEST_F(BuildExe, FoldersOfAMacroThatNobodySet) {
  Folder.write("d/a.c", "");
  Project Of = evaluate("TARGETNAME=t\nINCLUDES=$(SDXROOT)\\inc;$(INCLUDES)\n!include $(SDXROOT)\\x.inc\n"
                        "SOURCES=$(MORE_SOURCES) a.c $(SDXROOT)\\b.c\n");
  EXPECT_THAT(texts(Of.Gaps), IsEmpty());
  EXPECT_THAT(texts(Of.Dropped), IsEmpty());
  EXPECT_THAT(files(Of), ElementsAre("d/a.c"));
  EXPECT_THAT(texts(Of.Notes), ElementsAre("the included file $(SDXROOT)\\x.inc is none of the checkout",
                                           HasSubstr("b.c' is made by the build")));
}

TEST_F(BuildExe, WhatIsNotUnderstoodIsTold) {
  Project Of =
      evaluate("TARGETNAME=t\n!include gone.inc\n!include ..\\..\\..\\..\\x.inc\n!if what is this\n!endif\n!if 1\n"
               "SOURCES=..\\..\\..\\..\\evil.c $(O)\\made.c C:\\x.c\n");
  EXPECT_THAT(texts(Of.Gaps),
              ElementsAre("the included file 'gone.inc' does not exist and was left out",
                          "the included file '..\\..\\..\\..\\x.inc' leaves the checkout and was left out",
                          "the condition 'what is this' is not understood and was taken as false",
                          "has an !if without its !endif", HasSubstr("evil.c' leaves the checkout"),
                          HasSubstr("'C:\\x.c' leaves the checkout")));
  EXPECT_THAT(texts(Of.Notes), ElementsAre(HasSubstr("made.c' is made by the build")));
  EXPECT_EQ(Of.Gaps.at(0).At.Line, 2u);
}

TEST_F(BuildExe, WorkIsBounded) {
  std::string Text = "TARGETNAME=t\nX=0123456789\n";
  for (int I = 0; I < 64; ++I)
    Text += "X=$(X)$(X)\n";
  Text += "Y=$(Z)\nZ=$(Y)$(Y)\nC_DEFINES=$(Y) -D$(X)\n";
  evaluate(Text);
  std::string Many = "TARGETNAME=t\nC_DEFINES=", Names;
  for (int I = 0; I < 20000; ++I) {
    Many += "-DX ";
    Names += "x.c ";
  }
  EXPECT_THAT(texts(evaluate(Many + "\nSOURCES=" + Names).Gaps), ElementsAre(HasSubstr("more files than any project")));
  Folder.write("d/loop.inc", "!include loop.inc\n");
  EXPECT_THAT(texts(evaluate("TARGETNAME=t\n!include loop.inc\n").Gaps), ElementsAre(HasSubstr("more files than any")));
}

TEST_F(BuildExe, OtherFilesOfThatName) {
  EXPECT_EQ(llvm::cantFail(evaluateSources(Folder.write("SOURCES", "deb http://example\n"), Options)), std::nullopt);
  EXPECT_THAT(toString(evaluateSources(Folder.write("sources", std::string("\0\1", 2)), Options).takeError()),
              HasSubstr("sources: its encoding cannot be read"));
}

TEST_F(BuildExe, Dirs) {
  for (const char *Name :
       {"top/a/sources", "top/b/SOURCES", "top/c/deep/sources", "top/x86/sources", "top/opt/sources"})
    Folder.write(Name, "TARGETNAME=t\n");
  Folder.write("top/c/dirs", "DIRS=deep ..\n");
  Folder.write("top/empty/readme", "");
  std::string Path =
      Folder.write("top/dirs", "DIRS= \\\n  a \\\n\tB{amd64} \\\n  x86{i386} \\\n  c \\\n  gone \\\n  empty\n"
                               "OPTIONAL_DIRS=opt nothing\n");
  std::vector<std::string> Problems;
  EXPECT_THAT(
      llvm::cantFail(readDirs(Path, Options, Problems)),
      ElementsAre(path("top/a/sources"), path("top/b/SOURCES"), path("top/c/deep/sources"), path("top/opt/sources")));
  EXPECT_THAT(Problems, ElementsAre(HasSubstr("its folder 'gone' is not there"),
                                    HasSubstr("its folder 'empty' has neither SOURCES nor dirs")));
}

} // namespace
