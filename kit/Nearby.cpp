#include "kit/Nearby.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include <deque>

using namespace llvm;

namespace driverentry {

std::vector<std::string> includedNames(StringRef Text) {
  std::vector<std::string> Names;
  for (size_t Hash = Text.find('#'); Hash != StringRef::npos; Hash = Text.find('#', Hash + 1)) {
    StringRef Line = Text.substr(Hash + 1).ltrim(" \t");
    if (!Line.consume_front("include"))
      continue;
    Line = Line.ltrim(" \t");
    if (Line.empty() || (Line[0] != '"' && Line[0] != '<'))
      continue;
    size_t End = Line.find_first_of(Line[0] == '"' ? "\"\n" : ">\n", 1);
    if (End != StringRef::npos && Line[End] != '\n')
      Names.push_back(Line.slice(1, End).str());
  }
  return Names;
}

namespace {

/// Finds the sources that belong to a file, each once.
class Finder {
  vfs::FileSystem &Files;
  ArrayRef<std::string> IncludeDirs;
  StringSet<> Seen;

  bool find(StringRef Dir, StringRef Name, std::string &New) {
    SmallString<256> Path(Dir);
    sys::path::append(Path, Name);
    sys::path::remove_dots(Path, /*remove_dot_dot=*/true);
    if (Seen.contains(Path))
      return true;
    ErrorOr<vfs::Status> Status = Files.status(Path);
    if (!Status || Status->getType() != sys::fs::file_type::regular_file || Status->getSize() > MaxNearbyFileSize)
      return false;
    Seen.insert(Path);
    New = Path.str().str();
    return true;
  }

public:
  Finder(vfs::FileSystem &Files, StringRef File, ArrayRef<std::string> IncludeDirs)
      : Files(Files), IncludeDirs(IncludeDirs), Seen{File} {}

  /// Whether there is a header that \p From includes as \p Name; \p New is its path, empty when it was found before.
  bool header(StringRef From, std::string Name, std::string &New) {
    std::replace(Name.begin(), Name.end(), '\\', '/');
    return find(sys::path::parent_path(From), Name, New) ||
           any_of(IncludeDirs, [&](const std::string &Dir) { return find(Dir, Name, New); });
  }

  /// Reads \p Source.Path; false when it cannot be read. The text lives as long as \p Buffer.
  bool read(NearbySource &Source, std::unique_ptr<MemoryBuffer> &Buffer) const {
    auto Read = Files.getBufferForFile(Source.Path);
    if (!Read)
      return false;
    Buffer = std::move(*Read);
    Source.Text = Buffer->getBuffer().take_front(MaxNearbyFileSize);
    Source.Includes = includedNames(Source.Text);
    return true;
  }
};

/// Depth first; false when a visitor has had enough.
bool visitInOrder(Finder &Find, std::string Path, unsigned &Count, function_ref<bool(StringRef, bool)> Include,
                  function_ref<bool(const NearbySource &)> Leave) {
  NearbySource Source{std::move(Path), {}, {}};
  std::unique_ptr<MemoryBuffer> Buffer;
  if (++Count > MaxNearbyFiles || !Find.read(Source, Buffer))
    return true;
  for (const std::string &Name : Source.Includes) {
    std::string Header;
    if (!Include(Name, Find.header(Source.Path, Name, Header)) ||
        (!Header.empty() && !visitInOrder(Find, std::move(Header), Count, Include, Leave)))
      return false;
  }
  return Leave(Source);
}

} // namespace

void visitNearbySources(vfs::FileSystem &Files, StringRef File, ArrayRef<std::string> IncludeDirs,
                        function_ref<bool(const NearbySource &)> Visit) {
  std::deque<std::string> Open{File.str()};
  Finder Find(Files, File, IncludeDirs);
  for (unsigned Count = 0; !Open.empty() && Count < MaxNearbyFiles; ++Count) {
    NearbySource Source{std::move(Open.front()), {}, {}};
    Open.pop_front();
    std::unique_ptr<MemoryBuffer> Buffer;
    if (!Find.read(Source, Buffer))
      continue;
    if (!Visit(Source))
      return;
    for (const std::string &Name : Source.Includes)
      if (std::string Header; Find.header(Source.Path, Name, Header) && !Header.empty())
        Open.push_back(std::move(Header));
  }
}

void visitIncludes(vfs::FileSystem &Files, StringRef File, ArrayRef<std::string> IncludeDirs,
                   function_ref<bool(StringRef, bool)> Include, function_ref<bool(const NearbySource &)> Leave) {
  Finder Find(Files, File, IncludeDirs);
  unsigned Count = 0;
  visitInOrder(Find, File.str(), Count, Include, Leave);
}

} // namespace driverentry
