// The built program on checkouts that a build on Windows has been in: which commands are used, and that it says so.
#include "testcases/lint/Sandbox.h"

using namespace driverentry::testing;
using ::testing::HasSubstr;
using ::testing::Not;

namespace {

/// Bad when BAD is defined.
std::string either() { return "#ifdef BAD\n" + BadDriver + "#else\n" + GoodDriver + "#endif\n"; }

std::string utf16(llvm::StringRef Text) {
  std::string Result = "\xFF\xFE";
  for (char C : Text)
    Result += {C, '\0'};
  return Result;
}

std::string log(llvm::StringRef Flags) {
  return utf16(("^C:\\SRC\\DRV\\A.C\r\n/c /Zi /WX /kernel " + Flags + " C:\\SRC\\DRV\\A.C\r\n").str());
}

std::string database(llvm::StringRef Flags) {
  return ("[{\"directory\": \"C:\\\\src\\\\drv\", \"file\": \"C:\\\\src\\\\drv\\\\a.c\", \"command\": \"cl.exe /c " +
          Flags + " a.c\"}]")
      .str();
}

std::string project(llvm::StringRef Define) {
  return ("<Project><PropertyGroup><DriverType>KMDF</DriverType></PropertyGroup><ItemGroup><ClCompile Include='a.c'>"
          "<PreprocessorDefinitions>" +
          Define + "</PreprocessorDefinitions></ClCompile></ItemGroup></Project>")
      .str();
}

class Import : public Sandbox {
protected:
  void SetUp() override { write("drv/a.c", either()); }

