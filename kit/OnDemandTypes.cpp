// The types among the declarations on demand: what a name that no header declares is a type of, told by its uses.
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

/// PFOO and LPFOO are pointers to FOO.
static StringRef pointee(StringRef Name) {
  StringRef Rest = Name;
  if (!Rest.consume_front("LP") && !Rest.consume_front("P"))
    return "";
  return Rest.size() > 1 && (isUppercase(Rest[0]) || Rest[0] == '_') && Rest != Name ? Rest : "";
}

/// uint32_t, INT64, u8, __s16 and the like: an integer of that many bits. Null for other names.
static QualType integerNamed(StringRef Name, const ASTContext &Ast) {
  std::string Lower = Name.ltrim('_').lower();
  StringRef Rest = Lower;
  Rest.consume_back("_t");
  bool Unsigned = Rest.consume_front("u");
  if (Unsigned)
    Rest.consume_front("_");
  else
    Rest.consume_front("s");
  Rest.consume_front("int");
  unsigned Bits = 0;
  if (Rest.getAsInteger(10, Bits) || (Bits != 8 && Bits != 16 && Bits != 32 && Bits != 64))
    return {};
  return Ast.getIntTypeForBitwidth(Bits, !Unsigned);
}

/// Whether a variable of the type \p Name is used with a dot, or its members have offsets: it is no pointer, whatever
/// it is called.
static bool isStructure(Tokens In, StringRef Name) {
  constexpr size_t Window = 4096;
  for (size_t At = 2; At + 1 < In.size(); ++At) {
    if (wordOf(In[At]) == Name && isMeasured(In, At))
      return true;
    StringRef Variable = wordOf(In[At]) == Name ? wordOf(In[At + 1]) : "";
    for (size_t I = At + 2; !Variable.empty() && I + 1 < In.size() && I < At + Window; ++I)
      if (wordOf(In[I]) == Variable && !In[I - 1].isOneOf(tok::period, tok::arrow) && In[I + 1].is(tok::period))
        return true;
  }
  return false;
}

/// `Name(…) {` outside every function of the main file.
std::optional<size_t> OnDemandDecls::definitionOf(StringRef Function) {
  if (!Defined) {
    Defined.emplace();
    Tokens Main = mainTokens();
    for (size_t At = 1; At + 1 < Main.size(); ++At) {
      // What a brace opens is a body, except for extern "C" and namespaces.
      if (Main[At].is(tok::l_brace) && Main[At - 1].isNot(tok::string_literal) &&
          wordOf(tokenAt(Main, At - 2)) != "namespace") {
        At = std::min(closingOf(Main, At), Main.size());
        continue;
      }
      if (wordOf(Main[At]).empty() || Main[At + 1].isNot(tok::l_paren))
        continue;
      size_t Body = closingOf(Main, At + 1) + 1;
      if (tokenAt(Main, Body).is(tok::l_brace))
        Defined->try_emplace(wordOf(Main[At]), At);
    }
  }
  auto Found = Defined->find(Function);
  return Found == Defined->end() ? std::nullopt : std::optional(Found->second);
}

/// A function of this file that is used before its definition.
NamedDecl *OnDemandDecls::declareDefined(const Site &Use) {
  std::optional<size_t> At = definitionOf(Use.Name->getName());
  QualType Type = At ? UseTypes(*S, nullptr, mainTokens()).ofDefinition(*At) : QualType();
  if (Type.isNull() || !Made->count(Use.Name->getName(), InventedKind::Function, Use.Where))
    return nullptr;
  return Made->prototype(Use.Name, Type, Use.Where);
}

/// `ROLE Name;` at file scope, where Name is defined as a function: the type of that function.
QualType OnDemandDecls::roleOf(const Site &Use) {
  StringRef Function = wordOf(tokenAt(Use.In, Use.At + 1));
  if (!Use.FileScope || Function.empty() || !tokenAt(Use.In, Use.At + 2).isOneOf(tok::semi, tok::comma))
    return {};
  std::optional<size_t> At = definitionOf(Function);
  if (!At)
    return {};
  // In C++ the types in it must be those of the definition, which are made up when nobody declares them.
  auto Invent = [&](StringRef Word) -> TypeDecl * {
    if (!S->getLangOpts().CPlusPlus || S->getPreprocessor().getIdentifierInfo(Word)->hasMacroDefinition())
      return nullptr;
    Site Parameter = Use;
    Parameter.Name = &S->Context.Idents.get(Word);
    Parameter.FileScope = false; // it is no role
    return dyn_cast_or_null<TypeDecl>(declareType(Parameter));
  };
  UseTypes Types(*S, nullptr, mainTokens(), Invent);
  QualType Type = Types.ofDefinition(*At);
  // C lets a declaration leave the parameters open.
  return Type.isNull() && !S->getLangOpts().CPlusPlus
             ? S->Context.getFunctionNoProtoType(Types.ofReturn(*At, S->Context.IntTy))
             : Type;
}

