#include "testcases/kit/Parse.h"
#include "clang/AST/ASTConsumer.h"
#include "clang/AST/Attr.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendAction.h"
#include "clang/Tooling/Tooling.h"

using namespace clang;

namespace driverentry::test {
namespace {

/// Fills the part of a Parsed that the tree tells.
class Reader : public RecursiveASTVisitor<Reader> {
  Parsed &Into;
  bool Inside = false;

public:
  explicit Reader(Parsed &Into) : Into(Into) {}

  bool TraverseFunctionDecl(FunctionDecl *Function) {
    if (const auto *Section = Function->getAttr<SectionAttr>(); Section && Function->isThisDeclarationADefinition())
      Into.Sections.push_back(Function->getNameAsString() + ": " + Section->getName().str());
    bool Entry = Function->getNameAsString() == "DriverEntry" && Function->doesThisDeclarationHaveABody();
    if (!Entry)
      return RecursiveASTVisitor::TraverseFunctionDecl(Function);
    ++Into.Bodies;
    Into.Type = Function->getType().getCanonicalType().getAsString();
    Inside = true;
    RecursiveASTVisitor::TraverseFunctionDecl(Function);
    Inside = false;
    return true;
  }
  bool VisitRecoveryExpr(RecoveryExpr *) {
    Into.Recovered += Inside;
    return true;
  }
  bool VisitDecl(Decl *Declared) {
    Into.Recovered += Inside && Declared->isInvalidDecl();
    return true;
  }
  bool VisitReturnStmt(ReturnStmt *) {
    Into.Returns += Inside;
    return true;
  }
  bool VisitCallExpr(CallExpr *Call) {
    if (const auto *Callee = dyn_cast_or_null<NamedDecl>(Call->getCalleeDecl()); Inside && Callee)
      Into.Calls.push_back(Callee->getNameAsString());
    return true;
  }
};

class ReadingConsumer : public ASTConsumer {
  Parsed &Into;

public:
  explicit ReadingConsumer(Parsed &Into) : Into(Into) {}
  void HandleTranslationUnit(ASTContext &Ast) override { Reader(Into).TraverseDecl(Ast.getTranslationUnitDecl()); }
};

class KitAction : public ASTFrontendAction {
  Parsed &Into;
  std::shared_ptr<KitReport> Report = std::make_shared<KitReport>();

  std::unique_ptr<ASTConsumer> CreateASTConsumer(CompilerInstance &CI, StringRef) override {
    attachKit(CI, Report);
    return std::make_unique<ReadingConsumer>(Into);
  }
  void EndSourceFileAction() override {
    Into.Report = *Report;
    const SourceManager &Sources = getCompilerInstance().getSourceManager();
    for (auto I = Sources.fileinfo_begin(), End = Sources.fileinfo_end(); I != End; ++I)
      if (StringRef Name = I->first.getName(); Name.consume_front(KitDirectory) && Name.consume_front("/"))
        Into.Headers.push_back(Name.str());
  }

public:
  explicit KitAction(Parsed &Into) : Into(Into) {}
};

class ErrorCollector : public DiagnosticConsumer {
  Parsed &Into;

public:
  explicit ErrorCollector(Parsed &Into) : Into(Into) {}
  void HandleDiagnostic(DiagnosticsEngine::Level Level, const Diagnostic &Found) override {
    if (Level < DiagnosticsEngine::Error)
      return;
    llvm::SmallString<128> Message;
    Found.FormatDiagnostic(Message);
    Into.Errors.push_back(Message.str().str());
  }
};

} // namespace

std::vector<std::string> Parsed::invented() const {
  std::vector<std::string> Names;
  for (const InventedName &Name : Report.Invented)
    Names.push_back((inventedKindName(Name.Kind) + " " + Name.Name).str());
  return Names;
}

llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> filesWithKit(llvm::ArrayRef<SourceFile> Files) {
  auto Memory = llvm::makeIntrusiveRefCnt<llvm::vfs::InMemoryFileSystem>();
  Memory->setCurrentWorkingDirectory("/driver");
  for (const SourceFile &File : Files)
    Memory->addFile(File.Path, 0, llvm::MemoryBuffer::getMemBufferCopy(File.Text));
  return makeKitFileSystem(std::move(Memory));
}

Parsed parse(llvm::ArrayRef<SourceFile> Files, llvm::ArrayRef<std::string> Arguments) {
  llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> System = filesWithKit(Files);
  const std::string &Main = Files.front().Path;
  tooling::CommandLineArguments Command{"clang", "-fsyntax-only"};
  Command.insert(Command.end(), Arguments.begin(), Arguments.end());
  Command.push_back(Main);
  Parsed Result;
  llvm::IntrusiveRefCntPtr<FileManager> Manager(new FileManager({}, System));
  tooling::ToolInvocation Invocation(completeCommand(Command, Main, {}, *System), std::make_unique<KitAction>(Result),
                                     Manager.get());
  ErrorCollector Errors(Result);
  Invocation.setDiagnosticConsumer(&Errors);
  Invocation.run();
  return Result;
}

} // namespace driverentry::test
