#include "testcases/harness/Hosts.h"
#include "testcases/harness/Lsp.h"
#include "testcases/harness/Process.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Regex.h"

using namespace llvm;

namespace driverentry::testing {
namespace {

using Command = std::vector<std::string>;

Command operator+(Command Left, const Command &Right) {
  Left.insert(Left.end(), Right.begin(), Right.end());
  return Left;
}

// clang-tidy, stock with the plugin or our own.

Command pluginCommand() { return {CLANG_TIDY, "-load=" LIBRARY_FOLDER "/libdriverentry-tidy-plugin.so"}; }
Command tidyCommand() { return {TOOL_FOLDER "/driverentry-tidy"}; }

Command tidyArguments(const Case &Case, StringRef Path) {
  // An explicit configuration: the project's own .clang-tidy stands above testcases/.
  return Command{"--quiet", "--config={Checks: '-*," + Case.Check + "'}", Path.str(), "--"} + flagsOf(Case);
}

Expected<std::vector<Finding>> runTidy(Command Tool, const Case &Case) {
  Expected<Outcome> Ran = run(std::move(Tool) + tidyArguments(Case, Case.Path));
  if (!Ran)
    return Ran.takeError();
  return parseTidyOutput(Ran->Out, Case.Path);
}

Expected<std::string> fixWithTidy(Command Tool, const Case &Case) {
  Expected<std::string> Text = readFile(Case.Path);
  if (!Text)
    return Text.takeError();
  ScratchFolder Scratch;
  std::string Copy = Scratch.write(sys::path::filename(Case.Path), *Text);
  Tool.push_back("--fix");
  Expected<Outcome> Ran = run(std::move(Tool) + tidyArguments(Case, Copy));
  if (!Ran)
    return Ran.takeError();
  return readFile(Copy);
}

// clangd, one session for all cases.

/// The session, and the folder whose .clang-tidy files say which check a case is about.
class Clangd {
  ScratchFolder Workspace;
  Expected<std::unique_ptr<LspSession>> Session =
      LspSession::start({TOOL_FOLDER "/driverentry-clangd", "--background-index=false", "--enable-config=false",
                         "--log=error", "--pch-storage=memory", "-j=2"},
                        Workspace.path());

public:
  Expected<json::Array> diagnose(const Case &Case, StringRef Text) {
    if (!Session)
      return Session.takeError();
    Workspace.write(Case.Check + "/.clang-tidy", "Checks: '-*," + Case.Check + "'\n");
    std::string Path = Workspace.write((Case.Check + "/" + sys::path::filename(Case.Path)).str(), Text);
    Command Compile = Command{"clang"} + flagsOf(Case) + Command{Path};
    json::Object Entry{{"workingDirectory", Workspace.path()}, {"compilationCommand", json::Array(Compile)}};
    json::Object Settings{{"compilationDatabaseChanges", json::Object{{Path, std::move(Entry)}}}};
    if (Error E =
            (*Session)->notify("workspace/didChangeConfiguration", json::Object{{"settings", std::move(Settings)}}))
      return std::move(E);
    Expected<json::Array> Diagnostics = (*Session)->open(Path, Text);
    if (Error E = (*Session)->close(Path))
      return std::move(E);
    return Diagnostics;
  }

