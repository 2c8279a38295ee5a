#include "checks/flow/BitMasks.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/SValBuilder.h"
#include "llvm/Support/KnownBits.h"

using namespace clang;
using namespace clang::ento;

namespace driverentry {

static llvm::KnownBits bitsOf(SymbolRef Symbol, unsigned Width) {
  const auto *Combined = dyn_cast<SymIntExpr>(Symbol);
  llvm::KnownBits Unknown(Width);
  if (!Combined)
    return Unknown;
  llvm::KnownBits With = llvm::KnownBits::makeConstant(Combined->getRHS()->extOrTrunc(Width));
  switch (Combined->getOpcode()) {
  case BO_Or:
    return bitsOf(Combined->getLHS(), Width) | With;
  case BO_And:
    return bitsOf(Combined->getLHS(), Width) & With;
  case BO_Xor:
    return bitsOf(Combined->getLHS(), Width) ^ With;
  default:
    return Unknown;
  }
}

ProgramStateRef withKnownBits(const BinaryOperator &Masked, ProgramStateRef State, const LocationContext &Frame) {
  SVal Value = State->getSVal(&Masked, &Frame);
  SymbolRef Symbol = Masked.getOpcode() == BO_And ? Value.getAsSymbol() : nullptr;
  if (!Symbol || !Symbol->getType()->isIntegerType())
    return State;
  SValBuilder &Values = State->getStateManager().getSValBuilder();
  llvm::KnownBits Bits = bitsOf(Symbol, Values.getContext().getIntWidth(Symbol->getType()));
  if (Bits.isConstant()) {
    llvm::APSInt Constant(Bits.getConstant(), Symbol->getType()->isUnsignedIntegerOrEnumerationType());
    return State->BindExpr(&Masked, &Frame, Values.makeIntVal(Constant));
  }
  ProgramStateRef NotZero = Bits.One.isZero() ? nullptr : State->assume(Value.castAs<DefinedOrUnknownSVal>(), true);
  return NotZero ? NotZero : State;
}

} // namespace driverentry
