#include "lint/ReadCommands.h"
#include "lint/BuildOutputs.h"
#include "lint/CommandPaths.h"
#include "lint/ForeignPaths.h"
#include "lint/projects/BuildLog.h"
#include "lint/projects/Xml.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace driverentry::lint {
namespace {

/// What MSBuild's ClangTidy target adds for clang-tidy: "; " before extra flags, and C++ for every file.
void cleanTidyCommand(Unit &Of) {
  bool IsC = sys::path::extension(Of.File).equals_insensitive(".c");
  for (std::string &Word : Of.Command)
    Word = StringRef(Word).rtrim(';').str();
  erase_if(Of.Command, [&](StringRef Word) { return Word.empty() || (IsC && (Word == "/TP" || Word == "-TP")); });
}

class Reader {
  const CommandScope &Scope;
  ForeignPaths Paths;
  ReadCommands Result;
  StringSet<> Outside;                         ///< folders of other machines that are no part of the checkout
  StringMap<std::vector<std::string>> Missing; ///< files that are not here, by the file of commands
  StringMap<std::string> Databases;            ///< that a file was first found in
  unsigned Foreign = 0;                        ///< units that another machine wrote

  std::vector<Unit> readLog(const CommandFile &From) {
    std::vector<Unit> Units;
    Expected<std::string> Text = readProjectText(From.Path);
    if (Text && StringRef(*Text).trim().empty() && !Scope.IsAskedFor) {
      Result.Notes.push_back(From.Path + ": logs no command: what it is of was cleaned, or failed at once");
      return Units;
    }
    Expected<std::vector<LoggedCommand>> Logged = Text ? parseBuildLog(*Text) : Text.takeError();
    if (!Logged) {
      Result.Problems.push_back(From.Path + ": " + toString(Logged.takeError()));
      return Units;
    }
    std::string Project = projectOfOutput(From.Path, Scope);
    std::string Folder = Project.empty() ? Scope.Given : sys::path::parent_path(Project).str();
    // The folder of the program is what tells its target.
    std::string Platform = platformOfOutput(From.Path, Scope.Given);
    StringMap<size_t> Places; // by source
    for (const LoggedCommand &Each : *Logged)
      for (const std::string &Source : Each.Sources) {
        Unit New = {absolutePath(Source, Folder), Folder, {StringRef(Platform).lower() + "\\cl.exe"}};
        append_range(New.Command, Each.Arguments);
        // A later build of a file adds its line, and what it replaced may still stand there.
        auto [Place, IsNew] = Places.try_emplace(StringRef(Source).lower(), Units.size());
        if (IsNew)
          Units.push_back(std::move(New));
        else
          Units[Place->second] = std::move(New);
      }
    return Units;
  }

  std::vector<Unit> read(const CommandFile &From) {
    std::vector<Unit> Units;
    if (From.By == Trust::BuildLog) {
      Units = readLog(From);
    } else if (Expected<std::vector<Unit>> Read = readDatabase(From.Path, Result.Problems)) {
      Units = std::move(*Read);
    } else {
      Result.Problems.push_back(toString(Read.takeError()));
    }
    erase_if(Units, [](const Unit &Each) { return !isSourceName(Each.File); });
    std::string Project = From.By == Trust::Database ? "" : projectOfOutput(From.Path, Scope);
    for (Unit &Each : Units) {
      Each.By = From.By;
      Each.From = From.Path;
      Each.Project = Project;
      if (From.By == Trust::TidyDatabase)
        cleanTidyCommand(Each);
    }
    return Units;
  }

  bool isForeign(const Unit &Each) const {
    bool IsHere = sys::fs::exists(Each.File), HasFolder = sys::fs::exists(Each.Directory);
    return (isWindowsPath(Each.File) && !IsHere) || (isWindowsPath(Each.Directory) && !HasFolder) ||
           (!IsHere && !HasFolder);
  }

