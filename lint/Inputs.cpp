#include "lint/Inputs.h"
#include "lint/BuildOutputs.h"
#include "lint/EntryScan.h"
#include "lint/KnownCommands.h"
#include "lint/OrdinaryFile.h"
#include "lint/projects/BuildExe.h"
#include "lint/projects/BuildLog.h"
#include "lint/projects/Concern.h"
#include "lint/projects/ProjectSearch.h"
#include "lint/projects/Solution.h"
#include "lint/projects/SourceFlags.h"
#include "llvm/ADT/StringSet.h"
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

constexpr StringLiteral DatabaseName = "compile_commands.json";

/// Whether the analysis of \p File can find anything. What cannot be read is left to the analysis to complain of.
bool isRelevant(StringRef File) {
  Expected<std::unique_ptr<MemoryBuffer>> Buffer = readOrdinaryFile(File, MostBytes);
  if (Buffer) {
    StringRef Bytes = (*Buffer)->getBuffer();
    std::string Text;
    bool IsUtf16 = hasUTF16ByteOrderMark(ArrayRef(Bytes.data(), Bytes.size())) &&
                   convertUTF16ToUTF8String(ArrayRef(Bytes.data(), Bytes.size()), Text);
    return mentionsEntryPoint(IsUtf16 ? Text : Bytes);
  }
  consumeError(Buffer.takeError());
  return true;
}

bool isBuildExeFile(StringRef Path) { return isSourcesFile(Path) || isDirsFile(Path); }

/// One input after a look at what it is.
struct Given {
  std::string Written, Path;
  enum { File, Folder, Projects } Kind;
  std::vector<std::string> Files; ///< of a folder or of projects, in the order of their analysis
};

class Finder {
  const Settings &Wanted;
  Inputs Found;
  std::string Here;
  KnownCommands Known; ///< of all databases, logs and projects that were read
  StringSet<> Seen, SeenProjects, SeenDatabases;
  StringSet<> AskedFor;                          ///< projects that stand on the command line
  StringSet<> NotHere;                           ///< sources of projects of no driver
  std::vector<std::pair<size_t, size_t>> Doubts; ///< a problem, and the project that it is of
  std::vector<Project> Around;                   ///< files that were given alone
  StringMap<bool> Relevant;                      ///< by file, of those that were looked into

  void problem(const Twine &Message) { Found.Problems.push_back(Message.str()); }

  CommandScope scopeOf(StringRef File, StringRef Given) const {
    return {Given.str(), checkoutOf(File, Given, Here), {}, Wanted.Configuration, Wanted.Platform};
  }

  /// Reads \p Files; the sources they list, in their order.
  std::vector<std::string> read(ArrayRef<CommandFile> Files, const CommandScope &Scope) {
    std::vector<std::string> Sources;
    ReadCommands Read = readCommands(Files, Scope);
    append_range(Found.Problems, Read.Problems);
    append_range(Found.Notes, Read.Notes);
    for (Unit &Each : Read.Units) {
      Sources.push_back(Each.File);
      Known.add(std::move(Each));
    }
    return Sources;
  }

  /// Reads the database or log that was asked for at \p Written.
  std::vector<std::string> read(StringRef Written) {
    std::string Path = absolutePath(Written, Here);
    CommandFile From = {Path, commandFileKind(Path).value_or(Trust::Database)};
    if (From.By == Trust::Database)
      From.Path = Written.str();
    CommandScope Scope = scopeOf(Path, From.By == Trust::Database ? sys::path::parent_path(Path) : builtIn(Path));
    Scope.Given = Scope.Checkout;
    Scope.IsAskedFor = true;
    size_t Problems = Found.Problems.size();
    std::vector<std::string> Sources = read(From, Scope);
    if (Sources.empty() && Found.Problems.size() == Problems)
      problem(Written + ": lists no C or C++ source; give the database of the driver");
    return Sources;
  }

  bool mayMatter(const std::string &File) {
    auto [Entry, IsNew] = Relevant.try_emplace(File, false);
    if (IsNew)
      Entry->second = isRelevant(File);
    return Entry->second;
  }

  /// Whether the run has to fail for what is wrong with a project: who asks for one asks about it.
  bool matters(size_t Project) {
    return AskedFor.contains(Found.Projects[Project].Path) ||
           mayConcernDrivers(Project, Found.Projects, Found.Images,
                             [&](const std::string &File) { return sys::fs::exists(File) && mayMatter(File); });
  }

