#include "checks/flow/UnreadableLowering.h"
#include "checks/flow/Assembly.h"
#include "checks/flow/CastAssignments.h"
#include "checks/flow/Dropped.h"
#include "checks/flow/Labels.h"
#include "checks/flow/TreeBuilder.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "llvm/ADT/StringMap.h"

using namespace clang;

namespace driverentry {
namespace {

class UnreadableLowering {
  TreeChanges &Changes;
  unsigned &SteppedOver;
  TreeBuilder Build;
  CastAssignments Casts;
  ASTContext &C;
  FunctionDecl &Function;
  Labels Targets;                       ///< that the function has; one that did not parse may be gone
  llvm::StringMap<VarDecl *> Variables; ///< of the function, by name

  /// What an unreadable expression may change or does for certain: whole calls and addresses inside it.
  struct Readable : RecursiveASTVisitor<Readable> {
    SmallVector<Stmt *> Calls;
    SmallVector<Expr *> Addresses;
    bool TraverseStmt(Stmt *S) {
      auto *E = dyn_cast_or_null<Expr>(S);
      if (E && !E->containsErrors() && !E->isTypeDependent()) {
        if (isa<CallExpr>(E))
          Calls.push_back(E);
        if (auto *Address = dyn_cast<UnaryOperator>(E); Address && Address->getOpcode() == UO_AddrOf)
          Addresses.push_back(E);
        if (isa<CallExpr>(E))
          return true;
      }
      return RecursiveASTVisitor::TraverseStmt(S);
    }
  };

  Expr *addressOf(Expr *Place) { return Build.addressOf(Place, Place->getBeginLoc()); }

  Expr *unknownFor(Expr *Unreadable, QualType Type) {
    Readable Parts;
    Parts.TraverseStmt(Unreadable);
    std::optional<SmallVector<Expr *, 2>> Changed = Casts.changed(*Unreadable);
    if (Changed && (Parts.Calls.empty() || Type->isVoidType())) {
      append_range(Parts.Addresses, llvm::map_range(*Changed, [&](Expr *Place) { return addressOf(Place); }));
      return Build.someValue(Type.getUnqualifiedType(), Parts.Addresses, Unreadable->getBeginLoc());
    }
    ++SteppedOver;
    return Build.unknown(Type.getUnqualifiedType(), Parts.Addresses, Unreadable->getBeginLoc());
  }

  /// The name that \p Whole consists of when it was declared on demand, because no header declares it: as a statement
  /// it can only be a macro, and is walked as a call of that name.
  static StringRef unknownMacro(const Expr *Whole) {
    const auto *Reference = dyn_cast<DeclRefExpr>(Whole->IgnoreParenImpCasts());
    if (!Reference || !Reference->getDecl()->getIdentifier())
      return "";
    const auto *Constant = dyn_cast<EnumConstantDecl>(Reference->getDecl());
    bool Invented = Constant ? cast<EnumDecl>(Constant->getDeclContext())->isImplicit()
                             : isa<VarDecl>(Reference->getDecl()) && Reference->getDecl()->isImplicit();
    return Invented ? Reference->getDecl()->getName() : "";
  }

  Stmt *statementFor(Expr *Unreadable) {
    if (Expr *Assignment = Casts.assignment(*Unreadable))
      return Assignment;
    Readable Parts;
    Parts.TraverseStmt(Unreadable);
    SmallVector<Stmt *> Statements(Parts.Calls);
    auto *Assignment = dyn_cast<BinaryOperator>(Unreadable->IgnoreParens());
    if (Assignment && Assignment->getOpcode() == BO_Assign && !Assignment->getLHS()->containsErrors()) {
      Expr *Left = Assignment->getLHS();
      Statements.push_back(Build.binary(BO_Assign, Left, unknownFor(Assignment->getRHS(), Left->getType()),
                                        Left->getType(), Assignment->getOperatorLoc()));
    } else
      Statements.push_back(unknownFor(Unreadable, C.VoidTy));
    return Build.block(Statements, Unreadable->getBeginLoc());
  }

  Stmt *statementFor(const MSAsmStmt &Block) {
    AssemblyEffect Effect = effectOf(Block, Variables, Function);
    SourceLocation Where = Block.getAsmLoc();
    SmallVector<Expr *> Changed;
    for (VarDecl *Variable : Effect.Named)
      Changed.push_back(addressOf(Build.reference(Variable, Where)));
    switch (Effect.Reaches) {
    case AssemblyEffect::Reach::Variables:
      return Build.someValue(C.VoidTy, Changed, Where);
    case AssemblyEffect::Reach::Anything:
      return Build.unknown(C.VoidTy, Changed, Where);
    case AssemblyEffect::Reach::Leaves:
      return mayLeave(Changed, Where);
    }
    llvm_unreachable("all reaches are listed");
  }

