#include "checks/reading/Sections.h"
#include "checks/reading/SourceText.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Attr.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Lex/Lexer.h"

using namespace clang;

namespace driverentry {
namespace {

bool precedes(const PragmaUse &Pragma, const FunctionDecl &Definition) {
  const SourceManager &Sources = Definition.getASTContext().getSourceManager();
  return Sources.isBeforeInTranslationUnit(Pragma.Where.getBegin(), Sources.getExpansionLoc(Definition.getLocation()));
}

/// Follows code_seg(["push"|"pop"], [label], ["section"]).
void applyFollowing(llvm::ArrayRef<std::string> Words, SmallVectorImpl<std::string> &Stack) {
  if (Words.empty()) {
    Stack.back().clear();
  } else if (Words.front() == "pop") {
    if (Stack.size() > 1)
      Stack.pop_back();
  } else if (Words.front() != "push") {
    Stack.back() = Words.front();
  } else {
    std::string Top = Stack.back();
    if (Words.size() > 2 || (Words.size() == 2 && sectionKind(Words.back()) != SectionKind::Other))
      Top = Words.back();
    Stack.push_back(Top);
  }
}

} // namespace

std::optional<SectionAssignment> sectionAssignment(const PragmaUse &Pragma) {
  const SectionPragma *Row = findSectionPragma(Pragma.Name);
  if (!Row || Row->Form == SectionPragmaForm::Following)
    return std::nullopt;
  llvm::ArrayRef<std::string> Words = Pragma.Words;
  if (Row->Form == SectionPragmaForm::Functions)
    return SectionAssignment{Row->Section, Words};
  if (Words.empty())
    return std::nullopt;
  return SectionAssignment{Words.front(), Words.drop_front()};
}

std::optional<SectionAssignment> lateAssignment(const PragmaUse &Pragma, const FunctionDecl &Definition) {
  std::optional<SectionAssignment> Says = sectionAssignment(Pragma);
  if (Says && llvm::is_contained(Says->Functions, Definition.getNameAsString()) && !precedes(Pragma, Definition))
    return Says;
  return std::nullopt;
}

std::string sectionOf(const FunctionDecl &Definition, const TuContext &Tu) {
  if (const auto *Attribute = Definition.getAttr<CodeSegAttr>())
    return Attribute->getName().str();
  if (const auto *Attribute = Definition.getAttr<SectionAttr>())
    return Attribute->getName().str();
  // What the compiler did not apply: another target, a branch not taken, a precompiled preamble.
  std::string Assigned;
  SmallVector<std::string> Following{""};
  for (const PragmaUse &Pragma : Tu.directives().pragmas()) {
    if (!findSectionPragma(Pragma.Name) || !precedes(Pragma, Definition))
      continue;
    if (std::optional<SectionAssignment> Says = sectionAssignment(Pragma)) {
      if (llvm::is_contained(Says->Functions, Definition.getNameAsString()))
        Assigned = Says->Section.str();
    } else {
      applyFollowing(Pragma.Words, Following);
    }
  }
  return Assigned.empty() ? Following.back() : Assigned;
}

std::optional<FixItHint> placeInSection(const FunctionDecl &Definition, StringRef Section) {
  const ASTContext &Ast = Definition.getASTContext();
  const SourceManager &Sources = Ast.getSourceManager();
  SourceLocation Name = Definition.getLocation();
  if (Name.isMacroID())
    return std::nullopt;
  if (Ast.getLangOpts().CPlusPlus && !Definition.isExternC()) {
    SourceLocation End = Definition.getReturnTypeSourceRange().getEnd();
    if (End.isInvalid() || End.isMacroID())
      return std::nullopt;
    return FixItHint::CreateInsertion(Lexer::getLocForEndOfToken(End, 0, Sources, Ast.getLangOpts()),
                                      " " + placementSpecifier(Section));
  }
  // The pragma needs a declaration in front of it.
  const FunctionDecl *Earlier = Definition.getPreviousDecl();
  if (!Earlier)
    return std::nullopt;
  SourceLocation Where;
  if (Sources.isWrittenInSameFile(Earlier->getLocation(), Name))
    Where = afterSemicolon(*Earlier, Sources, Ast.getLangOpts());
  if (Where.isInvalid())
    Where = declarationLead(Definition).Before;
  if (Where.isInvalid())
    return std::nullopt;
  std::string Lines = placementLines(Section, Definition.getNameAsString(), newlineAt(Where, Sources));
  return insertLines(Where, Lines, Sources);
}

} // namespace driverentry
