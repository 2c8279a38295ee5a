// What analysing one translation unit gave: the only thing that passes from a worker to its parent, as one line of
// JSON.
#pragma once

#include "lint/EmitUnit.h"
#include "llvm/Support/JSON.h"
#include <string>
#include <vector>

namespace driverentry::lint {

/// A place in a file, with what a report needs to show it.
struct Place {
  std::string File; ///< absolute, normalised; empty for a note that has no place
  unsigned Offset = 0;
  unsigned Line = 0, Column = 0; ///< from 1; columns count bytes
  std::string Text;              ///< the source line
  /// Marked parts of Text, as [first column, behind last column).
  std::vector<std::pair<unsigned, unsigned>> Marks;
};

/// One replacement of a fix-it.
struct Edit {
  std::string File;
  unsigned Offset = 0, Length = 0;
  unsigned Line = 0, Column = 0, EndLine = 0, EndColumn = 0;
  std::string Text;

  auto operator<=>(const Edit &) const = default;
};

struct Note {
  Place At;
  std::string Message;
};

struct Finding {
  std::string Check;
  std::string Message;
  bool IsError = false; ///< WarningsAsErrors
  Place At;
  std::vector<Note> Notes; ///< the path, in order
  std::vector<Edit> Fix;   ///< empty when there is none
};

/// How far the path exploration of a unit came.
struct Coverage {
  std::vector<std::string> Entries; ///< entry functions that were explored
  unsigned Paths = 0;               ///< that were followed to their end
  unsigned PathsCut = 0;
  std::vector<std::string> Reasons; ///< why paths were cut, or functions not explored
};

enum class UnitStatus {
  Analysed,   ///< completely
  Incomplete, ///< the compiler or the exploration had to leave something out
  Failed,     ///< not at all
};

struct UnitResult {
  unsigned Unit = 0;
  UnitStatus Status = UnitStatus::Analysed;
  std::string Reason; ///< when not Analysed: what is wrong and what to do
  std::vector<std::string> ParseErrors;
  std::vector<std::string> ConfigProblems; ///< of the .clang-tidy files that apply
  std::vector<std::string> MissingHeaders;
  std::vector<std::string> SynthesisedHeaders;
  std::vector<std::string> InventedNames;
  std::vector<Finding> Findings;
  unsigned Suppressed = 0; ///< by NOLINT
  Coverage Explored;
  UnitNeeds Needs; ///< with --emit-compdb only

  void fail(std::string Why) {
    Status = UnitStatus::Failed;
    Reason = std::move(Why);
  }
};

llvm::json::Value toJSON(const UnitResult &Result);
bool fromJSON(const llvm::json::Value &Json, UnitResult &Result, llvm::json::Path Path);

/// "analysed", "incomplete" or "failed".
llvm::StringRef spelled(UnitStatus Status);

} // namespace driverentry::lint
