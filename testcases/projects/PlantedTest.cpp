// The driver that ./run.sh shows: driverentry-lint finds in its folder what the sources say is planted, and no more.
#include "testcases/harness/Process.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/Path.h"
#include <gtest/gtest.h>
#include <set>

using namespace driverentry::testing;
using llvm::StringRef;

namespace {

constexpr llvm::StringLiteral Folder = SOURCE_FOLDER "/testcases/projects/planted";

/// "driver.c:12 driverentry-…" of each `// planted:` comment; it speaks of the next line that holds no comment.
std::set<std::string> planted(StringRef File) {
  std::set<std::string> Places;
  llvm::Expected<std::string> Text = readFile((Folder + "/" + File).str());
  EXPECT_TRUE(bool(Text)) << toString(Text.takeError());
  unsigned Number = 0;
  std::vector<std::string> Waiting;
  for (StringRef Line : llvm::split(*Text, '\n')) {
    ++Number;
    StringRef Code = Line.trim();
    if (Code.consume_front("// planted: "))
      for (StringRef Check : llvm::split(Code, ", "))
        Waiting.push_back(Check.str());
    else if (!Code.empty() && !Code.starts_with("//"))
      for (; !Waiting.empty(); Waiting.pop_back())
        Places.insert((File + ":" + llvm::Twine(Number) + " " + Waiting.back()).str());
  }
  return Places;
}

TEST(Planted, AllAndNothingElseIsFound) {
  llvm::Expected<Outcome> Ran =
      run({TOOL_FOLDER "/driverentry-lint", Folder.str(), "--checks", "driverentry-*", "--format", "json"});
  ASSERT_TRUE(bool(Ran)) << toString(Ran.takeError());
  EXPECT_EQ(Ran->ExitCode, 1) << Ran->Err;
  llvm::Expected<llvm::json::Value> Report = llvm::json::parse(Ran->Out);
  ASSERT_TRUE(bool(Report)) << toString(Report.takeError()) << Ran->Out;

  std::set<std::string> Found;
  for (const llvm::json::Value &Value : *Report->getAsObject()->getArray("findings")) {
    const llvm::json::Object &Finding = *Value.getAsObject();
    Found.insert(llvm::sys::path::filename(*Finding.getString("file")).str() + ":" +
                 std::to_string(*Finding.getInteger("line")) + " " + Finding.getString("check")->str());
  }
  std::set<std::string> Planted = planted("driver.c");
  EXPECT_GE(Planted.size(), 4u);
  EXPECT_EQ(Found, Planted);
}

} // namespace
