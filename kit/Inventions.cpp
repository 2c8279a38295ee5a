#include "kit/Inventions.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Attr.h"
#include "clang/AST/DeclCXX.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Sema/Sema.h"

using namespace clang;
using llvm::StringRef;

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
  case InventedKind::Macro:
    return "macro";
  }
  llvm_unreachable("all kinds have names");
}

bool Inventions::count(StringRef Name, InventedKind Kind, SourceLocation Where) {
  if (Counted.size() >= MaxInvented) {
    if (Report.Limits.empty())
      Report.Limits.push_back("more than " + std::to_string(MaxInvented) + " invented names");
    return false;
  }
  if (Untold.contains(Name) || !Counted.insert(Name).second)
    return true;
  const SourceManager &SM = S.getSourceManager();
  PresumedLoc Place = SM.getPresumedLoc(SM.getExpansionLoc(Where));
  Report.Invented.push_back(
      {Name.str(), Kind, Place.isValid() ? Place.getFilename() : "", Place.isValid() ? Place.getLine() : 0});
  return true;
}

QualType Inventions::record(StringRef Name, SourceLocation Where) {
  ASTContext &Ast = S.Context;
  DeclContext *Unit = Ast.getTranslationUnitDecl();
  IdentifierInfo *Tag = &Ast.Idents.get(Name);
  RecordDecl *Record = S.getLangOpts().CPlusPlus
                           ? CXXRecordDecl::Create(Ast, TagTypeKind::Struct, Unit, Where, Where, Tag)
                           : RecordDecl::Create(Ast, TagTypeKind::Struct, Unit, Where, Where, Tag);
  Record->setImplicit();
  Record->startDefinition();
  // So that `= {0}` has something to initialise in C++ too.
  auto *First = FieldDecl::Create(Ast, Record, Where, Where, nullptr, Ast.IntTy,
                                  Ast.getTrivialTypeSourceInfo(Ast.IntTy, Where), nullptr, false, ICIS_NoInit);
  First->setImplicit();
  First->setAccess(AS_public);
  Record->addDecl(First);
  Record->completeDefinition();
  Record->setHasExternalVisibleStorage(true);
  Records[Record] = true;
  return Ast.getCanonicalTagType(Record);
}

TypeDecl *Inventions::typeAlias(IdentifierInfo *Name, QualType Type, SourceLocation Where) {
  ASTContext &Ast = S.Context;
  auto *Alias = TypedefDecl::Create(Ast, Ast.getTranslationUnitDecl(), Where, Where, Name,
                                    Ast.getTrivialTypeSourceInfo(Type, Where));
  Alias->setImplicit();
  return Types[Name] = Alias;
}

NamedDecl *Inventions::function(IdentifierInfo *Name, QualType Returned, bool Pure, SourceLocation Where) {
  ASTContext &Ast = S.Context;
  FunctionProtoType::ExtProtoInfo Info;
  Info.Variadic = true;
  QualType Type = Ast.getFunctionType(Returned, {}, Info);
  NamedDecl *&Known = Values[{Name, Type.getCanonicalType().getAsOpaquePtr()}];
  if (Known)
    return Known;
  DeclContext *Context = Ast.getTranslationUnitDecl();
  if (S.getLangOpts().CPlusPlus) {
    auto *Linkage = LinkageSpecDecl::Create(Ast, Context, Where, Where, LinkageSpecLanguageIDs::C, false);
    Linkage->setImplicit();
    Context = Linkage;
  }
  auto *Function = FunctionDecl::Create(Ast, Context, Where, Where, Name, Type,
                                        Ast.getTrivialTypeSourceInfo(Type, Where), SC_Extern);
  Function->setImplicit();
  if (Pure)
    Function->addAttr(ConstAttr::CreateImplicit(Ast));
  return Known = Function;
}

NamedDecl *Inventions::enumerator(IdentifierInfo *Name, bool IsLength, SourceLocation Where) {
  ASTContext &Ast = S.Context;
  NamedDecl *&Known = Values[{Name, nullptr}];
  if (Known)
    return Known;
  auto *Enum = EnumDecl::Create(Ast, Ast.getTranslationUnitDecl(), Where, Where, nullptr, nullptr, false, false, false);
  Enum->setImplicit();
  Enum->setIntegerType(Ast.IntTy);
  unsigned Value = IsLength ? 64 : 0x7000 + ++NextValue;
  return Known = EnumConstantDecl::Create(Ast, Enum, Where, Name, Ast.IntTy, nullptr,
                                          llvm::APSInt(llvm::APInt(32, Value), /*isUnsigned=*/false));
}

NamedDecl *Inventions::variable(IdentifierInfo *Name, QualType Type, SourceLocation Where) {
  ASTContext &Ast = S.Context;
  NamedDecl *&Known = Values[{Name, Type.getCanonicalType().getAsOpaquePtr()}];
  if (Known)
    return Known;
  auto *Variable = VarDecl::Create(Ast, Ast.getTranslationUnitDecl(), Where, Where, Name, Type,
                                   Ast.getTrivialTypeSourceInfo(Type, Where), SC_Extern);
  Variable->setImplicit();
  return Known = Variable;
}

NamedDecl *Inventions::member(RecordDecl *Record, IdentifierInfo *Name, QualType Type, bool Late) {
  ASTContext &Ast = S.Context;
  SourceLocation Where = Record->getLocation();
  TypeSourceInfo *Info = Ast.getTrivialTypeSourceInfo(Type, Where);
  NamedDecl *Member;
  if (Late)
    Member = VarDecl::Create(Ast, Record, Where, Where, Name, Type, Info, SC_Static);
  else
    Member = FieldDecl::Create(Ast, Record, Where, Where, Name, Type, Info, nullptr, false, ICIS_NoInit);
  Member->setImplicit();
  Member->setAccess(AS_public);
  Record->addHiddenDecl(Member);
  return Member;
}

} // namespace driverentry
