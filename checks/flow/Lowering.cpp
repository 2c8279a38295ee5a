#include "checks/flow/Lowering.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/SmallPtrSet.h"

using namespace clang;

namespace driverentry {

namespace {

/// The few nodes that lowered code is built from.
class Builder {
  ASTContext &C;

public:
  explicit Builder(ASTContext &C) : C(C) {}

  Stmt *block(ArrayRef<Stmt *> Parts, SourceLocation At) {
    return CompoundStmt::Create(C, Parts, FPOptionsOverride(), At, At);
  }
  VarDecl *variable(DeclContext *In, StringRef Name, QualType Type, SourceLocation At) {
    return VarDecl::Create(C, In, At, At, &C.Idents.get(Name), Type, C.getTrivialTypeSourceInfo(Type, At), SC_None);
  }
  Stmt *declare(VarDecl *Variable) {
    return new (C) DeclStmt(DeclGroupRef(Variable), Variable->getLocation(), Variable->getLocation());
  }
  Expr *reference(ValueDecl *D, ExprValueKind Kind, SourceLocation At) {
    return DeclRefExpr::Create(C, NestedNameSpecifierLoc(), SourceLocation(), D, false, At, D->getType(), Kind);
  }
  Expr *load(VarDecl *Variable, SourceLocation At) {
    return ImplicitCastExpr::Create(C, Variable->getType().getUnqualifiedType(), CK_LValueToRValue,
                                    reference(Variable, VK_LValue, At), nullptr, VK_PRValue, FPOptionsOverride());
  }
  Expr *number(unsigned Value, SourceLocation At) {
    return IntegerLiteral::Create(C, llvm::APInt(C.getIntWidth(C.IntTy), Value), C.IntTy, At);
  }
  Expr *binary(BinaryOperatorKind Kind, Expr *Left, Expr *Right, QualType Type, SourceLocation At) {
    return BinaryOperator::Create(C, Left, Right, Kind, Type, VK_PRValue, OK_Ordinary, At, FPOptionsOverride());
  }
  /// A value of type \p Type that nothing is known of, made by a function that may do anything to \p Arguments.
  Expr *unknown(QualType Type, ArrayRef<Expr *> Arguments, SourceLocation At) {
    FunctionProtoType::ExtProtoInfo Variadic;
    Variadic.Variadic = true;
    QualType FunctionType = C.getFunctionType(Type, {}, Variadic);
    auto *Function = FunctionDecl::Create(C, C.getTranslationUnitDecl(), SourceLocation(), SourceLocation(),
                                          &C.Idents.get("__unreadable"), FunctionType,
                                          C.getTrivialTypeSourceInfo(FunctionType), SC_Extern);
    Expr *Callee =
        ImplicitCastExpr::Create(C, C.getPointerType(FunctionType), CK_FunctionToPointerDecay,
                                 reference(Function, VK_LValue, At), nullptr, VK_PRValue, FPOptionsOverride());
    return CallExpr::Create(C, Callee, Arguments, Type, VK_PRValue, At, FPOptionsOverride());
  }
};

} // namespace

//===-- Expressions that did not parse ------------------------------------------------------------------------===//

class UnreadableLowering {
  Lowering &Undo;
  Builder Build;
  ASTContext &C;
  QualType ReturnType;

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

  Expr *unknownFor(Expr *Unreadable, QualType Type) {
    ++Undo.StepsOver;
    Readable Parts;
    Parts.TraverseStmt(Unreadable);
    return Build.unknown(Type.getUnqualifiedType(), Parts.Addresses, Unreadable->getBeginLoc());
  }

  Stmt *statementFor(Expr *Unreadable) {
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

  void replace(Stmt *&Slot, Stmt *New) {
    Undo.ChangedSlots.push_back({&Slot, Slot});
    Slot = New;
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
      Undo.StepsOver += Variable && Variable->isInvalidDecl() && C.getLangOpts().CPlusPlus;
      if (!Variable || !Variable->getInit() || !Variable->getInit()->containsErrors())
        continue;
      Expr *Old = Variable->getInit();
      Undo.ChangedInits.push_back({Variable, Old});
      bool Simple = Variable->getType()->isScalarType();
      Variable->setInit(Simple ? unknownFor(Old, Variable->getType()) : nullptr);
      Undo.StepsOver += !Simple;
    }
  }

public:
  UnreadableLowering(Lowering &Undo, ASTContext &C, QualType ReturnType)
      : Undo(Undo), Build(C), C(C), ReturnType(ReturnType) {}

