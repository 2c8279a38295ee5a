#include "checks/flow/PathEnds.h"
#include "checks/flow/Releases.h"

using namespace clang;
using namespace clang::ento;

namespace driverentry {

/// A symbol is asked by its own type: the engine does not follow casts.
/// Source: kernel/using-ntstatus-values (severity in the two highest bits)
SVal failureCondition(ProgramStateRef State, SVal Status, QualType Type, SValBuilder &Values) {
  if (SymbolRef Symbol = Status.getAsSymbol())
    Type = Symbol->getType();
  bool Signed = Type->isSignedIntegerOrEnumerationType();
  DefinedSVal Bound = Values.makeIntVal(Signed ? 0 : 0x80000000u, Type);
  return Values.evalBinOp(State, Signed ? BO_LT : BO_GE, Status, Bound, Values.getConditionType());
}

ProgramStateRef assumingError(ProgramStateRef State, DefinedOrUnknownSVal Status, QualType Type, SValBuilder &Values) {
  if (SymbolRef Symbol = Status.getAsSymbol())
    Type = Symbol->getType();
  SVal Severe = UnknownVal();
  if (Values.getContext().getTypeSize(Type) == 32) {
    llvm::APSInt Least(llvm::APInt(32, 0xC0000000u), Type->isUnsignedIntegerOrEnumerationType());
    Severe = Values.evalBinOp(State, BO_GE, Status, Values.makeIntVal(Least), Values.getConditionType());
  }
  for (SVal Condition : {failureCondition(State, Status, Type, Values), Severe})
    if (auto Known = Condition.getAs<DefinedOrUnknownSVal>(); Known && State)
      State = State->assume(*Known, true);
  return State;
}

/// Whether \p Status is the result of a WDK call that the driver did not look at. What the lowering calls is
/// declared nowhere.
static bool isUnexaminedWdkResult(SVal Status) {
  const auto *Conjured = dyn_cast_or_null<SymbolConjured>(Status.getAsSymbol());
  const auto *Call = Conjured ? dyn_cast_or_null<CallExpr>(Conjured->getStmt()) : nullptr;
  const FunctionDecl *Callee = Call ? Call->getDirectCallee() : nullptr;
  return Callee && !isOpaque(*Callee) && !Callee->isDefined() && Callee->getLocation().isValid();
}

PathEnd pathEnd(const ReturnStmt &Return, const PathEdit &Path, SValBuilder &Values) {
  PathEnd End{PathEndKind::Unknown, &Return, std::nullopt};
  SVal Status = Path.returned();
  if (const llvm::APSInt *Constant = Status.getAsInteger())
    End.Value = int32_t(Constant->getExtValue());
  QualType Type = Return.getRetValue()->getType();
  auto Failed = failureCondition(Path.state(), Status, Type, Values).getAs<DefinedOrUnknownSVal>();
  if (!Failed || Status.isUnknown())
    return End;
  auto [Failing, Succeeding] = Path.state()->assume(*Failed);
  if (Failing && Succeeding)
    End.Kind =
        isUnexaminedWdkResult(Status) && assumingError(Failing, *Status.getAs<DefinedOrUnknownSVal>(), Type, Values)
            ? PathEndKind::MayFail
            : PathEndKind::Unknown;
  else
    End.Kind = Failing ? PathEndKind::Failure : PathEndKind::Success;
  return End;
}

} // namespace driverentry
