#include "testcases/harness/Process.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;

namespace driverentry::testing {

Expected<Outcome> run(ArrayRef<std::string> Command, unsigned TimeoutSeconds) {
  ScratchFolder Scratch;
  std::string OutPath = Scratch.write("out", ""), ErrPath = Scratch.write("err", "");
  SmallVector<StringRef, 32> Words(Command.begin(), Command.end());
  std::optional<StringRef> Redirects[] = {StringRef(""), StringRef(OutPath), StringRef(ErrPath)};
  std::string Why;
  int ExitCode = sys::ExecuteAndWait(Command.front(), Words, std::nullopt, Redirects, TimeoutSeconds, 0, &Why);
  Expected<std::string> Out = readFile(OutPath), Err = readFile(ErrPath);
  if (Error E = joinErrors(Out.takeError(), Err.takeError()))
    return std::move(E);
  if (ExitCode < 0)
    return createStringError(Twine(shown(Command)) + ": " + Why + "\n" + *Err);
  return Outcome{ExitCode, std::move(*Out), std::move(*Err)};
}

ScratchFolder::ScratchFolder() {
  if (std::error_code E = sys::fs::createUniqueDirectory("driverentry-test", Path))
    report_fatal_error(Twine("no scratch folder: ") + E.message());
}

ScratchFolder::~ScratchFolder() { sys::fs::remove_directories(Path); }

std::string ScratchFolder::write(StringRef Name, StringRef Text) const {
  SmallString<128> File(Path);
  sys::path::append(File, Name);
  if (std::error_code E = sys::fs::create_directories(sys::path::parent_path(File)))
    report_fatal_error(Twine(File) + ": " + E.message());
  std::error_code E;
  raw_fd_ostream(File, E) << Text;
  if (E)
    report_fatal_error(Twine(File) + ": " + E.message());
  return File.str().str();
}

Expected<std::string> readFile(StringRef Path) {
  auto Buffer = MemoryBuffer::getFile(Path);
  if (!Buffer)
    return createStringError(Buffer.getError(), Twine(Path) + ": " + Buffer.getError().message());
  return (*Buffer)->getBuffer().str();
}

std::string shown(ArrayRef<std::string> Command) {
  std::string Line;
  raw_string_ostream Stream(Line);
  ListSeparator Space(" ");
  for (const std::string &Word : Command) {
    Stream << Space;
    sys::printArg(Stream, Word, /*Quote=*/StringRef(Word).find_first_of(" *\"'{}") != StringRef::npos);
  }
  return Line;
}

} // namespace driverentry::testing
