#include "lint/projects/CheckoutFiles.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/GlobPattern.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace driverentry::lint {
namespace {

constexpr unsigned MostGlobbedFolders = 10000;

/// "C:…" or "\\server\…".
bool isForeign(StringRef Path) {
  return (Path.size() > 1 && Path[1] == ':') || Path.starts_with("//") || Path.starts_with("\\\\");
}

std::string normalised(StringRef Written, StringRef Folder) {
  std::string Text = Written.str();
  llvm::replace(Text, '\\', '/');
  SmallString<256> Path(Text);
  sys::path::make_absolute(Folder, Path);
  sys::path::remove_dots(Path, true);
  return StringRef(Path).rtrim('/').str();
}

} // namespace

bool isBelow(StringRef Path, StringRef Folder) {
  return Path.consume_front(Folder) && (Path.empty() || Path.front() == '/' || Folder.ends_with("/"));
}

const CheckoutFiles::Listing &CheckoutFiles::list(StringRef Folder) {
  auto [Entry, IsNew] = Listings.try_emplace(Folder);
  if (!IsNew)
    return Entry->second;
  std::error_code Failed;
  sys::fs::directory_iterator Name(Folder, Failed, false), End;
  for (; !Failed && Name != End; Name.increment(Failed)) {
    StringRef Plain = sys::path::filename(Name->path());
    Entry->second.Names[Plain.lower()].push_back(Plain.str());
  }
  for (auto &Same : Entry->second.Names)
    llvm::sort(Same.second);
  return Entry->second;
}

std::string CheckoutFiles::spelled(StringRef Folder, StringRef Name) {
  const Listing &Here = list(Folder);
  auto Found = Here.Names.find(Name.lower());
  if (Found == Here.Names.end())
    return "";
  return is_contained(Found->second, Name) ? Name.str() : Found->second.front();
}

bool CheckoutFiles::staysInside(StringRef Path) {
  auto Followed = [](StringRef Of) {
    SmallString<256> Real;
    return sys::fs::real_path(Of, Real) ? std::string() : Real.str().str();
  };
  if (RealRoot.empty())
    RealRoot = Followed(Root);
  std::string Real = Followed(Path);
  // What a link leads to and is not there is no file of anybody's.
  return Real.empty() || isBelow(Real, RealRoot);
}

FoundPath CheckoutFiles::find(StringRef Written, StringRef Folder) {
  if (Written.contains(ToolchainRoot))
    return {FoundPath::Toolchain, Written.str()};
  if (isForeign(Written) || Written.contains('\0'))
    return {FoundPath::Outside, Written.str()};
  std::string Path = normalised(Written, Folder);
  if (!isBelow(Path, Root))
    return {FoundPath::Outside, Written.str()};
  SmallVector<StringRef> Parts;
  StringRef(Path).drop_front(Root.size()).split(Parts, '/', -1, false);
  std::string At = Root;
  for (StringRef Part : Parts) {
    std::string Name = spelled(At, Part);
    if (Name.empty())
      return {FoundPath::Missing, Path};
    At += (At == "/" ? "" : "/") + Name;
  }
  if (!staysInside(At))
    return {FoundPath::Outside, Written.str()};
  return {sys::fs::is_directory(At) ? FoundPath::Folder : FoundPath::File, At};
}

void CheckoutFiles::globBelow(StringRef Folder, ArrayRef<StringRef> Parts, std::vector<std::string> &Into) {
  if (Parts.empty() || ++Globbed > MostGlobbedFolders)
    return;
  bool AnyDepth = Parts.front() == "**";
  if (AnyDepth && Parts.size() > 1)
    globBelow(Folder, Parts.drop_front(), Into);
  // Of what a GlobPattern knows, only '*' and '?' are MSBuild's; the pattern refers to its text.
  std::string Text;
  for (char C : AnyDepth ? std::string("*") : Parts.front().lower())
    Text += (C == '[' || C == ']' ? "\\" : "") + std::string(1, C);
  Expected<GlobPattern> Pattern = GlobPattern::create(Text);
  if (!Pattern)
    return consumeError(Pattern.takeError());
  for (const auto &Same : list(Folder).Names) {
    if (!Pattern->match(Same.first()) || Same.first().starts_with("."))
      continue;
    for (const std::string &Name : Same.second) {
      std::string Path = (Folder + "/" + Name).str();
      // A link may lead in a circle.
      bool IsFolder = sys::fs::is_directory(Path) && !sys::fs::is_symlink_file(Path);
      if (IsFolder && (AnyDepth || Parts.size() > 1))
        globBelow(Path, AnyDepth ? Parts : Parts.drop_front(), Into);
      else if (!IsFolder && Parts.size() == 1 && staysInside(Path))
        Into.push_back(Path);
    }
  }
}

std::vector<std::string> CheckoutFiles::glob(StringRef Written, StringRef Folder) {
  size_t FirstStar = Written.find_first_of("*?");
  size_t Slash = Written.take_front(FirstStar).find_last_of("/\\");
  StringRef Fixed = Slash == StringRef::npos ? "." : Written.take_front(Slash);
  FoundPath Start = find(Fixed, Folder);
  std::vector<std::string> Found;
  if (Start.What != FoundPath::Folder)
    return Found;
  std::string Rest = Written.drop_front(Slash == StringRef::npos ? 0 : Slash + 1).str();
  llvm::replace(Rest, '\\', '/');
  SmallVector<StringRef> Parts;
  StringRef(Rest).split(Parts, '/', -1, false);
  // A pattern goes down only.
  if (!is_contained(Parts, ".."))
    globBelow(Start.Path, Parts, Found);
  llvm::sort(Found);
  Found.erase(llvm::unique(Found), Found.end());
  return Found;
}

std::string CheckoutFiles::findAbove(StringRef Name, StringRef Folder) {
  for (; isBelow(Folder, Root) && !Folder.empty(); Folder = sys::path::parent_path(Folder))
    if (FoundPath Found = find(Name, Folder); Found.What == FoundPath::File)
      return Found.Path;
  return "";
}

std::string checkoutOf(StringRef File, StringRef Given, StringRef Here) {
  StringRef Outermost;
  for (StringRef Folder = sys::path::parent_path(File); !Folder.empty(); Folder = sys::path::parent_path(Folder))
    if (sys::fs::exists(Folder + "/.git"))
      Outermost = Folder;
  if (!Outermost.empty())
    return Outermost.str();
  return isBelow(File, Here) ? Here.str() : Given.str();
}

} // namespace driverentry::lint