  void run(Stmt *Parent) {
    if (auto *Declaration = dyn_cast<DeclStmt>(Parent))
      return lowerInits(Declaration);
    for (Stmt *&Slot : Parent->children()) {
      auto *Unreadable = dyn_cast_or_null<Expr>(Slot);
      if (!Unreadable) {
        if (Slot)
          run(Slot);
      } else if (!Unreadable->containsErrors() || isCaseLabel(Parent, Slot)) {
        continue;
      } else if (isa<ReturnStmt>(Parent)) {
        replace(Slot, unknownFor(Unreadable, ReturnType));
      } else if (isValue(Parent, Slot)) {
        replace(Slot, unknownFor(Unreadable, C.IntTy));
      } else if (!isa<Expr>(Parent)) {
        replace(Slot, statementFor(Unreadable));
      }
    }
  }
};

//===-- __try/__finally ---------------------------------------------------------------------------------------===//

class FinallyLowering {
  Lowering &Undo;
  ASTContext &C;
  FunctionDecl *Function;
  Builder Build;
  unsigned Count = 0;

  /// The state of one guarded block while its exits are rewritten.
  struct Guarded {
    LabelDecl *Handler;
    VarDecl *Left;                                  ///< number of the exit taken; 0 when the block ran to its end
    VarDecl *Value = nullptr;                       ///< what a return inside the block returns
    llvm::SmallPtrSet<const LabelDecl *, 4> Labels; ///< inside the block
    SmallVector<Stmt *> Dispatch;                   ///< after the handler, one per exit
  };

  void replace(Stmt *&Slot, Stmt *New) {
    Undo.ChangedSlots.push_back({&Slot, Slot});
    Slot = New;
  }

  static void collectLabels(Stmt *S, llvm::SmallPtrSetImpl<const LabelDecl *> &Into) {
    if (auto *Label = dyn_cast<LabelStmt>(S))
      Into.insert(Label->getDecl());
    for (Stmt *Child : S->children())
      if (Child)
        collectLabels(Child, Into);
  }

  /// `left = N; goto handler;`, with \p Leave done after the handler.
  Stmt *exitThrough(Guarded &G, Stmt *Before, Stmt *Leave, SourceLocation At) {
    unsigned Number = G.Dispatch.size() + 1;
    Expr *Taken = Build.binary(BO_EQ, Build.load(G.Left, At), Build.number(Number, At), C.IntTy, At);
    G.Dispatch.push_back(IfStmt::Create(C, At, IfStatementKind::Ordinary, nullptr, nullptr, Taken, At, At, Leave));
    SmallVector<Stmt *, 3> Parts;
    if (Before)
      Parts.push_back(Before);
    Parts.push_back(
        Build.binary(BO_Assign, Build.reference(G.Left, VK_LValue, At), Build.number(Number, At), C.IntTy, At));
    Parts.push_back(new (C) GotoStmt(G.Handler, At, At));
    return Build.block(Parts, At);
  }

  Stmt *lowerReturn(Guarded &G, ReturnStmt *Return) {
    SourceLocation At = Return->getReturnLoc();
    Expr *Value = Return->getRetValue();
    if (!Value)
      return exitThrough(G, nullptr, ReturnStmt::Create(C, At, nullptr, nullptr), At);
    if (!G.Value)
      G.Value = Build.variable(Function, "__finally_value", Function->getReturnType(), At);
    Stmt *Keep = Build.binary(BO_Assign, Build.reference(G.Value, VK_LValue, At), Value, G.Value->getType(), At);
    return exitThrough(G, Keep, ReturnStmt::Create(C, At, Build.load(G.Value, At), nullptr), At);
  }

