// Wrong use: one clear line with the mend, and nothing else is lost.
#include "testcases/lint/Sandbox.h"
#include "llvm/Support/FileSystem.h"
#include <sys/stat.h>
#include <unistd.h>

using namespace driverentry::testing;
using ::testing::HasSubstr;
using ::testing::Not;

namespace {

class Usage : public Sandbox {
protected:
  void SetUp() override { write("good/bad.c", BadDriver); }

  /// That \p Arguments end with \p Code and exactly one line beside the summary, with \p Says.
  void expectOneLine(std::vector<std::string> Arguments, int Code, llvm::StringRef Says) {
    Outcome Ran = lint(std::move(Arguments));
    EXPECT_EQ(Ran.ExitCode, Code) << Ran.Err;
    EXPECT_THAT(Ran.Err, HasSubstr(Says.str()));
    llvm::StringRef Err = Ran.Err;
    EXPECT_EQ(Err.count('\n'), 1u + Err.contains("finding")) << Ran.Err;
  }

  /// The same, and that a good input beside them is analysed.
  void expectCostsItself(std::vector<std::string> Arguments, int Code, llvm::StringRef Says) {
    Arguments.push_back("good");
    expectFound(lint(Arguments), "good/bad.c");
    expectOneLine(std::move(Arguments), Code, Says);
  }

