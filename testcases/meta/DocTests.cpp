// What the documents say of the tools is true: options exist, relative links lead somewhere.
#include "testcases/harness/Process.h"
#include "testcases/meta/Sources.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Regex.h"
#include <gtest/gtest.h>
#include <set>

using namespace driverentry::testing;
using llvm::StringRef;

namespace {

std::vector<std::string> documents() {
  std::vector<std::string> Paths = projectFiles("docs", {".md"});
  for (const char *Path : {"README.md", "CHANGELOG.md", "testcases/README.md"})
    if (projectHas(Path))
      Paths.push_back(Path);
  return Paths;
}

/// The words of \p Text that begin with "--".
std::set<std::string> longOptions(StringRef Text) {
  std::set<std::string> Options;
  llvm::Regex Option("(^|[^A-Za-z0-9-])(--[a-z][a-z-]*)");
  llvm::SmallVector<StringRef> Parts;
  for (; Option.match(Text, &Parts); Text = Text.substr(Parts[2].end() - Text.begin()))
    Options.insert(Parts[2].str());
  return Options;
}

TEST(Documents, NameOnlyOptionsThatExist) {
  llvm::Expected<Outcome> Help = run({TOOL_FOLDER "/driverentry-lint", "--help"});
  ASSERT_TRUE(bool(Help)) << toString(Help.takeError());
  std::set<std::string> Known = longOptions(Help->Out);
  ASSERT_TRUE(Known.contains("--format")) << Help->Out;
  for (const std::string &Path : documents())
    for (StringRef Line : llvm::split(projectText(Path), '\n')) {
      size_t Call = Line.find("driverentry-lint ");
      if (Call == StringRef::npos)
        continue;
      // Behind " -- " stand the compiler's flags; behind '`' or '|' the command has ended.
      StringRef Command = Line.substr(Call).split(" -- ").first;
      Command = Command.take_until([](char C) { return C == '`' || C == '|' || C == ';' || C == '&'; });
      for (const std::string &Option : longOptions(Command))
        EXPECT_TRUE(Known.contains(Option)) << Path << ": driverentry-lint has no " << Option;
    }
}

TEST(Documents, LinkToWhatIsThere) {
  llvm::Regex Link("\\]\\(([^):#]+)(#[^)]*)?\\)");
  for (const std::string &Path : documents()) {
    std::string Text = projectText(Path);
    llvm::SmallVector<StringRef> Parts;
    for (StringRef Rest = Text; Link.match(Rest, &Parts); Rest = Rest.substr(Parts[0].end() - Rest.begin())) {
      llvm::SmallString<128> Target = llvm::sys::path::parent_path(Path);
      llvm::sys::path::append(Target, Parts[1]);
      EXPECT_TRUE(projectHas(Target)) << Path << " links to " << Parts[1].str();
    }
  }
}

} // namespace
