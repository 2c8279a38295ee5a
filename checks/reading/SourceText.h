// Where in a file's text a fix-it can be put. Knows tokens only.
#pragma once

#include "clang/Basic/Diagnostic.h"

namespace clang {
class Decl;
class LangOptions;
class NamedDecl;
class SourceManager;
} // namespace clang

namespace driverentry {

/// The stretch of a file that leads up to a declaration at file scope.
struct DeclarationLead {
  clang::SourceLocation
      Before; ///< behind what precedes it (with the comments on that line); invalid at the file's begin
  clang::SourceLocation Start; ///< its first token: annotation macros and extern "C" belong to it
};

/// The lead of the declaration whose name stands at \p Name; both invalid when that is not in a file.
DeclarationLead declarationLead(clang::SourceLocation Name, const clang::SourceManager &Sources,
                                const clang::LangOptions &Language);

/// The lead of \p Declaration; both invalid when its name is not in a file, or a directive stands inside it.
DeclarationLead declarationLead(const clang::NamedDecl &Declaration);

/// Behind the ';' that ends \p Declaration and a comment on that line; invalid when none follows in the same file.
clang::SourceLocation afterSemicolon(const clang::Decl &Declaration, const clang::SourceManager &Sources,
                                     const clang::LangOptions &Language);

/// The newline that the file of \p Where uses.
llvm::StringRef newlineAt(clang::SourceLocation Where, const clang::SourceManager &Sources);

/// An insertion of whole lines (no newline at their end) behind \p Where, which ends a line or not.
clang::FixItHint insertLines(clang::SourceLocation Where, llvm::StringRef Lines, const clang::SourceManager &Sources);

/// Removals of the lines of \p Range, and, if these are all that an #if for a driver's builds guards, of that too. The
/// guard's are hints of their own: clangd marks as the finding's place the hint that it stands in.
llvm::SmallVector<clang::FixItHint, 3> removeLines(clang::SourceRange Range, const clang::SourceManager &Sources);

} // namespace driverentry
