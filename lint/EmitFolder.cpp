#include "lint/EmitFolder.h"
#include "kit/Kit.h"
#include "lint/Database.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;

namespace driverentry::lint {
namespace {

constexpr StringLiteral MarkerText = "Written by driverentry-lint --emit-compdb, which replaces its files here.\n";

Error failed(const Twine &Path, const Twine &Why) { return createStringError(Path + ": " + Why); }

bool isEmpty(StringRef Folder, std::error_code &Failed) {
  return sys::fs::directory_iterator(Folder, Failed) == sys::fs::directory_iterator();
}

bool isOurs(StringRef Folder) {
  sys::fs::file_status Status;
  std::string Path = (Folder + "/" + EmittedMarker).str();
  if (sys::fs::status(Path, Status, /*follow=*/false) || Status.type() != sys::fs::file_type::regular_file)
    return false;
  ErrorOr<std::unique_ptr<MemoryBuffer>> Text = MemoryBuffer::getFile(Path);
  return Text && (*Text)->getBuffer() == MarkerText;
}

} // namespace

Expected<EmitFolder> EmitFolder::open(StringRef Written) {
  SmallString<256> Here;
  if (std::error_code Failed = sys::fs::current_path(Here))
    return failed(Written, Failed.message());
  EmitFolder Result(absolutePath(Written, Here));
  StringRef Path = Result.Path;
  if (sys::fs::exists(Path) && !sys::fs::is_directory(Path))
    return failed(Written, "is no folder; give --emit-compdb one that is empty or does not exist");
  if (std::error_code Failed = sys::fs::create_directories(Path))
    return failed(Written, "cannot be made: " + Failed.message() + "; give --emit-compdb another folder");
  if (!sys::fs::can_write(Path))
    return failed(Written, "cannot be written to; give --emit-compdb another folder");
  if (isOurs(Path))
    return Result;
  std::error_code Failed;
  bool Empty = isEmpty(Path, Failed);
  if (Failed)
    return failed(Written, "cannot be read: " + Failed.message() + "; give --emit-compdb another folder");
  if (!Empty)
    return failed(Written, "is not empty and was not made by --emit-compdb; give a folder that is empty or does not "
                           "exist");
  if (Error Error = Result.write(EmittedMarker, MarkerText))
    return std::move(Error);
  return Result;
}

Error EmitFolder::remove(StringRef Name) const {
  std::string Target = at(Name);
  sys::fs::file_status Status;
  std::error_code Failed = sys::fs::status(Target, Status, /*follow=*/false);
  if (Failed == errc::no_such_file_or_directory)
    return Error::success();
  if (!Failed)
    Failed = Status.type() == sys::fs::file_type::directory_file
                 ? sys::fs::remove_directories(Target, /*IgnoreErrors=*/false)
                 : sys::fs::remove(Target);
  return Failed ? failed(Target, "cannot be removed: " + Failed.message()) : Error::success();
}

Error EmitFolder::write(StringRef Name, StringRef Text) const {
  std::string Target = at(Name);
  if (std::error_code Failed = sys::fs::create_directories(sys::path::parent_path(Target)))
    return failed(Target, "its folder cannot be made: " + Failed.message());
  std::error_code Failed;
  raw_fd_ostream Out(Target, Failed, sys::fs::CD_CreateNew);
  if (Failed)
    return failed(Target, "cannot be written: " + Failed.message());
  Out << Text;
  Out.close();
  Failed = Out.error();
  Out.clear_error();
  return Failed ? failed(Target, "cannot be written: " + Failed.message()) : Error::success();
}

} // namespace driverentry::lint
