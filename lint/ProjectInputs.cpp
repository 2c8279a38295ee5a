#include "lint/ProjectInputs.h"
#include "kit/Nearby.h"
#include "lint/EntryScan.h"
#include "lint/OrdinaryFile.h"
#include "lint/projects/BuildExe.h"
#include "lint/projects/Concern.h"
#include "lint/projects/ProjectSearch.h"
#include "lint/projects/SourceFlags.h"
#include "llvm/Support/ConvertUTF.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include <set>

using namespace llvm;

namespace driverentry::lint {
namespace {

/// Nobody has written a larger source.
constexpr uint64_t MostBytes = 256 << 20;

/// The text of \p File as UTF-8.
Expected<std::string> textOf(StringRef File) {
  Expected<std::unique_ptr<MemoryBuffer>> Buffer = readOrdinaryFile(File, MostBytes);
  if (!Buffer)
    return Buffer.takeError();
  StringRef Bytes = (*Buffer)->getBuffer();
  std::string Text;
  bool IsUtf16 = hasUTF16ByteOrderMark(ArrayRef(Bytes.data(), Bytes.size())) &&
                 convertUTF16ToUTF8String(ArrayRef(Bytes.data(), Bytes.size()), Text);
  return IsUtf16 ? Text : Bytes.str();
}

/// The sources that \p Text, which stands beside them, is put together from: `#include "other.cpp"`.
std::vector<std::string> partsOf(StringRef Text, StringRef Folder) {
  std::vector<std::string> Parts;
  for (std::string &Name : includedNames(Text)) {
    llvm::replace(Name, '\\', '/');
    if (!is_contained({".c", ".cc", ".cpp", ".cxx", ".hpp", ".hxx", ".inl", ".inc"},
                      sys::path::extension(Name).lower()))
      continue;
    SmallString<256> Path(Folder);
    sys::path::append(Path, Name);
    sys::path::remove_dots(Path, /*remove_dot_dot=*/true);
    if (sys::fs::is_regular_file(Path))
      Parts.push_back(Path.str().str());
  }
  return Parts;
}

Expected<std::vector<SolutionProject>> namedBySolution(StringRef Solution, const ProjectOptions &Options,
                                                       Inputs &Found) {
  SolutionLines Told;
  Expected<std::vector<SolutionProject>> Projects = readSolution(Solution, Options, Told);
  append_range(Found.Problems, Told.Problems);
  append_range(Found.Notes, Told.Notes);
  append_range(Found.Others, Told.Others);
  return Projects;
}

} // namespace

/// Whether the text of \p File speaks of an entry point, or one that it is put together from does. What cannot be read is
/// left to the analysis to complain of.
bool ProjectInputs::mayMatter(const std::string &File, unsigned Depth) {
  constexpr unsigned MaxDepth = 8;
  // A file that includes itself adds nothing.
  auto [Entry, IsNew] = Relevant.try_emplace(File, false);
  if (!IsNew)
    return Entry->second;
  Expected<std::string> Text = textOf(File);
  bool Matters = !Text || mentionsEntryPoint(*Text) ||
                 (Depth < MaxDepth && any_of(partsOf(*Text, sys::path::parent_path(File)),
                                             [&](auto &Part) { return mayMatter(Part, Depth + 1); }));
  if (!Text)
    consumeError(Text.takeError());
  return Relevant[File] = Matters;
}

/// Whether the run has to fail for what is wrong with a project: who asks for one asks about it.
bool ProjectInputs::matters(size_t Project) {
  return AskedFor.contains(Found.Projects[Project].Path) ||
         mayConcernDrivers(Project, Found.Projects, Found.Images,
                           [&](const std::string &File) { return sys::fs::exists(File) && mayMatter(File); });
}

/// Takes out of the problems those of projects that are no drivers'.
void ProjectInputs::sortProblems() {
  std::set<size_t> Others;
  for (auto [Problem, Project] : Doubts)
    if (!matters(Project))
      Others.insert(Problem);
  for (size_t Index : Others)
    Found.Others.push_back(std::move(Found.Problems[Index]));
  size_t Index = 0;
  erase_if(Found.Problems, [&](const std::string &) { return Others.count(Index++); });
}

/// Lists the sources of \p Index for all that it is built as.
void ProjectInputs::addSources(size_t Index, KnownCommands &Known) {
  const Project &Of = Found.Projects[Index];
  std::vector<Build> Builds = buildsOf(Index, Found.Projects, Found.Images);
  std::optional<bool> Matters;
  auto IsOther = [&] {
    if (!Matters)
      Matters = matters(Index);
    return !*Matters;
  };
  for (const ProjectSource &Source : Of.Sources) {
    if (!sys::fs::exists(Source.File) && IsOther()) {
      NotHere.insert(Source.File);
      continue;
    }
    for (const Build &As : Builds)
      Known.add(unitFor(Source, Of, As, Here));
  }
}

void ProjectInputs::link(KnownCommands &Known) {
  Found.Images = formImages(Found.Projects);
  sortProblems();
  if (std::string Line = missingConfiguration(Found.Projects, Wanted.Configuration, Wanted.Platform); !Line.empty())
    Found.Problems.push_back(Line);
  for (size_t Index = 0; Index < Found.Projects.size(); ++Index)
    addSources(Index, Known);
  for (Image &Each : Found.Images)
    for (size_t Index : Each.Projects)
      for (const ProjectSource &Source : Found.Projects[Index].Sources)
        if (Each.IsDriver && mayMatter(Source.File))
          Each.Entries.push_back(Source.File);
}

void ProjectInputs::read(StringRef Path, StringRef Solution, const ProjectOptions &Options,
                         std::vector<std::string> &Files) {
  if (!Seen.insert(Path).second)
    return;
  Expected<std::optional<Project>> Read =
      isSourcesFile(Path) ? evaluateSources(Path, Options) : evaluateProject(Path, Solution, Options);
  if (!Read)
    return Found.Problems.push_back(toString(Read.takeError()));
  if (!*Read)
    return;
  Project &New = **Read;
  if (std::string Line = problemOf(New); !Line.empty()) {
    Doubts.emplace_back(Found.Problems.size(), Found.Projects.size());
    Found.Problems.push_back(Line);
  }
  if (std::string Line = warningOf(New); !Line.empty())
    Found.Warnings.push_back(Line);
  for (const ProjectSource &Source : New.Sources)
    Files.push_back(Source.File);
  Found.Projects.push_back(std::move(New));
}

Expected<std::vector<SolutionProject>> ProjectInputs::namedBy(const std::string &Path, const ProjectOptions &Options) {
  if (isSolutionFile(Path))
    return namedBySolution(Path, Options, Found);
  std::vector<SolutionProject> Projects;
  if (!isDirsFile(Path)) {
    AskedFor.insert(Path);
    Projects.push_back({Path, {}});
    return Projects;
  }
  Expected<std::vector<std::string>> Sources = readDirs(Path, Options, Found.Problems);
  if (!Sources)
    return Sources.takeError();
  for (std::string &Each : *Sources)
    Projects.push_back({std::move(Each), {}});
  return Projects;
}

void ProjectInputs::readAround(StringRef File, StringRef Root) {
  ProjectOptions Options = {Wanted.Configuration, Wanted.Platform, Here, Root.str()};
  for (const std::string &Path : projectsNear(File, Root)) {
    if (!Seen.insert(Path).second)
      continue;
    if (Expected<Project> Read = evaluateProject(Path, "", Options))
      Around.push_back(std::move(*Read));
    else
      consumeError(Read.takeError());
  }
}

void ProjectInputs::chooseAround(const StringSet<> &Files) {
  auto Compiles = [&](const Project &Of) {
    return any_of(Of.Sources, [&](const ProjectSource &Source) { return Files.contains(Source.File); });
  };
  std::set<size_t> Chosen;
  for (const Image &Each : formImages(Around))
    if (any_of(Each.Projects, [&](size_t Index) { return Compiles(Around[Index]); }))
      Chosen.insert(Each.Projects.begin(), Each.Projects.end());
  for (size_t Index = 0; Index < Around.size(); ++Index)
    if (Compiles(Around[Index]))
      Chosen.insert(Index);
  for (size_t Index : Chosen) {
    for (std::string Line : {problemOf(Around[Index]), warningOf(Around[Index])})
      if (!Line.empty())
        Found.Warnings.push_back(std::move(Line));
    Found.Projects.push_back(std::move(Around[Index]));
  }
}

} // namespace driverentry::lint
