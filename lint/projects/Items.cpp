#include "lint/projects/Items.h"
#include "lint/projects/ItemReference.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace driverentry::lint {
namespace {

constexpr size_t MostEntries = 4096;

/// The name inside "%(Type.Name)" or "@(Name)" when \p Text is nothing else.
StringRef onlyName(StringRef Text, StringRef Open) {
  if (!Text.consume_front(Open) || !Text.consume_back(")") || Text.find_first_of("()%$@->, '") != StringRef::npos)
    return "";
  return Text.substr(Text.rfind('.') + 1).trim();
}

std::string join(ArrayRef<Entry> Entries) {
  std::string Result;
  for (const Entry &Part : Entries)
    Result += (Result.empty() ? "" : ";") + Part.Text;
  return Result;
}

size_t entriesOf(const Metadata &Data) {
  size_t Count = 0;
  for (const auto &List : Data)
    Count += 1 + List.second.size();
  return Count;
}

bool isReserved(StringRef Attribute) {
  return StringSwitch<bool>(Attribute)
      .Cases({"Include", "Exclude", "Remove", "Update", "Condition", "Label", "KeepMetadata", "RemoveMetadata"}, true)
      .Cases({"KeepDuplicates", "MatchOnMetadata", "MatchOnMetadataOptions"}, true)
      .Default(false);
}

} // namespace

std::string textOf(const Metadata &Data, StringRef Name) {
  auto Found = Data.find(Name.lower());
  return Found == Data.end() ? "" : join(Found->second);
}

void ItemLists::setDefault(StringRef ItemType, StringRef Name, std::vector<Entry> To) {
  Defaults[ItemType.lower()][Name.lower()] = std::move(To);
}

std::vector<Entry> ItemLists::defaults(StringRef ItemType, StringRef Name) const {
  auto Found = Defaults.find(ItemType.lower());
  return Found == Defaults.end() ? std::vector<Entry>() : Found->second.lookup(Name.lower());
}

ArrayRef<Item> ItemLists::items(StringRef ItemType) const {
  auto Found = Lists.find(ItemType.lower());
  return Found == Lists.end() ? ArrayRef<Item>() : ArrayRef(Found->second);
}

std::string ItemLists::metadataOf(StringRef Name, StringRef Include, const Metadata &Data) const {
  Name = Name.substr(Name.rfind('.') + 1).trim();
  if (std::optional<std::string> Own = wellKnownMetadata(Name, Include, Base.Files.find(Include, Base.Folder).Path))
    return *Own;
  return textOf(Data, Name);
}

/// The items that \p To stands for, transformed.
std::vector<Item> ItemLists::referred(const ItemReference &To, Value &Unknown) const {
  std::vector<Item> Result;
  StringSet<> Seen;
  for (const Item &Each : items(To.Type)) {
    if (!spend(1 + entriesOf(Each.Data)))
      break;
    if (To.IsDistinct && !Seen.insert(StringRef(Each.Include).lower()).second)
      continue;
    Result.push_back(Each);
    if (!To.Transform)
      continue;
    auto Known = [&](StringRef Name) { return metadataOf(Name, Each.Include, Each.Data); };
    Scope Here = {Base.Known, Base.Files, nullptr, Base.Folder, Known};
    Value Transformed = Here.expand(*To.Transform);
    if (Unknown.Unknown.empty())
      Unknown.Unknown = Transformed.Unknown;
    Result.back().Include = std::move(Transformed.Text);
  }
  return Result;
}

Value ItemLists::joined(StringRef Inner) const {
  Value Result;
  std::optional<ItemReference> To = parseReference(Inner);
  if (!To) {
    Result.Unknown = ("@(" + Inner + ")").str();
    return Result;
  }
  for (const Item &Each : referred(*To, Result)) {
    if (!Base.Known.spend(Each.Include.size() + To->Separator.size()))
      break;
    Result.Text += (Result.Text.empty() ? "" : To->Separator.str()) + Each.Include;
  }
  return Result;
}