  /// Runs the program as somebody for whom files can be unreadable.
  std::optional<Outcome> lintAsNobody(std::vector<std::string> Arguments) const {
    std::vector<std::string> Command = {"/usr/bin/env", "-C", Folder.path().str(), TOOL_FOLDER "/driverentry-lint"};
    if (::geteuid() == 0)
      Command.insert(Command.begin(), {"/usr/bin/setpriv", "--reuid=65534", "--clear-groups"});
    Command.insert(Command.end(), Arguments.begin(), Arguments.end());
    EXPECT_EQ(::chmod(Folder.path().str().c_str(), 0755), 0);
    llvm::Expected<Outcome> Ran = run(Command);
    EXPECT_TRUE(bool(Ran)) << toString(Ran.takeError());
    if (!Ran || Ran->ExitCode == 127 || Ran->ExitCode == 126)
      return std::nullopt; // another user cannot run the program
    return *Ran;
  }
};

TEST_F(Usage, PathsThatAreNone) {
  expectCostsItself({"gone"}, 2, "error: gone: No such file or directory; check the path");
  expectCostsItself({""}, 2, "error: a PATH is empty; look at where it comes from");
  expectCostsItself({"*.c"}, 2, "error: *.c: No such file or directory");
  expectOneLine({"-p", "gone", "good/bad.c"}, 2, "gone: is not there; give -p the folder of a compile_commands.json");
}

TEST_F(Usage, ProjectsAndSolutionsThatAreNone) {
  ASSERT_FALSE(llvm::sys::fs::create_directory(path("dir.vcxproj")));
  expectCostsItself({"dir.vcxproj"}, 2, "dir.vcxproj: has no .c, .cc, .cpp or .cxx file below it");
  write("zero.vcxproj", "");
  expectCostsItself({"zero.vcxproj"}, 2, "zero.vcxproj: is no valid XML");
  write("zero.sln", "");
  expectCostsItself({"zero.sln"}, 2,
                    "zero.sln: is no solution: its first lines do not say so; give the .vcxproj files");
  write("s.sln", "Microsoft Visual Studio Solution File\nProject(\"{1}\") = \"x\", \"gone.vcxproj\", \"{2}\"\n");
  expectCostsItself({"s.sln"}, 2, "s.sln: its project 'gone.vcxproj' is not there; check out what is missing");
}

TEST_F(Usage, SourcesThatAreNoText) {
  std::string Bytes;
  for (int I = 0; I < 3000; ++I)
    Bytes += static_cast<char>(I * 7);
  write("binary.c", Bytes);
  expectCostsItself({"binary.c", "--all-files"}, 1, "binary.c: not analysed: is no text; restore it from version con");
  std::string Wide = "\xFF\xFE";
  for (char C : BadDriver)
    Wide += {C, '\0'};
  write("wide.c", Wide);
  EXPECT_THAT(lint({"wide.c"}).Err, Not(HasSubstr("wide.c")));
  write("broken.c", Wide + "x");
  expectCostsItself({"broken.c"}, 1, "broken.c: not analysed: is no good UTF-16; save it as UTF-8");
}

TEST_F(Usage, ConfigurationsThatNoProjectHas) {
  auto Project = [&](llvm::StringRef Name, llvm::StringRef Configuration) {
    write(Name, ("<Project><ItemGroup><ProjectConfiguration Include=\"" + Configuration +
                 "\"/></ItemGroup><PropertyGroup><DriverType>WDM</DriverType></PropertyGroup>"
                 "<ItemGroup><ClCompile Include=\"good\\bad.c\"/></ItemGroup></Project>")
                    .str());
  };
  Project("p.vcxproj", "Win7 Debug|Win32");
  expectCostsItself({"p.vcxproj", "--configuration", "Relase"}, 2,
                    "--configuration 'Relase': no project has it; give one of Win7 Debug");
  expectCostsItself({"p.vcxproj", "--platform", "x46"}, 2, "--platform 'x46': no project has it; give one of Win32");
  for (const char *Right : {"Debug", "win7 debug"})
    EXPECT_EQ(lint({"p.vcxproj", "--configuration", Right, "--platform", "x86"}).ExitCode, 1) << Right;
  Project("q.vcxproj", "Release|ARM64");
  EXPECT_EQ(lint({".", "--configuration", "Release", "--platform", "Win32"}).ExitCode, 1);
}

TEST_F(Usage, Options) {
  expectOneLine({"good", "--frob"}, 2, "unknown option '--frob'; see driverentry-lint --help");
  expectOneLine({"good", "--output"}, 2, "option '--output' needs a value: --output FILE");
  expectOneLine({"good", "--jobs", "many"}, 2, "option '--jobs' wants a whole number");
  expectOneLine({"good", "--", "--frob"}, 2, "'--frob' behind '--' is no flag of clang; ");
  expectOneLine({"good", "--", "-DX", "/DY"}, 2,
                "'/DY' behind '--' is no flag of clang; files stand before '--', and ");
  expectOneLine({"good", "--", "other.c"}, 2, "'other.c' behind '--' is no flag of clang; ");
  expectOneLine({"good", "--", "-DX", "-I"}, 2, "'-I' behind '--' needs a value");
  for (std::vector<std::string> Right : {std::vector<std::string>{"-I", "/inc", "-xc", "-std=c11", "-Wall", "-DX"},
                                         std::vector<std::string>{"/DX", "/I", "inc", "/std:c++17", "@flags"}}) {
    Right.insert(Right.begin(), {"good", "--"});
    EXPECT_EQ(lint(Right).ExitCode, 1) << Right[2];
  }
}

TEST_F(Usage, OutputsThatCannotBe) {
  expectOneLine({"good", "--output", "good"}, 2, "error: good: is a folder; give another --output");
  expectOneLine({"good", "--output", "gone/x"}, 2, "error: gone/x: its folder does not exist; create it or give anoth");
  write("full/own.txt", "mine");
  expectOneLine({"good", "--emit-compdb", "full"}, 2,
                "full: is not empty and was not made by --emit-compdb; give a fo");
  EXPECT_EQ(text("full/own.txt"), "mine");
  write("file", "mine");
  expectOneLine({"good", "--emit-compdb", "file"}, 2, "file: is no folder; give --emit-compdb one that is empty or ");
  EXPECT_EQ(text("file"), "mine");
}

TEST_F(Usage, WhatMayNotBeRead) {
  write("locked.c", BadDriver);
  write("p/locked.vcxproj", "<Project/>");
  ASSERT_FALSE(llvm::sys::fs::create_directory(path("sealed")));
  for (const char *Name : {"locked.c", "p/locked.vcxproj"})
    ASSERT_EQ(::chmod(path(Name).c_str(), 0), 0);
  ASSERT_EQ(::chmod(path("sealed").c_str(), 0555), 0);
  std::optional<Outcome> Ran = lintAsNobody({"locked.c", "good"});
  if (!Ran)
    GTEST_SKIP() << "another user cannot run " TOOL_FOLDER "/driverentry-lint";
  EXPECT_EQ(Ran->ExitCode, 1);
  EXPECT_THAT(Ran->Err,
              HasSubstr("locked.c: not analysed: cannot be read: Permission denied; make it readable or lea"));
  EXPECT_THAT(Ran->Out, HasSubstr("good/bad.c:5:10: "));
  Ran = lintAsNobody({"p"});
  EXPECT_EQ(Ran->ExitCode, 2);
  EXPECT_THAT(Ran->Err, HasSubstr("p/locked.vcxproj: cannot be read: Permission denied; make it readable"));
  EXPECT_THAT(Ran->Err, Not(HasSubstr("has no .c")));
  Ran = lintAsNobody({"good", "--output", "sealed/x"});
  EXPECT_EQ(Ran->ExitCode, 2);
  EXPECT_EQ(Ran->Err, "driverentry-lint: error: sealed/x: its folder cannot be written to; make it writable or give "
                      "another --output\n");
  Ran = lintAsNobody({"good", "--emit-compdb", "sealed/x"});
  EXPECT_EQ(Ran->ExitCode, 2);
  EXPECT_THAT(Ran->Err, HasSubstr("sealed/x: cannot be made: Permission denied; give --emit-compdb another folder"));
  Ran = lintAsNobody({"good", "--emit-compdb", "sealed"});
  EXPECT_EQ(Ran->ExitCode, 2);
  EXPECT_THAT(Ran->Err, HasSubstr("; give --emit-compdb another folder"));
}

} // namespace
