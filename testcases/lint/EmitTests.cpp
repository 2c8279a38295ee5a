// --emit-compdb: what it writes, where it does not write, and that every host finds over it what driverentry-lint
// finds.
#include "testcases/harness/Lsp.h"
#include "testcases/lint/Sandbox.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Regex.h"
#include <set>

using namespace driverentry::testing;
using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

namespace {

/// "file:line check" of each finding.
using Places = std::set<std::string>;

class Emit : public Sandbox {
protected:
  Outcome emit(std::vector<std::string> Arguments) const {
    Arguments.insert(Arguments.begin(), {"--emit-compdb", path("db")});
    return plainLint(std::move(Arguments));
  }

  llvm::json::Array commands() const {
    llvm::Expected<llvm::json::Value> Read = llvm::json::parse(text("db/compile_commands.json"));
    EXPECT_TRUE(bool(Read)) << toString(Read.takeError());
    return Read && Read->getAsArray() ? *Read->getAsArray() : llvm::json::Array();
  }

  std::vector<std::string> listed(llvm::StringRef Name) const {
    std::vector<std::string> Result;
    std::error_code Failed;
    for (fs::directory_iterator Entry(path(Name), Failed), End; !Failed && Entry != End; Entry.increment(Failed))
      Result.push_back(path::filename(Entry->path()).str());
    llvm::sort(Result);
    return Result;
  }

  static Outcome ran(const std::vector<std::string> &Command) {
    llvm::Expected<Outcome> Done = run(Command, 300);
    EXPECT_TRUE(bool(Done)) << toString(Done.takeError());
    return Done ? *Done : Outcome{-1, "", ""};
  }

  /// What driverentry-lint finds with \p Arguments.
  Places byLint(std::vector<std::string> Arguments) const {
    Arguments.insert(Arguments.begin(), {"--checks", "driverentry-*", "--format", "json", "-j2"});
    Places Result;
    Outcome Ran = plainLint(std::move(Arguments));
    llvm::Expected<llvm::json::Value> Report = llvm::json::parse(Ran.Out);
    EXPECT_TRUE(bool(Report)) << toString(Report.takeError()) << Ran.Err;
    if (Report)
      for (const llvm::json::Value &Each : *Report->getAsObject()->getArray("findings")) {
        const llvm::json::Object &Found = *Each.getAsObject();
        Result.insert(path::filename(*Found.getString("file")).str() + ":" + std::to_string(*Found.getInteger("line")) +
                      " " + Found.getString("check")->str());
      }
    return Result;
  }

  /// What clang-tidy finds as \p Tool, and what it says of errors.
  Places byTidy(std::vector<std::string> Tool, std::set<std::string> *Errors = nullptr) const {
    Tool.insert(Tool.end(), {"-p", path("db"), "--quiet", "--config={Checks: '-*,driverentry-*'}"});
    std::set<std::string> Files;
    for (const llvm::json::Value &Entry : commands())
      Files.insert(Entry.getAsObject()->getString("file")->str());
    Tool.insert(Tool.end(), Files.begin(), Files.end());
    llvm::Regex Diagnostic("^([^ ].*):([0-9]+):[0-9]+: (warning|error): .* \\[([^] ,]+).*\\]$");
    Places Result;
    Outcome Ran = ran(Tool);
    for (llvm::StringRef Line : llvm::split(Ran.Out, '\n')) {
      llvm::SmallVector<llvm::StringRef> Parts;
      if (!Diagnostic.match(Line, &Parts) || Parts[4] == "driverentry-not-analysed")
        continue;
      if (Parts[4].starts_with("driverentry-"))
        Result.insert((path::filename(Parts[1]) + ":" + Parts[2] + " " + Parts[4]).str());
      else if (Errors)
        Errors->insert(Line.str());
    }
    return Result;
  }

  Places byPlugin(std::set<std::string> *Errors = nullptr) const {
    return byTidy({CLANG_TIDY, "-load=" LIBRARY_FOLDER "/libdriverentry-tidy-plugin.so"}, Errors);
  }
  Places byOurTidy() const { return byTidy({TOOL_FOLDER "/driverentry-tidy"}); }

