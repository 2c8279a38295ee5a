// Source: WDK 7, bin/setenv.bat and its documentation, "Build Environment Variables".
#include "lint/projects/BuildEnvironment.h"
#include "lint/projects/WdkProps.h"

using namespace llvm;

namespace driverentry::lint {
namespace {

struct MacroRow {
  StringLiteral Name, Text;
};

/// What the environment of a build sets. Release or debug, and the platform, are the run's own.
constexpr MacroRow Environment[] = {
    {"BASEDIR", "<toolchain>/wdk"},       {"_NTROOT", "<toolchain>/wdk"},      {"NTMAKEENV", "<toolchain>/wdk"},
    {"SDK_LIB_DEST", "<toolchain>/sdk"},  {"WDM_INC_PATH", "<toolchain>/wdk"}, {"ATL_INC_PATH", "<toolchain>/sdk/atl"},
    {"O", "<toolchain>/build"},           {"OBJ_PATH", "<toolchain>/build"},   {"DDK_TARGET_OS", "Win10"},
    {"OBJECT_ROOT", "<toolchain>/build"},
};

} // namespace

StringRef buildArchitecture(StringRef Platform) {
  return Platform.equals_insensitive("arm64")                                         ? "arm64"
         : Platform.equals_insensitive("win32") || Platform.equals_insensitive("x86") ? "i386"
                                                                                      : "amd64";
}

void setBuildEnvironment(Properties &Into, const Project &For) {
  setToolchainProperties(Into);
  for (const MacroRow &Row : Environment)
    Into.set(Row.Name, {Row.Text.str(), {}, ""});
  StringRef Architecture = buildArchitecture(For.Platform);
  bool IsDebug = StringRef(For.Configuration).contains_insensitive("debug");
  Into.set("_BUILDARCH", {Architecture.upper(), {}, ""});
  Into.set("TARGET_DIRECTORY", {Architecture.str(), {}, ""});
  Into.set("DDKBUILDENV", {IsDebug ? "chk" : "fre", {}, ""});
  Into.set(IsDebug ? "CHECKEDBUILD" : "FREEBUILD", {"1", {}, ""});
  for (StringRef Each : {"amd64", "i386", "arm64"})
    if (Each == Architecture)
      Into.set(Each == "i386" ? "386" : Each, {"1", {}, ""});
}

} // namespace driverentry::lint
