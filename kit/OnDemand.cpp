#include "kit/OnDemand.h"
#include "kit/UseTypes.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "clang/Basic/TargetInfo.h"
#include "clang/Lex/Lexer.h"
#include "clang/Lex/Preprocessor.h"
#include "clang/Sema/Lookup.h"
#include "clang/Sema/Scope.h"
#include "clang/Sema/Sema.h"

using namespace clang;
using llvm::StringRef;

namespace driverentry {

void OnDemandDecls::InitializeSema(Sema &Initialized) {
  S = &Initialized;
  Made = std::make_unique<Inventions>(*S, *Report, KnownConstants);
  // A precompiled preamble has a source of its own; members are not invented then.
  if (!S->Context.getExternalSource())
    S->Context.setExternalSource(this);
}

bool OnDemandDecls::isDeclared(StringRef Name) {
  return S && (Made->knownType(&S->Context.Idents.get(Name)) || UseTypes(*S, nullptr, {}).declared(Name));
}

bool OnDemandDecls::isType(StringRef Word) {
  if (!S)
    return false;
  UseTypes Types(*S, nullptr, {});
  return Types.isBuiltinType(Word) || Made->knownType(&S->Context.Idents.get(Word)) ||
         isa_and_nonnull<TypeDecl>(Types.declared(Word));
}

bool OnDemandDecls::atFileScope() const { return S && S->CurContext && S->CurContext->isFileContext(); }

Tokens OnDemandDecls::tokensAt(SourceLocation Spelled) {
  const SourceManager &SM = S->getSourceManager();
  return Cache.tokens(SM.getFileID(Spelled), SM, S->getLangOpts());
}

std::optional<OnDemandDecls::Site> OnDemandDecls::siteOf(IdentifierInfo *Name, SourceLocation Where, Scope *Scope) {
  const SourceManager &SM = S->getSourceManager();
  // The WDK's headers, real or the kit's, are complete; asking for more than they have is their way of testing.
  if (Where.isInvalid() || SM.isInSystemHeader(SM.getExpansionLoc(Where)))
    return std::nullopt;
  SourceLocation Spelled = SM.getSpellingLoc(Where);
  Tokens In = tokensAt(Spelled);
  size_t At = indexOf(In, Spelled);
  if (At >= In.size() || In[At].getLocation() != Spelled || inDirective(In, At))
    return std::nullopt;
  return Site{Name, Where, Scope, In, At, !Scope || !Scope->getFnParent()};
}

/// PFOO and LPFOO are pointers to FOO.
static StringRef pointee(StringRef Name) {
  StringRef Rest = Name;
  if (!Rest.consume_front("LP") && !Rest.consume_front("P"))
    return "";
  return Rest.size() > 1 && (isUppercase(Rest[0]) || Rest[0] == '_') && Rest != Name ? Rest : "";
}

/// `ROLE Name;` at file scope, where Name is defined as a function: the type of that function.
QualType OnDemandDecls::roleOf(const Site &Use) {
  const SourceManager &SM = S->getSourceManager();
  StringRef Function = wordOf(tokenAt(Use.In, Use.At + 1));
  if (!Use.FileScope || Function.empty() || !tokenAt(Use.In, Use.At + 2).isOneOf(tok::semi, tok::comma))
    return {};
  Tokens Main = Cache.tokens(SM.getMainFileID(), SM, S->getLangOpts());
  UseTypes Types(*S, nullptr, Main);
  for (size_t At = 0; At + 1 < Main.size(); ++At) {
    if (wordOf(Main[At]) != Function || Main[At + 1].isNot(tok::l_paren))
      continue;
    size_t Body = closingOf(Main, At + 1) + 1;
    if (tokenAt(Main, Body).is(tok::l_brace)) {
      QualType Defined = Types.ofDefinition(At);
      // C lets a declaration leave the parameters open.
      return Defined.isNull() && !S->getLangOpts().CPlusPlus
                 ? S->Context.getFunctionNoProtoType(Types.ofReturn(At, S->Context.IntTy))
                 : Defined;
    }
  }
  return {};
}

QualType valueType(QualType Type, ASTContext &Ast) {
  if (Type.isNull() || Type->isDependentType() || Type->isUndeducedType() || Type->isVoidType())
    return Ast.IntTy;
  Type = Type.getNonReferenceType().getUnqualifiedType();
  if (Type->isFunctionType() || Type->isArrayType())
    Type = Ast.getDecayedType(Type).getCanonicalType();
  return Type->isIncompleteType() ? Ast.IntTy : Type;
}

/// What the variable declared behind the type name at \p At is used as: an integer or pointer; null for a structure, or
/// when nothing is known.
QualType OnDemandDecls::scalarVariable(const Site &Use, size_t At) {
  UseTypes Types(*S, Use.Scope, Use.In);
  StringRef Variable = wordOf(tokenAt(Use.In, At + 1));
  QualType Found;
  for (size_t I = At + 1, End = std::min(Use.In.size(), At + 4096); !Variable.empty() && I + 1 < End; ++I) {
    if (wordOf(Use.In[I]) != Variable || Use.In[I - 1].isOneOf(tok::period, tok::arrow))
      continue;
    const Token &After = Use.In[I + 1], &After2 = tokenAt(Use.In, I + 2);
    if (After.isOneOf(tok::period, tok::l_square) || (After.is(tok::equal) && After2.is(tok::l_brace)))
      return {};
    if (After.is(tok::arrow))
      return S->Context.getPointerType(Made->record(Use.Name->getName(), Use.Where));
    if (!Found.isNull())
      continue;
    bool Compared = After.isOneOf(tok::equal, tok::equalequal, tok::exclaimequal);
    if (Compared)
      Found = Types.ofOperand(I + 2);
    if (Found.isNull() &&
        (Compared || Use.In[I - 1].is(tok::exclaim) ||
         After.isOneOf(tok::less, tok::greater, tok::plusplus, tok::plusequal, tok::pipeequal, tok::ampequal)))
      Found = S->Context.IntTy;
  }
  Found = Found.isNull() ? Found : valueType(Found, S->Context);
  return Found.isNull() || !Found->isScalarType() ? QualType() : Found;
}

/// An integer or pointer where variables of the type are compared, computed with or assigned values.
QualType OnDemandDecls::scalarOf(const Site &Use) {
  constexpr unsigned MaxVariables = 16;
  unsigned Variables = 0;
  for (size_t At = 0; At + 1 < Use.In.size() && Variables < MaxVariables; ++At) {
    if (wordOf(Use.In[At]) != Use.Name->getName())
      continue;
    const Token &After = Use.In[At + 1];
    // (NAME)value
    if (After.is(tok::r_paren) && tokenAt(Use.In, At - 1).is(tok::l_paren) && wordOf(tokenAt(Use.In, At - 2)).empty())
      return S->Context.IntTy;
    if (wordOf(After).empty() || tokenAt(Use.In, At + 2).is(tok::l_paren))
      continue;
    ++Variables;
    if (QualType Found = scalarVariable(Use, At); !Found.isNull())
      return Found;
  }
  return {};
}

/// C++: NAME:: makes it an enumeration when all that is behind are constants, else a class; so does a base or `new`,
/// and then it has a constructor. Null when nothing of that is seen.
QualType OnDemandDecls::classOf(const Site &Use) {
  StringRef Name = Use.Name->getName();
  bool Scope = false, OnlyConstants = true, Class = false;
  for (size_t At = 0; At + 3 < Use.In.size(); ++At) {
    if (wordOf(Use.In[At]) != Name)
      continue;
    Class |= isClassUse(Use.In, At);
    if (Use.In[At + 1].isNot(tok::coloncolon))
      continue;
    const Token &Behind = Use.In[At + 3];
    Scope = true;
    OnlyConstants &= !Behind.isOneOf(tok::l_paren, tok::coloncolon, tok::less, tok::star) && wordOf(Behind).empty();
  }
  if (Scope && OnlyConstants && !Class)
    return Made->enumeration(Name, Use.Where);
  return Scope || Class ? Made->record(Name, Use.Where, Class) : QualType();
}

NamedDecl *OnDemandDecls::declareType(const Site &Use) {
  if (TypeDecl *Known = Made->knownType(Use.Name))
    return Known;
  StringRef Name = Use.Name->getName();
  if (!Made->count(Name, InventedKind::Type, Use.Where))
    return nullptr;
  ASTContext &Ast = S->Context;
  QualType Type = roleOf(Use);
  if (StringRef Target = pointee(Name); Type.isNull() && !Target.empty()) {
    auto *Known = dyn_cast_or_null<TypeDecl>(UseTypes(*S, Use.Scope, Use.In).declared(Target));
    if (!Known)
      Known = Made->knownType(&Ast.Idents.get(Target));
    if (!Known)
      Known = Made->typeAlias(&Ast.Idents.get(Target), Made->record(Target, Use.Where), Use.Where);
    Type = Ast.getPointerType(Ast.getTypeDeclType(Known));
  }
  if (Type.isNull() && S->getLangOpts().CPlusPlus)
    Type = classOf(Use);
  if (Type.isNull())
    Type = scalarOf(Use);
  if (Type.isNull())
    Type = Made->record(Name, Use.Where);
  return Made->typeAlias(Use.Name, Type, Use.Where);
}

/// What the call of the name gives: what is wanted, or something with members where those follow.
QualType OnDemandDecls::returnedBy(const Site &Use) {
  size_t Close = closingOf(Use.In, Use.At + 1);
  const Token &Behind = tokenAt(Use.In, Close + 1);
  if (Behind.isOneOf(tok::arrow, tok::period)) {
    QualType Record = Made->record((Use.Name->getName() + "_result").str(), Use.Where);
    return Behind.is(tok::arrow) ? S->Context.getPointerType(Record) : Record;
  }
  UseTypes Types(*S, Use.Scope, Use.In);
  return valueType(Types.wantedAt(Types.startOfChain(Use.At)), S->Context);
}

NamedDecl *OnDemandDecls::declareFunction(const Site &Use) {
  if (!Made->count(Use.Name->getName(), InventedKind::Function, Use.Where))
    return nullptr;
  // A statement of its own with a message in it, in a file that traces: one of the trace functions.
  bool Statement = tokenAt(Use.In, Use.At - 1).isOneOf(tok::semi, tok::l_brace, tok::r_brace, tok::r_paren);
  size_t Close = closingOf(Use.In, Use.At + 1);
  bool Message = llvm::any_of(Use.In.slice(Use.At, std::min(Close, Use.In.size()) - Use.At), [](const Token &Tok) {
    return Tok.isOneOf(tok::string_literal, tok::wide_string_literal);
  });
  return Made->function(Use.Name, returnedBy(Use), TraceCalls && Statement && Message, Use.Where);
}

NamedDecl *OnDemandDecls::declareVariable(const Site &Use) {
  StringRef Name = Use.Name->getName();
  if (!Made->count(Name, InventedKind::Variable, Use.Where))
    return nullptr;
  ASTContext &Ast = S->Context;
  UseTypes Types(*S, Use.Scope, Use.In);
  const Token &After = tokenAt(Use.In, Use.At + 1);
  QualType Type;
  if (After.isOneOf(tok::period, tok::arrow)) {
    TypeDecl *Known = Made->knownType(Use.Name);
    if (!Known) {
      QualType Record = Made->record(Name, Use.Where);
      Known = Made->typeAlias(Use.Name, After.is(tok::arrow) ? Ast.getPointerType(Record) : Record, Use.Where);
    }
    Type = Ast.getTypeDeclType(Known);
  } else if (After.is(tok::equal)) {
    Type = Types.ofOperand(Use.At + 2);
  } else if (tokenAt(Use.In, Use.At - 1).is(tok::amp)) {
    Type = Types.wantedAt(Use.At - 1);
    Type = Type.isNull() || !Type->isPointerType() ? QualType() : Type->getPointeeType();
  }
  Type = valueType(Type, Ast);
  if (After.is(tok::l_square))
    Type = Ast.getPointerType(Type);
  return Made->variable(Use.Name, Type, Use.Where);
}

NamedDecl *OnDemandDecls::declareConstant(const Site &Use) {
  if (!Made->count(Use.Name->getName(), InventedKind::Constant, Use.Where))
    return nullptr;
  const Token &Before = tokenAt(Use.In, Use.At - 1);
  bool Length = Before.is(tok::l_square);
  if (Length || Use.FileScope || Before.is(tok::l_brace) || wordOf(Before) == "case")
    return Made->enumerator(Use.Name, Length, Use.Where);
  // Its value is unknown, so it is a variable to whoever evaluates it.
  QualType Type = valueType(UseTypes(*S, Use.Scope, Use.In).wantedAt(Use.At), S->Context);
  return Made->variable(Use.Name, Type.withConst(), Use.Where);
}

NamedDecl *OnDemandDecls::declare(const Site &Use) {
  NameUse Kind = useOf(Use.In, Use.At, Use.FileScope, S->getLangOpts().CPlusPlus);
  if (Made->knownType(Use.Name) && Kind == NameUse::Constant)
    Kind = NameUse::Type;
  switch (Kind) {
  case NameUse::Type:
    return declareType(Use);
  case NameUse::Function:
    return declareFunction(Use);
  case NameUse::Variable:
    return declareVariable(Use);
  case NameUse::Constant:
    return declareConstant(Use);
  case NameUse::Scope: {
    // A scope is the class or enumeration itself, not another name for it.
    auto *Alias = dyn_cast_or_null<TypedefDecl>(declareType(Use));
    return Alias ? Alias->getUnderlyingType()->getAsTagDecl() : nullptr;
  }
  case NameUse::Unclear:
    return nullptr;
  }
  llvm_unreachable("all uses are handled");
}

bool OnDemandDecls::LookupUnqualified(LookupResult &Result, Scope *Scope) {
  Sema::LookupNameKind Kind = Result.getLookupKind();
  if (!S || (Kind != Sema::LookupOrdinaryName && Kind != Sema::LookupNestedNameSpecifierName) ||
      Result.isForRedeclaration() || S->isSFINAEContext() || S->CurContext->isDependentContext())
    return false;
  IdentifierInfo *Name = Result.getLookupName().getAsIdentifierInfo();
  if (!Name || Name->getBuiltinID() || Name->getName().starts_with("__"))
    return false;
  std::optional<Site> Use = siteOf(Name, Result.getNameLoc(), Scope);
  NamedDecl *Declared = Use ? declare(*Use) : nullptr;
  if (!Declared)
    return false;
  Result.addDecl(Declared);
  return true;
}

} // namespace driverentry
