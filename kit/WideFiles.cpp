#include "kit/WideFiles.h"
#include "llvm/Support/ConvertUTF.h"
#include "llvm/Support/MemoryBuffer.h"

using namespace llvm;

namespace driverentry {
namespace {

/// A larger file is no source.
constexpr uint64_t MaxSize = 16 << 20;

/// The text of a file that was in UTF-16.
class WideFile : public vfs::File {
  vfs::Status Known;
  std::string Text;

public:
  WideFile(const vfs::Status &Raw, std::string Text)
      : Known(vfs::Status::copyWithNewSize(Raw, Text.size())), Text(std::move(Text)) {}

  ErrorOr<vfs::Status> status() override { return Known; }
  ErrorOr<std::unique_ptr<MemoryBuffer>> getBuffer(const Twine &Name, int64_t, bool, bool) override {
    return MemoryBuffer::getMemBufferCopy(Text, Name);
  }
  std::error_code close() override { return {}; }
  void setPath(const Twine &Path) override { Known = vfs::Status::copyWithNewName(Known, Path); }
};

bool isWide(StringRef Text) { return Text.starts_with("\xFF\xFE") || Text.starts_with("\xFE\xFF"); }

class WideFiles : public vfs::ProxyFileSystem {
  /// The text of \p Opened as UTF-8; nothing when it is not in UTF-16, or not in good UTF-16.
  static std::optional<std::string> narrowed(vfs::File &Opened, const vfs::Status &Known) {
    if (!Known.isRegularFile() || Known.getSize() < 2 || Known.getSize() % 2 || Known.getSize() > MaxSize)
      return std::nullopt;
    auto Begin = Opened.getBuffer(Known.getName(), /*FileSize=*/2, /*RequiresNullTerminator=*/false);
    if (!Begin || !isWide((*Begin)->getBuffer()))
      return std::nullopt;
    auto All = Opened.getBuffer(Known.getName());
    std::string Text;
    if (!All || !convertUTF16ToUTF8String(ArrayRef((*All)->getBufferStart(), (*All)->getBufferEnd()), Text))
      return std::nullopt;
    return Text;
  }

public:
  using ProxyFileSystem::ProxyFileSystem;

  /// What is told of a file fits what is read of it.
  ErrorOr<vfs::Status> status(const Twine &Path) override {
    ErrorOr<vfs::Status> Raw = ProxyFileSystem::status(Path);
    if (!Raw || !Raw->isRegularFile() || Raw->getSize() % 2)
      return Raw;
    ErrorOr<std::unique_ptr<vfs::File>> Opened = ProxyFileSystem::openFileForRead(Path);
    std::optional<std::string> Text = Opened ? narrowed(**Opened, *Raw) : std::nullopt;
    return Text ? vfs::Status::copyWithNewSize(*Raw, Text->size()) : *Raw;
  }

  ErrorOr<std::unique_ptr<vfs::File>> openFileForRead(const Twine &Path) override {
    ErrorOr<std::unique_ptr<vfs::File>> Opened = ProxyFileSystem::openFileForRead(Path);
    ErrorOr<vfs::Status> Raw = Opened ? (*Opened)->status() : Opened.getError();
    if (!Raw)
      return Opened;
    std::optional<std::string> Text = narrowed(**Opened, *Raw);
    if (!Text)
      return Opened;
    return std::make_unique<WideFile>(*Raw, std::move(*Text));
  }
};

} // namespace

IntrusiveRefCntPtr<vfs::FileSystem> makeWideFileSystem(IntrusiveRefCntPtr<vfs::FileSystem> Base) {
  return makeIntrusiveRefCnt<WideFiles>(std::move(Base));
}

} // namespace driverentry
