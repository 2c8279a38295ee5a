// A2: DriverEntry has the signature that the loader calls.
#include "checks/reading/Roles.h"
#include "checks/shapes/DriverCheck.h"

using namespace clang;

namespace driverentry {
namespace {

/// Whether \p Function is only an overload beside the function that the loader finds.
bool isOverloadOfEntry(const FunctionDecl &Function, const ASTContext &Ast) {
  if (!Ast.getLangOpts().CPlusPlus || Function.isExternC())
    return false;
  for (const NamedDecl *Other : Ast.getTranslationUnitDecl()->lookup(Function.getDeclName()))
    if (const auto *Found = dyn_cast<FunctionDecl>(Other); Found && Found->isExternC() && Found->isDefined())
      return true;
  return false;
}

class WrongSignature : public EntryCheck {
  void checkEntry(const EntryPoint &Entry, ASTContext &Ast) override {
    const FunctionDecl &Function = *Entry.Function;
    const TuModels &Models = tuModels(tu(), Ast);
    // An invalid one contradicts its declaration or names unknown types: the compiler has said so.
    if (!Entry.NamedDriverEntry || Function.isInvalidDecl() || !Function.isExternallyVisible() ||
        !Models.concerns(Topic::Entry) || isOverloadOfEntry(Function, Ast))
      return;
    std::string Mismatch = entrySignatureMismatch(Function, Models, Ast);
    if (Mismatch.empty() || signatureIsUnknown(Function, tu(), Ast))
      return;
    const RoleType &Role = entryRoleTypes().front();
    diag(Function.getLocation(), "%0 has the wrong signature: %1; define it as '%2 %3(%4, %5)'")
        << &Function << Mismatch << Role.ReturnSpelling << Function.getName() << Role.Parameters[0].Spelling
        << Role.Parameters[1].Spelling;
  }

public:
  using EntryCheck::EntryCheck;
};

} // namespace

std::unique_ptr<clang::tidy::ClangTidyCheck> makeWrongSignature(const CheckSite &Site) {
  return std::make_unique<WrongSignature>(Site);
}

} // namespace driverentry
