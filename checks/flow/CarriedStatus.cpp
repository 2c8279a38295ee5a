#include "checks/flow/CarriedStatus.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/SValBuilder.h"

using namespace clang;
using namespace clang::ento;

namespace driverentry {

/// Both sides are moved by half of the type's range, which keeps their order and makes it an unsigned one. The engine
/// keeps what it then learns of the sum for the value itself.
std::optional<SVal> comparedAsSigned(const BinaryOperator &Comparison, ProgramStateRef State,
                                     const LocationContext &Frame) {
  QualType Type = Comparison.getLHS()->getType();
  SValBuilder &Values = State->getStateManager().getSValBuilder();
  const ASTContext &Ast = Values.getContext();
  if (!Comparison.isComparisonOp() || !Type->isSignedIntegerType() ||
      !Ast.hasSameUnqualifiedType(Type, Comparison.getRHS()->getType()))
    return std::nullopt;
  SVal Left = State->getSVal(Comparison.getLHS(), &Frame), Right = State->getSVal(Comparison.getRHS(), &Frame);
  BinaryOperatorKind Kind = Comparison.getOpcode();
  if (Left.getAsInteger()) {
    std::swap(Left, Right);
    Kind = BinaryOperator::isEqualityOp(Kind) ? Kind : BinaryOperator::reverseComparisonOp(Kind);
  }
  SymbolRef Symbol = Left.getAsSymbol();
  const llvm::APSInt *Bound = Right.getAsInteger();
  if (!Symbol || !Bound || !Symbol->getType()->isUnsignedIntegerType() ||
      Ast.getIntWidth(Symbol->getType()) != Ast.getIntWidth(Type))
    return std::nullopt;
  llvm::APSInt Half(llvm::APInt::getSignMask(Ast.getIntWidth(Type)), /*isUnsigned=*/true);
  llvm::APSInt Moved(Bound->extOrTrunc(Half.getBitWidth()), /*isUnsigned=*/true);
  if (BinaryOperator::isEqualityOp(Kind))
    return Values.evalBinOp(State, Kind, Left, Values.makeIntVal(Moved), Values.getConditionType());
  SVal Sum = Values.evalBinOp(State, BO_Add, Left, Values.makeIntVal(Half), Symbol->getType());
  return Values.evalBinOp(State, Kind, Sum, Values.makeIntVal(Moved + Half), Values.getConditionType());
}

} // namespace driverentry
