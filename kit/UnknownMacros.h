// Words that only a macro can be, such as an annotation that no header defines: they become empty macros on first use.
// Knows the shapes in which such words stand; whether a name is declared it asks the declarations.
#pragma once

#include "kit/OnDemand.h"
#include "clang/Lex/ExternalPreprocessorSource.h"
#include "clang/Lex/PPCallbacks.h"
#include "llvm/ADT/DenseSet.h"

namespace driverentry {

/// How a word that is neither declared nor defined must be read.
enum class MacroShape {
  None,
  Word,          ///< an annotation: nothing
  Call,          ///< an annotation with arguments: nothing
  CallType,      ///< what a function returns, as the argument: that
  CallSection,   ///< the section that a function goes into, as the argument
  CallStatement, ///< a statement without its semicolon
  CallBlock,     ///< what a statement in braces belongs to: it may be a loop
  TypeArguments, ///< a call that is given types
  String,        ///< a string literal
  WideString,
};

/// What is known of the words around; given by the caller.
struct WordFacts {
  llvm::function_ref<bool(llvm::StringRef)> IsType; ///< a type or a keyword that begins one
  llvm::function_ref<bool(llvm::StringRef)> IsMacro;
  bool FileScope, InFunction; ///< neither in an enumeration or structure
};

/// The shape of the undeclared word at \p At.
MacroShape macroShape(Tokens In, size_t At, const WordFacts &Facts);

/// Watches one preprocessor. Identifiers that stand in a suspicious place are marked as out of date, so that the
/// preprocessor asks here before it reads them on.
class UnknownMacros : public clang::ExternalPreprocessorSource {
public:
  UnknownMacros(clang::Preprocessor &PP, llvm::IntrusiveRefCntPtr<OnDemandDecls> Names)
      : PP(PP), Names(std::move(Names)) {}

  /// Marks the identifiers of \p File.
  void watch(clang::FileID File);

  void ReadDefinedMacros() override {}
  void updateOutOfDateIdentifier(const clang::IdentifierInfo &Name) override;
  clang::IdentifierInfo *GetIdentifier(uint64_t) override { return nullptr; }
  clang::Module *getModule(unsigned) override { return nullptr; }

private:
  clang::Preprocessor &PP;
  llvm::IntrusiveRefCntPtr<OnDemandDecls> Names;
  bool Asking = false;
  llvm::DenseSet<const clang::IdentifierInfo *> Made;

  struct Words;
  void define(const clang::IdentifierInfo &Name, clang::SourceLocation Where, MacroShape Shape, Tokens In, size_t At);
};

} // namespace driverentry
