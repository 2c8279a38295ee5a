// What only C++ has: invented classes that can be made, converted and computed with, and invented templates.
#include "kit/Inventions.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/Sema/Lookup.h"
#include "clang/Sema/Sema.h"

using namespace clang;
using llvm::StringRef;

namespace driverentry {

static constexpr llvm::StringLiteral BaseName = "__driverentry_value";

// No operator here has a body: what it does is unknown.
const llvm::StringLiteral InventedRecordBase = R"(
template <class D> struct __driverentry_value {
  template <class T> operator T() const;
  D *operator->() const;
  D &operator*() const;
  template <class T> D &operator[](T &&) const;
  template <class... T> D operator()(T &&...) const;
  template <class T> bool operator==(T &&) const;
  template <class T> bool operator!=(T &&) const;
  template <class T> bool operator<(T &&) const;
  template <class T> bool operator>(T &&) const;
  template <class T> bool operator<=(T &&) const;
  template <class T> bool operator>=(T &&) const;
  template <class T> D operator+(T &&) const;
  template <class T> D operator-(T &&) const;
  template <class T> D operator/(T &&) const;
  template <class T> D operator%(T &&) const;
  template <class T> D operator&(T &&) const;
  template <class T> D operator|(T &&) const;
  template <class T> D operator^(T &&) const;
  template <class T> D &operator<<(T &&) const;
  template <class T> D &operator>>(T &&) const;
  template <class T> D &operator+=(T &&);
  template <class T> D &operator-=(T &&);
  template <class T> D &operator|=(T &&);
  template <class T> D &operator&=(T &&);
  template <class T> D &operator^=(T &&);
  bool operator!() const;
  D operator~() const;
  D operator-() const;
  D &operator++();
  D &operator--();
  D operator++(int);
  D operator--(int);
  D *begin() const;
  D *end() const;
};
)";

/// \p Harmless: it runs nobody's code.
void Inventions::addConstructor(CXXRecordDecl &Class, bool Harmless, SourceLocation Where) {
  ASTContext &Ast = S.Context;
  FunctionProtoType::ExtProtoInfo Info;
  Info.Variadic = true;
  QualType Type = Ast.getFunctionType(Ast.VoidTy, {}, Info);
  DeclarationNameInfo Name(Ast.DeclarationNames.getCXXConstructorName(Ast.getCanonicalTagType(&Class)), Where);
  auto *Constructor =
      CXXConstructorDecl::Create(Ast, &Class, Where, Name, Type, Ast.getTrivialTypeSourceInfo(Type, Where),
                                 ExplicitSpecifier(), false, false, false, ConstexprSpecKind::Unspecified);
  Constructor->setAccess(AS_public);
  Constructor->setTrivial(Harmless);
  Class.addDecl(Constructor);
}

void Inventions::addDestructor(CXXRecordDecl &Class, SourceLocation Where) {
  ASTContext &Ast = S.Context;
  FunctionProtoType::ExtProtoInfo Info;
  Info.ExceptionSpec.Type = EST_BasicNoexcept;
  QualType Type = Ast.getFunctionType(Ast.VoidTy, {}, Info);
  DeclarationNameInfo Name(Ast.DeclarationNames.getCXXDestructorName(Ast.getCanonicalTagType(&Class)), Where);
  auto *Destructor =
      CXXDestructorDecl::Create(Ast, &Class, Where, Name, Type, Ast.getTrivialTypeSourceInfo(Type, Where), false, false,
                                false, ConstexprSpecKind::Unspecified);
  Destructor->setAccess(AS_public);
  Class.addDecl(Destructor);
}

/// Gives \p Class the base that InventedRecordBase declares; where it is hidden in a precompiled preamble, none.
void Inventions::addOperators(CXXRecordDecl &Class, SourceLocation Where) {
  ASTContext &Ast = S.Context;
  LookupResult Found(S, &Ast.Idents.get(BaseName), SourceLocation(), Sema::LookupOrdinaryName);
  Found.suppressDiagnostics();
  S.LookupQualifiedName(Found, Ast.getTranslationUnitDecl());
  auto *Template = Found.getAsSingle<ClassTemplateDecl>();
  if (!Template)
    return;
  QualType Self = Ast.getCanonicalTagType(&Class);
  TemplateArgumentListInfo Arguments(Where, Where);
  Arguments.addArgument(TemplateArgumentLoc(TemplateArgument(Self), Ast.getTrivialTypeSourceInfo(Self, Where)));
  QualType Base = S.CheckTemplateIdType(ElaboratedTypeKeyword::None, TemplateName(Template), Where, Arguments, nullptr,
                                        /*ForNestedNameSpecifier=*/false);
  if (Base.isNull() || S.RequireCompleteType(Where, Base, 0))
    return;
  CXXBaseSpecifier Specifier(SourceRange(Where), /*Virtual=*/false, /*BaseOfClass=*/false, AS_public,
                             Ast.getTrivialTypeSourceInfo(Base, Where), SourceLocation());
  const CXXBaseSpecifier *Bases[] = {&Specifier};
  Class.setBases(Bases, 1);
}

