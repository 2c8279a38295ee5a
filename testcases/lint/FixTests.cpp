// Which files --fix changes, and how.
#include "lint/Fixes.h"
#include "testcases/harness/Process.h"
#include "llvm/Support/FileSystem.h"
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

using namespace driverentry::lint;
using driverentry::testing::readFile;
using driverentry::testing::ScratchFolder;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

namespace {

class Fixes : public ::testing::Test {
protected:
  ScratchFolder Folder;
  Inputs Given;
  std::vector<std::string> Told;

  static Finding finding(std::vector<Edit> Fix) {
    static unsigned Line = 0;
    return {"driverentry-x", "message", false, {"/a.c", 0, ++Line, 1, "text", {}}, {}, std::move(Fix)};
  }
  static Edit edit(std::string File, unsigned Offset, unsigned Length, std::string Text) {
    return {std::move(File), Offset, Length, 1, 1, 1, 1, std::move(Text)};
  }

  LintRun fix(std::vector<Finding> Findings) {
    std::vector<UnitResult> Results(1);
    Results[0].Findings = std::move(Findings);
    Given.Units = {{"/a.c", "/", {}}};
    LintRun Done(Given, Results);
    applyFixes(Done, Told);
    return Done;
  }

  std::string path(llvm::StringRef Name) { return (Folder.path() + "/" + Name).str(); }
  std::string text(llvm::StringRef Name) { return cantFail(readFile(path(Name))); }
};

TEST_F(Fixes, AreAppliedTogether) {
  Given.FixFiles = {Folder.write("a.c", "one two three")};
  LintRun Done = fix({finding({edit(path("a.c"), 4, 3, "2")}), finding({edit(path("a.c"), 0, 0, "zero ")})});
  EXPECT_EQ(text("a.c"), "zero one 2 three");
  EXPECT_TRUE(Done.Findings[0].Fixed && Done.Findings[1].Fixed);
  EXPECT_THAT(Told, IsEmpty());
}

TEST_F(Fixes, TheSameEditOfTwoFindingsIsMadeOnce) {
  Given.FixFiles = {Folder.write("a.c", "x")};
  fix({finding({edit(path("a.c"), 0, 0, "new ")}), finding({edit(path("a.c"), 0, 0, "new ")})});
  EXPECT_EQ(text("a.c"), "new x");
}

TEST_F(Fixes, OverlapsWaitAndAFixIsWholeOrNothing) {
  Given.FixFolders = {Folder.path().str()};
  Folder.write("a.c", "abcdef");
  Folder.write("b.c", "x");
  LintRun Done = fix({finding({edit(path("a.c"), 1, 3, "_")}),
                      finding({edit(path("b.c"), 0, 0, "no"), edit(path("a.c"), 3, 1, "no")})});
  EXPECT_EQ(text("a.c"), "a_ef");
  EXPECT_EQ(text("b.c"), "x");
  EXPECT_FALSE(Done.Findings[1].Fixed);
  EXPECT_THAT(Told, ElementsAre(HasSubstr("overlaps another one; run again")));
}

TEST_F(Fixes, OnlyGivenFilesAreTouched) {
  Given.FixFiles = {Folder.write("given.c", "x")};
  Given.FixFolders = {path("folder")};
  Folder.write("folder/in.c", "x");
  Folder.write("folder2/out.c", "x");
  ASSERT_EQ(::symlink(path("folder2/out.c").c_str(), path("folder/link.c").c_str()), 0);
  fix({finding({edit(path("given.c"), 0, 0, "y")}), finding({edit(path("folder/in.c"), 0, 0, "y")}),
       finding({edit(path("folder2/out.c"), 0, 0, "y")}), finding({edit(path("folder/link.c"), 0, 0, "y")}),
       finding({edit(path("folder/../folder2/out.c"), 0, 0, "y")})});
  EXPECT_EQ(text("given.c"), "yx");
  EXPECT_EQ(text("folder/in.c"), "yx");
  EXPECT_EQ(text("folder2/out.c"), "x");
  EXPECT_EQ(Told.size(), 3u);
  EXPECT_THAT(Told[0], HasSubstr("is outside of what was given"));
}

TEST_F(Fixes, LineEndsAndModeStay) {
  Given.FixFiles = {Folder.write("a.c", "one\r\ntwo\r\n")};
  cantFail(llvm::errorCodeToError(llvm::sys::fs::setPermissions(path("a.c"), llvm::sys::fs::perms(0640))));
  fix({finding({edit(path("a.c"), 5, 0, "new\nline\r\n")})});
  EXPECT_EQ(text("a.c"), "one\r\nnew\r\nline\r\ntwo\r\n");
  EXPECT_EQ(cantFail(llvm::errorOrToExpected(llvm::sys::fs::getPermissions(path("a.c")))), llvm::sys::fs::perms(0640));
}

TEST_F(Fixes, AFileThatShrankIsLeftAlone) {
  Given.FixFiles = {Folder.write("a.c", "x")};
  LintRun Done = fix({finding({edit(path("a.c"), 100, 2, "y")})});
  EXPECT_EQ(text("a.c"), "x");
  EXPECT_FALSE(Done.Findings[0].Fixed);
  EXPECT_THAT(Told, ElementsAre(HasSubstr("changed while it was analysed")));
}

} // namespace
