#include "lint/projects/BuildLog.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace driverentry::lint {
namespace {

/// Words of all commands, each counted for every source that it is for.
constexpr size_t MostWords = 1 << 20;

std::vector<std::string> splitArguments(StringRef Line) {
  BumpPtrAllocator Storage;
  StringSaver Saver(Storage);
  SmallVector<const char *, 64> Words;
  cl::TokenizeWindowsCommandLine(Line, Saver, Words);
  return {Words.begin(), Words.end()};
}

} // namespace

bool isBuildLogFile(StringRef Path) {
  // CL.command.1.tlog; a long build has further ones, and the ClangCL toolset its own name.
  SmallVector<StringRef> Parts;
  std::string Name = sys::path::filename(Path).lower();
  StringRef(Name).split(Parts, '.');
  unsigned Number;
  return Parts.size() == 4 && (Parts[0] == "cl" || Parts[0] == "clang-cl") && Parts[1] == "command" &&
         !Parts[2].getAsInteger(10, Number) && Parts[3] == "tlog";
}

Expected<std::vector<LoggedCommand>> parseBuildLog(StringRef Text) {
  std::vector<LoggedCommand> Commands;
  std::vector<std::string> Sources;
  size_t Words = 0;
  while (!Text.empty()) {
    StringRef Line;
    std::tie(Line, Text) = Text.split('\n');
    Line = Line.trim();
    if (Line.empty())
      continue;
    if (Line.consume_front("^")) {
      Sources.clear();
      for (StringRef Source : split(Line, '|'))
        if (!Source.trim().empty())
          Sources.push_back(Source.trim().str());
      continue;
    }
    if (Sources.empty())
      return createStringError("is no log of cl.exe: a command stands there without the '^' line of its sources");
    Commands.push_back({Sources, splitArguments(Line)});
    Words += Sources.size() * (1 + Commands.back().Arguments.size());
    if (Words > MostWords)
      return createStringError("logs more commands than any build of drivers has; give the logs of single projects");
  }
  if (Commands.empty())
    return createStringError("logs no command; build the project again, with /t:Rebuild");
  return Commands;
}

} // namespace driverentry::lint
