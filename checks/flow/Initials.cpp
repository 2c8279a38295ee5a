#include "checks/flow/Initials.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/MemRegion.h"

using namespace clang;
using namespace clang::ento;

namespace driverentry {

const char Initials::Key = 0;

namespace {

/// The variable that \p E is a part of, not reached through a pointer, or null.
const VarDecl *wholeOf(const Expr *E) {
  for (E = E->IgnoreParenCasts();;) {
    if (const auto *Member = dyn_cast<MemberExpr>(E); Member && !Member->isArrow())
      E = Member->getBase()->IgnoreParenCasts();
    else if (const auto *Element = dyn_cast<ArraySubscriptExpr>(E))
      E = Element->getBase()->IgnoreParenCasts();
    else
      break;
  }
  const auto *Reference = dyn_cast<DeclRefExpr>(E);
  const auto *Variable = Reference ? dyn_cast<VarDecl>(Reference->getDecl()) : nullptr;
  return Variable ? Variable->getCanonicalDecl() : nullptr;
}

/// Counts how often variables are mentioned, and how often they are merely read.
class UseScan : public RecursiveASTVisitor<UseScan> {
public:
  llvm::DenseMap<const VarDecl *, int> Others; ///< mentions that are no reads
  llvm::DenseSet<const VarDecl *> InTables;    ///< mentioned where another of the program is initialized
  bool Table = false;

  bool TraverseVarDecl(VarDecl *Variable) {
    bool Outer = std::exchange(Table, Variable->hasGlobalStorage());
    bool Result = RecursiveASTVisitor::TraverseVarDecl(Variable);
    Table = Outer;
    return Result;
  }

