#include "checks/reading/Roles.h"
#include "checks/knowledge/Macros.h"
#include "checks/reading/SourceText.h"
#include "clang/AST/Attr.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Lex/Lexer.h"

using namespace clang;

namespace driverentry {
namespace {

/// The role that an annotation macro in front of \p Declaration's name gives.
const RoleType *annotatedRole(const FunctionDecl &Declaration, const TuContext &Tu) {
  for (const auto *Annotation : Declaration.specific_attrs<AnnotateAttr>())
    if (StringRef Text = Annotation->getAnnotation(); Text.consume_front("function_class:"))
      if (const RoleType *Role = findRoleType(Text))
        return Role;
  const ASTContext &Ast = Declaration.getASTContext();
  const SourceManager &Sources = Ast.getSourceManager();
  SourceLocation Start; // lexed only for a file that uses such macros at all
  for (const MacroUse &Use : Tu.directives().macros()) {
    if (!macroMeans(Use.Name, MacroMeaning::FunctionClass) ||
        !Sources.isWrittenInSameFile(Use.Range.getBegin(), Declaration.getLocation()))
      continue;
    if (Start.isInvalid())
      Start = declarationLead(Declaration.getLocation(), Sources, Ast.getLangOpts()).Start;
    if (Start.isInvalid() || Use.Range.getBegin() < Start || Declaration.getLocation() < Use.Range.getBegin())
      continue;
    StringRef Text = Lexer::getSourceText(CharSourceRange::getTokenRange(Use.Range), Sources, Ast.getLangOpts());
    if (const RoleType *Role = findRoleType(Text.split('(').second.split(')').first.trim()))
      return Role;
  }
  return nullptr;
}

bool pointsTo(QualType Type, const PointerParameter &Wanted) {
  if (const auto *Typedef = Type->getAs<TypedefType>(); Typedef && Typedef->getDecl()->getName() == Wanted.Spelling)
    return true;
  QualType Pointee = Type->getPointeeType();
  if (Pointee.isNull() || !Type->isPointerType())
    return false;
  if (Wanted.Record.empty())
    return Pointee->isVoidType();
  const auto *Record = Pointee->getAsRecordDecl();
  return Record && Record->getName() == Wanted.Record;
}

bool returns(QualType Type, const RoleType &Role, const ASTContext &Ast) {
  if (const auto *Typedef = Type->getAs<TypedefType>(); Typedef && Typedef->getDecl()->getName() == Role.ReturnSpelling)
    return true;
  return Ast.hasSameUnqualifiedType(Type, Role.Returns == ReturnKind::Signed ? Ast.LongTy : Ast.UnsignedLongTy);
}

/// The first stray declaration in \p D, at file scope, of a name other than \p Definition's.
const FunctionDecl *findStray(const Decl *D, const FunctionDecl &Definition) {
  if (const auto *Function = dyn_cast<FunctionDecl>(D)) {
    const RoleType *Role = declaredRole(*Function);
    bool Stray = Role && Role->IsEntry && !Function->isDefined() && !Function->isReferenced() &&
                 Function->getDeclName() != Definition.getDeclName() &&
                 Function->getASTContext().getSourceManager().isInMainFile(Function->getLocation());
    return Stray ? Function : nullptr;
  }
  if (isa<TranslationUnitDecl, LinkageSpecDecl>(D))
    for (const Decl *Inner : cast<DeclContext>(D)->decls())
      if (const FunctionDecl *Found = findStray(Inner, Definition))
        return Found;
  return nullptr;
}

std::string quoted(QualType Type) { return "'" + Type.getAsString() + "'"; }

} // namespace

const RoleType *declaredRole(const FunctionDecl &Function) {
  for (const FunctionDecl *Declaration : Function.redecls()) {
    // As written: a redeclaration's own type takes the spelling of the first one in C.
    const TypeSourceInfo *Written = Declaration->getTypeSourceInfo();
    const auto *Typedef = Written ? Written->getType()->getAs<TypedefType>() : nullptr;
    for (; Typedef; Typedef = Typedef->getDecl()->getUnderlyingType()->getAs<TypedefType>())
      if (const RoleType *Role = findRoleType(Typedef->getDecl()->getName()))
        return Role;
  }
  return nullptr;
}

const RoleType *roleOf(const FunctionDecl &Function, const TuContext &Tu) {
  if (const RoleType *Role = declaredRole(Function))
    return Role;
  for (const FunctionDecl *Declaration : Function.redecls())
    if (const RoleType *Role = annotatedRole(*Declaration, Tu))
      return Role;
  return nullptr;
}

const TypedefNameDecl *fittingTypedef(const RoleType &Role, const FunctionDecl &Definition, ASTContext &Ast) {
  auto Fits = [&](const NamedDecl *Found) -> const TypedefNameDecl * {
    const auto *Typedef = dyn_cast_or_null<TypedefNameDecl>(Found);
    return Typedef && Typedef->getName() == Role.Name &&
                   Ast.hasSameType(Typedef->getUnderlyingType(), Definition.getType()) &&
                   Ast.getSourceManager().isBeforeInTranslationUnit(Typedef->getLocation(), Definition.getLocation())
               ? Typedef
               : nullptr;
  };
  for (const NamedDecl *Found : Ast.getTranslationUnitDecl()->lookup(&Ast.Idents.get(Role.Name)))
    if (const TypedefNameDecl *Typedef = Fits(Found))
      return Typedef;
  // A precompiled C header has no table of names; but the structure that the entry gets refers to its role.
  if (Definition.getNumParams() == 0)
    return nullptr;
  QualType Pointee = Definition.getParamDecl(0)->getType()->getPointeeType();
  if (const RecordDecl *Record = Pointee.isNull() ? nullptr : Pointee->getAsRecordDecl())
    for (const FieldDecl *Field : Record->fields())
      if (QualType Target = Field->getType()->getPointeeType(); !Target.isNull())
        if (const auto *Type = Target->getAs<TypedefType>())
          if (const TypedefNameDecl *Typedef = Fits(Type->getDecl()))
            return Typedef;
  return nullptr;
}

const TypedefNameDecl *fittingEntryTypedef(const FunctionDecl &Definition, ASTContext &Ast) {
  for (const RoleType &Role : entryRoleTypes())
    if (const TypedefNameDecl *Typedef = fittingTypedef(Role, Definition, Ast))
      return Typedef;
  return nullptr;
}

std::string signatureMismatch(const FunctionDecl &Definition, const RoleType &Role, Fit How, ASTContext &Ast) {
  QualType Return = Definition.getReturnType();
  bool Returns = How == Fit::Exact ? returns(Return, Role, Ast)
                                   : Return->isIntegralOrEnumerationType() && Ast.getTypeSize(Return) == 32;
  if (!Returns)
    return "it returns " + quoted(Return);
  if (Definition.getNumParams() != std::size(Role.Parameters))
    return "it has " + std::to_string(Definition.getNumParams()) + " parameters";
  for (unsigned I = 0; I < std::size(Role.Parameters); ++I) {
    QualType Type = Definition.getParamDecl(I)->getType();
    if (How == Fit::Exact ? !pointsTo(Type, Role.Parameters[I]) : !Type->isPointerType())
      return "its parameter " + std::to_string(I + 1) + " is " + quoted(Type);
  }
  return "";
}

std::string entrySignatureMismatch(const FunctionDecl &Definition, const TuModels &Models, ASTContext &Ast) {
  for (const RoleType &Role : entryRoleTypes())
    if (signatureMismatch(Definition, Role, Fit::Exact, Ast).empty())
      return "";
  Fit How = Models.switchesOff(Topic::Signature) ? Fit::Relaxed : Fit::Exact;
  return signatureMismatch(Definition, entryRoleTypes().front(), How, Ast);
}

/// Whether \p Type is spelled with a name that no header declares: it was given a type that may be the wrong one.
static bool isInventedType(QualType Type) {
  for (; !Type.isNull(); Type = Type->getPointeeType()) {
    if (const auto *Typedef = Type->getAs<TypedefType>())
      if (Typedef->getDecl()->isImplicit() && Typedef->getDecl()->getLocation().isValid())
        return true;
    if (const RecordDecl *Record = Type->getAsRecordDecl();
        Record && Record->isImplicit() && Record->getLocation().isValid())
      return true;
  }
  return false;
}

/// How many parameters the source writes for \p Definition; nothing where macros or the source's end are in the way.
static std::optional<unsigned> writtenParameters(const FunctionDecl &Definition, ASTContext &Ast) {
  const SourceManager &Sources = Ast.getSourceManager();
  SourceLocation Name = Definition.getLocation();
  constexpr unsigned MaxTokens = 512;
  unsigned Commas = 0, Words = 0;
  int Depth = 0;
  for (unsigned Steps = 0; Name.isFileID() && Steps < MaxTokens; ++Steps) {
    std::optional<Token> Next = Lexer::findNextToken(Name, Sources, Ast.getLangOpts());
    if (!Next || (Depth == 0 && Next->isNot(tok::l_paren)))
      break;
    Depth += Next->is(tok::l_paren) ? 1 : Next->is(tok::r_paren) ? -1 : 0;
    if (Depth == 0)
      return Words == 0 ? 0 : Commas + 1;
    Commas += Depth == 1 && Next->is(tok::comma);
    Words += Depth == 1 && Next->is(tok::raw_identifier) && Next->getRawIdentifier().lower() != "void";
    Name = Next->getLocation();
  }
  return std::nullopt;
}

bool signatureIsUnknown(const FunctionDecl &Definition, TuContext &Tu, ASTContext &Ast) {
  bool Unknown = isInventedType(Definition.getReturnType());
  for (const ParmVarDecl *Parameter : Definition.parameters())
    Unknown |= isInventedType(Parameter->getType());
  std::optional<unsigned> Written = writtenParameters(Definition, Ast);
  // A macro may hold several.
  Unknown |= Written && *Written > Definition.getNumParams();
  // A declaration that did not parse left another thing of that name.
  for (const NamedDecl *Other : Ast.getTranslationUnitDecl()->lookup(Definition.getDeclName()))
    Unknown |= !isa<FunctionDecl, FunctionTemplateDecl, UsingShadowDecl>(Other);
  if (Unknown)
    Tu.leaveOpen("the entry function is declared with names that no header declares");
  return Unknown;
}

const FunctionDecl *strayRoleDeclaration(const FunctionDecl &Definition, const TuContext &Tu, ASTContext &Ast) {
  if (roleOf(Definition, Tu))
    return nullptr;
  for (Decl *Top : Ast.getTraversalScope())
    if (const FunctionDecl *Found = findStray(Top, Definition))
      return Found;
  return nullptr;
}

} // namespace driverentry
