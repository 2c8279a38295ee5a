// Commands that builds on other machines left: their reading, their paths, and whom to believe.
#include "lint/BuildOutputs.h"
#include "lint/CommandPaths.h"
#include "lint/ForeignPaths.h"
#include "lint/KnownCommands.h"
#include "lint/ReadCommands.h"
#include "lint/projects/BuildLog.h"
#include "testcases/harness/Process.h"
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace driverentry;
using namespace driverentry::lint;
using driverentry::testing::ScratchFolder;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

namespace {

TEST(BuildLog, CommandsOfSources) {
  std::vector<LoggedCommand> Commands =
      llvm::cantFail(parseBuildLog("^C:\\SRC\\A.C|C:\\SRC\\B.C\r\n"
                                   "/c /I\"C:\\My Inc\\\\\" /D X=\\\"a\\\" A.C B.C\r\n"
                                   "\r\n^C:\\SRC\\C.CPP\r\n/TP\r\n"));
  ASSERT_EQ(Commands.size(), 2u);
  EXPECT_THAT(Commands[0].Sources, ElementsAre("C:\\SRC\\A.C", "C:\\SRC\\B.C"));
  EXPECT_THAT(Commands[0].Arguments, ElementsAre("/c", "/IC:\\My Inc\\", "/D", "X=\"a\"", "A.C", "B.C"));
  EXPECT_THAT(Commands[1].Sources, ElementsAre("C:\\SRC\\C.CPP"));
}

TEST(BuildLog, WhatIsNoneIsNamed) {
  auto Failure = [](llvm::StringRef Text) { return toString(parseBuildLog(Text).takeError()); };
  EXPECT_THAT(Failure("/c a.c\n"), HasSubstr("is no log of cl.exe"));
  EXPECT_THAT(Failure(""), HasSubstr("logs no command"));
  EXPECT_THAT(Failure("^a.c\n"), HasSubstr("logs no command"));
  std::string Sources = "^a.c", Words = "\n";
  for (unsigned I = 0; I < 2000; ++I) {
    Sources += "|a.c";
    Words += "/c ";
  }
  EXPECT_THAT(Failure(Sources + Words), HasSubstr("more commands than any build"));
}

TEST(BuildLog, Names) {
  for (const char *Name : {"x/CL.command.1.tlog", "cl.COMMAND.12.tlog", "clang-cl.command.1.tlog"})
    EXPECT_TRUE(isBuildLogFile(Name)) << Name;
  for (const char *Name : {"CL.read.1.tlog", "link.command.1.tlog", "CL.command.1.tlog.bak", "CL.command.x.tlog"})
    EXPECT_FALSE(isBuildLogFile(Name)) << Name;
}

class Foreign : public ::testing::Test {
protected:
  ScratchFolder Folder;
  std::string path(llvm::StringRef Name) const { return (Folder.path() + "/" + Name).str(); }

