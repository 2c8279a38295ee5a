#include "plugin/ProjectCommands.h"
#include "lint/projects/Projects.h"
#include "lint/projects/SourceFlags.h"
#include "plugin/ProjectSearch.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

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

bool isHeader(StringRef File) {
  return StringSwitch<bool>(sys::path::extension(File).lower())
      .Cases({".h", ".hh", ".hpp", ".hxx", ".inl"}, true)
      .Default(false);
}

constexpr unsigned IsThatFile = 5;

/// How much speaks for \p Source as a pattern for \p File; 0: nothing.
unsigned fits(const ProjectSource &Source, const Project &Of, StringRef File) {
  StringRef Folder = sys::path::parent_path(File);
  if (Source.File == File)
    return IsThatFile;
  if (sys::path::parent_path(Source.File) == Folder)
    return sys::path::stem(Source.File) == sys::path::stem(File) ? 4 : 3;
  if (any_of(Source.IncludeDirs, [&](const lint::Entry &Dir) { return Dir.Text == Folder; }))
    return 2;
  return Folder.starts_with(sys::path::parent_path(Of.Path)) ? 1 : 0;
}

CompileCommand commandOf(const ProjectSource &Source, const Project &Of, StringRef File) {
  std::vector<lint::Build> Builds = buildsOf(0, Of, lint::formImages(Of));
  lint::Unit Unit =
      unitFor(Source, Of, Builds.empty() ? lint::Build() : Builds.front(), sys::path::parent_path(Of.Path));
  std::vector<std::string> &Words = Unit.Command;
  if (isHeader(File)) {
    bool IsC =
        Source.Language.empty() ? sys::path::extension(Source.File).equals_insensitive(".c") : Source.Language == "c";
    Words.insert(Words.end(), {"-x", IsC ? "c-header" : "c++-header"});
  }
  // As the kit defines them anyway where it knows the space. The project's own come later.
  if (Of.Space != DriverSpace::Detect)
    Words.insert(Words.begin() + 1, Of.Space == DriverSpace::Kernel ? "-D_KERNEL_MODE=1" : "-DUMDF_VERSION_MAJOR=2");
  Words.push_back(File.str());
  return CompileCommand(Unit.Directory, File, Words, "");
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
  if (!isHeader(File) && !lint::isSourceName(File))
    return std::nullopt;
  std::lock_guard<std::mutex> Lock(Busy);
  std::string Root = searchRoot(File);
  unsigned Most = 0;
  std::optional<CompileCommand> Best;
  for (const std::string &Path : projectsNear(File, Root)) {
    if (const Project *Of = Most < IsThatFile ? evaluated(Path, Root) : nullptr)
      for (const ProjectSource &Source : Of->Sources)
        if (unsigned Fits = fits(Source, *Of, File); Fits > Most) {
          Most = Fits;
          Best = commandOf(Source, *Of, File);
        }
  }
  return Best;
}

} // namespace driverentry
