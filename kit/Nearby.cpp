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

void visitNearbySources(vfs::FileSystem &Files, StringRef File, ArrayRef<std::string> IncludeDirs,
                        function_ref<bool(const NearbySource &)> Visit) {
  std::deque<std::string> Open{File.str()};
  StringSet<> Seen{File};
  auto enqueue = [&](StringRef Dir, StringRef Name) {
    SmallString<256> Path(Dir);
    sys::path::append(Path, Name);
    sys::path::remove_dots(Path, /*remove_dot_dot=*/true);
    if (Seen.contains(Path))
      return true;
    ErrorOr<vfs::Status> Status = Files.status(Path);
    if (!Status || Status->getType() != sys::fs::file_type::regular_file || Status->getSize() > MaxNearbyFileSize)
      return false;
    Seen.insert(Path);
    Open.push_back(Path.str().str());
    return true;
  };
  for (unsigned Count = 0; !Open.empty() && Count < MaxNearbyFiles; ++Count) {
    NearbySource Source;
    Source.Path = Open.front();
    Open.pop_front();
    auto Buffer = Files.getBufferForFile(Source.Path);
    if (!Buffer)
      continue;
    Source.Text = (*Buffer)->getBuffer().take_front(MaxNearbyFileSize);
    Source.Includes = includedNames(Source.Text);
    if (!Visit(Source))
      return;
    for (std::string Name : Source.Includes) {
      std::replace(Name.begin(), Name.end(), '\\', '/');
      if (enqueue(sys::path::parent_path(Source.Path), Name))
        continue;
      for (const std::string &Dir : IncludeDirs)
        if (enqueue(Dir, Name))
          break;
    }
  }
}

} // namespace driverentry
