#include "plugin/SourceMatch.h"
#include "lint/projects/CheckoutFiles.h"
#include "lint/projects/SourceFlags.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/Path.h"

using namespace llvm;
using clang::tooling::CompileCommand;
using driverentry::lint::Project;
using driverentry::lint::ProjectSource;

namespace driverentry {

static bool isHeader(StringRef File) {
  return StringSwitch<bool>(sys::path::extension(File).lower())
      .Cases({".h", ".hh", ".hpp", ".hxx", ".inl"}, true)
      .Default(false);
}

bool canHaveCommand(StringRef File) { return isHeader(File) || lint::isSourceName(File); }

unsigned fits(const ProjectSource &Source, const Project &Of, StringRef File) {
  StringRef Folder = sys::path::parent_path(File);
  if (Source.File == File)
    return Certain;
  if (sys::path::parent_path(Source.File) == Folder)
    return sys::path::stem(Source.File) == sys::path::stem(File) ? 4 : 3;
  if (any_of(Source.IncludeDirs, [&](const lint::Entry &Dir) { return Dir.Text == Folder; }))
    return 2;
  return lint::isBelow(Folder, sys::path::parent_path(Of.Path)) ? 1 : 0;
}

lint::Build buildOf(const Project &Of, ArrayRef<const Project *> All) {
  std::vector<Project> Projects = {Of};
  if (lint::isLibrary(Of))
    for (const Project *Each : All)
      if (Each != &Of)
        Projects.push_back(*Each);
  std::vector<lint::Image> Images = lint::formImages(Projects);
  bool IsDrivers =
      any_of(Images, [](const lint::Image &Each) { return Each.IsDriver && is_contained(Each.Projects, 0u); });
  // A program that tests a driver links its libraries, too.
  erase_if(Images, [&](const lint::Image &Each) { return Each.IsDriver != IsDrivers; });
  std::vector<lint::Build> Builds = buildsOf(0, Projects, Images);
  return Builds.size() == 1 ? Builds.front() : buildsOf(0, Of, {}).front();
}

CompileCommand commandOf(const ProjectSource &Source, const Project &Of, const lint::Build &As, StringRef File) {
  lint::Unit Unit = unitFor(Source, Of, As, sys::path::parent_path(Of.Path));
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

} // namespace driverentry
