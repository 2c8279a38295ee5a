// Runs the commands of docs/ci.md as they stand there, and holds its tables and the hooks to the program.
#include "testcases/lint/Sandbox.h"
#include "llvm/ADT/StringExtras.h"

using namespace driverentry::testing;
using llvm::StringRef;
using ::testing::HasSubstr;

namespace {

/// The ```sh blocks of \p Page that a `<!-- run: … -->` line announces.
std::vector<std::string> runnableBlocks(StringRef Page) {
  std::vector<std::string> Blocks;
  constexpr llvm::StringLiteral Start = "<!-- run: 1 with findings, 0 when clean -->\n```sh\n";
  for (size_t At = Page.find(Start); At != StringRef::npos; At = Page.find(Start, At + 1))
    Blocks.push_back(Page.drop_front(At + Start.size()).split("```").first.str());
  return Blocks;
}

class Docs : public Sandbox {
protected:
  std::string Page = cantFail(readFile(SOURCE_FOLDER "/docs/ci.md"));

  int shell(StringRef Script) const {
    write("script.sh", "set -e\nPATH=\"" TOOL_FOLDER ":$PATH\"\ncd \"$(dirname \"$0\")\"\n" + Script.str());
    llvm::Expected<Outcome> Ran = run({"/bin/sh", path("script.sh")});
    EXPECT_TRUE(bool(Ran)) << toString(Ran.takeError());
    return Ran ? Ran->ExitCode : -1;
  }
};

TEST_F(Docs, GatesFailOnFindingsAndPassWhenClean) {
  std::vector<std::string> Blocks = runnableBlocks(Page);
  ASSERT_GE(Blocks.size(), 3u);
  write(".clang-tidy", "Checks: '-*,driverentry-missing-role-type'\n");
  write("build/compile_commands.json",
        R"([{"directory": "..", "file": "drivers/a.c", "command": "cl.exe /c drivers\\a.c"}])");
  for (const std::string &Block : Blocks) {
    write("drivers/a.c", BadDriver);
    EXPECT_EQ(shell(Block), 1) << Block;
    write("drivers/a.c", GoodDriver);
    EXPECT_EQ(shell(Block), 0) << Block;
  }
}

TEST_F(Docs, TheHookFailsOnStagedDefects) {
  std::string Hooks = cantFail(readFile(SOURCE_FOLDER "/.pre-commit-hooks.yaml"));
  EXPECT_THAT(Hooks, HasSubstr("entry: driverentry-lint\n"));
  write(".clang-tidy", "Checks: '-*,driverentry-missing-role-type'\n");
  write("a.c", BadDriver);
  write("b.c", GoodDriver);
  write("lib.c", "int f(void) { return 0; }\n");
  // What pre-commit does with the hook: its entry, with the staged files that fit `files`.
  constexpr llvm::StringLiteral Hook =
      "git init -q . && git add $STAGED\n"
      "driverentry-lint $(git diff --cached --name-only | grep -E '\\.(c|cc|cpp|cxx)$')";
  EXPECT_EQ(shell(("STAGED='a.c b.c lib.c .clang-tidy'\n" + Hook).str()), 1);
  EXPECT_EQ(shell(("rm -rf .git\nSTAGED='b.c lib.c .clang-tidy'\n" + Hook).str()), 0);
}

TEST_F(Docs, JsonFieldsAreDescribed) {
  write("a.c", BadDriver);
  llvm::json::Value Report = json({"a.c"});
  const llvm::json::Object &Root = *Report.getAsObject();
  auto ExpectDescribed = [&](const llvm::json::Object &Fields) {
    for (const auto &[Key, Value] : Fields)
      EXPECT_TRUE(StringRef(Page).contains("`" + Key.str() + "`") || StringRef(Page).contains("`" + Key.str() + "[]`"))
          << Key.str();
  };
  ExpectDescribed(Root);
  ExpectDescribed(*Root.getObject("skipped"));
  ExpectDescribed(*Root.getArray("units")->front().getAsObject());
  for (const auto &[Key, Value] : *Root.getArray("findings")->front().getAsObject())
    EXPECT_TRUE(StringRef(Page).contains("`" + Key.str() + "`") || StringRef(Page).contains("findings[]." + Key.str()))
        << Key.str();
}

} // namespace
