// Says where the path checks could not look. "Not analysed" must never look like "clean".
#include "checks/facts/CoverageReport.h"
#include "checks/reading/WrittenEntry.h"
#include "checks/shapes/DriverCheck.h"

using namespace clang;

namespace driverentry {
namespace {

class NotAnalysed : public EntryCheck {
  const bool ReportAll;
  bool Seen = false;

  void checkEntry(const EntryPoint &, ASTContext &) override {}

  void finishEntry(const EntryPoint &Entry, ASTContext &Ast) override {
    Seen = true;
    Coverage Covered = tu().result<Exploration>().coverage(Entry, tu(), Ast);
    for (const std::string &Unknown : tu().unknowns())
      Covered.Reasons.push_back(Unknown);
    if (ReportAll || !Covered.complete())
      addCoverage(diag(Covered.Where, coverageFormat(Covered)), Covered, ReportAll);
  }

  /// A macro defines the entry or gives it another name, or an error has swallowed it.
  void finishUnit(ASTContext &Ast) override {
    std::optional<WrittenEntry> Written = Seen ? std::nullopt : writtenEntry(Ast, tu().directives().skipped());
    if (!Written)
      return;
    Coverage Covered;
    Covered.Entry = Written->Name;
    Covered.Where = Written->Where;
    Covered.Reasons = {"what is written here as the entry function was not compiled as one"};
    addCoverage(diag(Covered.Where, coverageFormat(Covered)), Covered, ReportAll);
  }

public:
  explicit NotAnalysed(const CheckSite &Site) : EntryCheck(Site), ReportAll(Options.get(CoverageReportAll, false)) {}
  void storeOptions(clang::tidy::ClangTidyOptions::OptionMap &Map) override {
    Options.store(Map, CoverageReportAll, ReportAll);
  }
};

} // namespace

std::unique_ptr<clang::tidy::ClangTidyCheck> makeNotAnalysed(const CheckSite &Site) {
  return std::make_unique<NotAnalysed>(Site);
}

} // namespace driverentry
