// The types that an expression's tokens speak of, as far as declarations tell: what a name is assigned to, compared
// with, passed as. A guess that helps a statement parse; never a proof.
#pragma once

#include "kit/TokenUse.h"
#include "clang/AST/Type.h"
#include "llvm/ADT/STLFunctionalExtras.h"

namespace clang {
class IdentifierInfo;
class MacroInfo;
class NamedDecl;
class Scope;
class Sema;
class TypeDecl;
} // namespace clang

namespace driverentry {

class UseTypes {
public:
  /// Gives the type for a name that nothing declares, or null.
  using Inventor = llvm::function_ref<clang::TypeDecl *(llvm::StringRef)>;

private:
  clang::Sema &S;
  clang::Scope *Scope;
  Tokens In;
  Inventor Invent;
  /// Expressions deeper than this have no type.
  unsigned Depth = 0;
  static constexpr unsigned MaxDepth = 16;

  clang::QualType ofWord(size_t At);
  clang::QualType ofMacro(const clang::MacroInfo &Macro);
  clang::QualType ofPrefix(size_t At, size_t &Next);
  clang::QualType ofParenthesis(size_t At, size_t &Next);
  clang::QualType afterPostfix(clang::QualType Type, size_t At);
  clang::QualType member(clang::QualType Type, llvm::StringRef Name);
  clang::QualType parameter(size_t Callee, unsigned Number);
  clang::QualType ofTypeWord(llvm::StringRef Word, bool Unsigned);

public:
  UseTypes(clang::Sema &S, clang::Scope *Scope, Tokens In, Inventor Invent = nullptr)
      : S(S), Scope(Scope), In(In), Invent(Invent) {}

  /// The declaration that \p Name has here already, or null.
  clang::NamedDecl *declared(llvm::StringRef Name);

  /// Whether the word is a keyword that begins a type.
  bool isBuiltinType(llvm::StringRef Word);

  /// The type of the expression that begins at \p At; null when unknown.
  clang::QualType ofOperand(size_t At);

  /// The type that is wanted where an expression begins at \p At; null when unknown.
  clang::QualType wantedAt(size_t At);

  /// The type of a chain `a->b[c].d` that ends at \p End.
  clang::QualType ofChain(size_t End) { return ofOperand(startOfChain(End)); }
  size_t startOfChain(size_t End);

  /// The type that the declaration specifiers and stars in [\p Begin, \p End) name; null when unknown.
  clang::QualType ofSpecifiers(size_t Begin, size_t End);

  /// The type that the function defined at \p Name returns, or \p Otherwise.
  clang::QualType ofReturn(size_t Name, clang::QualType Otherwise);

  /// The type of the function that is defined as the word at \p Name followed by its parameters; null when unknown.
  clang::QualType ofDefinition(size_t Name);
};

} // namespace driverentry
