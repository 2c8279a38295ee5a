// MSBuild's properties and the expressions on them: $(Name), nested, with the few functions that projects of drivers
// use. Nothing is executed; what is not understood is an empty text that says so.
#pragma once

#include "lint/projects/CheckoutFiles.h"
#include "lint/projects/Xml.h"
#include "llvm/ADT/STLFunctionalExtras.h"

namespace driverentry::lint {

/// A text with what could not be understood while it was made.
struct Value {
  std::string Text;
  Origin From;
  std::string Unknown; ///< the first expression in it that was not understood; empty: all was
};

class Properties {
  llvm::StringMap<Value> Values; ///< by lower case
  llvm::StringMap<bool> Fixed;
  size_t Budget = 64 << 20; ///< bytes that expansion may still make: a bomb is none of anybody's project

public:
  /// Sets \p Name as a project does: what the command line fixed stays.
  void set(llvm::StringRef Name, Value To);
  void fix(llvm::StringRef Name, std::string Text, Origin From = {});
  const Value *find(llvm::StringRef Name) const;
  llvm::StringRef text(llvm::StringRef Name) const;
  /// Takes \p Bytes from the budget; false when that uses it up.
  bool spend(size_t Bytes);
};

/// What an expression can see beside the properties.
struct Scope {
  Properties &Known;
  CheckoutFiles &Files;
  const XmlFile *In = nullptr; ///< for MSBuildThisFile…
  std::string Folder;          ///< of the project
  /// Text of %(Name); null where there is none.
  llvm::function_ref<std::string(llvm::StringRef)> Metadata = nullptr;
  /// What stands for @(…); null where there are no items.
  llvm::function_ref<Value(llvm::StringRef)> Items = nullptr;

  /// \p Text with its expressions replaced.
  Value expand(llvm::StringRef Text, unsigned Depth = 0) const;
};

/// \p Text with MSBuild's %XX replaced.
std::string unescaped(llvm::StringRef Text);

/// Position of the ')' that closes the '(' at \p Open, with regard to quotes; npos when there is none.
size_t closingParenthesis(llvm::StringRef Text, size_t Open);

} // namespace driverentry::lint
