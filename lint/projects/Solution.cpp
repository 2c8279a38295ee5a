// Reads the projects that a solution names: .sln is lines of text, .slnx is XML. Its configurations are not looked at.
#include "lint/projects/Projects.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace driverentry::lint {
namespace {

constexpr size_t MostProjects = 4096;

/// Project("{…}") = "name", "path\name.vcxproj", "{…}"
std::vector<std::string> namedBySln(StringRef Text) {
  std::vector<std::string> Paths;
  SmallVector<StringRef> Lines;
  Text.split(Lines, '\n');
  for (StringRef Line : Lines) {
    if (!Line.ltrim().starts_with("Project("))
      continue;
    SmallVector<StringRef> Quoted;
    Line.split(Quoted, '"');
    if (Quoted.size() > 5 && isProjectFile(Quoted[5]))
      Paths.push_back(Quoted[5].str());
  }
  return Paths;
}

/// <Project Path="…"/>, also inside <Folder>. The depth of the document is bounded by readXml().
void collectSlnx(pugi::xml_node Node, std::vector<std::string> &Paths) {
  for (pugi::xml_node Child : Node.children()) {
    if (StringRef Path = Child.attribute("Path").value(); StringRef(Child.name()) == "Project" && isProjectFile(Path))
      Paths.push_back(Path.str());
    collectSlnx(Child, Paths);
  }
}

Expected<std::vector<std::string>> named(StringRef Path) {
  if (sys::path::extension(Path).equals_insensitive(".sln")) {
    Expected<std::string> Text = readProjectText(Path);
    if (!Text)
      return Text.takeError();
    if (!StringRef(*Text).contains("Microsoft Visual Studio Solution File"))
      return createStringError("is no solution: its first lines do not say so; give the .vcxproj files");
    return namedBySln(*Text);
  }
  Expected<std::unique_ptr<XmlFile>> Xml = readXml(Path);
  if (!Xml)
    return Xml.takeError();
  std::vector<std::string> Paths;
  collectSlnx((*Xml)->Document.child("Solution"), Paths);
  return Paths;
}

} // namespace

Expected<std::vector<std::string>> readSolution(StringRef Path, const ProjectOptions &Options,
                                                std::vector<std::string> &Problems) {
  Expected<std::vector<std::string>> Written = named(Path);
  if (!Written)
    return createStringError(Path + ": " + toString(Written.takeError()));
  if (Written->empty() || Written->size() > MostProjects)
    return createStringError(Path + ": names " + (Written->empty() ? "no" : "too many") +
                             " .vcxproj; give the projects or the folder of the driver");
  CheckoutFiles Files(checkoutOf(Path, Options.Given, Options.Here));
  std::vector<std::string> Found;
  for (const std::string &Project : *Written) {
    FoundPath At = Files.find(Project, sys::path::parent_path(Path));
    if (At.What == FoundPath::File)
      Found.push_back(At.Path);
    else
      Problems.push_back((Path + ": its project '" + Project + "' " +
                          (At.What == FoundPath::Outside ? "leaves the checkout " + Files.root() : "is not there") +
                          "; check out what is missing or give the projects")
                             .str());
  }
  return Found;
}

} // namespace driverentry::lint
