#include "lint/Analysis.h"
#include "checks/facts/CoverageReport.h"
#include "clang-tidy/ClangTidy.h"
#include "lint/Config.h"
#include "lint/Findings.h"
#include "lint/Flags.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendAction.h"
#include "clang/Tooling/Tooling.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/ConvertUTF.h"

using namespace clang;
using namespace clang::tidy;
using namespace llvm;

namespace driverentry::lint {
namespace {

/// Parses one file with the checks listening.
class TidyAction : public ASTFrontendAction {
  ClangTidyASTConsumerFactory &Factory;
  std::shared_ptr<KitReport> Lacked;

  std::unique_ptr<ASTConsumer> CreateASTConsumer(CompilerInstance &Compiler, StringRef File) override {
    attachKit(Compiler, Lacked);
    return Factory.createASTConsumer(Compiler, File);
  }

public:
  TidyAction(ClangTidyASTConsumerFactory &Factory, std::shared_ptr<KitReport> Lacked)
      : Factory(Factory), Lacked(std::move(Lacked)) {}
};

/// Runs TidyAction on an invocation that can do no harm.
class TidyRun : public tooling::ToolAction {
  ClangTidyASTConsumerFactory &Factory;
  std::shared_ptr<KitReport> Lacked;

  bool runInvocation(std::shared_ptr<CompilerInvocation> Invocation, FileManager *Files,
                     std::shared_ptr<PCHContainerOperations> Containers, DiagnosticConsumer *Consumer) override {
    makeHarmless(*Invocation);
    CompilerInstance Compiler(std::move(Invocation), std::move(Containers));
    Compiler.setVirtualFileSystem(Files->getVirtualFileSystemPtr());
    Compiler.setFileManager(Files);
    Compiler.createDiagnostics(Consumer, /*ShouldOwnClient=*/false);
    Compiler.createSourceManager();
    TidyAction Action(Factory, Lacked);
    return Compiler.ExecuteAction(Action);
  }

public:
  TidyRun(ClangTidyASTConsumerFactory &Factory, std::shared_ptr<KitReport> Lacked)
      : Factory(Factory), Lacked(std::move(Lacked)) {}
};

/// clang-tidy's consumer, but what the checks say of their own coverage is kept apart: it is no finding.
class UnitConsumer : public ClangTidyDiagnosticConsumer {
  ClangTidyContext &Context;
  UnitResult &Into;
  bool WasCoverage = false; ///< notes follow what they belong to
  std::vector<SourceLocation> Errors;

  /// Clang leaves a statement that does not parse out of its tree, so that nobody behind it can tell.
  bool hasError(ArrayRef<SourceRange> Functions, const SourceManager &Sources) const {
    return any_of(Errors, [&](SourceLocation Error) {
      return any_of(Functions, [&](SourceRange Function) {
        return Sources.isPointWithin(Error, Function.getBegin(), Function.getEnd());
      });
    });
  }

