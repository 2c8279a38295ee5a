#include "lint/projects/Evaluator.h"
#include "lint/projects/Condition.h"
#include "lint/projects/WdkProps.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace driverentry::lint {
namespace {

constexpr unsigned MostImports = 256, MostActive = 24;
constexpr size_t MostBytes = 32 << 20;

/// NuGet packages bring the WDK's own props, which the table stands for.
bool isPackage(StringRef Written) {
  std::string Path = Written.lower();
  llvm::replace(Path, '\\', '/');
  return StringRef(Path).starts_with("packages/") || StringRef(Path).contains("/packages/");
}

} // namespace

std::vector<StringRef> splitList(StringRef Text) {
  std::vector<StringRef> Parts;
  unsigned Depth = 0;
  size_t Start = 0;
  auto Add = [&](StringRef Part) {
    if (!Part.trim().empty())
      Parts.push_back(Part.trim());
  };
  for (size_t At = 0; At < Text.size(); ++At)
    if (Text[At] == '(')
      ++Depth;
    else if (Text[At] == ')')
      Depth -= Depth > 0;
    else if (Text[At] == ';' && Depth == 0) {
      Add(Text.slice(Start, At));
      Start = At + 1;
    }
  Add(Text.substr(Start));
  return Parts;
}

Evaluator::Evaluator(Project &Into, CheckoutFiles &Files, Properties &Known)
    : Into(Into), Files(Files), Known(Known), Folder(sys::path::parent_path(Into.Path)) {}

Scope Evaluator::scope(const XmlFile &In) const { return {Known, Files, &In, Folder}; }

bool Evaluator::applies(pugi::xml_node Node, const Scope &In) {
  StringRef Condition = Node.attribute("Condition").value();
  Truth Result = holds(Condition, In);
  if (!Result.Unknown.empty())
    Into.gap(In.In->at(Node), "its condition is not understood (" + Result.Unknown + ") and was taken as false");
  return Result.Holds;
}

std::optional<std::string> Evaluator::expanded(StringRef Text, pugi::xml_node Node, const Scope &In) {
  Value Result = In.expand(Text);
  if (Result.Unknown.empty())
    return Result.Text;
  Into.gap(In.In->at(Node), Result.Unknown + " is not understood; what it is part of was left out");
  return std::nullopt;
}

Error Evaluator::run(StringRef Path) {
  Expected<std::unique_ptr<XmlFile>> Read = readXml(Path);
  if (!Read)
    return Read.takeError();
  pugi::xml_node Root = (*Read)->Document.child("Project");
  if (!Root)
    return createStringError("is no project: it has no <Project>; give a .vcxproj file");
  Loaded.push_back(std::move(*Read));
  Active.push_back(Path.str());
  walk(*Loaded.back(), Root);
  return Error::success();
}

void Evaluator::walk(const XmlFile &In, pugi::xml_node Parent) {
  for (pugi::xml_node Child : Parent.children()) {
    StringRef Name = Child.name();
    if (Name == "PropertyGroup")
      propertyGroup(In, Child);
    else if (Name == "ItemDefinitionGroup")
      Definitions.push_back({&In, Child});
    else if (Name == "ItemGroup")
      Items.push_back({&In, Child});
    else if (Name == "Import")
      import(In, Child);
    else if (Name == "Choose")
      choose(In, Child);
    else if (Name == "ImportGroup" && applies(Child, scope(In)))
      for (pugi::xml_node Import : Child.children("Import"))
        import(In, Import);
  }
}

void Evaluator::propertyGroup(const XmlFile &In, pugi::xml_node Group) {
  Truth All = holds(Group.attribute("Condition").value(), scope(In));
  if (!All.Holds && All.Unknown.empty())
    return;
  for (pugi::xml_node Child : Group.children()) {
    if (Child.type() != pugi::node_element)
      continue;
    Truth Own = holds(Child.attribute("Condition").value(), scope(In));
    std::string Unknown = All.Unknown.empty() ? Own.Unknown : All.Unknown;
    if (!Own.Holds && Unknown.empty())
      continue;
    // Told where it is used, if it ever is.
    Value New = Unknown.empty() ? scope(In).expand(Child.text().get()) : Value();
    if (!Unknown.empty()) {
      if (const Value *Old = Known.find(Child.name()))
        New = *Old;
      New.Unknown = Unknown;
    }
    New.From = In.at(Child);
    Known.set(Child.name(), std::move(New));
  }
}

void Evaluator::choose(const XmlFile &In, pugi::xml_node Choose) {
  for (pugi::xml_node Branch : Choose.children())
    if (StringRef(Branch.name()) == "Otherwise" || (StringRef(Branch.name()) == "When" && applies(Branch, scope(In))))
      return walk(In, Branch);
}

void Evaluator::import(const XmlFile &In, pugi::xml_node Import) {
  if (!applies(Import, scope(In)))
    return;
  std::string Paths = expanded(Import.attribute("Project").value(), Import, scope(In)).value_or("");
  for (StringRef Written : splitList(Paths))
    importPath(In, Import, unescaped(Written));
}

void Evaluator::importPath(const XmlFile &In, pugi::xml_node Import, StringRef Written) {
  std::string From = sys::path::parent_path(In.Path).str();
  if (Written.contains(ToolchainRoot))
    return importToolchain(Written);
  if (isPackage(Written))
    return;
  if (Written.contains('*')) {
    for (const std::string &Path : Files.glob(Written, From))
      importFile(Path, In.at(Import));
    return;
  }
  FoundPath Found = Files.find(Written, From);
  if (Found.What == FoundPath::File)
    return importFile(Found.Path, In.at(Import));
  if (Found.What == FoundPath::Outside)
    return Into.gap(In.at(Import), "the import '" + Written + "' leaves the checkout and was left out");
  Into.gap(In.at(Import), "the import '" + Written + "' does not exist and was left out");
}

/// MSBuild's own files bring those of the checkout that every project gets.
void Evaluator::importToolchain(StringRef Path) {
  bool First = Path.ends_with_insensitive("Microsoft.Cpp.Default.props");
  if (!First && !Path.ends_with_insensitive("Microsoft.Cpp.targets"))
    return;
  std::string Shared = Files.findAbove(First ? "Directory.Build.props" : "Directory.Build.targets", Folder);
  if (!Shared.empty())
    importFile(Shared, {});
}

void Evaluator::importFile(StringRef Path, Origin From) {
  if (is_contained(Active, Path))
    return Into.gap(From, "the import '" + sys::path::filename(Path) + "' leads back to itself and was left out");
  // MSBuild, too, takes a file once only.
  if (!Imported.insert(Path).second)
    return;
  if (Active.size() >= MostActive || Imported.size() > MostImports || Bytes > MostBytes)
    return Into.gap(From,
                    "imports more files than any project does, and '" + sys::path::filename(Path) + "' was left out");
  Into.Imports.push_back(Path.str());
  Expected<std::unique_ptr<XmlFile>> Read = readXml(Path);
  if (!Read)
    return Into.gap(From, "the import '" + sys::path::filename(Path) + "' " + toString(Read.takeError()));
  Loaded.push_back(std::move(*Read));
  const XmlFile &In = *Loaded.back();
  Bytes += In.Bytes;
  Active.push_back(Path.str());
  walk(In, In.Document.child("Project"));
  Active.pop_back();
}

} // namespace driverentry::lint
