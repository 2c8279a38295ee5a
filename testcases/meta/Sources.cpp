#include "testcases/meta/Sources.h"
#include "clang/Basic/LangOptions.h"
#include "clang/Lex/Lexer.h"
#include "clang/Lex/LiteralSupport.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include <gtest/gtest.h>

using namespace llvm;

namespace driverentry::testing {

static std::string absolute(StringRef Path) { return (Twine(SOURCE_FOLDER "/") + Path).str(); }

std::vector<std::string> projectFiles(StringRef Folder, std::vector<std::string> Extensions) {
  std::vector<std::string> Files;
  std::error_code Ignored;
  for (sys::fs::recursive_directory_iterator It(absolute(Folder), Ignored), End; It != End; It.increment(Ignored))
    if (is_contained(Extensions, sys::path::extension(It->path())))
      Files.push_back(It->path().substr(strlen(SOURCE_FOLDER) + 1));
  sort(Files);
  return Files;
}

std::string projectText(StringRef Path) {
  auto Buffer = MemoryBuffer::getFile(absolute(Path));
  if (!Buffer) {
    ADD_FAILURE() << Path.str() << ": " << Buffer.getError().message();
    return "";
  }
  return (*Buffer)->getBuffer().str();
}

bool projectHas(StringRef Path) { return sys::fs::exists(absolute(Path)); }

std::vector<Literal> stringLiterals(StringRef Source) {
  std::string Text = Source.str();
  clang::LangOptions Options;
  Options.CPlusPlus = Options.CPlusPlus11 = Options.CPlusPlus14 = Options.CPlusPlus17 = Options.CPlusPlus20 = true;
  Options.LineComment = true;
  clang::Lexer Lexer(clang::SourceLocation(), Options, Text.data(), Text.data(), Text.data() + Text.size());
  std::vector<Literal> Literals;
  clang::Token Token;
  bool Adjacent = false, Include = false;
  std::string LastName, Callee;
  while (!Lexer.LexFromRawLexer(Token)) {
    if (Token.isAtStartOfLine())
      Include = false;
    if (Token.is(clang::tok::raw_identifier) && Token.getRawIdentifier() == "include")
      Include = true;
    StringRef Spelling(Lexer.getBufferLocation() - Token.getLength(), Token.getLength());
    bool IsString = Token.is(clang::tok::string_literal) && !Include && Spelling.starts_with("\"");
    if (IsString && Adjacent)
      Literals.back().Text += Spelling.drop_front().drop_back();
    else if (IsString)
      Literals.push_back({unsigned(Source.take_front(Spelling.data() - Text.data()).count('\n') + 1),
                          Spelling.drop_front().drop_back().str(), Callee});
    Adjacent = IsString;
    Callee = Token.is(clang::tok::l_paren) ? LastName : "";
    LastName = Token.is(clang::tok::raw_identifier) ? Token.getRawIdentifier().str() : "";
  }
  return Literals;
}

} // namespace driverentry::testing
