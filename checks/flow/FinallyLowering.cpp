#include "checks/flow/FinallyLowering.h"
#include "checks/flow/Labels.h"
#include "checks/flow/TreeBuilder.h"

using namespace clang;

namespace driverentry {
namespace {

class FinallyLowering {
  TreeChanges &Changes;
  ASTContext &C;
  FunctionDecl *Function;
  TreeBuilder Build;
  unsigned Count = 0;

  /// The state of one guarded block while its exits are rewritten.
  struct Guarded {
    LabelDecl *Handler;
    VarDecl *Left;                ///< number of the exit taken; 0 when the block ran to its end
    VarDecl *Value = nullptr;     ///< what a return inside the block returns
    Labels Inside;                ///< the block
    SmallVector<Stmt *> Dispatch; ///< after the handler, one per exit
  };

  /// `left = N; goto handler;`, with \p Leave done after the handler.
  Stmt *exitThrough(Guarded &G, Stmt *Before, Stmt *Leave, SourceLocation At) {
    unsigned Number = G.Dispatch.size() + 1;
    Expr *Taken = Build.binary(BO_EQ, Build.load(G.Left, At), Build.number(Number, At), C.IntTy, At);
    G.Dispatch.push_back(IfStmt::Create(C, At, IfStatementKind::Ordinary, nullptr, nullptr, Taken, At, At, Leave));
    SmallVector<Stmt *, 3> Parts;
    if (Before)
      Parts.push_back(Before);
    Parts.push_back(Build.binary(BO_Assign, Build.reference(G.Left, At), Build.number(Number, At), C.IntTy, At));
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
    Stmt *Keep = Build.binary(BO_Assign, Build.reference(G.Value, At), Value, G.Value->getType(), At);
    return exitThrough(G, Keep, ReturnStmt::Create(C, At, Build.load(G.Value, At), nullptr), At);
  }

  /// Rewrites the statements below \p S that leave the guarded block. \p Loops and \p Breakable count the enclosing
  /// statements inside the block that continue and break belong to; \p OwnLeave is false inside a
  /// nested __try, but not in its handler.
  void rewriteExits(Guarded &G, Stmt *S, unsigned Loops, unsigned Breakable, bool OwnLeave) {
    for (Stmt *&Slot : S->children()) {
      if (!Slot || isa<Expr>(Slot))
        continue;
      SourceLocation At = Slot->getBeginLoc();
      auto *Nested = dyn_cast<SEHTryStmt>(S);
      bool Own = OwnLeave && !(Nested && Nested->getTryBlock() == Slot);
      auto *Goto = dyn_cast<GotoStmt>(Slot);
      if (auto *Leave = dyn_cast<SEHLeaveStmt>(Slot)) {
        if (Own)
          Changes.replace(Slot, new (C) GotoStmt(G.Handler, Leave->getLeaveLoc(), Leave->getLeaveLoc()));
      } else if (auto *Return = dyn_cast<ReturnStmt>(Slot)) {
        Changes.replace(Slot, lowerReturn(G, Return));
      } else if ((Goto && Goto->getLabel() != G.Handler && !G.Inside.contains(Goto->getLabel())) ||
                 (isa<BreakStmt>(Slot) && !Breakable) || (isa<ContinueStmt>(Slot) && !Loops)) {
        Changes.replace(Slot, exitThrough(G, nullptr, Slot, At));
      } else {
        bool Loop = isa<ForStmt, WhileStmt, DoStmt, CXXForRangeStmt>(Slot);
        rewriteExits(G, Slot, Loops + Loop, Breakable + (Loop || isa<SwitchStmt>(Slot)), Own);
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
  FinallyLowering(TreeChanges &Changes, ASTContext &C, FunctionDecl *Function)
      : Changes(Changes), C(C), Function(Function), Build(C) {}

  /// Innermost first, so that an exit of an inner block passes through the outer handlers too.
  void run(Stmt *Parent) {
    for (Stmt *&Slot : Parent->children()) {
      if (!Slot || isa<Expr>(Slot))
        continue;
      run(Slot);
      if (auto *Try = dyn_cast<SEHTryStmt>(Slot); Try && Try->getFinallyHandler())
        Changes.replace(Slot, lower(Try));
    }
  }
};

} // namespace

void lowerFinally(ASTContext &Ast, FunctionDecl &Function, Stmt &Body, TreeChanges &Changes) {
  FinallyLowering(Changes, Ast, &Function).run(&Body);
}

} // namespace driverentry
