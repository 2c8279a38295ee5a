// The built program on projects: what is analysed, with which flags, and that a bad project costs itself only.
#include "testcases/lint/Sandbox.h"
#include "llvm/ADT/StringExtras.h"
#include <sys/stat.h>
#include <unistd.h>

using namespace driverentry::testing;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

namespace {

/// Bad when BAD is defined.
std::string either() { return "#ifdef BAD\n" + BadDriver + "#else\n" + GoodDriver + "#endif\n"; }

std::string project(llvm::StringRef Source, llvm::StringRef Define = "NONE", llvm::StringRef Type = "KMDF") {
  return ("<Project>\n<PropertyGroup><DriverType>" + Type + "</DriverType></PropertyGroup>\n<ItemGroup><ClCompile " +
          "Include=\"" + Source + "\"><PreprocessorDefinitions>" + Define +
          "</PreprocessorDefinitions></ClCompile></ItemGroup>\n</Project>\n")
      .str();
}

class Projects : public Sandbox {
protected:
  /// Pairs of file and project of the units that \p Arguments give, in order.
  std::vector<std::pair<std::string, std::string>> units(std::vector<std::string> Arguments) {
    std::vector<std::pair<std::string, std::string>> Result;
    llvm::json::Value Report = json(std::move(Arguments));
    if (const llvm::json::Object *Root = Report.getAsObject())
      for (const llvm::json::Value &Unit : *Root->getArray("units"))
        Result.emplace_back(Unit.getAsObject()->getString("file")->str(),
                            Unit.getAsObject()->getString("project")->str());
    return Result;
  }

