#include "lint/projects/Solution.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace driverentry::lint {
namespace {

constexpr size_t MostProjects = 4096;

/// Whether \p Written, "Release|x64", is \p Wanted; '*' is any.
bool names(StringRef Written, const ConfigurationName &Wanted) {
  auto [Configuration, Platform] = Written.trim().split('|');
  return (Configuration == "*" || Configuration.equals_insensitive(Wanted.Configuration)) &&
         (Platform == "*" || isSamePlatform(Platform, Wanted.Platform));
}

ConfigurationName configuration(StringRef Written) {
  auto [Configuration, Platform] = Written.trim().split('|');
  return {Configuration.str(), Platform.str()};
}

/// .vcxproj, .csproj, .wapproj … A folder of a solution is written like a project, and has no such ending.
bool isAnyProject(StringRef Path) { return sys::path::extension(Path).ends_with_insensitive("proj"); }

/// Visual Studio's before 2010, which compiled C and C++, too.
bool isOldProject(StringRef Path) { return sys::path::extension(Path).equals_insensitive(".vcproj"); }

/// Project("{…}") = "name", "path\name.vcxproj", "{…}"
std::optional<NamedProject> readProjectLine(StringRef Line) {
  SmallVector<StringRef> Quoted;
  Line.split(Quoted, '"');
  if (!Line.starts_with("Project(") || Quoted.size() <= 5 || !isAnyProject(Quoted[5]))
    return std::nullopt;
  return NamedProject{Quoted[5].str(), Quoted.size() > 7 ? Quoted[7].str() : "", {}, true};
}

/// "{…}.Release|x64.ActiveCfg = Release|x64", which says what is made, and "….Build.0 = …", that it is.
void readMapping(StringRef Line, const ConfigurationName &Wanted, MutableArrayRef<NamedProject> Projects,
                 SmallVectorImpl<bool> &IsBuilt) {
  auto [Key, Value] = Line.split('=');
  auto [Id, Rest] = Key.trim().split('.');
  bool IsActive = Rest.consume_back(".ActiveCfg"), IsBuild = !IsActive && Rest.consume_back(".Build.0");
  if ((!IsActive && !IsBuild) || !names(Rest, Wanted))
    return;
  for (auto [Index, Each] : enumerate(Projects)) {
    if (Each.Id.empty() || !Id.equals_insensitive(Each.Id))
      continue;
    if (IsActive) {
      Each.As = configuration(Value);
      Each.IsBuilt = false;
    } else {
      IsBuilt[Index] = true;
    }
  }
}

/// One <BuildType>, <Platform> or <Build> of a project in a .slnx.
void readRule(pugi::xml_node Rule, const ConfigurationName &Wanted, NamedProject &Into) {
  StringRef For = Rule.attribute("Solution").as_string("*|*"), To = Rule.attribute("Project").value();
  if (!names(For.contains('|') ? For : StringRef((For + "|*").str()), Wanted))
    return;
  if (StringRef(Rule.name()) == "BuildType")
    Into.As.Configuration = To.str();
  else if (StringRef(Rule.name()) == "Platform")
    Into.As.Platform = To.str();
  else if (StringRef(Rule.name()) == "Build")
    Into.IsBuilt = !To.equals_insensitive("false");
}

/// <Project Path="…"/>, also inside <Folder>. The depth of the document is bounded by readXml().
void collectSlnx(pugi::xml_node Node, const ConfigurationName &Wanted, std::vector<NamedProject> &Projects) {
  for (pugi::xml_node Child : Node.children()) {
    StringRef Path = Child.attribute("Path").value();
    if (StringRef(Child.name()) != "Project" || !isAnyProject(Path)) {
      collectSlnx(Child, Wanted, Projects);
      continue;
    }
    NamedProject New = {Path.str(), "", Wanted, true};
    if (isSamePlatform(Wanted.Platform, "Win32"))
      New.As.Platform = "Win32";
    for (pugi::xml_node Rule : Child.children())
      readRule(Rule, Wanted, New);
    Projects.push_back(std::move(New));
  }
}

Expected<std::vector<NamedProject>> named(StringRef Path, const ConfigurationName &Wanted) {
  if (sys::path::extension(Path).equals_insensitive(".sln")) {
    Expected<std::string> Text = readProjectText(Path);
    return Text ? parseSln(*Text, Wanted) : Text.takeError();
  }
  Expected<std::unique_ptr<XmlFile>> Xml = readXml(Path);
  if (!Xml)
    return Xml.takeError();
  return parseSlnx((*Xml)->Document.child("Solution"), Wanted);
}

} // namespace

