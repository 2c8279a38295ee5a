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

bool isDriverSource(llvm::StringRef File, llvm::vfs::FileSystem &Files) {
  bool Found = false;
  visitNearbySources(Files, File, {}, [&](const NearbySource &Source) {
    Found = llvm::any_of(Source.Includes, isDriverHeader);
    return !Found;
  });
  return Found;
}

/// Attaches the kit to each parse whose command was completed with it.
class AttachKit : public PluginASTAction {
  std::unique_ptr<ASTConsumer> CreateASTConsumer(CompilerInstance &CI, llvm::StringRef) override {
    if (llvm::any_of(CI.getHeaderSearchOpts().UserEntries,
                     [](const auto &Entry) { return Entry.Path == KitDirectory; }))
      attachKit(CI, std::make_shared<KitReport>());
    return std::make_unique<ASTConsumer>();
  }
  bool ParseArgs(const CompilerInstance &, const std::vector<std::string> &) override { return true; }
  ActionType getActionType() override { return AddBeforeMainAction; }
};

const FrontendPluginRegistry::Add<AttachKit> Registered("driverentry-kit", "declarations that stand in for the WDK");

} // namespace

tooling::CompileCommand withKit(tooling::CompileCommand Command, llvm::StringRef File, llvm::vfs::FileSystem &Files) {
  if (isDriverSource(File, Files))
    Command.CommandLine = completeCommand(Command.CommandLine, File, {}, Files);
  return Command;
}

} // namespace driverentry