  void HandleDiagnostic(DiagnosticsEngine::Level Level, const Diagnostic &Info) override {
    if (Level != DiagnosticsEngine::Note)
      WasCoverage = Context.getCheckName(Info.getID()) == CoverageCheck;
    if (Level >= DiagnosticsEngine::Error && Info.hasSourceManager() && Info.getLocation().isValid() &&
        !isSeenByExploration(Info.getID()))
      Errors.push_back(Info.getSourceManager().getExpansionLoc(Info.getLocation()));
    if (!WasCoverage)
      return ClangTidyDiagnosticConsumer::HandleDiagnostic(Level, Info);
    std::optional<driverentry::Coverage> Covered = readCoverage(Info);
    if (!Covered)
      return;
    Into.Explored.Entries.push_back(Covered->Entry);
    Into.Explored.Paths += Covered->Paths;
    Into.Explored.PathsCut += Covered->CutPaths;
    if (!is_contained(Covered->Reasons, UnreadableReason) && hasError(Covered->Reachable, Info.getSourceManager()))
      Covered->Reasons.push_back(UnreadableReason.str());
    for (std::string &Reason : Covered->Reasons)
      Into.Explored.Reasons.push_back(std::move(Reason));
  }

public:
  UnitConsumer(ClangTidyContext &Context, UnitResult &Into)
      : ClangTidyDiagnosticConsumer(Context), Context(Context), Into(Into) {}
};

/// Sorts what was \p Collected into findings and errors of the compiler.
void sortOut(std::vector<ClangTidyError> Collected, FindingReader Reader, UnitResult &Result) {
  for (const ClangTidyError &Error : Collected)
    if (Error.DiagnosticName == "clang-diagnostic-error")
      Result.ParseErrors.push_back(Reader.parseError(Error));
    else
      Result.Findings.push_back(Reader.finding(Error));
}

void tellLacked(const KitReport &Lacked, UnitResult &Result) {
  Result.MissingHeaders = Lacked.MissingHeaders;
  Result.SynthesisedHeaders = Lacked.SynthesizedHeaders;
  for (const InventedName &Name : Lacked.Invented)
    Result.InventedNames.push_back(Name.Name);
  Result.Explored.Reasons.insert(Result.Explored.Reasons.end(), Lacked.Limits.begin(), Lacked.Limits.end());
}

/// Why clang would read \p Bytes as something else than their author did; empty: it would not.
std::string whyNoSource(StringRef Bytes) {
  constexpr size_t Looked = 4096, Tolerated = 32;
  std::string Narrow;
  if (ArrayRef Wide(Bytes.data(), Bytes.size()); hasUTF16ByteOrderMark(Wide))
    return convertUTF16ToUTF8String(Wide, Narrow) ? "" : "is no good UTF-16; save it as UTF-8";
  Bytes = Bytes.take_front(Looked);
  size_t Strange = count_if(Bytes, [](unsigned char C) { return C < ' ' && !isSpace(C) && C != 0x1A && C != 0x1B; });
  return Strange * Tolerated > Bytes.size() ? "is no text; restore it from version control, or leave it out" : "";
}

/// What a person can do about code that could not be read.
std::string mend(const UnitResult &Result) {
  if (Result.MissingHeaders.empty())
    return "";
  constexpr size_t Named = 3;
  auto First = ArrayRef(Result.MissingHeaders).take_front(Named);
  return "; not found: " + join(First, ", ") + (Result.MissingHeaders.size() > Named ? " …" : "") +
         ", give their folders with '-- -I…' or --wdk";
}

/// Whether all of the unit was analysed, from what the compiler and the exploration said.
void judge(UnitResult &Result) {
  // An error outside what the exploration reached took nothing away; where nothing was explored, it may have.
  const std::vector<std::string> &Errors = Result.ParseErrors;
  bool ErrorsMatter = !Errors.empty() && (Result.Explored.Entries.empty() || !Result.Explored.Reasons.empty());
  if (Result.Status == UnitStatus::Failed || (Result.Explored.Reasons.empty() && !ErrorsMatter))
    return;
  Result.Status = UnitStatus::Incomplete;
  Result.Reason = join(Result.Explored.Reasons, "; ");
  if (ErrorsMatter)
    Result.Reason += (Result.Reason.empty() ? "" : "; ") + Errors.front();
  if (ErrorsMatter && Errors.size() > 1)
    Result.Reason += " (and " + std::to_string(Errors.size() - 1) + " more)";
  Result.Reason += mend(Result);
}

} // namespace

std::error_code Analyzer::enter(StringRef WorkingDirectory) {
  if (Files && Directory == WorkingDirectory)
    return {};
  Files = makeKitFileSystem(vfs::createPhysicalFileSystem());
  Directory = WorkingDirectory.str();
  return Files->setCurrentWorkingDirectory(Directory);
}

Expected<std::vector<std::string>> Analyzer::commandFor(const Unit &Input, std::vector<std::string> Added) {
  append_range(Added, Options.Flags);
  Expected<SafeCommand> Safe = safeCommand(Input.Command, Added, *Files, Input.File);
  if (!Safe)
    return Safe.takeError();
  KitOptions Kit;
  Kit.Wdk = Options.RealWdk;
  Kit.Space = Input.Space;
  std::vector<std::string> Command = completeCommand(Safe->withoutInput(), Input.File, Kit, *Files);
  // A path that begins with '/' looks like an option of cl.exe.
  Command.insert(Command.end(), {"--no-default-config", "-fsyntax-only", "--", Input.File});
  return Command;
}

void Analyzer::run(const Unit &Input, UnitResult &Result) {
  std::unique_ptr<ClangTidyOptionsProvider> Config = makeOptionsProvider(Options.Checks, Result.ConfigProblems);
  checkConfig(*Config, Input.File, Result.ConfigProblems);
  Expected<std::vector<std::string>> Command = commandFor(Input, addedFlags(*Config, Input.File));
  if (!Command)
    return Result.fail("its compile command cannot be read: " + toString(Command.takeError()));
  ClangTidyContext Context(std::move(Config));
  Context.setCurrentBuildDirectory(Input.Directory);
  UnitConsumer Consumer(Context, Result);
  auto DiagOptions = std::make_unique<DiagnosticOptions>();
  DiagnosticsEngine Engine(DiagnosticIDs::create(), *DiagOptions, &Consumer, /*ShouldOwnClient=*/false);
  Context.setDiagnosticsEngine(std::move(DiagOptions), &Engine);
  ClangTidyASTConsumerFactory Factory(Context);
  auto Lacked = std::make_shared<KitReport>();
  TidyRun Run(Factory, Lacked);
  auto Manager = makeIntrusiveRefCnt<FileManager>(FileSystemOptions(), Files);
  tooling::ToolInvocation Invocation(*Command, &Run, Manager.get(), std::make_shared<PCHContainerOperations>());
  Invocation.setDiagnosticConsumer(&Consumer);
  bool Parsed = Invocation.run();
  sortOut(Consumer.take(), FindingReader(*Files, Input), Result);
  if (!Parsed && Result.ParseErrors.empty())
    Result.fail("clang does not accept its compile command");
  Result.Suppressed = Context.getStats().ErrorsIgnoredNOLINT;
  tellLacked(*Lacked, Result);
  judge(Result);
}

void Analyzer::findNeeds(const Unit &Input, UnitResult &Result) {
  std::unique_ptr<ClangTidyOptionsProvider> Config = makeOptionsProvider(Options.Checks, Result.ConfigProblems);
  // Who parses with the command adds the flags of the configuration again.
  Expected<std::vector<std::string>> Command = commandFor(Input, {});
  Expected<std::vector<std::string>> Whole = commandFor(Input, addedFlags(*Config, Input.File));
  if (!Command || !Whole)
    return Result.fail("its compile command cannot be read: " +
                       toString(joinErrors(Command.takeError(), Whole.takeError())));
  Result.Needs.Command = std::move(*Command);
  if (!lint::findNeeds(*Whole, Files, Result.Needs))
    Result.fail("clang does not accept its compile command");
}

UnitResult Analyzer::analyse(const Unit &Input) {
  UnitResult Result;
  if (std::error_code Failed = enter(Input.Directory)) {
    Result.fail(Input.Directory + ": " + Failed.message() + "; its compile command is to be run there");
    return Result;
  }
  // To open a pipe is to wait for ever.
  ErrorOr<vfs::Status> Status = Files->status(Input.File);
  if (Status && !Status->isRegularFile()) {
    Result.fail("is no ordinary file; leave it out");
    return Result;
  }
  ErrorOr<std::unique_ptr<MemoryBuffer>> Text = Files->getBufferForFile(Input.File);
  if (!Text) {
    bool IsThere = Status && Text.getError() != errc::no_such_file_or_directory;
    Result.fail("cannot be read: " + Text.getError().message() +
                (IsThere                 ? "; make it readable or leave it out"
                 : Input.Project.empty() ? ""
                                         : ", but " + Input.Project + " compiles it"));
    return Result;
  }
  if (std::string Why = whyNoSource((*Text)->getBuffer()); !Why.empty()) {
    Result.fail(Why);
    return Result;
  }
  if (Options.NeedsOnly)
    findNeeds(Input, Result);
  else
    run(Input, Result);
  return Result;
}

} // namespace driverentry::lint
