#include "lint/Inputs.h"
#include "lint/EntryScan.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include <map>

using namespace llvm;

namespace driverentry::lint {
namespace {

constexpr StringLiteral DatabaseName = "compile_commands.json";

bool isSource(StringRef Path) {
  return StringSwitch<bool>(sys::path::extension(Path).lower())
      .Cases({".c", ".cc", ".cpp", ".cxx"}, true)
      .Default(false);
}

/// Whether the analysis of \p File can find anything. What cannot be read is left to the analysis to complain of.
bool isRelevant(StringRef File) {
  ErrorOr<std::unique_ptr<MemoryBuffer>> Buffer = MemoryBuffer::getFile(File, false, false);
  return !Buffer || mentionsEntryPoint((*Buffer)->getBuffer());
}

class Finder {
  const Settings &Wanted;
  Inputs Found;
  std::string Here;
  std::map<std::string, std::vector<Unit>> Listed; ///< by file, of all databases that were read
  StringSet<> Seen;

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
      if (!isSource(Entry.File))
        continue;
      Files.push_back(Entry.File);
      Listed[Entry.File].push_back(std::move(Entry));
    }
    if (Files.empty())
      problem(Path + ": lists no C or C++ source; give the database of the driver");
    return Files;
  }

  /// Adds \p File with every command that is known for it.
  void add(const std::string &File) {
    if (!Seen.insert(File).second)
      return;
    if (!Wanted.AllFiles && !isRelevant(File)) {
      ++Found.SkippedNoEntry;
      return;
    }
    auto Entries = Listed.find(File);
    if (Entries == Listed.end())
      return Found.Units.push_back({File, Here, {}});
    std::vector<Unit> &Units = Entries->second;
    for (size_t Index = 0; Index < Units.size(); ++Index)
      if (std::none_of(Units.begin(), Units.begin() + Index,
                       [&](const Unit &Earlier) { return Earlier.Command == Units[Index].Command; }))
        Found.Units.push_back(Units[Index]);
  }

  /// The sources below \p Folder, sorted. Links to folders and hidden folders are left alone.
  void collect(const Twine &Folder, std::vector<std::string> &Files) {
    std::error_code Failed;
    sys::fs::directory_iterator Entry(Folder, Failed, false), End;
    for (; !Failed && Entry != End; Entry.increment(Failed)) {
      StringRef Name = sys::path::filename(Entry->path());
      if (Entry->type() == sys::fs::file_type::directory_file && !Name.starts_with("."))
        collect(Entry->path(), Files);
      else if (isSource(Name) && sys::fs::is_regular_file(Entry->path()))
        Files.push_back(Entry->path());
    }
    if (Failed)
      problem(Folder + ": cannot be read: " + Failed.message() + "; make the folder readable or leave it out");
  }

  void addFolder(const std::string &Folder) {
    Found.FixFolders.push_back(Folder);
    if (std::string Own = Folder + "/" + DatabaseName.str(); !Wanted.Database && sys::fs::exists(Own))
      read(Own);
    std::vector<std::string> Files;
    collect(Folder, Files);
    sort(Files);
    if (Files.empty())
      problem(Folder + ": has no .c, .cc, .cpp or .cxx file below it; give the folder of the driver's sources");
    for (const std::string &File : Files)
      if (Wanted.Database && !Listed.count(File))
        ++Found.SkippedNotListed;
      else
        add(File);
  }

  void addFile(StringRef Written, const std::string &File) {
    if (sys::path::filename(File) == DatabaseName || sys::path::extension(File) == ".json")
      return addAll(read(Written));
    if (!isSource(File))
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

  void addInput(StringRef Written) {
    sys::fs::file_status Status;
    if (std::error_code Failed = sys::fs::status(Written, Status))
      return problem(Written + ": " + Failed.message() + "; check the path");
    std::string Path = absolutePath(Written, Here);
    if (Status.type() == sys::fs::file_type::directory_file)
      addFolder(Path);
    else if (Status.type() == sys::fs::file_type::regular_file)
      addFile(Written, Path);
    else
      problem(Written + ": is neither a file nor a folder; give one of these");
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
    for (const std::string &Input : Wanted.Inputs)
      addInput(Input);
    return std::move(Found);
  }
};

} // namespace

Inputs findInputs(const Settings &Wanted) { return Finder(Wanted).run(); }

} // namespace driverentry::lint
