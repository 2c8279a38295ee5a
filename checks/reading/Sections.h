// Which code section a function is placed in, by attribute or by pragma.
#pragma once

#include "checks/knowledge/Sections.h"
#include "checks/reading/TuContext.h"
#include "clang/AST/Decl.h"
#include <optional>

namespace driverentry {

/// What a pragma that names functions says.
struct SectionAssignment {
  llvm::StringRef Section;
  llvm::ArrayRef<std::string> Functions;
};

/// Reads \p Pragma as such an assignment.
std::optional<SectionAssignment> sectionAssignment(const PragmaUse &Pragma);

/// Whether \p Pragma stands behind \p Definition's name and assigns it to a section: too late.
std::optional<SectionAssignment> lateAssignment(const PragmaUse &Pragma, const clang::FunctionDecl &Definition);

/// The section of \p Definition; empty for the compiler's default.
std::string sectionOf(const clang::FunctionDecl &Definition, const TuContext &Tu);

/// An edit that puts \p Definition into \p Section, or none where that cannot be done safely: by pragma behind its
/// last declaration, in C++ without C linkage by specifier.
std::optional<clang::FixItHint> placeInSection(const clang::FunctionDecl &Definition, llvm::StringRef Section);

} // namespace driverentry
