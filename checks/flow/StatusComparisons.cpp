#include "checks/flow/StatusComparisons.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/SValBuilder.h"

using namespace clang;
using namespace clang::ento;
using llvm::APInt;
using llvm::APSInt;

namespace driverentry {
namespace {

/// `Value Kind Bound`, where Value is what a symbol comes to.
struct Question {
  SVal Value;
  SymbolRef Symbol;
  BinaryOperatorKind Kind;
  const APSInt *Bound;
};

std::optional<Question> questionOf(const BinaryOperator &Comparison, ProgramStateRef State,
                                   const LocationContext &Frame) {
  SVal Left = State->getSVal(Comparison.getLHS(), &Frame), Right = State->getSVal(Comparison.getRHS(), &Frame);
  BinaryOperatorKind Kind = Comparison.getOpcode();
  if (Left.getAsInteger()) {
    std::swap(Left, Right);
    Kind = BinaryOperator::isEqualityOp(Kind) ? Kind : BinaryOperator::reverseComparisonOp(Kind);
  }
  if (!Left.getAsSymbol() || !Right.getAsInteger())
    return std::nullopt;
  return Question{Left, Left.getAsSymbol(), Kind, Right.getAsInteger()};
}

/// Both sides are moved by half of the type's range, which keeps their order and makes it an unsigned one. The engine
/// keeps what it then learns of the sum for the value itself.
SVal askedAsUnsigned(const Question &Asked, ProgramStateRef State, SValBuilder &Values) {
  QualType Type = Asked.Symbol->getType();
  APSInt Half(APInt::getSignMask(Values.getContext().getIntWidth(Type)), /*isUnsigned=*/true);
  APSInt Moved(Asked.Bound->extOrTrunc(Half.getBitWidth()), /*isUnsigned=*/true);
  if (BinaryOperator::isEqualityOp(Asked.Kind))
    return Values.evalBinOp(State, Asked.Kind, Asked.Value, Values.makeIntVal(Moved), Values.getConditionType());
  SVal Sum = Values.evalBinOp(State, BO_Add, Asked.Value, Values.makeIntVal(Half), Type);
  return Values.evalBinOp(State, Asked.Kind, Sum, Values.makeIntVal(Moved + Half), Values.getConditionType());
}

/// `Value >> Bits == Bound` is a question for a range, which is moved to the lower end of the type's.
std::optional<SVal> askedForHighBits(const Question &Asked, ProgramStateRef State, SValBuilder &Values) {
  const auto *Shift = dyn_cast<SymIntExpr>(Asked.Symbol);
  if (!Shift || Shift->getOpcode() != BO_Shr || !BinaryOperator::isEqualityOp(Asked.Kind))
    return std::nullopt;
  QualType Type = Shift->getLHS()->getType();
  unsigned Width = Type->isIntegerType() ? Values.getContext().getIntWidth(Type) : 0;
  uint64_t Bits = Shift->getRHS()->getLimitedValue();
  if (!Bits || Bits >= Width || Asked.Bound->getActiveBits() > Width - Bits)
    return std::nullopt;
  bool Unsigned = Type->isUnsignedIntegerType();
  APSInt Lowest = APSInt::getMinValue(Width, Unsigned);
  APSInt Begin(Asked.Bound->extOrTrunc(Width).shl(Bits), Unsigned);
  APSInt Size(APInt::getOneBitSet(Width, Bits), Unsigned);
  SVal Moved =
      Values.evalBinOp(State, BO_Add, nonloc::SymbolVal(Shift->getLHS()), Values.makeIntVal(Lowest - Begin), Type);
  return Values.evalBinOp(State, Asked.Kind == BO_EQ ? BO_LT : BO_GE, Moved, Values.makeIntVal(Lowest + Size),
                          Values.getConditionType());
}

} // namespace

std::optional<SVal> comparedStatus(const BinaryOperator &Comparison, ProgramStateRef State,
                                   const LocationContext &Frame) {
  QualType Type = Comparison.getLHS()->getType();
  SValBuilder &Values = State->getStateManager().getSValBuilder();
  if (!Comparison.isComparisonOp() || !Type->isIntegerType() || !Comparison.getRHS()->getType()->isIntegerType())
    return std::nullopt;
  std::optional<Question> Asked = questionOf(Comparison, State, Frame);
  if (!Asked)
    return std::nullopt;
  QualType Carrier = Asked->Symbol->getType();
  if (Type->isSignedIntegerType() && Carrier->isUnsignedIntegerType() &&
      Values.getContext().getIntWidth(Carrier) == Values.getContext().getIntWidth(Type))
    return askedAsUnsigned(*Asked, State, Values);
  return Type->isUnsignedIntegerType() ? askedForHighBits(*Asked, State, Values) : std::nullopt;
}

} // namespace driverentry
