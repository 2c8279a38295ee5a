// What the sources owe to the design: includes point one way, checks name no function of the WDK, messages have one
// form, files say what they are for.
#include "checks/Registry.h"
#include "checks/knowledge/Apis.h"
#include "testcases/meta/Sources.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Regex.h"
#include <gtest/gtest.h>
#include <set>

using namespace driverentry;
using namespace driverentry::testing;
using llvm::StringRef;

namespace {

constexpr StringRef Layers[] = {"knowledge", "reading", "flow", "facts", "shapes"};
constexpr unsigned CheckLayer = std::size(Layers);

/// Its place in knowledge ← reading ← flow ← facts ← shapes ← checks; the registry stands above all of them.
unsigned layerOf(StringRef Path) {
  if (Path.count('/') == 1)
    return CheckLayer + 1;
  return llvm::find(Layers, Path.split('/').second.split('/').first) - Layers;
}

std::vector<std::string> includesOf(const std::string &Path) {
  std::vector<std::string> Includes;
  llvm::Regex Include("^# *include *[\"<]([^\">]+)[\">]");
  for (StringRef Line : llvm::split(projectText(Path), '\n')) {
    llvm::SmallVector<StringRef> Parts;
    if (Include.match(Line, &Parts))
      Includes.push_back(Parts[1].str());
  }
  return Includes;
}

std::vector<std::string> checkSources() {
  std::vector<std::string> Sources;
  for (const CheckInfo &Check : allChecks())
    Sources.push_back(("checks/" + Check.Subject + "/" + Check.Class + ".cpp").str());
  return Sources;
}

TEST(Includes, OfChecksPointDownwards) {
  for (const std::string &Path : projectFiles("checks", {".h", ".cpp"}))
    for (const std::string &Include : includesOf(Path)) {
      if (StringRef(Include).starts_with("checks/") && StringRef(Include).ends_with(".h")) {
        EXPECT_LE(layerOf(Include), layerOf(Path)) << Path << " includes " << Include;
      }
      EXPECT_FALSE(StringRef(Include).starts_with("plugin/") || StringRef(Include).starts_with("lint/"))
          << Path << " includes " << Include;
    }
}

TEST(Includes, OfKnowledgeNameNoClangHeader) {
  for (const std::string &Path : projectFiles("checks/knowledge", {".h", ".cpp"}))
    for (const std::string &Include : includesOf(Path))
      EXPECT_FALSE(StringRef(Include).starts_with("clang")) << Path << " includes " << Include;
}

TEST(Includes, OfLintNameNoCheckAndNothingOfAnAnalysis) {
  for (const std::string &Path : projectFiles("lint", {".h", ".cpp"}))
    for (const std::string &Include : includesOf(Path))
      if (StringRef(Include).starts_with("checks/"))
        EXPECT_TRUE(Include == "checks/Registry.h" || StringRef(Include).starts_with("checks/facts/") ||
                    StringRef(Include).starts_with("checks/knowledge/"))
            << Path << " includes " << Include;
}

TEST(Includes, OfHostsNameOfLintOnlyProjects) {
  for (const std::string &Path : projectFiles("plugin", {".h", ".cpp"}))
    for (const std::string &Include : includesOf(Path))
      if (StringRef(Include).starts_with("lint/"))
        EXPECT_TRUE(StringRef(Include).starts_with("lint/projects/")) << Path << " includes " << Include;
}

TEST(Includes, OfProjectsNameNothingOfLintButUnits) {
  for (const std::string &Path : projectFiles("lint/projects", {".h", ".cpp"}))
    for (const std::string &Include : includesOf(Path))
      if (StringRef(Include).starts_with("lint/"))
        EXPECT_TRUE(StringRef(Include).starts_with("lint/projects/") || Include == "lint/Database.h")
            << Path << " includes " << Include;
}

TEST(Includes, OfChecksNameNoOtherCheck) {
  for (const std::string &Path : checkSources())
    for (const std::string &Include : includesOf(Path))
      if (StringRef(Include).starts_with("checks/"))
        EXPECT_LT(layerOf(Include), CheckLayer) << Path << " includes " << Include;
}

TEST(Checks, NameNoFunctionOfTheWdk) {
  std::set<std::string> Known;
  for (llvm::ArrayRef<Api> Table : apiTables())
    for (const Api &Row : Table) {
      Known.insert(Row.Name.str());
      Known.insert(Row.spelling().str());
    }
  ASSERT_FALSE(Known.empty());
  for (const std::string &Path : checkSources())
    for (const Literal &Literal : stringLiterals(projectText(Path))) {
      llvm::Regex Word("[A-Za-z_][A-Za-z_0-9]*");
      llvm::SmallVector<StringRef> Found;
      for (StringRef Rest = Literal.Text; Word.match(Rest, &Found); Rest = Rest.substr(Found[0].end() - Rest.begin()))
        EXPECT_FALSE(Known.contains(Found[0].str()) || isFrameworkMethod(Found[0]))
            << Path << ":" << Literal.Line << ": '" << Found[0].str() << "' belongs into a table of checks/knowledge";
    }
}

TEST(Checks, SpeakInOneForm) {
  llvm::Regex Sentence("^(A|[A-Z][a-z]+)[ ,]");
  for (const std::string &Path : projectFiles("checks", {".cpp"})) {
    if (layerOf(Path) == 0)
      continue;
    for (const Literal &Literal : stringLiterals(projectText(Path))) {
      // What is compared with the engine's own words is no message of ours.
      if (!StringRef(Literal.Text).contains(' ') || Literal.Of == "starts_with")
        continue;
      EXPECT_FALSE(Sentence.match(Literal.Text))
          << Path << ":" << Literal.Line << ": a message begins in lower case: " << Literal.Text;
      EXPECT_FALSE(StringRef(Literal.Text).rtrim().ends_with("."))
          << Path << ":" << Literal.Line << ": a message has no full stop: " << Literal.Text;
    }
  }
}

TEST(Checks, AreShort) {
  for (const std::string &Path : checkSources())
    EXPECT_LE(StringRef(projectText(Path)).count('\n'), 120u) << Path;
}

TEST(Files, SayWhatTheyAreFor) {
  for (StringRef Folder : {"checks", "plugin", "lint", "kit", "testcases/harness", "testcases/meta", "testcases/lsp"})
    for (const std::string &Path : projectFiles(Folder, {".h", ".cpp", ".def"})) {
      bool ImplementsHeader = StringRef(Path).ends_with(".cpp") && projectHas(StringRef(Path).drop_back(3).str() + "h");
      std::string Text = projectText(Path);
      EXPECT_TRUE(ImplementsHeader || StringRef(Text).starts_with("//") || StringRef(Text).starts_with("/*")) << Path;
    }
}

} // namespace
