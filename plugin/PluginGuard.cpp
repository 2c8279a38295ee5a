// What `clang-tidy -load` loads: looks at the host's LLVM before any of its classes is touched, then loads the checks
// that stand beside it. Uses no LLVM symbol itself, so that any host can load it and be told what is wrong.
#include <cstdio>
#include <dlfcn.h>
#include <string>

namespace {

/// Whether the process runs the LLVM that the checks were built for; otherwise says so.
bool hostFits() {
  using GetVersion = void(unsigned *, unsigned *, unsigned *);
  unsigned Major = 0, Minor = 0, Patch = 0;
  if (auto *Ask = reinterpret_cast<GetVersion *>(dlsym(RTLD_DEFAULT, "LLVMGetVersion")))
    Ask(&Major, &Minor, &Patch);
  if (Major == BUILT_FOR_LLVM_MAJOR && Minor == BUILT_FOR_LLVM_MINOR)
    return true;
  std::string Host = Major ? std::to_string(Major) + "." + std::to_string(Minor) : "older than 16";
  std::fprintf(stderr,
               "driverentry-tidy-plugin: built for LLVM %d.%d, but this host's LLVM is %s; "
               "use clang-tidy-%d, or build the plugin for this host\n",
               BUILT_FOR_LLVM_MAJOR, BUILT_FOR_LLVM_MINOR, Host.c_str(), BUILT_FOR_LLVM_MAJOR);
  return false;
}

__attribute__((constructor)) void loadChecks() {
  Dl_info Self;
  if (!hostFits() || !dladdr(reinterpret_cast<void *>(&loadChecks), &Self))
    return;
  std::string Path(Self.dli_fname);
  size_t Slash = Path.rfind('/');
  Path.replace(Slash == std::string::npos ? 0 : Slash + 1, std::string::npos, "libdriverentry-checks.so");
  if (!dlopen(Path.c_str(), RTLD_NOW | RTLD_GLOBAL))
    std::fprintf(stderr, "driverentry-tidy-plugin: %s; keep both libraries in one folder\n", dlerror());
}

} // namespace
