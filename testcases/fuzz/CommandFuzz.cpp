// A compile command of a checkout, one word a line, and a response file behind "==== flags": what is left of it, and
// what the kit makes of that, loads, runs and writes nothing; and nothing more is left the second time.
#include "kit/Kit.h"
#include "lint/Flags.h"
#include "testcases/fuzz/Fuzz.h"
#include "llvm/ADT/StringExtras.h"

using namespace driverentry;
using namespace driverentry::fuzz;
using namespace driverentry::lint;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *Bytes, size_t Size) {
  auto Memory = llvm::makeIntrusiveRefCnt<llvm::vfs::InMemoryFileSystem>();
  Memory->setCurrentWorkingDirectory("/driver");
  std::vector<std::string> Command;
  for (const auto &[Name, Text] : filesOf({reinterpret_cast<const char *>(Bytes), Size}))
    if (!Name.empty())
      Memory->addFile("/driver/flags", 0, llvm::MemoryBuffer::getMemBufferCopy(Text));
    else
      for (llvm::StringRef Word : llvm::split(Text, '\n'))
        Command.push_back(Word.str());
  llvm::Expected<SafeCommand> Safe = safeCommand(Command, {}, *Memory);
  if (!Safe) {
    consumeError(Safe.takeError());
    return 0;
  }
  std::vector<std::string> Kept = Safe->withoutInput();
  demandHarmless(Kept);
  std::vector<std::string> Full = completeCommand(Kept, "/driver/a.c", {}, *Memory);
  demandHarmless(Full);
  demandHarmlessInClang(Full);
  auto Again = llvm::cantFail(safeCommand(Kept, {}, *Memory));
  demand(Again.Flags.size() <= Kept.size(), "a second pass adds to the command", llvm::join(Kept, " "));
  return 0;
}
