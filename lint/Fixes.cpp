#include "lint/Fixes.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"
#include <map>

using namespace llvm;

namespace driverentry::lint {
namespace {

std::string realPath(StringRef Path) {
  SmallString<256> Real;
  return sys::fs::real_path(Path, Real) ? std::string() : Real.str().str();
}

bool isBelow(StringRef File, StringRef Folder) {
  return File.consume_front(Folder) && (Folder.ends_with("/") || File.starts_with("/"));
}

class Fixer {
  LintRun &Done;
  std::vector<std::string> &Told;
  std::map<std::string, std::vector<Edit>> Accepted; ///< by real path

  /// Links are followed before it is asked whether the file is one that was given.
  bool mayChange(StringRef Real) const {
    return any_of(Done.From.FixFiles, [&](StringRef File) { return realPath(File) == Real; }) ||
           any_of(Done.From.FixFolders, [&](StringRef Folder) { return isBelow(Real, realPath(Folder)); });
  }

  static bool overlap(const Edit &A, const Edit &B) {
    // Two insertions at one place have no order of their own.
    if (A.Offset == B.Offset)
      return true;
    return A.Offset < B.Offset + B.Length && B.Offset < A.Offset + A.Length;
  }

  /// Takes in all edits of \p F, or none; why not.
  std::string accept(const Finding &F) {
    std::map<std::string, std::vector<Edit>> Added;
    for (const Edit &Change : F.Fix) {
      std::string Real = realPath(Change.File);
      if (Real.empty() || !mayChange(Real))
        return formatv("fix-it not applied: {0} is outside of what was given; give that path, too",
                       Done.shown(Change.File));
      if (any_of(Accepted[Real], [&](const Edit &Other) { return overlap(Change, Other) && Change != Other; }))
        return "fix-it not applied: it overlaps another one; run again";
      if (!is_contained(Accepted[Real], Change))
        Added[Real].push_back(Change);
    }
    for (auto &[File, Edits] : Added)
      Accepted[File].insert(Accepted[File].end(), Edits.begin(), Edits.end());
    return "";
  }

  /// \p Text with the line ends of \p Old.
  static std::string withLineEnds(StringRef Text, StringRef Old) {
    if (!Old.contains("\r\n"))
      return Text.str();
    std::string Result;
    for (size_t At = 0; At < Text.size(); ++At) {
      if (Text[At] == '\n' && (At == 0 || Text[At - 1] != '\r'))
        Result += '\r';
      Result += Text[At];
    }
    return Result;
  }

  Error rewrite(StringRef File, std::vector<Edit> &Edits) {
    ErrorOr<std::unique_ptr<MemoryBuffer>> Buffer = MemoryBuffer::getFile(File, false, false);
    if (!Buffer)
      return errorCodeToError(Buffer.getError());
    StringRef Old = (*Buffer)->getBuffer();
    if (Old.starts_with("\xFF\xFE") || Old.starts_with("\xFE\xFF"))
      return createStringError("is in UTF-16; save it as UTF-8");
    sort(Edits);
    std::string New;
    size_t At = 0;
    for (const Edit &Change : Edits) {
      if (Change.Offset + Change.Length > Old.size())
        return createStringError("changed while it was analysed; run again");
      New += Old.slice(At, Change.Offset);
      New += withLineEnds(Change.Text, Old);
      At = Change.Offset + Change.Length;
    }
    New += Old.drop_front(At);
    ErrorOr<sys::fs::perms> Mode = sys::fs::getPermissions(File);
    Buffer->reset();
    if (Error Failed = writeToOutput(File, [&](raw_ostream &Out) { return Out << New, Error::success(); }))
      return Failed;
    return Mode ? errorCodeToError(sys::fs::setPermissions(File, *Mode)) : Error::success();
  }

public:
  Fixer(LintRun &Done, std::vector<std::string> &Told) : Done(Done), Told(Told) {}

  void run() {
    for (Reported &Each : Done.Findings) {
      if (Each.What.Fix.empty())
        continue;
      std::string Why = accept(Each.What);
      Each.Fixed = Why.empty();
      if (!Each.Fixed)
        Told.push_back(formatv("{0}:{1}: {2}", Done.shown(Each.What.At.File), Each.What.At.Line, Why));
    }
    for (auto &[File, Edits] : Accepted)
      if (Error Failed = rewrite(File, Edits)) {
        Told.push_back(File + ": fix-its not applied: " + toString(std::move(Failed)));
        unmark(File);
      }
  }

  void unmark(StringRef File) {
    for (Reported &Each : Done.Findings)
      if (any_of(Each.What.Fix, [&](const Edit &Change) { return realPath(Change.File) == File; }))
        Each.Fixed = false;
  }
};

} // namespace

void applyFixes(LintRun &Done, std::vector<std::string> &Told) { Fixer(Done, Told).run(); }

} // namespace driverentry::lint
