#include "lint/OrdinaryFile.h"
#include "llvm/Support/FileSystem.h"

using namespace llvm;

namespace driverentry::lint {

Expected<std::unique_ptr<MemoryBuffer>> readOrdinaryFile(StringRef Path, uint64_t Most) {
  sys::fs::file_status Status;
  if (std::error_code Failed = sys::fs::status(Path, Status))
    return createStringError("cannot be read: " + Failed.message() + "; check the path");
  if (Status.type() != sys::fs::file_type::regular_file)
    return createStringError("is no ordinary file; leave it out");
  if (Status.getSize() > Most)
    return createStringError("is larger than " + Twine(Most >> 20) + " MiB; leave it out");
  ErrorOr<std::unique_ptr<MemoryBuffer>> Buffer = MemoryBuffer::getFile(Path, false, false);
  if (!Buffer)
    return createStringError("cannot be read: " + Buffer.getError().message() + "; make it readable or leave it out");
  return std::move(*Buffer);
}

} // namespace driverentry::lint