  /// Where \p Written is, when a build had \p Files.
  std::string find(std::vector<std::string> Files, llvm::StringRef Written) {
    ForeignPaths Paths(Folder.path().str(), Folder.path().str());
    Paths.learn(Files);
    FoundPath Found = Paths.find(Written);
    if (Found.What == FoundPath::File || Found.What == FoundPath::Folder)
      return llvm::StringRef(Found.Path).drop_front(Folder.path().size()).str();
    return Found.What == FoundPath::Missing ? "missing" : "outside";
  }
};

TEST_F(Foreign, ByTheLongestEnd) {
  Folder.write("Drv/Sys/Main.c", "");
  Folder.write("other/main.c", "");
  Folder.write("Drv/inc/x.h", "");
  std::vector<std::string> Files = {"C:\\SRC\\DRV\\SYS\\MAIN.C"};
  EXPECT_EQ(find(Files, "C:\\SRC\\DRV\\SYS\\MAIN.C"), "/Drv/Sys/Main.c");
  EXPECT_EQ(find(Files, "c:/src/drv/sys/../INC"), "/Drv/inc");
  EXPECT_EQ(find(Files, "C:\\SRC\\DRV\\GONE"), "missing");
  EXPECT_EQ(find(Files, "C:\\Program Files (x86)\\Windows Kits\\10\\Include\\km"), "outside");
  EXPECT_EQ(find(Files, "D:\\SRC\\DRV\\SYS\\MAIN.C"), "outside");
}

TEST_F(Foreign, AFolderOfTheWdkIsNoneOfTheCheckout) {
  Folder.write("a.c", "");
  Folder.write("shared/x.h", "");
  EXPECT_EQ(find({"C:\\src\\a.c"}, "C:\\WDK\\Include\\shared"), "outside");
  EXPECT_EQ(find({"C:\\src\\a.c"}, "C:\\src\\shared"), "/shared");
}

TEST_F(Foreign, TheNameOfAFileAloneIsWeak) {
  Folder.write("drv/a.c", "");
  Folder.write("lib/util.c", "");
  EXPECT_EQ(find({"C:\\src\\drv\\a.c", "D:\\third\\party\\util.c"}, "D:\\third\\party\\util.c"), "outside");
  EXPECT_EQ(find({"D:\\moved\\util.c"}, "D:\\moved\\util.c"), "/lib/util.c");
}

TEST_F(Foreign, WhatTwoFilesFitIsDecidedByTheOthers) {
  Folder.write("one/sys/driver.c", "");
  Folder.write("two/sys/driver.c", "");
  EXPECT_EQ(find({"C:\\x\\sys\\driver.c"}, "C:\\x\\sys\\driver.c"), "outside");
  Folder.write("two/sys/extra.c", "");
  EXPECT_EQ(find({"C:\\x\\sys\\driver.c", "C:\\x\\sys\\extra.c"}, "C:\\x\\sys\\driver.c"), "/two/sys/driver.c");
}

TEST_F(Foreign, NothingOutsideTheCheckoutIsFound) {
  Folder.write("a.c", "");
  EXPECT_EQ(find({"C:\\src\\a.c"}, "C:\\src\\..\\..\\..\\..\\etc\\passwd"), "outside");
  EXPECT_EQ(find({"\\\\server\\share\\a.c"}, "\\\\server\\share\\a.c"), "/a.c");
  EXPECT_EQ(find({"", "\\", "C:", "/"}, "C:\\a.c"), "outside");
}

TEST(CommandPaths, OnlyOptionsWithPathsChange) {
  auto Map = [](llvm::StringRef Written) {
    return Written.contains("WDK") ? std::nullopt : std::optional("/co/" + Written.rsplit('\\').second.str());
  };
  EXPECT_THAT(
      withPaths({"C:\\VC\\cl.exe", "/c", "/IC:\\s\\inc", "/I", "C:\\WDK\\km", "/DA=C:\\s\\x", "-IC:\\s\\two",
                 "/FIC:\\s\\f.h", "/external:IC:\\s\\ext", "/external:I", "C:\\WDK\\x", "/Fox.obj", "C:\\s\\a.c"},
                Map),
      ElementsAre("C:\\VC\\cl.exe", "/c", "/I", "/co/inc", "/D", "A=C:\\s\\x", "-I", "/co/two", "/FI", "/co/f.h",
                  "/external:I", "/co/ext", "/Fox.obj"));
  EXPECT_THAT(withPaths({"ccache", "clang", "-isystem", "C:\\s\\sys", "-include", "C:\\s\\p.h", "a.c"}, Map),
              ElementsAre("clang", "-isystem", "/co/sys", "-include", "/co/p.h"));
}

Unit unit(Trust By, llvm::StringRef Project, llvm::StringRef Flag) {
  Unit New = {"a.c", "/", {"cl", Flag.str()}};
  New.By = By;
  New.Project = Project.str();
  return New;
}

/// The flags of what is chosen of \p All.
std::vector<std::string> chosen(const std::vector<Unit> &All) {
  KnownCommands Known;
  for (const Unit &Each : All)
    Known.add(Each);
  std::vector<std::string> Flags;
  for (const Unit &Each : Known.of("a.c"))
    Flags.push_back(Each.Command.back() + (Each.Project.empty() ? "" : " of " + Each.Project));
  return Flags;
}

TEST(KnownCommands, OrderOfTrust) {
  EXPECT_THAT(chosen({unit(Trust::Project, "p", "own"), unit(Trust::Database, "", "db")}), ElementsAre("db of p"));
  EXPECT_THAT(chosen({unit(Trust::Database, "", "db"), unit(Trust::TidyDatabase, "p", "tidy"),
                      unit(Trust::BuildLog, "p", "log"), unit(Trust::Project, "p", "own")}),
              ElementsAre("log of p"));
  EXPECT_THAT(chosen({}), IsEmpty());
}

TEST(KnownCommands, TwoProjectsAreTwoCompilations) {
  EXPECT_THAT(chosen({unit(Trust::Project, "p", "p-own"), unit(Trust::Project, "q", "q-own"),
                      unit(Trust::BuildLog, "p", "p-log")}),
              ElementsAre("p-log of p", "q-own of q"));
  EXPECT_THAT(
      chosen({unit(Trust::Project, "p", "p-own"), unit(Trust::Project, "q", "q-own"), unit(Trust::Database, "", "db")}),
      ElementsAre("db"));
  EXPECT_THAT(
      chosen({unit(Trust::Database, "", "one"), unit(Trust::Database, "", "two"), unit(Trust::Database, "", "one")}),
      ElementsAre("one", "two"));
}

TEST(KnownCommands, TheirNumberIsBounded) {
  KnownCommands Known;
  for (int I = 0; I < 1000; ++I)
    Known.add(unit(Trust::Database, "", std::to_string(I)));
  EXPECT_LT(Known.of("a.c").size(), 500u);
  EXPECT_THAT(Known.overfull(), ElementsAre("a.c"));
}

TEST(KnownCommands, WhatImagesSayIsKept) {
  Unit One = unit(Trust::Project, "lib", "own"), Two = One;
  One.Macros = {"IN_A"};
  One.Images = {"a.sys"};
  Two.Macros = {"IN_B"};
  Two.Images = {"b.sys"};
  KnownCommands Known;
  for (const Unit &Each : {One, unit(Trust::Database, "", "db"), Two})
    Known.add(Each);
  std::vector<Unit> Units = Known.of("a.c");
  ASSERT_EQ(Units.size(), 2u);
  EXPECT_THAT(Units[0].Command, ElementsAre("cl", "db", "-DIN_A"));
  EXPECT_THAT(Units[1].Images, ElementsAre("b.sys"));
  One.Macros = Two.Macros = {};
  Known = {};
  for (const Unit &Each : {One, unit(Trust::Database, "", "db"), Two})
    Known.add(Each);
  Units = Known.of("a.c");
  ASSERT_EQ(Units.size(), 1u);
  EXPECT_THAT(Units[0].Images, ElementsAre("a.sys", "b.sys"));
}

class Commands : public Foreign {
protected:
  CommandScope Scope = {Folder.path().str(), Folder.path().str(), {}, "", ""};
  ReadCommands read(std::vector<CommandFile> Files) { return readCommands(Files, Scope); }
};

TEST_F(Commands, ALogBesideItsProject) {
  Folder.write("src/Main.c", "");
  Folder.write("src/Inc/x.h", "");
  Folder.write("src/drv.vcxproj", "");
  std::string Log = Folder.write("src/ARM64/Release/drv.tlog/CL.command.1.tlog",
                                 "^D:\\B\\SRC\\MAIN.C\n/c /Iinc /ID:\\WDK\\km /DA D:\\B\\SRC\\MAIN.C\n"
                                 "^D:\\B\\SRC\\GONE.C\n/c D:\\B\\SRC\\GONE.C\n");
  ReadCommands Read = read({{Log, Trust::BuildLog}});
  ASSERT_EQ(Read.Units.size(), 1u);
  EXPECT_EQ(Read.Units[0].File, path("src/Main.c"));
  EXPECT_EQ(Read.Units[0].Project, path("src/drv.vcxproj"));
  EXPECT_EQ(Read.Units[0].From, Log);
  EXPECT_THAT(Read.Units[0].Command, ElementsAre("arm64\\cl.exe", "/c", "/I", path("src/Inc"), "/D", "A"));
  EXPECT_THAT(Read.Notes, ElementsAre(HasSubstr("of 1 file come from elsewhere: 'D:\\B' is taken to be " +
                                                Folder.path().str() + "; 1 folder outside it"),
                                      HasSubstr("1 of its files is not in this checkout: D:\\B\\SRC\\GONE.C")));
}

TEST_F(Commands, LogsInUtf16) {
  Folder.write("a.c", "");
  std::string Text;
  for (char C : llvm::StringRef("^C:\\D\\A.C\r\n/DX\r\n"))
    Text += {C, '\0'};
  for (const std::string &Bytes : {"\xFF\xFE" + Text, Text, std::string("\xEF\xBB\xBF^C:\\D\\A.C\n/DX\n")}) {
    ReadCommands Read = read({{Folder.write("CL.command.1.tlog", Bytes), Trust::BuildLog}});
    ASSERT_EQ(Read.Units.size(), 1u);
    EXPECT_THAT(Read.Units[0].Command, ElementsAre("\\cl.exe", "/D", "X"));
  }
}

TEST_F(Commands, LogsAsBuildsWriteThem) {
  for (const char *Name : {"drv/Main.c", "drv/sub/Two.cpp", "drv/three.c", "drv/Inc/x.h"})
    Folder.write(Name, "");
  Folder.write("drv/drv.vcxproj", "");
  std::string Log = Folder.write(
      "drv/build/obj/drv/x64/Release/drv.tlog/CL.command.1.tlog",
      // Of two builds of a file the later; two files of one call; mixed cases of a drive; a path that may be long.
      "^C:\\W\\DRV\\MAIN.C\r\n/c /DOLD C:\\W\\DRV\\MAIN.C\r\n"
      "^C:\\W\\DRV\\SUB\\TWO.CPP|C:\\W\\DRV\\THREE.C|\r\n"
      "/c /I\"c:\\w\\DRV\\INC\\\\\" /D \"TEXT=\\\"a b\\\"\" /D ONE SUB\\TWO.CPP THREE.C\r\n"
      "^c:\\w\\drv\\main.c\r\n/c /DNEW \"/FIC:\\w\\DRV\\inc\\x.h\" c:\\w\\drv\\main.c\r\n"
      "^\\\\?\\C:\\W\\DRV\\GONE.C\r\n/c GONE.C\r\n");
  ReadCommands Read = read({{Log, Trust::BuildLog}});
  ASSERT_EQ(Read.Units.size(), 3u);
  EXPECT_EQ(Read.Units[0].File, path("drv/Main.c"));
  EXPECT_THAT(Read.Units[0].Command, ElementsAre("x64\\cl.exe", "/c", "/D", "NEW", "/FI", path("drv/Inc/x.h")));
  EXPECT_EQ(Read.Units[1].File, path("drv/sub/Two.cpp"));
  EXPECT_EQ(Read.Units[2].File, path("drv/three.c"));
  for (size_t Index : {1, 2}) {
    EXPECT_THAT(Read.Units[Index].Command, ::testing::IsSupersetOf({"/I", path("drv/Inc").c_str(), "TEXT=\"a b\""}));
    EXPECT_EQ(Read.Units[Index].Project, path("drv/drv.vcxproj"));
  }
  EXPECT_THAT(Read.Problems, IsEmpty());
  EXPECT_THAT(Read.Notes, ElementsAre(HasSubstr("of 3 files come from elsewhere: 'c:\\w' is taken to be "),
                                      HasSubstr("1 of its files is not in this checkout: ")));
}

TEST_F(Commands, ALogOfACleanedBuildIsNoProblem) {
  std::string Log = Folder.write("x64/Release/d.tlog/CL.command.1.tlog", "\xFF\xFE");
  ReadCommands Read = read({{Log, Trust::BuildLog}});
  EXPECT_THAT(Read.Problems, IsEmpty());
  EXPECT_THAT(Read.Notes, ElementsAre(HasSubstr("CL.command.1.tlog: logs no command")));
  Scope.IsAskedFor = true;
  EXPECT_THAT(read({{Log, Trust::BuildLog}}).Problems, ElementsAre(HasSubstr("CL.command.1.tlog: logs no command")));
}

TEST_F(Commands, TheNearestConfigurationIsChosen) {
  auto Chosen = [&](std::vector<std::string> Folders) {
    std::vector<CommandFile> Files;
    for (const std::string &Each : Folders)
      Files.push_back({path(Each + "/d.tlog/CL.command.1.tlog"), Trust::BuildLog});
    std::vector<std::string> Result;
    for (const CommandFile &Each : chooseOutputs(Files, Scope))
      Result.push_back(llvm::StringRef(Each.Path).drop_front(Folder.path().size() + 1).split("/d.tlog").first.str());
    return Result;
  };
  EXPECT_THAT(Chosen({"p/ARM64/Release", "p/x64/Debug", "p/x64/Release", "p/Debug"}), ElementsAre("p/x64/Release"));
  EXPECT_THAT(Chosen({"p/Debug", "p/ARM64/Debug"}), ElementsAre("p/Debug"));
  EXPECT_THAT(Chosen({"p/x64/Release", "q/x64/Release"}), ElementsAre("p/x64/Release", "q/x64/Release"));
  Scope.Platform = "Win32";
  EXPECT_THAT(Chosen({"p/x64/Release", "p/Release"}), ElementsAre("p/Release"));
  Scope.Configuration = "Debug";
  EXPECT_THAT(Chosen({"p/Release", "p/Win7 Debug"}), ElementsAre("p/Win7 Debug"));
  EXPECT_THAT(Chosen({"p/Release"}), IsEmpty());
}

TEST_F(Commands, TidyDatabases) {
  Folder.write("a.c", "");
  Folder.write("b.cpp", "");
  std::string Path = Folder.write("x64/Release/p.ClangTidy/compile_commands.json",
                                  R"([{"directory": "C:\\d", "file": "C:\\d\\a.c",
      "command": "clang-tool.exe /c /IC:\\d\\inc /WX /TP /D \"Q=\\\"a b\\\"\" /std:c++17; -m64; C:\\d\\a.c"},
     {"directory": "C:\\d", "file": "b.cpp", "command": "clang-tool.exe /c /TP b.cpp"}])");
  ReadCommands Read = read({{Path, Trust::TidyDatabase}});
  ASSERT_EQ(Read.Units.size(), 2u);
  EXPECT_EQ(Read.Units[0].File, path("a.c"));
  EXPECT_THAT(Read.Units[0].Command,
              ElementsAre("clang-tool.exe", "/c", "/I", path("inc"), "/WX", "/D", "Q=\"a b\"", "/std:c++17", "-m64"));
  EXPECT_THAT(Read.Units[1].Command, ElementsAre("clang-tool.exe", "/c", "/TP"));
}

