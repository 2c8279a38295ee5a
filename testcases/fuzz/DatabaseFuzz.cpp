// A compile_commands.json: every unit has an absolute file and folder and a command; twice the same.
#include "lint/Database.h"
#include "testcases/fuzz/Fuzz.h"

using namespace driverentry::fuzz;
using namespace driverentry::lint;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *Bytes, size_t Size) {
  static Checkout In;
  In.write({{"compile_commands.json", {reinterpret_cast<const char *>(Bytes), Size}}});
  std::vector<std::string> Problems, Same;
  auto Once = readDatabase(In.root() + "/compile_commands.json", Problems);
  auto Again = readDatabase(In.root() + "/compile_commands.json", Same);
  demand(bool(Once) == bool(Again) && Problems == Same, "two readings differ");
  if (!Once) {
    demand(toString(Once.takeError()) == toString(Again.takeError()), "two readings differ");
    return 0;
  }
  demand(Once->size() == Again->size(), "two readings differ");
  for (size_t I = 0; I < Once->size(); ++I) {
    const Unit &Each = (*Once)[I];
    demand(Each.File == (*Again)[I].File && Each.Command == (*Again)[I].Command, "two readings differ", Each.File);
    demand(!Each.File.empty() && !Each.Command.empty(), "a unit without a file or a command");
    demand(!Each.Directory.empty(), "a unit without a folder", Each.File);
  }
  return 0;
}
