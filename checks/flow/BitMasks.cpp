#include "checks/flow/BitMasks.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/SValBuilder.h"
#include "llvm/Support/KnownBits.h"

using namespace clang;
using namespace clang::ento;

namespace driverentry {

/// The bits that all values of \p Symbol share, because they lie close together: those of a failed status, say.
static llvm::KnownBits sharedBits(SymbolRef Symbol, ProgramStateRef State, unsigned Width) {
  llvm::KnownBits Shared(Width);
  const llvm::APSInt *Least = State->getConstraintManager().getSymMinVal(State, Symbol);
  const llvm::APSInt *Most = State->getConstraintManager().getSymMaxVal(State, Symbol);
  if (!Least || !Most || Least->getBitWidth() != Width || Least->isNegative() != Most->isNegative())
    return Shared;
  unsigned Same = (llvm::APInt(*Least) ^ llvm::APInt(*Most)).countl_zero();
  llvm::APInt Prefix = llvm::APInt::getHighBitsSet(Width, Same);
  Shared.One = *Least & Prefix;
  Shared.Zero = ~*Least & Prefix;
  return Shared;
}

static llvm::KnownBits bitsOf(SymbolRef Symbol, ProgramStateRef State, unsigned Width) {
  const auto *Combined = dyn_cast<SymIntExpr>(Symbol);
  if (!Combined)
    return sharedBits(Symbol, State, Width);
  llvm::KnownBits Left = bitsOf(Combined->getLHS(), State, Width);
  llvm::KnownBits Right = llvm::KnownBits::makeConstant(Combined->getRHS()->extOrTrunc(Width));
  switch (Combined->getOpcode()) {
  case BO_Or:
    return Left | Right;
  case BO_And:
    return Left & Right;
  case BO_Xor:
    return Left ^ Right;
  case BO_Shr:
    return Combined->getType()->isUnsignedIntegerType() ? llvm::KnownBits::lshr(Left, Right)
                                                        : llvm::KnownBits::ashr(Left, Right);
  default:
    return llvm::KnownBits(Width);
  }
}

ProgramStateRef withKnownBits(const BinaryOperator &Masked, ProgramStateRef State, const LocationContext &Frame) {
  SVal Value = State->getSVal(&Masked, &Frame);
  bool Takes = Masked.getOpcode() == BO_And || Masked.getOpcode() == BO_Shr;
  SymbolRef Symbol = Takes ? Value.getAsSymbol() : nullptr;
  if (!Symbol || !Symbol->getType()->isIntegerType())
    return State;
  SValBuilder &Values = State->getStateManager().getSValBuilder();
  llvm::KnownBits Bits = bitsOf(Symbol, State, Values.getContext().getIntWidth(Symbol->getType()));
  if (Bits.isConstant()) {
    llvm::APSInt Constant(Bits.getConstant(), Symbol->getType()->isUnsignedIntegerOrEnumerationType());
    return State->BindExpr(&Masked, &Frame, Values.makeIntVal(Constant));
  }
  ProgramStateRef NotZero = Bits.One.isZero() ? nullptr : State->assume(Value.castAs<DefinedOrUnknownSVal>(), true);
  return NotZero ? NotZero : State;
}

} // namespace driverentry
