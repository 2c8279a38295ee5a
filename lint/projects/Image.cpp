#include "lint/projects/Image.h"
#include "checks/facts/ImageFacts.h"
#include "lint/projects/CheckoutFiles.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace driverentry::lint {
namespace {

constexpr auto Windows = sys::path::Style::windows;

bool isImage(const Project &Of) {
  StringRef Type = Of.ConfigurationType.Text;
  return Type.equals_insensitive("Driver") || Type.equals_insensitive("DynamicLibrary") ||
         Type.equals_insensitive("Application") || (Type.empty() && !Of.DriverType.Text.empty());
}

/// A number as an .inf writes it, without its leading zeros.
std::string plainNumber(StringRef Text) {
  unsigned Number = 0;
  return Text.getAsInteger(0, Number) ? "" : std::to_string(Number);
}

/// How many letters \p A and \p B begin with alike.
size_t alike(StringRef A, StringRef B) {
  return std::mismatch(A.begin(), A.end(), B.begin(), B.end()).first - A.begin();
}

/// The services that run \p Of: by the name of the binary, or the only one there is.
std::vector<Service> servicesOf(const Project &Of) {
  std::vector<Service> Found;
  for (const ProjectService &Each : Of.Link.Services)
    if (StringRef(Each.What.Binary).equals_insensitive(Of.Link.Output) || Of.Link.Services.size() == 1)
      Found.push_back(Each.What);
  return Found;
}

/// Two frameworks share the name, and have nothing else in common.
bool isUmdf1(const Project &Of) {
  return StringRef(Of.DriverType.Text).equals_insensitive("UMDF") && Of.UmdfMajor.Text == "1";
}

std::vector<std::string> macrosOf(const Project &Of) {
  std::vector<std::string> Macros;
  auto Say = [&](StringRef Property, StringRef Value) {
    StringRef Macro = imageMacro(Property, Value);
    if (!Macro.empty() && !is_contained(Macros, Macro))
      Macros.push_back(Macro.str());
  };
  Say("ConfigurationType", Of.ConfigurationType.Text);
  Say("DriverType", isUmdf1(Of) ? "UMDF 1" : Of.DriverType.Text);
  // A DLL of user mode may export anything.
  if (Of.Space == DriverSpace::Kernel)
    for (const Entry &Export : Of.Link.Exports)
      Say("Export", Export.Text);
  for (const Service &Each : servicesOf(Of))
    Say("ServiceType", plainNumber(Each.Type));
  return Macros;
}

/// Follows what projects link.
class Linker {
  ArrayRef<Project> Projects;
  StringMap<size_t> ByPath;                   ///< lower case
  StringMap<SmallVector<size_t, 1>> ByOutput; ///< libraries, lower case

  /// Of the libraries called \p Name the one nearest to \p From: samples of one tree often use one name.
  std::optional<size_t> nearest(StringRef Name, StringRef From) const {
    auto Found = ByOutput.find(sys::path::filename(Name, Windows).lower());
    if (Found == ByOutput.end())
      return std::nullopt;
    return *std::max_element(Found->second.begin(), Found->second.end(), [&](size_t A, size_t B) {
      return alike(Projects[A].Path, From) < alike(Projects[B].Path, From);
    });
  }

public:
  explicit Linker(ArrayRef<Project> Projects) : Projects(Projects) {
    for (size_t Index = 0; Index < Projects.size(); ++Index) {
      ByPath[StringRef(Projects[Index].Path).lower()] = Index;
      if (isLibrary(Projects[Index]))
        ByOutput[StringRef(Projects[Index].Link.Output).lower()].push_back(Index);
    }
  }

  /// Adds to \p Into what \p Index links, directly or through another library.
  void follow(size_t Index, std::vector<size_t> &Into) const {
    auto Add = [&](size_t Library) {
      if (!isLibrary(Projects[Library]) || is_contained(Into, Library))
        return;
      Into.push_back(Library);
      follow(Library, Into);
    };
    for (const Entry &Reference : Projects[Index].Link.References)
      if (auto Found = ByPath.find(StringRef(Reference.Text).lower()); Found != ByPath.end())
        Add(Found->second);
    for (const Entry &Library : Projects[Index].Link.Libraries)
      if (std::optional<size_t> Found = nearest(Library.Text, Projects[Index].Path))
        Add(*Found);
  }
};

} // namespace

bool isLibrary(const Project &Of) { return StringRef(Of.ConfigurationType.Text).equals_insensitive("StaticLibrary"); }

std::vector<Image> formImages(ArrayRef<Project> Projects) {
  Linker Links(Projects);
  std::vector<Image> Images;
  for (size_t Index = 0; Index < Projects.size(); ++Index) {
    const Project &Of = Projects[Index];
    if (!isImage(Of))
      continue;
    Image New{Of.Link.Output, {Index}, macrosOf(Of), servicesOf(Of), {}};
    New.IsDriver = Of.ConfigurationType.Text == "Driver" || !Of.DriverType.Text.empty();
    New.HasEntry = New.IsDriver && !isUmdf1(Of);
    Links.follow(Index, New.Projects);
    Images.push_back(std::move(New));
  }
  return Images;
}

std::vector<const Image *> driversWithoutEntry(ArrayRef<Image> Images) {
  std::vector<const Image *> Found;
  for (const Image &Each : Images)
    if (Each.HasEntry && Each.Entries.empty())
      Found.push_back(&Each);
  return Found;
}

std::vector<Build> buildsOf(size_t Index, ArrayRef<Project> Projects, ArrayRef<Image> Images) {
  std::vector<Build> Builds;
  for (const Image &Each : Images) {
    if (!is_contained(Each.Projects, Index))
      continue;
    auto Same = find_if(Builds, [&](const Build &Other) { return Other.Macros == Each.Macros; });
    if (Same == Builds.end())
      Builds.push_back({Each.Macros, {Each.Name}});
    else
      Same->Images.push_back(Each.Name);
  }
  if (Builds.empty())
    Builds.push_back({macrosOf(Projects[Index]), {}});
  return Builds;
}

} // namespace driverentry::lint
