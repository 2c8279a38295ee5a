#include "lint/projects/Projects.h"
#include "lint/projects/LinkFlags.h"
#include "lint/projects/SourceFlags.h"
#include "lint/projects/WdkProps.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace driverentry::lint {
namespace {

/// The configurations that the project itself lists, in its order.
std::vector<ConfigurationName> configurations(const XmlFile &File) {
  std::vector<ConfigurationName> Result;
  for (pugi::xml_node Group : File.Document.child("Project").children("ItemGroup"))
    for (pugi::xml_node Node : Group.children("ProjectConfiguration")) {
      auto [Configuration, Platform] = StringRef(Node.attribute("Include").value()).trim().split('|');
      Result.push_back({Configuration.str(), Platform.str()});
    }
  return Result;
}

/// The nearest to \p Wanted of those that \p Listed has: the platform counts more, and a release build more than
/// others.
ConfigurationName choose(ArrayRef<ConfigurationName> Listed, const ConfigurationName &Wanted) {
  auto Score = [&](const ConfigurationName &Each) {
    StringRef Name = Each.Configuration;
    return (isSamePlatform(Each.Platform, Wanted.Platform) ? 4 : 0) +
           (Name.equals_insensitive(Wanted.Configuration)      ? 3
            : Name.ends_with_insensitive(Wanted.Configuration) ? 2
            : Name.contains_insensitive(Wanted.Configuration)  ? 1
                                                               : 0);
  };
  const ConfigurationName *Best = &Wanted;
  int Most = -1;
  for (const ConfigurationName &Each : Listed)
    if (Score(Each) > Most) {
      Most = Score(Each);
      Best = &Each;
    }
  return *Best;
}

/// Folder of the solution that a project belongs to when nobody said which: the nearest one above that has any.
std::string solutionFolder(StringRef Project, const CheckoutFiles &Files) {
  for (StringRef Folder = sys::path::parent_path(Project); isBelow(Folder, Files.root()) && !Folder.empty();
       Folder = sys::path::parent_path(Folder)) {
    std::error_code Failed;
    for (sys::fs::directory_iterator Entry(Folder, Failed), End; !Failed && Entry != End; Entry.increment(Failed))
      if (isSolutionFile(Entry->path()))
        return Folder.str();
  }
  return sys::path::parent_path(Project).str();
}

void setProjectProperties(Properties &Known, const Project &Of, StringRef SolutionFolder) {
  StringRef Path = Of.Path, Folder = sys::path::parent_path(Path), Name = sys::path::stem(Path);
  setToolchainProperties(Known);
  Known.fix("Configuration", Of.Configuration);
  Known.fix("Platform", Of.Platform);
  Known.fix("ConfigurationName", Of.Configuration);
  Known.fix("PlatformName", Of.Platform);
  Known.fix("SolutionDir", (SolutionFolder + "/").str());
  Known.fix("MSBuildProjectName", Name.str());
  Known.fix("MSBuildProjectFile", sys::path::filename(Path).str());
  Known.fix("MSBuildProjectExtension", sys::path::extension(Path).str());
  Known.fix("MSBuildProjectFullPath", Path.str());
  Known.fix("MSBuildProjectDirectory", Folder.str());
  Known.fix("ProjectDir", (Folder + "/").str());
  Known.fix("ProjectPath", Path.str());
  Known.fix("ProjectFileName", sys::path::filename(Path).str());
  Known.set("ProjectName", {Name.str(), {}, ""});
  Known.set("TargetName", {Name.str(), {}, ""});
  for (StringRef Name : {"IntDir", "OutDir"})
    Known.set(Name, {(ToolchainRoot + "/build/").str(), {}, ""});
}

Value valueOf(const Properties &Known, StringRef Name) {
  const Value *Found = Known.find(Name);
  return Found ? *Found : Value();
}

} // namespace

bool isSamePlatform(StringRef A, StringRef B) {
  auto IsX86 = [](StringRef Name) { return Name.equals_insensitive("x86") || Name.equals_insensitive("win32"); };
  return A.equals_insensitive(B) || (IsX86(A) && IsX86(B));
}

bool isProjectFile(StringRef Path) { return sys::path::extension(Path).equals_insensitive(".vcxproj"); }

bool isSolutionFile(StringRef Path) {
  StringRef Extension = sys::path::extension(Path);
  return Extension.equals_insensitive(".sln") || Extension.equals_insensitive(".slnx");
}

