// A solution of either kind, by its first character: what it names is in the checkout, twice the same.
#include "lint/projects/Solution.h"
#include "testcases/fuzz/Fuzz.h"

using namespace driverentry::fuzz;
using namespace driverentry::lint;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *Bytes, size_t Size) {
  static Checkout In;
  llvm::StringRef Text(reinterpret_cast<const char *>(Bytes), Size);
  std::string Name = Text.ltrim("\xEF\xBB\xBF").starts_with("<") ? "s.slnx" : "s.sln";
  In.write({{Name, Text.str()}, {"one.vcxproj", "<Project/>"}});
  ProjectOptions Options = {"", "", In.root(), In.root()};
  SolutionLines Told, Same;
  auto Once = readSolution(In.root() + "/" + Name, Options, Told);
  auto Again = readSolution(In.root() + "/" + Name, Options, Same);
  demand(bool(Once) == bool(Again) && Told.Problems == Same.Problems && Told.Notes == Same.Notes &&
             Told.Others == Same.Others,
         "two readings differ");
  if (!Once) {
    demand(toString(Once.takeError()) == toString(Again.takeError()), "two readings differ");
    return 0;
  }
  demand(Once->size() == Again->size(), "two readings differ");
  for (size_t I = 0; I < Once->size(); ++I) {
    In.demandInside((*Once)[I].Path);
    demand((*Once)[I].Path == (*Again)[I].Path && (*Once)[I].As.Platform == (*Again)[I].As.Platform,
           "two readings differ", (*Once)[I].Path);
  }
  return 0;
}
