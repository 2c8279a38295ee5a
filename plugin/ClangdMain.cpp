// clangd with the driver checks linked in. The clangd headers are not packaged, so its two functions are declared here.
#include "llvm/ADT/StringRef.h"
#include <optional>

namespace clang::clangd {
int clangdMain(int argc, char **argv);
}

// clangd shows only checks whose cost it was taught when it was built; ours are measured in testcases/bench. The linker's
// --wrap sends its question here.
std::optional<bool> isFastBuiltin(llvm::StringRef Check) __asm__("__real__ZN5clang6clangd15isFastTidyCheckEN4llvm9StringRefE");
std::optional<bool> isFast(llvm::StringRef Check) __asm__("__wrap__ZN5clang6clangd15isFastTidyCheckEN4llvm9StringRefE");
std::optional<bool> isFast(llvm::StringRef Check) {
  return Check.starts_with("driverentry-") ? true : isFastBuiltin(Check);
}

int main(int argc, char **argv) { return clang::clangd::clangdMain(argc, argv); }
