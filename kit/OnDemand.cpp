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
  if (S->Context.getExternalSource() == this && !S->Context.getASTMutationListener())
    S->Context.setASTMutationListener(this);
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

bool OnDemandDecls::inFunction() const { return S && S->CurContext && S->CurContext->isFunctionOrMethod(); }

bool OnDemandDecls::atFileScope() const {
  const DeclContext *Context = S ? S->CurContext : nullptr;
  while (Context && isa<LinkageSpecDecl>(Context))
    Context = Context->getParent();
  return Context && Context->isFileContext();
}

Tokens OnDemandDecls::tokensAt(SourceLocation Spelled) {
  const SourceManager &SM = S->getSourceManager();
  return Cache.tokens(SM.getFileID(Spelled), SM, S->getLangOpts());
}

Tokens OnDemandDecls::mainTokens() {
  const SourceManager &SM = S->getSourceManager();
  return Cache.tokens(SM.getMainFileID(), SM, S->getLangOpts());
}

/// A macro's argument stands where it was written, which may be in another macro.
static SourceLocation written(SourceLocation Where, const SourceManager &SM) {
  while (Where.isMacroID() && SM.isMacroArgExpansion(Where))
    Where = SM.getImmediateSpellingLoc(Where);
  return Where;
}

/// The words of the argument for the parameter \p Name of the macro whose body \p At is in, as written at \p Call;
/// nothing when it is no parameter.
static Tokens argumentFor(Tokens Body, size_t At, StringRef Name, Tokens In, size_t Call) {
  size_t Open = bodyOf(Body, At), Number = 0;
  while (Open > 0 && Body[Open].isNot(tok::l_paren) && !Body[Open].isAtStartOfLine())
    --Open;
  if (tokenAt(Body, Open).isNot(tok::l_paren))
    return {};
  for (++Open; Open < Body.size() && wordOf(Body[Open]) != Name; ++Open) {
    if (Body[Open].is(tok::r_paren))
      return {};
    Number += Body[Open].is(tok::comma);
  }
  size_t Close = closingOf(In, Call + 1);
  if (!tokenAt(In, Call + 1).is(tok::l_paren) || Close >= In.size())
    return {};
  for (size_t Begin = Call + 2, I = Begin; I <= Close; ++I) {
    if (I != Close && In[I].isOneOf(tok::l_paren, tok::l_brace, tok::l_square))
      I = closingOf(In, I);
    else if (I == Close || In[I].is(tok::comma)) {
      if (Number-- == 0)
        return In.slice(Begin, I - Begin);
      Begin = I + 1;
    }
  }
  return {};
}

/// Appends what stands behind \p Where (or, in reverse, before it), and leaves a macro's body for what is around its
/// expansion.
void OnDemandDecls::appendAround(SourceLocation Where, bool Forward, std::vector<Token> &Into, unsigned Depth) {
  constexpr size_t Window = 512;
  constexpr unsigned MaxDepth = 8;
  const SourceManager &SM = S->getSourceManager();
  Where = written(Where, SM);
  SourceLocation Spelled = SM.getSpellingLoc(Where);
  Tokens In = tokensAt(Spelled);
  size_t At = indexOf(In, Spelled);
  if (At >= In.size() || Depth > MaxDepth)
    return;
  bool InBody = Where.isMacroID();
  size_t Begin = InBody ? bodyOf(In, At) : 0, Call = 0;
  CharSourceRange Expansion;
  Tokens Caller;
  if (InBody) {
    Expansion = SM.getImmediateExpansionRange(Where);
    SourceLocation Called = SM.getSpellingLoc(written(Expansion.getBegin(), SM));
    Caller = tokensAt(Called);
    Call = indexOf(Caller, Called);
  }
  for (size_t I = At, Steps = 0; Steps < Window; ++Steps) {
    if (Forward ? ++I >= In.size() || (InBody && In[I].isAtStartOfLine()) : I-- <= Begin)
      break;
    Tokens Argument = InBody && Forward && !wordOf(In[I]).empty() && !Caller.empty()
                          ? argumentFor(In, At, wordOf(In[I]), Caller, Call)
                          : Tokens();
    if (Argument.empty())
      Into.push_back(In[I]);
    else
      Into.insert(Into.end(), Argument.begin(), Argument.end());
  }
  if (!InBody)
    return;
  appendAround(Forward ? Expansion.getEnd() : Expansion.getBegin(), Forward, Into, Depth + 1);
}

