// clang-tidy with the driver checks and the kit linked in. The linker's --wrap lets two of its calls pass through this
// file: where it looks for a compilation database, and where it runs.
#include "clang-tidy/ClangTidy.h"
#include "kit/Kit.h"
#include "plugin/HostKit.h"
#include "plugin/ProjectCommands.h"
#include "llvm/Support/FileSystem.h"

using namespace clang::tidy;
using namespace clang::tooling;

namespace clang::tidy {
int clangTidyMain(int argc, const char **argv);
}

namespace {

/// A compilation database whose commands for drivers are completed with the kit.
class WithKit : public CompilationDatabase {
  const CompilationDatabase &Given;
  llvm::vfs::FileSystem &Files;

  std::vector<CompileCommand> getCompileCommands(llvm::StringRef File) const override {
    std::vector<CompileCommand> Commands = Given.getCompileCommands(File);
    for (CompileCommand &Command : Commands)
      Command = driverentry::withKit(std::move(Command), File, Files);
    return Commands;
  }
  std::vector<std::string> getAllFiles() const override { return Given.getAllFiles(); }

public:
  WithKit(const CompilationDatabase &Given, llvm::vfs::FileSystem &Files) : Given(Given), Files(Files) {}
};

/// The commands of the projects of a checkout.
class FromProjects : public CompilationDatabase {
  mutable driverentry::ProjectCommands Projects;

  std::vector<CompileCommand> getCompileCommands(llvm::StringRef File) const override {
    if (std::optional<CompileCommand> Found = find(File))
      return {*Found};
    return {CompileCommand(".", File, {"clang-tool", File.str()}, "")};
  }

public:
  std::optional<CompileCommand> find(llvm::StringRef File) const {
    llvm::SmallString<256> Path(File);
    return llvm::sys::fs::make_absolute(Path) ? std::nullopt : Projects.find(Path);
  }
};

} // namespace

#define DETECT                                                                                                         \
  "_ZN5clang7tooling19CompilationDatabase20autoDetectFromSourceEN4llvm9StringRefERNSt7__cxx1112basic_stringIcSt11"     \
  "char_traitsIcESaIcEEE"
using Database = std::unique_ptr<CompilationDatabase>;
Database detectListed(llvm::StringRef, std::string &) __asm__("__real_" DETECT);
Database detect(llvm::StringRef, std::string &) __asm__("__wrap_" DETECT);

Database detect(llvm::StringRef File, std::string &Message) {
  if (Database Listed = detectListed(File, Message))
    return Listed;
  auto Projects = std::make_unique<FromProjects>();
  return Projects->find(File) ? std::move(Projects) : nullptr;
}

using OverlayFS = llvm::IntrusiveRefCntPtr<llvm::vfs::OverlayFileSystem>;
#define RUN_CLANG_TIDY                                                                                                 \
  "_ZN5clang4tidy12runClangTidyERNS0_16ClangTidyContextERKNS_7tooling19CompilationDatabaseEN4llvm8ArrayRefINSt7__"     \
  "cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEENS7_18IntrusiveRefCntPtrINS7_3vfs17OverlayFileSystemEEEbbNS7_"      \
  "9StringRefEb"
std::vector<ClangTidyError> given(ClangTidyContext &, const CompilationDatabase &, llvm::ArrayRef<std::string>,
                                  OverlayFS, bool, bool, llvm::StringRef, bool) __asm__("__real_" RUN_CLANG_TIDY);
std::vector<ClangTidyError> wrapped(ClangTidyContext &, const CompilationDatabase &, llvm::ArrayRef<std::string>,
                                    OverlayFS, bool, bool, llvm::StringRef, bool) __asm__("__wrap_" RUN_CLANG_TIDY);

std::vector<ClangTidyError> wrapped(ClangTidyContext &Context, const CompilationDatabase &Commands,
                                    llvm::ArrayRef<std::string> Inputs, OverlayFS Files, bool Fix, bool Profile,
                                    llvm::StringRef ProfilePath, bool Quiet) {
  auto KitFiles = llvm::makeIntrusiveRefCnt<llvm::vfs::OverlayFileSystem>(driverentry::makeKitFileSystem(Files));
  return given(Context, WithKit(Commands, *KitFiles), Inputs, KitFiles, Fix, Profile, ProfilePath, Quiet);
}

int main(int argc, const char **argv) { return clang::tidy::clangTidyMain(argc, argv); }
