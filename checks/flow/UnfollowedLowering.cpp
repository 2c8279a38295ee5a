#include "checks/flow/UnfollowedLowering.h"
#include "checks/flow/TreeBuilder.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/ExprConcepts.h"

using namespace clang;

namespace driverentry {

static Expr *constant(ASTContext &C, Expr &E) {
  Expr::EvalResult Value;
  TreeBuilder Build(C);
  if (E.isValueDependent() || !E.EvaluateAsInt(Value, C))
    return nullptr;
  Expr *Number = Build.number(static_cast<unsigned>(Value.Val.getInt().getLimitedValue()), E.getBeginLoc());
  return Build.cast(E.getType()->isBooleanType() ? CK_IntegralToBoolean : CK_IntegralCast, E.getType(), Number);
}

/// An object of the type of \p E, which is one that the compiler makes.
static Expr *someObject(ASTContext &C, Expr &E) {
  TreeBuilder Build(C);
  VarDecl *Object = Build.variable(C.getTranslationUnitDecl(), "__some_object", E.getType(), E.getBeginLoc());
  Object->setStorageClass(SC_Extern);
  return Build.reference(Object, E.getBeginLoc());
}

/// What \p E stands for; null when the engine follows it, or nobody does.
static Expr *followed(ASTContext &C, Expr &E) {
  if (E.isTypeDependent())
    return nullptr;
  if (auto *Rewritten = dyn_cast<CXXRewrittenBinaryOperator>(&E))
    return Rewritten->getSemanticForm();
  if (isa<CXXUuidofExpr, CXXTypeidExpr>(E))
    return someObject(C, E);
  return isa<CXXNoexceptExpr, RequiresExpr, ArrayTypeTraitExpr, ExpressionTraitExpr>(E) ? constant(C, E) : nullptr;
}

void lowerUnfollowed(ASTContext &C, Stmt &Parent, TreeChanges &Changes) {
  if (!C.getLangOpts().CPlusPlus)
    return;
  for (Stmt *&Child : Parent.children()) {
    if (!Child)
      continue;
    auto *E = dyn_cast<Expr>(Child);
    if (Expr *Instead = E ? followed(C, *E) : nullptr)
      Changes.replace(Child, Instead);
    lowerUnfollowed(C, *Child, Changes);
  }
}

} // namespace driverentry
