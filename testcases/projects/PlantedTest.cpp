// Whole drivers: driverentry-lint finds in them what their sources say is planted, and no more, and reads all of them.
#include "testcases/harness/Process.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/ConvertUTF.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/Path.h"
#include <gtest/gtest.h>
#include <map>
#include <set>

using namespace driverentry::testing;
using llvm::StringRef;

namespace {

const std::string Projects = SOURCE_FOLDER "/testcases/projects/";

/// What the comments of a folder's files say of them, by paths in the folder.
struct Said {
  /// "driver.c:12 driverentry-…" of each `// planted:` comment; it speaks of the next line that holds no comment.
  std::set<std::string> Planted;
  /// By file, what a `// not analysed:` comment says of the reason for it.
  std::map<std::string, std::string> NotAnalysed;

  void read(StringRef Name, StringRef Text) {
    unsigned Number = 0;
    std::vector<std::string> Waiting;
    for (StringRef Line : llvm::split(Text, '\n')) {
      ++Number;
      StringRef Code = Line.trim();
      if (Code.consume_front("// planted: "))
        for (StringRef Check : llvm::split(Code, ", "))
          Waiting.push_back(Check.str());
      else if (Code.consume_front("// not analysed: "))
        NotAnalysed[Name.str()] = Code.str();
      else if (!Code.empty() && !Code.starts_with("//"))
        for (; !Waiting.empty(); Waiting.pop_back())
          Planted.insert((Name + ":" + llvm::Twine(Number) + " " + Waiting.back()).str());
    }
  }
};

Said readAll(StringRef Folder) {
  Said Result;
  std::error_code Failed;
  for (llvm::sys::fs::recursive_directory_iterator It(Folder, Failed), End; It != End && !Failed;
       It.increment(Failed)) {
    StringRef Path = It->path();
    if (!Path.ends_with(".c") && !Path.ends_with(".cpp") && !Path.ends_with(".cxx") && !Path.ends_with(".hpp"))
      continue;
    llvm::Expected<std::string> Text = readFile(Path);
    EXPECT_TRUE(bool(Text)) << toString(Text.takeError());
    std::string Narrow;
    bool Wide = llvm::hasUTF16ByteOrderMark(llvm::ArrayRef(Text->data(), Text->size()));
    if (Wide)
      EXPECT_TRUE(llvm::convertUTF16ToUTF8String(llvm::ArrayRef(Text->data(), Text->size()), Narrow)) << Path.str();
    Result.read(Path.drop_front(Folder.size() + 1), Wide ? Narrow : *Text);
  }
  EXPECT_FALSE(Failed) << Folder.str() << ": " << Failed.message();
  return Result;
}

/// What driverentry-lint reports for a folder.
struct Reported {
  std::set<std::string> Findings;
  std::map<std::string, std::string> NotAnalysed;
  std::set<std::string> Drivers; ///< the folder's own folders in which an entry function was analysed
};

Reported lint(StringRef Folder) {
  Reported Result;
  llvm::Expected<Outcome> Ran =
      run({TOOL_FOLDER "/driverentry-lint", Folder.str(), "--checks", "driverentry-*", "--format", "json"});
  EXPECT_TRUE(bool(Ran)) << toString(Ran.takeError());
  EXPECT_EQ(Ran->ExitCode, 1) << Ran->Err;
  llvm::Expected<llvm::json::Value> Report = llvm::json::parse(Ran->Out);
  EXPECT_TRUE(bool(Report)) << Ran->Out;
  if (!Report)
    return Result;
  std::string Last = ("/projects/" + llvm::sys::path::filename(Folder) + "/").str();
  auto Name = [&](const llvm::json::Object &Of) { return Of.getString("file")->split(Last).second.str(); };
  for (const llvm::json::Value &Value : *Report->getAsObject()->getArray("findings")) {
    const llvm::json::Object &Finding = *Value.getAsObject();
    Result.Findings.insert(Name(Finding) + ":" + std::to_string(*Finding.getInteger("line")) + " " +
                           Finding.getString("check")->str());
  }
  for (const llvm::json::Value &Value : *Report->getAsObject()->getArray("units")) {
    const llvm::json::Object &Unit = *Value.getAsObject();
    if (Unit.getString("status") != StringRef("analysed"))
      Result.NotAnalysed[Name(Unit)] = Unit.getString("reason")->str();
    if (!Unit.getArray("entryFunctions")->empty())
      Result.Drivers.insert(StringRef(Name(Unit)).split('/').first.str());
  }
  return Result;
}

TEST(Planted, AllAndNothingElseIsFound) {
  Said Planted = readAll(Projects + "planted");
  EXPECT_GE(Planted.Planted.size(), 4u);
  EXPECT_EQ(lint(Projects + "planted").Findings, Planted.Planted);
}

TEST(Styles, HoldWhatTheirSourcesSayAndAreRead) {
  Said Expected = readAll(Projects + "styles");
  Reported Found = lint(Projects + "styles");
  EXPECT_EQ(Found.Findings, Expected.Planted);
  for (const auto &[File, Reason] : Found.NotAnalysed)
    EXPECT_TRUE(Expected.NotAnalysed.count(File)) << File << " is not analysed: " << Reason;
  for (const auto &[File, Reason] : Expected.NotAnalysed)
    EXPECT_TRUE(StringRef(Found.NotAnalysed[File]).contains(Reason)) << File << ": " << Found.NotAnalysed[File];
  std::error_code Failed;
  for (llvm::sys::fs::directory_iterator It(Projects + "styles", Failed), End; It != End && !Failed;
       It.increment(Failed))
    if (llvm::sys::fs::is_directory(It->path()))
      EXPECT_TRUE(Found.Drivers.count(llvm::sys::path::filename(It->path()).str())) << It->path() << " has no entry";
}

} // namespace
