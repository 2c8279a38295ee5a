// The traits that the driver's state is made of. No other file knows how it is stored.
#include "checks/flow/PathEdit.h"
#include "checks/flow/Releases.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/ProgramStateTrait.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/SValBuilder.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/SymbolManager.h"

using namespace clang;
using namespace clang::ento;

REGISTER_MAP_WITH_PROGRAMSTATE(HeldBy, unsigned, const Expr *)
REGISTER_SET_WITH_PROGRAMSTATE(MaybeReleased, unsigned)
REGISTER_TRAIT_WITH_PROGRAMSTATE(Framework, unsigned)
REGISTER_TRAIT_WITH_PROGRAMSTATE(CleanupUnknown, bool)
REGISTER_SET_WITH_PROGRAMSTATE(CleanupFunctions, const FunctionDecl *)
REGISTER_MAP_WITH_PROGRAMSTATE(FailedRegistrations, const driverentry::Api *, const CallExpr *)
REGISTER_SET_WITH_PROGRAMSTATE(SucceededRegistrations, const driverentry::Api *)
REGISTER_TRAIT_WITH_PROGRAMSTATE(Registered, bool)
REGISTER_TRAIT_WITH_PROGRAMSTATE(UnknownCallSeen, bool)
REGISTER_TRAIT_WITH_PROGRAMSTATE(MaybeLeft, bool)
REGISTER_TRAIT_WITH_PROGRAMSTATE(FrameworkConfigured, bool)
REGISTER_MAP_WITH_PROGRAMSTATE(MembersSet, const FieldRegion *, const Stmt *)
REGISTER_SET_WITH_PROGRAMSTATE(SetUpStructures, const MemRegion *)
REGISTER_MAP_WITH_PROGRAMSTATE(RegistryPathStores, const MemRegion *, const Stmt *)
REGISTER_MAP_WITH_PROGRAMSTATE(StoredOutside, const MemRegion *, SVal)
REGISTER_TRAIT_WITH_PROGRAMSTATE(ReturnedSymbol, SymbolRef)
REGISTER_TRAIT_WITH_PROGRAMSTATE(ReturnedConstant, const llvm::APSInt *)

