// Sources: windows-driver-docs, devtest/windows-driver-specific-property-files.md; windows-drivers-rs, wdk-build (both
// from WindowsDriver.{Shared,x64,arm64,KernelMode*,UserMode*}.props). The kit adds what every driver gets.
#include "lint/projects/WdkProps.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

namespace driverentry::lint {
namespace {

struct Property {
  StringLiteral Name, Text;
};

/// Folders and files of the toolchain lie below ToolchainRoot, so that whatever is made of them is known for what it
/// is.
constexpr Property Preset[] = {
    {"VCTargetsPath", "<toolchain>/vc/"},
    {"VCTargetsPathActual", "<toolchain>/vc/"},
    {"VCInstallDir", "<toolchain>/vc/"},
    {"VCToolsInstallDir", "<toolchain>/vc/"},
    {"VSInstallDir", "<toolchain>/vs/"},
    {"MSBuildExtensionsPath", "<toolchain>/msbuild/"},
    {"MSBuildExtensionsPath32", "<toolchain>/msbuild/"},
    {"MSBuildExtensionsPath64", "<toolchain>/msbuild/"},
    {"MSBuildToolsPath", "<toolchain>/msbuild/"},
    {"MSBuildBinPath", "<toolchain>/msbuild/"},
    {"MSBuildProgramFiles32", "<toolchain>/"},
    {"ProgramFiles", "<toolchain>/"},
    {"UserRootDir", "<toolchain>/user"},
    {"LocalAppData", "<toolchain>/user"},
    {"WindowsSdkDir", "<toolchain>/sdk/"},
    {"WindowsSdkDir_10", "<toolchain>/sdk/"},
    {"UniversalCRT_IncludePath", "<toolchain>/ucrt"},
    {"WDKContentRoot", "<toolchain>/wdk/"},
    {"WDKBinRoot", "<toolchain>/wdk/bin/"},
    {"KitsRoot10", "<toolchain>/wdk/"},
    {"DDK_INC_PATH", "<toolchain>/wdk/km"},
    {"KM_IncludePath", "<toolchain>/wdk/km"},
    {"KIT_SHARED_INC_PATH", "<toolchain>/wdk/shared"},
    {"KIT_SHARED_INC_PATH_WDK", "<toolchain>/wdk/shared"},
    {"KIT_SHARED_IncludePath", "<toolchain>/wdk/shared"},
    {"WDK_UM_INC_PATH", "<toolchain>/wdk/um"},
    {"SDK_INC_PATH", "<toolchain>/sdk/um"},
    {"UM_IncludePath", "<toolchain>/sdk/um"},
    {"CRT_INC_PATH", "<toolchain>/wdk/km/crt"},
    {"DDK_CRT_INC_PATH", "<toolchain>/wdk/km/crt"},
    {"IFSKIT_INC_PATH", "<toolchain>/wdk/km"},
    {"HALKIT_INC_PATH", "<toolchain>/wdk/km"},
    {"MINWIN_SDK_INC_PATH", "<toolchain>/sdk/minwin"},
    {"KMDF_INC_PATH", "<toolchain>/wdk/wdf/kmdf/"},
    {"UMDF_INC_PATH", "<toolchain>/wdk/wdf/umdf/"},
    {"SPB_INC_PATH", "<toolchain>/wdk/km/spb"},
    {"UCM_INC_PATH", "<toolchain>/wdk/km/ucm"},
    {"GPIO_INC_PATH", "<toolchain>/wdk/km/gpio"},
    {"VC_IncludePath", "<toolchain>/vc/include"},
    {"WindowsSDK_IncludePath", "<toolchain>/sdk/include"},
    {"IncludePath", "<toolchain>/include"},
    {"ExternalIncludePath", "<toolchain>/include"},
    {"DDK_LIB_PATH", "<toolchain>/wdk/lib"},
    {"SDK_LIB_PATH", "<toolchain>/sdk/lib"},
    {"OS", "Windows_NT"},
    {"MSBuildRuntimeType", "Full"},
    {"MSBuildToolsVersion", "Current"},
    {"MSBuildVersion", "17.14.0"},
    {"VisualStudioVersion", "17.0"},
    {"DesignTimeBuild", "false"},
    {"TargetVersion", "Windows10"},
    {"_NT_TARGET_VERSION_VISTA", "0x600"},
    {"_NT_TARGET_VERSION_WIN7", "0x601"},
    {"_NT_TARGET_VERSION_WIN8", "0x602"},
    {"_NT_TARGET_VERSION_WINBLUE", "0x603"},
    {"_NT_TARGET_VERSION_WINV6_3", "0x603"},
    {"_NT_TARGET_VERSION_WIN10", "0xA00"},
    {"_NT_TARGET_VERSION", "0xA00"},
};

struct ToolsetRow {
  StringLiteral Toolset;
  DriverSpace Space;
};

constexpr ToolsetRow Toolsets[] = {
    {"WindowsKernelModeDriver", DriverSpace::Kernel},
    {"WindowsUserModeDriver", DriverSpace::User},
    {"WindowsApplicationForDrivers", DriverSpace::User},
};

struct DriverTypeRow {
  StringLiteral Type;
  DriverSpace Space;
};

constexpr DriverTypeRow DriverTypes[] = {
    {"KMDF", DriverSpace::Kernel},         {"WDM", DriverSpace::Kernel}, {"Miniport", DriverSpace::Kernel},
    {"ExportDriver", DriverSpace::Kernel}, {"UMDF", DriverSpace::User},
};

/// A macro that a property of the project sets, in the named driver type ("" : in all).
struct FromProperty {
  StringLiteral DriverType, Property, Macro;
};

constexpr FromProperty VersionMacros[] = {
    {"KMDF", "KMDF_VERSION_MAJOR", "KMDF_VERSION_MAJOR"},
    {"KMDF", "KMDF_VERSION_MINOR", "KMDF_VERSION_MINOR"},
    {"KMDF", "KMDF_MINIMUM_VERSION_REQUIRED", "KMDF_MINIMUM_VERSION_REQUIRED"},
    {"UMDF", "UMDF_VERSION_MAJOR", "UMDF_VERSION_MAJOR"},
    {"UMDF", "UMDF_VERSION_MINOR", "UMDF_VERSION_MINOR"},
    {"UMDF", "UMDF_MINIMUM_VERSION_REQUIRED", "UMDF_MINIMUM_VERSION_REQUIRED"},
};

/// Source: WindowsDriver.Common.props, of a debug build.
constexpr StringLiteral DebugMacros[] = {"DBG=1", "DEPRECATE_DDK_FUNCTIONS=1", "MSC_NOOPT"};

DriverSpace spaceOf(const Properties &Known) {
  StringRef Type = Known.text("DriverType"), Toolset = Known.text("PlatformToolset");
  // The type is the project's own word, and a toolset may be a person's own.
  for (const DriverTypeRow &Row : DriverTypes)
    if (Type.equals_insensitive(Row.Type))
      return Row.Space;
  for (const ToolsetRow &Row : Toolsets)
    if (Toolset.starts_with_insensitive(Row.Toolset))
      return Row.Space;
  return DriverSpace::Detect;
}

} // namespace

void setToolchainProperties(Properties &Into) {
  for (const Property &Row : Preset)
    Into.set(Row.Name, {Row.Text.str(), {}, ""});
}

Injected injectedBy(const Properties &Known) {
  Injected Result;
  Result.Space = spaceOf(Known);
  Result.Target = StringSwitch<std::string>(Known.text("Platform").lower())
                      .Case("win32", "i686-pc-windows-msvc")
                      .Case("x86", "i686-pc-windows-msvc")
                      .Cases({"arm64", "arm64ec"}, "arm64-pc-windows-msvc")
                      .Case("arm", "thumbv7-pc-windows-msvc")
                      .Default("x86_64-pc-windows-msvc");
  if (Known.text("UseDebugLibraries").equals_insensitive("true") ||
      (!Known.find("UseDebugLibraries") && Known.text("Configuration").contains_insensitive("debug")))
    for (StringRef Macro : DebugMacros)
      Result.Defines.push_back({Macro.str(), {}});
  for (const FromProperty &Row : VersionMacros)
    if (const Value *Found = Known.find(Row.Property);
        Found && !Found->Text.empty() && Known.text("DriverType").equals_insensitive(Row.DriverType))
      Result.Defines.push_back({(Row.Macro + "=" + Found->Text).str(), Found->From});
  return Result;
}

} // namespace driverentry::lint
