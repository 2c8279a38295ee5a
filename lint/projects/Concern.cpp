#include "lint/projects/Concern.h"
#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace driverentry::lint {
namespace {

bool isUnderstood(const Value &Of) { return Of.Unknown.empty(); }

/// Whether what the project says of itself leaves no doubt that the kernel, or the framework, does not load it.
bool saysNoDriver(const Project &Of) {
  StringRef Type = Of.ConfigurationType.Text;
  if (!isUnderstood(Of.ConfigurationType) || !isUnderstood(Of.DriverType) || !isUnderstood(Of.Toolset))
    return false;
  if (Type.equals_insensitive("Utility"))
    return true;
  if (!Of.DriverType.Text.empty() || Of.Space == DriverSpace::Kernel || Of.Link.IsNative)
    return false;
  if (Type.equals_insensitive("Application"))
    return true;
  bool IsLibrary = Type.equals_insensitive("DynamicLibrary") || Type.equals_insensitive("StaticLibrary");
  // A user-mode driver is such a library, too.
  return IsLibrary && !Of.Toolset.Text.empty() &&
         !StringRef(Of.Toolset.Text).starts_with_insensitive("WindowsUserModeDriver") && Of.Link.Services.empty();
}

} // namespace

bool mayConcernDrivers(size_t Index, ArrayRef<Project> Projects, ArrayRef<Image> Images,
                       function_ref<bool(const std::string &)> ShowsEntry) {
  const Project &Of = Projects[Index];
  return !saysNoDriver(Of) ||
         any_of(Images, [&](const Image &Each) { return Each.IsDriver && is_contained(Each.Projects, Index); }) ||
         any_of(Of.Sources, [&](const ProjectSource &Source) { return ShowsEntry(Source.File); });
}

} // namespace driverentry::lint
