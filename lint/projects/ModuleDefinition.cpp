#include "lint/projects/ModuleDefinition.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"

using namespace llvm;

namespace driverentry::lint {
namespace {

constexpr StringLiteral Statements[] = {"NAME", "LIBRARY", "DESCRIPTION", "HEAPSIZE", "STACKSIZE",
                                        "STUB", "VERSION", "SECTIONS",    "SEGMENTS", "CODE",
                                        "DATA", "EXETYPE", "PROTMODE",    "EXPORTS",  "IMPORTS"};

SmallVector<StringRef> words(StringRef Line) {
  SmallVector<StringRef> Words;
  for (Line = Line.split(';').first.trim(); !Line.empty(); Line = Line.ltrim()) {
    StringRef Word = Line.take_until([](char C) { return C == ' ' || C == '\t'; });
    Words.push_back(Word);
    Line = Line.drop_front(Word.size());
  }
  return Words;
}

} // namespace

std::vector<std::string> exportsOf(StringRef Text) {
  std::vector<std::string> Exports;
  SmallVector<StringRef> Lines;
  Text.split(Lines, '\n');
  bool InExports = false;
  for (StringRef Line : Lines) {
    SmallVector<StringRef> All = words(Line.rtrim("\r"));
    ArrayRef<StringRef> Words = All;
    if (Words.empty())
      continue;
    // Statements are written in capitals; a function may well be called Data or Stub.
    if (is_contained(Statements, Words.front())) {
      InExports = Words.front() == "EXPORTS";
      Words = Words.drop_front();
    }
    if (InExports && !Words.empty())
      Exports.push_back(Words.front().split('=').first.trim("\"").str());
  }
  return Exports;
}

} // namespace driverentry::lint
