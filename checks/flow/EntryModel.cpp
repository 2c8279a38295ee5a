#include "checks/flow/EntryModel.h"
#include "checks/flow/BitMasks.h"
#include "checks/flow/CallArguments.h"
#include "checks/flow/Initials.h"
#include "checks/flow/MemoryCalls.h"
#include "checks/flow/PathEnds.h"
#include "checks/flow/Releases.h"
#include "checks/flow/StatusComparisons.h"
#include "checks/flow/Stores.h"
#include "checks/flow/UnknownCalls.h"
#include "checks/flow/Widening.h"
#include "checks/knowledge/Names.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/LoopUnrolling.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/SValBuilder.h"

using namespace clang;
using namespace clang::ento;

namespace driverentry {

/// Whether the caller is a function of the WDK: what happens inside it is the WDK's business. A template of a library
/// is made for the driver's own types and functions: a guard's destructor calls what the driver named.
static bool insideSystemHeader(const CheckerContext &C) {
  const Decl *Caller = C.getLocationContext()->getStackFrame()->getDecl();
  const auto *Function = dyn_cast<FunctionDecl>(Caller);
  return C.getSourceManager().isInSystemHeader(Caller->getLocation()) &&
         !(Function && Function->isTemplateInstantiation());
}

/// The loader passes both objects. Only storage miniports, which take untyped pointers, are also started without.
/// Source: storage/restrictions-on-miniport-drivers-that-manage-the-boot-drive
void EntryModel::checkBeginFunction(CheckerContext &C) const {
  if (!C.inTopFrame())
    return;
  ProgramStateRef State = C.getState();
  const auto *Entry = cast<FunctionDecl>(C.getLocationContext()->getDecl());
  for (const ParmVarDecl *Parameter : Entry->parameters())
    if (Parameter->getType()->isPointerType() && Parameter->getType()->getPointeeType()->isRecordType()) {
      SVal Object = State->getSVal(State->getLValue(Parameter, C.getLocationContext()));
      if (ProgramStateRef Passed = State->assume(Object.castAs<DefinedOrUnknownSVal>(), true))
        State = Passed;
    }
  C.addTransition(State);
}

//===-- Calls -------------------------------------------------------------------------------------------------===//

/// Nothing is constructed where an allocation has failed: cl.exe asks before it calls the constructor.
static ProgramStateRef constructed(const CXXConstructorCall &Call, ProgramStateRef State) {
  auto Where = Call.getCXXThisVal().getAs<DefinedOrUnknownSVal>();
  ProgramStateRef Allocated = Where ? State->assume(*Where, true) : nullptr;
  return Allocated ? Allocated : State;
}

void EntryModel::checkPreCall(const CallEvent &Call, CheckerContext &C) const {
  const CallExpr *Expr = callExpr(Call);
  const auto *Callee = dyn_cast_or_null<FunctionDecl>(Call.getDecl());
  if (const auto *Construction = dyn_cast<CXXConstructorCall>(&Call))
    C.addTransition(constructed(*Construction, C.getState()));
  if (!Expr || !Callee || insideSystemHeader(C))
    return;
  const Api *Row = apiOf(*Callee);
  PathEdit Path(C.getState(), Context);
  Path.beforeUnknownCall();
  Rules.tell(C, [&](PathRule &Rule, PathReporter &Report) { Rule.onCall(*Expr, *Callee, Row, Path, Report); });
  if (Row)
    Effects.checkArguments(*Row, Call, *Callee, C, Path);
  // An initializer reads nothing of its structure, and a function of the driver is followed.
  if (Row ? !Row->effect(Act::ZeroInitialize) : !isOwn(*Callee))
    forgetMembersSet(Call, Path);
  C.addTransition(Path.state());
}

/// Whether a coarse walk passes over \p Callee, a function of the driver's own.
bool EntryModel::isSideMatter(const FunctionDecl &Callee, const CallEvent &Call, const PathEdit &Path) const {
  if (Context.Follow != Detail::Coarse || !Callee.isDefined() || isa<CXXMethodDecl>(Callee) ||
      Call.getResultType()->isRecordType())
    return false;
  Footprint Touched = Context.Summaries.footprint(Callee);
  if (Touched.Known || Touched.Opaque || (Touched.Framework && Path.framework() != FrameworkState::Created))
    return false;
  for (unsigned I = 0; I < Call.getNumArgs(); ++I)
    if (Path.isRegistryPath(Call.getArgSVal(I)) || Path.isDriverObject(Call.getArgSVal(I)) ||
        structureOf(pointee(Call, I)))
      return false;
  return true;
}

bool EntryModel::evalCall(const CallEvent &Call, CheckerContext &C) const {
  const auto *Callee = dyn_cast_or_null<FunctionDecl>(Call.getDecl());
  if (!callExpr(Call) || !Callee || insideSystemHeader(C))
    return false;
  const Api *Row = apiOf(*Callee);
  if (Row && !Row->effect(Act::KeepPointer)) {
    Effects.split(*Row, Call, C);
    return true;
  }
  if (evalMemoryCall(Call, C, Context))
    return true;
  bool SideMatter = isSideMatter(*Callee, Call, PathEdit(C.getState(), Context));
  if (!SideMatter && (!isWdkBlackBox(*Callee) || Call.getResultType()->isRecordType()))
    return false;
  ProgramStateRef State = SideMatter ? Call.invalidateRegions(C.blockCount(), C.getState()) : afterBlackBox(Call, C);
  if (!Call.getResultType()->isVoidType())
    State = State->BindExpr(Call.getOriginExpr(), C.getLocationContext(),
                            C.getSValBuilder().conjureSymbolVal(Call, C.blockCount()));
  C.addTransition(State);
  return true;
}

void EntryModel::checkPostCall(const CallEvent &Call, CheckerContext &C) const {
  // The operators new and delete deal with memory, whoever wrote them; the engine does not follow those that place.
  if (C.wasInlined || insideSystemHeader(C) || isa<CXXAllocatorCall, CXXDeallocatorCall>(Call))
    return;
  const auto *Callee = dyn_cast_or_null<FunctionDecl>(Call.getDecl());
  // A library's guard may run code of the driver when it is destroyed.
  bool Library = isa_and_nonnull<CXXMethodDecl>(Callee) && !Callee->isTrivial();
  bool NotFollowed = Callee && (isOwn(*Callee) || Library);
  if (Callee && ((!isOpaque(*Callee) && !NotFollowed) || isUnknownTrace(*Callee, Call)))
    return;
  PathEdit Path(C.getState(), Context);
  forgetMembersSet(Call, Path);
  bool SeesDriver = false;
  for (unsigned I = 0; I < Call.getNumArgs(); ++I) {
    SeesDriver |= Path.isDriverObject(Call.getArgSVal(I));
    if (const MemRegion *Given = pointee(Call, I))
      Path.mayReplacePath(Given);
  }
  if (Callee && Callee->getIdentifier() && suggestsCopying(Callee->getName()))
    Path.mayReplacePath(nullptr);
  // What creates the framework's driver, or undoes everything when it fails, returns a status that matters.
  SeesDriver &= Call.getResultType()->isVoidType() || !isResultIgnored(Call, C);
  if (Callee && Callee->getIdentifier() && !suggestsRelease(Callee->getName()))
    Path.restoreStored(C.getLocationContext());
  Path.unknownCall(NotFollowed || mayRelease(Callee, Call, SeesDriver), !Callee || SeesDriver);
  if (Callee && mayBeMacro(*Callee, Call, C))
    Path.mayHaveLeft();
  C.addTransition(Path.state());
}

//===-- Stores and returns ------------------------------------------------------------------------------------===//

void EntryModel::checkBind(SVal Place, SVal Value, const Stmt *Store, bool, CheckerContext &C) const {
  const MemRegion *Region = Place.getAsRegion();
  if (!Region || !Store)
    return;
  PathEdit Path(C.getState(), Context);
  if (!insideSystemHeader(C))
    stored(*Region, Value, *Store, Path);
  else if (!Region->hasMemorySpace<StackSpaceRegion>(Path.state()))
    Path.storedOutside(*Region, Value);
  if (Path.state() != C.getState())
    C.addTransition(Path.state());
}

/// A member that is read was not set in vain. What is constant, or untouched, is as it was made.
void EntryModel::checkLocation(SVal Place, bool IsLoad, const Stmt *, CheckerContext &C) const {
  const MemRegion *Region = Place.getAsRegion();
  if (!IsLoad || !Region)
    return;
  PathEdit Path(C.getState(), Context);
  const auto *Field = dyn_cast<FieldRegion>(Region);
  if (structureOf(Field ? Field->getSuperRegion() : Region))
    Path.takeMembersSet(*Region);
  SVal Now = Path.state()->getSVal(Region);
  if (std::optional<SVal> Known = Context.Known.valueAt(*Region, Now, C.getLocationContext(), C.getSValBuilder());
      Known && Now != *Known)
    Path.replace(Path.state()->bindLoc(Place.castAs<Loc>(), *Known, C.getLocationContext(), /*notifyChanges=*/false));
  if (Path.state() != C.getState())
    C.addTransition(Path.state());
}

void EntryModel::checkPostStmt(const BinaryOperator *Operator, CheckerContext &C) const {
  const LocationContext &Frame = *C.getLocationContext();
  if (std::optional<SVal> Truth = comparedStatus(*Operator, C.getState(), Frame))
    C.addTransition(C.getState()->BindExpr(Operator, &Frame, *Truth));
  else if (ProgramStateRef Known = withKnownBits(*Operator, C.getState(), Frame); Known != C.getState())
    C.addTransition(Known);
}

void EntryModel::checkPreStmt(const ReturnStmt *Return, CheckerContext &C) const {
  if (!C.inTopFrame() || !Return->getRetValue())
    return;
  PathEdit Path(C.getState(), Context);
  Path.returning(C.getSVal(Return->getRetValue()));
  C.addTransition(Path.state());
}

/// A variable of C++ that did not parse may have a destructor, which would run on every way out.
void EntryModel::checkPreStmt(const DeclStmt *Declaration, CheckerContext &C) const {
  if (!C.getLangOpts().CPlusPlus ||
      llvm::none_of(Declaration->decls(), [](const Decl *D) { return D->isInvalidDecl(); }))
    return;
  PathEdit Path(C.getState(), Context);
  Path.mayHaveLeft();
  C.addTransition(Path.state());
}

/// Behind a few rounds of a loop the engine goes on with a state that has forgotten what the loop may change, and much
/// more. The state of the round before tells what to give back.
void EntryModel::checkBlockEntrance(const BlockEntrance &Entrance, CheckerContext &C) const {
  const Stmt *Loop = Entrance.getBlock()->getTerminatorStmt();
  unsigned Left = C.getAnalysisManager().options.maxBlockVisitOnPath - C.blockCount();
  if (!isWidened(Loop) || isUnrolledState(C.getState()) || Left != 1)
    return;
  if (ProgramStateRef Before = roundBefore(C.getPredecessor(), Entrance, C.getStackFrame()))
    C.addTransition(behindLoop(C.getState(), Before, *Loop, *C.getLocationContext(), Context));
}

void EntryModel::checkLiveSymbols(ProgramStateRef State, SymbolReaper &Reaper) const {
  PathEdit(std::move(State), Context).keepAlive(Reaper);
}

void EntryModel::checkEndFunction(const ReturnStmt *Return, CheckerContext &C) const {
  if (!C.inTopFrame())
    return;
  ++Returns;
  Doubtful += PathState(C.getState(), Context).maybeLeft();
  if (!Return || !Return->getRetValue() || !Return->getRetValue()->getType()->isIntegralOrEnumerationType())
    return;
  PathEdit Path(C.getState(), Context);
  PathEnd End = pathEnd(*Return, Path, C.getSValBuilder());
  Rules.tell(C, [&](PathRule &Rule, PathReporter &Report) { Rule.onEnd(End, Path, Report); });
}

} // namespace driverentry
