#include "checks/flow/Releases.h"
#include "checks/knowledge/Names.h"
#include "checks/knowledge/Roles.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Attr.h"
#include "clang/AST/RecursiveASTVisitor.h"

using namespace clang;

namespace driverentry {

const char Releases::Key = 0;

static bool isInSystemHeader(const FunctionDecl &Function) {
  return Function.getASTContext().getSourceManager().isInSystemHeader(Function.getLocation());
}

const Api *apiOf(const FunctionDecl &Function) {
  if (!Function.getIdentifier())
    return nullptr;
  // A macro that no header defines (its generated header is not included) was declared as a function by its use.
  const Api *Row = Function.isImplicit() ? findApiSpelled(Function.getName()) : nullptr;
  if (!Row)
    Row = findApi(Function.getName());
  if (!Row || (Row->Arity != AnyArity && Row->Arity != Function.getNumParams()))
    return nullptr;
  const FunctionDecl *Definition = nullptr;
  if (Function.isDefined(Definition) && !isInSystemHeader(*Definition) && Row->Spelling.empty())
    return nullptr;
  return Row;
}

/// Whether \p Function lives in another image, which knows nothing of what this one holds. To one that is given the
/// driver object that does not apply.
static bool isImported(const FunctionDecl &Function) {
  auto IsDriverObject = [](const ParmVarDecl *Parameter) {
    QualType Pointee = Parameter->getType()->getPointeeType();
    const RecordDecl *Record = Pointee.isNull() ? nullptr : Pointee->getAsRecordDecl();
    return Record && Record->getName() == entryRoleTypes().front().Parameters[0].Record;
  };
  bool Elsewhere = Function.hasAttr<DLLImportAttr>() ||
                   (Function.isExternC() && Function.getIdentifier() && isSystemService(Function.getName()));
  return Elsewhere && !Function.isImplicit() && llvm::none_of(Function.parameters(), IsDriverObject);
}

bool isOpaque(const FunctionDecl &Function) {
  if (Function.isDefined() || Function.getBuiltinID() || apiOf(Function) || Function.isTrivial() ||
      isImported(Function))
    return false;
  return !isInSystemHeader(Function);
}

namespace {

/// Looks for a release among the calls of one body.
class CallScan : public RecursiveASTVisitor<CallScan> {
  Releases &Summaries;
  Resource Of;

public:
  Answer Result = Answer::No;
  CallScan(Releases &Summaries, Resource Of) : Summaries(Summaries), Of(Of) {}

  bool VisitCallExpr(CallExpr *Call) {
    const FunctionDecl *Callee = Call->getDirectCallee();
    Answer One = Callee ? Summaries.releases(*Callee, Of) : Answer::Unknown;
    if (One != Answer::No)
      Result = One;
    return One != Answer::Yes;
  }
};

} // namespace

Answer Releases::releases(const FunctionDecl &Function, Resource Of) {
  if (const Api *Row = apiOf(Function)) {
    const Effect *E = Row->effect(Act::Release);
    return E && E->Of == Of ? Answer::Yes : Answer::No;
  }
  if (isOpaque(Function))
    return Answer::Unknown;
  const FunctionDecl *Definition = nullptr;
  if (!Function.isDefined(Definition) || isInSystemHeader(*Definition))
    return Answer::No;
  auto [Slot, Fresh] = Known.try_emplace({Definition->getCanonicalDecl(), unsigned(Of)}, Answer::No);
  if (!Fresh) // finished, or a recursion that adds nothing
    return Slot->second;
  CallScan Scan(*this, Of);
  Scan.TraverseStmt(Definition->getBody());
  return Known[{Definition->getCanonicalDecl(), unsigned(Of)}] = Scan.Result;
}

namespace {

/// Adds up the footprints of the calls of one body.
class FootprintScan : public RecursiveASTVisitor<FootprintScan> {
  Releases &Summaries;

public:
  Footprint Result;
  explicit FootprintScan(Releases &Summaries) : Summaries(Summaries) {}

  bool VisitCallExpr(CallExpr *Call) {
    if (const FunctionDecl *Callee = Call->getDirectCallee())
      Result.add(Summaries.footprint(*Callee));
    else
      Result.Opaque = true;
    return true;
  }
};

} // namespace

Footprint Releases::footprint(const FunctionDecl &Function) {
  Footprint Own;
  Own.Known = apiOf(Function) != nullptr;
  Own.Framework = Function.getIdentifier() && isFrameworkMethod(Function.getName());
  Own.Opaque = isOpaque(Function);
  const FunctionDecl *Definition = nullptr;
  if (Own.Known || Own.Framework || Own.Opaque || !Function.isDefined(Definition) || isInSystemHeader(*Definition))
    return Own;
  auto [Slot, Fresh] = Footprints.try_emplace(Definition->getCanonicalDecl());
  if (!Fresh) // finished, or a recursion that adds nothing
    return Slot->second;
  Footprint Whole = footprint(*Definition->getBody());
  return Footprints[Definition->getCanonicalDecl()] = Whole;
}

Footprint Releases::footprint(const Stmt &Code) {
  FootprintScan Scan(*this);
  Scan.TraverseStmt(const_cast<Stmt *>(&Code));
  return Scan.Result;
}

} // namespace driverentry