Expected<std::vector<NamedProject>> parseSln(StringRef Text, const ConfigurationName &Wanted) {
  if (!Text.contains("Microsoft Visual Studio Solution File"))
    return createStringError("is no solution: its first lines do not say so; give the .vcxproj files");
  std::vector<NamedProject> Projects;
  SmallVector<StringRef> Lines;
  Text.split(Lines, '\n');
  for (StringRef Line : Lines)
    if (std::optional<NamedProject> New = readProjectLine(Line.trim()); New && Projects.size() <= MostProjects)
      Projects.push_back(std::move(*New));
  SmallVector<bool> IsBuilt(Projects.size());
  bool IsMapping = false;
  for (StringRef Line : Lines) {
    Line = Line.trim();
    if (Line.starts_with("GlobalSection") || Line.starts_with("EndGlobalSection"))
      IsMapping = Line.starts_with("GlobalSection(ProjectConfigurationPlatforms)");
    else if (IsMapping)
      readMapping(Line, Wanted, Projects, IsBuilt);
  }
  for (auto [Index, Each] : enumerate(Projects))
    Each.IsBuilt |= IsBuilt[Index];
  return Projects;
}

std::vector<NamedProject> parseSlnx(pugi::xml_node Solution, const ConfigurationName &Wanted) {
  std::vector<NamedProject> Projects;
  collectSlnx(Solution, Wanted, Projects);
  return Projects;
}

/// Tells which of \p Named are none of today's C and C++, and takes them out.
static void tellOthers(StringRef Solution, std::vector<NamedProject> &Named, SolutionLines &Told) {
  erase_if(Named, [&](const NamedProject &Each) {
    if (isProjectFile(Each.Path))
      return false;
    if (isOldProject(Each.Path))
      Told.Problems.push_back((Solution + ": its project '" + Each.Path +
                               "' is of a Visual Studio before 2010 and was not read; give the folder of its sources")
                                  .str());
    else
      Told.Others.push_back((Solution + ": its project '" + Each.Path + "' compiles no C or C++").str());
    return true;
  });
}

Expected<std::vector<SolutionProject>> readSolution(StringRef Path, const ProjectOptions &Options,
                                                    SolutionLines &Told) {
  ConfigurationName Wanted = {Options.Configuration.empty() ? "Release" : Options.Configuration,
                              Options.Platform.empty() ? "x64" : Options.Platform};
  Expected<std::vector<NamedProject>> Named = named(Path, Wanted);
  if (!Named)
    return createStringError(Path + ": " + toString(Named.takeError()));
  bool IsTooMuch = Named->size() > MostProjects;
  tellOthers(Path, *Named, Told);
  if (Named->empty() || IsTooMuch)
    return createStringError(Path + ": names " + (IsTooMuch ? "too many" : "no") +
                             " .vcxproj; give the projects or the folder of the driver");
  // A configuration in which nothing is built was never meant to be.
  bool SkipsAny = any_of(*Named, [](const NamedProject &Each) { return Each.IsBuilt; });
  CheckoutFiles Files(checkoutOf(Path, Options.Given, Options.Here));
  std::vector<SolutionProject> Found;
  std::vector<std::string> NotBuilt;
  for (const NamedProject &Each : *Named) {
    FoundPath At = Files.find(Each.Path, sys::path::parent_path(Path));
    if (SkipsAny && !Each.IsBuilt)
      NotBuilt.push_back(sys::path::stem(Each.Path, sys::path::Style::windows).str());
    else if (At.What == FoundPath::File)
      Found.push_back({At.Path, Each.As});
    else
      Told.Problems.push_back(
          (Path + ": its project '" + Each.Path + "' " +
           (At.What == FoundPath::Outside ? "leaves the checkout " + Files.root() : "is not there") +
           "; check out what is missing or give the projects")
              .str());
  }
  if (!NotBuilt.empty())
    Told.Notes.push_back((Path + ": does not build in " + Wanted.Configuration + "|" + Wanted.Platform + ": " +
                          join(NotBuilt, ", ") + "; give these projects themselves to have them analysed")
                             .str());
  return Found;
}

} // namespace driverentry::lint
