#include "lint/projects/ProjectSearch.h"
#include "lint/projects/CheckoutFiles.h"
#include "lint/projects/Solution.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace driverentry::lint {
namespace {

constexpr size_t MostProjects = 64, MostEntries = 4096, MostFolders = 256;

struct Listing {
  std::vector<std::string> Projects, Solutions, Folders;
};

Listing list(StringRef Folder) {
  Listing Result;
  std::error_code Failed;
  size_t Count = 0;
  for (sys::fs::directory_iterator Entry(Folder, Failed, false), End; !Failed && Entry != End && ++Count < MostEntries;
       Entry.increment(Failed)) {
    const std::string &Path = Entry->path();
    if (isProjectFile(Path))
      Result.Projects.push_back(Path);
    else if (isSolutionFile(Path))
      Result.Solutions.push_back(Path);
    else if (Entry->type() == sys::fs::file_type::directory_file && !sys::path::filename(Path).starts_with("."))
      Result.Folders.push_back(Path);
  }
  for (std::vector<std::string> *Each : {&Result.Projects, &Result.Solutions, &Result.Folders})
    llvm::sort(*Each);
  Result.Folders.resize(std::min(Result.Folders.size(), MostFolders));
  return Result;
}

} // namespace

std::string searchRoot(StringRef File) {
  constexpr unsigned SureLevels = 2, MostLevels = 8;
  SmallString<128> Here;
  sys::fs::current_path(Here);
  // Where there is no version control, the highest folder with a project or a solution.
  StringRef Highest = sys::path::parent_path(File), Above = Highest;
  for (unsigned Level = 0; Level < MostLevels && sys::path::has_relative_path(sys::path::parent_path(Above)); ++Level) {
    Above = sys::path::parent_path(Above);
    Listing Names = list(Above);
    if (Level < SureLevels || !Names.Projects.empty() || !Names.Solutions.empty())
      Highest = Above;
  }
  return checkoutOf(File, Highest, Here);
}

std::vector<std::string> projectsNear(StringRef File, StringRef Root) {
  std::vector<std::string> Found;
  StringSet<> Seen;
  auto Add = [&](const std::vector<std::string> &Paths) {
    for (const std::string &Path : Paths)
      if (Found.size() < MostProjects && Seen.insert(Path).second)
        Found.push_back(Path);
  };
  for (StringRef Folder = sys::path::parent_path(File);
       Found.size() < MostProjects && !Folder.empty() && isBelow(Folder, Root);
       Folder = sys::path::parent_path(Folder)) {
    Listing Here = list(Folder);
    Add(Here.Projects);
    for (const std::string &Solution : Here.Solutions) {
      SolutionLines Told;
      Expected<std::vector<SolutionProject>> Named = readSolution(Solution, {"", "", Root.str(), Root.str()}, Told);
      if (!Named) {
        consumeError(Named.takeError());
        continue;
      }
      std::vector<std::string> Paths;
      for (const SolutionProject &Each : *Named)
        Paths.push_back(Each.Path);
      Add(Paths);
    }
    for (const std::string &Below : Here.Folders)
      Add(list(Below).Projects);
  }
  return Found;
}

} // namespace driverentry::lint
