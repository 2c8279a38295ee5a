#include "lint/Inputs.h"
#include "lint/EntryScan.h"
#include "lint/projects/SourceFlags.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include <map>

using namespace llvm;

namespace driverentry::lint {
namespace {

constexpr StringLiteral DatabaseName = "compile_commands.json";

/// Whether the analysis of \p File can find anything. What cannot be read is left to the analysis to complain of.
bool isRelevant(StringRef File) {
  ErrorOr<std::unique_ptr<MemoryBuffer>> Buffer = MemoryBuffer::getFile(File, false, false);
  return !Buffer || mentionsEntryPoint((*Buffer)->getBuffer());
}

/// One input after a look at what it is.
struct Given {
  std::string Written, Path;
  enum { File, Folder, Projects } Kind;
  std::vector<std::string> Files; ///< of a folder or of projects, in the order of their analysis
};

/// What lies below a folder.
struct Collected {
  std::vector<std::string> Sources, Projects;
};

bool isSame(const Unit &A, const Unit &B) { return A.Command == B.Command && A.Space == B.Space; }

class Finder {
  const Settings &Wanted;
  Inputs Found;
  std::string Here;
  std::map<std::string, std::vector<Unit>> Listed; ///< by file, of all databases and projects that were read
  StringSet<> Seen, SeenProjects;
  StringMap<bool> Relevant; ///< by file, of those that were looked into

  void problem(const Twine &Message) { Found.Problems.push_back(Message.str()); }

  /// Reads the database at \p Path; the files it lists, in its order.
  std::vector<std::string> read(StringRef Path) {
    std::vector<std::string> Files;
    Expected<std::vector<Unit>> Units = readDatabase(Path, Found.Problems);
    if (!Units) {
      problem(toString(Units.takeError()));
      return Files;
    }
    for (Unit &Entry : *Units) {
      if (!isSourceName(Entry.File))
        continue;
      Files.push_back(Entry.File);
      Listed[Entry.File].push_back(std::move(Entry));
    }
    if (Files.empty())
      problem(Path + ": lists no C or C++ source; give the database of the driver");
    return Files;
  }

  bool mayMatter(const std::string &File) {
    auto [Known, New] = Relevant.try_emplace(File, false);
    if (New)
      Known->second = isRelevant(File);
    return Known->second;
  }

  /// Links what all projects say, and lists their sources as parts of images.
  void linkImages() {
    Found.Images = formImages(Found.Projects);
    for (size_t Index = 0; Index < Found.Projects.size(); ++Index)
      for (const Build &As : buildsOf(Index, Found.Projects, Found.Images))
        for (const ProjectSource &Source : Found.Projects[Index].Sources)
          Listed[Source.File].push_back(unitFor(Source, Found.Projects[Index], As, Here));
    for (Image &Each : Found.Images)
      for (size_t Index : Each.Projects)
        for (const ProjectSource &Source : Found.Projects[Index].Sources)
          if (Each.IsDriver && mayMatter(Source.File))
            Each.Entries.push_back(Source.File);
  }

  /// Adds \p File with every command that is known for it.
  void add(const std::string &File) {
    if (!Seen.insert(File).second)
      return;
    if (!Wanted.AllFiles && !mayMatter(File)) {
      ++Found.SkippedNoEntry;
      return;
    }
    auto Entries = Listed.find(File);
    if (Entries == Listed.end())
      return Found.Units.push_back({File, Here, {}});
    size_t First = Found.Units.size();
    for (Unit &Each : Entries->second) {
      auto Same = std::find_if(Found.Units.begin() + First, Found.Units.end(),
                               [&](const Unit &Earlier) { return isSame(Earlier, Each); });
      if (Same == Found.Units.end())
        Found.Units.push_back(Each);
      else
        llvm::append_range(Same->Images, Each.Images);
    }
  }

  /// The sources and projects below \p Folder. Links to folders and hidden folders are left alone.
  void collect(const Twine &Folder, Collected &Into) {
    std::error_code Failed;
    sys::fs::directory_iterator Entry(Folder, Failed, false), End;
    for (; !Failed && Entry != End; Entry.increment(Failed)) {
      StringRef Name = sys::path::filename(Entry->path());
      if (Entry->type() == sys::fs::file_type::directory_file && !Name.starts_with("."))
        collect(Entry->path(), Into);
      else if ((isSourceName(Name) || isProjectFile(Name)) && sys::fs::is_regular_file(Entry->path()))
        (isProjectFile(Name) ? Into.Projects : Into.Sources).push_back(Entry->path());
    }
    if (Failed)
      problem(Folder + ": cannot be read: " + Failed.message() + "; make the folder readable or leave it out");
  }

