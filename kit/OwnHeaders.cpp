#include "kit/OwnHeaders.h"
#include "kit/Kit.h"
#include "kit/Nearby.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace driverentry {

static std::string joined(StringRef Folder, StringRef Name) {
  SmallString<256> Path(Folder);
  sys::path::append(Path, Name);
  return Path.str().str();
}

std::string ownFolder(StringRef File) {
  StringRef Folder = sys::path::parent_path(File);
  return Folder.empty() ? "." : Folder.str();
}

namespace {

class Guess {
  static constexpr unsigned MaxFolders = 8, MaxLookups = 2048, MaxLevels = 6, MaxDepth = 3;
  vfs::FileSystem &Files;
  StringRef File;
  std::vector<std::string> Folders;
  StringSet<> Tried;
  unsigned Lookups = 0;

  bool exists(StringRef Folder, StringRef Name) { return ++Lookups < MaxLookups && Files.exists(joined(Folder, Name)); }

  bool isInKit(StringRef Name) {
    return Files.exists(joined(KitDirectory, Name)) ||
           Files.exists(joined((KitResourceDirectory + "/include").str(), Name));
  }

  /// The first header that is included and in none of the folders; empty when there is none.
  std::string missing() {
    std::string Found;
    visitNearbySources(Files, File, Folders, [&](const NearbySource &Source) {
      for (std::string Name : Source.Includes) {
        llvm::replace(Name, '\\', '/');
        bool Header = is_contained({".h", ".hpp", ".hxx", ".hh", ".inl"}, sys::path::extension(Name).lower());
        bool Known = !Header || Tried.contains(Name) || isInKit(Name) ||
                     Files.exists(joined(ownFolder(Source.Path), Name)) ||
                     any_of(Folders, [&](const std::string &Folder) { return Files.exists(joined(Folder, Name)); });
        if (!Known) {
          Found = Name;
          return false;
        }
      }
      return true;
    });
    Tried.insert(Found);
    return Found;
  }

  /// Adds to \p Into the folders at and below \p Folder that have a \p Name.
  void findBelow(StringRef Folder, StringRef Name, unsigned Depth, std::vector<std::string> &Into) {
    if (exists(Folder, Name))
      Into.push_back(Folder.str());
    std::error_code Error;
    for (vfs::directory_iterator I = Files.dir_begin(Folder, Error), End;
         !Error && I != End && Depth > 0 && ++Lookups < MaxLookups; I.increment(Error))
      if (I->type() == sys::fs::file_type::directory_file && !sys::path::filename(I->path()).starts_with("."))
        findBelow(I->path(), Name, Depth - 1, Into);
  }

  /// The checkout that \p Folder is in; empty when nothing marks one.
  std::string checkout(StringRef Folder) {
    for (unsigned Level = 0; Level < MaxLevels && !Folder.empty(); ++Level, Folder = sys::path::parent_path(Folder))
      for (StringRef Mark : {".git", ".gitignore", ".gitattributes", "LICENSE", "LICENSE.txt", "LICENSE.md"})
        if (Files.exists(joined(Folder, Mark)))
          return Folder.str();
    return "";
  }

public:
  Guess(StringRef File, vfs::FileSystem &Files) : Files(Files), File(File) {}

  std::vector<std::string> take() {
    constexpr unsigned IncLevels = 4;
    SmallString<256> Absolute(ownFolder(File));
    if (Files.makeAbsolute(Absolute))
      return {};
    sys::path::remove_dots(Absolute);
    StringRef Above = Absolute;
    for (unsigned Level = 0; Level < IncLevels && !Above.empty(); ++Level, Above = sys::path::parent_path(Above))
      for (StringRef Name : {"inc", "include"})
        if (Files.exists(joined(Above, Name)))
          Folders.push_back(joined(Above, Name));
    std::string Root = checkout(Absolute);
    while (!Root.empty() && Folders.size() < MaxFolders && Lookups < MaxLookups) {
      std::string Name = missing();
      if (Name.empty())
        break;
      std::vector<std::string> Having;
      findBelow(Root, Name, MaxDepth, Having);
      // Of several, nobody knows which.
      if (Having.size() == 1 && Lookups < MaxLookups)
        Folders.push_back(Having.front());
    }
    return std::move(Folders);
  }
};

} // namespace

std::vector<std::string> guessedFolders(StringRef File, vfs::FileSystem &Files) { return Guess(File, Files).take(); }

} // namespace driverentry
