#include "lint/projects/LinkFlags.h"
#include "lint/projects/ModuleDefinition.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace driverentry::lint {
namespace {

/// Source: Microsoft.Cpp.Default.props and WindowsDriver.Common.props set TargetExt so.
StringRef extensionOf(const Project &Of) {
  bool IsUser = StringRef(Of.DriverType.Text).starts_with_insensitive("UMDF");
  StringRef Driver = IsUser ? ".dll" : ".sys";
  return StringSwitch<StringRef>(Of.ConfigurationType.Text)
      .CaseLower("Driver", Driver)
      .CaseLower("DynamicLibrary", ".dll")
      .CaseLower("StaticLibrary", ".lib")
      .CaseLower("Application", ".exe")
      .Default(Of.DriverType.Text.empty() ? "" : Driver);
}

class LinkMaker {
  Evaluator &Base;
  const ItemLists &Lists;
  LinkInputs &Result;

  /// The text of the file that \p Written names; nothing when it is not in the checkout.
  std::optional<std::string> textOf(const Entry &Written) {
    FoundPath Found = Base.Files.find(Written.Text, Base.Folder);
    if (Found.What != FoundPath::File)
      return std::nullopt;
    Expected<std::string> Text = readProjectText(Found.Path);
    if (Text)
      return std::move(*Text);
    Base.Into.Notes.push_back({Written.From, "'" + Written.Text + "' " + toString(Text.takeError())});
    return std::nullopt;
  }

  void exports(const Entry &Definition) {
    if (std::optional<std::string> Text = textOf(Definition))
      for (std::string &Name : exportsOf(*Text))
        Result.Exports.push_back({std::move(Name), Definition.From});
  }

  void services(const Item &Inf) {
    if (std::optional<std::string> Text = textOf({Inf.Include, Inf.From}))
      for (Service &Each : servicesOf(*Text))
        Result.Services.push_back({std::move(Each), Inf.From});
  }

  void references() {
    for (const Item &Each : Lists.items("ProjectReference")) {
      FoundPath Found = Base.Files.find(Each.Include, Base.Folder);
      bool IsLinked = !StringRef(lint::textOf(Each.Data, "LinkLibraryDependencies")).equals_insensitive("false");
      if (Found.What == FoundPath::File && IsLinked)
        Result.References.push_back({Found.Path, Each.From});
    }
  }

  /// Projects from before the WDK's own types set these by hand.
  bool isNative() const {
    auto Is = [&](StringRef Name, function_ref<bool(StringRef)> Fits) {
      return any_of(Lists.defaults("Link", Name), [&](const Entry &Written) { return Fits(Written.Text); });
    };
    return Is("SubSystem", [](StringRef Text) { return Text.equals_insensitive("Native"); }) ||
           Is("Driver", [](StringRef Text) { return !Text.empty() && !Text.equals_insensitive("NotSet"); }) ||
           Is("EntryPointSymbol", [](StringRef Text) { return Text.contains("DriverEntry"); });
  }

public:
  LinkMaker(Evaluator &Base, const ItemLists &Lists) : Base(Base), Lists(Lists), Result(Base.Into.Link) {}

  void make() {
    StringRef Extension = Base.Known.find("TargetExt") ? Base.Known.text("TargetExt") : extensionOf(Base.Into);
    Result.Output = (Base.Known.text("TargetName") + Extension).str();
    for (StringRef Tool : {"Link", "Lib"})
      for (const Entry &Library : Lists.defaults(Tool, "AdditionalDependencies"))
        Result.Libraries.push_back(Library);
    for (const Entry &Definition : Lists.defaults("Link", "ModuleDefinitionFile"))
      exports(Definition);
    for (const Item &Inf : Lists.items("Inf"))
      services(Inf);
    references();
    Result.IsNative = isNative();
  }
};

} // namespace

void addLink(Evaluator &Base, const ItemLists &Lists) { LinkMaker(Base, Lists).make(); }

} // namespace driverentry::lint
