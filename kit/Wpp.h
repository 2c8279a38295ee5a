// What a driver's WPP configuration says, and the header that stands for the .tmh that the WPP preprocessor would make.
// Knows no compiler: text in, text out. Source: learn.microsoft.com/windows-hardware/drivers/devtest/wpp-preprocessor
#pragma once

#include "llvm/ADT/StringRef.h"
#include <string>
#include <utility>
#include <vector>

namespace driverentry {

/// A trace function: `FUNC Name{LEVEL=TRACE_LEVEL_ERROR}(FLAGS, MSG, ...)`.
struct WppFunction {
  std::string Name;
  std::vector<std::pair<std::string, std::string>> Fixed; ///< the conditions in braces, with their values
  std::vector<std::string> Parameters;                    ///< the named ones before MSG
  bool DoubleParentheses = false;                         ///< called as Name((…))
};

struct WppConfig {
  std::vector<WppFunction> Functions; ///< each name once; the first definition wins
  std::vector<std::string> Flags;     ///< of WPP_DEFINE_BIT, in order
};

/// One function in the notation of FUNC lines and of WPP's -func option; nothing when it is not well-formed.
bool addWppFunction(llvm::StringRef Notation, WppConfig &Into);

/// Adds the `begin_wpp config … end_wpp` blocks and the WPP_DEFINE_BIT flags of a source file. A block without an end
/// ends with the file.
void readWppConfig(llvm::StringRef Text, WppConfig &Into);

/// Adds what a .vcxproj tells the WPP task: <WppTraceFunction>, and -func: in <WppAdditionalOptions>. Returns the files
/// of <WppScanConfigurationData>, as written, each once.
std::vector<std::string> readWppProject(llvm::StringRef Text, WppConfig &Into);

/// The same for the RUN_WPP macro of a SOURCES file, whose -scan: files it returns.
std::vector<std::string> readWppSources(llvm::StringRef Text, WppConfig &Into);

/// The text of the .tmh. Each trace function expands to its WPP_<conditions>_PRE and _POST macros, where the driver has
/// them, around nothing; so a `return` that they hide stays. A macro that the driver defines itself is left alone.
std::string wppHeader(const WppConfig &Config);

} // namespace driverentry
