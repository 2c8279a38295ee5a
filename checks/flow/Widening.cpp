#include "checks/flow/Widening.h"
#include "checks/flow/Releases.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "clang/Analysis/AnalysisDeclContext.h"

using namespace clang;
using namespace clang::ento;

namespace driverentry {
namespace {

/// The variable that \p E is a part of, not reached through a pointer, or null.
const VarDecl *rootOf(const Expr *E) {
  for (E = E->IgnoreParenCasts();;) {
    if (const auto *Member = dyn_cast<MemberExpr>(E); Member && !Member->isArrow())
      E = Member->getBase()->IgnoreParenCasts();
    else if (const auto *Element = dyn_cast<ArraySubscriptExpr>(E))
      E = Element->getBase()->IgnoreParenCasts();
    else
      break;
  }
  const auto *Reference = dyn_cast<DeclRefExpr>(E);
  return Reference ? dyn_cast<VarDecl>(Reference->getDecl()) : nullptr;
}

using Variables = llvm::SmallPtrSet<const VarDecl *, 16>;

/// The variables of a piece of code: those declared, those that it may change, and those that others may change because
/// they got their address.
class VariableScan : public RecursiveASTVisitor<VariableScan> {
  static void add(Variables &Into, const Expr *Part) {
    if (const VarDecl *Variable = Part ? rootOf(Part) : nullptr)
      Into.insert(Variable->getCanonicalDecl());
  }
  void passed(const Expr *Part) {
    add(Changed, Part);
    add(Passed, Part);
  }

public:
  Variables Declared, Changed, Passed;
  bool Calls = false;

  bool VisitVarDecl(VarDecl *Variable) {
    Declared.insert(Variable->getCanonicalDecl());
    if (Variable->getType()->isReferenceType())
      passed(Variable->getInit());
    return true;
  }
  bool VisitBinaryOperator(BinaryOperator *Operator) {
    if (Operator->isAssignmentOp())
      add(Changed, Operator->getLHS());
    return true;
  }
  bool VisitUnaryOperator(UnaryOperator *Operator) {
    if (Operator->isIncrementDecrementOp())
      add(Changed, Operator->getSubExpr());
    else if (Operator->getOpcode() == UO_AddrOf)
      passed(Operator->getSubExpr());
    return true;
  }
  bool VisitCastExpr(CastExpr *Cast) {
    if (Cast->getCastKind() == CK_ArrayToPointerDecay)
      passed(Cast->getSubExpr());
    return true;
  }
  bool VisitCallExpr(CallExpr *Call) {
    Calls = true;
    for (const Expr *Argument : Call->arguments())
      if (Argument->isLValue())
        passed(Argument);
    if (const auto *Method = dyn_cast<CXXMemberCallExpr>(Call))
      passed(Method->getImplicitObjectArgument());
    return true;
  }
  bool VisitLambdaExpr(LambdaExpr *Lambda) {
    for (const LambdaCapture &Capture : Lambda->captures())
      if (Capture.capturesVariable() && Capture.getCaptureKind() == LCK_ByRef)
        if (const auto *Variable = dyn_cast<VarDecl>(Capture.getCapturedVar()))
          Passed.insert(Variable->getCanonicalDecl()), Changed.insert(Variable->getCanonicalDecl());
    return true;
  }
};

VariableScan scan(const Stmt &Code) {
  VariableScan Result;
  Result.TraverseStmt(const_cast<Stmt *>(&Code));
  return Result;
}

} // namespace

bool isWidened(const Stmt *Loop) { return isa_and_nonnull<ForStmt, WhileStmt, DoStmt, CXXForRangeStmt>(Loop); }

ProgramStateRef behindLoop(ProgramStateRef Widened, ProgramStateRef Before, const Stmt &Loop,
                           const LocationContext &Frame, const PathContext &Context) {
  const Decl *Function = Frame.getDecl();
  VariableScan InLoop = scan(Loop), InFunction = scan(*Function->getBody());
  if (const auto *Own = dyn_cast<FunctionDecl>(Function))
    for (const ParmVarDecl *Parameter : Own->parameters())
      InFunction.Declared.insert(Parameter->getCanonicalDecl());
  PathEdit Path(Widened, Context);
  for (const VarDecl *Variable : InFunction.Declared) {
    bool Simple = Variable->getType()->isScalarType() || Variable->getType()->isRecordType();
    if (!Variable->hasLocalStorage() || !Simple || InLoop.Changed.contains(Variable) ||
        (InLoop.Calls && InFunction.Passed.contains(Variable)))
      continue;
    SVal Value = Before->getSVal(Before->getRegion(Variable, &Frame));
    if (!Value.isUnknownOrUndef())
      Path.replace(Path.state()->bindLoc(Path.state()->getLValue(Variable, &Frame), Value, &Frame,
                                         /*notifyChanges=*/false));
  }
  Path.keepStored(
      Before, [&](const VarDecl &Variable) { return !InLoop.Changed.contains(Variable.getCanonicalDecl()); }, &Frame);
  if (Context.Summaries.footprint(Loop).Known)
    Path.unknownRounds();
  return Path.state();
}

ProgramStateRef roundBefore(const ExplodedNode *Now, const BlockEntrance &Head, const StackFrameContext *Frame) {
  bool Left = false;
  for (; Now; Now = Now->getFirstPred()) {
    std::optional<BlockEntrance> Entrance = Now->getLocationAs<BlockEntrance>();
    bool AtHead = Entrance && Entrance->getBlock() == Head.getBlock() && Now->getStackFrame() == Frame;
    if (AtHead && Left)
      return Now->getState();
    Left |= !AtHead;
  }
  return nullptr;
}

} // namespace driverentry
