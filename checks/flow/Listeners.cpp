#include "checks/flow/Listeners.h"
#include "clang/StaticAnalyzer/Core/BugReporter/BugReporter.h"

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

} // namespace

/// Files a rule's finding with the engine, for the path as it was before the event.
class Listeners::Reporter : public PathReporter {
  const Listeners &All;
  const Listeners::Slot &Of;
  CheckerContext &C;

public:
  Reporter(const Listeners &All, const Listeners::Slot &Of, CheckerContext &C) : All(All), Of(Of), C(C) {}

  /// The path's last node serves: a node of its own would be a second successor, and so a second path.
  void report(const Stmt &Anchor, std::string Message) override {
    const SourceManager &Sources = C.getSourceManager();
    SourceLocation Where = Sources.getFileLoc(Anchor.getBeginLoc());
    All.Anchors[{Of.Rule, Where}] = &Anchor;
    C.emitReport(std::make_unique<AnchoredReport>(*Of.Type, Message, C.getPredecessor(),
                                                  PathDiagnosticLocation(Where, Sources)));
  }
};

Listeners::Listeners(const CheckerFrontend &Owner, const PathContext &Context, llvm::ArrayRef<PathRule *> Rules)
    : Context(Context) {
  for (PathRule *Rule : Rules)
    Slots.push_back({Rule, std::make_unique<BugType>(&Owner, std::to_string(Slots.size()))});
}

PathRule *Listeners::ruleFor(StringRef Type) const {
  for (const Slot &Each : Slots)
    if (Each.Type->getDescription() == Type)
      return Each.Rule;
  return nullptr;
}

const Stmt *Listeners::anchor(const PathRule &Rule, SourceLocation Where) const {
  auto Found = Anchors.find({&Rule, Where});
  return Found == Anchors.end() ? nullptr : Found->second;
}

void Listeners::tell(CheckerContext &C, llvm::function_ref<void(PathRule &, PathReporter &)> Event) const {
  if (PathState(C.getState(), Context).maybeLeft())
    return;
  for (const Slot &Each : Slots) {
    Reporter Report(*this, Each, C);
    Event(*Each.Rule, Report);
  }
}

} // namespace driverentry
