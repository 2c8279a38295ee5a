// clang-tidy with the driver checks and the kit linked in. The linker's --wrap lets runClangTidy be called through
// here.
#include "clang-tidy/ClangTidy.h"
#include "kit/Kit.h"
#include "plugin/HostKit.h"

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

} // namespace

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