  Places byClangd() const {
    Places Result;
    auto Session = LspSession::start({TOOL_FOLDER "/driverentry-clangd", "--enable-config=false", "--log=error",
                                      "--background-index=false", "--compile-commands-dir=" + path("db")},
                                     Folder.path());
    EXPECT_TRUE(bool(Session)) << toString(Session.takeError());
    for (const llvm::json::Value &Entry : commands()) {
      std::string File = Entry.getAsObject()->getString("file")->str();
      llvm::Expected<std::string> Text = readFile(File);
      llvm::Expected<llvm::json::Array> Diagnostics = (*Session)->open(File, Text ? *Text : "");
      EXPECT_TRUE(bool(Diagnostics)) << toString(Diagnostics.takeError());
      if (!Diagnostics)
        return Result;
      for (const llvm::json::Value &Each : *Diagnostics) {
        const llvm::json::Object &Found = *Each.getAsObject();
        llvm::StringRef Check = Found.getString("code").value_or("");
        if (Check.starts_with("driverentry-") && Check != "driverentry-not-analysed")
          Result.insert((path::filename(File) + ":" +
                         llvm::Twine(*Found.getObject("range")->getObject("start")->getInteger("line") + 1) + " " +
                         Check)
                            .str());
      }
      EXPECT_FALSE(bool((*Session)->close(File)));
    }
    return Result;
  }

