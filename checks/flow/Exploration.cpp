#include "checks/flow/Exploration.h"
#include "checks/flow/EntryModel.h"
#include "checks/flow/Initials.h"
#include "checks/flow/Lowering.h"
#include "checks/flow/Releases.h"
#include "checks/flow/Widening.h"
#include "clang/Analysis/PathDiagnostic.h"
#include "clang/CrossTU/CrossTranslationUnit.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/CompilerInvocation.h"
#include "clang/StaticAnalyzer/Core/AnalyzerOptions.h"
#include "clang/StaticAnalyzer/Core/CheckerManager.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/AnalysisManager.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/ExprEngine.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/FunctionSummary.h"

using namespace clang;
using namespace clang::ento;

namespace driverentry {

const char Exploration::Key = 0;

/// Sorts the engine's path diagnostics into the rules' findings.
class PathCollector : public PathDiagnosticConsumer {
  Exploration &Into;
  const FunctionDecl *Entry;
  const EntryModel &Model;

public:
  PathCollector(Exploration &Into, const FunctionDecl *Entry, const EntryModel &Model)
      : Into(Into), Entry(Entry), Model(Model) {}
  StringRef getName() const override { return "driverentry"; }
  PathGenerationScheme getGenerationScheme() const override { return Minimal; }
  bool supportsLogicalOpControlFlow() const override { return true; }
  bool supportsCrossFileDiagnostics() const override { return true; }

  void FlushDiagnosticsImpl(std::vector<const PathDiagnostic *> &Diagnostics, FilesMade *) override {
    for (const PathDiagnostic *D : Diagnostics)
      if (PathRule *Rule = Model.listeners().ruleFor(D->getBugType()))
        Into.Found[{Entry, Rule}].push_back(finding(*D, *Rule));
    // One finding per rule and place: of several messages there the one with the shortest way to it.
    for (auto &[Key, Findings] : Into.Found) {
      llvm::sort(Findings, [](const PathFinding &A, const PathFinding &B) {
        return std::tuple(A.Where, A.Notes.size(), StringRef(A.Message)) <
               std::tuple(B.Where, B.Notes.size(), StringRef(B.Message));
      });
      auto Same = [](const PathFinding &A, const PathFinding &B) { return A.Where == B.Where; };
      Findings.erase(std::unique(Findings.begin(), Findings.end(), Same), Findings.end());
    }
  }

private:
  /// Notes that say what a path assumes or does. What merely follows from an earlier note is left out, and so is the
  /// last event, which repeats the message at the place where the path ended.
  static bool tells(const PathDiagnosticPiece &Piece, StringRef Message) {
    if (Piece.getKind() == PathDiagnosticPiece::ControlFlow || Piece.getString() == Message)
      return false;
    StringRef Text = Piece.getString();
    bool Engine = Text.starts_with("'") || Text.starts_with("Entered call") || Text.starts_with("Loop") ||
                  Text.starts_with("Value assigned");
    return !Engine;
  }

  PathFinding finding(const PathDiagnostic &D, const PathRule &Rule) const {
    SourceLocation Where = D.getLocation().asLocation();
    StringRef Message = D.getShortDescription();
    PathFinding Result{Model.listeners().anchor(Rule, Where), Where, Message.str(), {}};
    const SourceManager &Sources = Entry->getASTContext().getSourceManager();
    for (const PathDiagnosticPieceRef &Piece : D.path.flatten(/*ShouldFlattenMacros=*/true)) {
      if (!tells(*Piece, Message))
        continue;
      PathNote Note{Sources.getFileLoc(Piece->getLocation().asLocation()), lowered(Piece->getString())};
      if (Result.Notes.empty() || Result.Notes.back().Where != Note.Where || Result.Notes.back().Text != Note.Text)
        Result.Notes.push_back(std::move(Note));
    }
    return Result;
  }