void ItemLists::setOne(const XmlFile &In, pugi::xml_node Node, StringRef Name, StringRef Text, Metadata &Data,
                       StringRef Include) {
  auto Known = [&](StringRef Asked) { return metadataOf(Asked, Include, Data); };
  auto Items = [&](StringRef ItemType) { return joined(ItemType); };
  Scope Here = Base.scope(In);
  Here.Metadata = Known;
  Here.Items = Items;
  if (!Base.applies(Node, Here))
    return;
  std::vector<Entry> New;
  auto Add = [&](Entry Part) {
    if (New.size() < MostEntries && spend(1))
      New.push_back(std::move(Part));
  };
  for (StringRef Part : splitList(Text)) {
    if (StringRef Inherited = onlyName(Part, "%("); !Inherited.empty() && !wellKnownMetadata(Inherited, "", "")) {
      for (Entry &Old : std::vector<Entry>(Data.lookup(Inherited.lower())))
        Add(std::move(Old));
      continue;
    }
    std::string Expanded = Base.expanded(Part, Node, Here).value_or("");
    for (StringRef Piece : splitList(Expanded))
      Add({unescaped(Piece), In.at(Node)});
  }
  Data[Name.lower()] = std::move(New);
}

void ItemLists::setMetadata(const XmlFile &In, pugi::xml_node Parent, Metadata &Data, StringRef Include) {
  for (pugi::xml_attribute Attribute : Parent.attributes())
    if (!isReserved(Attribute.name()))
      setOne(In, Parent, Attribute.name(), Attribute.value(), Data, Include);
  for (pugi::xml_node Child : Parent.children())
    if (Child.type() == pugi::node_element)
      setOne(In, Child, Child.name(), Child.text().get(), Data, Include);
}

/// What \p Include is compared by: the file that it stands for.
std::string ItemLists::key(StringRef Include) { return StringRef(Base.Files.find(Include, Base.Folder).Path).lower(); }

std::vector<std::string> ItemLists::paths(const XmlFile &In, pugi::xml_node Node, StringRef Written) {
  auto Items = [&](StringRef ItemType) { return joined(ItemType); };
  Scope Here = Base.scope(In);
  Here.Items = Items;
  std::vector<std::string> Result;
  std::string Expanded = Base.expanded(Written, Node, Here).value_or("");
  for (StringRef Part : splitList(Expanded)) {
    bool IsPattern = Part.find_first_of("*?") != StringRef::npos && !Part.contains(ToolchainRoot);
    if (IsPattern)
      append_range(Result, Base.Files.glob(unescaped(Part), Base.Folder));
    else
      Result.push_back(unescaped(Part));
  }
  return Result;
}

/// Adds to \p Into what one Include stands for; of another list, with its metadata.
void ItemLists::include(const XmlFile &In, pugi::xml_node Node, StringRef Written, std::vector<Item> &Into) {
  const Metadata &Own = Defaults[StringRef(Node.name()).lower()];
  for (StringRef Part : splitList(Written)) {
    StringRef Inner = Part;
    bool IsReference = Inner.consume_front("@(") && closingParenthesis(Part, 1) + 1 == Part.size();
    std::optional<ItemReference> Other = IsReference ? parseReference(Inner.drop_back()) : std::nullopt;
    if (IsReference && !Other) {
      Base.Into.gap(In.at(Node), Part + " is not understood and was left out");
    } else if (Other) {
      Value Unknown;
      for (Item &Each : referred(*Other, Unknown)) {
        if (!spend(1 + entriesOf(Own)))
          return;
        for (const auto &Default : Own)
          Each.Data.try_emplace(Default.first(), Default.second);
        Into.push_back(std::move(Each));
      }
      if (!Unknown.Unknown.empty())
        Base.Into.gap(In.at(Node), Unknown.Unknown + " in " + Part + " is not understood");
    } else {
      for (std::string &Path : paths(In, Node, Part)) {
        if (!spend(1 + entriesOf(Own)))
          return;
        Into.push_back({std::move(Path), In.at(Node), Own});
      }
    }
  }
}

