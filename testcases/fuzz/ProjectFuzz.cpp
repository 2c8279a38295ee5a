// A project, and files that it may import: evaluated without harm, within the checkout, twice the same.
#include "lint/Flags.h"
#include "lint/projects/Image.h"
#include "lint/projects/Projects.h"
#include "lint/projects/SourceFlags.h"
#include "testcases/fuzz/Fuzz.h"
#include "llvm/Support/raw_ostream.h"

using namespace driverentry;
using namespace driverentry::fuzz;
using namespace driverentry::lint;

namespace {

std::string told(llvm::Expected<Project> &Of) {
  if (!Of)
    return toString(Of.takeError());
  std::string Text;
  llvm::raw_string_ostream Out(Text);
  printProject(*Of, Out);
  return Text + problemOf(*Of) + warningOf(*Of);
}

void check(const Checkout &In, const Project &Of) {
  std::vector<Image> Images = formImages(Of);
  for (const Build &As : buildsOf(0, Of, Images))
    for (const ProjectSource &Source : Of.Sources) {
      In.demandInside(Source.File);
      for (const auto &List : {Source.IncludeDirs, Source.ForcedIncludes})
        for (const Entry &Path : List)
          In.demandInside(Path.Text);
      Unit Made = unitFor(Source, Of, As, In.root());
      demandHarmless(
          llvm::cantFail(safeCommand(Made.Command, {}, *llvm::vfs::getRealFileSystem(), Made.File)).withoutInput());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *Bytes, size_t Size) {
  static Checkout In;
  auto Files = filesOf({reinterpret_cast<const char *>(Bytes), Size});
  if (Files.empty())
    return 0;
  Files.front().first = "p.vcxproj";
  In.write(Files);
  ProjectOptions Options = {"", "", In.root(), In.root()};
  llvm::Expected<Project> Once = evaluateProject(In.root() + "/p.vcxproj", "", Options);
  if (Once)
    check(In, *Once);
  llvm::Expected<Project> Again = evaluateProject(In.root() + "/p.vcxproj", "", Options);
  demand(told(Once) == told(Again), "two evaluations differ");
  return 0;
}
