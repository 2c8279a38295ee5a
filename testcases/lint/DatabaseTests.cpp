// Compilation databases of several tools and machines.
#include "lint/Database.h"
#include "testcases/harness/Process.h"
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace driverentry::lint;
using driverentry::testing::ScratchFolder;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

namespace {

struct Read {
  std::vector<Unit> Units;
  std::vector<std::string> Problems;
};

Read read(llvm::StringRef Text) {
  ScratchFolder Folder;
  Read Result;
  llvm::Expected<std::vector<Unit>> Units = readDatabase(Folder.write("compile_commands.json", Text), Result.Problems);
  if (Units)
    Result.Units = std::move(*Units);
  else
    Result.Problems.push_back(toString(Units.takeError()));
  return Result;
}

TEST(Database, CommandsOfUnix) {
  Read R = read(R"([{"directory": "/d/x", "file": "../a.c", "command": "cc -DA='b c' -c ../a.c"}])");
  ASSERT_EQ(R.Units.size(), 1u);
  EXPECT_EQ(R.Units[0].File, "/d/a.c");
  EXPECT_EQ(R.Units[0].Directory, "/d/x");
  EXPECT_THAT(R.Units[0].Command, ElementsAre("cc", "-DA=b c", "-c", "../a.c"));
}

TEST(Database, CommandsOfWindows) {
  Read R = read(R"([{"directory": "/d", "file": "src\\a.c",
                     "command": "\"C:\\VC\\bin\\cl.exe\" /DA=\"b\\c\" /Iinc\\x src\\a.c"}])");
  ASSERT_EQ(R.Units.size(), 1u);
  EXPECT_EQ(R.Units[0].File, "/d/src/a.c");
  EXPECT_THAT(R.Units[0].Command, ElementsAre("C:\\VC\\bin\\cl.exe", "/DA=b\\c", "/Iinc\\x", "src\\a.c"));
}

TEST(Database, WindowsIsToldByItsPaths) {
  Read R = read(R"([{"directory": "C:\\d\\x", "file": "..\\a.c", "command": "clang -Iinc\\y ..\\a.c"},
                   {"directory": "C:/d", "file": "sub/b.c", "command": "clang -Iinc\\y b.c"},
                   {"directory": "\\\\server\\d", "file": "c.c", "command": "clang -Iinc\\y c.c"}])");
  ASSERT_EQ(R.Units.size(), 3u);
  EXPECT_EQ(R.Units[0].File, "C:\\d\\a.c");
  EXPECT_EQ(R.Units[1].File, "C:\\d\\sub\\b.c");
  EXPECT_EQ(R.Units[2].File, "\\\\server\\d\\c.c");
  for (const Unit &Each : R.Units)
    EXPECT_EQ(Each.Command.at(1), "-Iinc\\y");
}

TEST(Database, FoldersAreRelativeToTheDatabase) {
  ScratchFolder Folder;
  std::string Path = Folder.write("build/compile_commands.json",
                                  R"([{"directory": "..", "file": "a.c", "arguments": ["cc", "a.c"]}])");
  std::vector<std::string> Problems;
  std::vector<Unit> Units = cantFail(readDatabase(Path, Problems));
  EXPECT_EQ(Units[0].File, Folder.path().str() + "/a.c");
}

TEST(Database, ByteOrderMarks) {
  EXPECT_EQ(read("\xEF\xBB\xBF[{\"file\": \"a.c\", \"command\": \"cc a.c\"}]").Units.size(), 1u);
  std::string Utf16 = "\xFF\xFE";
  for (char C : llvm::StringRef("[{\"file\": \"a.c\", \"command\": \"cc a.c\"}]"))
    Utf16 += {C, '\0'};
  EXPECT_EQ(read(Utf16).Units.size(), 1u);
}

TEST(Database, ABadEntryCostsOnlyItself) {
  Read R = read(R"([{"command": "cc a.c"}, 3, {"file": "b.c"}, {"file": "a.c", "command": "cc a.c"}])");
  EXPECT_EQ(R.Units.size(), 1u);
  EXPECT_THAT(R.Problems, ElementsAre(HasSubstr("compile_commands.json: entry 1 has no \"file\""),
                                      HasSubstr("entry 2 is not an object"),
                                      HasSubstr("entry 3 has neither \"command\" nor \"arguments\"")));
}

TEST(Database, WhatIsNoneIsNamed) {
  EXPECT_THAT(read("[{").Problems, ElementsAre(HasSubstr("is no valid JSON")));
  EXPECT_THAT(read("{}").Problems, ElementsAre(HasSubstr("is no compilation database")));
  EXPECT_THAT(read(std::string(1 << 20, '[')).Problems, ElementsAre(HasSubstr("it nests too deep")));
  EXPECT_EQ(read("[{\"file\": \"" + std::string(100, '[') + "\\\"{.c\", \"command\": \"cc a.c\"}]").Units.size(), 1u);
  EXPECT_THAT(read("[]").Problems, ElementsAre(HasSubstr("lists no files")));
}

} // namespace
