#include "checks/Registry.h"
#include "checks/knowledge/Table.h"
#include "checks/reading/TuContext.h"
#include "checks/shapes/DriverCheck.h"
#include "cmake/EmbeddedFile.h"
#include "clang-tidy/ClangTidyModule.h"
#include <map>
#include <mutex>

using namespace clang::tidy;

namespace driverentry {

#define CHECK(Class, Subject, Name, Rules, Fixes, Summary)                                                             \
  std::unique_ptr<ClangTidyCheck> make##Class(const CheckSite &Site);
#include "checks/Checks.def"
#undef CHECK

namespace {

constexpr CheckInfo Checks[] = {
#define CHECK(Class, Subject, Name, Rules, Fixes, Summary) {#Class, #Subject, Name, Rules, Fix::Fixes, Summary},
#include "checks/Checks.def"
#undef CHECK
};

static_assert(sortedByName(Checks), "Checks.def is sorted by name");

/// Hands the checks of one translation unit the same TuContext. Owned by the factories, so there is no global;
/// locked because clangd builds several translation units at once with the same factories.
class TuContextPool {
  std::mutex Lock;
  std::map<const ClangTidyContext *, std::weak_ptr<TuContext>> Contexts;

public:
  std::shared_ptr<TuContext> contextFor(const ClangTidyContext *Host) {
    std::lock_guard<std::mutex> Guard(Lock);
    if (std::shared_ptr<TuContext> Alive = Contexts[Host].lock())
      return Alive;
    // A host that has gone leaves an expired entry behind.
    std::erase_if(Contexts, [](const auto &Entry) { return Entry.second.expired(); });
    auto Fresh = std::make_shared<TuContext>();
    Contexts[Host] = Fresh;
    return Fresh;
  }
};

} // namespace

llvm::ArrayRef<CheckInfo> allChecks() { return Checks; }

const CheckInfo *findCheck(llvm::StringRef Name) { return findByName(Checks, Name); }

// The files of docs/checks; made by the build.
llvm::ArrayRef<EmbeddedFile> checkPageFiles();

llvm::StringRef checkPage(llvm::StringRef Name) {
  for (const EmbeddedFile &Page : checkPageFiles())
    if (Page.Name.drop_back(strlen(".md")) == Name)
      return Page.Text;
  return "";
}

void addCheckFactories(ClangTidyCheckFactories &Factories) {
  auto Pool = std::make_shared<TuContextPool>();
#define CHECK(Class, Subject, Name, Rules, Fixes, Summary)                                                             \
  Factories.registerCheckFactory(Name, [Pool](llvm::StringRef CheckName, ClangTidyContext *Host) {                     \
    return make##Class(CheckSite{CheckName, Host, Pool->contextFor(Host)});                                            \
  });
#include "checks/Checks.def"
#undef CHECK
}

} // namespace driverentry