  /// A driver that needs all that the kit does for it.
  void writeDriver() const {
    write("src/Driver.c", R"(#include <NTDDK.h>
#include "Inc\Trace.h"
#include "lost.h"
#include "driver.tmh"
LOST_TYPE Kept;
NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
{
    PDEVICE_OBJECT Device;
    WPP_INIT_TRACING(Driver, Path);
    NTSTATUS Status = IoCreateDevice(Driver, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
    if (!NT_SUCCESS(Status)) {
        TraceDone(Status);
        return Status;
    }
    LOST_WORD();
    return Lost(&Kept, LOST_CONSTANT);
}
)");
    write("src/inc/trace.h", "#define WPP_CONTROL_GUIDS\n"
                             "// begin_wpp config\n// FUNC TraceDone(EXP, MSG, ...);\n// end_wpp\n");
  }
};

TEST_F(Emit, WritesAbsoluteAndSafeCommands) {
  write("a.c", BadDriver);
  writeDatabase({{"a.c", {"clang", "-c", "a.c", "-DX", "-o", "a.o", "-load", "evil.so", "-fplugin=evil.so", "-MD"}}});
  Outcome Ran = emit({"compile_commands.json"});
  EXPECT_EQ(Ran.ExitCode, 0) << Ran.Err;
  EXPECT_EQ(Ran.Out, "");
  llvm::json::Array Entries = commands();
  ASSERT_EQ(Entries.size(), 1u);
  const llvm::json::Object &Entry = *Entries[0].getAsObject();
  EXPECT_EQ(Entry.getString("file"), path("a.c"));
  EXPECT_EQ(Entry.getString("directory"), Folder.path());
  std::string Words = llvm::formatv("{0}", llvm::json::Value(llvm::json::Array(*Entry.getArray("arguments"))));
  EXPECT_THAT(Words, AllOf(HasSubstr("\"X\""), HasSubstr(path("db/kit")), Not(HasSubstr("evil")), Not(HasSubstr("a.o")),
                           Not(HasSubstr("/driverentry/"))));
}

TEST_F(Emit, KeepsEveryCommandOfAFile) {
  write("a.c", BadDriver);
  writeDatabase({{"a.c", {"cc", "-DONE", "a.c"}}, {"a.c", {"cc", "-DTWO", "a.c"}}});
  EXPECT_EQ(emit({"."}).ExitCode, 0);
  EXPECT_EQ(commands().size(), 2u);
}

TEST_F(Emit, IsTheSameEachTime) {
  writeDriver();
  ASSERT_EQ(emit({"src"}).ExitCode, 0);
  std::string Commands = text("db/compile_commands.json"), Overlay = text("db/overlay.yaml");
  ASSERT_EQ(emit({"src"}).ExitCode, 0);
  EXPECT_EQ(text("db/compile_commands.json"), Commands);
  EXPECT_EQ(text("db/overlay.yaml"), Overlay);
}

TEST_F(Emit, RefusesAFolderOfOthers) {
  write("a.c", BadDriver);
  write("db/theirs.txt", "theirs");
  Outcome Ran = emit({"a.c"});
  EXPECT_EQ(Ran.ExitCode, 2);
  EXPECT_EQ(llvm::StringRef(Ran.Err).count('\n'), 1u) << Ran.Err;
  EXPECT_THAT(Ran.Err, AllOf(HasSubstr("db: is not empty"), HasSubstr("give a folder")));
  EXPECT_THAT(listed("db"), ElementsAre("theirs.txt"));
  write("file", "");
  EXPECT_THAT(plainLint({"a.c", "--emit-compdb", "file"}).Err, HasSubstr("file: is no folder"));
}

TEST_F(Emit, ReplacesItsOwnFilesOnly) {
  writeDriver();
  ASSERT_EQ(emit({"src"}).ExitCode, 0);
  EXPECT_FALSE(listed("db/units").empty());
  write("db/notes.txt", "mine");
  write("a.c", BadDriver);
  ASSERT_EQ(emit({"a.c"}).ExitCode, 0);
  EXPECT_EQ(text("db/notes.txt"), "mine");
  EXPECT_THAT(listed("db/units"), IsEmpty());
}

TEST_F(Emit, WritesThroughNoLink) {
  writeDriver();
  ASSERT_EQ(emit({"src"}).ExitCode, 0);
  write("outside/wdm.h", "theirs");
  write("theirs.json", "theirs");
  fs::remove_directories(path("db/kit"));
  fs::remove(path("db/compile_commands.json"));
  ASSERT_FALSE(fs::create_link(path("outside"), path("db/kit")));
  ASSERT_FALSE(fs::create_link(path("theirs.json"), path("db/compile_commands.json")));
  ASSERT_EQ(emit({"src"}).ExitCode, 0);
  EXPECT_EQ(text("outside/wdm.h"), "theirs");
  EXPECT_EQ(text("theirs.json"), "theirs");
  EXPECT_THAT(listed("outside"), ElementsAre("wdm.h"));
  EXPECT_EQ(commands().size(), 1u);
}

TEST_F(Emit, NamesOfHeadersLeadNowhereElse) {
  std::string Absolute = path("absolute.h");
  write("src/a.c", "#include \"../../../../../../../../out.h\"\n#include \"" + Absolute +
                       "\"\n#include \"C:\\drive.h\"\n#include \"..\\near.h\"\n" + BadDriver);
  Outcome Ran = emit({"src"});
  EXPECT_EQ(Ran.ExitCode, 0) << Ran.Err;
  EXPECT_THAT(Ran.Err,
              AllOf(HasSubstr("out.h"), HasSubstr("absolute.h"), HasSubstr("drive.h"), Not(HasSubstr("near.h"))));
  EXPECT_THAT(listed(""), ElementsAre("db", "src"));
  EXPECT_FALSE(fs::exists(path("../out.h")));
  std::set<std::string> Errors;
  byPlugin(&Errors);
  EXPECT_EQ(Errors.size(), 1u) << llvm::join(Errors, "\n"); // clang stops at the first
}

TEST_F(Emit, ABadInputCostsItself) {
  write("a.c", BadDriver);
  Outcome Ran = emit({"a.c", "lost.c"});
  EXPECT_EQ(Ran.ExitCode, 2);
  EXPECT_EQ(commands().size(), 1u);
  EXPECT_THAT(plainLint({"--emit-compdb", "other", "lost.c"}).Err, HasSubstr("no file to write a command for"));
  EXPECT_FALSE(fs::exists(path("other")));
}

TEST_F(Emit, StockClangTidyParsesWhatNeedsTheKit) {
  writeDriver();
  Places Wanted = byLint({"src"});
  EXPECT_FALSE(Wanted.empty());
  ASSERT_EQ(emit({"src"}).ExitCode, 0);
  std::set<std::string> Errors;
  EXPECT_EQ(byPlugin(&Errors), Wanted);
  EXPECT_THAT(Errors, IsEmpty());
  EXPECT_EQ(byOurTidy(), Wanted);
  EXPECT_EQ(byClangd(), Wanted);
  EXPECT_EQ(byLint({"-p", "db"}), Wanted);
}

TEST_F(Emit, CommandsOfClExe) {
  writeDriver();
  writeDatabase(
      {{"src/Driver.c", {"C:\\VC\\cl.exe", "/c", "/kernel", "/WX", "/Yuprecomp.h", "/DOWN=1", "src/Driver.c"}}});
  Places Wanted = byLint({"-p", "."});
  EXPECT_FALSE(Wanted.empty());
  ASSERT_EQ(emit({"-p", "."}).ExitCode, 0);
  std::set<std::string> Errors;
  EXPECT_EQ(byPlugin(&Errors), Wanted);
  EXPECT_THAT(Errors, IsEmpty());
  EXPECT_EQ(byOurTidy(), Wanted);
  EXPECT_EQ(byClangd(), Wanted);
  EXPECT_EQ(byLint({"-p", "db"}), Wanted);
}

TEST_F(Emit, InventedNamesAreDeclaredInCAndInCpp) {
  std::string Entry = "NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path) {\n";
  write("src/a.c", "#include <ntddk.h>\nLOST_ANNOTATION\nvoid Later(PDRIVER_OBJECT);\n" + Entry +
                       "  LOST_RECORD Lost = {0};\n  PLOST_POINTER Other = LostGet(&Lost, Path);\n"
                       "  Lost.Flags = LOST_FLAG | LOST_OTHER;\n  Lost.Inner.Count = 1;\n"
                       "  if (Other->Size > 3) LostPut(Other);\n  return LostEnd(Driver);\n}\n");
  write("src/b.cpp", "#include <ntddk.h>\n" + Entry +
                         "  auto Lost = LostClass(Driver, 1);\n  LOST_RECORD Record;\n"
                         "  Record.Size = LOST_SIZE;\n  LostCall(&Record, Path);\n"
                         "  return STATUS_SUCCESS;\n}\n");
  Places Wanted = byLint({"src"});
  EXPECT_FALSE(Wanted.empty());
  ASSERT_EQ(emit({"src"}).ExitCode, 0);
  std::set<std::string> Errors;
  EXPECT_EQ(byPlugin(&Errors), Wanted);
  EXPECT_THAT(Errors, IsEmpty());
}

TEST_F(Emit, WhatIsInTheWayOfALaterDeclarationIsLeftOut) {
  // The name is used before the driver declares it, and as something else.
  write("src/a.c", "#include <ntddk.h>\nvoid Use(void) { Later(1); }\nstruct Own { int A; };\n"
                   "struct Own Later(int Number) { struct Own Result = {Number}; return Result; }\n" +
                       BadDriver.substr(BadDriver.find("NTSTATUS DriverEntry")));
  ASSERT_EQ(emit({"src"}).ExitCode, 0);
  std::set<std::string> Errors;
  EXPECT_EQ(byPlugin(&Errors), byLint({"src"}));
  EXPECT_LE(Errors.size(), 1u) << llvm::join(Errors, "\n");
}

TEST_F(Emit, TheHostsAgreeOnThePlantedProject) {
  std::string Project = SOURCE_FOLDER "/testcases/projects/planted";
  Places Wanted = byLint({Project});
  EXPECT_GE(Wanted.size(), 4u);
  ASSERT_EQ(emit({Project}).ExitCode, 0);
  std::set<std::string> Errors;
  EXPECT_EQ(byPlugin(&Errors), Wanted);
  EXPECT_THAT(Errors, IsEmpty());
  EXPECT_EQ(byOurTidy(), Wanted);
  EXPECT_EQ(byClangd(), Wanted);
  EXPECT_EQ(byLint({"-p", "db"}), Wanted);
}

/// What only one of \p A and \p B has.
Places difference(const Places &A, const Places &B) {
  Places Result;
  std::set_symmetric_difference(A.begin(), A.end(), B.begin(), B.end(), std::inserter(Result, Result.end()));
  return Result;
}

/// The cases, copied to where no .clang-tidy stands above them; of \p Only those whose names begin with it.
void copyCases(const ScratchFolder &To, llvm::StringRef Only) {
  std::error_code Failed;
  for (fs::recursive_directory_iterator Entry(SOURCE_FOLDER "/testcases", Failed), End; !Failed && Entry != End;
       Entry.increment(Failed)) {
    llvm::StringRef Name = path::filename(Entry->path()), Check = path::filename(path::parent_path(Entry->path()));
    if (!Check.starts_with("driverentry-") || !Name.starts_with(Only))
      continue;
    if (llvm::Expected<std::string> Text = readFile(Entry->path()))
      To.write(("cases/" + Check + "/" + Name).str(), *Text);
  }
}

TEST_F(Emit, TheHostsAgreeOnTheCases) {
  copyCases(Folder, "");
  Places Wanted = byLint({"cases"});
  EXPECT_FALSE(Wanted.empty());
  ASSERT_EQ(emit({"cases"}).ExitCode, 0);
  EXPECT_THAT(difference(byPlugin(), Wanted), IsEmpty());
  EXPECT_THAT(difference(byOurTidy(), Wanted), IsEmpty());
  EXPECT_THAT(difference(byLint({"-p", "db"}), Wanted), IsEmpty());
}

TEST_F(Emit, TheEditorAgreesOnTheExamples) {
  copyCases(Folder, "example.");
  Places Wanted = byLint({"cases"});
  EXPECT_FALSE(Wanted.empty());
  ASSERT_EQ(emit({"cases"}).ExitCode, 0);
  EXPECT_THAT(difference(byClangd(), Wanted), IsEmpty());
}

} // namespace