  /// That the command of drv/a.c is that of \p From, which alone makes it bad.
  void expectFlagsFrom(llvm::StringRef From) {
    Outcome Ran = lint({"--verbose", "."});
    EXPECT_EQ(Ran.ExitCode, 1) << Ran.Err;
    EXPECT_THAT(Ran.Err, HasSubstr(("drv/a.c: flags from " + From + "\n").str()));
  }
};

TEST_F(Import, OrderOfTrust) {
  write("drv/drv.vcxproj", project("BAD"));
  expectFlagsFrom("drv/drv.vcxproj");
  write("drv/drv.vcxproj", project("NONE"));
  write("build/compile_commands.json", database("/DBAD"));
  expectFlagsFrom("build/compile_commands.json");
  write("build/compile_commands.json", database(""));
  write("drv/x64/Release/drv.ClangTidy/compile_commands.json", database("/DBAD"));
  expectFlagsFrom("drv/x64/Release/drv.ClangTidy/compile_commands.json");
  write("drv/x64/Release/drv.ClangTidy/compile_commands.json", database(""));
  write("drv/x64/Release/drv.tlog/CL.command.1.tlog", log("/DBAD"));
  expectFlagsFrom("drv/x64/Release/drv.tlog/CL.command.1.tlog");
}

TEST_F(Import, AsInputOfItsOwn) {
  write("drv/drv.vcxproj", project("NONE"));
  std::string Log = write("drv/x64/Release/drv.tlog/CL.command.1.tlog", log("/DBAD"));
  Outcome Ran = lint({"drv/x64/Release/drv.tlog/CL.command.1.tlog"});
  EXPECT_THAT(Ran.Out, HasSubstr("drv/a.c:6:10: warning: "));
  EXPECT_THAT(Ran.Err, HasSubstr("note: the commands of 1 file come from elsewhere: 'C:\\SRC' is taken to be "));
  EXPECT_EQ(lint({"-p", "drv/x64/Release/drv.tlog/CL.command.1.tlog"}).ExitCode, 1);
  write("c.json", database("/DBAD"));
  EXPECT_EQ(lint({"c.json"}).ExitCode, 1);
  EXPECT_EQ(lint({"-p", "c.json"}).ExitCode, 1);
  EXPECT_THAT(lint({"c.json", "-q"}).Err, Not(HasSubstr("note: ")));
}

TEST_F(Import, TheConfigurationThatIsAskedFor) {
  write("drv/drv.vcxproj", project("NONE"));
  write("drv/x64/Release/drv.tlog/CL.command.1.tlog", log(""));
  write("drv/ARM64/Debug/drv.tlog/CL.command.1.tlog", log("/DBAD"));
  EXPECT_EQ(lint({"."}).ExitCode, 0);
  EXPECT_EQ(lint({".", "--configuration", "Debug", "--platform", "ARM64"}).ExitCode, 1);
  // Of a build that never was, the project's own word.
  Outcome Ran = lint({".", "--configuration", "Debug", "--platform", "x64", "-v"});
  EXPECT_THAT(Ran.Err, HasSubstr("drv/a.c: flags from drv/drv.vcxproj"));
}

TEST_F(Import, FilesThatNoDatabaseLists) {
  write("drv/b.c", either());
  write("loose/c.c", either());
  write("drv/drv.vcxproj", project("BAD").insert(project("BAD").find("<ItemGroup>") + 11,
                                                 "<ClCompile Include='b.c'><PreprocessorDefinitions>BAD"
                                                 "</PreprocessorDefinitions></ClCompile>"));
  write("compile_commands.json", database(""));
  Outcome Ran = lint({"-v", "."});
  EXPECT_THAT(Ran.Out, Not(HasSubstr("a.c:")));
  EXPECT_THAT(Ran.Out, HasSubstr("drv/b.c:6:10: warning: "));
  EXPECT_THAT(Ran.Err, HasSubstr("drv/b.c: flags from drv/drv.vcxproj"));
  EXPECT_THAT(Ran.Err, HasSubstr("loose/c.c: flags from the command line alone"));
}

TEST_F(Import, DatabasesOfEditors) {
  write(".vscode/compile_commands.json", database("/DBAD"));
  EXPECT_EQ(lint({"."}).ExitCode, 1);
  write(".vscode/compile_commands.json", "");
  write(".git/compile_commands.json", "broken");
  write(".a/b/c/compile_commands.json", "broken");
  Outcome Ran = lint({"."});
  EXPECT_THAT(Ran.Err, HasSubstr(".vscode/compile_commands.json: is no valid JSON"));
  EXPECT_THAT(Ran.Err, Not(HasSubstr(".git")));
  EXPECT_THAT(Ran.Err, Not(HasSubstr(".a/b")));
}

TEST_F(Import, ProjectsTellWhatADatabaseDoesNot) {
  // Nothing in the file or its command says what it runs in.
  write("drv/a.c", "#ifdef _KERNEL_MODE\n" + BadDriver + "#else\n" + GoodDriver + "#endif\n");
  write("compile_commands.json", database(""));
  EXPECT_EQ(lint({"."}).ExitCode, 1);
  write("drv/drv.vcxproj", "<Project><PropertyGroup><DriverType>UMDF</DriverType></PropertyGroup><ItemGroup>"
                           "<ClCompile Include='a.c'/></ItemGroup></Project>");
  EXPECT_EQ(lint({"."}).ExitCode, 0);
}

TEST_F(Import, FilesThatAreNotHere) {
  write("compile_commands.json",
        R"([{"directory": "C:\\b", "file": "C:\\b\\x64\\gen_i.c", "command": "cl.exe /c gen_i.c"}])");
  Outcome Ran = lint({"."});
  EXPECT_EQ(Ran.ExitCode, 0) << Ran.Err;
  EXPECT_THAT(Ran.Err, HasSubstr("compile_commands.json: 1 of its files is not in this checkout: C:\\b\\x64\\gen_i.c"));
  Ran = lint({"compile_commands.json"});
  EXPECT_EQ(Ran.ExitCode, 3);
  EXPECT_THAT(Ran.Err, HasSubstr("C:\\b\\x64\\gen_i.c: not analysed: cannot be read"));
}

TEST_F(Import, ABrokenLogCostsItself) {
  write("drv/drv.vcxproj", project("BAD"));
  write("drv/x64/Release/drv.tlog/CL.command.1.tlog", "rubbish");
  Outcome Ran = lint({"."});
  EXPECT_EQ(Ran.ExitCode, 2);
  EXPECT_THAT(Ran.Out, HasSubstr("drv/a.c:6:10: warning: "));
  EXPECT_THAT(Ran.Err, HasSubstr("drv/x64/Release/drv.tlog/CL.command.1.tlog: is no log of cl.exe"));
}

TEST_F(Import, BuildsOfAProjectThatIsGiven) {
  write("drv/drv.vcxproj", project("NONE"));
  write("s.sln", "Microsoft Visual Studio Solution File\nProject(\"{1}\") = \"p\", \"drv\\drv.vcxproj\", \"{2}\"\n");
  EXPECT_EQ(lint({"drv/drv.vcxproj"}).ExitCode, 0);
  write("obj/x64/Release/drv.tlog/CL.command.1.tlog", log("/DBAD"));
  write("compile_commands.json", "not looked at");
  EXPECT_EQ(lint({"drv/drv.vcxproj"}).ExitCode, 0);
  EXPECT_EQ(lint({"s.sln"}).ExitCode, 1);
  write("drv/x64/Release/drv.tlog/CL.command.1.tlog", log("/DBAD"));
  EXPECT_EQ(lint({"drv/drv.vcxproj"}).ExitCode, 1);
}

TEST_F(Import, SolutionsThatBuildOnlySome) {
  write("drv/drv.vcxproj", project("BAD"));
  write("b.c", either());
  write("b.vcxproj", "<Project><ItemGroup><ClCompile Include='b.c'/></ItemGroup></Project>");
  write("s.slnx", "<Solution><Project Path='drv/drv.vcxproj'><Build Solution='*|x64' Project='false'/></Project>"
                  "<Project Path='b.vcxproj'/></Solution>");
  Outcome Ran = lint({"s.slnx"});
  EXPECT_EQ(Ran.ExitCode, 0);
  EXPECT_THAT(Ran.Err, HasSubstr("note: s.slnx: does not build in Release|x64: drv; give these projects themselves"));
  EXPECT_EQ(lint({"s.slnx", "--platform", "ARM64"}).ExitCode, 1);
}

TEST_F(Import, TreesOfBuildExe) {
  write("drv/SOURCES", "TARGETNAME=drv\nTARGETTYPE=DRIVER\nC_DEFINES=-DBAD\nSOURCES=A.c\n");
  write("dirs", "DIRS=drv\n");
  for (const char *Input : {".", "drv/SOURCES", "dirs", "drv"})
    EXPECT_EQ(lint({Input}).ExitCode, 1) << Input;
  expectFlagsFrom("drv/SOURCES");
  Outcome Ran = lint({"--print-project", "dirs"});
  EXPECT_EQ(Ran.ExitCode, 0);
  EXPECT_THAT(Ran.Out, HasSubstr("drv/SOURCES\n  configuration: Release|x64"));
  EXPECT_THAT(Ran.Out, HasSubstr("      BAD  [drv/SOURCES:3]\n"));
  // Whoever moved to MSBuild means that.
  write("msbuild/drv.vcxproj", "<Project><ItemGroup><ClCompile Include='..\\drv\\a.c'/></ItemGroup></Project>");
  EXPECT_EQ(lint({"."}).ExitCode, 0);
  write("etc/sources", "deb http://example\n");
  EXPECT_EQ(lint({"."}).ExitCode, 0);
  Ran = lint({"etc/sources"});
  EXPECT_EQ(Ran.ExitCode, 2);
  EXPECT_THAT(Ran.Err, HasSubstr("etc/sources: names nothing that build.exe would build"));
}

TEST_F(Import, CommandsOfARealBuild) {
  write("drv/drv.vcxproj", project("NONE"));
  write("drv/a.c", "#include \"pch.h\"\n" + either());
  write("drv/pch.h", "#ifdef _ARM64_\n#define BAD\n#endif\n");
  write("drv/ARM64/Release/drv.tlog/CL.command.1.tlog",
        log("/Zi /nologo /W4 /WX /analyze /analyze:plugin EspXEngine.dll /d1nodatetime /jumptablerdata /cetcompat "
            "/fsanitize=kernel-address -cbstring -d2epilogunwind /guard:cf /Qspectre /MP /FIC:\\WDK\\shared\\warning.h "
            "/Yu\"pch.h\" /FpX.PCH /D \"NAME=\\\"a b\\\"\" /D_ARM64_ /Xclang -load /clang:-fplugin=x.so @C:\\X.RSP"));
  Outcome Ran = lint({"-v", "."});
  EXPECT_EQ(Ran.ExitCode, 1) << Ran.Err;
  EXPECT_THAT(Ran.Out, HasSubstr("drv/a.c:7:10: warning: "));
  EXPECT_THAT(Ran.Err, Not(HasSubstr("missing")));
}

TEST_F(Import, ForcedIncludes) {
  write("drv/drv.vcxproj", project("NONE"));
  write("drv/forced.h", "#define BAD\n");
  write("drv/x64/Release/drv.tlog/CL.command.1.tlog", log("/FIforced.h /FI\"C:\\WDK\\warning.h\""));
  EXPECT_EQ(lint({"."}).ExitCode, 1);
  write("drv/x64/Release/drv.tlog/CL.command.1.tlog", log("/FIC:\\SRC\\DRV\\FORCED.H"));
  EXPECT_EQ(lint({"."}).ExitCode, 1);
  // What the driver itself lacks is told; what the WDK would have is not.
  write("drv/x64/Release/drv.tlog/CL.command.1.tlog", log("/FIC:\\SRC\\DRV\\GONE.H"));
  Outcome Ran = lint({"-v", "."});
  EXPECT_THAT(Ran.Err, HasSubstr("missing and were taken as empty: " + path("DRV/GONE.H")));
  write("drv/b.c", GoodDriver);
  writeDatabase({{"drv/b.c", {"cl.exe", "/FIC:\\WDK\\shared\\warning.h", "drv/b.c"}}});
  Ran = lint({"-v", "compile_commands.json"});
  EXPECT_EQ(Ran.ExitCode, 0) << Ran.Err;
  EXPECT_THAT(Ran.Err, Not(HasSubstr("missing")));
}

TEST_F(Import, HeadersByTheirWindowsFolders) {
  write("drv/a.c", "#include \"dep.h\"\n" + either());
  write("Common/Inc/dep.h", "#define BAD\n");
  write("drv/drv.vcxproj", project("NONE"));
  write("drv/x64/Release/drv.tlog/CL.command.1.tlog", log("/I..\\common\\INC"));
  EXPECT_EQ(lint({"."}).ExitCode, 1);
  write("drv/x64/Release/drv.tlog/CL.command.1.tlog", log("/IC:\\SRC\\COMMON\\INC"));
  EXPECT_EQ(lint({"."}).ExitCode, 1);
}

} // namespace