  /// Behind a macro that may leave the function nothing is said, and so it is behind a jump that is not there.
  Expr *mayLeave(ArrayRef<Expr *> Changed, SourceLocation Where) {
    return Build.undeclared("__UNREADABLE", Changed, Where);
  }

  /// Ends the path, and has it counted as cut. The engine would follow a jump without a target into nowhere.
  Stmt *unfollowable(Stmt *Jump) {
    return RecoveryExpr::Create(C, C.VoidTy, Jump->getBeginLoc(), Jump->getEndLoc(), {});
  }

  /// Whether \p Child is \p Parent's condition or value, not a statement of its own.
  static bool isValue(const Stmt *Parent, const Stmt *Child) {
    if (const auto *If = dyn_cast<IfStmt>(Parent))
      return If->getCond() == Child;
    if (const auto *While = dyn_cast<WhileStmt>(Parent))
      return While->getCond() == Child;
    if (const auto *Do = dyn_cast<DoStmt>(Parent))
      return Do->getCond() == Child;
    if (const auto *For = dyn_cast<ForStmt>(Parent))
      return For->getCond() == Child;
    if (const auto *Switch = dyn_cast<SwitchStmt>(Parent))
      return Switch->getCond() == Child;
    return isa<ReturnStmt>(Parent);
  }

  static bool isCaseLabel(const Stmt *Parent, const Stmt *Child) {
    const auto *Case = dyn_cast<SwitchCase>(Parent);
    return Case && Case->getSubStmt() != Child;
  }

  void lowerInits(DeclStmt *Declaration) {
    for (Decl *D : Declaration->decls()) {
      auto *Variable = dyn_cast<VarDecl>(D);
      SteppedOver += Variable && Variable->isInvalidDecl() && C.getLangOpts().CPlusPlus;
      if (!Variable || !Variable->getInit() || !Variable->getInit()->containsErrors())
        continue;
      Expr *Old = Variable->getInit();
      bool Simple = Variable->getType()->isScalarType();
      Changes.setInit(*Variable, Simple ? unknownFor(Old, Variable->getType()) : nullptr);
      SteppedOver += !Simple;
    }
  }

  void collectVariables(Stmt *S) {
    if (auto *Declaration = dyn_cast<DeclStmt>(S))
      for (Decl *D : Declaration->decls())
        if (auto *Variable = dyn_cast<VarDecl>(D))
          Variables.try_emplace(Variable->getName(), Variable);
    for (Stmt *Child : S->children())
      if (Child && !isa<Expr>(Child))
        collectVariables(Child);
  }

  /// Code that may do anything to the variables that are named in what was thrown away.
  Stmt *unknownFor(const Dropped &Gone) {
    ++SteppedOver;
    SmallVector<Expr *> Changed;
    for (const auto &Word : Gone.Words)
      if (VarDecl *Variable = Variables.lookup(Word.getKey());
          Variable && !Variable->getType()->isReferenceType() && !Variable->isInvalidDecl())
        Changed.push_back(Build.addressOf(Build.reference(Variable, Gone.Where), Gone.Where));
    return Gone.MayLeave ? mayLeave(Changed, Gone.Where) : Build.unknown(C.VoidTy, Changed, Gone.Where);
  }

  /// \p Block with what is missing in it.
  Stmt *completed(CompoundStmt *Block, ArrayRef<Dropped> Gaps) {
    SmallVector<Stmt *> Body(Block->body());
    for (const Dropped &Gone : llvm::reverse(Gaps))
      Body.insert(Body.begin() + Gone.Before, unknownFor(Gone));
    return CompoundStmt::Create(C, Body, Block->getStoredFPFeaturesOrDefault(), Block->getLBracLoc(),
                                Block->getRBracLoc());
  }

  /// The same for a function's body, which cannot be exchanged. A declaration keeps its scope, so that what is missing
  /// beside it is put in with a neighbour.
  void complete(CompoundStmt *Block, ArrayRef<Dropped> Gaps) {
    for (const Dropped &Gone : llvm::reverse(Gaps)) {
      MutableArrayRef<Stmt *> Body(Block->body_begin(), Block->size());
      auto IsPlain = [](const Stmt *Each) { return !isa<DeclStmt>(Each); };
      auto *Behind = llvm::find_if(Body.drop_front(Gone.Before), IsPlain);
      Stmt *Unknown = unknownFor(Gone);
      if (Gone.Before && IsPlain(Body[Gone.Before - 1])) {
        Stmt *&Slot = Body[Gone.Before - 1];
        Changes.replace(Slot, Build.block({Slot, Unknown}, Gone.Where));
      } else if (Behind != Body.end()) {
        Changes.replace(*Behind, Build.block({Unknown, *Behind}, Gone.Where));
      }
    }
  }

