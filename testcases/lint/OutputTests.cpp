// What driverentry-lint writes, where, and that it is the same every time.
#include "testcases/lint/Sandbox.h"

using namespace driverentry::testing;
using llvm::StringRef;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

namespace {

using Output = Sandbox;

TEST_F(Output, Text) {
  write("src/a.c", BadDriver);
  Outcome Ran = lint({"src"});
  EXPECT_EQ(Ran.ExitCode, 1);
  EXPECT_THAT(Ran.Out,
              testing::StartsWith("src/a.c:5:10: warning: 'DriverEntry' is not declared by its function role type"));
  EXPECT_THAT(Ran.Out, HasSubstr("\n    5 | NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path) { return "
                                 "0; }\n      |          ^"));
  EXPECT_EQ(Ran.Err, "driverentry-lint: 1 finding in 1 file\n");
  EXPECT_EQ(lint({"src", "--quiet"}).Err, "");
}

TEST_F(Output, Clean) {
  write("a.c", GoodDriver);
  Outcome Ran = lint({"a.c"});
  EXPECT_EQ(Ran.ExitCode, 0);
  EXPECT_EQ(Ran.Out, "");
  EXPECT_EQ(Ran.Err, "driverentry-lint: 0 findings in 1 file\n");
}

TEST_F(Output, ColorOnlyWhenAskedFor) {
  write("a.c", BadDriver);
  EXPECT_THAT(lint({"a.c"}).Out, Not(HasSubstr("\x1B[")));
  EXPECT_THAT(lint({"a.c", "--color=always"}).Out, HasSubstr("\x1B["));
}

TEST_F(Output, NoProgressWithoutATerminal) {
  write("a.c", GoodDriver);
  write("b.c", GoodDriver);
  EXPECT_THAT(lint({"."}).Err, Not(HasSubstr("[1/2]")));
}

TEST_F(Output, ProgressAndColorOnATerminal) {
  write("a.c", BadDriver);
  write("b.c", GoodDriver);
  // script(1) gives its command a terminal.
  auto OnTerminal = [&](const std::string &Environment) {
    llvm::Expected<Outcome> Ran = run({"/usr/bin/script", "-qec",
                                       "cd " + Folder.path().str() + " && env -u NO_COLOR TERM=xterm " + Environment +
                                           TOOL_FOLDER "/driverentry-lint -j1 .",
                                       path("typescript")});
    EXPECT_TRUE(bool(Ran)) << toString(Ran.takeError());
    return text("typescript");
  };
  std::string Shown = OnTerminal("");
  EXPECT_THAT(Shown, HasSubstr("\r\x1B[K[1/2] a.c\r\x1B[K[2/2] b.c\r\x1B[K"));
  EXPECT_THAT(Shown, HasSubstr("\x1B[0;1;35mwarning: "));
  EXPECT_THAT(OnTerminal("NO_COLOR=1 "), Not(HasSubstr("\x1B[0;1;35m")));
}

TEST_F(Output, IntoAFile) {
  write("a.c", BadDriver);
  Outcome Ran = lint({"a.c", "--output", "report.txt"});
  EXPECT_EQ(Ran.Out, "");
  EXPECT_EQ(text("report.txt"), lint({"a.c"}).Out);
}

TEST_F(Output, Json) {
  write("src/a.c", BadDriver);
  write("src/lib.c", "int f(void) { return 0; }\n");
  llvm::json::Value Report = json({"src"});
  const llvm::json::Object &Root = *Report.getAsObject();
  EXPECT_EQ(Root.getInteger("version"), 1);
  EXPECT_EQ(Root.getInteger("exitCode"), 1);
  EXPECT_EQ(Root.getObject("skipped")->getInteger("noEntryPoint"), 1);
  const llvm::json::Object &Finding = *Root.getArray("findings")->front().getAsObject();
  EXPECT_EQ(Finding.getString("file"), "src/a.c");
  EXPECT_EQ(Finding.getInteger("line"), 5);
  EXPECT_EQ(Finding.getInteger("column"), 10);
  EXPECT_EQ(Finding.getString("check"), "driverentry-missing-role-type");
  const llvm::json::Object &Unit = *Root.getArray("units")->front().getAsObject();
  EXPECT_EQ(Unit.getString("file"), "src/a.c");
  EXPECT_EQ(Unit.getString("status"), "analysed");
}

TEST_F(Output, JsonNamesWhatWasNotAnalysed) {
  write("crash.c", BadDriver + "#pragma clang __debug crash\n");
  write("gone.c", "#include <d3dhal.h>\n" + BadDriver);
  llvm::json::Value Report = json({"crash.c", "gone.c"});
  const llvm::json::Array &Units = *Report.getAsObject()->getArray("units");
  EXPECT_EQ(Units[0].getAsObject()->getString("status"), "failed");
  EXPECT_THAT(Units[0].getAsObject()->getString("reason")->str(), HasSubstr("crashed"));
  EXPECT_EQ(Units[1].getAsObject()->getString("status"), "analysed");
  EXPECT_EQ(Units[1].getAsObject()->getArray("missingHeaders")->front(), "d3dhal.h");
}

TEST_F(Output, TheSameWithAnyNumberOfWorkers) {
  for (unsigned I = 0; I < 9; ++I)
    write(llvm::formatv("d{0}/a{1}.c", I % 3, I).str(), I % 2 ? BadDriver : GoodDriver);
  for (StringRef Format : {"text", "json", "sarif"}) {
    std::string One = lint({".", "-j1", "--format", Format.str()}).Out;
    EXPECT_EQ(lint({".", "-j4", "--format", Format.str()}).Out, One);
    EXPECT_EQ(lint({"d0", "d1", "d2", "-j2", "--format", Format.str()}).Out, One);
  }
}

TEST_F(Output, OneFileIsAnalysedOnce) {
  write("a.c", BadDriver);
  write("h.h", BadDriver);
  write("b.c", "#include \"h.h\"\nDRIVER_INITIALIZE *Kept = DriverEntry;\n");
  write("c.c", "#include \"h.h\"\nDRIVER_INITIALIZE *Kept = DriverEntry;\n");
  EXPECT_EQ(json({"a.c", ".", "./a.c"}).getAsObject()->getArray("units")->size(), 3u);
  EXPECT_EQ(json({"b.c", "c.c"}).getAsObject()->getArray("findings")->size(), 1u);
}

TEST_F(Output, CommandsOfADatabaseAreUsed) {
  write("a.c", "#ifdef ON\n" + BadDriver + "#endif\n");
  writeDatabase({{"a.c", {"cl.exe", "/DON", "/WX", "/analyze", "/kernel", "/c", "a.c"}}});
  EXPECT_EQ(lint({"-p", "."}).ExitCode, 1);
  EXPECT_EQ(lint({"-p", ".", "a.c"}).ExitCode, 1);
  EXPECT_EQ(lint({"compile_commands.json"}).ExitCode, 1);
  EXPECT_EQ(lint({"."}).ExitCode, 1);
  EXPECT_EQ(lint({"a.c"}).ExitCode, 1);
  write("b.c", "");
  writeDatabase({{"b.c", {"cc", "/DON", "b.c"}}});
  EXPECT_EQ(lint({"a.c"}).ExitCode, 0);
  EXPECT_EQ(lint({"a.c", "--", "-DON"}).ExitCode, 1);
}

TEST_F(Output, AFileIsAnalysedWithEachOfItsCommands) {
  write("a.c", "#ifdef ON\n" + BadDriver + "#endif\n");
  writeDatabase({{"a.c", {"cc", "a.c"}}, {"a.c", {"cc", "-DON", "a.c"}}, {"a.c", {"cc", "-DON", "a.c"}}});
  llvm::json::Value Report = json({"-p", "."});
  EXPECT_EQ(Report.getAsObject()->getArray("units")->size(), 2u);
  EXPECT_EQ(Report.getAsObject()->getArray("findings")->size(), 1u);
}

TEST_F(Output, FilesWithoutEntryPointAreSkippedUnlessAskedFor) {
  write("lib.c", "int f(void) { return 0; }\n// DriverEntry\n");
  EXPECT_THAT(*json({"lib.c"}).getAsObject()->getArray("units"), IsEmpty());
  EXPECT_EQ(json({"lib.c", "--all-files"}).getAsObject()->getArray("units")->size(), 1u);
}

TEST_F(Output, HiddenFoldersAreLeftAlone) {
  write(".git/a.c", BadDriver);
  write("a.c", GoodDriver);
  EXPECT_EQ(lint({"."}).ExitCode, 0);
}

TEST_F(Output, TidyConfigAndNolintAreHonoured) {
  write("off/.clang-tidy", "Checks: 'driverentry-*,-driverentry-missing-role-type'\n");
  write("off/a.c", BadDriver);
  write("error/.clang-tidy", "Checks: 'driverentry-*'\nWarningsAsErrors: '*'\n");
  write("error/a.c", BadDriver);
  std::string Silenced = BadDriver;
  Silenced.pop_back();
  write("nolint/a.c", Silenced + " // NOLINT(driverentry-missing-role-type): the tool is wrong here\n");
  EXPECT_THAT(plainLint({"off"}).Out, Not(HasSubstr("missing-role-type")));
  EXPECT_THAT(plainLint({"error"}).Out, HasSubstr("error: 'DriverEntry' is not declared"));
  EXPECT_EQ(lint({"nolint"}).ExitCode, 0);
  EXPECT_EQ(json({"nolint"}).getAsObject()->getArray("units")->front().getAsObject()->getInteger("suppressed"), 1);
}

TEST_F(Output, FlagsOfTidyConfigAreUsed) {
  write("a.c", "#ifdef ON\n" + BadDriver + "#endif\n");
  EXPECT_EQ(lint({"a.c"}).ExitCode, 0);
  write(".clang-tidy", "Checks: 'driverentry-*'\nExtraArgs: ['-DON']\n");
  EXPECT_EQ(lint({"a.c"}).ExitCode, 1);
}

TEST_F(Output, ListAndExplain) {
  Outcome List = plainLint({"--list-checks"});
  EXPECT_EQ(List.ExitCode, 0);
  EXPECT_THAT(List.Out, HasSubstr("driverentry-missing-role-type "));
  Outcome Page = plainLint({"--explain", "driverentry-missing-role-type"});
  EXPECT_EQ(Page.ExitCode, 0);
  EXPECT_EQ(Page.Out, cantFail(readFile(SOURCE_FOLDER "/docs/checks/driverentry-missing-role-type.md")));
  EXPECT_EQ(plainLint({"--explain", "missing-role-type"}).Out, Page.Out);
}

TEST_F(Output, Fix) {
  write("a.c", BadDriver);
  Outcome Ran = lint({"a.c", "--fix"});
  EXPECT_EQ(Ran.ExitCode, 0) << Ran.Err;
  EXPECT_THAT(Ran.Out, HasSubstr("[driverentry-missing-role-type, fixed]"));
  EXPECT_EQ(Ran.Err, "driverentry-lint: 0 findings, 1 fixed in 1 file\n");
  EXPECT_EQ(lint({"a.c"}).ExitCode, 0);
  EXPECT_NE(text("a.c"), BadDriver);
}

} // namespace
