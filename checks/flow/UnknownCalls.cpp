#include "checks/flow/UnknownCalls.h"
#include "checks/flow/Releases.h"
#include "checks/knowledge/Names.h"
#include "clang/AST/ParentMap.h"

using namespace clang;
using namespace clang::ento;
using llvm::StringRef;

namespace driverentry {

bool isOwn(const FunctionDecl &Callee) {
  return Callee.isDefined() && !Callee.isTrivial() && !Callee.isImplicit() && !apiOf(Callee) &&
         !Callee.getASTContext().getSourceManager().isInSystemHeader(Callee.getLocation());
}

bool isWdkBlackBox(const FunctionDecl &Callee) {
  if (isa<CXXMethodDecl>(Callee) || Callee.getBuiltinID() || !Callee.getIdentifier())
    return false;
  // An editor that has parsed the headers before has left their functions' bodies out.
  return Callee.hasBody() ? isFrameworkMethod(Callee.getName()) : !isOpaque(Callee) && !isOwn(Callee);
}

ProgramStateRef afterBlackBox(const CallEvent &Call, CheckerContext &C) {
  RegionAndSymbolInvalidationTraits Traits;
  llvm::SmallVector<SVal, 8> Changed;
  for (unsigned I = 0; I < Call.getNumArgs(); ++I) {
    const MemRegion *Region = Call.getArgSVal(I).getAsRegion();
    if (!Region)
      continue;
    while (const auto *Element = dyn_cast<ElementRegion>(Region))
      Region = Element->getSuperRegion();
    const Expr *Argument = Call.getArgExpr(I);
    bool OnlyRead = Argument && I < Call.parameters().size() &&
                    Call.parameters()[I]->getType()->getPointeeType().isConstQualified();
    Traits.setTrait(Region, RegionAndSymbolInvalidationTraits::TK_DoNotInvalidateSuperRegion);
    if (OnlyRead)
      Traits.setTrait(Region, RegionAndSymbolInvalidationTraits::TK_PreserveContents);
    Changed.push_back(loc::MemRegionVal(Region));
  }
  return C.getState()->invalidateRegions(Changed, Call.getCFGElementRef(), C.blockCount(), C.getLocationContext(),
                                         /*CausesPointerEscape=*/true, nullptr, /*Call=*/nullptr, &Traits);
}

/// Whether \p Whole, named \p Name, is written as a statement in the way that macros are.
static bool isMacroStatement(StringRef Name, const Expr &Whole, const CheckerContext &C) {
  const Stmt *Parent = C.getLocationContext()->getParentMap().getParent(&Whole);
  return Name.upper() == Name && Parent && !isa<Expr>(Parent) && !isa<DeclStmt, ReturnStmt>(Parent);
}

bool mayBeMacro(const FunctionDecl &Callee, const CallEvent &Call, const CheckerContext &C) {
  return Callee.isImplicit() && Callee.getIdentifier() && isMacroStatement(Callee.getName(), *Call.getOriginExpr(), C);
}

/// Whether \p Argument is a text, or a text with its values: `("…", Value)`.
static bool isText(const Expr &Argument) {
  const Expr *First = Argument.IgnoreParenImpCasts();
  while (const auto *List = dyn_cast<BinaryOperator>(First)) {
    if (List->getOpcode() != BO_Comma)
      return false;
    First = List->getLHS()->IgnoreParenImpCasts();
  }
  return isa<StringLiteral>(First);
}

bool isUnknownTrace(const FunctionDecl &Callee, const CallEvent &Call) {
  if (!Callee.isImplicit() || !Callee.getIdentifier())
    return false;
  StringRef Name = Callee.getName();
  if (suggestsNothing(Name))
    return true;
  for (unsigned I = 0; I < Call.getNumArgs(); ++I)
    if (const Expr *Argument = Call.getArgExpr(I); Argument && isText(*Argument)) {
      // What takes its text in parentheses of its own is a macro that free builds leave empty.
      bool OwnParentheses = isa<ParenExpr>(Argument->IgnoreImpCasts());
      return suggestsTracing(Name) || (OwnParentheses && !suggestsLeaving(Name));
    }
  return false;
}

bool isResultIgnored(const CallEvent &Call, CheckerContext &C) {
  const Expr *Origin = Call.getOriginExpr();
  const ParentMap &Parents = C.getLocationContext()->getParentMap();
  return Origin && Parents.getParent(Origin) && !Parents.isConsumedExpr(const_cast<Expr *>(Origin));
}

bool mayRelease(const FunctionDecl *Callee, const CallEvent &Call, bool DecidesForDriver) {
  return !Callee || DecidesForDriver || Call.getResultType()->isVoidType() || !Callee->getIdentifier() ||
         Callee->isImplicit() || suggestsRelease(Callee->getName());
}

} // namespace driverentry