  bool isLabelOf(const Expr *Label, QualType Type) const {
    Expr::EvalResult Value;
    return !Label->containsErrors() && !Label->isValueDependent() && Label->EvaluateAsInt(Value, C) &&
           Value.Val.getInt().getBitWidth() == C.getIntWidth(Type);
  }

  /// The engine takes the value of every label, in the type of the condition. One that has none gets a number of its
  /// own.
  void lowerLabels(SwitchStmt *Switch) {
    QualType Type = Switch->getCond()->getType();
    for (SwitchCase *Label = Switch->getSwitchCaseList(); Label; Label = Label->getNextSwitchCase()) {
      auto *Case = dyn_cast<CaseStmt>(Label);
      if (!Case || (isLabelOf(Case->getLHS(), Type) && (!Case->getRHS() || isLabelOf(Case->getRHS(), Type))))
        continue;
      ++SteppedOver;
      Expr *Number = Build.cast(CK_IntegralCast, Type, Build.number(0x6000 + SteppedOver, Case->getCaseLoc()));
      for (Stmt *&Slot : Case->children())
        if (isCaseLabel(Case, Slot))
          Changes.replace(Slot, Number);
    }
  }

public:
  UnreadableLowering(TreeChanges &Changes, unsigned &SteppedOver, ASTContext &C, FunctionDecl &Function, Stmt *Body)
      : Changes(Changes), SteppedOver(SteppedOver), Build(C), Casts(C), C(C), Function(Function) {
    collectLabels(Body, Targets);
    collectVariables(Body);
    for (ParmVarDecl *Parameter : Function.parameters())
      Variables.try_emplace(Parameter->getName(), Parameter);
  }

  void run(Stmt *Parent) {
    SmallVector<Dropped, 0> Gaps = gapsIn(Parent);
    lower(Parent);
    if (!Gaps.empty())
      complete(cast<CompoundStmt>(Parent), Gaps);
  }

private:
  /// Read before anything is replaced, because what is put in has no extent.
  SmallVector<Dropped, 0> gapsIn(const Stmt *S) const {
    const auto *Block = dyn_cast<CompoundStmt>(S);
    return Block ? droppedFrom(*Block, C) : SmallVector<Dropped, 0>();
  }

  void lowerStatement(Stmt *&Slot) {
    if (auto *Assembly = dyn_cast<MSAsmStmt>(Slot))
      return Changes.replace(Slot, statementFor(*Assembly));
    if (auto *Goto = dyn_cast<GotoStmt>(Slot); Goto && !Targets.contains(Goto->getLabel()))
      return Changes.replace(Slot, unfollowable(Goto));
    SmallVector<Dropped, 0> Gaps = gapsIn(Slot);
    lower(Slot);
    if (!Gaps.empty())
      Changes.replace(Slot, completed(cast<CompoundStmt>(Slot), Gaps));
  }

  void lower(Stmt *Parent) {
    if (auto *Declaration = dyn_cast<DeclStmt>(Parent))
      return lowerInits(Declaration);
    for (Stmt *&Slot : Parent->children()) {
      auto *Unreadable = dyn_cast_or_null<Expr>(Slot);
      if (!Slot) {
        continue;
      } else if (!Unreadable) {
        lowerStatement(Slot);
      } else if (StringRef Macro = unknownMacro(Unreadable);
                 !Macro.empty() && !isValue(Parent, Slot) && !isa<Expr, SwitchCase>(Parent)) {
        Changes.replace(Slot, Build.undeclared(Macro, {}, Unreadable->getBeginLoc()));
      } else if (!Unreadable->containsErrors() || isCaseLabel(Parent, Slot)) {
        continue;
      } else if (isa<ReturnStmt>(Parent)) {
        Changes.replace(Slot, unknownFor(Unreadable, Function.getReturnType()));
      } else if (isValue(Parent, Slot)) {
        Changes.replace(Slot, unknownFor(Unreadable, C.IntTy));
      } else if (!isa<Expr>(Parent)) {
        Changes.replace(Slot, statementFor(Unreadable));
      }
    }
    if (auto *Switch = dyn_cast<SwitchStmt>(Parent))
      lowerLabels(Switch);
  }
};

} // namespace

unsigned lowerUnreadable(ASTContext &Ast, FunctionDecl &Function, Stmt &Body, TreeChanges &Changes) {
  unsigned SteppedOver = 0;
  UnreadableLowering(Changes, SteppedOver, Ast, Function, &Body).run(&Body);
  return SteppedOver;
}

} // namespace driverentry
