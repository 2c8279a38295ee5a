#include "kit/OnDemand.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Attr.h"
#include "clang/AST/DeclCXX.h"
#include "clang/Lex/Lexer.h"
#include "clang/Lex/Preprocessor.h"
#include "clang/Sema/Lookup.h"
#include "clang/Sema/Scope.h"
#include "clang/Sema/Sema.h"

using namespace clang;
using namespace llvm;

namespace driverentry {

StringRef inventedKindName(InventedKind Kind) {
  switch (Kind) {
  case InventedKind::Type:
    return "type";
  case InventedKind::Function:
    return "function";
  case InventedKind::Constant:
    return "constant";
  case InventedKind::Variable:
    return "variable";
  case InventedKind::Member:
    return "member";
  case InventedKind::Namespace:
    return "namespace";
  }
  llvm_unreachable("all kinds have names");
}

void OnDemandDecls::InitializeSema(clang::Sema &S) {
  Sema = &S;
  // A precompiled preamble has a source of its own; members are not invented then.
  if (!S.Context.getExternalSource())
    S.Context.setExternalSource(this);
}

bool OnDemandDecls::tell(StringRef Name, InventedKind Kind, SourceLocation Where) {
  if (Told.size() >= MaxInvented) {
    if (Report->Limits.empty())
      Report->Limits.push_back("more than " + std::to_string(MaxInvented) + " invented names");
    return false;
  }
  if (KnownConstants.contains(Name) || !Told.insert(Name).second)
    return true;
  PresumedLoc Place = Sema->getSourceManager().getPresumedLoc(Sema->getSourceManager().getExpansionLoc(Where));
  Report->Invented.push_back({Name.str(), Kind, Place.isValid() ? Place.getFilename() : "",
                              Place.isValid() ? Place.getLine() : 0});
  return true;
}

QualType OnDemandDecls::record(IdentifierInfo *Name, SourceLocation Where) {
  ASTContext &Ast = Sema->Context;
  DeclContext *Unit = Ast.getTranslationUnitDecl();
  RecordDecl *Record;
  if (Ast.getLangOpts().CPlusPlus)
    Record = CXXRecordDecl::Create(Ast, TagTypeKind::Struct, Unit, Where, Where, Name);
  else
    Record = RecordDecl::Create(Ast, TagTypeKind::Struct, Unit, Where, Where, Name);
  Record->startDefinition();
  Record->completeDefinition();
  Record->setImplicit();
  Record->setHasExternalVisibleStorage(true);
  Invented[Record] = Name;
  return Ast.getCanonicalTagType(Record);
}

/// PFOO and LPFOO are pointers to FOO.
static StringRef pointee(StringRef Name) {
  StringRef Rest = Name;
  if ((Rest.consume_front("LP") || Rest.consume_front("P")) && Rest.size() > 1 && isUppercase(Rest[0]) &&
      (isUppercase(Rest[1]) || Rest[1] == '_' || isLowercase(Rest[1])) && isUppercase(Name[0]))
    return Rest;
  return "";
}

NamedDecl *OnDemandDecls::type(IdentifierInfo *Name, SourceLocation Where) {
  NamedDecl *&Known = Types[Name];
  if (Known)
    return Known;
  ASTContext &Ast = Sema->Context;
  QualType Type;
  if (StringRef Target = pointee(Name->getName()); !Target.empty()) {
    IdentifierInfo *TargetName = &Ast.Idents.get(Target);
    LookupResult Found(*Sema, TargetName, Where, clang::Sema::LookupOrdinaryName);
    Asking = true;
    Sema->LookupName(Found, Sema->TUScope);
    Asking = false;
    NamedDecl *Declared = Found.isSingleResult() ? Found.getFoundDecl() : nullptr;
    Found.suppressDiagnostics();
    if (!isa_and_nonnull<TypeDecl>(Declared))
      Declared = type(TargetName, Where);
    Type = Ast.getPointerType(Ast.getTypeDeclType(cast<TypeDecl>(Declared)));
  } else {
    Type = record(Name, Where);
  }
  return Types[Name] = TypedefDecl::Create(Ast, Ast.getTranslationUnitDecl(), Where, Where, Name,
                                           Ast.getTrivialTypeSourceInfo(Type, Where));
}

NamedDecl *OnDemandDecls::function(IdentifierInfo *Name, SourceLocation Where, QualType Returned) {
  ASTContext &Ast = Sema->Context;
  FunctionProtoType::ExtProtoInfo Info;
  Info.Variadic = true;
  QualType Type = Ast.getFunctionType(Returned, {}, Info);
  DeclContext *Context = Ast.getTranslationUnitDecl();
  if (Ast.getLangOpts().CPlusPlus) {
    auto *Linkage = LinkageSpecDecl::Create(Ast, Context, Where, Where, LinkageSpecLanguageIDs::C, false);
    Linkage->setImplicit();
    Context->addHiddenDecl(Linkage);
    Context = Linkage;
  }
  auto *Function = FunctionDecl::Create(Ast, Context, Where, Where, Name, Type,
                                        Ast.getTrivialTypeSourceInfo(Type, Where), SC_Extern);
  Function->setImplicit();
  return Function;
}

NamedDecl *OnDemandDecls::constant(IdentifierInfo *Name, SourceLocation Where, bool Length) {
  ASTContext &Ast = Sema->Context;
  auto *Enum = EnumDecl::Create(Ast, Ast.getTranslationUnitDecl(), Where, Where, nullptr, nullptr, false, false, false);
  Enum->setImplicit();
  Enum->setIntegerType(Ast.IntTy);
  // Distinct, for case labels; a length stays small.
  unsigned Value = Length ? 64 : 0x7000 + ++NextValue;
  return EnumConstantDecl::Create(Ast, Enum, Where, Name, Ast.IntTy, nullptr,
                                  APSInt(APInt(32, Value), /*isUnsigned=*/false));
}

NamedDecl *OnDemandDecls::variable(IdentifierInfo *Name, SourceLocation Where, QualType Type) {
  ASTContext &Ast = Sema->Context;
  auto *Variable = VarDecl::Create(Ast, Ast.getTranslationUnitDecl(), Where, Where, Name, Type,
                                   Ast.getTrivialTypeSourceInfo(Type, Where), SC_Extern);
  Variable->setImplicit();
  return Variable;
}

NamedDecl *OnDemandDecls::declare(IdentifierInfo *Name, SourceLocation Where, Scope *Scope) {
  const SourceManager &SM = Sema->getSourceManager();
  bool FileScope = !Scope || !Scope->getFnParent();
  SourceLocation Spelled = SM.getSpellingLoc(Where);
  Tokens In = Cache.tokens(SM.getFileID(Spelled), SM, Sema->getLangOpts());
  size_t At = indexOf(In, Spelled);
  if (At >= In.size() || In[At].getLocation() != Spelled)
    return nullptr;
  ASTContext &Ast = Sema->Context;
  NameUse Use = useOf(In, At, FileScope, Ast.getLangOpts().CPlusPlus);
  if (Types.contains(Name) && Use != NameUse::Function)
    Use = NameUse::Type;
  switch (Use) {
  case NameUse::Type:
    return tell(Name->getName(), InventedKind::Type, Where) ? type(Name, Where) : nullptr;
  case NameUse::Function: {
    if (!tell(Name->getName(), InventedKind::Function, Where))
      return nullptr;
    NamedDecl *&Known = Values[{Name, Ast.IntTy.getAsOpaquePtr()}];
    if (!isa_and_nonnull<FunctionDecl>(Known))
      Known = function(Name, Where, Ast.IntTy);
    return Known;
  }
  case NameUse::Variable:
  case NameUse::Constant: {
    bool Variable = Use == NameUse::Variable;
    if (!tell(Name->getName(), Variable ? InventedKind::Variable : InventedKind::Constant, Where))
      return nullptr;
    NamedDecl *&Known = Values[{Name, Ast.IntTy.getAsOpaquePtr()}];
    if (!Known)
      Known = Variable ? variable(Name, Where, Ast.IntTy)
                       : constant(Name, Where, tokenAt(In, At - 1).is(tok::l_square));
    return Known;
  }
  case NameUse::Scope:
  case NameUse::Unclear:
    return nullptr;
  }
  llvm_unreachable("all uses are handled");
}

bool OnDemandDecls::LookupUnqualified(LookupResult &Result, Scope *Scope) {
  if (!Sema || Asking || Result.getLookupKind() != clang::Sema::LookupOrdinaryName || Result.isForRedeclaration())
    return false;
  IdentifierInfo *Name = Result.getLookupName().getAsIdentifierInfo();
  SourceLocation Where = Result.getNameLoc();
  if (!Name || Where.isInvalid() || Name->getBuiltinID() || Name->getName().starts_with("__"))
    return false;
  NamedDecl *Declared = declare(Name, Where, Scope);
  if (!Declared)
    return false;
  Result.addDecl(Declared);
  return true;
}

bool OnDemandDecls::FindExternalVisibleDeclsByName(const DeclContext *Context, DeclarationName Name,
                                                   const DeclContext *) {
  const auto *Record = dyn_cast<RecordDecl>(Context);
  IdentifierInfo *Member = Name.getAsIdentifierInfo();
  auto Known = Invented.find(Record);
  if (!Record || !Sema || Asking || !Member || Known == Invented.end() || Member == Record->getIdentifier())
    return false;
  ASTContext &Ast = Sema->Context;
  auto *Owner = const_cast<RecordDecl *>(Record);
  SourceLocation Where = Record->getLocation();
  if (!tell((Known->second->getName() + "::" + Member->getName()).str(), InventedKind::Member, Where))
    return false;
  QualType Type = Ast.IntTy;
  NamedDecl *Made;
  if (LaidOut.contains(Record)) {
    auto *Static = VarDecl::Create(Ast, Owner, Where, Where, Member, Type, Ast.getTrivialTypeSourceInfo(Type, Where),
                                   SC_Static);
    Made = Static;
  } else {
    Made = FieldDecl::Create(Ast, Owner, Where, Where, Member, Type, Ast.getTrivialTypeSourceInfo(Type, Where),
                             nullptr, false, ICIS_NoInit);
  }
  Made->setImplicit();
  Made->setAccess(AS_public);
  Owner->addHiddenDecl(Made);
  SetExternalVisibleDeclsForName(Context, Name, Made);
  return true;
}

bool OnDemandDecls::layoutRecordType(const RecordDecl *Record, uint64_t &, uint64_t &,
                                     DenseMap<const FieldDecl *, uint64_t> &,
                                     DenseMap<const CXXRecordDecl *, CharUnits> &,
                                     DenseMap<const CXXRecordDecl *, CharUnits> &) {
  LaidOut.insert(Record);
  return false;
}

} // namespace driverentry