QualType valueType(QualType Type, ASTContext &Ast) {
  if (Type.isNull() || Type->isDependentType() || Type->isUndeducedType() || Type->isVoidType())
    return Ast.IntTy;
  Type = Type.getNonReferenceType().getUnqualifiedType();
  if (Type->isFunctionType() || Type->isArrayType())
    Type = Ast.getDecayedType(Type).getCanonicalType();
  return Type->isIncompleteType() ? Ast.IntTy : Type;
}

/// What the variable declared behind the type name at \p At is used as: an integer or pointer, null for a structure;
/// nothing when its uses do not tell.
std::optional<QualType> OnDemandDecls::scalarVariable(const Site &Use, Tokens In, size_t At) {
  UseTypes Types(*S, Use.Scope, In);
  // TYPE x, or TYPE *x and what *x is.
  unsigned Stars = 0;
  while (Stars < 2 && tokenAt(In, At + 1).is(tok::star))
    ++At, ++Stars;
  StringRef Variable = wordOf(tokenAt(In, At + 1));
  QualType Found;
  for (size_t I = At + 1, End = std::min(In.size(), At + 4096); !Variable.empty() && I + 1 < End; ++I) {
    if (wordOf(In[I]) != Variable || In[I - 1].isOneOf(tok::period, tok::arrow))
      continue;
    const Token &Before = In[I - 1 - Stars], &After = In[I + 1], &After2 = tokenAt(In, I + 2);
    bool Value = !Stars || (In[I - 1].is(tok::star) && wordOf(Before) != Use.Name->getName());
    if (Stars ? After.is(tok::arrow)
              : After.isOneOf(tok::period, tok::l_square) || (After.is(tok::equal) && After2.is(tok::l_brace)))
      return QualType();
    if (After.is(tok::arrow))
      return S->Context.getPointerType(recordFor(Use.Name->getName(), Use.Where));
    if (!Found.isNull() || !Value)
      continue;
    bool Compared = After.isOneOf(tok::equal, tok::equalequal, tok::exclaimequal);
    if (Compared)
      Found = Types.ofOperand(I + 2);
    bool Switched = Before.is(tok::l_paren) && wordOf(tokenAt(In, I - 2 - Stars)) == "switch";
    if (Found.isNull() && (Compared || Switched || Before.isOneOf(tok::exclaim, tok::equalequal, tok::exclaimequal) ||
                           isArithmeticBefore(Before) || (I > At + 1 && isArithmeticBehind(After))))
      Found = S->Context.IntTy;
  }
  Found = Found.isNull() ? Found : valueType(Found, S->Context);
  return Found.isNull() || !Found->isScalarType() ? std::nullopt : std::optional(Found);
}

/// An integer or pointer where variables of the type are compared, computed with or assigned values.
QualType OnDemandDecls::scalarOf(const Site &Use, Tokens In) {
  constexpr unsigned MaxVariables = 16;
  unsigned Variables = 0;
  for (size_t At = 0; At + 1 < In.size() && Variables < MaxVariables; ++At) {
    if (wordOf(In[At]) != Use.Name->getName())
      continue;
    const Token &After = In[At + 1];
    // (NAME)value
    if (After.is(tok::r_paren) && tokenAt(In, At - 1).is(tok::l_paren) && wordOf(tokenAt(In, At - 2)).empty())
      return S->Context.IntTy;
    if ((wordOf(After).empty() && After.isNot(tok::star)) || tokenAt(In, At + 2).is(tok::l_paren))
      continue;
    ++Variables;
    if (std::optional<QualType> Found = scalarVariable(Use, In, At))
      return *Found;
  }
  return {};
}

/// C++: NAME:: makes it an enumeration when all that is behind are constants, else a class; so does a base or `new`,
/// and then it has a constructor. Null when nothing of that is seen.
QualType OnDemandDecls::classOf(const Site &Use, Tokens In) {
  StringRef Name = Use.Name->getName();
  bool Scope = false, OnlyConstants = true, Class = false;
  for (size_t At = 0; At + 3 < In.size(); ++At) {
    if (wordOf(In[At]) != Name)
      continue;
    Class |= isClassUse(In, At);
    if (In[At + 1].isNot(tok::coloncolon))
      continue;
    const Token &Behind = In[At + 3];
    Scope = true;
    QualType Wanted = UseTypes(*S, nullptr, In).wantedAt(At);
    OnlyConstants &= Wanted.isNull() || !Wanted->isPointerType();
    OnlyConstants &= !Behind.isOneOf(tok::l_paren, tok::coloncolon, tok::less, tok::star) && wordOf(Behind).empty();
  }
  if (Scope && OnlyConstants && !Class)
    return Made->enumeration(Name, Use.Where);
  return Scope || Class ? Made->record(Name, Use.Where, RecordShape::Class) : QualType();
}