  /// That \p Bad costs itself one line with \p Why, and that a good project beside it is analysed.
  void expectCostsItself(llvm::StringRef Bad, llvm::StringRef Why) {
    write("good/bad.c", BadDriver);
    write("good/good.vcxproj", project("bad.c"));
    Outcome Ran = lint({"."});
    EXPECT_EQ(Ran.ExitCode, 2) << Ran.Err;
    expectFound(Ran, "good/bad.c");
    unsigned Lines = 0;
    for (llvm::StringRef Line : llvm::split(Ran.Err, '\n'))
      if (Line.contains(Bad)) {
        ++Lines;
        EXPECT_THAT(Line.str(), AllOf(HasSubstr("error: "), HasSubstr(Why.str())));
      }
    EXPECT_EQ(Lines, 1u) << Ran.Err;
  }
};

TEST_F(Projects, FlagsOfTheProjectAreUsed) {
  write("Src/Driver.c", either());
  write("p/p.vcxproj", project("..\\src\\DRIVER.c", "BAD;X=1"));
  Outcome Ran = lint({"p/p.vcxproj"});
  EXPECT_EQ(Ran.ExitCode, 1) << Ran.Err;
  EXPECT_THAT(Ran.Out, HasSubstr("Src/Driver.c:6:10: warning: "));
  write("p/p.vcxproj", project("..\\src\\DRIVER.c", "GOOD"));
  EXPECT_EQ(lint({"p/p.vcxproj"}).ExitCode, 0);
}

TEST_F(Projects, AFolderWithProjectsAndLooseSources) {
  write("d/a.c", either());
  write("d/loose.c", GoodDriver);
  write("d/helper.c", "int helper(void) { return 0; }\n");
  write("d/d.vcxproj", project("a.c;helper.c", "BAD"));
  EXPECT_EQ(units({"d"}),
            (std::vector<std::pair<std::string, std::string>>{{"d/a.c", "d/d.vcxproj"}, {"d/loose.c", ""}}));
  EXPECT_EQ(lint({"d"}).ExitCode, 1);
  // A database keeps its meaning.
  write("d/compile_commands.json", R"([{"directory": ".", "file": "a.c", "command": "cc a.c"}])");
  EXPECT_EQ(lint({"d"}).ExitCode, 0);
}

TEST_F(Projects, TwoProjectsOfOneFile) {
  write("a.c", either());
  write("one.vcxproj", project("a.c", "BAD"));
  write("two.vcxproj", project("a.c", "BAD"));
  EXPECT_EQ(units({"."}).size(), 1u);
  write("two.vcxproj", project("a.c", "BAD;OTHER"));
  EXPECT_EQ(units({"."}).size(), 2u);
  EXPECT_EQ(units({"two.vcxproj", "one.vcxproj"}).size(), 2u);
  Outcome Ran = lint({"one.vcxproj", "two.vcxproj"});
  EXPECT_THAT(Ran.Err, HasSubstr("1 finding in 2 files"));
}

TEST_F(Projects, DriverTypeDecidesWhatAFileIsParsedAs) {
  // Nothing in the file tells: only the project does.
  write("a.c", "#ifdef _KERNEL_MODE\n" + BadDriver + "#else\n" + GoodDriver + "#endif\n");
  write("k.vcxproj", project("a.c", "NONE", "KMDF"));
  write("u.vcxproj", project("a.c", "NONE", "UMDF"));
  EXPECT_EQ(lint({"k.vcxproj"}).ExitCode, 1);
  EXPECT_EQ(lint({"u.vcxproj"}).ExitCode, 0);
}

TEST_F(Projects, WhatIsBuiltDecidesWhatIsADriver) {
  write("a.c", BadDriver);
  write("p.vcxproj", project("a.c"));
  EXPECT_EQ(lint({"p.vcxproj"}).ExitCode, 1);
  // A program that compiles the driver's file, to test it, is no driver.
  write("p.vcxproj",
        project("a.c", "NONE", "KMDF")
            .insert(9, "<PropertyGroup><ConfigurationType>Application</ConfigurationType></PropertyGroup>"));
  EXPECT_EQ(lint({"p.vcxproj"}).ExitCode, 0);
}

TEST_F(Projects, AFileGivenAloneHasTheFlagsOfItsProject) {
  write(".git/HEAD", "");
  write("d/src/a.c", either());
  write("d/d.vcxproj", project("src\\a.c", "BAD"));
  // Beside it, and of no concern to the file.
  write("d/other.vcxproj", project("src\\b.c", "GOOD"));
  write("d/broken.vcxproj", "<Project>");
  EXPECT_EQ(units({"d/src/a.c"}), (std::vector<std::pair<std::string, std::string>>{{"d/src/a.c", "d/d.vcxproj"}}));
  Outcome Ran = lint({"d/src/a.c"});
  EXPECT_EQ(Ran.ExitCode, 1) << Ran.Err;
  EXPECT_THAT(Ran.Err, Not(HasSubstr("broken")));
  // A database above it is believed before projects.
  write("build/compile_commands.json", R"([{"directory": ".", "file": "../d/src/a.c", "command": "cc a.c"}])");
  EXPECT_EQ(lint({"d/src/a.c"}).ExitCode, 0);
}

TEST_F(Projects, WithoutVersionControlFoldersBesideTheProjectCount) {
  write("d/a.c", "#include \"bad.h\"\n" + either());
  write("inc/bad.h", "#define BAD\n");
  std::string Text = project("a.c");
  Text.insert(9, "<ItemDefinitionGroup><ClCompile><AdditionalIncludeDirectories>..\\inc</AdditionalIncludeDirectories>"
                 "</ClCompile></ItemDefinitionGroup>");
  write("d/d.vcxproj", Text);
  llvm::Expected<Outcome> Ran = run({"/usr/bin/env", "-C", "/", TOOL_FOLDER "/driverentry-lint", path("d/d.vcxproj")});
  ASSERT_TRUE(bool(Ran)) << toString(Ran.takeError());
  EXPECT_EQ(Ran->ExitCode, 1) << Ran->Err;
}

TEST_F(Projects, ImagesAreReported) {
  write("lib/entry.c", BadDriver);
  write("lib/lib.vcxproj", project("entry.c", "NONE", "")
                               .insert(9, "<PropertyGroup><ConfigurationType>StaticLibrary</ConfigurationType>"
                                          "</PropertyGroup>"));
  write("d/helper.c", "int helper(void) { return 0; }\n");
  std::string Links = "<ItemGroup><ProjectReference Include=\"..\\lib\\lib.vcxproj\"/></ItemGroup>\n";
  write("d/d.vcxproj", project("helper.c").insert(9, Links));
  write("e/helper.c", "int helper(void) { return 0; }\n");
  write("e/e.vcxproj", project("helper.c"));
  llvm::json::Value Report = json({"."});
  std::string Text = llvm::formatv("{0}", Report);
  EXPECT_THAT(Text, HasSubstr(R"("images":["d.sys"])"));
  EXPECT_THAT(Text, HasSubstr(R"("linkedProjects":["lib/lib.vcxproj"],"name":"d.sys")"));
  EXPECT_THAT(Text, HasSubstr(R"("entryFiles":["lib/entry.c"])"));
  // A driver without an entry point is not clean: it was not analysed.
  Outcome Ran = lint({".", "--verbose"});
  EXPECT_THAT(Ran.Err, HasSubstr("e/e.vcxproj: e.sys has no driver entry point in its sources"));
  EXPECT_THAT(Ran.Err, HasSubstr("1 driver whose sources show no entry point"));
}

TEST_F(Projects, ConfigurationAndPlatform) {
  write("a.c", either());
  write("p.vcxproj", project("a.c", "BAD_$(Configuration)_$(Platform);$(X)")
                         .insert(9, "<PropertyGroup Condition=\"'$(Configuration)|$(Platform)'=='Debug|ARM64'\"><X>BAD"
                                    "</X></PropertyGroup>"));
  EXPECT_EQ(lint({"p.vcxproj"}).ExitCode, 0);
  EXPECT_EQ(lint({"p.vcxproj", "--configuration", "Debug", "--platform=ARM64"}).ExitCode, 1);
}

TEST_F(Projects, SolutionsNameProjects) {
  write("a.c", BadDriver);
  write("p.vcxproj", project("$(SolutionDir)a.c"));
  write("s.slnx", "<Solution><Project Path=\"p.vcxproj\"/></Solution>");
  EXPECT_EQ(lint({"s.slnx"}).ExitCode, 1);
  write("s.sln", "Microsoft Visual Studio Solution File\nProject(\"{1}\") = \"p\", \"P.vcxproj\", \"{2}\"\n");
  expectFound(lint({"s.sln"}), "a.c");
}

TEST_F(Projects, FixesFilesOfTheProject) {
  write("sub/a.c", BadDriver);
  write("p/p.vcxproj", project("..\\sub\\a.c"));
  EXPECT_EQ(lint({"--fix", "p/p.vcxproj"}).ExitCode, 0);
  EXPECT_THAT(text("sub/a.c"), HasSubstr("DRIVER_INITIALIZE DriverEntry;"));
}

TEST_F(Projects, PrintProject) {
  write("a.c", BadDriver);
  write("inc/x.h", "");
  write("p.vcxproj", "<Project>\n<PropertyGroup><DriverType>UMDF</DriverType></PropertyGroup>\n<ItemGroup>\n"
                     "<ClCompile Include=\"a.c\">\n<AdditionalIncludeDirectories>INC</AdditionalIncludeDirectories>\n"
                     "<PreprocessorDefinitions>A=1</PreprocessorDefinitions>\n"
                     "<WppEnabled>$([X]::Y())</WppEnabled></ClCompile></ItemGroup></Project>");
  Outcome Ran = lint({"--print-project", "."});
  EXPECT_EQ(Ran.ExitCode, 2);
  EXPECT_EQ(Ran.Out, "p.vcxproj\n"
                     "  configuration: Release|x64 (x86_64-pc-windows-msvc)\n"
                     "  driver type: UMDF  [p.vcxproj:2]\n"
                     "  output: p.dll\n"
                     "  runs in: user mode\n"
                     "  files: 1\n"
                     "  a.c  [p.vcxproj:4]\n"
                     "    include directories:\n"
                     "      inc  [p.vcxproj:5]\n"
                     "    defines:\n"
                     "      A=1  [p.vcxproj:6]\n"
                     "  not understood:\n"
                     "    $([X]::Y()) is not understood; what it is part of was left out  [p.vcxproj:7]\n");
  EXPECT_THAT(Ran.Err, HasSubstr("p.vcxproj: line 7: $([X]::Y()) is not understood"));
  // Of a file given alone, its project.
  EXPECT_EQ(lint({"--print-project", "a.c"}).Out, Ran.Out);
  write("b.c", "");
  EXPECT_THAT(lint({"--print-project", "b.c"}).Err, HasSubstr("there is no project to print"));
}

TEST_F(Projects, ASourceThatIsGone) {
  write("p.vcxproj", project("gone.c"));
  Outcome Ran = lint({"p.vcxproj"});
  EXPECT_EQ(Ran.ExitCode, 3);
  EXPECT_THAT(Ran.Err, HasSubstr("gone.c: not analysed: cannot be read: No such file or directory, but "));
}

TEST_F(Projects, HeadersOutsideTheCheckoutAreTold) {
  write("a.c", GoodDriver);
  write("p.vcxproj", "<Project><ItemGroup>\n<ClCompile Include=\"a.c\"><AdditionalIncludeDirectories>..\\..\\..\\x"
                     "</AdditionalIncludeDirectories></ClCompile></ItemGroup></Project>");
  Outcome Ran = lint({"p.vcxproj"});
  EXPECT_EQ(Ran.ExitCode, 0) << Ran.Err;
  EXPECT_THAT(Ran.Err,
              HasSubstr("warning: p.vcxproj: line 2: the include directory '..\\..\\..\\x' leaves the checkout"));
}

TEST_F(Projects, WithADatabase) {
  write("a.c", BadDriver);
  write("p.vcxproj", project("a.c"));
  writeDatabase({{"a.c", {"cc", "a.c"}}});
  EXPECT_THAT(lint({"-p", ".", "p.vcxproj"}).Err, HasSubstr("p.vcxproj: -p gives the flags of every file"));
}

TEST_F(Projects, Truncated) {
  write("x.vcxproj", project("a.c").substr(0, 80));
  expectCostsItself("x.vcxproj", "is no valid XML: line ");
}

TEST_F(Projects, Bomb) {
  std::string Bomb = "<!DOCTYPE p [<!ENTITY a \"aaaaaaaaaa\">";
  for (char C = 'b'; C <= 'z'; ++C) {
    std::string Ten;
    for (int I = 0; I < 10; ++I)
      Ten += std::string("&") + char(C - 1) + ";";
    Bomb += std::string("<!ENTITY ") + C + " \"" + Ten + "\">";
  }
  write("x.vcxproj", Bomb + "]><Project><Import Project=\"&z;\"/></Project>");
  expectCostsItself("x.vcxproj", "the import '&z' does not exist");
}

TEST_F(Projects, DeepNesting) {
  std::string Deep;
  for (int I = 0; I < 100000; ++I)
    Deep += "<Choose>";
  for (int I = 0; I < 100000; ++I)
    Deep += "</Choose>";
  write("x.vcxproj", "<Project>" + Deep + "</Project>");
  expectCostsItself("x.vcxproj", "nests deeper than any project does");
}

TEST_F(Projects, TooLarge) {
  write("x.vcxproj", "<Project>" + std::string(100 << 20, ' ') + "</Project>");
  expectCostsItself("x.vcxproj", "is larger than 8 MiB");
}

TEST_F(Projects, NoText) {
  write("x.vcxproj", std::string("\x01\0\x02", 3));
  expectCostsItself("x.vcxproj", "its encoding cannot be read");
}

TEST_F(Projects, NoProject) {
  write("x.vcxproj", "<html/>");
  expectCostsItself("x.vcxproj", "is no project: it has no <Project>");
}

TEST_F(Projects, ImportsInACircle) {
  write("x.vcxproj", "<Project>\n<Import Project=\"x.vcxproj\"/></Project>");
  expectCostsItself("x.vcxproj", "line 2: the import 'x.vcxproj' leads back to itself");
}

TEST_F(Projects, NothingIsRun) {
  write("x.vcxproj", "<Project InitialTargets=\"t\"><PropertyGroup><X>$([System.IO.File]::WriteAllText('ran', 'x'))</X>"
                     "</PropertyGroup><Target Name=\"t\"><Exec Command=\"touch ran\"/></Target>"
                     "<ItemGroup><ClCompile Include=\"$(X).c\"/></ItemGroup></Project>");
  expectCostsItself("x.vcxproj", "is not understood; what it is part of was left out");
  EXPECT_NE(lint({"ran"}).ExitCode, 0);
}

TEST_F(Projects, NoSolution) {
  write("a.c", BadDriver);
  write("x.sln", "nothing");
  EXPECT_THAT(lint({"a.c", "x.sln"}).Err, HasSubstr("x.sln: is no solution"));
  write("y.slnx", "<Solution/>");
  Outcome Ran = lint({"a.c", "y.slnx"});
  EXPECT_EQ(Ran.ExitCode, 2);
  EXPECT_THAT(Ran.Err, HasSubstr("y.slnx: names no .vcxproj"));
  expectFound(Ran, "a.c");
}

// A pipe would never end, and a device has no end.
TEST_F(Projects, SourcesThatAreNoFiles) {
  write("x/x.vcxproj", project("pipe.c;zero.c;folder.c"));
  ASSERT_EQ(::mkfifo(path("x/pipe.c").c_str(), 0600), 0);
  ASSERT_EQ(::symlink("/dev/zero", path("x/zero.c").c_str()), 0);
  write("x/folder.c/y", "");
  write("good/bad.c", BadDriver);
  Outcome Ran = lint({"good", "x/x.vcxproj"});
  expectFound(Ran, "good/bad.c");
  EXPECT_EQ(Ran.ExitCode, 2) << Ran.Err;
  EXPECT_THAT(Ran.Err, HasSubstr("x/pipe.c: not analysed: is no ordinary file; leave it out"));
  EXPECT_THAT(Ran.Err, HasSubstr("x.vcxproj: line 3: "));
}

TEST_F(Projects, ThatAreNoFiles) {
  write("good/bad.c", BadDriver);
  write("folder.vcxproj/y", "");
  ASSERT_EQ(::mkfifo(path("pipe.vcxproj").c_str(), 0600), 0);
  ASSERT_EQ(::symlink("/dev/zero", path("zero.vcxproj").c_str()), 0);
  for (llvm::StringRef Bad : {"pipe.vcxproj", "zero.vcxproj"}) {
    Outcome Ran = lint({"good", Bad.str()});
    expectFound(Ran, "good/bad.c");
    EXPECT_EQ(Ran.ExitCode, 2) << Ran.Err;
    EXPECT_THAT(Ran.Err, HasSubstr((Bad + ": is neither a file nor a folder; give one of these").str()));
  }
  // A folder is what it is, whatever it is called.
  EXPECT_THAT(lint({"good", "folder.vcxproj"}).Err, HasSubstr("has no .c, .cc, .cpp or .cxx file below it"));
  expectFound(lint({"."}), "good/bad.c");
}

TEST_F(Projects, ImportsThatAreNoFiles) {
  ASSERT_EQ(::mkfifo(path("pipe.props").c_str(), 0600), 0);
  write("x.vcxproj", "<Project>\n<Import Project=\"pipe.props\"/></Project>");
  expectCostsItself("x.vcxproj", "line 2: the import 'pipe.props' is no ordinary file");
}

TEST_F(Projects, LinksInACircle) {
  ASSERT_EQ(::symlink("loop.vcxproj", path("loop.vcxproj").c_str()), 0);
  ASSERT_EQ(::symlink(".", path("self").c_str()), 0);
  write("x.vcxproj", "<Project><ItemGroup>\n<ClCompile Include=\"**\\*.c;loop.vcxproj\"/></ItemGroup></Project>");
  write("good/bad.c", BadDriver);
  Outcome Ran = lint({"."});
  expectFound(Ran, "good/bad.c");
  EXPECT_THAT(lint({"loop.vcxproj"}).Err, HasSubstr("loop.vcxproj: Too many levels of symbolic links; check the path"));
}

// What a checkout links to is not what was given: neither read nor, above all, changed.
TEST_F(Projects, LinksThatLeadOut) {
  std::string Victim = write("victim.c", BadDriver);
  write("checkout/.git/HEAD", "");
  write("checkout/a.c", GoodDriver);
  ASSERT_EQ(::symlink("..", path("checkout/up").c_str()), 0);
  ASSERT_EQ(::symlink("../victim.c", path("checkout/own.c").c_str()), 0);
  for (llvm::StringRef Way : {"up\\victim.c", "own.c", "up\\*.c", "*.c"}) {
    write("checkout/x.vcxproj", project(Way));
    Outcome Ran = lint({"--fix", "checkout/x.vcxproj"});
    EXPECT_THAT(Ran.Out, Not(HasSubstr("warning"))) << Way.str();
    EXPECT_EQ(text("victim.c"), BadDriver) << Way.str();
  }
  write("checkout/x.vcxproj", project("own.c"));
  EXPECT_THAT(lint({"checkout/x.vcxproj"}).Err, HasSubstr("x.vcxproj: line 3: its source 'own.c' leaves the checkout"));
}

TEST_F(Projects, HundredThousandItems) {
  std::string Items;
  for (int I = 0; I < 100000; ++I)
    Items += "<ClCompile Include=\"f" + std::to_string(I) + ".c\"/>";
  write("x.vcxproj", "<Project><ItemGroup>" + Items + "</ItemGroup></Project>");
  write("good/bad.c", BadDriver);
  write("good/good.vcxproj", project("bad.c"));
  Outcome Ran = lint({"."});
  EXPECT_EQ(Ran.ExitCode, 2);
  expectFound(Ran, "good/bad.c");
  EXPECT_THAT(Ran.Err, HasSubstr("x.vcxproj: of its sources, 99984 more are not there; check out what is missing"));
  EXPECT_LT(llvm::StringRef(Ran.Err).count('\n'), 20u);
}

TEST_F(Projects, HugeCondition) {
  std::string Condition = "'a'=='a'";
  for (int I = 0; I < 200000; ++I)
    Condition += " and 'a'=='a'";
  Condition += " and 'a'=='b'";
  write("x.vcxproj", "<Project>\n<ItemGroup Condition=\"" + Condition +
                         "\"><ClCompile Include=\"gone.c\"/></ItemGroup>" + "<ImportGroup Condition=\"" +
                         std::string(1 << 20, '!') + "\"/></Project>");
  expectCostsItself("x.vcxproj", "line 2: ");
}

TEST_F(Projects, PathsThatLeaveTheCheckout) {
  write("x.vcxproj", project("..\\..\\..\\..\\..\\..\\..\\etc\\evil.c"));
  expectCostsItself("x.vcxproj", "etc\\evil.c' leaves the checkout");
  write("x.vcxproj", project("\\\\server\\share\\x.c"));
  expectCostsItself("x.vcxproj", "\\\\server\\share\\x.c' leaves the checkout");
}

TEST_F(Projects, ImportsThatAreGone) {
  write("x.vcxproj", "<Project>\n<Import Project=\"gone\\x.props\"/></Project>");
  expectCostsItself("x.vcxproj", "line 2: the import 'gone\\x.props' does not exist and was left out");
}

} // namespace