  /// Made on first use; lives as long as the tests.
  static Clangd &theOne() {
    static Clangd One;
    return One;
  }
};

unsigned lineOf(const json::Object *Range, StringRef End = "start") {
  return Range->getObject(End)->getInteger("line").value_or(0) + 1;
}

/// clangd writes messages with a capital and appends what it can fix.
std::string plainMessage(StringRef Message) {
  StringRef First = Message.split('\n').first;
  First.consume_back(" (fix available)");
  First.consume_back(" (fixes available)");
  std::string Plain = First.str();
  if (Plain.size() > 1 && !isUpper(Plain[1]))
    Plain[0] = toLower(Plain[0]);
  return Plain;
}

Expected<std::vector<Finding>> runClangd(const Case &Case) {
  Expected<std::string> Text = readFile(Case.Path);
  if (!Text)
    return Text.takeError();
  Expected<json::Array> Diagnostics = Clangd::theOne().diagnose(Case, *Text);
  if (!Diagnostics)
    return Diagnostics.takeError();
  std::vector<Finding> Findings;
  for (const json::Value &Value : *Diagnostics) {
    const json::Object &D = *Value.getAsObject();
    bool IsError = D.getInteger("severity") == 1;
    StringRef Check = D.getString("code").value_or("");
    Findings.push_back({lineOf(D.getObject("range")), IsError ? Finding::Kind::Error : Finding::Kind::Warning,
                        Check.str(), plainMessage(D.getString("message").value_or("")),
                        lineOf(D.getObject("range"), "end")});
    if (const json::Array *Related = D.getArray("relatedInformation"))
      for (const json::Value &Note : *Related) {
        const json::Object *Place = Note.getAsObject()->getObject("location");
        if (sys::path::filename(Place->getString("uri").value_or("")) == sys::path::filename(Case.Path))
          Findings.push_back({lineOf(Place->getObject("range")), Finding::Kind::Note, "",
                              plainMessage(Note.getAsObject()->getString("message").value_or(""))});
      }
  }
  return Findings;
}

Expected<std::string> fixWithClangd(const Case &Case) {
  Expected<std::string> Text = readFile(Case.Path);
  if (!Text)
    return Text.takeError();
  Expected<json::Array> Diagnostics = Clangd::theOne().diagnose(Case, *Text);
  if (!Diagnostics)
    return Diagnostics.takeError();
  json::Array Edits;
  for (const json::Value &D : *Diagnostics)
    if (const json::Array *Actions = D.getAsObject()->getArray("codeActions"); Actions && !Actions->empty())
      for (const auto &[File, FileEdits] : *Actions->front().getAsObject()->getObject("edit")->getObject("changes"))
        llvm::append_range(Edits, *FileEdits.getAsArray());
  return applyEdits(*Text, Edits);
}

// driverentry-lint, through its JSON report.

Command lintCommand(const Case &Case, StringRef Path) {
  return Command{TOOL_FOLDER "/driverentry-lint", "--checks", Case.Check, "--all-files", "--jobs", "1"} +
         Command{"--format", "json", Path.str(), "--"} + flagsOf(Case);
}

/// An entry of parseErrors: "file:line: what", or a sentence without a place.
Finding parseError(StringRef Text, const Case &Case) {
  Regex Placed("^(.*):([0-9]+): (.*)$");
  SmallVector<StringRef> Parts;
  Finding Found{1, Finding::Kind::Error, "clang-diagnostic-error", Text.str()};
  if (Placed.match(Text, &Parts) && sys::path::filename(Parts[1]) == sys::path::filename(Case.Path)) {
    Parts[2].getAsInteger(10, Found.Line);
    Found.Message = Parts[3].str();
  }
  return Found;
}

Expected<std::vector<Finding>> runLint(const Case &Case) {
  Expected<Outcome> Ran = run(lintCommand(Case, Case.Path));
  if (!Ran)
    return Ran.takeError();
  Expected<json::Value> Report = json::parse(Ran->Out);
  if (!Report)
    return joinErrors(Report.takeError(), createStringError(Ran->Err));
  auto IsHere = [&](const json::Object &Place) {
    return sys::path::filename(*Place.getString("file")) == sys::path::filename(Case.Path);
  };
  std::vector<Finding> Findings;
  for (const json::Value &Value : *Report->getAsObject()->getArray("findings")) {
    const json::Object &F = *Value.getAsObject();
    auto Add = [&](const json::Object &Place, Finding::Kind Kind) {
      if (IsHere(Place))
        Findings.push_back({unsigned(*Place.getInteger("line")), Kind, Place.getString("check").value_or("").str(),
                            Place.getString("message")->str()});
    };
    Add(F, Finding::Kind::Warning);
    for (const json::Value &Note : *F.getArray("notes"))
      Add(*Note.getAsObject(), Finding::Kind::Note);
  }
  for (const json::Value &Value : *Report->getAsObject()->getArray("units")) {
    const json::Object &Unit = *Value.getAsObject();
    for (const json::Value &Text : *Unit.getArray("parseErrors"))
      Findings.push_back(parseError(*Text.getAsString(), Case));
    // A worker that crashed reports nothing, which must not pass for a clean file.
    if (Unit.getString("status") == "failed")
      return createStringError(Twine(Case.Path) + ": " + Unit.getString("reason").value_or(""));
  }
  return Findings;
}

Expected<std::string> fixWithLint(const Case &Case) {
  Expected<std::string> Text = readFile(Case.Path);
  if (!Text)
    return Text.takeError();
  ScratchFolder Scratch;
  std::string Copy = Scratch.write(sys::path::filename(Case.Path), *Text);
  Command Words = lintCommand(Case, Copy);
  Words.insert(Words.begin() + 1, "--fix");
  Expected<Outcome> Ran = run(Words);
  if (!Ran)
    return Ran.takeError();
  return readFile(Copy);
}

constexpr Host Hosts[] = {
    {"plugin", [](const Case &C) { return runTidy(pluginCommand(), C); },
     [](const Case &C) { return fixWithTidy(pluginCommand(), C); }},
    {"tidy", [](const Case &C) { return runTidy(tidyCommand(), C); },
     [](const Case &C) { return fixWithTidy(tidyCommand(), C); }},
    {"clangd", runClangd, fixWithClangd, /*FixesAsSent=*/true},
    {"lint", runLint, fixWithLint},
};

} // namespace

ArrayRef<Host> allHosts() { return Hosts; }

std::vector<std::string> flagsOf(const Case &Case) {
  bool Cpp = sys::path::extension(Case.Path) == ".cpp";
  return Command{"-x",
                 Cpp ? "c++" : "c",
                 Cpp ? "-std=c++17" : "-std=gnu17",
                 "--target=x86_64-pc-windows-msvc",
                 "-fms-extensions",
                 "-fms-compatibility",
                 "-fms-compatibility-version=19.40",
                 "-nostdlibinc",
                 "-D_KERNEL_MODE",
                 "-DALLOC_PRAGMA=1",
                 "-D_WIN64",
                 "-D_AMD64_",
                 "-DAMD64",
                 "-DWINNT=1",
                 "-D_WIN32_WINNT=0x0A00",
                 "-DWINVER=0x0A00",
                 "-DNTDDI_VERSION=0x0A000010",
                 "-DDEPRECATE_DDK_FUNCTIONS=1",
                 "-isystem",
                 SOURCE_FOLDER "/kit/include",
                 "-I",
                 sys::path::parent_path(Case.Path).str()} +
         Case.Flags;
}

std::vector<Finding> parseTidyOutput(StringRef Out, StringRef Path) {
  Regex Diagnostic("^(.*):([0-9]+):[0-9]+: (warning|error|note): (.*)$"), Tagged("^(.*) \\[([^] ]+)\\]$");
  std::vector<Finding> Findings;
  for (StringRef Line : split(Out, '\n')) {
    SmallVector<StringRef> Parts, Tag;
    if (!Diagnostic.match(Line, &Parts) || (Parts[1] != Path && Parts[3] != "error"))
      continue;
    Finding Found{1, Finding::Kind::Note, "", Parts[4].str()};
    if (Parts[3] != "note" && Tagged.match(Parts[4], &Tag)) {
      Found.Severity = Parts[3] == "error" ? Finding::Kind::Error : Finding::Kind::Warning;
      Found.Message = Tag[1].str();
      Found.Check = Tag[2].str();
    }
    if (Parts[1] == Path)
      Parts[2].getAsInteger(10, Found.Line);
    else
      Found.Message = (Parts[1] + ":" + Parts[2] + ": " + Found.Message).str();
    Findings.push_back(std::move(Found));
  }
  return Findings;
}

} // namespace driverentry::testing
