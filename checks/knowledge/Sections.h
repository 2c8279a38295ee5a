// Code sections of a kernel image: what their names mean, and which pragmas put functions into them.
#pragma once

#include "llvm/ADT/StringRef.h"
#include <string>

namespace driverentry {

/// What becomes of a section once the driver is loaded.
enum class SectionKind {
  Resident,    ///< the compiler's default: stays in memory
  Discardable, ///< freed after initialisation
  Pageable,
  Other, ///< a name of the driver's own; the linker may give it any attribute
};

SectionKind sectionKind(llvm::StringRef Name);

/// How a pragma assigns functions to a section.
enum class SectionPragmaForm {
  SectionThenFunctions, ///< alloc_text(INIT, F, G)
  Functions,            ///< NDIS_INIT_FUNCTION(F): the name implies the section
  Following,            ///< code_seg("INIT"): every function defined from here on
};

struct SectionPragma {
  llvm::StringLiteral Name;
  SectionPragmaForm Form;
  llvm::StringLiteral Section; ///< of Functions; else empty
  llvm::StringLiteral Source;
};

/// The section pragma of that name, or null.
const SectionPragma *findSectionPragma(llvm::StringRef Name);

/// The section that DriverEntry belongs in.
llvm::StringRef initSection();

/// The lines that place \p Function, declared before them and defined behind them, in \p Section; no newline at the
/// end.
std::string placementLines(llvm::StringRef Section, llvm::StringRef Function, llvm::StringRef Newline);

/// The declaration specifier that does the same to one function of any linkage.
std::string placementSpecifier(llvm::StringRef Section);

} // namespace driverentry
