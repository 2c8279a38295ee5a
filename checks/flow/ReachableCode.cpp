#include "checks/flow/ReachableCode.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "llvm/ADT/SmallPtrSet.h"

using namespace clang;

namespace driverentry {
namespace {

/// The functions that a body names and whose own bodies stand in the driver's source.
struct CalleeCollector : RecursiveASTVisitor<CalleeCollector> {
  llvm::SetVector<FunctionDecl *> Called;
  llvm::SetVector<FunctionDecl *> AddressTaken;  ///< handed over as a callback, so that no path of this file enters it
  bool CallsThroughPointer = false;              ///< one may
  unsigned Entered = 0;                          ///< how many of Called a path enters; the others belong to callbacks
  llvm::SetVector<const VarDecl *> Named;        ///< variables with a value of their own
  llvm::SmallPtrSet<const Type *, 4> ThroughIts; ///< what a pointer that is called is a member of, or its own type

  bool shouldVisitImplicitCode() const { return true; } // a destructor's call
  static FunctionDecl *ownDefinition(Decl *Callee) {
    auto *Function = dyn_cast_or_null<FunctionDecl>(Callee);
    FunctionDecl *Definition = Function ? Function->getDefinition() : nullptr;
    bool Own =
        Definition && !Definition->getASTContext().getSourceManager().isInSystemHeader(Definition->getLocation());
    return Own ? Definition : nullptr;
  }
  bool VisitCallExpr(CallExpr *Call) {
    if (FunctionDecl *Definition = ownDefinition(Call->getCalleeDecl()))
      Called.insert(Definition);
    if (!isa_and_nonnull<FunctionDecl>(Call->getCalleeDecl())) {
      CallsThroughPointer = true;
      const auto *Member = dyn_cast<MemberExpr>(Call->getCallee()->IgnoreParenImpCasts());
      QualType In = Member ? Member->getBase()->getType() : Call->getCallee()->getType();
      ThroughIts.insert(plain(Member && Member->isArrow() ? In->getPointeeType() : In));
    }
    return true;
  }
  bool VisitCXXConstructExpr(CXXConstructExpr *Construction) {
    FunctionDecl *Made[] = {Construction->getConstructor(), nullptr};
    // What is made is also destroyed.
    if (!Construction->getConstructor()->getParent()->isInvalidDecl())
      Made[1] = Construction->getConstructor()->getParent()->getDestructor();
    for (FunctionDecl *Each : Made)
      if (FunctionDecl *Definition = ownDefinition(Each))
        Called.insert(Definition);
    return true;
  }
  bool VisitDeclRefExpr(DeclRefExpr *Reference) {
    if (FunctionDecl *Definition = ownDefinition(Reference->getDecl()))
      AddressTaken.insert(Definition);
    const VarDecl *Initialized = nullptr;
    if (auto *Variable = dyn_cast<VarDecl>(Reference->getDecl()); Variable && Variable->getAnyInitializer(Initialized))
      Named.insert(Initialized);
    return true;
  }

  /// A call through a pointer may enter any callback.
  void collect(FunctionDecl *Entry) {
    Called.insert(Entry);
    scan(0);
    scanTables();
    if (CallsThroughPointer)
      scanCallbacks();
    Entered = Called.size();
    scanCallbacks();
  }

  /// How long the longest table is that is called through. One that is too long to be followed step by step is none.
  unsigned longestTable() const {
    constexpr unsigned Most = 16;
    unsigned Longest = 0;
    for (const VarDecl *Each : Named)
      if (unsigned Length = calledThrough(*Each); Length <= Most)
        Longest = std::max(Longest, Length);
    return Longest;
  }

private:
  static const Type *plain(QualType Type) { return Type.getCanonicalType().getUnqualifiedType().getTypePtrOrNull(); }

  /// How many elements \p Table has when it holds what is called; 1 for a single variable.
  unsigned calledThrough(const VarDecl &Table) const {
    ASTContext &Ast = Table.getASTContext();
    const auto *Array = Ast.getAsConstantArrayType(Table.getType());
    QualType Element = Array ? Array->getElementType() : Table.getType();
    if (!ThroughIts.contains(plain(Element)))
      return 0;
    return Array ? Array->getSize().getLimitedValue(UINT_MAX) : 1;
  }

  /// Enters what stands in the tables that are called through.
  void scanTables() {
    for (unsigned I = 0; I < Named.size(); ++I) {
      if (!Named[I]->hasGlobalStorage() || !calledThrough(*Named[I]))
        continue;
      unsigned From = Called.size();
      enterAllIn(Named[I]->getInit());
      scan(From);
    }
  }
  void enterAllIn(const Stmt *Code) {
    if (const auto *Reference = dyn_cast_or_null<DeclRefExpr>(Code))
      if (FunctionDecl *Definition = ownDefinition(const_cast<ValueDecl *>(Reference->getDecl())))
        Called.insert(Definition);
    if (Code)
      for (const Stmt *Child : Code->children())
        enterAllIn(Child);
  }

  void scan(unsigned From) {
    for (unsigned I = From; I < Called.size(); ++I)
      if (Stmt *Body = Called[I]->getBody())
        TraverseStmt(Body);
  }
  void scanCallbacks() {
    for (unsigned Known = 0; Known != AddressTaken.size();) {
      Known = AddressTaken.size();
      unsigned From = Called.size();
      Called.insert(AddressTaken.begin(), AddressTaken.end());
      scan(From);
    }
  }
};

} // namespace

ReachableCode reachableFrom(FunctionDecl &Entry) {
  CalleeCollector Collector;
  Collector.collect(&Entry);
  return {std::move(Collector.Called), Collector.Entered, Collector.longestTable()};
}

} // namespace driverentry
