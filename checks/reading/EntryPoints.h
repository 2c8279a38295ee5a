// Which functions of a translation unit are driver entry points.
#pragma once

#include "clang/AST/Decl.h"
#include <optional>

namespace driverentry {

/// A function definition that the loader (or a port driver) calls to initialise the driver.
struct EntryPoint {
  const clang::FunctionDecl *Function; ///< the definition
  bool NamedDriverEntry;               ///< has the name that the linker's default entry expects

  /// The DriverObject parameter, or null when the definition has no such parameter.
  const clang::ParmVarDecl *driverObject() const;
  /// The RegistryPath parameter, or null when the definition has no such parameter.
  const clang::ParmVarDecl *registryPath() const;
};

/// The entry point that \p Function defines: a free function called DriverEntry, or one declared with an entry role
/// type (knowledge/Roles). Members, namespaced functions and templates are none.
/// Source: learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nc-wdm-driver_initialize
std::optional<EntryPoint> entryPoint(const clang::FunctionDecl &Function);

} // namespace driverentry
