#include "lint/Inputs.h"
#include "lint/BuildOutputs.h"
#include "lint/KnownCommands.h"
#include "lint/ProjectInputs.h"
#include "lint/projects/BuildExe.h"
#include "lint/projects/BuildLog.h"
#include "lint/projects/ProjectSearch.h"
#include "lint/projects/Solution.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace driverentry::lint {
namespace {

constexpr StringLiteral DatabaseName = "compile_commands.json";

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
  ProjectInputs Projects{Wanted, Found, Here};
  StringSet<> Seen, SeenDatabases;

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

  /// Adds \p File with every command that is known for it.
  void add(const std::string &File) {
    if (!Seen.insert(File).second)
      return;
    if (Projects.isNotNeeded(File) && !Known.has(File)) {
      ++Found.SkippedOther;
      return;
    }
    if (!Wanted.AllFiles && !Projects.mayMatter(File)) {
      ++Found.SkippedNoEntry;
      return;
    }
    std::vector<Unit> Units = Known.of(File);
    if (Units.empty())
      Units.push_back({File, Here, {}});
    append_range(Found.Units, Units);
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
        Projects.read(Project, "", {Wanted.Configuration, Wanted.Platform, Here, Input.Path}, Input.Files);
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

  void lookAtProjects(Given &Input) {
    if (Wanted.Database)
      return problem(Input.Written + ": -p gives the flags of every file; leave out one of the two");
    std::string Folder = sys::path::parent_path(Input.Path).str();
    ProjectOptions Options = {Wanted.Configuration, Wanted.Platform, Here, searchRoot(Input.Path)};
    Expected<std::vector<SolutionProject>> Named = Projects.namedBy(Input.Path, Options);
    if (!Named)
      return problem(toString(Named.takeError()));
    std::vector<std::string> Paths;
    size_t Before = Found.Projects.size(), Problems = Found.Problems.size();
    for (const SolutionProject &Each : *Named) {
      ProjectOptions Own = Options;
      if (!Each.As.Configuration.empty())
        std::tie(Own.Configuration, Own.Platform) = std::tie(Each.As.Configuration, Each.As.Platform);
      Projects.read(Each.Path, isSolutionFile(Input.Path) ? Input.Path : "", Own, Input.Files);
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
    Projects.readAround(File, Root);
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
    StringSet<> Alone;
    for (const Given &Input : Inputs)
      if (Input.Kind == Given::File)
        Alone.insert(Input.Path);
    Projects.chooseAround(Alone);
    Projects.link(Known);
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
