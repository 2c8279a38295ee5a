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

/// What the command gives with the one-letter \p Option.
std::vector<llvm::StringRef> valuesOf(const tooling::CompileCommand &Command, llvm::StringRef Option) {
  std::vector<llvm::StringRef> Values;
  bool Next = false;
  for (llvm::StringRef Word : Command.CommandLine) {
    bool IsValue = std::exchange(Next, false);
    if (!IsValue && !((Word.consume_front("-") || Word.consume_front("/")) && Word.consume_front(Option)))
      continue;
    Next = Word.empty();
    if (!Next)
      Values.push_back(Word);
  }
  return Values;
}

/// The folders that the command looks for headers in, as far as they are its own.
std::vector<std::string> includeFolders(const tooling::CompileCommand &Command) {
  std::vector<std::string> Folders;
  for (llvm::StringRef Value : valuesOf(Command, "I")) {
    llvm::SmallString<128> Folder = Value;
    llvm::sys::path::make_absolute(Command.Directory, Folder);
    Folders.push_back(Folder.str().str());
  }
  return Folders;
}

bool isDriverSource(const tooling::CompileCommand &Command, llvm::StringRef File, llvm::vfs::FileSystem &Files) {
  bool Found = llvm::any_of(valuesOf(Command, "D"), [](llvm::StringRef Macro) {
    return findModeEvidence(Macro.split('=').first, /*IsMacro=*/true);
  });
  if (Found)
    return true;
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
