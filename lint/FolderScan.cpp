#include "lint/FolderScan.h"
#include "lint/projects/BuildExe.h"
#include "lint/projects/BuildLog.h"
#include "lint/projects/Projects.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace driverentry::lint {
namespace {

class Scanner {
  FolderContents Found;
  size_t EntriesLeft;

  void file(StringRef Path) {
    StringRef Name = sys::path::filename(Path);
    bool IsSource = isSourceName(Name), IsProject = isProjectFile(Name) || isSourcesFile(Name);
    std::optional<Trust> Kind = commandFileKind(Path);
    if ((!IsSource && !IsProject && !Kind) || !sys::fs::is_regular_file(Path))
      return;
    if (Kind)
      Found.Commands.push_back({Path.str(), *Kind});
    else
      (IsProject ? Found.Projects : Found.Sources).push_back(Path.str());
  }

  /// Databases in \p Folder, which is hidden, and in the folders of it.
  void hidden(StringRef Folder, unsigned Depth) {
    if (sys::path::filename(Folder) == ".git")
      return;
    std::error_code Failed;
    for (sys::fs::directory_iterator Entry(Folder, Failed, false), End; !Failed && Entry != End;
         Entry.increment(Failed))
      if (Entry->type() == sys::fs::file_type::directory_file && Depth > 0)
        hidden(Entry->path(), Depth - 1);
      else if (commandFileKind(Entry->path()) == Trust::Database)
        file(Entry->path());
  }

public:
  explicit Scanner(size_t MostEntries) : EntriesLeft(MostEntries) {}

  void folder(StringRef Folder, unsigned Depth) {
    std::error_code Failed;
    sys::fs::directory_iterator Entry(Folder, Failed, false), End;
    for (; !Failed && Entry != End && EntriesLeft > 0; Entry.increment(Failed), --EntriesLeft) {
      bool IsFolder = Entry->type() == sys::fs::file_type::directory_file;
      bool IsHidden = sys::path::filename(Entry->path()).starts_with(".");
      if (IsFolder && !IsHidden)
        folder(Entry->path(), Depth + 1);
      else if (IsFolder && Depth < 2)
        hidden(Entry->path(), 1);
      else if (!IsFolder)
        file(Entry->path());
    }
    if (Failed)
      Found.Problems.push_back(
          (Folder + ": cannot be read: " + Failed.message() + "; make the folder readable or leave it out").str());
  }

  FolderContents take() {
    StringSet<> WithProject;
    for (const std::string &Path : Found.Projects)
      if (isProjectFile(Path))
        WithProject.insert(sys::path::parent_path(Path));
    erase_if(Found.Projects,
             [&](StringRef Path) { return isSourcesFile(Path) && WithProject.contains(sys::path::parent_path(Path)); });
    llvm::sort(Found.Projects);
    llvm::sort(Found.Commands, [](const CommandFile &A, const CommandFile &B) {
      auto Key = [](const CommandFile &Each) {
        return std::tuple(Each.By, llvm::count(Each.Path, '/'), StringRef(Each.Path));
      };
      return Key(A) < Key(B);
    });
    return std::move(Found);
  }
};

} // namespace

std::optional<Trust> commandFileKind(StringRef Path) {
  if (isBuildLogFile(Path))
    return Trust::BuildLog;
  if (sys::path::filename(Path) != "compile_commands.json")
    return std::nullopt;
  bool IsTidy = sys::path::parent_path(Path).ends_with_insensitive(".ClangTidy");
  return IsTidy ? Trust::TidyDatabase : Trust::Database;
}

FolderContents scanFolder(StringRef Folder, size_t MostEntries) {
  Scanner Scan(MostEntries);
  Scan.folder(Folder, 0);
  return Scan.take();
}

} // namespace driverentry::lint