void ItemLists::addItems(const XmlFile &In, pugi::xml_node Node) {
  auto Items = [&](StringRef ItemType) { return joined(ItemType); };
  Scope Here = Base.scope(In);
  Here.Items = Items;
  if (!Base.applies(Node, Here))
    return;
  std::string Type = StringRef(Node.name()).lower();
  auto Keys = [&](const char *Attribute) {
    StringSet<> Result;
    for (const std::string &Path : paths(In, Node, Node.attribute(Attribute).value()))
      Result.insert(key(Path));
    return Result;
  };
  bool Searches = Node.attribute("Remove") || Node.attribute("Update");
  if (!spend(Searches ? Lists[Type].size() : 0))
    return;
  if (Node.attribute("Remove")) {
    StringSet<> Removed = Keys("Remove");
    erase_if(Lists[Type], [&](const Item &Each) { return Removed.contains(key(Each.Include)); });
  }
  if (Node.attribute("Update")) {
    StringSet<> Updated = Keys("Update");
    for (Item &Each : Lists[Type])
      if (Updated.contains(key(Each.Include)))
        setMetadata(In, Node, Each.Data, Each.Include);
  }
  std::vector<Item> New;
  include(In, Node, Node.attribute("Include").value(), New);
  StringSet<> Excluded = Keys("Exclude");
  for (Item &Each : New) {
    if (!Excluded.empty() && Excluded.contains(key(Each.Include)))
      continue;
    setMetadata(In, Node, Each.Data, Each.Include);
    Lists[Type].push_back(std::move(Each));
  }
}

/// What is compiled, linked and installed, and the types that Include, Exclude, Remove and conditions of compiled files
/// name; all others could only cost alarms.
void ItemLists::findRelevant() {
  constexpr unsigned MostRounds = 8;
  for (StringRef Type : {"clcompile", "projectreference", "inf"})
    Relevant.insert(Type);
  auto Names = [&](StringRef Text) {
    for (size_t At = Text.find("@("); At != StringRef::npos; At = Text.find("@(", At + 1))
      Relevant.insert(Text.drop_front(At + 2).take_while([](char C) { return isAlnum(C) || C == '_'; }).lower());
  };
  auto Attributes = [&](pugi::xml_node Node) {
    for (pugi::xml_attribute Attribute : Node.attributes())
      Names(Attribute.value());
  };
  auto Item = [&](pugi::xml_node Node) {
    if (!Relevant.contains(StringRef(Node.name()).lower()))
      return;
    Attributes(Node);
    for (pugi::xml_node Child : Node.children()) {
      Attributes(Child);
      Names(Child.text().get());
    }
  };
  // A list may be made of another one.
  for (unsigned Round = 0, Before = 0; Round < MostRounds && Before != Relevant.size(); ++Round) {
    Before = Relevant.size();
    for (ArrayRef<Evaluator::Group> Groups : {ArrayRef(Base.Definitions), ArrayRef(Base.Items)})
      for (const Evaluator::Group &Each : Groups) {
        Attributes(Each.Node);
        for (pugi::xml_node Node : Each.Node.children())
          Item(Node);
      }
  }
}

bool ItemLists::isRelevant(pugi::xml_node Group) const {
  return any_of(Group.children(),
                [&](pugi::xml_node Node) { return Relevant.contains(StringRef(Node.name()).lower()); });
}

void ItemLists::run() {
  findRelevant();
  auto IsRead = [](pugi::xml_node Type) { return is_contained({"ClCompile", "Link", "Lib"}, StringRef(Type.name())); };
  for (const Evaluator::Group &Each : Base.Definitions)
    if (any_of(Each.Node.children(), IsRead) && Base.applies(Each.Node, Base.scope(*Each.In)))
      for (pugi::xml_node Type : Each.Node.children())
        if (IsRead(Type) && Base.applies(Type, Base.scope(*Each.In)))
          setMetadata(*Each.In, Type, Defaults[StringRef(Type.name()).lower()], "");
  auto Items = [&](StringRef ItemType) { return joined(ItemType); };
  for (const Evaluator::Group &Each : Base.Items) {
    Scope Here = Base.scope(*Each.In);
    Here.Items = Items;
    if (!isRelevant(Each.Node) || !Base.applies(Each.Node, Here))
      continue;
    for (pugi::xml_node Node : Each.Node.children())
      if (Relevant.contains(StringRef(Node.name()).lower()))
        addItems(*Each.In, Node);
  }
  if (!spend(0))
    Base.Into.gap({Base.Into.Path, 0}, "it lists more files than any project does, and the rest was left out");
}

} // namespace driverentry::lint
