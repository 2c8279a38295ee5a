#include "checks/facts/CoverageReport.h"
#include "clang/Basic/DiagnosticParse.h"
#include "clang/Basic/DiagnosticSema.h"
#include "llvm/ADT/StringExtras.h"

using namespace clang;

namespace driverentry {

// The arguments are, in order: name, explored, paths, cut paths, unreadable expressions, reasons.
llvm::StringRef coverageFormat(const Coverage &Of) {
  if (!Of.Explored)
    return "'%0' was not analysed: %5; that nothing is reported for it means nothing";
  if (Of.complete())
    return "'%0' was analysed completely, %2 %plural{1:path|:paths}2";
  return "'%0' was not analysed completely: %5; %2 %plural{1:path was|:paths were}2 followed to the end, %3 "
         "%plural{1:was|:were}3 cut";
}

void addCoverage(const DiagnosticBuilder &Diagnostic, const Coverage &Of, bool WithRanges) {
  Diagnostic << Of.Entry << int(Of.Explored) << Of.Paths << Of.CutPaths << Of.Unreadable << llvm::join(Of.Reasons, "; ");
  for (SourceRange Function : WithRanges ? llvm::ArrayRef(Of.Reachable) : llvm::ArrayRef<SourceRange>())
    Diagnostic << Function;
}

std::optional<Coverage> readCoverage(const Diagnostic &Diagnostic) {
  if (Diagnostic.getNumArgs() != 6 || Diagnostic.getArgKind(0) != DiagnosticsEngine::ak_std_string)
    return std::nullopt;
  Coverage Result;
  Result.Entry = Diagnostic.getArgStdStr(0);
  Result.Where = Diagnostic.getLocation();
  Result.Explored = Diagnostic.getArgSInt(1);
  Result.Paths = Diagnostic.getArgUInt(2);
  Result.CutPaths = Diagnostic.getArgUInt(3);
  Result.Unreadable = Diagnostic.getArgUInt(4);
  for (const CharSourceRange &Function : Diagnostic.getRanges())
    Result.Reachable.push_back(Function.getAsRange());
  llvm::SmallVector<llvm::StringRef> Reasons;
  llvm::StringRef(Diagnostic.getArgStdStr(5)).split(Reasons, "; ", -1, /*KeepEmpty=*/false);
  Result.Reasons.assign(Reasons.begin(), Reasons.end());
  return Result;
}

bool isSeenByExploration(unsigned Id) {
  return Id == diag::err_msasm_unable_to_create_target || Id == diag::err_typecheck_lvalue_casts_not_supported ||
         Id == diag::err_conflicting_types;
}

} // namespace driverentry