  /// Evaluates the projects \p Paths, which \p Solution or the folder \p Below named, and adds their files to \p Files.
  void readProjects(ArrayRef<std::string> Paths, StringRef Solution, StringRef Below, std::vector<std::string> &Files) {
    ProjectOptions Options = {Wanted.Configuration, Wanted.Platform, Here, Below.str()};
    for (const std::string &Path : Paths) {
      if (!SeenProjects.insert(Path).second)
        continue;
      Expected<Project> Read = evaluateProject(Path, Solution, Options);
      if (!Read) {
        problem(toString(Read.takeError()));
        continue;
      }
      if (std::string Line = problemOf(*Read); !Line.empty())
        problem(Line);
      if (std::string Line = warningOf(*Read); !Line.empty())
        Found.Warnings.push_back(Line);
      for (const ProjectSource &Source : Read->Sources)
        Files.push_back(Source.File);
      Found.Projects.push_back(std::move(*Read));
    }
  }

  void lookAtFolder(Given &Input) {
    std::string Own = Input.Path + "/" + DatabaseName.str();
    bool HasDatabase = !Wanted.Database && sys::fs::exists(Own);
    if (HasDatabase)
      read(Own);
    Collected Below;
    collect(Input.Path, Below);
    sort(Below.Projects);
    Input.Files = std::move(Below.Sources);
    if (!HasDatabase && !Wanted.Database)
      readProjects(Below.Projects, "", Input.Path, Input.Files);
    sort(Input.Files);
    Input.Files.erase(llvm::unique(Input.Files), Input.Files.end());
    if (Input.Files.empty())
      problem(Input.Path + ": has no .c, .cc, .cpp or .cxx file below it; give the folder of the driver's sources");
  }

  void lookAtProjects(Given &Input) {
    if (Wanted.Database)
      return problem(Input.Written + ": -p gives the flags of every file; leave out one of the two");
    std::string Folder = sys::path::parent_path(Input.Path).str();
    if (isProjectFile(Input.Path))
      return readProjects(Input.Path, "", Folder, Input.Files);
    ProjectOptions Options = {Wanted.Configuration, Wanted.Platform, Here, Folder};
    Expected<std::vector<std::string>> Projects = readSolution(Input.Path, Options, Found.Problems);
    if (!Projects)
      return problem(toString(Projects.takeError()));
    readProjects(*Projects, Input.Path, Folder, Input.Files);
  }

  void addFolder(const Given &Input) {
    Found.FixFolders.push_back(Input.Path);
    for (const std::string &File : Input.Files)
      if (Wanted.Database && !Listed.count(File))
        ++Found.SkippedNotListed;
      else
        add(File);
  }

  void addFile(StringRef Written, const std::string &File) {
    if (sys::path::filename(File) == DatabaseName || sys::path::extension(File) == ".json")
      return addAll(read(Written));
    if (!isSourceName(File))
      return problem(Written + ": is no C or C++ source file; give the .c, .cc, .cpp or .cxx file that includes it");
    if (Wanted.Database && !Listed.count(File))
      return problem(Written + ": has no entry in the database given with -p; add it there, or leave out -p to "
                               "analyse it with the flags behind '--'");
    Found.FixFiles.push_back(File);
    add(File);
  }

  void addAll(const std::vector<std::string> &Files) {
    for (const std::string &File : Files) {
      Found.FixFiles.push_back(File);
      add(File);
    }
  }

  /// What \p Written is. Projects are evaluated before any file is added: two of them may compile one file.
  std::optional<Given> lookAt(StringRef Written) {
    sys::fs::file_status Status;
    if (std::error_code Failed = sys::fs::status(Written, Status))
      return problem(Written + ": " + Failed.message() + "; check the path"), std::nullopt;
    Given Input = {Written.str(), absolutePath(Written, Here), Given::File, {}};
    if (Status.type() == sys::fs::file_type::directory_file) {
      Input.Kind = Given::Folder;
      lookAtFolder(Input);
    } else if (Status.type() != sys::fs::file_type::regular_file) {
      return problem(Written + ": is neither a file nor a folder; give one of these"), std::nullopt;
    } else if (isProjectFile(Written) || isSolutionFile(Written)) {
      Input.Kind = Given::Projects;
      lookAtProjects(Input);
    }
    return Input;
  }

public:
  explicit Finder(const Settings &Wanted) : Wanted(Wanted) {
    SmallString<256> Current;
    sys::fs::current_path(Current);
    Here = Current.str().str();
  }

  Inputs run() {
    std::vector<std::string> All;
    if (Wanted.Database) {
      std::string Path = *Wanted.Database;
      if (sys::fs::is_directory(Path))
        Path += ("/" + DatabaseName).str();
      All = read(Path);
    }
    if (Wanted.Inputs.empty())
      addAll(All);
    std::vector<Given> Inputs;
    for (const std::string &Written : Wanted.Inputs)
      if (std::optional<Given> Input = lookAt(Written))
        Inputs.push_back(std::move(*Input));
    linkImages();
    for (const Given &Input : Inputs)
      if (Input.Kind == Given::Folder)
        addFolder(Input);
      else if (Input.Kind == Given::File)
        addFile(Input.Written, Input.Path);
      else
        addAll(Input.Files);
    return std::move(Found);
  }
};

} // namespace

Inputs findInputs(const Settings &Wanted) { return Finder(Wanted).run(); }

} // namespace driverentry::lint
