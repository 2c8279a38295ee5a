// A4: a kernel driver's DriverEntry is placed in a section that is discarded after initialisation.
#include "checks/reading/Models.h"
#include "checks/reading/Sections.h"
#include "checks/shapes/DriverCheck.h"
#include "clang/AST/RecursiveASTVisitor.h"

using namespace clang;

namespace driverentry {
namespace {

/// Where the entry is named besides its declarations.
class EntryUses : public RecursiveASTVisitor<EntryUses> {
  const FunctionDecl &Entry;
  bool InsideEntry = false;

public:
  bool Inside = false, Outside = false;

  explicit EntryUses(const FunctionDecl &Entry) : Entry(Entry) {
    for (Decl *Top : Entry.getASTContext().getTraversalScope())
      TraverseDecl(Top);
  }

  bool TraverseFunctionDecl(FunctionDecl *Function) {
    bool Outer = InsideEntry;
    InsideEntry = Function == &Entry;
    bool Continue = RecursiveASTVisitor::TraverseFunctionDecl(Function);
    InsideEntry = Outer;
    return Continue;
  }

  bool VisitDeclRefExpr(DeclRefExpr *Ref) {
    if (Ref->getDecl()->getCanonicalDecl() == Entry.getCanonicalDecl())
      (InsideEntry ? Inside : Outside) = true;
    return true;
  }
};

class NotInInitSection : public EntryCheck {
  void checkEntry(const EntryPoint &Entry, ASTContext &Ast) override {
    const FunctionDecl &Function = *Entry.Function;
    const TuModels &Models = tuModels(tu(), Ast);
    if (!Entry.NamedDriverEntry || Function.isInvalidDecl() || Models.mode() != Mode::Kernel ||
        !Models.concerns(Topic::InitSection) || sectionKind(sectionOf(Function, tu())) != SectionKind::Resident)
      return;
    // A pragma that comes too late is another check's finding.
    for (const PragmaUse &Pragma : tu().directives().pragmas())
      if (lateAssignment(Pragma, Function))
        return;
    EntryUses Uses(Function);
    // Code that runs later needs the entry in memory.
    if (Uses.Outside || tu().absenceIsUnknown())
      return;
    auto Report = diag(Function.getLocation(),
                       "%0 stays in memory after initialisation; place it in the discardable section '%1'")
                  << &Function << initSection();
    if (!Uses.Inside)
      if (std::optional<FixItHint> Place = placeInSection(Function, initSection()))
        Report << *Place;
  }

public:
  using EntryCheck::EntryCheck;
};

} // namespace

std::unique_ptr<clang::tidy::ClangTidyCheck> makeNotInInitSection(const CheckSite &Site) {
  return std::make_unique<NotInInitSection>(Site);
}

} // namespace driverentry
