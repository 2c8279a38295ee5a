// A SOURCES file of build.exe, files that it may include, and a dirs file: without harm, within the checkout, twice the
// same.
#include "lint/projects/BuildExe.h"
#include "testcases/fuzz/Fuzz.h"
#include "llvm/Support/raw_ostream.h"

using namespace driverentry::fuzz;
using namespace driverentry::lint;

namespace {

std::string told(const Checkout &In, const ProjectOptions &Options) {
  std::string Text;
  llvm::raw_string_ostream Out(Text);
  llvm::Expected<std::optional<Project>> Read = evaluateSources(In.root() + "/SOURCES", Options);
  if (!Read)
    return toString(Read.takeError());
  if (!*Read)
    return "none";
  for (const ProjectSource &Source : (*Read)->Sources) {
    In.demandInside(Source.File);
    for (const auto &List : {Source.IncludeDirs, Source.ForcedIncludes})
      for (const Entry &Path : List)
        In.demandInside(Path.Text);
  }
  printProject(**Read, Out);
  return Text + problemOf(**Read) + warningOf(**Read);
}

std::vector<std::string> dirs(const Checkout &In, const ProjectOptions &Options) {
  std::vector<std::string> Problems;
  llvm::Expected<std::vector<std::string>> Read = readDirs(In.root() + "/dirs", Options, Problems);
  if (!Read)
    return {toString(Read.takeError())};
  for (const std::string &Path : *Read)
    In.demandInside(Path);
  Read->insert(Read->end(), Problems.begin(), Problems.end());
  return *Read;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *Bytes, size_t Size) {
  static Checkout In;
  auto Files = filesOf({reinterpret_cast<const char *>(Bytes), Size});
  if (Files.empty())
    return 0;
  Files.front().first = "SOURCES";
  In.write(Files);
  ProjectOptions Options = {"", "", In.root(), In.root()};
  demand(told(In, Options) == told(In, Options), "two evaluations differ");
  demand(dirs(In, Options) == dirs(In, Options), "two readings differ");
  return 0;
}
