#include "lint/KnownCommands.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"

using namespace llvm;

namespace driverentry::lint {
namespace {

constexpr size_t MostCommands = 256;

bool isSame(const Unit &A, const Unit &B) { return A.Command == B.Command && A.Space == B.Space; }

/// Whether \p Surer speaks of the same compilation as \p Other.
bool replaces(const Unit &Surer, const Unit &Other) {
  if (Surer.By == Other.By)
    return false;
  // A driver that has both was moved from the one to the other.
  if (Surer.By == Trust::Project && Other.By == Trust::BuildFile)
    return true;
  return Surer.Project.empty() || Other.Project.empty() || Surer.Project == Other.Project;
}

/// \p Exact, built as its project says by \p From.
Unit adopted(Unit Exact, const Unit &From) {
  Exact.Project = From.Project;
  Exact.Images = From.Images;
  if (Exact.Space == DriverSpace::Detect)
    Exact.Space = From.Space;
  for (const std::string &Macro : From.Macros)
    Exact.Command.push_back("-D" + Macro);
  return Exact;
}

/// A command that is chosen, and what evaluated projects make of it.
struct Choice {
  Unit What;
  std::vector<Unit> Builds;
};

/// Of \p All, the surest first, those that no surer one replaces.
std::vector<Choice> choose(ArrayRef<Unit> All) {
  bool HasProject = any_of(All, [](const Unit &Each) { return Each.By == Trust::Project; });
  auto IsEvaluated = [&](const Unit &Each) { return Each.By == (HasProject ? Trust::Project : Trust::BuildFile); };
  StringSet<> Evaluated;
  for (const Unit &Each : make_filter_range(All, IsEvaluated))
    Evaluated.insert(Each.Project);
  std::vector<Choice> Chosen;
  for (const Unit &Each : All) {
    bool IsReplaced = false;
    for (Choice &Surer : Chosen) {
      if (!replaces(Surer.What, Each))
        continue;
      IsReplaced = true;
      if (IsEvaluated(Each) && (Surer.What.Project == Each.Project || Evaluated.size() == 1))
        Surer.Builds.push_back(adopted(Surer.What, Each));
    }
    if (!IsReplaced)
      Chosen.push_back({Each, {}});
  }
  return Chosen;
}

} // namespace

void KnownCommands::add(Unit New) {
  std::vector<Unit> &All = Files[New.File];
  if (All.size() < MostCommands)
    All.push_back(std::move(New));
  else
    Overfull.insert(New.File);
}

std::vector<Unit> KnownCommands::of(const std::string &File) const {
  auto Found = Files.find(File);
  if (Found == Files.end())
    return {};
  std::vector<Unit> All, Result;
  for (Trust By :
       {Trust::BuildLog, Trust::TidyDatabase, Trust::Database, Trust::Project, Trust::BuildFile, Trust::None})
    copy_if(Found->second, std::back_inserter(All), [&](const Unit &Each) { return Each.By == By; });
  for (Choice &Each : choose(All)) {
    if (Each.Builds.empty())
      Each.Builds.push_back(std::move(Each.What));
    for (Unit &New : Each.Builds) {
      auto Same = find_if(Result, [&](const Unit &Other) { return isSame(Other, New); });
      if (Same == Result.end())
        Result.push_back(std::move(New));
      else
        append_range(Same->Images, New.Images);
    }
  }
  return Result;
}

} // namespace driverentry::lint
