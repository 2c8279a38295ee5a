#include "testcases/harness/Case.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Regex.h"

using namespace llvm;

namespace driverentry::testing {
namespace {

constexpr StringLiteral HostNames[] = {"plugin", "tidy", "clangd", "lint"};

/// Fills a Case line by line.
class CaseReader {
  Case Into;
  unsigned Line = 0;

  Error malformed(const Twine &What) const {
    return createStringError(Twine(Into.Path) + ":" + Twine(Line) + ": " + What);
  }

  /// The quoted strings of \p Text, which holds nothing else.
  Error addWants(StringRef Text, bool Note) {
    if (!Text.starts_with("\""))
      return malformed("want takes one or more \"…\"");
    for (Text = Text.trim(); !Text.empty(); Text = Text.ltrim()) {
      size_t End = Text.find('"', 1);
      if (Text.front() != '"' || End == StringRef::npos)
        return malformed("want takes only \"…\", \"…\"");
      std::string Pattern = Text.substr(1, End - 1).str(), Why;
      if (!Regex(Pattern).isValid(Why))
        return malformed("\"" + Pattern + "\": " + Why);
      Into.Wants.push_back({Line, Note, Pattern});
      Text = Text.substr(End + 1);
    }
    return Error::success();
  }

  Error addHosts(StringRef Text) {
    auto [Names, Reason] = Text.split(" -- ");
    if (Reason.trim().empty())
      return malformed("hosts needs a reason: // hosts: lint tidy -- why the others differ");
    for (StringRef Name : split(Names.trim(), ' ')) {
      if (!is_contained(HostNames, Name))
        return malformed("unknown host '" + Name + "'");
      Into.Hosts.push_back(Name.str());
    }
    return Error::success();
  }

  Error readLine(StringRef Text) {
    // An annotation may follow another comment: `x(); // why // want "…"`.
    for (size_t Next = Text.find("// "); Next != StringRef::npos; Next = Text.find("// ", Next + 1)) {
      StringRef Rest = Text.substr(Next + 3).ltrim();
      if (Rest.consume_front("want-note "))
        return addWants(Rest.trim(), true);
      if (Rest.consume_front("want "))
        return addWants(Rest.trim(), false);
      if (Rest.starts_with("want") && Rest.contains('"'))
        return malformed("an annotation is // want \"…\" or // want-note \"…\"");
      if (Rest.consume_front("hosts:"))
        return addHosts(Rest);
      if (Rest.consume_front("check:"))
        Into.Check = Rest.trim().str();
      if (Rest.consume_front("flags:"))
        for (StringRef Flag : split(Rest.trim(), ' '))
          Into.Flags.push_back(Flag.str());
    }
    return Error::success();
  }

public:
  Expected<Case> read(StringRef Path) {
    Into.Path = Path.str();
    Into.Check = sys::path::filename(sys::path::parent_path(Path)).str();
    auto Text = MemoryBuffer::getFile(Path);
    if (!Text)
      return createStringError(Text.getError(), Twine(Path) + ": " + Text.getError().message());
    for (StringRef Rest = (*Text)->getBuffer(); !Rest.empty();) {
      StringRef Current;
      std::tie(Current, Rest) = Rest.split('\n');
      ++Line;
      if (Error E = readLine(Current.rtrim('\r')))
        return std::move(E);
    }
    if (!StringRef(Into.Check).starts_with("driverentry-"))
      return createStringError(Twine(Path) + ": a case outside a check's folder needs // check: driverentry-…");
    return std::move(Into);
  }
};

bool isOf(const Want &Want, const Finding &Finding) {
  return Want.Line >= Finding.Line && Want.Line <= std::max(Finding.Line, Finding.LastLine) &&
         Want.Note == (Finding.Severity == Finding::Kind::Note) && Regex(Want.Pattern).match(Finding.Message);
}

} // namespace

bool Case::expectedIn(StringRef Host) const { return Hosts.empty() || is_contained(Hosts, Host); }

Expected<Case> readCase(StringRef Path) { return CaseReader().read(Path); }

std::vector<std::string> differences(const Case &Case, StringRef Host, ArrayRef<Finding> Findings) {
  std::vector<Finding> Left;
  bool WithNotes = any_of(Case.Wants, [](const Want &W) { return W.Note; });
  for (const Finding &F : Findings) {
    bool Counts = F.Severity == Finding::Kind::Note      ? WithNotes
                  : F.Severity == Finding::Kind::Warning ? F.Check == Case.Check
                                                         : F.Check == Case.Check || Case.expectedIn(Host);
    if (Counts)
      Left.push_back(F);
  }

  StringRef File = sys::path::filename(Case.Path);
  std::vector<std::string> Result;
  if (Case.expectedIn(Host))
    for (const Want &W : Case.Wants) {
      auto Met = find_if(Left, [&](const Finding &F) { return isOf(W, F); });
      if (Met != Left.end())
        Left.erase(Met);
      else
        Result.push_back(
            formatv("{0}:{1}: wanted and not reported: {2}\"{3}\"", File, W.Line, W.Note ? "note " : "", W.Pattern));
    }
  constexpr unsigned MostErrors = 3;
  unsigned Errors = 0;
  for (const Finding &F : Left) {
    bool IsError = F.Severity == Finding::Kind::Error;
    if (IsError && ++Errors > MostErrors)
      continue;
    StringRef Kind = IsError ? "error: " : F.Severity == Finding::Kind::Note ? "note: " : "";
    Result.push_back(formatv("{0}:{1}: reported and not wanted: {2}{3}{4}", File, F.Line, Kind, F.Message,
                             F.Check.empty() ? "" : " [" + F.Check + "]"));
  }
  if (Errors > MostErrors)
    Result.push_back(formatv("and {0} more errors", Errors - MostErrors));
  return Result;
}

std::vector<std::string> caseFiles(StringRef Folder) {
  std::vector<std::string> Files;
  std::error_code Ignored;
  for (sys::fs::directory_iterator Checks(Folder, Ignored), End; Checks != End; Checks.increment(Ignored)) {
    StringRef Name = sys::path::filename(Checks->path());
    if (Name != "flow" && !Name.starts_with("driverentry-"))
      continue;
    for (sys::fs::directory_iterator Cases(Checks->path(), Ignored); Cases != End; Cases.increment(Ignored))
      if (is_contained({".c", ".cpp"}, sys::path::extension(Cases->path())))
        Files.push_back(Cases->path());
  }
  sort(Files);
  return Files;
}

} // namespace driverentry::testing
