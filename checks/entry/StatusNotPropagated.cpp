// A10: the failure of a registration without which the driver cannot work reaches the entry function's return value.
#include "checks/shapes/Fixes.h"
#include "checks/shapes/PathCheck.h"
#include "clang/AST/ParentMapContext.h"
#include "clang/ASTMatchers/ASTMatchFinder.h"
#include "clang/ASTMatchers/ASTMatchers.h"

using namespace clang;
using namespace clang::ast_matchers;

namespace driverentry {
namespace {

class StatusNotPropagated : public PathCheck {
  llvm::DenseMap<const Stmt *, const CallExpr *> Failed; ///< the registration, by the return that hides it

  void onEnd(const PathEnd &End, const PathState &Path, PathReporter &Report) override {
    FailedRegistration Hidden = Path.failedRegistration();
    if (End.Kind != PathEndKind::Success || !Hidden.Call)
      return;
    Failed.try_emplace(End.Return, Hidden.Call);
    Report.report(*End.Return, "the entry function returns success although '" + Hidden.Row->spelling().str() +
                                   "' failed on this path; return its status");
  }

  /// The variable that \p Call's result is assigned to by a statement of its own, or null.
  static const VarDecl *receiver(const CallExpr &Call, ASTContext &Ast) {
    const auto *Assignment = dyn_cast_or_null<BinaryOperator>(enclosingStatement(Call, Ast));
    if (!Assignment || Assignment->getOpcode() != BO_Assign || Assignment->getRHS()->IgnoreParenCasts() != &Call)
      return nullptr;
    const auto *Reference = dyn_cast<DeclRefExpr>(Assignment->getLHS()->IgnoreParens());
    return Reference ? dyn_cast<VarDecl>(Reference->getDecl()) : nullptr;
  }

  /// Only for `S = Call(…); … return <constant>;` in one block with no mention of S in between.
  void attachFixes(const PathFinding &Finding, const EntryPoint &, ASTContext &Ast,
                   DiagnosticBuilder &Diagnostic) override {
    const auto *Return = dyn_cast_or_null<ReturnStmt>(Finding.Anchor);
    const CallExpr *Call = Return ? Failed.lookup(Return) : nullptr;
    const VarDecl *Status = Call ? receiver(*Call, Ast) : nullptr;
    const CompoundStmt *Block = Return ? enclosingBlock(*Return, Ast) : nullptr;
    const Expr *Value = Return ? Return->getRetValue() : nullptr;
    if (!Status || !Block || !Value->isEvaluatable(Ast))
      return;
    const Stmt *Assignment = enclosingStatement(*Call, Ast);
    const auto *First = llvm::find(Block->body(), Assignment);
    if (First == Block->body_end())
      return;
    for (const Stmt *Between : llvm::make_range(std::next(First), llvm::find(Block->body(), Return)))
      if (!match(stmt(hasDescendant(declRefExpr(to(varDecl(equalsNode(Status)))))), *Between, Ast).empty())
        return;
    Diagnostic << FixItHint::CreateReplacement(Ast.getSourceManager().getExpansionRange(Value->getSourceRange()),
                                               Status->getName());
  }

public:
  using PathCheck::PathCheck;
};

} // namespace

std::unique_ptr<clang::tidy::ClangTidyCheck> makeStatusNotPropagated(const CheckSite &Site) {
  return std::make_unique<StatusNotPropagated>(Site);
}

} // namespace driverentry