namespace driverentry {

const Expr *PathState::held(Resource Of) const {
  const Expr *const *Call = State->get<HeldBy>(unsigned(Of));
  return Call ? *Call : nullptr;
}

bool PathState::maybeReleased(Resource Of) const { return State->contains<MaybeReleased>(unsigned(Of)); }

FrameworkState PathState::framework() const { return FrameworkState(State->get<Framework>()); }

Answer PathState::frameworkReleases(Resource Of) const {
  Answer Result = State->get<CleanupUnknown>() ? Answer::Unknown : Answer::No;
  for (const FunctionDecl *Callback : State->get<CleanupFunctions>()) {
    Answer One = Context->Summaries.releases(*Callback, Of);
    if (One == Answer::Yes)
      return One;
    if (One == Answer::Unknown)
      Result = One;
  }
  return Result;
}

FailedRegistration PathState::failedRegistration() const {
  FailedRegistration First;
  for (const auto &[Row, Call] : State->get<FailedRegistrations>())
    if (!First.Call || Call->getBeginLoc() < First.Call->getBeginLoc())
      First = {Call, Row};
  return First;
}

bool PathState::frameworkConfigured() const { return State->get<FrameworkConfigured>(); }
bool PathState::sawUnknownCall() const { return State->get<UnknownCallSeen>(); }
bool PathState::maybeLeft() const { return State->get<MaybeLeft>(); }
bool PathState::registeredElsewhere() const { return State->get<Registered>(); }

/// Whether \p Symbol is the initial value of \p Parameter, or of memory reached from it, as it was or as some call
/// left it.
static bool comesFrom(SymbolRef Symbol, const ParmVarDecl *Parameter) {
  while (const MemRegion *Origin = Symbol ? Symbol->getOriginRegion() : nullptr) {
    const MemRegion *Base = Origin->getBaseRegion();
    if (const auto *Variable = dyn_cast<DeclRegion>(Base))
      return Parameter && Variable->getDecl()->getCanonicalDecl() == Parameter->getCanonicalDecl();
    const auto *Symbolic = dyn_cast<SymbolicRegion>(Base);
    Symbol = Symbolic ? Symbolic->getSymbol() : nullptr;
  }
  return false;
}

/// Whether \p Value is what \p Parameter points to, a copy of it, or a pointer read out of it.
static bool isReachedFrom(SVal Value, const ParmVarDecl *Parameter) {
  auto Copy = Value.getAs<nonloc::LazyCompoundVal>();
  const MemRegion *Region = Copy ? Copy->getRegion() : isa<Loc>(Value) ? Value.getAsRegion() : nullptr;
  const auto *Symbolic = Region ? dyn_cast<SymbolicRegion>(Region->getBaseRegion()) : nullptr;
  return Symbolic && comesFrom(Symbolic->getSymbol(), Parameter);
}

bool PathEdit::isRegistryPath(SVal Value) const { return isReachedFrom(Value, Context->RegistryPath); }
bool PathEdit::isDriverObject(SVal Value) const { return isReachedFrom(Value, Context->DriverObject); }

/// Whether \p Place, or a pointer member of it, still keeps the registry path in \p Now.
static bool stillKeeps(const PathEdit &Now, const MemRegion &Place) {
  const auto *Typed = dyn_cast<TypedValueRegion>(&Place);
  const RecordDecl *Record = Typed ? Typed->getValueType()->getAsRecordDecl() : nullptr;
  if (!Record)
    return Now.isRegistryPath(Now.state()->getSVal(&Place));
  for (const FieldDecl *Field : Record->fields())
    if (Field->getType()->isPointerType()) {
      SVal Member = Now.state()->getLValue(Field, loc::MemRegionVal(&Place));
      if (Now.isRegistryPath(Now.state()->getSVal(Member.castAs<Loc>())))
        return true;
    }
  return false;
}

llvm::SmallVector<const Stmt *, 2> PathState::keptRegistryPath() const {
  llvm::SmallVector<const Stmt *, 2> Result;
  PathEdit Now(State, *Context);
  for (const auto &[Place, Store] : State->get<RegistryPathStores>())
    if (stillKeeps(Now, *Place))
      Result.push_back(Store);
  return Result;
}

void PathEdit::acquire(Resource Of, const Expr &Call) {
  State = State->set<HeldBy>(unsigned(Of), &Call)->remove<MaybeReleased>(unsigned(Of));
}

void PathEdit::release(Resource Of) {
  State = State->remove<HeldBy>(unsigned(Of))->remove<MaybeReleased>(unsigned(Of));
}

void PathEdit::frameworkCreated(SVal Attributes) {
  State = State->set<Framework>(unsigned(FrameworkState::Created));
  if (Attributes.isZeroConstant())
    return;
  const auto *Region = dyn_cast_or_null<TypedValueRegion>(Attributes.getAsRegion());
  const RecordDecl *Record = Region ? Region->getValueType()->getAsRecordDecl() : nullptr;
  const Structure *Known = Record ? findStructure(Record->getName()) : nullptr;
  if (!Known) {
    State = State->set<CleanupUnknown>(true);
    return;
  }
  for (const FieldDecl *Field : Record->fields()) {
    if (!llvm::is_contained(Known->CleanupMembers, Field->getName()))
      continue;
    SVal Callback = State->getSVal(State->getLValue(Field, Attributes).castAs<Loc>());
    if (const FunctionDecl *Function = Callback.getAsFunctionDecl())
      State = State->add<CleanupFunctions>(Function);
    else if (!Callback.isZeroConstant())
      State = State->set<CleanupUnknown>(true);
  }
}

void PathEdit::frameworkFailed() { State = State->set<Framework>(unsigned(FrameworkState::CreateFailed)); }

void PathEdit::registrationFailed(const Api &Row, const CallExpr &Call) {
  // A driver for several buses registers once for each, and one that is there is enough.
  if (!State->contains<SucceededRegistrations>(&Row))
    State = State->set<FailedRegistrations>(&Row, &Call);
}

void PathEdit::registrationSucceeded(const Api &Row) {
  State = State->remove<FailedRegistrations>(&Row)->add<SucceededRegistrations>(&Row);
  if (!Row.effect(Act::CreateFrameworkDriver))
    State = State->set<Registered>(true);
}

void PathEdit::unknownCall(bool MayRelease, bool SeesDriver) {
  State = State->set<UnknownCallSeen>(true);
  if (MayRelease)
    for (const auto &[Of, Call] : State->get<HeldBy>())
      State = State->add<MaybeReleased>(Of);
  if (SeesDriver && framework() == FrameworkState::NotCreated)
    State = State->set<Framework>(unsigned(FrameworkState::Unknown));
}

void PathEdit::mayHaveLeft() { State = State->set<MaybeLeft>(true); }

void PathEdit::memberSet(const MemRegion &Member, const Stmt &Write) {
  if (const auto *Field = dyn_cast<FieldRegion>(&Member))
    State = State->set<MembersSet>(Field, &Write);
}

llvm::SmallVector<std::pair<const FieldRegion *, const Stmt *>, 2> PathEdit::takeMembersSet(const MemRegion &Whole) {
  llvm::SmallVector<std::pair<const FieldRegion *, const Stmt *>, 2> Taken;
  for (const auto &[Field, Write] : State->get<MembersSet>())
    if (Field->isSubRegionOf(&Whole))
      Taken.push_back({Field, Write});
  for (const auto &[Field, Write] : Taken)
    State = State->remove<MembersSet>(Field);
  return Taken;
}

void PathEdit::structureSetUp(const MemRegion &Whole) { State = State->add<SetUpStructures>(&Whole); }
bool PathEdit::isSetUp(const MemRegion &Whole) const { return State->contains<SetUpStructures>(&Whole); }
void PathEdit::frameworkStructureSetUp() { State = State->set<FrameworkConfigured>(true); }

void PathEdit::registryPathStored(const MemRegion &Place, const Stmt &Store) {
  State = State->set<RegistryPathStores>(&Place, &Store);
}

bool PathEdit::keepsRegistryPath(const MemRegion &Memory) const {
  for (const auto &[Place, Store] : State->get<RegistryPathStores>())
    if (Place->isSubRegionOf(&Memory) && stillKeeps(*this, *Place))
      return true;
  return false;
}

void PathEdit::structureStored(const MemRegion &Place, nonloc::LazyCompoundVal Copy, const Stmt &Store) {
  constexpr unsigned MaxDepth = 3;
  struct Part {
    SVal To, From;
    QualType Type;
    unsigned Depth;
  };
  StoreManager &Stores = State->getStateManager().getStoreManager();
  const TypedValueRegion *Source = Copy.getRegion();
  llvm::SmallVector<Part, 4> Parts{{loc::MemRegionVal(&Place), loc::MemRegionVal(Source), Source->getValueType(), 0}};
  while (!Parts.empty()) {
    Part Whole = Parts.pop_back_val();
    const RecordDecl *Record = Whole.Type->getAsRecordDecl();
    if (!Record)
      continue;
    for (const FieldDecl *Field : Record->fields()) {
      Part Member{State->getLValue(Field, Whole.To), State->getLValue(Field, Whole.From), Field->getType(),
                  Whole.Depth + 1};
      if (Member.Type->isRecordType() && Member.Depth < MaxDepth)
        Parts.push_back(Member);
      if (!Member.Type->isPointerType())
        continue;
      SVal Value = Stores.getBinding(Copy.getStore(), Member.From.castAs<Loc>());
      const MemRegion *To = Member.To.getAsRegion();
      if (To && isRegistryPath(Value))
        State = State->set<StoredOutside>(To, Value)->set<RegistryPathStores>(To, &Store);
    }
  }
}

void PathEdit::storedOutside(const MemRegion &Place, SVal Value) {
  bool Keeps = Value.getAsSymbol() || Value.isConstant() || Value.getAsRegion();
  State = Keeps && !Value.isZeroConstant() ? State->set<StoredOutside>(&Place, Value)
                                           : State->remove<StoredOutside>(&Place);
}

void PathEdit::beforeUnknownCall() {
  for (const auto &[Place, Value] : State->get<StoredOutside>())
    if (State->getSVal(Place) != Value)
      State = State->remove<StoredOutside>(Place);
}

void PathEdit::mayReplacePath(const MemRegion *Given) {
  for (const auto &[Place, Value] : State->get<StoredOutside>())
    if ((!Given || Place->isSubRegionOf(Given)) && isRegistryPath(Value))
      State = State->remove<StoredOutside>(Place);
}

/// Whether \p Value is not zero for certain. The engine knows that of numbers and symbols; the address of a variable has
/// neither.
static bool isNotZero(ProgramStateRef State, SVal Value) {
  bool Address = Value.getAsRegion() && !Value.getAsSymbol(/*IncludeBaseRegions=*/true);
  return Address || State->isNull(Value).isConstrainedFalse();
}

void PathEdit::restoreStored(const LocationContext *Frame) {
  for (const auto &[Place, Value] : State->get<StoredOutside>())
    if ((isNotZero(State, Value) || isRegistryPath(Value)) && State->getSVal(Place) != Value)
      State = State->bindLoc(loc::MemRegionVal(Place), Value, Frame, /*notifyChanges=*/false);
}

void PathEdit::keepStored(ProgramStateRef Before, llvm::function_ref<bool(const VarDecl &)> Untouched,
                          const LocationContext *Frame) {
  for (const auto &[Place, Value] : State->get<StoredOutside>()) {
    const auto *Base = dyn_cast<VarRegion>(Place->getBaseRegion());
    if (Before->getSVal(Place) == Value && (!Base || Untouched(*Base->getDecl())))
      State = State->bindLoc(loc::MemRegionVal(Place), Value, Frame, /*notifyChanges=*/false);
  }
}

void PathEdit::unknownRounds() {
  if (framework() != FrameworkState::Created)
    State = State->set<Framework>(unsigned(FrameworkState::Unknown));
  State = State->remove<FailedRegistrations>();
  for (const auto &[Of, Call] : State->get<HeldBy>())
    State = State->add<MaybeReleased>(Of);
}

void PathEdit::returning(SVal Status) {
  State = State->set<ReturnedSymbol>(Status.getAsSymbol());
  State = State->set<ReturnedConstant>(Status.getAsInteger());
}

SVal PathEdit::returned() const {
  if (const llvm::APSInt *Constant = State->get<ReturnedConstant>())
    return nonloc::ConcreteInt(APSIntPtr::unsafeConstructor(Constant));
  if (SymbolRef Symbol = State->get<ReturnedSymbol>())
    return nonloc::SymbolVal(Symbol);
  return UnknownVal();
}

void PathEdit::keepAlive(SymbolReaper &Reaper) const {
  if (SymbolRef Symbol = State->get<ReturnedSymbol>())
    Reaper.markLive(Symbol);
  for (const auto &[Place, Value] : State->get<StoredOutside>())
    if (SymbolRef Symbol = Value.getAsSymbol())
      Reaper.markLive(Symbol);
  // Memory that no variable points to any more still keeps what was stored in it.
  for (const auto &[Place, Store] : State->get<RegistryPathStores>())
    if (const SymbolicRegion *Memory = Place->getSymbolicBase())
      Reaper.markLive(Memory->getSymbol());
}

} // namespace driverentry
