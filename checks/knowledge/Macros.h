// Macros whose meaning is lost once the preprocessor has expanded them.
#pragma once

#include "llvm/ADT/StringRef.h"

namespace driverentry {

enum class MacroMeaning {
  DefinedByBuild, ///< every driver build defines it, so a branch that asks for it is taken
  FunctionClass,  ///< annotates a function with the role type that it implements
};

struct MacroRow {
  llvm::StringLiteral Name;
  MacroMeaning Meaning;
  llvm::StringLiteral Source;
};

/// The macro of that name, or null.
const MacroRow *findMacro(llvm::StringRef Name);

/// Whether the macro of that name has that meaning.
bool macroMeans(llvm::StringRef Name, MacroMeaning Meaning);

} // namespace driverentry
