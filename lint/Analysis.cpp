#include "lint/Analysis.h"
#include "clang-tidy/ClangTidy.h"
#include "lint/Config.h"
#include "lint/Findings.h"
#include "lint/Flags.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendAction.h"
#include "clang/Tooling/Tooling.h"

using namespace clang;
using namespace clang::tidy;
using namespace llvm;

namespace driverentry::lint {
namespace {

/// Parses one file with the checks listening.
class TidyAction : public ASTFrontendAction {
  ClangTidyASTConsumerFactory &Factory;

  std::unique_ptr<ASTConsumer> CreateASTConsumer(CompilerInstance &Compiler, StringRef File) override {
    return Factory.createASTConsumer(Compiler, File);
  }

public:
  explicit TidyAction(ClangTidyASTConsumerFactory &Factory) : Factory(Factory) {}
};

/// Runs TidyAction on an invocation that can do no harm.
class TidyRun : public tooling::ToolAction {
  ClangTidyASTConsumerFactory &Factory;

  bool runInvocation(std::shared_ptr<CompilerInvocation> Invocation, FileManager *Files,
                     std::shared_ptr<PCHContainerOperations> Containers, DiagnosticConsumer *Consumer) override {
    makeHarmless(*Invocation);
    CompilerInstance Compiler(std::move(Invocation), std::move(Containers));
    Compiler.setVirtualFileSystem(Files->getVirtualFileSystemPtr());
    Compiler.setFileManager(Files);
    Compiler.createDiagnostics(Consumer, /*ShouldOwnClient=*/false);
    Compiler.createSourceManager();
    TidyAction Action(Factory);
    return Compiler.ExecuteAction(Action);
  }

public:
  explicit TidyRun(ClangTidyASTConsumerFactory &Factory) : Factory(Factory) {}
};

/// Sorts what \p Collected into findings and errors of the compiler.
void sortOut(std::vector<ClangTidyError> Collected, FindingReader Reader, UnitResult &Result) {
  for (const ClangTidyError &Error : Collected)
    if (Error.DiagnosticName == "clang-diagnostic-error")
      Result.ParseErrors.push_back(Reader.parseError(Error));
    else
      Result.Findings.push_back(Reader.finding(Error));
  if (Result.ParseErrors.empty())
    return;
  Result.Status = UnitStatus::Incomplete;
  size_t More = Result.ParseErrors.size() - 1;
  Result.Reason = Result.ParseErrors.front() + (More ? " (and " + std::to_string(More) + " more)" : "");
}

} // namespace

Analyzer::Analyzer(AnalysisOptions Options) : Options(std::move(Options)), Files(vfs::createPhysicalFileSystem()) {}

UnitResult Analyzer::analyse(const Unit &Input) {
  UnitResult Result;
  if (std::error_code Failed = Files->setCurrentWorkingDirectory(Input.Directory)) {
    Result.fail("the folder of its compile command, " + Input.Directory + ": " + Failed.message());
    return Result;
  }
  if (ErrorOr<std::unique_ptr<vfs::File>> File = Files->openFileForRead(Input.File); !File) {
    Result.fail("cannot be read: " + File.getError().message());
    return Result;
  }
  Expected<SafeCommand> Command = safeCommand(Input.Command, Options.Flags, *Files);
  if (!Command) {
    Result.fail("its compile command cannot be read: " + toString(Command.takeError()));
    return Result;
  }
  std::unique_ptr<ClangTidyOptionsProvider> Config = makeOptionsProvider(Options.Checks, Result.ConfigProblems);
  checkConfig(*Config, Input.File, Result.ConfigProblems);
  ClangTidyContext Context(std::move(Config));
  Context.setCurrentBuildDirectory(Input.Directory);
  ClangTidyDiagnosticConsumer Consumer(Context);
  auto DiagOptions = std::make_unique<DiagnosticOptions>();
  DiagnosticsEngine Engine(DiagnosticIDs::create(), *DiagOptions, &Consumer, /*ShouldOwnClient=*/false);
  Context.setDiagnosticsEngine(std::move(DiagOptions), &Engine);
  ClangTidyASTConsumerFactory Factory(Context);

  std::vector<std::string> Line = Command->withoutInput();
  if (Input.Command.empty())
    Line.insert(Line.begin() + 2, {"--target=x86_64-pc-windows-msvc", "-fms-extensions"});
  Line.insert(Line.end(), {"-Wno-everything", "-fsyntax-only", "--", Input.File});
  auto Manager = llvm::makeIntrusiveRefCnt<FileManager>(FileSystemOptions(), Files);
  TidyRun Run(Factory);
  tooling::ToolInvocation Invocation(Line, &Run, Manager.get(), std::make_shared<PCHContainerOperations>());
  Invocation.setDiagnosticConsumer(&Consumer);
  bool Parsed = Invocation.run();
  sortOut(Consumer.take(), FindingReader(*Files, Input.Directory), Result);
  if (!Parsed && Result.ParseErrors.empty())
    Result.fail("the compiler could not be started with its command");
  Result.Suppressed = Context.getStats().ErrorsIgnoredNOLINT;
  return Result;
}

} // namespace driverentry::lint
