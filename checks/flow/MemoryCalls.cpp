#include "checks/flow/MemoryCalls.h"
#include "checks/flow/CallArguments.h"
#include "checks/flow/Initials.h"
#include "checks/flow/Stores.h"
#include "checks/knowledge/MemoryFunctions.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/SValBuilder.h"

using namespace clang;
using namespace clang::ento;

namespace driverentry {
namespace {

/// A place in memory, and the type of the value there.
struct Place {
  const TypedValueRegion *Region;
  QualType Type;
};

std::optional<Place> placeOf(const CallEvent &Call) {
  const auto *Typed = dyn_cast_or_null<TypedValueRegion>(pointee(Call, 0));
  if (!Typed || !Typed->getValueType()->isScalarType())
    return std::nullopt;
  return Place{Typed, Typed->getValueType().getUnqualifiedType()};
}

class Interlocked {
  const CallEvent &Call;
  CheckerContext &C;
  const PathContext &Context;
  SValBuilder &Values;
  Place At;
  SVal Old;

public:
  Interlocked(const CallEvent &Call, CheckerContext &C, const PathContext &Context, Place At)
      : Call(Call), C(C), Context(Context), Values(C.getSValBuilder()), At(At), Old(C.getState()->getSVal(At.Region)) {
    Old = Context.Known.valueAt(*At.Region, Old, C.getLocationContext(), Values).value_or(Old);
  }

  void eval(MemoryAct Act) {
    switch (Act) {
    case MemoryAct::Exchange:
      return store(C.getState(), Call.getArgSVal(1), Old);
    case MemoryAct::CompareExchange:
      return compareExchange();
    case MemoryAct::Add:
      return store(C.getState(), combined(BO_Add, Call.getArgSVal(1)), Old);
    case MemoryAct::Or:
      return store(C.getState(), combined(BO_Or, Call.getArgSVal(1)), Old);
    case MemoryAct::And:
      return store(C.getState(), combined(BO_And, Call.getArgSVal(1)), Old);
    case MemoryAct::Xor:
      return store(C.getState(), combined(BO_Xor, Call.getArgSVal(1)), Old);
    case MemoryAct::Increment:
    case MemoryAct::Decrement: {
      SVal New = combined(Act == MemoryAct::Increment ? BO_Add : BO_Sub, Values.makeIntVal(1, At.Type));
      return store(C.getState(), New, New);
    }
    case MemoryAct::Zero:
    case MemoryAct::Fill:
    case MemoryAct::Copy:
      break;
    }
    llvm_unreachable("these have no single place");
  }

private:
  SVal combined(BinaryOperatorKind Kind, SVal With) { return Values.evalBinOp(C.getState(), Kind, Old, With, At.Type); }

  void store(ProgramStateRef State, SVal New, SVal Result) {
    const LocationContext *Frame = C.getLocationContext();
    PathEdit Path(State->bindLoc(loc::MemRegionVal(At.Region), New, Frame), Context);
    stored(*At.Region, New, *Call.getOriginExpr(), Path);
    C.addTransition(Path.state()->BindExpr(Call.getOriginExpr(), Frame, Result));
  }

  void compareExchange() {
    SVal Equal = Values.evalEQ(C.getState(), Old, Call.getArgSVal(2));
    std::optional<DefinedOrUnknownSVal> Known = Equal.getAs<DefinedOrUnknownSVal>();
    if (!Known)
      return store(C.getState(), UnknownVal(), UnknownVal());
    auto [Same, Other] = C.getState()->assume(*Known);
    if (Same)
      store(Same, Call.getArgSVal(1), Old);
    if (Other)
      store(Other, Old, Old);
  }
};

/// What a pointer to a whole structure points to.
struct Block {
  const MemRegion *Region;
  QualType Type;
};

/// The structure that argument \p Slot points to, when it is no longer than \p Size.
std::optional<Block> structureAt(const CallEvent &Call, unsigned Slot, SVal Size, const ASTContext &Ast) {
  const MemRegion *Region = pointee(Call, Slot);
  const auto *Typed = dyn_cast_or_null<TypedValueRegion>(Region);
  const auto *Symbolic = dyn_cast_or_null<SymbolicRegion>(Region);
  QualType Type = Typed ? Typed->getValueType() : Symbolic ? Symbolic->getPointeeStaticType() : QualType();
  if (Type.isNull() || !Type->isRecordType() || Type->isIncompleteType() || !Size.getAsInteger() ||
      Size.getAsInteger()->getLimitedValue() < uint64_t(Ast.getTypeSizeInChars(Type).getQuantity()))
    return std::nullopt;
  return Block{Region, Type};
}

/// What is zeroed from its begin is zero as far as anybody here looks at it.
bool evalWholeStructure(const CallEvent &Call, CheckerContext &C, const PathContext &Context, MemoryAct Act) {
  if (Call.getNumArgs() != (Act == MemoryAct::Zero ? 2 : 3) ||
      (Act == MemoryAct::Fill && !Call.getArgSVal(1).isZeroConstant()))
    return false;
  const LocationContext *Frame = C.getLocationContext();
  SVal Size = Call.getArgSVal(Call.getNumArgs() - 1);
  std::optional<Block> To = structureAt(Call, 0, Size, C.getASTContext()), From;
  if (Act == MemoryAct::Copy)
    From = structureAt(Call, 1, Size, C.getASTContext());
  if (!To || (Act == MemoryAct::Copy && (!From || !C.getASTContext().hasSameUnqualifiedType(To->Type, From->Type))))
    return false;
  PathEdit Path(C.getState(), Context);
  if (From) {
    SVal Copied = Path.state()->getSVal(From->Region);
    Path.replace(Path.state()->bindLoc(loc::MemRegionVal(To->Region), Copied, Frame));
    stored(*To->Region, Copied, *Call.getOriginExpr(), Path);
  } else {
    Path.replace(Path.state()->bindDefaultZero(loc::MemRegionVal(To->Region), Frame));
  }
  if (!Call.getResultType()->isVoidType())
    Path.replace(Path.state()->BindExpr(Call.getOriginExpr(), Frame, Call.getArgSVal(0)));
  C.addTransition(Path.state());
  return true;
}

} // namespace

bool evalMemoryCall(const CallEvent &Call, CheckerContext &C, const PathContext &Context) {
  const auto *Callee = dyn_cast_or_null<FunctionDecl>(Call.getDecl());
  std::optional<MemoryAct> Act = Callee && Callee->getIdentifier() ? memoryAct(Callee->getName()) : std::nullopt;
  if (!Act)
    return false;
  if (*Act == MemoryAct::Zero || *Act == MemoryAct::Fill || *Act == MemoryAct::Copy)
    return evalWholeStructure(Call, C, Context, *Act);
  std::optional<Place> At = placeOf(Call);
  unsigned Arity = *Act == MemoryAct::CompareExchange                             ? 3
                   : *Act == MemoryAct::Increment || *Act == MemoryAct::Decrement ? 1
                                                                                  : 2;
  if (!At || Call.getNumArgs() != Arity)
    return false;
  Interlocked(Call, C, Context, *At).eval(*Act);
  return true;
}

} // namespace driverentry
