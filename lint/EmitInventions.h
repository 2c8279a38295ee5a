// The names that the kit invented for one unit, as C or C++ text that stands in front of it, for tools that cannot
// invent. Only what needs no declaration of the driver's own: the text comes before all of them.
#pragma once

#include "kit/Kit.h"
#include <string>

namespace clang {
class ASTContext;
class Preprocessor;
} // namespace clang

namespace driverentry::lint {

std::string inventionsOf(clang::ASTContext &Ast, clang::Preprocessor &PP, const KitReport &Report);

} // namespace driverentry::lint