TEST_F(Commands, TidyDatabasesOfOtherForms) {
  Folder.write("Sub/a.c", "");
  Folder.write("b.cpp", "");
  const std::string Text =
      R"([{"directory": "c:\\D", "file": "C:/D/SUB/A.C", "command": "clang-tool.exe /c \"-DX=1\" A.C"},
     {"directory": "C:\\d", "file": "c:\\d\\GONE.cpp", "command": "clang-tool.exe /c GONE.cpp"},
     {"directory": "C:\\d", "file": "b.cpp", "arguments": ["clang-tool.exe", "/c", "/DY", "b.cpp"]}])";
  constexpr llvm::StringLiteral Name = "obj/arm64/Debug/p.ClangTidy/compile_commands.json";
  for (const char *Mark : {"", "\xEF\xBB\xBF"}) {
    ReadCommands Read = read({{Folder.write(Name, Mark + Text), Trust::TidyDatabase}});
    ASSERT_EQ(Read.Units.size(), 2u);
    EXPECT_EQ(Read.Units[0].File, path("Sub/a.c"));
    EXPECT_THAT(Read.Units[0].Command, ElementsAre("clang-tool.exe", "/c", "-D", "X=1"));
    EXPECT_THAT(Read.Units[1].Command, ElementsAre("clang-tool.exe", "/c", "/D", "Y"));
    EXPECT_THAT(Read.Notes, ::testing::Contains(HasSubstr("1 of its files is not in this checkout: ")));
    EXPECT_THAT(Read.Problems, IsEmpty());
  }
  for (const std::string &Broken : {Text.substr(0, 90), std::string(), std::string("{}")}) {
    ReadCommands Read = read({{Folder.write(Name, Broken), Trust::TidyDatabase}});
    EXPECT_THAT(Read.Problems, ElementsAre(HasSubstr(Name.str()))) << Broken;
    EXPECT_TRUE(Read.Units.empty());
  }
}

