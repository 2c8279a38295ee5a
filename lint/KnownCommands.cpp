#include "lint/KnownCommands.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"

using namespace llvm;

namespace driverentry::lint {
namespace {

bool isSame(const Unit &A, const Unit &B) { return A.Command == B.Command && A.Space == B.Space; }

/// Whether \p Surer speaks of the same compilation as \p Other.
bool replaces(const Unit &Surer, const Unit &Other) {
  if (Surer.By == Other.By)
    return false;
  return Surer.Project.empty() || Other.Project.empty() || Surer.Project == Other.Project;
}

/// What a project knows of a file, beside its flags.
void adopt(Unit &Into, const Unit &From) {
  Into.Project = From.Project;
  if (Into.Space == DriverSpace::Detect)
    Into.Space = From.Space;
}

} // namespace

std::vector<Unit> KnownCommands::of(const std::string &File) const {
  auto Found = Files.find(File);
  if (Found == Files.end())
    return {};
  std::vector<Unit> All, Chosen;
  for (Trust By : {Trust::BuildLog, Trust::TidyDatabase, Trust::Database, Trust::Project, Trust::None})
    copy_if(Found->second, std::back_inserter(All), [&](const Unit &Each) { return Each.By == By; });
  StringSet<> Evaluated;
  for (const Unit &Each : All)
    if (Each.By == Trust::Project)
      Evaluated.insert(Each.Project);
  for (const Unit &Each : All) {
    auto Surer = find_if(Chosen, [&](const Unit &Other) { return replaces(Other, Each); });
    if (Surer == Chosen.end()) {
      if (none_of(Chosen, [&](const Unit &Other) { return isSame(Other, Each); }))
        Chosen.push_back(Each);
    } else if (Each.By == Trust::Project && (Surer->Project == Each.Project || Evaluated.size() == 1)) {
      adopt(*Surer, Each);
    }
  }
  return Chosen;
}

} // namespace driverentry::lint