/// A structure that can do what its uses ask for. Names in capitals are C's: they have no destructor.
QualType OnDemandDecls::recordFor(StringRef Name, SourceLocation Where) {
  if (!S->getLangOpts().CPlusPlus)
    return Made->record(Name, Where);
  // `NAME x = {.Member = …}` is for aggregates only.
  Tokens Main = mainTokens();
  for (size_t At = 0; At + 3 < Main.size(); ++At) {
    if (wordOf(Main[At]) != Name)
      continue;
    size_t Brace = At + 1;
    while (Brace < At + 6 && !tokenAt(Main, Brace).isOneOf(tok::l_brace, tok::semi))
      ++Brace;
    if (tokenAt(Main, Brace).is(tok::l_brace) && tokenAt(Main, Brace + 1).is(tok::period))
      return Made->record(Name, Where);
  }
  return Made->record(Name, Where, Name.upper() == Name ? RecordShape::Value : RecordShape::Class);
}

/// What the arguments of the template at \p At are.
static llvm::SmallVector<TemplateArgumentKind> argumentKinds(Tokens In, size_t At, size_t End, UseTypes &Types) {
  llvm::SmallVector<TemplateArgumentKind> Kinds;
  for (size_t I = At + 2; I <= End; ++I) {
    StringRef Word = wordOf(In[I]);
    bool Value = In[I].isLiteral() || In[I].isOneOf(tok::minus, tok::tilde, tok::amp, tok::l_paren) || Word == "true" ||
                 Word == "false" || Word == "sizeof" || Word == "nullptr" ||
                 (!Word.empty() && isa_and_nonnull<ValueDecl>(Types.declared(Word)));
    Kinds.push_back(Value ? TemplateArgumentKind::Value : TemplateArgumentKind::Type);
    for (int Depth = 0; I < End && (Depth || In[I].isNot(tok::comma)); ++I)
      Depth += In[I].isOneOf(tok::less, tok::l_paren)      ? 1
               : In[I].isOneOf(tok::greater, tok::r_paren) ? -1
               : In[I].is(tok::greatergreater)             ? -2
                                                           : 0;
  }
  if (Kinds.empty())
    Kinds.push_back(TemplateArgumentKind::Type);
  return Kinds;
}

/// NAME<…>: a class, unless all that is done with it is calling it.
NamedDecl *OnDemandDecls::declareTemplate(const RecordDecl *Owner, const Site &Use) {
  if (!Owner)
    if (NamedDecl *Known = Made->knownTemplate(Use.Name))
      return Known;
  StringRef Name = Use.Name->getName();
  size_t End = endOfTemplateArguments(Use.In, Use.At);
  std::string Told = Owner ? (Owner->getName() + "::" + Name).str() : Name.str();
  bool Function = true;
  for (size_t At = 0; At + 2 < Use.In.size() && Function; ++At)
    if (size_t Close = wordOf(Use.In[At]) == Name ? endOfTemplateArguments(Use.In, At) : Use.In.size();
        Close < Use.In.size())
      Function = Use.In[Close + 1].is(tok::l_paren) && !isClassUse(Use.In, At);
  if (!Made->count(Told, Function ? InventedKind::Function : InventedKind::Type, Use.Where))
    return nullptr;
  UseTypes Types(*S, Use.Scope, Use.In);
  llvm::SmallVector<TemplateArgumentKind> Kinds = argumentKinds(Use.In, Use.At, End, Types);
  if (!Function)
    return Made->classTemplate(Owner, Use.Name, Made->record(Name, Use.Where, RecordShape::Class), Kinds, Use.Where);
  Site Call = Use;
  Call.At = End;
  return Made->functionTemplate(Owner, Use.Name, returnedBy(Call, Use.At), Kinds, Use.Where);
}

NamedDecl *OnDemandDecls::declareType(const Site &Use) {
  if (TypeDecl *Known = Made->knownType(Use.Name))
    return Known;
  StringRef Name = Use.Name->getName();
  if (!Made->count(Name, InventedKind::Type, Use.Where))
    return nullptr;
  ASTContext &Ast = S->Context;
  QualType Type = roleOf(Use);
  if (Type.isNull())
    Type = integerNamed(Name, Ast);
  if (StringRef Target = pointee(Name); Type.isNull() && !Target.empty() && !isStructure(mainTokens(), Name)) {
    auto *Known = dyn_cast_or_null<TypeDecl>(UseTypes(*S, Use.Scope, Use.In).declared(Target));
    if (!Known)
      Known = Made->knownType(&Ast.Idents.get(Target));
    if (!Known)
      Known = Made->typeAlias(&Ast.Idents.get(Target), recordFor(Target, Use.Where), Use.Where);
    Type = Ast.getPointerType(Ast.getTypeDeclType(Known));
  }
  // A header that only names the type says less than the file that uses it.
  for (Tokens In : {mainTokens(), Use.In}) {
    if (Type.isNull() && S->getLangOpts().CPlusPlus)
      Type = classOf(Use, In);
    if (Type.isNull())
      Type = scalarOf(Use, In);
  }
  if (Type.isNull())
    Type = recordFor(Name, Use.Where);
  return Made->typeAlias(Use.Name, Type, Use.Where);
}

} // namespace driverentry
