#include "checks/shapes/PathCheck.h"
#include "checks/reading/Models.h"

using namespace clang;

namespace driverentry {

PathCheck::PathCheck(const CheckSite &Site) : EntryCheck(Site) { tu().result<Exploration>().add(*this); }

void PathCheck::checkEntry(const EntryPoint &Entry, ASTContext &Ast) {
  if (!tuModels(tu(), Ast).concerns(Topic::Entry))
    return;
  for (const PathFinding &Finding : tu().result<Exploration>().findings(Entry, *this, tu(), Ast)) {
    {
      DiagnosticBuilder Diagnostic = diag(Finding.Where, "%0") << Finding.Message;
      attachFixes(Finding, Entry, Ast, Diagnostic);
    }
    for (const PathNote &Note : Finding.Notes)
      diag(Note.Where, "%0", DiagnosticIDs::Note) << Note.Text;
  }
}

} // namespace driverentry