  /// Takes out of the problems those of projects that are no drivers'.
  void sortProblems() {
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
  void addSources(size_t Index) {
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

  /// Links what all projects say, and lists their sources as parts of images.
  void linkImages() {
    Found.Images = formImages(Found.Projects);
    sortProblems();
    if (std::string Line = missingConfiguration(Found.Projects, Wanted.Configuration, Wanted.Platform); !Line.empty())
      problem(Line);
    for (size_t Index = 0; Index < Found.Projects.size(); ++Index)
      addSources(Index);
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
    if (NotHere.contains(File) && !Known.has(File)) {
      ++Found.SkippedOther;
      return;
    }
    if (!Wanted.AllFiles && !mayMatter(File)) {
      ++Found.SkippedNoEntry;
      return;
    }
    std::vector<Unit> Units = Known.of(File);
    if (Units.empty())
      Units.push_back({File, Here, {}});
    append_range(Found.Units, Units);
  }

  /// Evaluates the project at \p Path and adds its files to \p Files.
  void readProject(StringRef Path, StringRef Solution, const ProjectOptions &Options, std::vector<std::string> &Files) {
    if (!SeenProjects.insert(Path).second)
      return;
    Expected<std::optional<Project>> Read =
        isSourcesFile(Path) ? evaluateSources(Path, Options) : evaluateProject(Path, Solution, Options);
    if (!Read)
      return problem(toString(Read.takeError()));
    if (!*Read)
      return;
    Project &New = **Read;
    if (std::string Line = problemOf(New); !Line.empty()) {
      Doubts.emplace_back(Found.Problems.size(), Found.Projects.size());
      problem(Line);
    }
    if (std::string Line = warningOf(New); !Line.empty())
      Found.Warnings.push_back(Line);
    for (const ProjectSource &Source : New.Sources)
      Files.push_back(Source.File);
    Found.Projects.push_back(std::move(New));
  }

  void lookAtFolder(Given &Input) {
    FolderContents Below = scanFolder(Input.Path);
    size_t Problems = Found.Problems.size();
    append_range(Found.Problems, Below.Problems);
    Input.Files = std::move(Below.Sources);
    if (!Wanted.Database) {
      CommandScope Scope = scopeOf(Input.Path + "/", Input.Path);
      Scope.Projects = Below.Projects;
      read(chooseOutputs(Below.Commands, Scope), Scope);
      for (const std::string &Project : Below.Projects)
        readProject(Project, "", {Wanted.Configuration, Wanted.Platform, Here, Input.Path}, Input.Files);
    }
    sort(Input.Files);
    Input.Files.erase(llvm::unique(Input.Files), Input.Files.end());
    // Where a project could not be read, that is said.
    if (Input.Files.empty() && Found.Problems.size() == Problems)
      problem(Input.Path + ": has no .c, .cc, .cpp or .cxx file below it; give the folder of the driver's sources");
  }

  /// What builds in \p Folder left of the projects \p Paths.
  void readOutputs(StringRef Folder, std::vector<std::string> Paths, std::vector<std::string> &Files) {
    CommandScope Scope = scopeOf((Folder + "/").str(), Folder);
    Scope.Projects = std::move(Paths);
    // A project may stand anywhere, even in a home folder.
    constexpr size_t MostEntries = 20000;
    std::vector<CommandFile> Outputs = scanFolder(Folder, MostEntries).Commands;
    erase_if(Outputs, [&](const CommandFile &Each) {
      return Each.By == Trust::Database || !is_contained(Scope.Projects, projectOfOutput(Each.Path, Scope));
    });
    append_range(Files, read(chooseOutputs(Outputs, Scope), Scope));
  }

  Expected<std::vector<SolutionProject>> namedBy(StringRef Solution, const ProjectOptions &Options) {
    SolutionLines Told;
    Expected<std::vector<SolutionProject>> Projects = readSolution(Solution, Options, Told);
    append_range(Found.Problems, Told.Problems);
    append_range(Found.Notes, Told.Notes);
    append_range(Found.Others, Told.Others);
    return Projects;
  }

  /// The projects that the file at \p Path names: itself, those of a solution or of a dirs file.
  Expected<std::vector<SolutionProject>> projectsOf(const std::string &Path, const ProjectOptions &Options) {
    if (isSolutionFile(Path))
      return namedBy(Path, Options);
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

  void lookAtProjects(Given &Input) {
    if (Wanted.Database)
      return problem(Input.Written + ": -p gives the flags of every file; leave out one of the two");
    std::string Folder = sys::path::parent_path(Input.Path).str();
    ProjectOptions Options = {Wanted.Configuration, Wanted.Platform, Here, searchRoot(Input.Path)};
    Expected<std::vector<SolutionProject>> Projects = projectsOf(Input.Path, Options);
    if (!Projects)
      return problem(toString(Projects.takeError()));
    std::vector<std::string> Paths;
    size_t Before = Found.Projects.size(), Problems = Found.Problems.size();
    for (const SolutionProject &Each : *Projects) {
      ProjectOptions Own = Options;
      if (!Each.As.Configuration.empty())
        std::tie(Own.Configuration, Own.Platform) = std::tie(Each.As.Configuration, Each.As.Platform);
      readProject(Each.Path, isSolutionFile(Input.Path) ? Input.Path : "", Own, Input.Files);
      Paths.push_back(Each.Path);
    }
    if (isBuildExeFile(Input.Path) && Found.Projects.size() == Before && Found.Problems.size() == Problems)
      problem(Input.Written + ": names nothing that build.exe would build: no TARGETNAME, no DIRS; give the sources");
    readOutputs(Folder, std::move(Paths), Input.Files);
  }

  /// What may tell the flags of \p File, which was given alone: a database above it, and the projects around it.
  void lookAround(const std::string &File) {
    std::string Root = searchRoot(File);
    for (StringRef Folder = sys::path::parent_path(File); isBelow(Folder, Root);
         Folder = sys::path::parent_path(Folder))
      for (const char *Name : {"/", "/build/"})
        if (std::string Path = (Folder + Name + DatabaseName).str();
            SeenDatabases.insert(Path).second && sys::fs::exists(Path))
          read({{Path, Trust::Database}}, scopeOf(Path, Folder));
    ProjectOptions Options = {Wanted.Configuration, Wanted.Platform, Here, Root};
    for (const std::string &Path : projectsNear(File, Root))
      if (SeenProjects.insert(Path).second) {
        if (Expected<Project> Read = evaluateProject(Path, "", Options))
          Around.push_back(std::move(*Read));
        else
          consumeError(Read.takeError());
      }
  }

  /// Takes of the projects around files that were given alone those that compile one of these, or link what does.
  void chooseAround(ArrayRef<Given> Inputs) {
    StringSet<> Files;
    for (const Given &Input : Inputs)
      if (Input.Kind == Given::File)
        Files.insert(Input.Path);
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

  void addFolder(const Given &Input) {
    Found.FixFolders.push_back(Input.Path);
    for (const std::string &File : Input.Files)
      if (Wanted.Database && !Known.has(File))
        ++Found.SkippedNotListed;
      else
        add(File);
  }

  void addFile(StringRef Written, const std::string &File) {
    if (sys::path::extension(File) == ".json" || isBuildLogFile(File))
      return addAll(read(Written));
    if (!isSourceName(File))
      return problem(Written + ": is no C or C++ source file; give the .c, .cc, .cpp or .cxx file that includes it");
    if (Wanted.Database && !Known.has(File))
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
    if (Written.empty())
      return problem("a PATH is empty; look at where it comes from"), std::nullopt;
    sys::fs::file_status Status;
    if (std::error_code Failed = sys::fs::status(Written, Status))
      return problem(Written + ": " + Failed.message() + "; check the path"), std::nullopt;
    Given Input = {Written.str(), absolutePath(Written, Here), Given::File, {}};
    if (Status.type() == sys::fs::file_type::directory_file) {
      Input.Kind = Given::Folder;
      lookAtFolder(Input);
    } else if (Status.type() != sys::fs::file_type::regular_file) {
      return problem(Written + ": is neither a file nor a folder; give one of these"), std::nullopt;
    } else if (isProjectFile(Written) || isSolutionFile(Written) || isBuildExeFile(Written)) {
      Input.Kind = Given::Projects;
      lookAtProjects(Input);
    } else if (isSourceName(Written) && !Wanted.Database) {
      lookAround(Input.Path);
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
      if (!sys::fs::exists(Path)) {
        problem(Path + ": is not there; give -p the folder of a compile_commands.json");
        return std::move(Found);
      }
      All = read(Path);
    }
    if (Wanted.Inputs.empty())
      addAll(All);
    std::vector<Given> Inputs;
    for (const std::string &Written : Wanted.Inputs)
      if (std::optional<Given> Input = lookAt(Written))
        Inputs.push_back(std::move(*Input));
    chooseAround(Inputs);
    linkImages();
    for (const std::string &File : Known.overfull())
      problem(File +
              ": has more commands than any build gives one file, and the rest was left out; generate them again");
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
