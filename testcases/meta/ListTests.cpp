// Checks.def, the pages of docs/checks and the folders of cases name the same checks, and each is complete.
#include "checks/Registry.h"
#include "testcases/harness/Case.h"
#include "testcases/harness/Process.h"
#include "testcases/meta/Sources.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Regex.h"
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <set>

using namespace driverentry;
using namespace driverentry::testing;
using llvm::StringRef;

namespace driverentry {
static void PrintTo(const CheckInfo &Check, std::ostream *Out) { *Out << Check.Name.str(); }
} // namespace driverentry

namespace {

std::set<std::string> listed() {
  std::set<std::string> Names;
  for (const CheckInfo &Check : allChecks())
    Names.insert(Check.Name.str());
  return Names;
}

std::vector<std::string> casesOf(const CheckInfo &Check) {
  std::vector<std::string> Cases;
  for (std::string &Path : caseFiles(SOURCE_FOLDER "/testcases"))
    if (llvm::sys::path::filename(llvm::sys::path::parent_path(Path)) == Check.Name)
      Cases.push_back(std::move(Path));
  return Cases;
}

/// An example as its page shows it: without what only the harness reads.
std::string asShown(StringRef Text) {
  llvm::Regex Directive("^// (flags|hosts):"), Annotation("^(.*[^ ])? *// want(-note)? \".*$");
  std::string Shown;
  for (StringRef Line : llvm::split(Text.rtrim('\n'), '\n')) {
    llvm::SmallVector<StringRef> Parts;
    if (Directive.match(Line))
      continue;
    if (Annotation.match(Line, &Parts))
      Line = Parts[1];
    Shown += Line.str() + "\n";
  }
  return StringRef(Shown).ltrim('\n').str();
}

TEST(List, EveryPageIsOfACheckAndEveryCheckHasOne) {
  std::set<std::string> Pages;
  for (const std::string &Path : projectFiles("docs/checks", {".md"}))
    if (llvm::sys::path::stem(Path) != "README")
      Pages.insert(llvm::sys::path::stem(Path).str());
  EXPECT_EQ(Pages, listed());
}

TEST(List, EveryFolderOfCasesIsOfACheckAndEveryCheckHasOne) {
  std::set<std::string> Folders;
  std::error_code Ignored;
  for (llvm::sys::fs::directory_iterator It(SOURCE_FOLDER "/testcases", Ignored), End; It != End; It.increment(Ignored))
    if (StringRef Name = llvm::sys::path::filename(It->path()); Name.starts_with("driverentry-"))
      Folders.insert(Name.str());
  EXPECT_EQ(Folders, listed());
}

class EachCheck : public ::testing::TestWithParam<CheckInfo> {};

TEST_P(EachCheck, HasAnExampleAPositiveAndANegative) {
  bool Example = false, Positive = false, Negative = false;
  for (const std::string &Path : casesOf(GetParam())) {
    llvm::Expected<Case> Case = readCase(Path);
    ASSERT_TRUE(bool(Case)) << toString(Case.takeError());
    Example |= llvm::sys::path::stem(Path) == "example" && !Case->Wants.empty();
    Positive |= !Case->Wants.empty();
    Negative |= Case->Wants.empty();
  }
  EXPECT_TRUE(Example) << "no example.c or example.cpp with a want";
  EXPECT_TRUE(Positive) << "no case with a want";
  EXPECT_TRUE(Negative) << "no case without a want";
}

TEST_P(EachCheck, HasAGoldenWhereItOffersAFix) {
  bool Golden = false;
  for (const std::string &Path : casesOf(GetParam()))
    if (llvm::sys::fs::exists(Path + ".fixed")) {
      EXPECT_NE(projectText(StringRef(Path).substr(strlen(SOURCE_FOLDER) + 1)),
                projectText(StringRef(Path + ".fixed").substr(strlen(SOURCE_FOLDER) + 1)))
          << Path << ".fixed: the same as before";
      Golden = true;
    }
  EXPECT_EQ(Golden, GetParam().Fixes == Fix::Offered);
}

TEST_P(EachCheck, HasAPageThatShowsItsExample) {
  std::string Name = GetParam().Name.str();
  std::string Page = projectText("docs/checks/" + Name + ".md");
  EXPECT_TRUE(StringRef(Page).starts_with("# " + Name + "\n")) << "the page begins with the check's name";
  for (StringRef Extension : {"c", "cpp"}) {
    std::string Example = ("testcases/" + Name + "/example." + Extension).str();
    if (!projectHas(Example))
      continue;
    std::string Block = ("```" + Extension + "\n" + asShown(projectText(Example)) + "```\n").str();
    EXPECT_NE(Page.find(Block), std::string::npos)
        << "docs/checks/" << Name << ".md lacks the example as " << Example << " has it:\n"
        << Block;
  }
}

TEST_P(EachCheck, HasRulesAndASummary) {
  EXPECT_TRUE(llvm::Regex("^([A-D][0-9]+(, [A-D][0-9]+)*)?$").match(GetParam().Rules)) << GetParam().Rules.str();
  EXPECT_FALSE(GetParam().Summary.empty());
  EXPECT_FALSE(GetParam().Summary.ends_with(".")) << GetParam().Summary.str();
}

INSTANTIATE_TEST_SUITE_P(List, EachCheck, ::testing::ValuesIn(allChecks().begin(), allChecks().end()),
                         [](const auto &Info) { return Info.param.Class.str(); });

TEST(List, EveryGoldenHasItsCase) {
  for (const std::string &Golden : projectFiles("testcases", {".fixed"}))
    EXPECT_TRUE(projectHas(llvm::sys::path::parent_path(Golden).str() + "/" + llvm::sys::path::stem(Golden).str()))
        << Golden;
}

} // namespace
