// The kit's headers held against those of mingw-w64, which others wrote from other sources: where both declare a name,
// they agree, or the table of differences says why not. Debian has them as mingw-w64-common.
#include "cmake/EmbeddedFile.h"
#include "kit/Kit.h"
#include "testcases/kit/CrossCheck.h"
#include "testcases/kit/CrossCheckTables.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FileSystem.h"
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <set>

namespace driverentry {
llvm::ArrayRef<EmbeddedFile> kitHeaderFiles();
}

using namespace driverentry;
using namespace driverentry::test;

namespace {

constexpr llvm::StringLiteral Theirs = "/usr/share/mingw-w64/include";

/// The names of all macros without parameters that the kit defines, in any of its branches.
std::vector<std::string> macroNames() {
  llvm::StringSet<> Seen;
  std::vector<std::string> Names;
  for (const EmbeddedFile &Header : kitHeaderFiles())
    for (llvm::StringRef Line : llvm::split(Header.Text, '\n')) {
      Line = Line.ltrim();
      if (!Line.consume_front("#") || !(Line = Line.ltrim()).consume_front("define "))
        continue;
      llvm::StringRef Name = Line.ltrim().take_while([](char C) { return llvm::isAlnum(C) || C == '_'; });
      if (!Line.ltrim().drop_front(Name.size()).starts_with("(") && Seen.insert(Name).second)
        Names.push_back(Name.str());
    }
  return Names;
}

std::vector<std::string> includes(const Group &Of) {
  llvm::SmallVector<llvm::StringRef> Words;
  llvm::StringRef(Of.Headers).split(Words, ' ', -1, false);
  return {Words.begin(), Words.end()};
}

Declared ours(const Group &Of, llvm::ArrayRef<std::string> Names) {
  auto Files = makeKitFileSystem(llvm::vfs::getRealFileSystem());
  KitOptions Options;
  Options.Space = Of.Space;
  return declaredBy(completeCommand({"clang"}, "/driverentry/x.c", Options, *Files), includes(Of), Names, Files);
}

Declared theirs(const Group &Of, llvm::ArrayRef<std::string> Names) {
  std::vector<std::string> Command = {"clang",
                                      "--target=x86_64-w64-windows-gnu",
                                      "-nostdlibinc",
                                      "-resource-dir=" RESOURCE_FOLDER,
                                      "-DWINVER=0x0A00",
                                      "-D_WIN32_WINNT=0x0A00",
                                      "-DNTDDI_VERSION=0x0A000010",
                                      "-isystem",
                                      (Theirs + "/ddk").str(),
                                      "-isystem",
                                      Theirs.str()};
  if (Of.Space == DriverSpace::User)
    Command.insert(Command.end(), {"-DUNICODE", "-D_UNICODE"});
  return declaredBy(std::move(Command), includes(Of), Names, llvm::vfs::getRealFileSystem());
}

class CrossCheck : public testing::Test {
protected:
  void SetUp() override {
    if (llvm::sys::fs::is_directory(Theirs))
      return;
    if (std::getenv("CI"))
      FAIL() << Theirs.str() << " is not there; install Debian's mingw-w64-common";
    GTEST_SKIP() << "needs Debian's mingw-w64-common";
  }
};

TEST_F(CrossCheck, BothDeclareTheSame) {
  std::vector<std::string> Names = macroNames();
  std::map<std::string, std::set<std::string>> Found;
  for (const Group &Of : Groups) {
    Declared Ours = ours(Of, Names), Their = theirs(Of, Names);
    EXPECT_THAT(Ours.Errors, testing::IsEmpty()) << Of.Name;
    // What they declare twice costs only that.
    EXPECT_THAT(Their.Errors, testing::Each(testing::Not(testing::HasSubstr("file not found")))) << Of.Name;
    for (const Difference &Each : differences(Ours, Their))
      Found[Each.Name].insert(Each.What);
  }
  for (const Deliberate &Each : DeliberateDifferences)
    EXPECT_EQ(Found.erase(Each.Name), 1u) << Each.Name << " is the same in both; take it out of CrossCheckTables.h";
  for (const auto &[Name, All] : Found)
    ADD_FAILURE() << Name << " " << llvm::join(All, "; ")
                  << "\ncorrect kit/include, or say in CrossCheckTables.h why it differs";
}

TEST_F(CrossCheck, EveryHeaderThatBothHaveIsCompared) {
  llvm::StringSet<> Compared;
  for (const Group &Of : Groups)
    for (const std::string &Name : includes(Of))
      Compared.insert(Name);
  for (const EmbeddedFile &Header : kitHeaderFiles()) {
    bool Both =
        llvm::sys::fs::exists(Theirs + "/" + Header.Name) || llvm::sys::fs::exists(Theirs + "/ddk/" + Header.Name);
    EXPECT_EQ(Both && !Compared.count(Header.Name), llvm::is_contained(NotCompared, Header.Name))
        << Header.Name.str() << ": put it into a group, or among those that are not compared";
  }
}

// That the comparison sees each kind of difference.
TEST(CrossCheckItself, TellsDifferences) {
  auto Of = [](llvm::StringRef Text) {
    auto Memory = llvm::makeIntrusiveRefCnt<llvm::vfs::InMemoryFileSystem>();
    Memory->addFile("/h/x.h", 0, llvm::MemoryBuffer::getMemBuffer(Text));
    return declaredBy({"clang", "--target=x86_64-pc-windows-msvc", "-I/h"}, {"x.h"}, {"A", "B"}, Memory);
  };
  Declared One =
               Of("#define A 1\n#define B \"x\"\nenum { E = 3 };\ntypedef struct _S { int x; struct { int y; } in; } S;"
                  "\nint f(int, void *);\ntypedef int T;\nstruct P { void (*p)(int); };"),
           Two = Of(
               "#define A 2\n#define B \"y\"\nenum { E = 4 };\ntypedef struct _S { int z, x; struct { int y; } in; } S;"
               "\nint f(int);\ntypedef long long T;\nstruct P { void (*p)(void); };");
  std::vector<std::string> Names;
  for (const Difference &Each : differences(One, Two))
    Names.push_back(Each.Name);
  EXPECT_THAT(Names, testing::ElementsAre("A", "E", "f", "P", "_S", "_S", "_S", "_S", "T"));
  EXPECT_TRUE(differences(One, One).empty());
}

} // namespace
