#include "checks/flow/Lowering.h"
#include "checks/flow/Dropped.h"
#include "checks/flow/LoopLowering.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/SmallPtrSet.h"
#include "llvm/ADT/StringMap.h"

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
  Expr *addressOf(VarDecl *Variable, SourceLocation At) {
    return UnaryOperator::Create(C, reference(Variable, VK_LValue, At), UO_AddrOf,
                                 C.getPointerType(Variable->getType()), VK_PRValue, OK_Ordinary, At, false,
                                 FPOptionsOverride());
  }
  QualType functionReturning(QualType Type) {
    FunctionProtoType::ExtProtoInfo Variadic;
    Variadic.Variadic = true;
    return C.getFunctionType(Type, {}, Variadic);
  }
  /// A value of type \p Type that nothing is known of, made by code that may do anything, also to \p Arguments: a
  /// function pointer is called.
  Expr *unknown(QualType Type, ArrayRef<Expr *> Arguments, SourceLocation At) {
    VarDecl *Pointer =
        variable(C.getTranslationUnitDecl(), "__unreadable", C.getPointerType(functionReturning(Type)), At);
    Pointer->setStorageClass(SC_Extern);
    return CallExpr::Create(C, load(Pointer, At), Arguments, Type, VK_PRValue, At, FPOptionsOverride());
  }
  /// A call of \p Name, which no header declares.
  Expr *undeclared(StringRef Name, ArrayRef<Expr *> Arguments, SourceLocation At) {
    QualType Type = functionReturning(C.VoidTy);
    auto *Function = FunctionDecl::Create(C, C.getTranslationUnitDecl(), At, At, &C.Idents.get(Name), Type,
                                          C.getTrivialTypeSourceInfo(Type), SC_Extern);
    Function->setImplicit();
    Expr *Callee =
        ImplicitCastExpr::Create(C, C.getPointerType(Type), CK_FunctionToPointerDecay,
                                 reference(Function, VK_LValue, At), nullptr, VK_PRValue, FPOptionsOverride());
    return CallExpr::Create(C, Callee, Arguments, C.VoidTy, VK_PRValue, At, FPOptionsOverride());
  }
};

using Labels = llvm::SmallPtrSet<const LabelDecl *, 4>;

/// The labels that stand in \p S.
void collectLabels(Stmt *S, Labels &Into) {
  if (auto *Label = dyn_cast<LabelStmt>(S))
    Into.insert(Label->getDecl());
  for (Stmt *Child : S->children())
    if (Child)
      collectLabels(Child, Into);
}

} // namespace

//===-- Expressions that did not parse ------------------------------------------------------------------------===//

class UnreadableLowering {
  Lowering &Undo;
  Builder Build;
  ASTContext &C;
  QualType ReturnType;
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

