// Finds the include directories of an installed WDK or of the WDK's NuGet packages.
#include "kit/Kit.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/VersionTuple.h"

using namespace llvm;

namespace driverentry {
namespace {

std::string join(StringRef Dir, StringRef Part) {
  SmallString<256> Path(Dir);
  sys::path::append(Path, Part);
  return Path.str().str();
}

/// The folders in \p Dir, sorted by name.
std::vector<std::string> folders(StringRef Dir, vfs::FileSystem &Files) {
  std::vector<std::string> Found;
  std::error_code Error;
  unsigned Count = 0;
  for (vfs::directory_iterator I = Files.dir_begin(Dir, Error), End; !Error && I != End && ++Count < 4096;
       I.increment(Error))
    if (I->type() == sys::fs::file_type::directory_file)
      Found.push_back(I->path().str());
  llvm::sort(Found);
  return Found;
}

VersionTuple version(StringRef Name) {
  VersionTuple Version;
  Version.tryParse(Name);
  return Version;
}

/// One version's folder of headers, "…/Include/10.0.26100.0", is told by its parts.
bool hasHeaders(StringRef Dir, vfs::FileSystem &Files) {
  return Files.exists(join(Dir, "km")) || Files.exists(join(Dir, "shared"));
}

/// Every folder of headers below \p Dir, at the places where the WDK's installers put them.
void collect(StringRef Dir, vfs::FileSystem &Files, unsigned Depth, std::vector<std::string> &Into) {
  if (hasHeaders(Dir, Files)) {
    Into.push_back(Dir.str());
    return;
  }
  for (const std::string &Folder : folders(Dir, Files)) {
    StringRef Name = sys::path::filename(Folder);
    bool Leads = Name.equals_insensitive("Include") || Name.equals_insensitive("c") || Name == "10" ||
                 Name.equals_insensitive("Windows Kits") || Name.equals_insensitive("packages") ||
                 Name.starts_with_insensitive("Microsoft.Windows.WDK") ||
                 Name.starts_with_insensitive("Microsoft.Windows.SDK.CPP") || !version(Name).empty();
    if (Leads && Depth < 6)
      collect(Folder, Files, Depth + 1, Into);
  }
}

void addExisting(std::vector<std::string> &Into, StringRef Dir, StringRef Part, vfs::FileSystem &Files) {
  std::string Path = join(Dir, Part);
  if (Files.exists(Path) && !is_contained(Into, Path))
    Into.push_back(Path);
}

/// The newest of the versions that a framework's headers come in: "wdf/kmdf/1.33".
void addNewest(std::vector<std::string> &Into, StringRef Dir, vfs::FileSystem &Files) {
  std::vector<std::string> Versions = folders(Dir, Files);
  llvm::stable_sort(Versions, [](StringRef A, StringRef B) {
    return version(sys::path::filename(A)) < version(sys::path::filename(B));
  });
  if (!Versions.empty() && !is_contained(Into, Versions.back()))
    Into.push_back(Versions.back());
}

} // namespace

Expected<Wdk> findWdk(StringRef Dir, vfs::FileSystem &Files) {
  if (!Files.exists(Dir))
    return createStringError("%s: no such folder; --wdk takes a Windows Kits folder or a folder of NuGet packages",
                             Dir.str().c_str());
  std::vector<std::string> Found;
  collect(Dir, Files, 0, Found);
  if (none_of(Found, [&](StringRef Headers) { return Files.exists(join(Headers, "km")); }))
    return createStringError("%s: no WDK headers in it (Include/<version>/km); name the folder that holds Include",
                             Dir.str().c_str());
  // Newest first; the SDK's package holds the same version's shared and um beside the WDK's km.
  llvm::stable_sort(Found, [](StringRef A, StringRef B) {
    return version(sys::path::filename(B)) < version(sys::path::filename(A));
  });
  Wdk Result;
  for (const std::string &Headers : Found) {
    for (StringRef Part : {"km/crt", "km", "shared"})
      addExisting(Result.Kernel, Headers, Part, Files);
    for (StringRef Part : {"ucrt", "shared", "um", "winrt"})
      addExisting(Result.User, Headers, Part, Files);
    // An installed WDK keeps the frameworks beside the versions, a package inside its own.
    for (const std::string &Root : {Headers, sys::path::parent_path(Headers).str()}) {
      addNewest(Result.Kernel, join(Root, "wdf/kmdf"), Files);
      addNewest(Result.User, join(Root, "wdf/umdf"), Files);
    }
  }
  return Result;
}

} // namespace driverentry
