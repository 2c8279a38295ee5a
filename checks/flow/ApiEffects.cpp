#include "checks/flow/ApiEffects.h"
#include "checks/flow/CallArguments.h"
#include "checks/flow/PathEnds.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/SValBuilder.h"

using namespace clang;
using namespace clang::ento;

namespace driverentry {

static std::string quoted(const Api &Row) { return ("'" + Row.spelling() + "'").str(); }

void ApiEffects::checkArguments(const Api &Row, const CallEvent &Call, const FunctionDecl &Callee, CheckerContext &C,
                                PathEdit &Path) const {
  for (const Effect &E : Row.Effects) {
    if (E.Slot < 0 || unsigned(E.Slot) >= Call.getNumArgs())
      continue;
    const MemRegion *Whole = pointee(Call, E.Slot);
    if (E.What == Act::KeepPointer &&
        (Path.isRegistryPath(Call.getArgSVal(E.Slot)) || (Whole && Path.keepsRegistryPath(*Whole))))
      Rules.tell(C,
                 [&](PathRule &Rule, PathReporter &Report) { Rule.onKeptArgument(*callExpr(Call), Callee, Report); });
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
          Rules.tell(
              C, [&](PathRule &Rule, PathReporter &Report) { Rule.onUninitialized(*callExpr(Call), *Known, Report); });
      }
  }
}

void ApiEffects::applyWrites(const Api &Row, const CallEvent &Call, CheckerContext &C, PathEdit &Path) const {
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

void ApiEffects::zeroInitialize(const CallEvent &Call, const Effect &E, CheckerContext &C, PathEdit &Path) const {
  const MemRegion *Whole = pointee(Call, E.Slot);
  const Structure *Known = structureOf(Whole);
  if (!Known)
    return;
  for (const auto &[Field, Write] : Path.takeMembersSet(*Whole)) {
    LostWrite Lost{Field->getDecl(), Write, callExpr(Call), Known};
    Rules.tell(C, [&](PathRule &Rule, PathReporter &Report) { Rule.onLostWrite(Lost, Report); });
  }
  Path.replace(Path.state()->bindDefaultZero(loc::MemRegionVal(Whole), C.getLocationContext()));
  for (const FieldDecl *Field : cast<TypedValueRegion>(Whole)->getValueType()->getAsRecordDecl()->fields())
    if (Field->getName() == Known->SizeMember) {
      QualType Type = cast<TypedValueRegion>(Whole)->getValueType();
      SVal Size =
          C.getSValBuilder().makeIntVal(C.getASTContext().getTypeSizeInChars(Type).getQuantity(), Field->getType());
      Loc Place = Path.state()->getLValue(Field, loc::MemRegionVal(Whole)).castAs<Loc>();
      Path.replace(Path.state()->bindLoc(Place, Size, C.getLocationContext(), /*notifyChanges=*/false));
    }
  Path.structureSetUp(*Whole);
  if (Known->DescribesDriver)
    Path.frameworkStructureSetUp();
}

static void succeed(const Api &Row, const CallEvent &Call, PathEdit &Path) {
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

static void fail(const Api &Row, const CallEvent &Call, PathEdit &Path) {
  for (const Effect &E : Row.Effects) {
    if (E.What == Act::CreateFrameworkDriver)
      Path.frameworkFailed();
    if (E.What == Act::MandatoryRegistration)
      Path.registrationFailed(Row, *callExpr(Call));
  }
}

/// Tells where a resource was acquired, to the rules that are about it.
const NoteTag *ApiEffects::acquisitionNote(const Api &Row, CheckerContext &C) const {
  const Effect *Acquired = Row.effect(Act::Acquire);
  if (!Acquired)
    return nullptr;
  return C.getNoteTag([this, Of = Acquired->Of, &Row](PathSensitiveBugReport &Report) -> std::string {
    const PathRule *Rule = Rules.ruleFor(Report.getBugType().getDescription());
    return Rule && Rule->about() == Of ? "acquired by " + quoted(Row) + " here" : "";
  });
}

/// What a call that says nothing about success returns.
static SVal resultOf(const Api &Row, const CallEvent &Call, CheckerContext &C, PathEdit &Path) {
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

void ApiEffects::split(const Api &Row, const CallEvent &Call, CheckerContext &C) const {
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

  DefinedOrUnknownSVal Status = Values.conjureSymbolVal(Call, Type, C.blockCount());
  PathEdit Failing(C.getState()->BindExpr(Origin, C.getLocationContext(), Status), Context);
  fail(Row, Call, Failing);
  if (ProgramStateRef Assumed = assumingError(Failing.state(), Status, Type, Values))
    C.addTransition(Assumed, C.getNoteTag("assuming " + quoted(Row) + " fails"));
}

} // namespace driverentry
