// Declares what no header declares, from how it is used. One object per translation unit.
// Knows nothing of files and commands; what is only a matter of tokens is in TokenUse and UseTypes.
#pragma once

#include "kit/Inventions.h"
#include "kit/TokenUse.h"
#include "clang/AST/ASTMutationListener.h"
#include "clang/Sema/ExternalSemaSource.h"
#include "llvm/ADT/StringMap.h"

namespace driverentry {

class OnDemandDecls : public clang::ExternalSemaSource, public clang::ASTMutationListener {
public:
  explicit OnDemandDecls(std::shared_ptr<KitReport> Report) : Report(std::move(Report)) {}

  /// Names that are known to be integers, such as WPP's flags; declared when used, and not told.
  void addKnownConstants(llvm::ArrayRef<std::string> Names) { KnownConstants.insert_range(Names); }
  /// From now on undeclared functions that look like trace calls are taken to change nothing.
  void expectTraceCalls() { TraceCalls = true; }

  /// The raw tokens of a file, for everybody who looks at this translation unit.
  Tokens tokens(clang::FileID File, const clang::SourceManager &SM, const clang::LangOptions &Options) {
    return Cache.tokens(File, SM, Options);
  }
  /// Whether the name is declared, or has been invented as a type; whether it is or begins a type.
  bool isDeclared(llvm::StringRef Name);
  bool isType(llvm::StringRef Word);
  bool atFileScope() const;
  bool inFunction() const;
  bool countMacro(llvm::StringRef Name, clang::SourceLocation Where) {
    return Made && Made->count(Name, InventedKind::Macro, Where);
  }

  /// The macro \p Name, made here, is a call of a function of that name.
  void expectCallOf(const clang::IdentifierInfo &Name) { StatementMacros.insert(&Name); }

  void InitializeSema(clang::Sema &S) override;
  void ForgetSema() override { S = nullptr; }
  bool LookupUnqualified(clang::LookupResult &Result, clang::Scope *Scope) override;
  bool FindExternalVisibleDeclsByName(const clang::DeclContext *Context, clang::DeclarationName Name,
                                      const clang::DeclContext *Original) override;
  bool layoutRecordType(const clang::RecordDecl *Record, uint64_t &Size, uint64_t &Alignment,
                        llvm::DenseMap<const clang::FieldDecl *, uint64_t> &Offsets,
                        llvm::DenseMap<const clang::CXXRecordDecl *, clang::CharUnits> &,
                        llvm::DenseMap<const clang::CXXRecordDecl *, clang::CharUnits> &) override;

  /// A structure of a header's: its members may be more than the header knows, and it may be none but a name.
  void CompletedTagDefinition(const clang::TagDecl *Tag) override;
  void AddedVisibleDecl(const clang::DeclContext *Context, const clang::Decl *Added) override;
  void CompleteType(clang::TagDecl *Tag) override;
  void FindExternalLexicalDecls(const clang::DeclContext *Context, llvm::function_ref<bool(clang::Decl::Kind)> IsWanted,
                                llvm::SmallVectorImpl<clang::Decl *> &Found) override;

private:
  /// One use of an undeclared name.
  struct Site {
    clang::IdentifierInfo *Name;
    clang::SourceLocation Where;
    clang::Scope *Scope;
    Tokens In;
    size_t At;
    bool FileScope;
    /// Owns \c In where the name comes out of a macro: the macro's words between those around its expansion.
    std::shared_ptr<std::vector<clang::Token>> Spliced;
  };

  std::shared_ptr<KitReport> Report;
  clang::Sema *S = nullptr;
  std::unique_ptr<Inventions> Made;
  /// Structures whose layout has been asked for: a field added now would not be in it.
  llvm::DenseSet<const clang::RecordDecl *> LaidOut;
  TokenCache Cache;
  llvm::StringSet<> KnownConstants;
  bool TraceCalls = false;
  llvm::DenseSet<const clang::IdentifierInfo *> StatementMacros;
  /// The functions that the main file defines, by the index of their names in its tokens.
  std::optional<llvm::StringMap<size_t>> Defined;
  /// Where in the main file's tokens values must be known.
  std::optional<std::vector<std::pair<size_t, size_t>>> Constants;

  Tokens tokensAt(clang::SourceLocation Spelled);
  Tokens mainTokens();
  void appendAround(clang::SourceLocation Where, bool Forward, std::vector<clang::Token> &Into, unsigned Depth);
  std::optional<Site> siteOf(clang::IdentifierInfo *Name, clang::SourceLocation Where, clang::Scope *Scope);
  clang::NamedDecl *declare(const Site &Use);
  clang::NamedDecl *declareQualified(const Site &Use);
  std::optional<size_t> definitionOf(llvm::StringRef Function);
  clang::NamedDecl *declareDefined(const Site &Use);
  clang::NamedDecl *declareType(const Site &Use);
  clang::NamedDecl *declareTag(const Site &Use);
  clang::NamedDecl *declareFunction(const Site &Use);
  clang::NamedDecl *declareVariable(const Site &Use);
  clang::NamedDecl *declareConstant(const Site &Use);
  bool mustBeConstant(const Site &Use);
  clang::QualType roleOf(const Site &Use);
  clang::QualType scalarOf(const Site &Use, Tokens In);
  std::optional<clang::QualType> scalarVariable(const Site &Use, Tokens In, size_t At);
  clang::QualType classOf(const Site &Use, Tokens In);
  clang::QualType recordFor(llvm::StringRef Name, clang::SourceLocation Where);
  clang::NamedDecl *declareTemplate(const clang::RecordDecl *Owner, const Site &Use);
  clang::QualType returnedBy(const Site &Use, std::optional<size_t> NameAt = std::nullopt);
  clang::QualType typeByName(llvm::StringRef Name);
  clang::QualType elementType(const Site &Use, clang::QualType Otherwise);

  /// Where the parser asks for a member or a name of a scope; nothing when that cannot be told.
  std::optional<Site> memberSite(clang::IdentifierInfo *Member, llvm::ArrayRef<clang::tok::TokenKind> Operators);
  clang::NamedDecl *declareMember(const clang::RecordDecl *Record, const Site &Use);
  clang::NamedDecl *declareInScope(const clang::RecordDecl *Class, const Site &Use);
  bool findInNamespace(const clang::NamespaceDecl &Namespace, clang::IdentifierInfo *Name);
  clang::QualType typeByMember(llvm::StringRef Name);
  /// A type, and whether this use of the member leaves no other.
  struct MemberUse {
    clang::QualType Type;
    bool Certain = false;
  };
  MemberUse memberTypeAt(const Site &Use, llvm::StringRef Owner);
  /// What stands behind the chain that ends at \p At where it is an argument: in the macro, behind its parameter.
  clang::tok::TokenKind behindInMacro(Tokens In, size_t At);
  clang::QualType memberType(const Site &Use, llvm::StringRef Owner);
};

/// A type that a value can have, made from \p Type; int when there is none.
clang::QualType valueType(clang::QualType Type, clang::ASTContext &Ast);

} // namespace driverentry
