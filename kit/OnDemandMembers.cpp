// Members of invented structures and names in invented classes.
#include "kit/OnDemand.h"
#include "kit/Redeclaration.h"
#include "kit/UseTypes.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "clang/Basic/TargetInfo.h"
#include "clang/Lex/Lexer.h"
#include "clang/Lex/MacroInfo.h"
#include "clang/Lex/Preprocessor.h"
#include "clang/Sema/Sema.h"
#include "llvm/ADT/StringSwitch.h"

using namespace clang;
using llvm::StringRef;

namespace driverentry {

std::optional<OnDemandDecls::Site> OnDemandDecls::memberSite(IdentifierInfo *Member,
                                                             llvm::ArrayRef<tok::TokenKind> Operators) {
  // Every lexer of a file is a Lexer.
  auto *Reader = static_cast<Lexer *>(S->getPreprocessor().getCurrentFileLexer());
  if (!Reader)
    return std::nullopt;
  // The parser has read a little further than the name that it asks for.
  SourceLocation Reached = Reader->getSourceLocation();
  Tokens In = tokensAt(Reached);
  size_t From = In.empty() ? 0 : std::min(indexOf(In, Reached), In.size() - 1);
  for (size_t At = From, Steps = 0; At > 0 && Steps < 128; --At, ++Steps)
    if (wordOf(In[At]) == Member->getName() && llvm::is_contained(Operators, In[At - 1].getKind()))
      return Site{Member, In[At].getLocation(), S->getCurScope(), In, At, false, nullptr};
  // Where the use is inside a macro, the reader is at the macro's name; there is no telling what for.
  return Site{Member, Reached, S->getCurScope(), {}, 0, false, nullptr};
}

/// The structure of a header that has a member \p Name, where that is its mark.
QualType OnDemandDecls::typeByMember(StringRef Name) {
  StringRef Type = llvm::StringSwitch<StringRef>(Name)
                       .Cases({"QuadPart", "LowPart", "HighPart"}, "LARGE_INTEGER")
                       .Cases({"Flink", "Blink"}, "LIST_ENTRY")
                       .Case("MaximumLength", "UNICODE_STRING")
                       .Default("");
  const auto *Known = Type.empty() ? nullptr : dyn_cast_or_null<TypeDecl>(UseTypes(*S, nullptr, {}).declared(Type));
  return Known ? S->Context.getTypeDeclType(Known) : QualType();
}

tok::TokenKind OnDemandDecls::behindInMacro(Tokens In, size_t At) {
  constexpr unsigned MaxTokens = 256;
  if (!tokenAt(In, At + 1).isOneOf(tok::comma, tok::r_paren))
    return tok::unknown;
  unsigned Number = 0, Steps = 0;
  size_t Open = At;
  for (; Open > 0 && ++Steps < MaxTokens && !In[Open].isOneOf(tok::l_paren, tok::semi, tok::l_brace); --Open) {
    Number += In[Open].is(tok::comma);
    if (In[Open].isOneOf(tok::r_paren, tok::r_square))
      Open = openingOf(In, Open);
    if (Open >= In.size())
      return tok::unknown;
  }
  if (In[Open].is(tok::l_paren) && In[At + 1].is(tok::r_paren) && wordOf(tokenAt(In, Open - 1)).empty())
    return behindInMacro(In, At + 1);
  StringRef Name = In[Open].is(tok::l_paren) ? wordOf(tokenAt(In, Open - 1)) : "";
  const MacroInfo *Macro = Name.empty() ? nullptr : S->getPreprocessor().getMacroInfo(&S->Context.Idents.get(Name));
  if (!Macro || !Macro->isFunctionLike() || Number >= Macro->getNumParams())
    return tok::unknown;
  Tokens Body = Macro->tokens();
  for (size_t I = 0; I < Body.size(); ++I) {
    if (Body[I].getIdentifierInfo() != Macro->params()[Number])
      continue;
    // (PARAMETER).member
    size_t Behind = I + 1;
    while (tokenAt(Body, Behind).is(tok::r_paren) && tokenAt(Body, 2 * I - Behind).is(tok::l_paren))
      ++Behind;
    if (tokenAt(Body, Behind).isOneOf(tok::period, tok::arrow, tok::l_square))
      return Body[Behind].getKind();
  }
  return tok::unknown;
}

/// What one use of a member says of its type; null when that is nothing.
OnDemandDecls::MemberUse OnDemandDecls::memberTypeAt(const Site &Use, StringRef Owner) {
  ASTContext &Ast = S->Context;
  UseTypes Types(*S, Use.Scope, Use.In);
  const Token &After = tokenAt(Use.In, Use.At + 1);
  std::string Name = (Owner + "_" + Use.Name->getName()).str();
  if (tok::TokenKind Inside = behindInMacro(Use.In, Use.At); Inside != tok::unknown) {
    if (Inside == tok::l_square)
      return {Ast.getPointerType(Ast.UnsignedCharTy), true};
    QualType Record = recordFor(Name, Use.Where);
    return {Inside == tok::arrow ? Ast.getPointerType(Record) : Record, true};
  }
  if (After.isOneOf(tok::period, tok::arrow)) {
    QualType Record = typeByMember(wordOf(tokenAt(Use.In, Use.At + 2)));
    if (Record.isNull())
      Record = recordFor(Name, Use.Where);
    return {After.is(tok::arrow) ? Ast.getPointerType(Record) : Record, true};
  }
  if (After.is(tok::l_paren)) {
    FunctionProtoType::ExtProtoInfo Info;
    Info.Variadic = true;
    return {Ast.getPointerType(Ast.getFunctionType(returnedBy(Use), {}, Info)), true};
  }
  size_t Start = Types.startOfChain(Use.At);
  const Token &Before = tokenAt(Use.In, Start - 1);
  bool AddressTaken = Before.is(tok::amp);
  QualType Type = Types.wantedAt(AddressTaken ? Start - 1 : Start);
  if (AddressTaken)
    Type = Type.isNull() || !Type->isPointerType() ? QualType() : Type->getPointeeType();
  if (After.isOneOf(tok::equal, tok::equalequal, tok::exclaimequal))
    Type = Types.ofOperand(Use.At + 2);
  if (After.is(tok::l_square)) {
    QualType Element = elementType(Use, valueType(Type, Ast));
    // The offset of an element is that of an array's.
    bool Offset = tokenAt(Use.In, Use.At - 1).is(tok::comma);
    return {Offset ? Ast.getConstantArrayType(Element, llvm::APInt(64, 1), nullptr, ArraySizeModifier::Normal, 0)
                   : Ast.getPointerType(Element),
            true};
  }
  Type = Type.isNull() || Type->isVoidType() ? QualType() : valueType(Type, Ast);
  bool Template = endOfTemplateArguments(Use.In, Use.At) < Use.In.size();
  if (!AddressTaken && !Template && (isArithmeticBehind(After) || isArithmeticBefore(Before)))
    return {Type.isNull() || !Type->isIntegralOrEnumerationType() ? Ast.LongLongTy : Type, true};
  return {Type, !Type.isNull() && !Type->isIntegerType() && !Type->isVoidPointerType()};
}

/// The first use that leaves no other type tells it: the one at hand, or another use of that member's name in the file.
QualType OnDemandDecls::memberType(const Site &Use, StringRef Owner) {
  constexpr unsigned MaxUses = 64;
  MemberUse First = Use.In.empty() ? MemberUse() : memberTypeAt(Use, Owner);
  if (First.Certain)
    return First.Type;
  Site Other = Use;
  Other.In = Use.In.empty() ? mainTokens() : Use.In;
  unsigned Uses = 0;
  for (Other.At = 1; Other.At + 1 < Other.In.size() && Uses < MaxUses; ++Other.At) {
    bool Here = !Use.In.empty() && Other.At == Use.At;
    // TYPE, NAME[…] is an offset's member.
    bool Member = Other.In[Other.At - 1].isOneOf(tok::period, tok::arrow) ||
                  (Other.In[Other.At - 1].is(tok::comma) && Other.In[Other.At + 1].is(tok::l_square));
    if (Here || !Member || wordOf(Other.In[Other.At]) != Use.Name->getName())
      continue;
    ++Uses;
    bool Shaped = Other.In[Other.At + 1].isOneOf(tok::period, tok::arrow, tok::l_square) ||
                  behindInMacro(Other.In, Other.At) != tok::unknown;
    if (MemberUse Found = Shaped ? memberTypeAt(Other, Owner) : MemberUse(); Found.Certain)
      return Found.Type;
  }
  return First.Type.isNull() ? QualType(S->Context.LongLongTy) : First.Type;
}

/// Whether a value of \p Type has a \p Record inside, which is then no type for one of its members.
static bool holds(QualType Type, const RecordDecl *Record, unsigned Depth = 0) {
  constexpr unsigned MaxDepth = 16;
  const RecordDecl *Inner = Type->getBaseElementTypeUnsafe()->getAsRecordDecl();
  Inner = Inner ? Inner->getDefinition() : nullptr;
  if (!Inner || Inner == Record || Depth > MaxDepth)
    return Inner;
  for (const Decl *Member : Inner->noload_decls())
    if (const auto *Field = dyn_cast<FieldDecl>(Member); Field && holds(Field->getType(), Record, Depth + 1))
      return true;
  return false;
}

NamedDecl *OnDemandDecls::declareMember(const RecordDecl *Record, const Site &Use) {
  std::string Name = (Record->getName() + "::" + Use.Name->getName()).str();
  if (!Made->count(Name, InventedKind::Member, Use.Where))
    return nullptr;
  QualType Type = memberType(Use, Record->getName());
  if (holds(Type, Record))
    Type = S->Context.LongLongTy;
  return Made->isInvented(Record) ? Made->member(Record, Use.Name, Type, Use.Where)
                                  : Made->furtherMember(Record, Use.Name, Type, Use.Where);
}

NamedDecl *OnDemandDecls::declareInScope(const RecordDecl *Class, const Site &Use) {
  ASTContext &Ast = S->Context;
  std::string Name = (Class->getName() + "::" + Use.Name->getName()).str();
  if (endOfTemplateArguments(Use.In, Use.At) < Use.In.size())
    return declareTemplate(Class, Use);
  NameUse Kind = useOf(Use.In, Use.At, false, true);
  InventedKind Told = Kind == NameUse::Function                         ? InventedKind::Function
                      : Kind == NameUse::Type || Kind == NameUse::Scope ? InventedKind::Type
                                                                        : InventedKind::Constant;
  if (!Made->count(Name, Told, Use.Where))
    return nullptr;
  if (Told == InventedKind::Function)
    return Made->staticFunction(Class, Use.Name, returnedBy(Use), Use.Where);
  if (Told == InventedKind::Type) {
    QualType Type = classOf(Use, Use.In);
    return Made->innerType(Class, Use.Name, Type.isNull() ? recordFor(Name, Use.Where) : Type, Use.Where);
  }
  UseTypes Types(*S, Use.Scope, Use.In);
  QualType Type = valueType(Types.wantedAt(Use.At < 2 ? 0 : Use.At - 2), Ast);
  return Made->staticVariable(Class, Use.Name, Type, Use.Where);
}

void OnDemandDecls::CompletedTagDefinition(const TagDecl *Tag) {
  auto *Record = const_cast<RecordDecl *>(dyn_cast<RecordDecl>(Tag));
  if (!Record || !S || Made->isInvented(Record))
    return;
  Record->setHasExternalLexicalStorage(false);
  const auto *Class = dyn_cast<CXXRecordDecl>(Record);
  bool Plain = !Class || (Class->isCLike() && !Class->isDependentContext());
  if (!Plain || !S->getSourceManager().isInSystemHeader(Record->getLocation()))
    return;
  Record->setHasExternalVisibleStorage(true);
}

void OnDemandDecls::AddedVisibleDecl(const DeclContext *Context, const Decl *Added) {
  if (auto *Function = const_cast<FunctionDecl *>(dyn_cast<FunctionDecl>(Added)); Function && S)
    acceptRedeclaration(*Function, *S);
  // What is missing of a namespace is asked for here, as NAME::missing.
  if (auto *Namespace = const_cast<NamespaceDecl *>(dyn_cast<NamespaceDecl>(Added)))
    Namespace->setHasExternalVisibleStorage(true);
  auto *Record = const_cast<RecordDecl *>(dyn_cast<RecordDecl>(Added));
  if (Record && !Record->getDefinition() && !Record->isBeingDefined() && Context->isFileContext() &&
      !Record->isDependentContext())
    Record->setHasExternalLexicalStorage(true);
}

void OnDemandDecls::FindExternalLexicalDecls(const DeclContext *Context, llvm::function_ref<bool(Decl::Kind)>,
                                             llvm::SmallVectorImpl<Decl *> &) {
  // Whoever walks over the structure is told that there is nothing; it can be completed all the same.
  if (const auto *Record = dyn_cast<RecordDecl>(Context); Record && !Record->getDefinition())
    const_cast<RecordDecl *>(Record)->setHasExternalLexicalStorage(true);
}

void OnDemandDecls::CompleteType(TagDecl *Tag) {
  auto *Record = dyn_cast<RecordDecl>(Tag);
  auto *Reader = S ? static_cast<Lexer *>(S->getPreprocessor().getCurrentFileLexer()) : nullptr;
  // A header may be followed by the definition, and so may be a name that the main file defines further down.
  if (!Record || !Reader || Reader->getFileID() != S->getSourceManager().getMainFileID() || Record->getName().empty() ||
      Record->getDefinition() || S->isSFINAEContext())
    return;
  Tokens Main = mainTokens();
  for (size_t At = 0; At + 1 < Main.size(); ++At)
    if (wordOf(Main[At]) == Record->getName() && Main[At + 1].isOneOf(tok::l_brace, tok::colon))
      return;
  // The compiler asks also where it can do without, so that only members that are used count as invented.
  Made->complete(*Record);
}

/// What the structure has under that name without being asked to look it up.
static NamedDecl *memberThere(const RecordDecl &Record, DeclarationName Name) {
  for (Decl *Member : Record.noload_decls())
    if (auto *Named = dyn_cast<NamedDecl>(Member); Named && Named->getDeclName() == Name)
      return Named;
  return nullptr;
}

/// Whether the qualified name that ends at \p At is that of a namespace which is opened here: `namespace A::B {`.
static bool opensNamespace(Tokens In, size_t At) {
  auto SkipInline = [&] { At -= wordOf(tokenAt(In, At - 1)) == "inline"; };
  for (SkipInline(); At >= 2 && In[At - 1].is(tok::coloncolon); SkipInline())
    At -= 2;
  return wordOf(tokenAt(In, At - 1)) == "namespace" && wordOf(tokenAt(In, At - 2)) != "using";
}

/// NAMESPACE::NAME where the namespace has no such name. It becomes one of no scope.
bool OnDemandDecls::findInNamespace(const NamespaceDecl &Namespace, IdentifierInfo *Name) {
  for (Decl *There : Namespace.noload_decls())
    if (auto *Named = dyn_cast<NamedDecl>(There); Named && Named->getDeclName() == DeclarationName(Name))
      return false;
  std::optional<Site> Use =
      S->isSFINAEContext() || S->CurContext->isDependentContext() ? std::nullopt : memberSite(Name, tok::coloncolon);
  if (!Use || Use->In.empty() || Use->At < 2 || wordOf(Use->In[Use->At - 2]) != Namespace.getName() ||
      opensNamespace(Use->In, Use->At) || S->getSourceManager().isInSystemHeader(Use->Where))
    return false;
  Use->FileScope = !S->getCurFunctionDecl();
  NamedDecl *Declared = declareQualified(*Use);
  if (!Declared)
    return false;
  SetExternalVisibleDeclsForName(&Namespace, Name, Declared);
  return true;
}

bool OnDemandDecls::FindExternalVisibleDeclsByName(const DeclContext *Context, DeclarationName Name,
                                                   const DeclContext *) {
  IdentifierInfo *Member = Name.getAsIdentifierInfo();
  const auto *Record = dyn_cast<RecordDecl>(Context);
  const auto *Enum = dyn_cast<EnumDecl>(Context);
  if (const auto *Namespace = dyn_cast<NamespaceDecl>(Context); Namespace && S && Member)
    return findInNamespace(*Namespace, Member);
  if (!S || !Member || (!Record && !Made->isInvented(Enum)) || (Record && Record->getIdentifier() == Member))
    return false;
  // A structure that a header defines gets further members, but no other names.
  bool Known = Record && !Made->isInvented(Record);
  if (NamedDecl *There = Known ? memberThere(*Record, Name) : nullptr) {
    SetExternalVisibleDeclsForName(Context, Name, There);
    return true;
  }
  if (Known && (LaidOut.contains(Record) || Record->isBeingDefined()))
    return false;
  bool CPlusPlus = S->getLangOpts().CPlusPlus;
  NamedDecl *Declared = nullptr;
  std::optional<Site> Use = CPlusPlus && !Known ? memberSite(Member, tok::coloncolon) : std::nullopt;
  if (Use && !Use->In.empty())
    Declared = Enum ? Made->innerEnumerator(Enum, Member, Use->Where) : declareInScope(Record, *Use);
  else if (Use = memberSite(Member, {tok::period, tok::arrow}); Use && Record)
    // Without a use in sight, C++ may be asking for any name that stands inside a derived class.
    Declared = Use->In.empty() && (CPlusPlus || Known) ? nullptr : declareMember(Record, *Use);
  if (!Declared)
    return false;
  SetExternalVisibleDeclsForName(Context, Name, Declared);
  return true;
}

bool OnDemandDecls::layoutRecordType(const RecordDecl *Record, uint64_t &Size, uint64_t &Alignment,
                                     llvm::DenseMap<const FieldDecl *, uint64_t> &Offsets,
                                     llvm::DenseMap<const CXXRecordDecl *, CharUnits> &Bases,
                                     llvm::DenseMap<const CXXRecordDecl *, CharUnits> &) {
  LaidOut.insert(Record);
  if (!Made || !Made->isInvented(Record))
    return false;
  if (const auto *Class = dyn_cast<CXXRecordDecl>(Record))
    for (const CXXBaseSpecifier &Base : Class->bases())
      Bases[Base.getType()->getAsCXXRecordDecl()] = CharUnits::Zero();
  Size = uint64_t(Inventions::SpareFields) * Inventions::FieldStride;
  Alignment = S->Context.getTargetInfo().getPointerWidth(LangAS::Default);
  uint64_t Offset = 0;
  for (const FieldDecl *Field : Record->fields()) {
    Offsets[Field] = Offset;
    Offset += Inventions::FieldStride;
  }
  return true;
}

} // namespace driverentry
