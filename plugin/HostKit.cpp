#include "plugin/HostKit.h"
#include "checks/knowledge/Models.h"
#include "kit/Kit.h"
#include "kit/Nearby.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendPluginRegistry.h"
#include "clang/Lex/HeaderSearchOptions.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Path.h"

using namespace clang;

namespace driverentry {
namespace {

bool isDriverHeader(llvm::StringRef Name) {
  std::string Lower = Name.substr(Name.find_last_of("/\\") + 1).lower();
  return findModelEvidence(Lower, Evidence::Include) || findModeEvidence(Lower, /*IsMacro=*/false);
}

/// The folders that the command looks for headers in, as far as they are its own.
std::vector<std::string> includeFolders(const tooling::CompileCommand &Command) {
  std::vector<std::string> Folders;
  bool Next = false;
  for (llvm::StringRef Word : Command.CommandLine) {
    bool Names = std::exchange(Next, false);
    if (!Names && !Word.consume_front("-I") && !Word.consume_front("/I"))
      continue;
    Next = Word.empty();
    llvm::SmallString<128> Folder = Word;
    llvm::sys::path::make_absolute(Command.Directory, Folder);
    if (!Next)
      Folders.push_back(Folder.str().str());
  }
  return Folders;
}

bool isDriverSource(const tooling::CompileCommand &Command, llvm::StringRef File, llvm::vfs::FileSystem &Files) {
  bool Found = false;
  visitNearbySources(Files, File, includeFolders(Command), [&](const NearbySource &Source) {
    Found = llvm::any_of(Source.Includes, isDriverHeader);
    return !Found;
  });
  return Found;
}

/// Attaches the kit to each parse whose command was completed with it.
class AttachKit : public PluginASTAction {
  std::unique_ptr<ASTConsumer> CreateASTConsumer(CompilerInstance &CI, llvm::StringRef) override {
    if (usesKit(CI)) {
      attachKit(CI, std::make_shared<KitReport>());
      // clangd leaves out the bodies in headers, but paths lead through the WDK's inline functions.
      CI.getFrontendOpts().SkipFunctionBodies = false;
    }
    return std::make_unique<ASTConsumer>();
  }
  bool ParseArgs(const CompilerInstance &, const std::vector<std::string> &) override { return true; }
  ActionType getActionType() override { return AddBeforeMainAction; }
};

const FrontendPluginRegistry::Add<AttachKit> Registered("driverentry-kit", "declarations that stand in for the WDK");

} // namespace

bool usesKit(CompilerInstance &CI) {
  return llvm::any_of(CI.getHeaderSearchOpts().UserEntries,
                      [](const HeaderSearchOptions::Entry &Entry) { return Entry.Path == KitDirectory; });
}

tooling::CompileCommand withKit(tooling::CompileCommand Command, llvm::StringRef File, llvm::vfs::FileSystem &Files) {
  if (isDriverSource(Command, File, Files))
    Command.CommandLine = completeCommand(Command.CommandLine, File, {}, Files);
  return Command;
}

} // namespace driverentry
