#include "lint/Findings.h"
#include "lint/Database.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/JSON.h"

using namespace clang::tidy;
using namespace clang::tooling;
using namespace llvm;

namespace driverentry::lint {
namespace {

/// Line and column of \p Offset, both from 1.
std::pair<unsigned, unsigned> lineAndColumn(StringRef Text, unsigned Offset) {
  StringRef Before = Text.take_front(Offset);
  size_t LineStart = Before.rfind('\n') + 1; // npos + 1 is 0
  return {Before.count('\n') + 1, Before.size() - LineStart + 1};
}

} // namespace

StringRef FindingReader::textOf(StringRef File) {
  auto [Entry, IsNew] = Buffers.try_emplace(File);
  if (IsNew)
    if (ErrorOr<std::unique_ptr<MemoryBuffer>> Buffer = Files.getBufferForFile(File))
      Entry->second = std::move(*Buffer);
  return Entry->second ? Entry->second->getBuffer() : StringRef();
}

std::string FindingReader::absolute(StringRef File) const {
  return File.empty() ? std::string() : absolutePath(File, Directory);
}

Place FindingReader::place(const DiagnosticMessage &Message) {
  Place At;
  At.File = absolute(Message.FilePath);
  if (At.File.empty())
    return At;
  StringRef Text = textOf(At.File);
  At.Offset = Message.FileOffset;
  std::tie(At.Line, At.Column) = lineAndColumn(Text, At.Offset);
  size_t LineStart = At.Offset - (At.Column - 1);
  StringRef Line = Text.drop_front(LineStart).take_until([](char C) { return C == '\n'; }).rtrim('\r');
  At.Text = Line.str();
  for (const FileByteRange &Range : Message.Ranges) {
    // A mark that reaches over several lines is drawn to the end of the first.
    if (absolute(Range.FilePath) != At.File || Range.FileOffset < LineStart ||
        Range.FileOffset >= LineStart + Line.size())
      continue;
    unsigned Begin = Range.FileOffset - LineStart;
    At.Marks.emplace_back(Begin + 1, std::min<unsigned>(Begin + Range.Length, Line.size()) + 1);
  }
  return At;
}

std::vector<Edit> FindingReader::edits(const DiagnosticMessage &Message) {
  std::vector<Edit> Edits;
  for (const auto &[File, Replacements] : Message.Fix)
    for (const Replacement &Change : Replacements) {
      Edit Result;
      Result.File = absolute(Change.getFilePath());
      StringRef Text = textOf(Result.File);
      Result.Offset = Change.getOffset();
      Result.Length = Change.getLength();
      std::tie(Result.Line, Result.Column) = lineAndColumn(Text, Result.Offset);
      std::tie(Result.EndLine, Result.EndColumn) = lineAndColumn(Text, Result.Offset + Result.Length);
      Result.Text = Change.getReplacementText().str();
      // A fix that could not be handed on unchanged is none.
      if (!json::isUTF8(Result.Text))
        return {};
      Edits.push_back(std::move(Result));
    }
  llvm::sort(Edits);
  return Edits;
}

Finding FindingReader::finding(const ClangTidyError &Error) {
  Finding Result;
  Result.Check = Error.DiagnosticName;
  Result.Message = Error.Message.Message;
  Result.IsError = Error.IsWarningAsError || Error.DiagLevel == ClangTidyError::Error;
  Result.At = place(Error.Message);
  for (const DiagnosticMessage &Step : Error.Notes)
    Result.Notes.push_back({place(Step), Step.Message});
  Result.Fix = edits(Error.Message);
  if (Result.At.File.empty())
    Result.At = {MainFile, 0, 1, 1, "", {}};
  return Result;
}

std::string FindingReader::parseError(const ClangTidyError &Error) {
  Place At = place(Error.Message);
  if (At.File.empty())
    return Error.Message.Message;
  return (At.File + ":" + Twine(At.Line) + ": " + Error.Message.Message).str();
}

} // namespace driverentry::lint
