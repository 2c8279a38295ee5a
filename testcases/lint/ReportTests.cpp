// The merged findings of a run and what is written of them.
#include "lint/Report.h"
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace driverentry::lint;
using ::testing::HasSubstr;

namespace {

Finding at(const char *File, unsigned Line, const char *Check = "driverentry-x") {
  return {Check, "message", false, {File, 0, Line, 5, "\tint\tx;", {{6, 8}}}, {}, {}};
}

LintRun runOf(std::vector<std::vector<Finding>> ByUnit) {
  Inputs From;
  std::vector<UnitResult> Results;
  for (std::vector<Finding> &Findings : ByUnit) {
    From.Units.push_back({"/w/unit.c", "/w", {}});
    Results.emplace_back().Findings = std::move(Findings);
  }
  return LintRun(std::move(From), std::move(Results));
}

std::string text(const LintRun &Done) {
  std::string Text;
  llvm::raw_string_ostream Out(Text);
  writeText(Done, Out, false);
  return Text;
}

TEST(Run, FindingsAreSortedAndUnique) {
  LintRun Done = runOf({{at("/w/b.h", 3), at("/w/a.c", 9)}, {at("/w/b.h", 3), at("/w/a.c", 2)}});
  ASSERT_EQ(Done.Findings.size(), 3u);
  EXPECT_EQ(Done.Findings[0].What.At.Line, 2u);
  EXPECT_EQ(Done.Findings[1].What.At.Line, 9u);
  EXPECT_EQ(Done.Findings[2].What.At.File, "/w/b.h");
}

TEST(Run, FingerprintsStayWhenLinesMoveAndAreUnique) {
  LintRun Before = runOf({{at("/w/a.c", 2), at("/w/a.c", 5)}}), After = runOf({{at("/w/a.c", 12), at("/w/a.c", 15)}});
  EXPECT_EQ(Before.Findings[0].Fingerprint, After.Findings[0].Fingerprint);
  EXPECT_EQ(Before.Findings[1].Fingerprint, After.Findings[1].Fingerprint);
  EXPECT_NE(Before.Findings[0].Fingerprint, Before.Findings[1].Fingerprint);
}

TEST(Run, FingerprintsTellFindingsApart) {
  LintRun Done = runOf({{at("/w/a.c", 2), at("/w/a.c", 2, "driverentry-y"), at("/w/b.c", 2)}});
  EXPECT_NE(Done.Findings[0].Fingerprint, Done.Findings[1].Fingerprint);
  EXPECT_NE(Done.Findings[0].Fingerprint, Done.Findings[2].Fingerprint);
}

TEST(Run, ExitCodes) {
  EXPECT_EQ(runOf({{}}).exitCode(), 0);
  EXPECT_EQ(runOf({{at("/w/a.c", 1)}}).exitCode(), 1);
  LintRun Fixed = runOf({{at("/w/a.c", 1)}});
  Fixed.Findings[0].Fixed = true;
  EXPECT_EQ(Fixed.exitCode(), 0);
  LintRun Lost = runOf({{}, {}});
  Lost.Results[1].fail("crashed");
  EXPECT_EQ(Lost.exitCode(), 3);
  LintRun Both = runOf({{at("/w/a.c", 1)}, {}});
  Both.Results[1].fail("crashed");
  EXPECT_EQ(Both.exitCode(), 1);
  Both.Problems.push_back("no such file");
  EXPECT_EQ(Both.exitCode(), 2);
}

TEST(Text, TabsAreExpandedAndMarksLineUp) {
  EXPECT_EQ(text(runOf({{at("/w/a.c", 7)}})), "/w/a.c:7:5: warning: message [driverentry-x]\n"
                                              "    7 |         int     x;\n"
                                              "      |            ^    ~~\n");
}

TEST(Text, NotesAndFixIts) {
  Finding F = at("/w/a.c", 7);
  F.At = {"/w/a.c", 0, 7, 1, "call();", {}};
  F.Notes.push_back({{"/w/a.c", 0, 3, 2, "\xC3\xA4 f();", {}}, "step"});
  F.Fix.push_back({"/w/a.c", 0, 0, 7, 1, 7, 1, "(void)"});
  F.Fix.push_back({"/w/a.c", 0, 0, 9, 1, 9, 1, "one\ntwo\n"});
  EXPECT_EQ(text(runOf({{F}})), "/w/a.c:7:1: warning: message [driverentry-x]\n"
                                "    7 | call();\n"
                                "      | ^\n"
                                "      | (void)\n"
                                "/w/a.c:3:2: note: step\n"
                                "    3 | \xC3\xA4 f();\n"
                                "      | ^\n"
                                "/w/a.c:9:1: note: fix-it: insert\n"
                                "      + one\n"
                                "      + two\n");
}

TEST(Text, ControlCharactersDoNotReachTheTerminal) {
  Finding F = at("/w/a.c", 1);
  F.At.Text = "a\x1B[31m\xE9";
  EXPECT_THAT(text(runOf({{F}})), HasSubstr("| a?[31m?\n"));
}

} // namespace