  Expr *unknownFor(Expr *Unreadable, QualType Type) {
    ++Undo.StepsOver;
    Readable Parts;
    Parts.TraverseStmt(Unreadable);
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

  /// Ends the path, and has it counted as cut. The engine would follow a jump without a target into nowhere.
  Stmt *unfollowable(Stmt *Jump) {
    return RecoveryExpr::Create(C, C.VoidTy, Jump->getBeginLoc(), Jump->getEndLoc(), {});
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
    ++Undo.StepsOver;
    SmallVector<Expr *> Changed;
    for (const auto &Word : Gone.Words)
      if (VarDecl *Variable = Variables.lookup(Word.getKey());
          Variable && !Variable->getType()->isReferenceType() && !Variable->isInvalidDecl())
        Changed.push_back(Build.addressOf(Variable, Gone.Where));
    // Behind a macro that may leave the function nothing is said, and so is behind a jump that is not there.
    return Gone.MayLeave ? Build.undeclared("__UNREADABLE", Changed, Gone.Where)
                         : Build.unknown(C.VoidTy, Changed, Gone.Where);
  }

  /// \p Block with what is missing in it; \p Block itself when that is nothing.
  Stmt *completed(CompoundStmt *Block) {
    SmallVector<Dropped, 0> Gaps = droppedFrom(*Block, C);
    if (Gaps.empty())
      return Block;
    SmallVector<Stmt *> Body(Block->body());
    for (const Dropped &Gone : llvm::reverse(Gaps))
      Body.insert(Body.begin() + Gone.Before, unknownFor(Gone));
    return CompoundStmt::Create(C, Body, Block->getStoredFPFeaturesOrDefault(), Block->getLBracLoc(),
                                Block->getRBracLoc());
  }

  /// The same for a function's body, which cannot be exchanged. A declaration keeps its scope, so that what is missing
  /// beside it is put in with a neighbour.
  void lowerDropped(CompoundStmt *Block) {
    SmallVector<Dropped, 0> Gaps = droppedFrom(*Block, C);
    for (const Dropped &Gone : llvm::reverse(Gaps)) {
      MutableArrayRef<Stmt *> Body(Block->body_begin(), Block->size());
      auto IsPlain = [](const Stmt *Each) { return !isa<DeclStmt>(Each); };
      auto *Behind = llvm::find_if(Body.drop_front(Gone.Before), IsPlain);
      Stmt *Unknown = unknownFor(Gone);
      if (Gone.Before && IsPlain(Body[Gone.Before - 1])) {
        Stmt *&Slot = Body[Gone.Before - 1];
        replace(Slot, Build.block({Slot, Unknown}, Gone.Where));
      } else if (Behind != Body.end()) {
        replace(*Behind, Build.block({Unknown, *Behind}, Gone.Where));
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
      ++Undo.StepsOver;
      Expr *Number =
          ImplicitCastExpr::Create(C, Type, CK_IntegralCast, Build.number(0x6000 + Undo.StepsOver, Case->getCaseLoc()),
                                   nullptr, VK_PRValue, FPOptionsOverride());
      for (Stmt *&Slot : Case->children())
        if (isCaseLabel(Case, Slot))
          replace(Slot, Number);
    }
  }

public:
  UnreadableLowering(Lowering &Undo, ASTContext &C, FunctionDecl &Function, Stmt *Body)
      : Undo(Undo), Build(C), C(C), ReturnType(Function.getReturnType()) {
    collectLabels(Body, Targets);
    collectVariables(Body);
    for (ParmVarDecl *Parameter : Function.parameters())
      Variables.try_emplace(Parameter->getName(), Parameter);
  }

  void run(Stmt *Parent) {
    lower(Parent);
    if (auto *Block = dyn_cast<CompoundStmt>(Parent))
      lowerDropped(Block);
  }

private:
  void lower(Stmt *Parent) {
    if (auto *Declaration = dyn_cast<DeclStmt>(Parent))
      return lowerInits(Declaration);
    for (Stmt *&Slot : Parent->children()) {
      auto *Unreadable = dyn_cast_or_null<Expr>(Slot);
      if (!Unreadable) {
        if (auto *Goto = dyn_cast_or_null<GotoStmt>(Slot); Goto && !Targets.contains(Goto->getLabel()))
          replace(Slot, unfollowable(Goto));
        else if (Slot)
          lower(Slot);
        auto *Block = dyn_cast_or_null<CompoundStmt>(Slot);
        if (Stmt *Whole = Block ? completed(Block) : nullptr; Whole && Whole != Block)
          replace(Slot, Whole);
      } else if (StringRef Macro = unknownMacro(Unreadable);
                 !Macro.empty() && !isValue(Parent, Slot) && !isa<Expr, SwitchCase>(Parent)) {
        replace(Slot, Build.undeclared(Macro, {}, Unreadable->getBeginLoc()));
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
    if (auto *Switch = dyn_cast<SwitchStmt>(Parent))
      lowerLabels(Switch);
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
    VarDecl *Left;                ///< number of the exit taken; 0 when the block ran to its end
    VarDecl *Value = nullptr;     ///< what a return inside the block returns
    Labels Inside;                ///< the block
    SmallVector<Stmt *> Dispatch; ///< after the handler, one per exit
  };

  void replace(Stmt *&Slot, Stmt *New) {
    Undo.ChangedSlots.push_back({&Slot, Slot});
    Slot = New;
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
      } else if ((Goto && Goto->getLabel() != G.Handler && !G.Inside.contains(Goto->getLabel())) ||
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
    collectLabels(Try->getTryBlock(), G.Inside);
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

/// The functions that a body names and whose own bodies stand in the driver's source.
struct CalleeCollector : RecursiveASTVisitor<CalleeCollector> {
  llvm::SetVector<FunctionDecl *> Called;
  llvm::SetVector<FunctionDecl *> AddressTaken; ///< handed over as a callback, so that no path of this file enters it
  bool CallsThroughPointer = false;             ///< one may
  unsigned Entered = 0;                         ///< how many of Called a path enters; the others belong to callbacks

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
    CallsThroughPointer |= !isa_and_nonnull<FunctionDecl>(Call->getCalleeDecl());
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
    return true;
  }

  /// A call through a pointer may enter any callback.
  void collect(FunctionDecl *Entry) {
    Called.insert(Entry);
    scan(0);
    if (CallsThroughPointer)
      scanCallbacks();
    Entered = Called.size();
    scanCallbacks();
  }

private:
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

Lowering::Lowering(ASTContext &Ast, const FunctionDecl &Entry) {
  CalleeCollector Reachable;
  Reachable.collect(const_cast<FunctionDecl *>(&Entry));
  unsigned Index = 0, Counted = 0;
  for (FunctionDecl *Function : Reachable.Called) {
    bool Entered = Index++ < Reachable.Entered;
    Stmt *Body = Function->getBody();
    if (!Body || Function->isDependentContext())
      continue;
    if (Entered)
      Functions.push_back(Function->getSourceRange());
    UnreadableLowering(*this, Ast, *Function, Body).run(Body);
    FinallyLowering(*this, Ast, Function).run(Body);
    auto Replace = [&](Stmt *&Slot, Stmt *New) {
      ChangedSlots.push_back({&Slot, Slot});
      Slot = New;
    };
    LoopLowering(Ast, Replace).run(*Body);
    if (Entered)
      Counted = StepsOver;
  }
  StepsOver = Counted;
}

Lowering::~Lowering() {
  for (auto &[Slot, Old] : llvm::reverse(ChangedSlots))
    *Slot = Old;
  for (auto &[Variable, Old] : llvm::reverse(ChangedInits))
    Variable->setInit(Old);
}

} // namespace driverentry