std::optional<OnDemandDecls::Site> OnDemandDecls::siteOf(IdentifierInfo *Name, SourceLocation Where, Scope *Scope) {
  const SourceManager &SM = S->getSourceManager();
  // The WDK's headers, real or the kit's, are complete; asking for more than they have is their way of testing.
  if (Where.isInvalid() || SM.isInSystemHeader(SM.getExpansionLoc(Where)))
    return std::nullopt;
  SourceLocation Spelled = SM.getSpellingLoc(Where);
  Site Use{Name, Where, Scope, {}, 0, !Scope || !Scope->getFnParent(), nullptr};
  bool Pasted = SM.isWrittenInScratchSpace(Spelled);
  if (!Pasted) {
    Use.In = tokensAt(Spelled);
    Use.At = indexOf(Use.In, Spelled);
    if (Use.At >= Use.In.size() || Use.In[Use.At].getLocation() != Spelled)
      return std::nullopt;
    if (written(Where, SM).isFileID())
      return Use;
  }
  Token Itself;
  if (Lexer::getRawToken(Spelled, Itself, SM, S->getLangOpts()))
    return std::nullopt;
  // A pasted name stands where its halves were pasted.
  CharSourceRange Place =
      Pasted ? SM.getImmediateExpansionRange(written(Where, SM)) : CharSourceRange::getTokenRange(Where, Where);
  auto Spliced = std::make_shared<std::vector<Token>>();
  appendAround(Place.getBegin(), /*Forward=*/false, *Spliced, 0);
  std::reverse(Spliced->begin(), Spliced->end());
  Use.At = Spliced->size();
  Spliced->push_back(Itself);
  appendAround(Place.getEnd(), /*Forward=*/true, *Spliced, 0);
  Use.In = *Spliced;
  Use.Spliced = std::move(Spliced);
  return Use;
}

