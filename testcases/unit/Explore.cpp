#include "testcases/unit/Explore.h"
#include "clang/AST/ASTConsumer.h"
#include "clang/AST/ParentMapContext.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendAction.h"
#include "clang/Tooling/Tooling.h"
#include <gtest/gtest.h>

using namespace clang;

namespace driverentry {
namespace {

/// Writes down the ends of paths as "success 0", "failure", "unknown" …, with '+' where tracing is live.
class Ends : public PathRule {
  void onEnd(const PathEnd &End, const PathState &Path, PathReporter &) override {
    std::string Shown = End.Kind == PathEndKind::Success   ? "success"
                        : End.Kind == PathEndKind::Failure ? "failure"
                        : End.Kind == PathEndKind::MayFail ? "may fail"
                                                           : "unknown";
    if (Path.held(Resource::Tracing))
      Shown += Path.maybeReleased(Resource::Tracing) ? "?" : "+";
    Seen.insert(Shown);
  }

public:
  std::set<std::string> Seen;
};

/// The whole tree, with the addresses of its nodes.
std::string dumped(ASTContext &Ast) {
  std::string Text;
  llvm::raw_string_ostream Out(Text);
  Ast.getTranslationUnitDecl()->dump(Out);
  return Text;
}

/// Whether the context's table of parents, which is made once, is that of the tree below \p S.
bool parentsHold(const Stmt &S, ASTContext &Ast) {
  return llvm::all_of(S.children(), [&](const Stmt *Child) {
    if (!Child || isa<DeclStmt>(S))
      return true;
    DynTypedNodeList Parents = Ast.getParents(*Child);
    return Parents.size() == 1 && Parents[0].get<Stmt>() == &S && parentsHold(*Child, Ast);
  });
}

class ExploringConsumer : public ASTConsumer {
  Explored &Into;
  TuContext Tu;

public:
  ExploringConsumer(Explored &Into, Preprocessor &PP) : Into(Into) { Tu.attach(PP); }
  void HandleTranslationUnit(ASTContext &Ast) override {
    Ends Rule;
    Tu.result<Exploration>().add(Rule);
    std::string Before = dumped(Ast);
    unsigned Owners = Ast.UseCount();
    Into.TreeKept = true;
    for (Decl *D : Ast.getTranslationUnitDecl()->decls())
      if (auto *Function = dyn_cast<FunctionDecl>(D))
        if (std::optional<EntryPoint> Entry = entryPoint(*Function)) {
          Into.Covered = Tu.result<Exploration>().coverage(*Entry, Tu, Ast);
          Into.TreeKept &= parentsHold(*Function->getBody(), Ast);
        }
    Into.TreeKept &= Ast.UseCount() == Owners && dumped(Ast) == Before;
    Into.Ends = Rule.Seen;
  }
};

class ExploringAction : public ASTFrontendAction {
  Explored &Into;

public:
  explicit ExploringAction(Explored &Into) : Into(Into) {}
  std::unique_ptr<ASTConsumer> CreateASTConsumer(CompilerInstance &Compiler, StringRef) override {
    Compiler.getDiagnostics().setClient(new IgnoringDiagConsumer());
    return std::make_unique<ExploringConsumer>(Into, Compiler.getPreprocessor());
  }
};

constexpr char Wdk[] = R"(#pragma once
#pragma clang system_header
#ifdef __cplusplus
extern "C" {
#endif
typedef long NTSTATUS;
typedef struct _DRIVER_OBJECT { void *Major[28]; } *PDRIVER_OBJECT;
typedef struct _UNICODE_STRING { unsigned short Length; } *PUNICODE_STRING;
typedef NTSTATUS DRIVER_INITIALIZE(PDRIVER_OBJECT, PUNICODE_STRING);
NTSTATUS IoMakeSomething(void *Where);
void WppInitKm(void *);
void WppCleanupKm(void *);
#ifdef __cplusplus
}
#endif
#define NT_SUCCESS(S) ((NTSTATUS)(S) >= 0)
#define WPP_INIT_TRACING(...) WppInitKm(0)
#define WPP_CLEANUP(...) WppCleanupKm(0)
)";

} // namespace

Explored explore(StringRef Body, StringRef Before, StringRef Name) {
  std::string Code = "#include \"wdk.h\"\n" + Before.str() +
                     "\nDRIVER_INITIALIZE DriverEntry;\n"
                     "NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path) {\n" +
                     Body.str() + "\n}\n";
  Explored Result;
  tooling::runToolOnCodeWithArgs(std::make_unique<ExploringAction>(Result), Code,
                                 {"--target=x86_64-pc-windows-msvc", "-fms-extensions", "-fms-compatibility", "-w"},
                                 Name, "test", std::make_shared<PCHContainerOperations>(), {{"wdk.h", Wdk}});
  EXPECT_TRUE(Result.Covered.Explored) << Code;
  EXPECT_TRUE(Result.TreeKept) << Code;
  return Result;
}

} // namespace driverentry
