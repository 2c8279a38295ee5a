#include "plugin/ProjectCommands.h"
#include "lint/projects/ProjectSearch.h"
#include "lint/projects/Projects.h"
#include "plugin/SourceMatch.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"

using namespace llvm;
using clang::tooling::CompileCommand;
using driverentry::lint::Project;
using driverentry::lint::ProjectSource;

namespace driverentry {
namespace {

/// Tells one state of a file from the next.
using Stamp = std::pair<sys::TimePoint<>, uint64_t>;

Stamp stampOf(StringRef Path) {
  sys::fs::file_status Status;
  return sys::fs::status(Path, Status) ? Stamp() : Stamp(Status.getLastModificationTime(), Status.getSize());
}

} // namespace

struct ProjectCommands::Known {
  std::optional<Project> Evaluated;
  std::vector<std::pair<std::string, Stamp>> Stamps; ///< of all files that it was made from

  bool isFresh() const {
    return all_of(Stamps, [](const auto &Each) { return stampOf(Each.first) == Each.second; });
  }
};

ProjectCommands::ProjectCommands() = default;
ProjectCommands::~ProjectCommands() = default;

const Project *ProjectCommands::evaluated(const std::string &Path, StringRef Root) {
  std::unique_ptr<Known> &Slot = Projects[Path];
  if (!Slot || !Slot->isFresh()) {
    Slot = std::make_unique<Known>();
    // Before it is read: what changes meanwhile is seen the next time.
    Slot->Stamps.emplace_back(Path, stampOf(Path));
    if (Expected<Project> Read = lint::evaluateProject(Path, "", {"", "", Root.str(), Root.str()})) {
      for (const std::string &Import : Read->Imports)
        Slot->Stamps.emplace_back(Import, stampOf(Import));
      Slot->Evaluated = std::move(*Read);
    } else {
      consumeError(Read.takeError());
    }
  }
  return Slot->Evaluated ? &*Slot->Evaluated : nullptr;
}

std::optional<CompileCommand> ProjectCommands::find(StringRef File) {
  if (!canHaveCommand(File))
    return std::nullopt;
  std::lock_guard<std::mutex> Lock(Busy);
  std::string Root = lint::searchRoot(File);
  unsigned Most = 0;
  const ProjectSource *Pattern = nullptr;
  const Project *Best = nullptr;
  std::vector<const Project *> All;
  for (const std::string &Path : lint::projectsNear(File, Root)) {
    // Others matter only to what they may link.
    if (Most == Certain && !lint::isLibrary(*Best))
      break;
    const Project *Of = evaluated(Path, Root);
    if (!Of)
      continue;
    All.push_back(Of);
    for (const ProjectSource &Source : Of->Sources)
      if (unsigned Fits = fits(Source, *Of, File); Fits > Most) {
        Most = Fits;
        Pattern = &Source;
        Best = Of;
      }
  }
  if (!Best)
    return std::nullopt;
  return commandOf(*Pattern, *Best, buildOf(*Best, All), File);
}

} // namespace driverentry