/// What the call of the name gives: what is wanted, or something with members where those follow. The callee ends at
/// \p Use, and where that is template arguments, its name is at \p NameAt.
QualType OnDemandDecls::returnedBy(const Site &Use, std::optional<size_t> NameAt) {
  size_t Close = closingOf(Use.In, Use.At + 1);
  const Token &Behind = tokenAt(Use.In, Close + 1);
  std::string Name = (Use.Name->getName() + "_result").str();
  if (Behind.isOneOf(tok::arrow, tok::period)) {
    QualType Record = recordFor(Name, Use.Where);
    return Behind.is(tok::arrow) ? S->Context.getPointerType(Record) : Record;
  }
  UseTypes Types(*S, Use.Scope, Use.In);
  size_t Start = Types.startOfChain(NameAt.value_or(Use.At));
  // `auto x = NAME(…)` may become anything, and `for (… : NAME(…))` goes over something.
  const Token &Before = tokenAt(Use.In, Start - 1);
  bool Range = Before.is(tok::colon) && Behind.is(tok::r_paren) &&
               wordOf(tokenAt(Use.In, openingOf(Use.In, Close + 1) - 1)) == "for";
  bool Auto = Before.is(tok::equal) && wordOf(tokenAt(Use.In, Start - 3)) == "auto";
  if (S->getLangOpts().CPlusPlus && (Range || Auto))
    return recordFor(Name, Use.Where);
  return valueType(Types.wantedAt(Start), S->Context);
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

/// NAME[…].member or NAME[…]->member, here or elsewhere in the file; else an element of \p Otherwise.
QualType OnDemandDecls::elementType(const Site &Use, QualType Otherwise) {
  auto Behind = [&](size_t At) { return tokenAt(Use.In, closingOf(Use.In, At + 1) + 1).getKind(); };
  tok::TokenKind Shape = Behind(Use.At);
  for (size_t At = 0; At + 1 < Use.In.size() && Shape != tok::period && Shape != tok::arrow; ++At)
    if (wordOf(Use.In[At]) == Use.Name->getName() && Use.In[At + 1].is(tok::l_square))
      Shape = Behind(At);
  if (Shape != tok::period && Shape != tok::arrow)
    return Otherwise;
  QualType Record = recordFor((Use.Name->getName() + "_element").str(), Use.Where);
  return Shape == tok::arrow ? S->Context.getPointerType(Record) : Record;
}

/// The type that the name of a variable or constant speaks of; null when it speaks of none, or no header has it.
QualType OnDemandDecls::typeByName(StringRef Name) {
  struct Named {
    llvm::StringLiteral Prefix, Suffix, Type;
  };
  // What the framework's macros paste, and what GUIDs are called.
  static constexpr Named Rows[] = {{"_WDF_", "_TYPE_INFO", "WDF_OBJECT_CONTEXT_TYPE_INFO"},
                                   {"GUID_", "", "GUID"},
                                   {"IID_", "", "GUID"},
                                   {"CLSID_", "", "GUID"},
                                   {"", "_GUID", "GUID"}};
  for (const Named &Row : Rows)
    if (Name.starts_with(Row.Prefix) && Name.ends_with(Row.Suffix))
      if (const auto *Known = dyn_cast_or_null<TypeDecl>(UseTypes(*S, nullptr, {}).declared(Row.Type)))
        return S->Context.getTypeDeclType(Known);
  return {};
}

NamedDecl *OnDemandDecls::declareVariable(const Site &Use) {
  StringRef Name = Use.Name->getName();
  if (!Made->count(Name, InventedKind::Variable, Use.Where))
    return nullptr;
  ASTContext &Ast = S->Context;
  UseTypes Types(*S, Use.Scope, Use.In);
  const Token &After = tokenAt(Use.In, Use.At + 1);
  // (&NAME)->member
  bool Record = After.is(tok::r_paren) && tokenAt(Use.In, Use.At - 1).is(tok::amp) &&
                tokenAt(Use.In, Use.At - 2).is(tok::l_paren) && tokenAt(Use.In, Use.At + 2).is(tok::arrow);
  QualType Type = typeByName(Name);
  if (!Type.isNull()) {
    // It says so.
  } else if (Record || After.isOneOf(tok::period, tok::arrow)) {
    TypeDecl *Known = Made->knownType(Use.Name);
    if (!Known) {
      QualType Class = recordFor(Name, Use.Where);
      Known = Made->typeAlias(Use.Name, After.is(tok::arrow) ? Ast.getPointerType(Class) : Class, Use.Where);
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
    Type = Ast.getPointerType(elementType(Use, Type));
  return Made->variable(Use.Name, Type, Use.Where);
}

/// Whether the compiler has to know the value. Elsewhere the same name is a variable.
bool OnDemandDecls::mustBeConstant(const Site &Use) {
  constexpr size_t MaxExpression = 64;
  if (Use.FileScope || tokenAt(Use.In, Use.At - 1).isOneOf(tok::l_brace, tok::l_square))
    return true;
  for (size_t At = Use.At, Steps = 0; At-- > 0 && ++Steps < MaxExpression;) {
    if (wordOf(Use.In[At]) == "case")
      return true;
    if (Use.In[At].isOneOf(tok::semi, tok::l_brace, tok::r_brace, tok::colon))
      break;
  }
  Tokens Main = mainTokens();
  if (Use.In.data() != Main.data())
    return false;
  if (!Constants)
    Constants = constantExpressions(Main);
  return llvm::any_of(*Constants, [&](auto Range) { return Range.first < Use.At && Use.At < Range.second; });
}

NamedDecl *OnDemandDecls::declareConstant(const Site &Use) {
  if (!Made->count(Use.Name->getName(), InventedKind::Constant, Use.Where))
    return nullptr;
  if (mustBeConstant(Use))
    return Made->enumerator(Use.Name, /*IsLength=*/tokenAt(Use.In, Use.At - 1).is(tok::l_square), Use.Where);
  // Its value is unknown, so it is a variable to whoever evaluates it.
  QualType Type = typeByName(Use.Name->getName());
  if (Type.isNull())
    Type = valueType(UseTypes(*S, Use.Scope, Use.In).wantedAt(Use.At), S->Context);
  return Made->variable(Use.Name, Type.withConst(), Use.Where);
}

/// A class or enumeration itself, where another name for it does not do.
NamedDecl *OnDemandDecls::declareTag(const Site &Use) {
  auto *Alias = dyn_cast_or_null<TypedefDecl>(declareType(Use));
  return Alias ? Alias->getUnderlyingType()->getAsTagDecl() : nullptr;
}

NamedDecl *OnDemandDecls::declare(const Site &Use) {
  if (Use.Where.isMacroID() && StatementMacros.contains(Use.Name))
    return Made->function(Use.Name, S->Context.IntTy, /*Pure=*/false, Use.Where);
  if (NamedDecl *Function = declareDefined(Use))
    return Function;
  // A pragma only asks.
  if (Use.Where.isFileID() && inDirective(Use.In, Use.At))
    return nullptr;
  bool CPlusPlus = S->getLangOpts().CPlusPlus;
  if (CPlusPlus && endOfTemplateArguments(Use.In, Use.At) < Use.In.size())
    return declareTemplate(nullptr, Use);
  NameUse Kind = useOf(Use.In, Use.At, Use.FileScope, CPlusPlus);
  bool Known = Made->knownType(Use.Name);
  if ((Known && (Kind == NameUse::Constant || (CPlusPlus && Kind == NameUse::Function))) ||
      (CPlusPlus && templateOfArgument(Use.In, Use.At) < Use.In.size()))
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
  case NameUse::Scope:
    return declareTag(Use);
  case NameUse::Unclear:
    return nullptr;
  }
  llvm_unreachable("all uses are handled");
}

/// The same behind `NAMESPACE::`.
NamedDecl *OnDemandDecls::declareQualified(const Site &Use) {
  if (endOfTemplateArguments(Use.In, Use.At) < Use.In.size())
    return declareTemplate(nullptr, Use);
  const Token &After = tokenAt(Use.In, Use.At + 1);
  if (After.is(tok::coloncolon))
    return declareTag(Use);
  bool Type = !wordOf(After).empty() || After.isOneOf(tok::star, tok::amp, tok::greater, tok::l_brace);
  if (Type || Made->knownType(Use.Name))
    return declareType(Use);
  return After.is(tok::l_paren) ? declareFunction(Use) : declareVariable(Use);
}

/// What a template's names mean is known when it is instantiated.
static bool inTemplate(const Scope *Scope) {
  for (; Scope; Scope = Scope->getParent())
    if (Scope->isTemplateParamScope())
      return true;
  return false;
}

bool OnDemandDecls::LookupUnqualified(LookupResult &Result, Scope *Scope) {
  Sema::LookupNameKind Kind = Result.getLookupKind();
  // A base class is looked up as a tag; `struct NAME` is too, and declares it.
  bool Base = Kind == Sema::LookupTagName && S && S->getLangOpts().CPlusPlus;
  if (!S || (Kind != Sema::LookupOrdinaryName && Kind != Sema::LookupNestedNameSpecifierName && !Base) ||
      Result.isForRedeclaration() || S->isSFINAEContext() || S->CurContext->isDependentContext() || inTemplate(Scope))
    return false;
  IdentifierInfo *Name = Result.getLookupName().getAsIdentifierInfo();
  if (!Name || Name->getBuiltinID() || Name->getName().starts_with("__"))
    return false;
  std::optional<Site> Use = siteOf(Name, Result.getNameLoc(), Scope);
  NamedDecl *Declared = !Use                                                        ? nullptr
                        : !Base                                                     ? declare(*Use)
                        : !isClassUse(Use->In, Use->At)                             ? nullptr
                        : endOfTemplateArguments(Use->In, Use->At) < Use->In.size() ? declareTemplate(nullptr, *Use)
                                                                                    : declareTag(*Use);
  if (!Declared)
    return false;
  Result.addDecl(Declared);
  return true;
}

} // namespace driverentry
