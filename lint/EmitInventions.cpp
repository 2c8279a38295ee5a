#include "lint/EmitInventions.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Attr.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "clang/Lex/Preprocessor.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/raw_ostream.h"

using namespace clang;
using namespace llvm;

namespace driverentry::lint {
namespace {

/// Whether the kit made \p D: it stands nowhere in a source.
bool isInvented(const NamedDecl &D) {
  if (const auto *Constant = dyn_cast<EnumConstantDecl>(&D))
    return isInvented(*cast<EnumDecl>(Constant->getDeclContext()));
  const auto *Function = dyn_cast<FunctionDecl>(&D);
  return D.isImplicit() && D.getLocation().isValid() && !(Function && Function->getBuiltinID());
}

class Printer {
  ASTContext &Ast;
  PrintingPolicy Policy;
  StringSet<> Done;
  std::string Text;
  raw_string_ostream Out{Text};

  bool isCpp() const { return Ast.getLangOpts().CPlusPlus; }

  /// \p Type in words that need no other declaration; null when there are none. \p Whole: its size matters.
  QualType portable(QualType Type, bool Whole) {
    Type = Type.getCanonicalType();
    if (Type->isBuiltinType())
      return Type;
    if (const auto *Pointer = Type->getAs<PointerType>()) {
      QualType To = portable(Pointer->getPointeeType(), false);
      return Ast.getQualifiedType(To.isNull() ? Ast.VoidPtrTy : Ast.getPointerType(To), Type.getQualifiers());
    }
    if (const auto *Function = Type->getAs<FunctionProtoType>())
      return portable(*Function);
    if (const auto *Enum = Type->getAsEnumDecl())
      return isInvented(*Enum) ? (declare(*Enum), Type) : Ast.IntTy;
    const RecordDecl *Record = Type->getAsRecordDecl();
    if (!Record || !Record->getIdentifier() || !Record->getDeclContext()->isTranslationUnit())
      return QualType();
    if (isInvented(*Record))
      return declare(*Record), Type;
    if (!Whole && Done.insert(("struct " + Record->getName()).str()).second)
      Out << Record->getKindName() << ' ' << Record->getName() << ";\n";
    return Whole ? QualType() : Type;
  }

  QualType portable(const FunctionProtoType &Function) {
    QualType Returned = portable(Function.getReturnType(), true);
    if (Returned.isNull() && !Function.getReturnType()->isVoidType())
      return QualType();
    SmallVector<QualType> Parameters;
    for (QualType Each : Function.param_types())
      if (Parameters.emplace_back(portable(Each, true)).isNull())
        return QualType();
    // No parameter and '...' is not C.
    if (Parameters.empty() && Function.isVariadic() && !isCpp() && !Ast.getLangOpts().C23)
      return Ast.getFunctionNoProtoType(Returned);
    FunctionProtoType::ExtProtoInfo Info;
    Info.Variadic = Function.isVariadic();
    return Ast.getFunctionType(Returned, Parameters, Info);
  }

  /// "type name;" behind \p Before, when the type can be said.
  void print(StringRef Before, QualType Type, StringRef Name, StringRef Behind = "") {
    Type = portable(Type, true);
    if (Type.isNull())
      return;
    std::string Declared = Name.str();
    Type.getAsStringInternal(Declared, Policy);
    Out << Before << Declared << Behind << ";\n";
  }

