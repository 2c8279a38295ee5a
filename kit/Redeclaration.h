// What cl.exe lets a C file say twice.
#pragma once

namespace clang {
class FunctionDecl;
class Sema;
} // namespace clang

namespace driverentry {

/// Makes \p Function, which clang has refused because its parameters differ from those of an earlier declaration, a
/// redeclaration of that when cl.exe would: C, the same result, as many parameters, each as large as the other's. A
/// declaration that was only made up gives way.
/// Source: learn.microsoft.com/cpp/error-messages/compiler-warnings/compiler-warning-level-1-c4028
void acceptRedeclaration(clang::FunctionDecl &Function, clang::Sema &S);

} // namespace driverentry