  /// The engine's own notes begin with a capital.
  static std::string lowered(StringRef Text) {
    std::string Result = Text.str();
    if (!Result.empty())
      Result.front() = toLowercase(Result.front());
    return Result;
  }
};

namespace {

/// The engine's options with their documented defaults, which a default-constructed object lacks.
std::shared_ptr<CompilerInvocation> analyzerInvocation(unsigned Rounds) {
  auto Invocation = std::make_shared<CompilerInvocation>();
  DiagnosticOptions Options;
  DiagnosticsEngine Quiet(llvm::makeIntrusiveRefCnt<DiagnosticIDs>(), Options, new IgnoringDiagConsumer());
  const char *Arguments[] = {"-analyze", "entry.c"};
  CompilerInvocation::CreateFromArgs(*Invocation, Arguments, Quiet);
  AnalyzerOptions &Analyzer = Invocation->getAnalyzerOpts();
  // Without these a loop that fills a dispatch table ends every path behind it.
  Analyzer.ShouldUnrollLoops = true;
  Analyzer.ShouldWidenLoops = true;
  Analyzer.maxBlockVisitOnPath = std::max(Analyzer.maxBlockVisitOnPath, Rounds);
  // What a driver walks through a span or an array is short, and calls by way of it are its own.
  Analyzer.MayInlineCXXContainerMethods = true;
  // A report may point at any node, so none is thrown away; entry functions are small.
  Analyzer.GraphTrimInterval = 0;
  Analyzer.CheckersAndPackages = {{"core.builtin", true}};
  return Invocation;
}

/// Counts what the engine dropped. An exhausted block inside a helper is no loss: the engine then goes back and treats
/// the helper as unknown.
void countCuts(const ExprEngine &Engine, unsigned Doubtful, Coverage &Into) {
  std::vector<std::string> Reasons;
  Into.CutPaths = Doubtful;
  for (const auto &[Edge, Node] : Engine.getCoreEngine().exhausted_blocks())
    if (Node->getLocationContext()->inTopFrame() && !isWidened(Edge.getDst()->getTerminatorStmt())) {
      ++Into.CutPaths;
      Reasons.push_back("a loop was not followed to its end");
    }
  if (unsigned Aborted = llvm::range_size(Engine.getCoreEngine().aborted_blocks())) {
    Into.CutPaths += Aborted;
    Reasons.push_back("a statement is of a kind that cannot be followed");
  }
  Into.OverBudget = !Engine.hasEmptyWorkList();
  if (Into.OverBudget) {
    ++Into.CutPaths;
    Reasons.push_back("the function has more paths than the budget allows");
  }
  if (Doubtful)
    Reasons.push_back("a macro that no header defines may leave the function");
  if (Into.Unreadable)
    Reasons.push_back(UnreadableReason.str());
  llvm::sort(Reasons);
  Reasons.erase(std::unique(Reasons.begin(), Reasons.end()), Reasons.end());
  Into.Reasons = std::move(Reasons);
}

} // namespace

void Exploration::explore(const EntryPoint &Entry, TuContext &Tu, ASTContext &Ast) {
  Coverage &Result = Covered[Entry.Function];
  Result.Entry = Entry.Function->getNameAsString();
  Result.Where = Entry.Function->getLocation();
  if (Entry.Function->isInvalidDecl() || !Tu.preprocessor()) {
    Result.Reasons = {"the declaration of the entry function did not parse"};
    return;
  }
  Lowering Lowered(Ast, *Entry.Function);
  Result.Unreadable = Lowered.unreadable();
  Result.Reachable.assign(Lowered.reachable().begin(), Lowered.reachable().end());
  walk(Entry, Detail::Full, Lowered.rounds(), Tu, Ast, Result);
  // What the close look found is true; what it did not come to, a coarser one may.
  if (Result.OverBudget)
    walk(Entry, Detail::Coarse, 0, Tu, Ast, Result);
}

void Exploration::walk(const EntryPoint &Entry, Detail Follow, unsigned Rounds, TuContext &Tu, ASTContext &Ast,
                       Coverage &Result) {
  std::shared_ptr<CompilerInvocation> Invocation = analyzerInvocation(Rounds);
  AnalyzerOptions &Options = Invocation->getAnalyzerOpts();
  CompilerInstance Shell(Invocation);
  Shell.setASTContext(llvm::IntrusiveRefCntPtr<ASTContext>(&Ast));
  cross_tu::CrossTranslationUnitContext CrossTu(Shell);
  PathContext Context{Tu.result<Releases>(), Tu.result<Initials>(), Entry.driverObject(), Entry.registryPath(), Follow};
  CheckerManager Checkers(Ast, Options, *Tu.preprocessor());
  const EntryModel *Model = Checkers.registerChecker<EntryModel>(Context, Rules);
  PathDiagnosticConsumers Consumers;
  Consumers.push_back(std::make_unique<PathCollector>(*this, Entry.Function, *Model));
  AnalysisManager Manager(Ast, *Tu.preprocessor(), std::move(Consumers), CreateRegionStoreManager,
                          CreateRangeConstraintManager, &Checkers, Options);
  if (!Manager.getCFG(Entry.Function)) {
    Result.Reasons = {"clang builds no control-flow graph for the entry function"};
    return;
  }
  SetOfConstDecls Visited;
  FunctionSummariesTy Summaries;
  ExprEngine Engine(CrossTu, Manager, &Visited, &Summaries, ExprEngine::Inline_Regular);
  Engine.ExecuteWorkList(Manager.getAnalysisDeclContextManager().getStackFrame(Entry.Function),
                         Options.MaxNodesPerTopLevelFunction);
  Result.Explored = true;
  Result.Paths = Model->returnsSeen() - Model->doubtfulReturns();
  countCuts(Engine, Model->doubtfulReturns(), Result);
  Engine.getBugReporter().FlushReports();
}

const std::vector<PathFinding> &Exploration::findings(const EntryPoint &Entry, const PathRule &Rule, TuContext &Tu,
                                                      ASTContext &Ast) {
  if (!Covered.count(Entry.Function))
    explore(Entry, Tu, Ast);
  return Found[{Entry.Function, &Rule}];
}

const Coverage &Exploration::coverage(const EntryPoint &Entry, TuContext &Tu, ASTContext &Ast) {
  if (!Covered.count(Entry.Function))
    explore(Entry, Tu, Ast);
  return Covered[Entry.Function];
}

} // namespace driverentry
