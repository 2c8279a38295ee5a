// A WPP configuration, as a source, as a project and as a SOURCES file: the header that is made of it is one that can be
// included, small, and twice the same.
#include "kit/Wpp.h"
#include "testcases/fuzz/Fuzz.h"
#include "llvm/ADT/StringExtras.h"

using namespace driverentry;
using namespace driverentry::fuzz;

namespace {

std::string headerOf(llvm::StringRef Text) {
  WppConfig Config;
  readWppConfig(Text, Config);
  readWppProject(Text, Config);
  readWppSources(Text, Config);
  return wppHeader(Config);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *Bytes, size_t Size) {
  llvm::StringRef Text(reinterpret_cast<const char *>(Bytes), Size);
  std::string Header = headerOf(Text);
  demand(Header == headerOf(Text), "two headers differ");
  demand(Header.size() <= (8 << 20), "the header is too large");
  int Conditions = 0;
  for (llvm::StringRef Line : llvm::split(Header, '\n')) {
    // What a driver writes may only become macros, flags and comments of the header, never a directive of its own.
    bool Directive = Line.starts_with("#ifndef ") || Line.starts_with("#define ") || Line == "#endif" ||
                     Line == "#include <driverentry_wpp.h>";
    demand(Line.empty() || Directive || Line.starts_with("enum {"), "a line that is none of the header's", Line);
    demand(!Line.ends_with("\\") && !Line.contains('"'), "a line that does not end", Line);
    Conditions += Line.starts_with("#ifndef ") - (Line == "#endif");
    demand(Conditions >= 0, "an #endif too many");
  }
  demand(Conditions == 0, "an #endif is missing");
  return 0;
}
