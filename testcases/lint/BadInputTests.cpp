// Every bad input gets one line that names it and what to do, costs nothing else, and shows in the exit code.
#include "testcases/lint/Sandbox.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include <sys/stat.h>
#include <unistd.h>

using namespace driverentry::testing;
using ::testing::HasSubstr;
using ::testing::MatchesRegex;
using ::testing::Not;

namespace {

class BadInput : public Sandbox {
protected:
  void SetUp() override { write("good/bad.c", BadDriver); }

  /// That \p Arguments give \p Code and one line with \p File and \p Mend, and that bad.c beside it is still analysed.
  void expectTold(std::vector<std::string> Arguments, int Code, llvm::StringRef File, llvm::StringRef Mend) {
    Arguments.insert(Arguments.begin(), "good");
    Outcome Ran = lint(Arguments);
    EXPECT_EQ(Ran.ExitCode, Code) << Ran.Err;
    expectFound(Ran, "good/bad.c");
    unsigned Lines = 0;
    for (llvm::StringRef Line : llvm::split(Ran.Err, '\n'))
      if (Line.contains(File)) {
        ++Lines;
        EXPECT_THAT(Line.str(), HasSubstr(Mend.str()));
      }
    EXPECT_EQ(Lines, 1u) << Ran.Err;
  }
};

TEST_F(BadInput, NoSuchFile) { expectTold({"gone.c"}, 2, "gone.c", "No such file or directory; check the path"); }

TEST_F(BadInput, NoSource) {
  write("x.h", BadDriver);
  expectTold({"x.h"}, 2, "x.h", "give the .c, .cc, .cpp or .cxx file that includes it");
}

TEST_F(BadInput, NeitherFileNorFolder) {
  ASSERT_EQ(::mkfifo(path("pipe.c").c_str(), 0600), 0);
  expectTold({"pipe.c"}, 2, "pipe.c", "is neither a file nor a folder");
}

TEST_F(BadInput, DatabaseThatIsNoFile) {
  ASSERT_EQ(::mkfifo(path("compile_commands.json").c_str(), 0600), 0);
  Outcome Ran = lint({"-p", "."});
  EXPECT_EQ(Ran.ExitCode, 2);
  EXPECT_THAT(Ran.Err, HasSubstr("./compile_commands.json: is no ordinary file; leave it out"));
}

TEST_F(BadInput, ListedFileIsNoFile) {
  ASSERT_EQ(::mkfifo(path("pipe.c").c_str(), 0600), 0);
  ASSERT_EQ(::symlink("/dev/zero", path("zero.c").c_str()), 0);
  writeDatabase({{"pipe.c", {"cc", "pipe.c"}}});
  expectTold({"compile_commands.json"}, 1, "pipe.c", "not analysed: is no ordinary file; leave it out");
  writeDatabase({{"zero.c", {"cc", "zero.c"}}});
  expectTold({"compile_commands.json"}, 1, "zero.c", "not analysed: is no ordinary file; leave it out");
}

TEST_F(BadInput, ResponseFileIsNoFile) {
  ASSERT_EQ(::mkfifo(path("pipe").c_str(), 0600), 0);
  write("x.c", BadDriver);
  writeDatabase({{"x.c", {"cc", "@pipe", "x.c"}}});
  // It is no file that could be one of flags, and so an ordinary word.
  expectFound(lint({"compile_commands.json", "--timeout", "9"}), "x.c");
}

TEST_F(BadInput, BrokenJson) {
  write("broken.json", "[{\"file\": }]");
  expectTold({"broken.json"}, 2, "broken.json", "is no valid JSON");
}

TEST_F(BadInput, EmptyDatabase) {
  write("empty.json", "[]");
  expectTold({"empty.json"}, 2, "empty.json", "lists no files; build or configure the project first");
}

TEST_F(BadInput, NoDatabase) {
  Outcome Ran = lint({"-p", "."});
  EXPECT_EQ(Ran.ExitCode, 2);
  EXPECT_THAT(Ran.Err,
              HasSubstr("./compile_commands.json: is not there; give -p the folder of a compile_commands.json"));
}

TEST_F(BadInput, ABadEntryOfADatabase) {
  write("a.json", R"([{"command": "cc"}, {"directory": ".", "file": "good/bad.c", "command": "cc good/bad.c"}])");
  Outcome Ran = lint({"a.json"});
  EXPECT_EQ(Ran.ExitCode, 2);
  expectFound(Ran, "good/bad.c");
  EXPECT_THAT(Ran.Err, HasSubstr("a.json: entry 1 has no \"file\"; generate the file again"));
}

TEST_F(BadInput, NoEntryForAFile) {
  write("other.c", BadDriver);
  writeDatabase({{"good/bad.c", {"cc", "good/bad.c"}}});
  expectTold({"-p", ".", "other.c"}, 2, "other.c", "has no entry in the database given with -p; add it there");
}

TEST_F(BadInput, ListedFileIsGone) {
  writeDatabase({{"gone.c", {"cc", "gone.c"}}, {"C:\\src\\gone2.c", {"cl.exe", "gone2.c"}}});
  expectTold({"compile_commands.json"}, 1, "gone.c", "not analysed: cannot be read: No such file or directory");
  expectTold({"compile_commands.json"}, 1, "gone2.c", "not analysed: cannot be read: No such file or directory");
}

TEST_F(BadInput, FolderOfACommandIsGone) {
  write("x.json", R"([{"directory": "/gone/folder", "file": ")" + path("x.c") + R"(", "command": "cc x.c"}])");
  write("x.c", BadDriver);
  expectTold({"x.json"}, 1, "x.c", "/gone/folder: No such file or directory; its compile command is to be run there");
}

TEST_F(BadInput, ResponseFileIsGone) {
  write("x.c", BadDriver);
  writeDatabase({{"x.c", {"cl.exe", "@gone.rsp", "x.c"}}});
  // clang, too, takes an '@' word that names no file for an ordinary word.
  Outcome Ran = lint({"compile_commands.json"});
  expectFound(Ran, "x.c");
}

TEST_F(BadInput, FolderLoop) {
  ASSERT_EQ(::symlink("loop", path("loop").c_str()), 0);
  expectTold({"loop"}, 2, "loop", "Too many levels of symbolic links; check the path");
}

TEST_F(BadInput, UnreadableFolder) {
  write("locked/a.c", BadDriver);
  ASSERT_EQ(::chmod(path("locked").c_str(), 0), 0);
  ASSERT_EQ(::chmod(Folder.path().str().c_str(), 0755), 0);
  // Nothing is unreadable for root, so another user has to ask.
  std::vector<std::string> Command = {"/usr/bin/env", "-C", Folder.path().str(), TOOL_FOLDER "/driverentry-lint", "."};
  if (::geteuid() == 0)
    Command.insert(Command.begin(), {"/usr/bin/setpriv", "--reuid=65534", "--clear-groups"});
  llvm::Expected<Outcome> Ran = run(Command);
  ASSERT_EQ(::chmod(path("locked").c_str(), 0700), 0);
  ASSERT_TRUE(bool(Ran)) << toString(Ran.takeError());
  if (Ran->ExitCode == 127 || Ran->ExitCode == 126)
    GTEST_SKIP() << "another user cannot run " TOOL_FOLDER "/driverentry-lint";
  EXPECT_EQ(Ran->ExitCode, 2) << Ran->Err;
  EXPECT_THAT(Ran->Err, HasSubstr("locked: cannot be read: Permission denied; make the folder readable"));
  EXPECT_THAT(Ran->Out, HasSubstr("good/bad.c:5:10: "));
}

TEST_F(BadInput, CrashOfTheCompiler) {
  write("crash.c", BadDriver + "#pragma clang __debug crash\n");
  expectTold({"crash.c"}, 1, "crash.c", "not analysed: the analysis crashed: ");
  Outcome Alone = lint({"crash.c"});
  EXPECT_EQ(Alone.ExitCode, 3);
  EXPECT_EQ(Alone.Out, "");
}

TEST_F(BadInput, FatalErrorOfTheCompiler) {
  write("fatal.c", BadDriver + "#pragma clang __debug llvm_fatal_error\n");
  expectTold({"fatal.c"}, 1, "fatal.c", "not analysed: the analysis ");
}

TEST_F(BadInput, Hang) {
  write("hang.cpp", BadDriver + "constexpr int f() { unsigned i = 1; while (i) i |= 1; return 0; }\n"
                                "static_assert(f() == 0);\n");
  Outcome Ran = lint({"good", "hang.cpp", "--timeout", "1", "--", "-fconstexpr-steps=4294967295", "-std=c++17"});
  EXPECT_EQ(Ran.ExitCode, 1) << Ran.Err;
  expectFound(Ran, "good/bad.c");
  EXPECT_THAT(Ran.Err, HasSubstr("hang.cpp: not analysed: took longer than 1 s; give a larger --timeout"));
}

TEST_F(BadInput, ManyCrashesCostOnlyThemselves) {
  std::vector<std::string> Arguments = {"-j", "2"};
  for (unsigned I = 0; I < 6; ++I) {
    std::string Number = std::to_string(I);
    Arguments.push_back(write("crash" + Number + ".c", BadDriver + "#pragma clang __debug crash\n"));
    Arguments.push_back(write("fine" + Number + ".c", BadDriver));
  }
  Outcome Ran = lint(Arguments);
  for (unsigned I = 0; I < 6; ++I) {
    expectFound(Ran, "fine" + std::to_string(I) + ".c");
    EXPECT_THAT(Ran.Err, HasSubstr("crash" + std::to_string(I) + ".c: not analysed: the analysis crashed"));
  }
}

TEST_F(BadInput, ParseErrors) {
  auto Broken = [](std::string Driver) { return Driver.insert(Driver.rfind("return"), "int ] nonsense; "); };
  write("x.c", Broken(BadDriver));
  expectTold({"x.c"}, 1, "x.c", "not completely analysed: code that did not parse was stepped over; x.c:5: ");
  write("lacking.c", "#include <gone.h>\n" + Broken(BadDriver));
  EXPECT_THAT(lint({"lacking.c"}).Err, HasSubstr("; not found: gone.h, give their folders with '-- -I…' or --wdk\n"));
  write("only.c", Broken(GoodDriver));
  EXPECT_EQ(lint({"only.c"}).ExitCode, 3);
  // Not on any path of the entry function: all of that was analysed.
  write("behind.c", GoodDriver + "int ] nonsense;\n");
  EXPECT_EQ(lint({"behind.c"}).ExitCode, 0);
}

TEST_F(BadInput, WhatOnlyClTakesCostsNothing) {
  for (const char *Old :
       {"PVOID Place = 0; (ULONG_PTR)Place = 4; ((PUCHAR)Place)++; ", "__asm nop\n", "__asm { cli } "}) {
    std::string Driver = GoodDriver;
    write("old.c", Driver.insert(Driver.rfind("return"), Old));
    EXPECT_EQ(lint({"old.c"}).ExitCode, 0) << Old;
  }
}

TEST_F(BadInput, UnknownMacros) {
  for (const char *Macro : {"LAMP_BAIL;", "LAMP_RETURN_IF(Path);"}) {
    std::string Driver = GoodDriver;
    write("macro.c", Driver.insert(Driver.rfind("return"), std::string("if (Driver) { ") + Macro + " } "));
    Outcome Ran = lint({"macro.c"});
    EXPECT_EQ(Ran.ExitCode, 3) << Macro;
    EXPECT_THAT(Ran.Err, HasSubstr("a macro that no header defines may leave the function")) << Macro;
  }
}

TEST_F(BadInput, UnknownOption) {
  Outcome Ran = lint({"good", "--fixx"});
  EXPECT_EQ(Ran.ExitCode, 2);
  EXPECT_EQ(Ran.Out, "");
  EXPECT_EQ(Ran.Err, "driverentry-lint: error: unknown option '--fixx', did you mean '--fix'?; see driverentry-lint "
                     "--help\n");
}

TEST_F(BadInput, UnknownCheck) {
  Outcome Ran = plainLint({"good", "--checks", "driverentry-missing-roletype"});
  EXPECT_EQ(Ran.ExitCode, 2);
  EXPECT_THAT(Ran.Err, HasSubstr("no check fits 'driverentry-missing-roletype', did you mean "
                                 "'driverentry-missing-role-type'?; see driverentry-lint --list-checks"));
  Ran = plainLint({"--explain", "missing-role-typ"});
  EXPECT_EQ(Ran.ExitCode, 2);
  EXPECT_THAT(Ran.Err,
              HasSubstr("no check is called 'missing-role-typ', did you mean 'driverentry-missing-role-type'?"));
}

TEST_F(BadInput, NothingGiven) {
  Outcome Ran = plainLint({});
  EXPECT_EQ(Ran.ExitCode, 2);
  EXPECT_THAT(Ran.Err, HasSubstr("nothing to analyse: give source files, folders or -p DIR"));
}

TEST_F(BadInput, FolderWithoutEntryPoints) {
  write("lib/a.c", "int f(void) { return 0; }\n");
  Outcome Ran = lint({"lib"});
  EXPECT_EQ(Ran.ExitCode, 0);
  EXPECT_THAT(Ran.Err, HasSubstr("0 findings in 0 files, 1 file without a driver entry point skipped"));
}

TEST_F(BadInput, FolderWithoutSources) {
  write("docs/x.txt", "DriverEntry");
  expectTold({"docs"}, 2, "docs: ", "has no .c, .cc, .cpp or .cxx file below it");
}

TEST_F(BadInput, DatabaseWithoutSources) {
  write("asm.json", R"([{"directory": ".", "file": "a.asm", "command": "ml64 a.asm"}])");
  expectTold({"asm.json"}, 2, "asm.json", "lists no C or C++ source; give the database of the driver");
}

TEST_F(BadInput, BrokenTidyConfig) {
  write("conf/.clang-tidy", "Checks: [\n");
  write("conf/a.c", BadDriver);
  expectTold({"conf"}, 2, "conf/.clang-tidy:", "; the file is ignored until this is mended");
}

TEST_F(BadInput, UnknownCheckInTidyConfig) {
  write("conf/.clang-tidy", "Checks: 'driverentry-missing-roletype'\n");
  write("conf/a.c", BadDriver);
  expectTold({"conf"}, 2, "conf/.clang-tidy:",
             "no check fits 'driverentry-missing-roletype', did you mean 'driverentry-missing-role-type'?");
}

TEST_F(BadInput, TidyConfigThatEnablesNothing) {
  write("conf/.clang-tidy", "Checks: '-*,bugprone-*'\n");
  write("conf/a.c", BadDriver);
  Outcome Ran = plainLint({"conf"});
  EXPECT_EQ(Ran.ExitCode, 2);
  EXPECT_THAT(Ran.Err, HasSubstr("conf/.clang-tidy: enables no driverentry-* check; add 'driverentry-*' to its Checks, "
                                 "or give --checks"));
  expectFound(lint({"conf"}), "conf/a.c");
}

TEST_F(BadInput, OutputThroughALink) {
  write("report.txt", "old");
  ASSERT_EQ(llvm::sys::fs::create_link(path("report.txt"), path("link.txt")), std::error_code());
  write("bad.c", BadDriver);
  EXPECT_EQ(lint({"bad.c", "--output", "link.txt"}).ExitCode, 1);
  EXPECT_TRUE(llvm::sys::fs::is_symlink_file(path("link.txt")));
  EXPECT_THAT(text("report.txt"), HasSubstr("driverentry-missing-role-type"));
}

TEST_F(BadInput, NoFolderForTheOutput) {
  Outcome Ran = lint({"good", "--output", "gone/report.txt"});
  EXPECT_EQ(Ran.ExitCode, 2);
  EXPECT_THAT(Ran.Err, HasSubstr("gone/report.txt: its folder does not exist; create it or give another --output"));
}

TEST_F(BadInput, OutputThatIsAFolder) {
  Outcome Ran = lint({"good", "--output", "good"});
  EXPECT_EQ(Ran.ExitCode, 2);
  EXPECT_THAT(Ran.Err, HasSubstr("driverentry-lint: error: good: "));
}

TEST_F(BadInput, FullDisk) {
  llvm::Expected<Outcome> Ran = run({"/bin/sh", "-c",
                                     TOOL_FOLDER "/driverentry-lint --checks driverentry-missing-role-type " +
                                         Folder.path().str() + "/good > /dev/full"});
  ASSERT_TRUE(bool(Ran)) << toString(Ran.takeError());
  EXPECT_EQ(Ran->ExitCode, 2);
  EXPECT_THAT(Ran->Err, HasSubstr("standard output: No space left on device"));
}

TEST_F(BadInput, NoWdk) {
  Outcome Ran = lint({"good", "--wdk", "gone"});
  EXPECT_EQ(Ran.ExitCode, 2);
  EXPECT_THAT(Ran.Err, HasSubstr("gone"));
}

} // namespace