TemplateParameterList *Inventions::templateParameters(DeclContext *Context, llvm::ArrayRef<TemplateArgumentKind> Kinds,
                                                      SourceLocation Where) {
  ASTContext &Ast = S.Context;
  llvm::SmallVector<NamedDecl *> Parameters;
  for (TemplateArgumentKind Kind : Kinds) {
    unsigned At = Parameters.size();
    bool Pack = At + 1 == Kinds.size();
    QualType Auto = Ast.getAutoDeductType();
    if (Kind == TemplateArgumentKind::Type)
      Parameters.push_back(TemplateTypeParmDecl::Create(Ast, Context, Where, Where, 0, At, nullptr, true, Pack));
    else
      Parameters.push_back(NonTypeTemplateParmDecl::Create(Ast, Context, Where, Where, 0, At, nullptr, Auto, Pack,
                                                           Ast.getTrivialTypeSourceInfo(Auto, Where)));
    Parameters.back()->setImplicit();
  }
  return TemplateParameterList::Create(Ast, Where, Where, Parameters, Where, nullptr);
}

NamedDecl *Inventions::classTemplate(const RecordDecl *Class, IdentifierInfo *Name, QualType Type,
                                     llvm::ArrayRef<TemplateArgumentKind> Kinds, SourceLocation Where) {
  ASTContext &Ast = S.Context;
  DeclContext *Owner =
      Class ? static_cast<DeclContext *>(const_cast<RecordDecl *>(Class)) : Ast.getTranslationUnitDecl();
  auto *Alias = TypeAliasDecl::Create(Ast, Owner, Where, Where, Name, Ast.getTrivialTypeSourceInfo(Type, Where));
  auto *Template =
      TypeAliasTemplateDecl::Create(Ast, Owner, Where, Name, templateParameters(Owner, Kinds, Where), Alias);
  Alias->setDescribedAliasTemplate(Template);
  Alias->setImplicit();
  Template->setImplicit();
  if (!Class)
    return Templates[Name] = Template;
  Alias->setAccess(AS_public);
  Template->setAccess(AS_public);
  Owner->addHiddenDecl(Template);
  return Template;
}

NamedDecl *Inventions::functionTemplate(const RecordDecl *Class, IdentifierInfo *Name, QualType Returned,
                                        llvm::ArrayRef<TemplateArgumentKind> Kinds, SourceLocation Where) {
  ASTContext &Ast = S.Context;
  FunctionProtoType::ExtProtoInfo Info;
  Info.Variadic = true;
  QualType Type = Ast.getFunctionType(Returned, {}, Info);
  auto *Owner = cast_or_null<CXXRecordDecl>(const_cast<RecordDecl *>(Class));
  DeclContext *Context = Owner ? static_cast<DeclContext *>(Owner) : Ast.getTranslationUnitDecl();
  TypeSourceInfo *Written = Ast.getTrivialTypeSourceInfo(Type, Where);
  DeclarationNameInfo Full(Name, Where);
  FunctionDecl *Function = Owner ? CXXMethodDecl::Create(Ast, Owner, Where, Full, Type, Written, SC_Static, false,
                                                         false, ConstexprSpecKind::Unspecified, Where)
                                 : FunctionDecl::Create(Ast, Context, Where, Where, Name, Type, Written, SC_None);
  auto *Template =
      FunctionTemplateDecl::Create(Ast, Context, Where, Name, templateParameters(Context, Kinds, Where), Function);
  Function->setDescribedFunctionTemplate(Template);
  Function->setImplicit();
  Template->setImplicit();
  if (!Owner)
    return Templates[Name] = Template;
  Function->setAccess(AS_public);
  Template->setAccess(AS_public);
  Owner->addHiddenDecl(Template);
  return Template;
}

} // namespace driverentry
