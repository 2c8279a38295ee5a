// clangd with the driver checks and the kit linked in. The clangd headers are not packaged, so what is used of it is
// declared here; the linker's --wrap lets five of its calls pass through this file.
#include "clang-tidy/ClangTidyOptions.h"
#include "kit/Kit.h"
#include "plugin/HostKit.h"
#include "plugin/ProjectCommands.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Sema/ExternalSemaSource.h"
#include "llvm/ADT/FunctionExtras.h"
#include <optional>

using clang::tidy::ClangTidyOptions;
using clang::tooling::CompileCommand;
using llvm::StringRef;

namespace clang::clangd {
int clangdMain(int argc, char **argv);
}

#define IS_FAST "_ZN5clang6clangd15isFastTidyCheckEN4llvm9StringRefE"
#define DEFAULTS "_ZN5clang6clangd20provideDefaultChecksEv"
#define MANGLE "_ZNK5clang6clangd14CommandManglerclERNS_7tooling14CompileCommandEN4llvm9StringRefE"
#define SEMA_SOURCE                                                                                                    \
  "_ZN5clang16CompilerInstance21setExternalSemaSourceEN4llvm18IntrusiveRefCntPtrINS_18ExternalSemaSourceEEE"
#define FILES "_ZN4llvm3vfs24createPhysicalFileSystemEv"

// clangd shows only checks whose cost it was taught when it was built; ours are measured in testcases/bench.
std::optional<bool> isFastBuiltin(StringRef Check) __asm__("__real_" IS_FAST);
std::optional<bool> isFast(StringRef Check) __asm__("__wrap_" IS_FAST);
std::optional<bool> isFast(StringRef Check) { return Check.starts_with("driverentry-") ? true : isFastBuiltin(Check); }

// Where no .clang-tidy names any checks, clangd runs a few of its own; ours join them.
using TidyProvider = llvm::unique_function<void(ClangTidyOptions &, StringRef) const>;
TidyProvider builtinDefaults() __asm__("__real_" DEFAULTS);
TidyProvider defaults() __asm__("__wrap_" DEFAULTS);
TidyProvider defaults() {
  return [Builtin = builtinDefaults()](ClangTidyOptions &Options, StringRef File) {
    bool Chosen = Options.Checks && !Options.Checks->empty();
    Builtin(Options, File);
    if (!Chosen)
      Options.Checks = Options.Checks.value_or("") + ",driverentry-*";
  };
}

// A file that no compilation database lists is parsed as its project has it, and a driver's source with the kit.
std::unique_ptr<llvm::vfs::FileSystem> physicalFiles() __asm__("__real_" FILES);
std::unique_ptr<llvm::vfs::FileSystem> files() __asm__("__wrap_" FILES);
void mangle(const void *Mangler, CompileCommand &Command, StringRef File) __asm__("__real_" MANGLE);
void complete(const void *Mangler, CompileCommand &Command, StringRef File) __asm__("__wrap_" MANGLE);
void complete(const void *Mangler, CompileCommand &Command, StringRef File) {
  // clangd calls by name, so there is no object of ours to keep them in.
  static driverentry::ProjectCommands Projects;
  if (Command.Heuristic == "clangd fallback")
    if (std::optional<CompileCommand> Found = Projects.find(File)) {
      // Behind the file stand the user's own fallback flags.
      auto Own = llvm::find(Command.CommandLine, File);
      Found->CommandLine.insert(std::prev(Found->CommandLine.end()), Own + (Own != Command.CommandLine.end()),
                                Command.CommandLine.end());
      Command = std::move(*Found);
    }
  // First the kit: clangd names its own headers only where a command names none.
  Command = driverentry::withKit(std::move(Command), File, *physicalFiles());
  mangle(Mangler, Command, File);
}

// The kit answers for unknown names before clangd's include fixer could, which comes later and would take its place.
using SemaSource = llvm::IntrusiveRefCntPtr<clang::ExternalSemaSource>;
void setSource(clang::CompilerInstance &CI, SemaSource Source) __asm__("__real_" SEMA_SOURCE);
void keepKit(clang::CompilerInstance &CI, SemaSource Source) __asm__("__wrap_" SEMA_SOURCE);
void keepKit(clang::CompilerInstance &CI, SemaSource Source) {
  if (!CI.hasASTConsumer() || !driverentry::usesKit(CI))
    setSource(CI, std::move(Source));
}

namespace {
/// clangd owns its file systems alone, the kit's is shared.
class KitFiles : public llvm::vfs::ProxyFileSystem {
public:
  KitFiles() : ProxyFileSystem(driverentry::makeKitFileSystem(physicalFiles())) {}
};
} // namespace

std::unique_ptr<llvm::vfs::FileSystem> files() { return std::make_unique<KitFiles>(); }

int main(int argc, char **argv) { return clang::clangd::clangdMain(argc, argv); }
