// Declares what no header declares, from how it is used. One object per translation unit.
// Knows nothing of files and commands; what is only a matter of tokens is in TokenUse.
#pragma once

#include "kit/Kit.h"
#include "kit/TokenUse.h"
#include "clang/AST/Type.h"
#include "clang/Sema/ExternalSemaSource.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/StringSet.h"

namespace driverentry {

class OnDemandDecls : public clang::ExternalSemaSource {
public:
  explicit OnDemandDecls(std::shared_ptr<KitReport> Report) : Report(std::move(Report)) {}

  /// Names that are known to be integers, such as WPP's flags; declared when used, and not told.
  void addKnownConstants(llvm::ArrayRef<std::string> Names) {
    for (const std::string &Name : Names)
      KnownConstants.insert(Name);
  }

  void InitializeSema(clang::Sema &S) override;
  void ForgetSema() override { Sema = nullptr; }
  bool LookupUnqualified(clang::LookupResult &Result, clang::Scope *Scope) override;
  bool FindExternalVisibleDeclsByName(const clang::DeclContext *Context, clang::DeclarationName Name,
                                      const clang::DeclContext *Original) override;
  bool layoutRecordType(const clang::RecordDecl *Record, uint64_t &, uint64_t &,
                        llvm::DenseMap<const clang::FieldDecl *, uint64_t> &,
                        llvm::DenseMap<const clang::CXXRecordDecl *, clang::CharUnits> &,
                        llvm::DenseMap<const clang::CXXRecordDecl *, clang::CharUnits> &) override;

private:
  static constexpr size_t MaxInvented = 4096;

  std::shared_ptr<KitReport> Report;
  clang::Sema *Sema = nullptr;
  TokenCache Cache;
  llvm::StringSet<> KnownConstants;
  llvm::StringSet<> Told;
  /// Records whose layout has been asked for: a field added now would not be in it.
  llvm::DenseSet<const clang::RecordDecl *> LaidOut;
  llvm::DenseMap<const clang::IdentifierInfo *, clang::NamedDecl *> Types;
  llvm::DenseMap<std::pair<const clang::IdentifierInfo *, const void *>, clang::NamedDecl *> Values;
  llvm::DenseMap<const clang::RecordDecl *, clang::IdentifierInfo *> Invented;
  /// Set while this object looks names up itself.
  bool Asking = false;
  unsigned NextValue = 0;

  bool tell(llvm::StringRef Name, InventedKind Kind, clang::SourceLocation Where);
  clang::NamedDecl *declare(clang::IdentifierInfo *Name, clang::SourceLocation Where, clang::Scope *Scope);
  clang::QualType record(clang::IdentifierInfo *Name, clang::SourceLocation Where);
  clang::NamedDecl *type(clang::IdentifierInfo *Name, clang::SourceLocation Where);
  clang::NamedDecl *function(clang::IdentifierInfo *Name, clang::SourceLocation Where, clang::QualType Returned);
  clang::NamedDecl *constant(clang::IdentifierInfo *Name, clang::SourceLocation Where, bool Length);
  clang::NamedDecl *variable(clang::IdentifierInfo *Name, clang::SourceLocation Where, clang::QualType Type);
};

} // namespace driverentry