TEST_F(Commands, ADatabaseFromHereStaysAsItIs) {
  Folder.write("a.c", "");
  std::string Path =
      Folder.write("compile_commands.json", R"([{"directory": ".", "file": "a.c", "command": "cc -I../x -Iy a.c"}])");
  ReadCommands Read = read({{Path, Trust::Database}});
  ASSERT_EQ(Read.Units.size(), 1u);
  EXPECT_THAT(Read.Units[0].Command, ElementsAre("cc", "-I../x", "-Iy", "a.c"));
  EXPECT_EQ(Read.Units[0].Directory, Folder.path());
  EXPECT_THAT(Read.Notes, IsEmpty());
}

TEST_F(Commands, ADatabaseFromAContainer) {
  Folder.write("src/a.c", "");
  Folder.write("include/x.h", "");
  std::string Path = Folder.write("compile_commands.json", R"([{"directory": "/build/repo/out", "file": "../src/a.c",
                                                       "command": "cc -I../include -I/usr/include a.c"}])");
  ReadCommands Read = read({{Path, Trust::Database}});
  ASSERT_EQ(Read.Units.size(), 1u);
  EXPECT_EQ(Read.Units[0].File, path("src/a.c"));
  EXPECT_THAT(Read.Units[0].Command, ElementsAre("cc", "-I", path("include"), "-I", "/usr/include"));
}

