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

void Inventions::addSpareFields(RecordDecl &Record) {
  ASTContext &Ast = S.Context;
  SourceLocation Where = Record.getLocation();
  // Fields that come after somebody asked for the layout would not be in it, so all are there from the start.
  for (unsigned I = 0; I < SpareFields; ++I) {
    auto *Field = FieldDecl::Create(Ast, &Record, Where, Where, nullptr, Ast.LongLongTy,
                                    Ast.getTrivialTypeSourceInfo(Ast.LongLongTy, Where), nullptr, false, ICIS_NoInit);
    Field->setImplicit();
    Field->setAccess(AS_public);
    Record.addDecl(Field);
  }
  Record.completeDefinition();
  Record.setHasExternalVisibleStorage(true);
  UsedFields[&Record] = 0;
}

void Inventions::complete(RecordDecl &Record) {
  Record.setHasExternalLexicalStorage(false);
  Record.startDefinition();
  addSpareFields(Record);
}

QualType Inventions::record(StringRef Name, SourceLocation Where, RecordShape Shape) {
  ASTContext &Ast = S.Context;
  DeclContext *Unit = Ast.getTranslationUnitDecl();
  IdentifierInfo *Tag = &Ast.Idents.get(Name);
  RecordDecl *Record = S.getLangOpts().CPlusPlus
                           ? CXXRecordDecl::Create(Ast, TagTypeKind::Struct, Unit, Where, Where, Tag)
                           : RecordDecl::Create(Ast, TagTypeKind::Struct, Unit, Where, Where, Tag);
  Record->setImplicit();
  Record->startDefinition();
  if (auto *Class = dyn_cast<CXXRecordDecl>(Record); Class && Shape != RecordShape::Plain) {
    addOperators(*Class, Where);
    addConstructor(*Class, Shape == RecordShape::Value, Where);
    if (Shape == RecordShape::Class)
      addDestructor(*Class, Where);
  }
  addSpareFields(*Record);
  return Ast.getCanonicalTagType(Record);
}

