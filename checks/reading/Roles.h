// The function role types that the entry points of a translation unit are declared by, and whether they fit them.
#pragma once

#include "checks/knowledge/Roles.h"
#include "checks/reading/Models.h"
#include "clang/AST/ASTContext.h"

namespace driverentry {

/// The role type that a declaration of \p Function is written with, through any further typedef; or null.
const RoleType *declaredRole(const clang::FunctionDecl &Function);

/// The same, or the role that its annotation names (_Function_class_).
const RoleType *roleOf(const clang::FunctionDecl &Function, const TuContext &Tu);

/// The typedef of \p Role, if it is declared in front of \p Definition and names exactly its type; or null.
const clang::TypedefNameDecl *fittingTypedef(const RoleType &Role, const clang::FunctionDecl &Definition,
                                             clang::ASTContext &Ast);

/// The entry role type that \p Definition could be declared by, as fittingTypedef finds it; or null.
const clang::TypedefNameDecl *fittingEntryTypedef(const clang::FunctionDecl &Definition, clang::ASTContext &Ast);

/// How exactly a signature is compared.
enum class Fit {
  Exact,   ///< canonical types; qualifiers of what is pointed to do not count
  Relaxed, ///< any 32-bit integer, any two pointers: what the loader can call
};

/// What of \p Definition's signature differs from \p Role's ("it returns 'void'"); empty when nothing does.
std::string signatureMismatch(const clang::FunctionDecl &Definition, const RoleType &Role, Fit How,
                              clang::ASTContext &Ast);

/// What of a DriverEntry's signature no loader of such a driver can call; empty when nothing.
std::string entrySignatureMismatch(const clang::FunctionDecl &Definition, const TuModels &Models,
                                   clang::ASTContext &Ast);

/// Whether the types or the number of its parameters were made up where \p Definition or its declaration did not parse
/// as it is written: nothing can be said of its signature then, which is remembered as an unknown.
bool signatureIsUnknown(const clang::FunctionDecl &Definition, TuContext &Tu, clang::ASTContext &Ast);

/// A declaration by an entry role type, in the main file, of a function that this file neither defines nor uses: most
/// likely meant for \p Definition. Null when \p Definition has a role.
const clang::FunctionDecl *strayRoleDeclaration(const clang::FunctionDecl &Definition, const TuContext &Tu,
                                                clang::ASTContext &Ast);

} // namespace driverentry
