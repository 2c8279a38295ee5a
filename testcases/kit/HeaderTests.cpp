// Every header of the kit parses by itself, behind what drivers include first, in C and in C++; every target has its
// turn.
#include "testcases/kit/Parse.h"
#include "llvm/Support/Path.h"

using namespace driverentry;
using namespace driverentry::test;

namespace {

/// What stands before a header in a driver.
struct Base {
  llvm::StringRef Text;
  std::vector<std::string> Arguments;
};

/// Most need the first; what is part of WDF or of NDIS, or is of user mode, needs another.
const Base Bases[] = {{"#include <ntddk.h>\n", {}},
                      {"#include <ntddk.h>\n#include <wdf.h>\n", {}},
                      {"#include <ndis.h>\n", {}},
                      {"#include <windows.h>\n", {}},
                      {"#include <windows.h>\n#include <wdf.h>\n", {"-DUMDF_VERSION_MAJOR=2"}}};

/// What is wrong with \p Header behind \p Start; empty when nothing is.
std::string complaint(const Base &Start, llvm::StringRef Header, llvm::StringRef Suffix, llvm::StringRef Target) {
  std::string Text = (Start.Text + "#include <" + Header + ">\n").str();
  std::vector<std::string> Arguments = Start.Arguments;
  Arguments.push_back(("--target=" + Target + "-pc-windows-msvc").str());
  Parsed Seen = parse({{("/driver/entry" + Suffix).str(), Text}}, Arguments);
  if (!Seen.Errors.empty())
    return Seen.Errors.front();
  if (!Seen.Report.MissingHeaders.empty())
    return "includes " + Seen.Report.MissingHeaders.front() + ", which the kit lacks";
  return Seen.Report.Invented.empty() ? "" : "leaves " + Seen.invented().front() + " undeclared";
}

/// The base behind which \p Header has nothing wrong in C++ for x64; null, and \p Why, when there is none.
const Base *baseOf(llvm::StringRef Header, std::string &Why) {
  for (const Base &Start : Bases) {
    std::string Found = complaint(Start, Header, ".cpp", "x86_64");
    if (Found.empty())
      return &Start;
    Why += Found + "; ";
  }
  return nullptr;
}

std::vector<std::string> kitHeaders() {
  auto Files = filesWithKit({});
  std::vector<std::string> Names;
  std::error_code Error;
  for (llvm::vfs::recursive_directory_iterator I(*Files, KitDirectory, Error), End; !Error && I != End;
       I.increment(Error))
    if (I->type() == llvm::sys::fs::file_type::regular_file)
      Names.push_back(I->path().substr(KitDirectory.size() + 1).str());
  return Names;
}

/// <memory>, <new>: no C file includes these.
bool isCxxOnly(llvm::StringRef Header) { return llvm::sys::path::extension(Header).empty(); }

} // namespace

TEST(KitHeaders, ParseAlone) {
  std::vector<std::string> Names = kitHeaders();
  ASSERT_GT(Names.size(), 100u);
  for (llvm::StringRef Header : Names) {
    std::string Why;
    const Base *Start = baseOf(Header, Why);
    if (!Start) {
      ADD_FAILURE() << Header.str() << ": " << Why;
      continue;
    }
    EXPECT_EQ(complaint(*Start, Header, ".cpp", "aarch64"), "") << Header.str();
    if (isCxxOnly(Header))
      continue;
    EXPECT_EQ(complaint(*Start, Header, ".c", "x86_64"), "") << Header.str();
    EXPECT_EQ(complaint(*Start, Header, ".c", "i686"), "") << Header.str();
  }
}

TEST(KitHeaders, ComplaintsAreMade) {
  EXPECT_NE(complaint(Bases[0], "no-such-header.h", ".c", "x86_64"), "");
  EXPECT_NE(complaint(Bases[0], "memory", ".c", "x86_64"), "");
  std::string Why;
  EXPECT_EQ(baseOf("no-such-header.h", Why), nullptr);
}
