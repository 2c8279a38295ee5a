// What is said of an image beside its project, as an .inf and as a .def: names without line ends, twice the same.
#include "lint/projects/Inf.h"
#include "lint/projects/ModuleDefinition.h"
#include "testcases/fuzz/Fuzz.h"

using namespace driverentry::fuzz;
using namespace driverentry::lint;

namespace {

std::vector<std::string> all(llvm::StringRef Text) {
  std::vector<std::string> Result = exportsOf(Text);
  for (const Service &Each : servicesOf(Text))
    Result.insert(Result.end(), {Each.Name, Each.Binary, Each.Type, Each.Start, Each.LoadOrderGroup});
  return Result;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *Bytes, size_t Size) {
  llvm::StringRef Text(reinterpret_cast<const char *>(Bytes), Size);
  std::vector<std::string> Names = all(Text);
  demand(Names == all(Text), "two readings differ");
  size_t Length = 0;
  for (const std::string &Name : Names) {
    demand(!llvm::StringRef(Name).contains('\n'), "a name of two lines", Name);
    Length += Name.size();
  }
  demand(Length <= (16 << 20), "a small file becomes a large one");
  return 0;
}