  /// What \p Written stands for that a command run in \p Directory names.
  FoundPath pathHere(StringRef Written, StringRef Directory) {
    std::string Path = absolutePath(Written, Directory);
    if (sys::fs::exists(Path))
      return {sys::fs::is_directory(Path) ? FoundPath::Folder : FoundPath::File, Path};
    return isBelow(Path, Paths.checkout()) ? Paths.findHere(Path) : Paths.find(Path);
  }

  /// Makes \p Each a unit of this checkout; false when its file is not in it.
  bool bringHere(Unit &Each) {
    FoundPath File = pathHere(Each.File, Each.Directory);
    if (File.What != FoundPath::File)
      return false;
    ++Foreign;
    Each.Command = withPaths(Each.Command, [&](StringRef Written) -> std::optional<std::string> {
      FoundPath Found = pathHere(Written, Each.Directory);
      // What the checkout should have and has not will be told as missing.
      if (Found.What != FoundPath::Outside)
        return Found.Path;
      Outside.insert(Found.Path);
      return std::nullopt;
    });
    Each.File = std::move(File.Path);
    Each.Directory = Paths.checkout();
    return true;
  }

  void add(Unit Each) {
    bool IsFound = sys::fs::exists(Each.File);
    // All paths in a log are those of the machine that built.
    if (isForeign(Each) || Each.By == Trust::BuildLog || !IsFound)
      IsFound = bringHere(Each);
    if (!IsFound && isWindowsPath(Each.Directory))
      Each.Directory = Paths.checkout();
    if (Scope.IsAskedFor)
      return Result.Units.push_back(std::move(Each));
    if (!IsFound)
      return Missing[Each.From].push_back(Each.File);
    // Of several build folders of a tree, one is enough.
    if (Each.By != Trust::Database || Databases.try_emplace(Each.File, Each.From).first->second == Each.From)
      Result.Units.push_back(std::move(Each));
  }

  void tellForeign() {
    if (Foreign == 0 || Paths.roots().empty())
      return;
    std::string Note =
        formatv("the commands of {0} file{1} come from elsewhere: '{2}' is taken to be {3}", Foreign,
                Foreign == 1 ? "" : "s", spelledThere(Paths.roots().front()), Paths.roots().front().Here);
    if (Paths.roots().size() > 1)
      Note += formatv(" (and {0} more)", Paths.roots().size() - 1);
    if (!Outside.empty())
      Note += formatv("; {0} folder{1} outside it (the WDK's and others) {2} left out", Outside.size(),
                      Outside.size() == 1 ? "" : "s", Outside.size() == 1 ? "was" : "were");
    Result.Notes.push_back(std::move(Note));
  }

  void tellMissing(const CommandFile &From) {
    constexpr size_t Named = 3;
    ArrayRef<std::string> Files = Missing[From.Path];
    if (!Files.empty())
      Result.Notes.push_back(formatv("{0}: {1} of its files {2} not in this checkout: {3}{4}", From.Path, Files.size(),
                                     Files.size() == 1 ? "is" : "are", join(Files.take_front(Named), ", "),
                                     Files.size() > Named ? " …" : ""));
  }

public:
  explicit Reader(const CommandScope &Scope) : Scope(Scope), Paths(Scope.Given, Scope.Checkout) {}

  ReadCommands run(ArrayRef<CommandFile> Files) {
    std::vector<Unit> Units;
    for (const CommandFile &From : Files)
      for (Unit &Each : read(From))
        Units.push_back(std::move(Each));
    std::vector<std::string> Written;
    for (const Unit &Each : Units)
      if (isForeign(Each))
        Written.push_back(Each.File);
    if (!Written.empty())
      Paths.learn(Written);
    for (Unit &Each : Units)
      add(std::move(Each));
    tellForeign();
    for (const CommandFile &From : Files)
      tellMissing(From);
    return std::move(Result);
  }
};

} // namespace

ReadCommands readCommands(ArrayRef<CommandFile> Files, const CommandScope &Scope) { return Reader(Scope).run(Files); }

} // namespace driverentry::lint
