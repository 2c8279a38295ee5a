// The log of a build, as it lies in a checkout: its commands become units of the checkout, harmless, twice the same.
#include "lint/Flags.h"
#include "lint/ReadCommands.h"
#include "testcases/fuzz/Fuzz.h"

using namespace driverentry::fuzz;
using namespace driverentry::lint;

namespace {

ReadCommands read(const Checkout &In) {
  CommandScope Scope = {In.root(), In.root(), {In.root() + "/p.vcxproj"}, "", ""};
  return readCommands({{In.root() + "/CL.command.1.tlog", Trust::BuildLog}}, Scope);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *Bytes, size_t Size) {
  static Checkout In;
  In.write({{"CL.command.1.tlog", {reinterpret_cast<const char *>(Bytes), Size}}, {"p.vcxproj", "<Project/>"}});
  ReadCommands Once = read(In), Again = read(In);
  demand(Once.Problems == Again.Problems && Once.Notes == Again.Notes, "two readings differ");
  demand(Once.Units.size() == Again.Units.size(), "two readings differ");
  for (size_t I = 0; I < Once.Units.size(); ++I) {
    const Unit &Each = Once.Units[I];
    demand(Each.File == Again.Units[I].File && Each.Command == Again.Units[I].Command, "two readings differ",
           Each.File);
    demand(llvm::StringRef(Each.File).starts_with("/"), "is not absolute", Each.File);
    auto Safe = safeCommand(Each.Command, {}, *llvm::vfs::getRealFileSystem(), Each.File);
    if (Safe)
      demandHarmless(Safe->withoutInput());
    else
      consumeError(Safe.takeError());
  }
  return 0;
}
