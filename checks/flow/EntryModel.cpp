#include "checks/flow/EntryModel.h"
#include "checks/flow/Releases.h"
#include "checks/flow/UnknownCalls.h"
#include "checks/flow/Widening.h"
#include "checks/knowledge/Names.h"
#include "clang/StaticAnalyzer/Core/BugReporter/BugReporter.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/LoopUnrolling.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/SValBuilder.h"

using namespace clang;
using namespace clang::ento;

namespace driverentry {

namespace {

/// A report whose place is the rule's choice, not the point where the path was when it was found.
class AnchoredReport : public PathSensitiveBugReport {
  PathDiagnosticLocation Where;

public:
  AnchoredReport(const BugType &Type, StringRef Message, const ExplodedNode *End, PathDiagnosticLocation Where)
      : PathSensitiveBugReport(Type, Message, End, Where, /*DeclToUnique=*/nullptr), Where(Where) {}
  PathDiagnosticLocation getLocation() const override { return Where; }
};

/// Whether the caller is a function of the WDK: what happens inside it is the WDK's business. A template of a library
/// is made for the driver's own types and functions: a guard's destructor calls what the driver named.
bool insideSystemHeader(const CheckerContext &C) {
  const Decl *Caller = C.getLocationContext()->getStackFrame()->getDecl();
  const auto *Function = dyn_cast<FunctionDecl>(Caller);
  return C.getSourceManager().isInSystemHeader(Caller->getLocation()) &&
         !(Function && Function->isTemplateInstantiation());
}

const CallExpr *callExpr(const CallEvent &Call) { return dyn_cast_or_null<CallExpr>(Call.getOriginExpr()); }

/// The condition "\p Status is a failure", for signed and unsigned carriers of an NTSTATUS. A symbol is asked by its
/// own type: the engine does not follow casts. Source: kernel/using-ntstatus-values (severity in the two highest bits)
SVal failureCondition(ProgramStateRef State, SVal Status, QualType Type, SValBuilder &Values) {
  if (SymbolRef Symbol = Status.getAsSymbol())
    Type = Symbol->getType();
  bool Signed = Type->isSignedIntegerOrEnumerationType();
  DefinedSVal Bound = Values.makeIntVal(Signed ? 0 : 0x80000000u, Type);
  return Values.evalBinOp(State, Signed ? BO_LT : BO_GE, Status, Bound, Values.getConditionType());
}

const Structure *structureOf(const MemRegion *Region) {
  const auto *Typed = dyn_cast_or_null<TypedValueRegion>(Region);
  const RecordDecl *Record = Typed ? Typed->getValueType()->getAsRecordDecl() : nullptr;
  return Record ? findStructure(Record->getName()) : nullptr;
}

const MemRegion *pointee(const CallEvent &Call, int8_t Slot) {
  if (Slot < 0 || unsigned(Slot) >= Call.getNumArgs())
    return nullptr;
  const MemRegion *Region = Call.getArgSVal(Slot).getAsRegion();
  return Region ? Region->StripCasts() : nullptr;
}

void forgetMembersSet(const CallEvent &Call, PathEdit &Path) {
  for (unsigned I = 0; I < Call.getNumArgs(); ++I)
    if (const MemRegion *Region = pointee(Call, I); structureOf(Region))
      Path.takeMembersSet(*Region);
}

std::string quoted(const Api &Row) { return ("'" + Row.spelling() + "'").str(); }

} // namespace

/// Files a rule's finding with the engine, for the path as it was before the event.
class EntryModel::Reporter : public PathReporter {
  const EntryModel &Model;
  const RuleSlot &Slot;
  CheckerContext &C;

public:
  Reporter(const EntryModel &Model, const RuleSlot &Slot, CheckerContext &C) : Model(Model), Slot(Slot), C(C) {}