  /// Rewrites the statements below \p S that leave the guarded block. \p Loops and \p Breakable count the enclosing
  /// statements inside the block that continue and break belong to; \p OwnLeave is false inside a nested __try.
  void rewriteExits(Guarded &G, Stmt *S, unsigned Loops, unsigned Breakable, bool OwnLeave) {
    for (Stmt *&Slot : S->children()) {
      if (!Slot || isa<Expr>(Slot))
        continue;
      SourceLocation At = Slot->getBeginLoc();
      auto *Goto = dyn_cast<GotoStmt>(Slot);
      if (auto *Leave = dyn_cast<SEHLeaveStmt>(Slot)) {
        if (OwnLeave)
          replace(Slot, new (C) GotoStmt(G.Handler, Leave->getLeaveLoc(), Leave->getLeaveLoc()));
      } else if (auto *Return = dyn_cast<ReturnStmt>(Slot)) {
        replace(Slot, lowerReturn(G, Return));
      } else if ((Goto && Goto->getLabel() != G.Handler && !G.Labels.contains(Goto->getLabel())) ||
                 (isa<BreakStmt>(Slot) && !Breakable) || (isa<ContinueStmt>(Slot) && !Loops)) {
        replace(Slot, exitThrough(G, nullptr, Slot, At));
      } else {
        bool Loop = isa<ForStmt, WhileStmt, DoStmt, CXXForRangeStmt>(Slot);
        rewriteExits(G, Slot, Loops + Loop, Breakable + (Loop || isa<SwitchStmt>(Slot)),
                     OwnLeave && !isa<SEHTryStmt>(Slot));
      }
    }
  }

  Stmt *lower(SEHTryStmt *Try) {
    SourceLocation At = Try->getFinallyHandler()->getFinallyLoc();
    std::string Suffix = std::to_string(Count++);
    Guarded G;
    G.Handler = LabelDecl::Create(C, Function, At, &C.Idents.get("__finally" + Suffix));
    G.Left = Build.variable(Function, "__left" + Suffix, C.IntTy, At);
    G.Left->setInit(Build.number(0, At));
    collectLabels(Try->getTryBlock(), G.Labels);
    rewriteExits(G, Try->getTryBlock(), 0, 0, true);
    auto *Label = new (C) LabelStmt(At, G.Handler, Try->getFinallyHandler()->getBlock());
    G.Handler->setStmt(Label);
    SmallVector<Stmt *> Parts{Build.declare(G.Left)};
    if (G.Value)
      Parts.push_back(Build.declare(G.Value));
    Parts.append({Try->getTryBlock(), Label});
    Parts.append(G.Dispatch);
    return Build.block(Parts, Try->getBeginLoc());
  }

public:
  FinallyLowering(Lowering &Undo, ASTContext &C, FunctionDecl *Function)
      : Undo(Undo), C(C), Function(Function), Build(C) {}

  /// Innermost first, so that an exit of an inner block passes through the outer handlers too.
  void run(Stmt *Parent) {
    for (Stmt *&Slot : Parent->children()) {
      if (!Slot || isa<Expr>(Slot))
        continue;
      run(Slot);
      if (auto *Try = dyn_cast<SEHTryStmt>(Slot); Try && Try->getFinallyHandler())
        replace(Slot, lower(Try));
    }
  }
};

namespace {

/// The functions that a body calls and whose own bodies stand in the driver's source.
struct CalleeCollector : RecursiveASTVisitor<CalleeCollector> {
  llvm::SetVector<FunctionDecl *> Functions;
  bool VisitDeclRefExpr(DeclRefExpr *Reference) {
    auto *Function = dyn_cast<FunctionDecl>(Reference->getDecl());
    FunctionDecl *Definition = Function ? Function->getDefinition() : nullptr;
    if (Definition && !Definition->getASTContext().getSourceManager().isInSystemHeader(Definition->getLocation()))
      Functions.insert(Definition);
    return true;
  }
};

} // namespace

Lowering::Lowering(ASTContext &Ast, const FunctionDecl &Entry) {
  CalleeCollector Reachable;
  Reachable.Functions.insert(const_cast<FunctionDecl *>(&Entry));
  for (unsigned I = 0; I < Reachable.Functions.size(); ++I)
    if (Stmt *Body = Reachable.Functions[I]->getBody())
      Reachable.TraverseStmt(Body);
  for (FunctionDecl *Function : Reachable.Functions) {
    Stmt *Body = Function->getBody();
    if (!Body || Function->isDependentContext())
      continue;
    Functions.push_back(Function->getSourceRange());
    UnreadableLowering(*this, Ast, Function->getReturnType()).run(Body);
    FinallyLowering(*this, Ast, Function).run(Body);
  }
}

Lowering::~Lowering() {
  for (auto &[Slot, Old] : llvm::reverse(ChangedSlots))
    *Slot = Old;
  for (auto &[Variable, Old] : llvm::reverse(ChangedInits))
    Variable->setInit(Old);
}

} // namespace driverentry