  bool VisitDeclRefExpr(DeclRefExpr *Reference) {
    const auto *Variable = dyn_cast<VarDecl>(Reference->getDecl());
    if (!Variable || !Variable->hasGlobalStorage())
      return true;
    ++Others[Variable->getCanonicalDecl()];
    if (Table)
      InTables.insert(Variable->getCanonicalDecl());
    return true;
  }
  bool VisitImplicitCastExpr(ImplicitCastExpr *Cast) {
    const Expr *Part = Cast->getSubExpr();
    const auto *Address = dyn_cast<UnaryOperator>(Part->IgnoreParens());
    bool ReadOnly = Cast->getCastKind() == CK_LValueToRValue;
    if (Address && Address->getOpcode() == UO_AddrOf && Cast->getType()->isPointerType() &&
        Cast->getType()->getPointeeType().isConstQualified()) {
      Part = Address->getSubExpr();
      ReadOnly = true;
    }
    if (const VarDecl *Variable = ReadOnly ? wholeOf(Part) : nullptr)
      --Others[Variable];
    return true;
  }
  bool TraverseUnaryExprOrTypeTraitExpr(UnaryExprOrTypeTraitExpr *) { return true; } // its operand is not evaluated
};

/// The value in \p Whole that \p Place, a part of \p Variable, stands for; null when it is not known.
const APValue *partOf(const APValue &Whole, const MemRegion &Place, const VarRegion &Variable) {
  if (&Place == &Variable)
    return &Whole;
  const auto *Part = dyn_cast<SubRegion>(&Place);
  const APValue *Outer = Part ? partOf(Whole, *Part->getSuperRegion(), Variable) : nullptr;
  if (const auto *Field = dyn_cast<FieldRegion>(&Place); Field && Outer && Outer->isStruct())
    return &Outer->getStructField(Field->getDecl()->getFieldIndex());
  const auto *Element = dyn_cast<ElementRegion>(&Place);
  const llvm::APSInt *Index = Element ? Element->getIndex().getAsInteger() : nullptr;
  if (!Index || !Outer || !Outer->isArray() || Index->isNegative() || Index->uge(Outer->getArraySize()))
    return nullptr;
  unsigned At = Index->getZExtValue();
  return At < Outer->getArrayInitializedElts() ? &Outer->getArrayInitializedElt(At) : &Outer->getArrayFiller();
}

/// \p Value in the engine's terms.
std::optional<SVal> engineValue(const APValue &Value, QualType Type, const LocationContext *Frame,
                                SValBuilder &Values) {
  if (Value.isInt() && Type->isIntegralOrEnumerationType())
    return Values.makeIntVal(Value.getInt());
  if (!Value.isLValue() || !Type->isPointerType())
    return std::nullopt;
  if (Value.isNullPointer())
    return Values.makeNullWithType(Type);
  const auto *Base = Value.getLValueBase().dyn_cast<const ValueDecl *>();
  if (const auto *Function = dyn_cast_or_null<FunctionDecl>(Base))
    return Values.getFunctionPointer(Function);
  const auto *Variable = dyn_cast_or_null<VarDecl>(Base);
  bool Whole = Variable && Variable->hasGlobalStorage() && !Variable->getType()->isArrayType() &&
               !Variable->getType()->isReferenceType() && Value.hasLValuePath() && Value.getLValuePath().empty();
  if (!Whole)
    return std::nullopt;
  return loc::MemRegionVal(Values.getRegionManager().getVarRegion(Variable, Frame));
}

} // namespace

/// Whether others than the driver, such as the framework's loader or hardware, may have written \p Variable before.
static bool isForeign(const VarDecl &Variable) {
  return Variable.getType().isVolatileQualified() || Variable.isInvalidDecl() || Variable.isImplicit() ||
         Variable.getASTContext().getSourceManager().isInSystemHeader(Variable.getLocation());
}

/// Whether \p Now is what the engine calls the value that was in \p Place when the entry function began.
static bool isUntouched(SVal Now, const MemRegion &Place) {
  const auto *Symbol = dyn_cast_or_null<SymbolRegionValue>(Now.getAsSymbol(/*IncludeBaseRegions=*/true));
  return Symbol && Symbol->getRegion() == &Place;
}

std::optional<SVal> Initials::valueAt(const MemRegion &Place, SVal Now, const LocationContext *Frame,
                                      SValBuilder &Values) {
  const auto *Typed = dyn_cast<TypedValueRegion>(&Place);
  const auto *Base = Typed ? dyn_cast<VarRegion>(Place.getBaseRegion()) : nullptr;
  const VarDecl *Variable = Base ? Base->getDecl() : nullptr;
  if (!Variable || !Typed->getValueType()->isScalarType() || !Variable->hasGlobalStorage() || isForeign(*Variable))
    return std::nullopt;
  const Expr *Initial = Variable->getAnyInitializer(Variable);
  // Whoever is given a table may reach what it points to.
  bool AtFirst =
      isUntouched(Now, Place) && !uses(Variable->getASTContext()).InTables.contains(Variable->getCanonicalDecl());
  if (!AtFirst && !(Initial && keepsItsValue(*Variable)))
    return std::nullopt;
  if (!Initial)
    return Variable->hasDefinition() != VarDecl::DeclarationOnly
               ? std::optional<SVal>(Values.makeZeroVal(Typed->getValueType()))
               : std::nullopt;
  if (Initial->containsErrors() || Initial->isValueDependent())
    return std::nullopt;
  const APValue *Whole = Variable->evaluateValue();
  const APValue *Part = Whole ? partOf(*Whole, Place, *Base) : nullptr;
  return Part ? engineValue(*Part, Typed->getValueType(), Frame, Values) : std::nullopt;
}

bool Initials::keepsItsValue(const VarDecl &Variable) {
  ASTContext &Ast = Variable.getASTContext();
  QualType Type = Ast.getBaseElementType(Variable.getType());
  if (Type.isVolatileQualified() || Type.isConstQualified())
    return !Type.isVolatileQualified();
  if (Variable.isExternallyVisible())
    return false;
  return uses(Ast).OnlyRead.contains(Variable.getCanonicalDecl());
}

const Initials::Uses &Initials::uses(ASTContext &Ast) {
  if (Scanned)
    return *Scanned;
  UseScan Scan;
  for (Decl *Each : Ast.getTranslationUnitDecl()->decls())
    if (!Ast.getSourceManager().isInSystemHeader(Each->getLocation()))
      Scan.TraverseDecl(Each);
  Scanned.emplace();
  for (const auto &[Each, Others] : Scan.Others)
    if (!Others)
      Scanned->OnlyRead.insert(Each);
  Scanned->InTables = std::move(Scan.InTables);
  return *Scanned;
}

} // namespace driverentry