Expected<Project> evaluateProject(StringRef Path, StringRef Solution, const ProjectOptions &Options) {
  auto Named = [&](Error Failed) { return createStringError(Path + ": " + toString(std::move(Failed))); };
  Expected<std::unique_ptr<XmlFile>> Read = readXml(Path);
  if (!Read)
    return Named(Read.takeError());
  Project Result;
  Result.Path = Path.str();
  Result.Checkout = checkoutOf(Path, Options.Given, Options.Here);
  ConfigurationName Wanted = {Options.Configuration.empty() ? "Release" : Options.Configuration,
                              Options.Platform.empty() ? "x64" : Options.Platform};
  Result.Offered = configurations(**Read);
  ConfigurationName Chosen = choose(Result.Offered, Wanted);
  if (Chosen.Configuration != Wanted.Configuration || Chosen.Platform != Wanted.Platform)
    Result.Notes.push_back({{Result.Path, 0}, "has no configuration " + Wanted.Configuration + "|" + Wanted.Platform});
  std::tie(Result.Configuration, Result.Platform) = std::tie(Chosen.Configuration, Chosen.Platform);
  CheckoutFiles Files(Result.Checkout);
  Properties Known;
  setProjectProperties(Known, Result,
                       Solution.empty() ? solutionFolder(Path, Files) : sys::path::parent_path(Solution).str());
  Evaluator Base(Result, Files, Known);
  if (Error Failed = Base.run(Path))
    return Named(std::move(Failed));
  Injected Given = injectedBy(Known);
  Result.Space = Given.Space;
  Result.Target = Given.Target;
  Result.DriverType = valueOf(Known, "DriverType");
  Result.ConfigurationType = valueOf(Known, "ConfigurationType");
  Result.Toolset = valueOf(Known, "PlatformToolset");
  Result.UmdfMajor = valueOf(Known, "UMDF_VERSION_MAJOR");
  ItemLists Lists(Base);
  Lists.setDefault("ClCompile", "PreprocessorDefinitions", Given.Defines);
  Lists.run();
  addSources(Base, Lists);
  addLink(Base, Lists);
  return std::move(Result);
}

std::string problemOf(const Project &Of) {
  if (Of.Gaps.empty())
    return "";
  const Gap &First = Of.Gaps.front();
  std::string Place = First.At.File.empty() || First.At.File == Of.Path ? "" : First.At.File + ": ";
  return (Of.Path + ": " + Place + (First.At.Line ? "line " + Twine(First.At.Line) + ": " : Twine()) + First.What +
          (Of.Gaps.size() > 1 ? " (and " + Twine(Of.Gaps.size() - 1) + " more)" : Twine()) +
          "; see --print-project, or give a compile_commands.json of this driver")
      .str();
}

std::string missingConfiguration(ArrayRef<Project> Projects, StringRef Configuration, StringRef Platform) {
  constexpr size_t MostNamed = 8;
  auto Missing = [&](StringRef Option, StringRef Wanted, std::string ConfigurationName::*Part,
                     auto Fits) -> std::string {
    std::vector<StringRef> Names;
    for (const Project &Each : Projects)
      for (const ConfigurationName &Offer : Each.Offered)
        if (Fits(Offer.*Part))
          return "";
        else if (!is_contained(Names, Offer.*Part) && Names.size() < MostNamed)
          Names.push_back(Offer.*Part);
    if (Wanted.empty() || Names.empty())
      return "";
    return (Option + " '" + Wanted + "': no project has it; give one of " + join(Names, ", ")).str();
  };
  std::string Line = Missing("--configuration", Configuration, &ConfigurationName::Configuration,
                             [&](StringRef Name) { return Name.contains_insensitive(Configuration); });
  return Line.empty() ? Missing("--platform", Platform, &ConfigurationName::Platform,
                                [&](StringRef Name) { return isSamePlatform(Name, Platform); })
                      : Line;
}

std::string warningOf(const Project &Of) {
  if (Of.Dropped.empty())
    return "";
  const Gap &First = Of.Dropped.front();
  return (Of.Path + ": line " + Twine(First.At.Line) + ": the " + First.What + " leaves the checkout " + Of.Checkout +
          " and was left out")
      .str();
}

} // namespace driverentry::lint
