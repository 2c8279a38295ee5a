// A21: an entry function returns STATUS_SUCCESS or an NTSTATUS error value.
#include "checks/knowledge/Statuses.h"
#include "checks/shapes/PathCheck.h"
#include "clang/Lex/Lexer.h"
#include "llvm/Support/FormatVariadic.h"

using namespace clang;

namespace driverentry {
namespace {

class InvalidReturnValue : public PathCheck {
  /// `return TRUE;`, `return false;`: a truth value as written, whatever it counts as.
  static bool isTruthValue(const ReturnStmt &Return, const ASTContext &Ast) {
    if (isa<CXXBoolLiteralExpr>(Return.getRetValue()->IgnoreParenImpCasts()))
      return true;
    SourceLocation Begin = Return.getRetValue()->IgnoreParenImpCasts()->getBeginLoc();
    return Begin.isMacroID() &&
           isTruthMacro(Lexer::getImmediateMacroName(Begin, Ast.getSourceManager(), Ast.getLangOpts()));
  }

  static std::string describe(StatusFlaw Flaw, int64_t Value) {
    std::string Hex = llvm::formatv("{0:X8}", uint32_t(Value)).str();
    switch (Flaw) {
    case StatusFlaw::Pending:
      return "an entry function cannot return a pending status; it is synchronous, and the value counts as success";
    case StatusFlaw::CountsAsSuccess:
      return Hex + " returned by the entry function counts as success, so the driver stays loaded; return "
                   "STATUS_SUCCESS or an error status";
    case StatusFlaw::Generic:
      return "the entry function returns -1, which is no defined status; return the error status that tells why";
    case StatusFlaw::HResult:
      return "the entry function returns the COM result " + Hex + " as its status; return an NTSTATUS error value";
    case StatusFlaw::None:
      break;
    }
    return "";
  }

  void onEnd(const PathEnd &End, const PathState &Path, PathReporter &Report) override {
    if (!End.Value)
      return;
    if (isTruthValue(*End.Return, Path.ast())) {
      Report.report(*End.Return, *End.Value ? "the entry function returns a truth value, and true counts as success; "
                                              "return STATUS_SUCCESS or an error status"
                                            : "the entry function returns a truth value, and false is STATUS_SUCCESS; "
                                              "return STATUS_SUCCESS or an error status");
      return;
    }
    if (StatusFlaw Flaw = flawOf(*End.Value); Flaw != StatusFlaw::None)
      Report.report(*End.Return, describe(Flaw, *End.Value));
  }

public:
  using PathCheck::PathCheck;
};

} // namespace

std::unique_ptr<clang::tidy::ClangTidyCheck> makeInvalidReturnValue(const CheckSite &Site) {
  return std::make_unique<InvalidReturnValue>(Site);
}

} // namespace driverentry