QualType Inventions::enumeration(StringRef Name, SourceLocation Where) {
  ASTContext &Ast = S.Context;
  auto *Enum = EnumDecl::Create(Ast, Ast.getTranslationUnitDecl(), Where, Where, &Ast.Idents.get(Name), nullptr, false,
                                false, true);
  Enum->setImplicit();
  Enum->setIntegerType(Ast.IntTy);
  Enum->startDefinition();
  Enum->completeDefinition(Ast.IntTy, Ast.IntTy, 0, 32);
  Enum->setHasExternalVisibleStorage(true);
  Enums.insert(Enum);
  return Ast.getCanonicalTagType(Enum);
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

NamedDecl *Inventions::prototype(IdentifierInfo *Name, QualType Type, SourceLocation Where) {
  ASTContext &Ast = S.Context;
  DeclContext *Unit = Ast.getTranslationUnitDecl();
  NamedDecl *&Known = Values[{Name, Type.getCanonicalType().getAsOpaquePtr()}];
  if (Known)
    return Known;
  auto *Function =
      FunctionDecl::Create(Ast, Unit, Where, Where, Name, Type, Ast.getTrivialTypeSourceInfo(Type, Where), SC_None);
  Function->setImplicit();
  llvm::SmallVector<ParmVarDecl *> Parameters;
  for (QualType Parameter : Type->castAs<FunctionProtoType>()->param_types()) {
    auto *Declared = ParmVarDecl::Create(Ast, Function, Where, Where, nullptr, Parameter,
                                         Ast.getTrivialTypeSourceInfo(Parameter, Where), SC_None, nullptr);
    Declared->setScopeInfo(0, Parameters.size());
    Parameters.push_back(Declared);
  }
  Function->setParams(Parameters);
  if (!S.getLangOpts().CPlusPlus) {
    Sema::ContextRAII Context(S, Unit);
    S.PushOnScopeChains(Function, S.TUScope);
  }
  return Known = Function;
}

/// The \p Number-th invented constant: one bit, later its number and scattered bits, so that A | B and A | C differ
/// where both are cases; none that is likely to be written as a number.
static unsigned constantValue(unsigned Number) {
  constexpr unsigned LowestBit = 8, Bits = 23, NumberBits = 12;
  if (Number < Bits)
    return 1u << (LowestBit + Number);
  unsigned Scattered = (Number * 0x9E3779B1u) >> (LowestBit + NumberBits + 1);
  return (Scattered << NumberBits | Number) << LowestBit & ~(1u << 31);
}

NamedDecl *Inventions::enumerator(IdentifierInfo *Name, bool IsLength, SourceLocation Where) {
  ASTContext &Ast = S.Context;
  NamedDecl *&Known = Values[{Name, nullptr}];
  if (Known)
    return Known;
  auto *Enum = EnumDecl::Create(Ast, Ast.getTranslationUnitDecl(), Where, Where, nullptr, nullptr, false, false, false);
  Enum->setImplicit();
  Enum->setIntegerType(Ast.IntTy);
  unsigned Value = IsLength ? 64 : constantValue(NextValue++);
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

NamedDecl *Inventions::furtherMember(const RecordDecl *Record, IdentifierInfo *Name, QualType Type,
                                     SourceLocation Where) {
  auto *Owner = const_cast<RecordDecl *>(Record);
  auto *Field = FieldDecl::Create(S.Context, Owner, Where, Where, Name, Type,
                                  S.Context.getTrivialTypeSourceInfo(Type, Where), nullptr, false, ICIS_NoInit);
  Field->setImplicit();
  Field->setAccess(AS_public);
  Owner->addHiddenDecl(Field);
  return Field;
}

NamedDecl *Inventions::member(const RecordDecl *Record, IdentifierInfo *Name, QualType Type, SourceLocation Where) {
  unsigned &Used = UsedFields[Record];
  if (Used == SpareFields)
    return nullptr;
  FieldDecl *Field = *std::next(Record->field_begin(), Used++);
  Field->setDeclName(Name);
  Field->setLocation(Where);
  Field->setType(Type);
  Field->setTypeSourceInfo(S.Context.getTrivialTypeSourceInfo(Type, Where));
  return Field;
}

NamedDecl *Inventions::staticFunction(const RecordDecl *Class, IdentifierInfo *Name, QualType Returned,
                                      SourceLocation Where) {
  ASTContext &Ast = S.Context;
  FunctionProtoType::ExtProtoInfo Info;
  Info.Variadic = true;
  QualType Type = Ast.getFunctionType(Returned, {}, Info);
  auto *Owner = cast<CXXRecordDecl>(const_cast<RecordDecl *>(Class));
  auto *Method = CXXMethodDecl::Create(Ast, Owner, Where, DeclarationNameInfo(Name, Where), Type,
                                       Ast.getTrivialTypeSourceInfo(Type, Where), SC_Static, false, false,
                                       ConstexprSpecKind::Unspecified, Where);
  Method->setImplicit();
  Method->setAccess(AS_public);
  Owner->addHiddenDecl(Method);
  return Method;
}

NamedDecl *Inventions::staticVariable(const RecordDecl *Class, IdentifierInfo *Name, QualType Type,
                                      SourceLocation Where) {
  ASTContext &Ast = S.Context;
  auto *Owner = const_cast<RecordDecl *>(Class);
  auto *Variable =
      VarDecl::Create(Ast, Owner, Where, Where, Name, Type, Ast.getTrivialTypeSourceInfo(Type, Where), SC_Static);
  Variable->setImplicit();
  Variable->setAccess(AS_public);
  Owner->addHiddenDecl(Variable);
  return Variable;
}

NamedDecl *Inventions::innerType(const RecordDecl *Class, IdentifierInfo *Name, QualType Type, SourceLocation Where) {
  ASTContext &Ast = S.Context;
  auto *Owner = const_cast<RecordDecl *>(Class);
  auto *Alias = TypedefDecl::Create(Ast, Owner, Where, Where, Name, Ast.getTrivialTypeSourceInfo(Type, Where));
  Alias->setImplicit();
  Alias->setAccess(AS_public);
  Owner->addHiddenDecl(Alias);
  return Alias;
}

NamedDecl *Inventions::innerEnumerator(const EnumDecl *Enum, IdentifierInfo *Name, SourceLocation Where) {
  ASTContext &Ast = S.Context;
  auto *Owner = const_cast<EnumDecl *>(Enum);
  auto *Constant = EnumConstantDecl::Create(Ast, Owner, Where, Name, Ast.getCanonicalTagType(Enum), nullptr,
                                            llvm::APSInt(llvm::APInt(32, ++NextValue), false));
  Constant->setImplicit();
  Constant->setAccess(AS_public);
  Owner->addHiddenDecl(Constant);
  return Constant;
}

} // namespace driverentry
