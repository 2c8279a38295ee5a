#include "lint/ForeignPaths.h"
#include "lint/Database.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace driverentry::lint {
namespace {

constexpr unsigned MostIndexed = 200000;
/// Files of a build that are asked, files of one name that are compared, and answers that are kept: a real build agrees
/// long before.
constexpr size_t MostAsked = 4096, MostCandidates = 256, MostRoots = 256;

/// The names that \p Path consists of: '\' is '/', and '.' and '..' are applied.
std::vector<std::string> namesOf(StringRef Path) {
  std::vector<std::string> Names;
  // A path that may be long is the same path.
  Path.consume_front("\\\\?\\");
  while (!Path.empty()) {
    size_t End = Path.find_first_of("/\\");
    StringRef Name = Path.take_front(End);
    Path = Path.drop_front(std::min(Path.size(), End == StringRef::npos ? End : End + 1));
    if (Name == ".." && !Names.empty())
      Names.pop_back();
    else if (!Name.empty() && Name != "." && Name != "..")
      Names.push_back(Name.str());
  }
  return Names;
}

bool isSame(ArrayRef<std::string> A, ArrayRef<std::string> B) {
  return std::equal(A.begin(), A.end(), B.begin(), B.end(),
                    [](StringRef X, StringRef Y) { return X.equals_insensitive(Y); });
}

/// How many of the last names \p A and \p B have in common.
size_t commonEnd(ArrayRef<std::string> A, ArrayRef<std::string> B) {
  size_t Count = 0;
  while (Count < A.size() && Count < B.size() && isSame(A.take_back(Count + 1), B.take_back(Count + 1)))
    ++Count;
  return Count;
}

bool startsWith(ArrayRef<std::string> Names, ArrayRef<std::string> Start) {
  return Names.size() >= Start.size() && isSame(Names.take_front(Start.size()), Start);
}

} // namespace

std::string spelledThere(const ForeignPaths::Root &Root) {
  bool IsWindows = !Root.There.empty() && StringRef(Root.There.front()).ends_with(":");
  std::string Text = join(Root.There, IsWindows ? "\\" : "/");
  return IsWindows ? Text + (Root.There.size() == 1 ? "\\" : "") : "/" + Text;
}

void ForeignPaths::index() {
  std::vector<std::string> Folders = {Given};
  for (unsigned Seen = 0; !Folders.empty() && Seen < MostIndexed;) {
    std::string Folder = std::move(Folders.back());
    Folders.pop_back();
    std::error_code Failed;
    for (sys::fs::directory_iterator Entry(Folder, Failed, false), End; !Failed && Entry != End && ++Seen < MostIndexed;
         Entry.increment(Failed)) {
      StringRef Name = sys::path::filename(Entry->path());
      if (Entry->type() == sys::fs::file_type::directory_file && !Name.starts_with("."))
        Folders.push_back(Entry->path());
      else if (isSourceName(Name))
        Sources[Name.lower()].push_back(Entry->path());
    }
  }
}

/// The root that \p Written speaks for: the file here whose path ends most like it, when there is only one.
std::optional<ForeignPaths::Root> ForeignPaths::rootOf(StringRef Written) const {
  std::vector<std::string> There = namesOf(Written);
  auto Candidates = There.empty() ? Sources.end() : Sources.find(StringRef(There.back()).lower());
  if (Candidates == Sources.end())
    return std::nullopt;
  size_t Most = 0;
  const std::string *Best = nullptr;
  for (const std::string &Path : ArrayRef(Candidates->second).take_front(MostCandidates)) {
    size_t Common = commonEnd(There, namesOf(StringRef(Path).drop_front(Files.root().size())));
    Best = Common > Most ? &Path : Common == Most ? nullptr : Best;
    Most = std::max(Most, Common);
  }
  if (!Best || Most == There.size())
    return std::nullopt;
  StringRef Here = *Best;
  for (size_t Count = 0; Count < Most; ++Count)
    Here = sys::path::parent_path(Here);
  There.resize(There.size() - Most);
  return Root{There, Here.str(), 1, Most > 1 || isBelow(Given, Here)};
}

void ForeignPaths::learn(ArrayRef<std::string> Written) {
  if (Sources.empty())
    index();
  for (const std::string &Path : Written.take_front(MostAsked)) {
    std::optional<Root> New = rootOf(Path);
    if (!New)
      continue;
    auto Old =
        find_if(Roots, [&](const Root &Each) { return Each.Here == New->Here && isSame(Each.There, New->There); });
    if (Old == Roots.end() && Roots.size() < MostRoots) {
      Roots.push_back(std::move(*New));
    } else if (Old != Roots.end()) {
      ++Old->Files;
      Old->IsStrong |= New->IsStrong;
    }
  }
  // The name of a file alone may be that of another driver's file.
  if (any_of(Roots, [](const Root &Each) { return Each.IsStrong; }))
    erase_if(Roots, [](const Root &Each) { return !Each.IsStrong; });
  llvm::sort(Roots, [](const Root &A, const Root &B) {
    return std::tie(B.Files, A.There, A.Here) < std::tie(A.Files, B.There, B.Here);
  });
}

FoundPath ForeignPaths::find(StringRef Written) {
  std::vector<std::string> Names = namesOf(Written);
  FoundPath Result = {FoundPath::Outside, Written.str()};
  for (const Root &Each : Roots) {
    if (!startsWith(Names, Each.There))
      continue;
    FoundPath Found = Files.find(join(ArrayRef(Names).drop_front(Each.There.size()), "/"), Each.Here);
    if (Found.What == FoundPath::File || Found.What == FoundPath::Folder)
      return Found;
    if (Result.What == FoundPath::Outside && Found.What == FoundPath::Missing)
      Result = std::move(Found);
  }
  return Result;
}

} // namespace driverentry::lint
