// The kit as files: the embedded headers as a directory, and look-ups as Windows makes them.
#include "cmake/EmbeddedFile.h"
#include "kit/Kit.h"
#include "kit/WideFiles.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace driverentry {

// Made by the build.
ArrayRef<EmbeddedFile> kitHeaderFiles();
ArrayRef<EmbeddedFile> clangHeaderFiles();

namespace {

/// Headers that are the WDK's in whatever folder an include names: of another compiler's WDK, of a wrapper around it.
constexpr StringLiteral CoreHeaders[] = {"fltkernel.h", "ndis.h",  "ntddk.h", "ntifs.h", "storport.h",
                                         "usb.h",       "usbdi.h", "wdf.h",   "wdm.h"};

/// The header of the kit that \p Path, which is not there, means by a folder that the kit does not have; empty when
/// there is none. All of MinGW's headers for drivers are in a folder "ddk".
std::string elsewhereInKit(StringRef Path, vfs::FileSystem &Files) {
  if (!Path.consume_front(KitDirectory) || !Path.consume_front("/"))
    return "";
  // Whoever looks for a file looks for its folder first.
  if (!Path.contains('.'))
    return KitDirectory.str();
  if (!Path.contains('/'))
    return "";
  std::string Name = sys::path::filename(Path).lower(), Found = (KitDirectory + "/" + Name).str();
  bool Known = Path.starts_with_insensitive("ddk/") || is_contained(CoreHeaders, Name);
  return Known && Files.exists(Found) ? Found : "";
}

/// Finds names in another case and with '\'. Exact names win, so that a tree that has both spellings stays as it is.
class WindowsNames : public vfs::ProxyFileSystem {
  /// The entries of one directory: lower-case name to the name on disk.
  using Listing = StringMap<std::string>;
  StringMap<std::unique_ptr<Listing>> Listings;
  /// A directory with more entries than this is only looked up exactly.
  static constexpr unsigned MaxEntries = 1 << 16;

  const Listing &listing(StringRef Dir) {
    std::unique_ptr<Listing> &Slot = Listings[Dir];
    if (Slot)
      return *Slot;
    Slot = std::make_unique<Listing>();
    std::error_code Error;
    unsigned Count = 0;
    for (vfs::directory_iterator I = getUnderlyingFS().dir_begin(Dir, Error), End; !Error && I != End;
         I.increment(Error)) {
      if (++Count > MaxEntries) {
        Slot->clear();
        break;
      }
      StringRef Name = sys::path::filename(I->path());
      Slot->try_emplace(Name.lower(), Name.str());
    }
    return *Slot;
  }

  /// The name on disk for \p Path, whose components may be in another case; empty when there is none.
  std::string onDisk(StringRef Path) {
    SmallString<256> Found(sys::path::root_path(Path));
    for (StringRef Part :
         make_range(sys::path::begin(sys::path::relative_path(Path)), sys::path::end(sys::path::relative_path(Path)))) {
      SmallString<256> Exact(Found);
      sys::path::append(Exact, Part);
      if (Part != "." && Part != ".." && !getUnderlyingFS().exists(Exact)) {
        const Listing &Entries = listing(Found.empty() ? StringRef(".") : StringRef(Found));
        auto Entry = Entries.find(Part.lower());
        if (Entry == Entries.end())
          return "";
        Exact = Found;
        sys::path::append(Exact, Entry->second);
      }
      Found = Exact;
    }
    return Found.str().str();
  }

  /// The parent's name on disk is asked for once per directory; only the last component is looked up each time.
  StringMap<std::string> Parents;

  std::string find(const Twine &Asked) {
    std::string Path = Asked.str();
    std::replace(Path.begin(), Path.end(), '\\', '/');
    StringRef Parent = sys::path::parent_path(Path), Name = sys::path::filename(Path);
    if (Name.empty() || Name == "." || Name == "..")
      return onDisk(Path);
    auto [Known, Fresh] = Parents.try_emplace(Parent);
    if (Fresh)
      Known->second = Parent.empty() ? "." : onDisk(Parent);
    if (Known->second.empty())
      return elsewhereInKit(Path, getUnderlyingFS());
    const Listing &Entries = listing(Known->second);
    auto Entry = Entries.find(Name.lower());
    if (Entry == Entries.end())
      return elsewhereInKit(Path, getUnderlyingFS());
    SmallString<256> Found(Known->second);
    sys::path::append(Found, Entry->second);
    return Found.str().str();
  }

public:
  using ProxyFileSystem::ProxyFileSystem;

  ErrorOr<vfs::Status> status(const Twine &Path) override {
    ErrorOr<vfs::Status> Exact = ProxyFileSystem::status(Path);
    if (Exact || Exact.getError() != errc::no_such_file_or_directory)
      return Exact;
    std::string Found = find(Path);
    if (Found.empty())
      return Exact;
    ErrorOr<vfs::Status> Result = ProxyFileSystem::status(Found);
    return Result ? vfs::Status::copyWithNewName(*Result, Path) : Result;
  }

  bool exists(const Twine &Path) override { return bool(status(Path)); }

  ErrorOr<std::unique_ptr<vfs::File>> openFileForRead(const Twine &Path) override {
    ErrorOr<std::unique_ptr<vfs::File>> Exact = ProxyFileSystem::openFileForRead(Path);
    if (Exact || Exact.getError() != errc::no_such_file_or_directory)
      return Exact;
    std::string Found = find(Path);
    return Found.empty() ? std::move(Exact) : ProxyFileSystem::openFileForRead(Found);
  }

  std::error_code getRealPath(const Twine &Path, SmallVectorImpl<char> &Output) override {
    std::error_code Error = ProxyFileSystem::getRealPath(Path, Output);
    if (Error != errc::no_such_file_or_directory)
      return Error;
    std::string Found = find(Path);
    return Found.empty() ? Error : ProxyFileSystem::getRealPath(Found, Output);
  }
};

void addFiles(vfs::InMemoryFileSystem &Memory, StringRef Dir, ArrayRef<EmbeddedFile> Files) {
  for (const EmbeddedFile &File : Files)
    Memory.addFile(Dir + "/" + File.Name, 0, MemoryBuffer::getMemBuffer(File.Text, File.Name));
}

} // namespace

IntrusiveRefCntPtr<vfs::FileSystem> makeKitFileSystem(IntrusiveRefCntPtr<vfs::FileSystem> Base) {
  auto Memory = makeIntrusiveRefCnt<vfs::InMemoryFileSystem>();
  addFiles(*Memory, KitDirectory, kitHeaderFiles());
  addFiles(*Memory, (KitResourceDirectory + "/include").str(), clangHeaderFiles());
  auto Both = makeIntrusiveRefCnt<vfs::OverlayFileSystem>(makeWideFileSystem(std::move(Base)));
  Both->pushOverlay(std::move(Memory));
  return makeIntrusiveRefCnt<WindowsNames>(std::move(Both));
}

} // namespace driverentry
