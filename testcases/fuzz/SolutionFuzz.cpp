// A solution of either kind, by its first character: what it names is in the checkout, twice the same.
#include "lint/projects/Projects.h"
#include "testcases/fuzz/Fuzz.h"

using namespace driverentry::fuzz;
using namespace driverentry::lint;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *Bytes, size_t Size) {
  static Checkout In;
  llvm::StringRef Text(reinterpret_cast<const char *>(Bytes), Size);
  std::string Name = Text.ltrim("\xEF\xBB\xBF").starts_with("<") ? "s.slnx" : "s.sln";
  In.write({{Name, Text.str()}, {"one.vcxproj", "<Project/>"}});
  ProjectOptions Options = {"", "", In.root(), In.root()};
  std::vector<std::string> Problems, Same;
  auto Once = readSolution(In.root() + "/" + Name, Options, Problems);
  auto Again = readSolution(In.root() + "/" + Name, Options, Same);
  demand(bool(Once) == bool(Again) && Problems == Same, "two readings differ");
  if (!Once) {
    demand(toString(Once.takeError()) == toString(Again.takeError()), "two readings differ");
    return 0;
  }
  demand(*Once == *Again, "two readings differ");
  for (const std::string &Project : *Once)
    In.demandInside(Project);
  return 0;
}