TEST_F(Commands, OneBuildFolderIsEnough) {
  Folder.write("a.c", "");
  std::vector<CommandFile> Files;
  for (const char *Name : {"build/one/compile_commands.json", "build/two/compile_commands.json"})
    Files.push_back(
        {Folder.write(Name, R"([{"directory": "../..", "file": "a.c", "command": "cc a.c"}])"), Trust::Database});
  EXPECT_EQ(read(Files).Units.size(), 1u);
  Scope.IsAskedFor = true;
  EXPECT_EQ(read(Files).Units.size(), 2u);
}

TEST_F(Commands, BrokenLogs) {
  std::string Log = Folder.write("CL.command.1.tlog", "nothing");
  EXPECT_THAT(read({{Log, Trust::BuildLog}}).Problems,
              ElementsAre(HasSubstr("CL.command.1.tlog: is no log of cl.exe")));
  for (const std::string &Bytes :
       {std::string("^\0a", 3), std::string("\xFF\xFE^\0a", 5), std::string("a\0\0\0b", 5)}) {
    Folder.write("CL.command.1.tlog", Bytes);
    EXPECT_THAT(read({{Log, Trust::BuildLog}}).Problems, ElementsAre(HasSubstr("CL.command.1.tlog: its encoding")));
  }
}

} // namespace