  /// The path's last node serves: a node of its own would be a second successor, and so a second path.
  void report(const Stmt &Anchor, std::string Message) override {
    const SourceManager &Sources = C.getSourceManager();
    SourceLocation Where = Sources.getFileLoc(Anchor.getBeginLoc());
    Model.Anchors[{Slot.Rule, Where}] = &Anchor;
    C.emitReport(std::make_unique<AnchoredReport>(*Slot.Type, Message, C.getPredecessor(),
                                                  PathDiagnosticLocation(Where, Sources)));
  }
};

EntryModel::EntryModel(const PathContext &Context, llvm::ArrayRef<PathRule *> Rules) : Context(Context) {
  for (PathRule *Rule : Rules)
    Slots.push_back({Rule, std::make_unique<BugType>(this, std::to_string(Slots.size()))});
}

PathRule *EntryModel::ruleFor(StringRef Type) const {
  for (const RuleSlot &Slot : Slots)
    if (Slot.Type->getDescription() == Type)
      return Slot.Rule;
  return nullptr;
}

const Stmt *EntryModel::anchor(const PathRule &Rule, SourceLocation Where) const {
  auto Found = Anchors.find({&Rule, Where});
  return Found == Anchors.end() ? nullptr : Found->second;
}

template <typename Event> void EntryModel::tell(CheckerContext &C, Event Tell) const {
  if (PathState(C.getState(), Context).maybeLeft())
    return;
  for (const RuleSlot &Slot : Slots) {
    Reporter Report(*this, Slot, C);
    Tell(*Slot.Rule, Report);
  }
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

void EntryModel::checkArguments(const Api &Row, const CallEvent &Call, const FunctionDecl &Callee, CheckerContext &C,
                                PathEdit &Path) const {
  for (const Effect &E : Row.Effects) {
    if (E.Slot < 0 || unsigned(E.Slot) >= Call.getNumArgs())
      continue;
    const MemRegion *Whole = pointee(Call, E.Slot);
    if (E.What == Act::KeepPointer &&
        (Path.isRegistryPath(Call.getArgSVal(E.Slot)) || (Whole && Path.keepsRegistryPath(*Whole))))
      tell(C, [&](PathRule &Rule, PathReporter &Report) { Rule.onKeptArgument(*callExpr(Call), Callee, Report); });
    if (E.What != Act::RequireInitialized)
      continue;
    const Structure *Known = structureOf(Whole);
    if (!Known || Path.isSetUp(*Whole) || !Whole->hasMemorySpace<StackSpaceRegion>(Path.state()))
      continue;
    for (const FieldDecl *Field : cast<TypedValueRegion>(Whole)->getValueType()->getAsRecordDecl()->fields())
      if (Field->getName() == Known->SizeMember) {
        SVal Place = Path.state()->getLValue(Field, loc::MemRegionVal(Whole));
        SVal Size = Path.state()->getSVal(Place.castAs<Loc>());
        if (Size.isUndef() || Size.isZeroConstant())
          tell(C, [&](PathRule &Rule, PathReporter &Report) { Rule.onUninitialized(*callExpr(Call), *Known, Report); });
      }
  }
}

void EntryModel::checkPreCall(const CallEvent &Call, CheckerContext &C) const {
  const CallExpr *Expr = callExpr(Call);
  const auto *Callee = dyn_cast_or_null<FunctionDecl>(Call.getDecl());
  if (!Expr || !Callee || insideSystemHeader(C))
    return;
  const Api *Row = apiOf(*Callee);
  PathEdit Path(C.getState(), Context);
  Path.beforeUnknownCall();
  tell(C, [&](PathRule &Rule, PathReporter &Report) { Rule.onCall(*Expr, *Callee, Row, Path, Report); });
  if (Row)
    checkArguments(*Row, Call, *Callee, C, Path);
  // Whoever receives a structure may read what was set in it. Its initializer does not, and a function of the driver is
  // followed.
  if (Row ? !Row->effect(Act::ZeroInitialize) : !isOwn(*Callee))
    forgetMembersSet(Call, Path);
  C.addTransition(Path.state());
}

void EntryModel::applyWrites(const Api &Row, const CallEvent &Call, CheckerContext &C, PathEdit &Path) const {
  for (const Effect &E : Row.Effects) {
    if (E.What != Act::Write && E.What != Act::StorePointer)
      continue;
    const auto *Region = dyn_cast_or_null<TypedValueRegion>(pointee(Call, E.Slot));
    if (!Region)
      continue;
    const LocationContext *Frame = C.getLocationContext();
    if (E.What == Act::Write) {
      SVal Fresh = C.getSValBuilder().conjureSymbolVal(Call, Region->getValueType(), C.blockCount(), Region);
      Path.replace(Path.state()->bindLoc(loc::MemRegionVal(Region), Fresh, Frame));
      continue;
    }
    const RecordDecl *Record = Region->getValueType()->getAsRecordDecl();
    if (!Record)
      continue;
    for (const FieldDecl *Field : Record->fields())
      if (Field->getType()->isPointerType())
        Path.replace(Path.state()->bindLoc(Path.state()->getLValue(Field, loc::MemRegionVal(Region)),
                                           Call.getArgSVal(E.From), Frame));
    if (Path.isRegistryPath(Call.getArgSVal(E.From)) && !Region->hasMemorySpace<StackSpaceRegion>(Path.state()))
      Path.registryPathStored(*Region, *Call.getOriginExpr());
  }
}

void EntryModel::zeroInitialize(const CallEvent &Call, const Effect &E, CheckerContext &C, PathEdit &Path) const {
  const MemRegion *Whole = pointee(Call, E.Slot);
  const Structure *Known = structureOf(Whole);
  if (!Known)
    return;
  for (const auto &[Field, Write] : Path.takeMembersSet(*Whole)) {
    LostWrite Lost{Field->getDecl(), Write, callExpr(Call), Known};
    tell(C, [&](PathRule &Rule, PathReporter &Report) { Rule.onLostWrite(Lost, Report); });
  }
  Path.replace(Path.state()->bindDefaultZero(loc::MemRegionVal(Whole), C.getLocationContext()));
  Path.structureSetUp(*Whole);
  if (Known->DescribesDriver)
    Path.frameworkStructureSetUp();
}

void EntryModel::succeed(const Api &Row, const CallEvent &Call, PathEdit &Path) const {
  for (const Effect &E : Row.Effects) {
    if (E.What == Act::Acquire)
      Path.acquire(E.Of, *Call.getOriginExpr());
    if (E.What == Act::Release)
      Path.release(E.Of);
    if (E.What == Act::CreateFrameworkDriver)
      Path.frameworkCreated(Call.getArgSVal(E.Slot));
    if (E.What == Act::MandatoryRegistration)
      Path.registrationSucceeded(Row);
  }
}

void EntryModel::fail(const Api &Row, const CallEvent &Call, PathEdit &Path) const {
  for (const Effect &E : Row.Effects) {
    if (E.What == Act::CreateFrameworkDriver)
      Path.frameworkFailed();
    if (E.What == Act::MandatoryRegistration)
      Path.registrationFailed(Row, *callExpr(Call));
  }
}

/// Tells where a resource was acquired, to the rules that are about it.
const NoteTag *EntryModel::acquisitionNote(const Api &Row, CheckerContext &C) const {
  const Effect *Acquired = Row.effect(Act::Acquire);
  if (!Acquired)
    return nullptr;
  return C.getNoteTag([this, Of = Acquired->Of, &Row](PathSensitiveBugReport &Report) -> std::string {
    const PathRule *Rule = ruleFor(Report.getBugType().getDescription());
    return Rule && Rule->about() == Of ? "acquired by " + quoted(Row) + " here" : "";
  });
}

/// What a call that says nothing about success returns.
SVal EntryModel::resultOf(const Api &Row, const CallEvent &Call, CheckerContext &C, PathEdit &Path) const {
  SValBuilder &Values = C.getSValBuilder();
  DefinedOrUnknownSVal Result = Values.conjureSymbolVal(Call, C.blockCount());
  if (!Row.effect(Act::ReturnFrameworkDriver))
    return Result;
  if (Path.framework() == FrameworkState::NotCreated || Path.framework() == FrameworkState::CreateFailed)
    return Values.makeNullWithType(Call.getResultType());
  if (Path.framework() == FrameworkState::Created)
    if (ProgramStateRef NotNull = Path.state()->assume(Result, true))
      Path.replace(NotNull);
  return Result;
}

void EntryModel::split(const Api &Row, const CallEvent &Call, CheckerContext &C) const {
  SValBuilder &Values = C.getSValBuilder();
  const Expr *Origin = Call.getOriginExpr();
  QualType Type = Call.getResultType();
  PathEdit Succeeding(C.getState(), Context);
  succeed(Row, Call, Succeeding);
  if (const Effect *Zero = Row.effect(Act::ZeroInitialize))
    zeroInitialize(Call, *Zero, C, Succeeding);
  applyWrites(Row, Call, C, Succeeding);
  if (Row.Result != Returns::NtStatus) {
    if (!Type->isVoidType()) {
      SVal Result = resultOf(Row, Call, C, Succeeding);
      Succeeding.replace(Succeeding.state()->BindExpr(Origin, C.getLocationContext(), Result));
    }
    C.addTransition(Succeeding.state(), acquisitionNote(Row, C));
    return;
  }
  Succeeding.replace(Succeeding.state()->BindExpr(Origin, C.getLocationContext(), Values.makeIntVal(0, Type)));
  C.addTransition(Succeeding.state(), C.getNoteTag("assuming " + quoted(Row) + " succeeds", /*IsPrunable=*/true));

  // A function may carry its NTSTATUS in an unsigned type; what the driver looks at is its sign.
  const ASTContext &Ast = C.getASTContext();
  QualType Carrier = Type->isUnsignedIntegerType() ? Ast.getCorrespondingSignedType(Type) : Type;
  DefinedOrUnknownSVal Status = Values.conjureSymbolVal(Call, Carrier, C.blockCount());
  PathEdit Failing(C.getState()->BindExpr(Origin, C.getLocationContext(), Status), Context);
  fail(Row, Call, Failing);
  if (auto Failed = failureCondition(Failing.state(), Status, Type, Values).getAs<DefinedOrUnknownSVal>())
    if (ProgramStateRef Assumed = Failing.state()->assume(*Failed, true))
      C.addTransition(Assumed, C.getNoteTag("assuming " + quoted(Row) + " fails"));
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
    split(*Row, Call, C);
    return true;
  }
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

/// Whether \p Field of a known structure is lost when the structure is set up after \p Value was stored in it: zero and
/// the size are what the initializer leaves there as well.
static bool isWorthKeeping(const FieldRegion &Field, SVal Value) {
  const Structure *Known = structureOf(Field.getSuperRegion());
  return Known && Field.getDecl()->getName() != Known->SizeMember && !Value.isZeroConstant();
}

void EntryModel::checkBind(SVal Place, SVal Value, const Stmt *Store, bool, CheckerContext &C) const {
  const MemRegion *Region = Place.getAsRegion();
  if (!Region || !Store || insideSystemHeader(C))
    return;
  PathEdit Path(C.getState(), Context);
  if (const auto *Field = dyn_cast<FieldRegion>(Region); Field && isWorthKeeping(*Field, Value))
    Path.memberSet(*Field, *Store);
  if (!Region->hasMemorySpace<StackSpaceRegion>(Path.state())) {
    auto Copy = Value.getAs<nonloc::LazyCompoundVal>();
    bool OwnPlace = Path.isRegistryPath(loc::MemRegionVal(Region));
    if (Copy && !OwnPlace)
      Path.structureStored(*Region, *Copy, *Store);
    else if (Path.isRegistryPath(Value) && !OwnPlace)
      Path.registryPathStored(*Region, *Store);
    if (!Copy)
      Path.storedOutside(*Region, Value);
  }
  if (Path.state() != C.getState())
    C.addTransition(Path.state());
}

/// A member that is read was not set in vain.
void EntryModel::checkLocation(SVal Place, bool IsLoad, const Stmt *, CheckerContext &C) const {
  const MemRegion *Region = Place.getAsRegion();
  if (!IsLoad || !Region)
    return;
  const auto *Field = dyn_cast<FieldRegion>(Region);
  if (!structureOf(Field ? Field->getSuperRegion() : Region))
    return;
  PathEdit Path(C.getState(), Context);
  Path.takeMembersSet(*Region);
  if (Path.state() != C.getState())
    C.addTransition(Path.state());
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

/// Whether \p Status is the result of a WDK call that the driver did not look at.
static bool isUnexaminedWdkResult(SVal Status) {
  const auto *Conjured = dyn_cast_or_null<SymbolConjured>(Status.getAsSymbol());
  const auto *Call = Conjured ? dyn_cast_or_null<CallExpr>(Conjured->getStmt()) : nullptr;
  const FunctionDecl *Callee = Call ? Call->getDirectCallee() : nullptr;
  return Callee && !isOpaque(*Callee) && !Callee->isDefined();
}

static PathEnd pathEnd(const ReturnStmt &Return, const PathEdit &Path, SValBuilder &Values) {
  PathEnd End{PathEndKind::Unknown, &Return, std::nullopt};
  SVal Status = Path.returned();
  if (const llvm::APSInt *Constant = Status.getAsInteger())
    End.Value = int32_t(Constant->getExtValue());
  auto Failed =
      failureCondition(Path.state(), Status, Return.getRetValue()->getType(), Values).getAs<DefinedOrUnknownSVal>();
  if (!Failed || Status.isUnknown())
    return End;
  auto [Failing, Succeeding] = Path.state()->assume(*Failed);
  if (Failing && Succeeding)
    End.Kind = isUnexaminedWdkResult(Status) ? PathEndKind::MayFail : PathEndKind::Unknown;
  else
    End.Kind = Failing ? PathEndKind::Failure : PathEndKind::Success;
  return End;
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
  tell(C, [&](PathRule &Rule, PathReporter &Report) { Rule.onEnd(End, Path, Report); });
}

} // namespace driverentry
