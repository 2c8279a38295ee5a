// The shapes a check can have that need only the AST and the preprocessor's record of the translation unit.
#pragma once

#include "checks/reading/EntryPoints.h"
#include "checks/reading/TuContext.h"
#include "clang-tidy/ClangTidyCheck.h"

namespace driverentry {

/// What the registry hands a check's factory.
struct CheckSite {
  llvm::StringRef Name;
  clang::tidy::ClangTidyContext *Host;
  std::shared_ptr<TuContext> Tu;
};

/// A clang-tidy check that shares what was read of its translation unit with all others.
class DriverCheck : public clang::tidy::ClangTidyCheck {
  std::shared_ptr<TuContext> Tu;

protected:
  TuContext &tu() const { return *Tu; }

public:
  explicit DriverCheck(const CheckSite &Site) : ClangTidyCheck(Site.Name, Site.Host), Tu(Site.Tu) {}
  void registerPPCallbacks(const clang::SourceManager &Sources, clang::Preprocessor *PP,
                           clang::Preprocessor *Expander) override;
};

/// A check that asks its question once per entry point that this file defines.
class EntryCheck : public DriverCheck {
  virtual void checkEntry(const EntryPoint &Entry, clang::ASTContext &Ast) = 0;
  /// After checkEntry() of all checks.
  virtual void finishEntry(const EntryPoint &Entry, clang::ASTContext &Ast) {}
  /// The whole translation unit has been seen.
  virtual void finishUnit(clang::ASTContext &Ast) {}

public:
  using DriverCheck::DriverCheck;
  void registerMatchers(clang::ast_matchers::MatchFinder *Finder) final;
  void check(const clang::ast_matchers::MatchFinder::MatchResult &Result) final;
  void onEndOfTranslationUnit() final;
};

} // namespace driverentry
