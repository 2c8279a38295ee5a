#include "lint/BuildOutputs.h"
#include "lint/projects/CheckoutFiles.h"
#include "lint/projects/Projects.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include <map>

using namespace llvm;

namespace driverentry::lint {
namespace {

/// "name" of ".../name.tlog/CL.command.1.tlog".
StringRef outputName(StringRef Path) { return sys::path::stem(sys::path::parent_path(Path)); }

/// The one of \p Projects that is called as \p Path says; of several, none.
std::string projectCalled(StringRef Name, ArrayRef<std::string> Projects) {
  std::string Found;
  for (const std::string &Project : Projects) {
    if (!sys::path::stem(Project).equals_insensitive(Name))
      continue;
    if (!Found.empty())
      return "";
    Found = Project;
  }
  return Found;
}

std::vector<std::string> projectsIn(StringRef Folder) {
  std::vector<std::string> Projects;
  std::error_code Failed;
  for (sys::fs::directory_iterator Entry(Folder, Failed, false), End; !Failed && Entry != End; Entry.increment(Failed))
    if (isProjectFile(Entry->path()))
      Projects.push_back(Entry->path());
  return Projects;
}

bool hasFolder(StringRef Path, StringRef Given, function_ref<bool(StringRef)> Is) {
  Path.consume_front(Given);
  return std::any_of(sys::path::begin(Path), sys::path::end(Path), Is);
}

/// "Release", and "Win10 Release" for it.
bool hasConfiguration(StringRef Path, StringRef Given, StringRef Name) {
  return hasFolder(Path, Given, [&](StringRef Folder) { return Folder.ends_with_insensitive(Name); });
}

/// What is the same of \p Path in all configurations.
std::string withoutConfiguration(StringRef Path) {
  std::string Result;
  for (StringRef Folder : make_range(sys::path::begin(Path), sys::path::end(Path)))
    if (platformOfOutput(Folder, "").empty() && !Folder.contains_insensitive("debug") &&
        !Folder.contains_insensitive("release"))
      Result += "/" + Folder.str();
  return Result;
}

/// How near the build that made \p Path is to what \p Scope wants; negative: the user asked for another.
int nearness(StringRef Path, const CommandScope &Scope) {
  std::string Platform = platformOfOutput(Path, Scope.Given);
  StringRef Wanted = Scope.Platform.empty() ? "x64" : StringRef(Scope.Platform);
  bool IsPlatform = Wanted.equals_insensitive(Platform) || (Wanted.equals_insensitive("win32") && Platform == "x86");
  bool IsConfiguration =
      hasConfiguration(Path, Scope.Given, Scope.Configuration.empty() ? "Release" : StringRef(Scope.Configuration));
  bool IsWrong = (!Scope.Platform.empty() && !Platform.empty() && !IsPlatform) ||
                 (!Scope.Configuration.empty() && !IsConfiguration);
  return IsWrong ? -1 : 2 * IsPlatform + IsConfiguration;
}

} // namespace

StringRef builtIn(StringRef Path) {
  constexpr unsigned MostLevels = 6;
  StringRef Folder = sys::path::parent_path(Path);
  for (unsigned Level = 0; Level < MostLevels && !Folder.empty(); ++Level, Folder = sys::path::parent_path(Folder))
    if (!projectsIn(Folder).empty())
      return Folder;
  return sys::path::parent_path(Path);
}

std::string platformOfOutput(StringRef Path, StringRef Given) {
  for (StringRef Name : {"ARM64", "x64", "Win32", "x86"})
    if (hasFolder(Path, Given, [&](StringRef Folder) { return Folder.equals_insensitive(Name); }))
      return Name == "Win32" ? "x86" : Name.str();
  return "";
}

std::string projectOfOutput(StringRef Path, const CommandScope &Scope) {
  if (std::string Called = projectCalled(outputName(Path), Scope.Projects); !Called.empty())
    return Called;
  for (StringRef Folder = sys::path::parent_path(Path); isBelow(Folder, Scope.Checkout) && !Folder.empty();
       Folder = sys::path::parent_path(Folder)) {
    std::vector<std::string> Projects = projectsIn(Folder);
    if (Projects.size() == 1)
      return Projects.front();
    if (!Projects.empty())
      return projectCalled(outputName(Path), Projects);
  }
  return "";
}

std::vector<CommandFile> chooseOutputs(ArrayRef<CommandFile> Files, const CommandScope &Scope) {
  auto IsOutput = [](const CommandFile &Each) { return Each.By != Trust::Database; };
  // A long build has several logs in one folder: the folder is what is chosen.
  std::map<std::string, std::string> Best;
  for (const CommandFile &Each : make_filter_range(Files, IsOutput)) {
    std::string Project = projectOfOutput(Each.Path, Scope);
    int Near = nearness(Each.Path, Scope);
    std::string &Chosen =
        Best[std::to_string(int(Each.By)) + (Project.empty() ? withoutConfiguration(Each.Path) : Project)];
    if (Near >= 0 && (Chosen.empty() || Near > nearness(Chosen, Scope)))
      Chosen = Each.Path;
  }
  std::vector<CommandFile> Result;
  for (const CommandFile &Each : Files)
    if (!IsOutput(Each) || any_of(Best, [&](const auto &Entry) {
          return sys::path::parent_path(Entry.second) == sys::path::parent_path(Each.Path);
        }))
      Result.push_back(Each);
  return Result;
}

} // namespace driverentry::lint
