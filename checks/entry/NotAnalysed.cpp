// Says where the path checks could not look. "Not analysed" must never look like "clean".
#include "checks/facts/CoverageReport.h"
#include "checks/shapes/DriverCheck.h"

using namespace clang;

namespace driverentry {
namespace {

class NotAnalysed : public EntryCheck {
  const bool ReportAll;

  void checkEntry(const EntryPoint &, ASTContext &) override {}

  void finishEntry(const EntryPoint &Entry, ASTContext &Ast) override {
    Coverage Covered = tu().result<Exploration>().coverage(Entry, tu(), Ast);
    for (const std::string &Unknown : tu().unknowns())
      Covered.Reasons.push_back(Unknown);
    if (ReportAll || !Covered.complete())
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
