#include "lint/Report.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/SHA256.h"
#include <set>
#include <tuple>

using namespace llvm;

namespace driverentry::lint {
namespace {

struct ByPlace {
  static auto key(const Finding &F) { return std::tie(F.At.File, F.At.Line, F.At.Column, F.Check, F.Message); }
  bool operator()(const Finding &A, const Finding &B) const { return key(A) < key(B); }
};

/// The same for a finding whose line only moved: made of the check, the file, the line's text without its blanks and
/// the message.
std::string contentHash(const Finding &F, StringRef ShownFile) {
  std::string Line = F.At.Text;
  erase_if(Line, isSpace);
  SHA256 Hash;
  for (StringRef Part : {StringRef(F.Check), ShownFile, StringRef(Line), StringRef(F.Message)}) {
    Hash.update(Part);
    Hash.update(StringRef("\0", 1));
  }
  return toHex(Hash.final(), true).substr(0, 16);
}

} // namespace

LintRun::LintRun(Inputs Wanted, std::vector<UnitResult> Given) : From(std::move(Wanted)), Results(std::move(Given)) {
  SmallString<256> Current;
  sys::fs::current_path(Current);
  Root = Current.str().str();
  for (const std::string &Problem : From.Problems)
    Problems.push_back(shownIn(Problem));
  StringSet<> Told;
  std::set<Finding, ByPlace> Sorted;
  for (const UnitResult &Result : Results) {
    for (const std::string &Problem : Result.ConfigProblems)
      if (Told.insert(Problem).second)
        Problems.push_back(shownIn(Problem));
    // Of a header's finding that several units give, the first unit's is kept.
    Sorted.insert(Result.Findings.begin(), Result.Findings.end());
  }
  for (const Finding &Each : Sorted)
    Findings.push_back({Each, "", false});
  StringMap<unsigned> Counts;
  for (Reported &Each : Findings) {
    std::string Hash = contentHash(Each.What, shown(Each.What.At.File));
    Each.Fingerprint = formatv("{0}:{1}", Hash, ++Counts[Hash]);
  }
}

std::string LintRun::shown(StringRef File) const {
  StringRef Rest = File;
  if (Rest.consume_front(Root) && Rest.consume_front("/"))
    return Rest.str();
  return File.str();
}

std::string LintRun::shownIn(std::string Message) const {
  std::string Prefix = Root + "/";
  for (size_t At = Message.find(Prefix); At != std::string::npos; At = Message.find(Prefix, At))
    Message.erase(At, Prefix.size());
  return Message;
}

std::string printable(StringRef Text) {
  std::string Result = Text.str();
  for (char &C : Result)
    if (static_cast<unsigned char>(C) < ' ' || C == '\x7F')
      C = '?';
  return Result;
}

unsigned LintRun::count(UnitStatus Status) const {
  return count_if(Results, [&](const UnitResult &Result) { return Result.Status == Status; });
}

int LintRun::exitCode() const {
  if (!Problems.empty())
    return 2;
  if (any_of(Findings, [](const Reported &Each) { return !Each.Fixed; }))
    return 1;
  return count(UnitStatus::Analysed) == Results.size() ? 0 : 3;
}

} // namespace driverentry::lint
