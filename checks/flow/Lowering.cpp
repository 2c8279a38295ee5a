#include "checks/flow/Lowering.h"
#include "checks/flow/FinallyLowering.h"
#include "checks/flow/LoopLowering.h"
#include "checks/flow/ReachableCode.h"
#include "checks/flow/UnfollowedLowering.h"
#include "checks/flow/UnreadableLowering.h"

using namespace clang;

namespace driverentry {

Lowering::Lowering(ASTContext &Ast, const FunctionDecl &Entry) {
  ReachableCode Code = reachableFrom(const_cast<FunctionDecl &>(Entry));
  Rounds =
      Code.LongestTable ? Code.LongestTable + 2 : 0; // the widening takes one, and the test behind the last another
  for (auto [Index, Function] : llvm::enumerate(Code.Functions)) {
    Stmt *Body = Function->getBody();
    if (!Body || Function->isDependentContext())
      continue;
    bool Entered = Index < Code.Entered;
    if (Entered)
      Functions.push_back(Function->getSourceRange());
    unsigned Unreadable = lowerUnreadable(Ast, *Function, *Body, Changes);
    StepsOver += Entered ? Unreadable : 0;
    lowerUnfollowed(Ast, *Body, Changes);
    lowerFinally(Ast, *Function, *Body, Changes);
    lowerLoops(Ast, *Body, Changes);
  }
}

} // namespace driverentry