  /// The members come before what they are in, so the text of a record is made apart.
  void record(const RecordDecl &Record) {
    std::string Before = std::exchange(Text, "");
    std::string Members;
    auto Member = [&](StringRef Prefix, QualType Type, StringRef Name) {
      QualType Said = portable(Type, true);
      std::string Declared = Name.str();
      (Said.isNull() ? Ast.LongLongTy : Said).getAsStringInternal(Declared, Policy);
      Members += ("  " + Prefix + Declared + ";\n").str();
    };
    for (const Decl *Each : Record.decls()) {
      if (const auto *Constructor = dyn_cast<CXXConstructorDecl>(Each); Constructor && Constructor->isVariadic())
        Members += ("  template <class... A> " + Record.getName() + "(A...);\n").str();
      else if (const auto *Inner = dyn_cast<TypedefDecl>(Each))
        Member("typedef ", Inner->getUnderlyingType(), Inner->getName());
      else if (const auto *Field = dyn_cast<ValueDecl>(Each); Field && Field->getIdentifier())
        Member(isa<FieldDecl>(Field) ? "" : "static ", Field->getType(), Field->getName());
    }
    std::string Needed = std::exchange(Text, Before);
    Out << Needed << "struct " << Record.getName() << " {\n" << Members << "  long long Spare[8];\n};\n";
  }

  void enumeration(const EnumDecl &Enum) {
    Out << "enum " << Enum.getName() << " {";
    for (const Decl *Each : Enum.decls())
      if (const auto *Constant = dyn_cast<EnumConstantDecl>(Each))
        Out << ' ' << Constant->getName() << " = " << Constant->getInitVal() << ',';
    Out << " driverentry_of_" << Enum.getName() << " };\n";
  }

public:
  explicit Printer(ASTContext &Ast) : Ast(Ast), Policy(Ast.getPrintingPolicy()) { Policy.SuppressTagKeyword = false; }

  void declare(const NamedDecl &D) {
    if (!D.getIdentifier() || !isInvented(D) ||
        !Done.insert((isa<TagDecl>(D) ? "tag " : "") + D.getName().str()).second)
      return;
    if (const auto *Record = dyn_cast<RecordDecl>(&D))
      return record(*Record);
    if (const auto *Enum = dyn_cast<EnumDecl>(&D))
      return enumeration(*Enum);
    if (const auto *Constant = dyn_cast<EnumConstantDecl>(&D))
      Out << "enum { " << D.getName() << " = " << Constant->getInitVal() << " };\n";
    else if (const auto *Alias = dyn_cast<TypedefDecl>(&D))
      print("typedef ", Alias->getUnderlyingType(), D.getName());
    else if (const auto *Function = dyn_cast<FunctionDecl>(&D); Function && !isa<CXXMethodDecl>(D))
      print(isCpp() ? "extern \"C\" " : "", Function->getType(), D.getName(),
            D.hasAttr<ConstAttr>() ? " __attribute__((const))" : "");
    else if (const auto *Variable = dyn_cast<VarDecl>(&D); Variable && !Variable->isStaticDataMember())
      print("extern ", Variable->getType(), D.getName());
  }

  std::string take() { return std::move(Text); }
};

/// Declares what the unit names.
class Finder : public RecursiveASTVisitor<Finder> {
  Printer &Into;

public:
  explicit Finder(Printer &Into) : Into(Into) {}

  bool VisitDeclRefExpr(DeclRefExpr *E) { return Into.declare(*E->getDecl()), true; }
  bool VisitTypeLoc(TypeLoc Loc) {
    if (const auto *Alias = dyn_cast<TypedefType>(Loc.getTypePtr()))
      Into.declare(*Alias->getDecl());
    else if (const auto *Tag = dyn_cast<TagType>(Loc.getTypePtr()))
      Into.declare(*Tag->getDecl());
    return true;
  }
};

} // namespace

std::string inventionsOf(ASTContext &Ast, Preprocessor &PP, const KitReport &Report) {
  std::string Text;
  for (const InventedName &Name : Report.Invented)
    if (Name.Kind == InventedKind::Macro)
      if (const MacroInfo *Macro = PP.getMacroInfo(PP.getIdentifierInfo(Name.Name)))
        Text += "#define " + Name.Name + (Macro->isFunctionLike() ? "(...)" : "") + "\n";
  Printer Into(Ast);
  Finder(Into).TraverseAST(Ast);
  return Text + Into.take();
}

} // namespace driverentry::lint
