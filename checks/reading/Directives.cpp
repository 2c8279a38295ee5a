#include "checks/reading/Directives.h"
#include "checks/knowledge/Headers.h"
#include "checks/knowledge/Macros.h"
#include "checks/knowledge/Sections.h"
#include "checks/reading/PragmaLexer.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Lex/Lexer.h"
#include "clang/Lex/MacroArgs.h"
#include "clang/Lex/PPCallbacks.h"
#include "clang/Lex/Preprocessor.h"
#include "clang/Lex/PreprocessorOptions.h"

using namespace clang;

namespace driverentry {
namespace {

/// The text of a file from \p Where on; empty for what stands in no file.
StringRef textFrom(const SourceManager &Sources, SourceLocation Where) {
  auto [File, Offset] = Sources.getDecomposedLoc(Where);
  bool Invalid = false;
  StringRef Text = Sources.getBufferData(File, &Invalid);
  return Invalid ? StringRef() : Text.drop_front(Offset);
}

} // namespace

/// Fills a Directives from the preprocessor's events.
class DirectiveRecorder : public PPCallbacks {
  Preprocessor &PP;
  const SourceManager &Sources;
  std::shared_ptr<Directives> Into;
  /// What the parameters of the last macro with a __pragma in its body stand for.
  std::vector<std::pair<std::string, std::vector<std::string>>> Arguments;

  PragmaLexer lexer() {
    return PragmaLexer(PP.getLangOpts(), [this](StringRef Macro) { return PP.isMacroDefined(Macro); }, Into->Pragmas);
  }

  void rememberArguments(const MacroInfo &Macro, const MacroArgs *Given);
  void substituteArguments(PragmaUse &Use) const;
  void expandName(PragmaUse &Use) const;

public:
  DirectiveRecorder(Preprocessor &PP, std::shared_ptr<Directives> Into)
      : PP(PP), Sources(PP.getSourceManager()), Into(std::move(Into)) {}

  void MacroExpands(const Token &Name, const MacroDefinition &Macro, SourceRange Range,
                    const MacroArgs *Given) override {
    if (const MacroInfo *Info = Macro.getMacroInfo())
      rememberArguments(*Info, Given);
    if (Range.getBegin().isFileID() && !Sources.isInSystemHeader(Range.getBegin()))
      Into->Macros.push_back({PP.getSpelling(Name), Range});
  }

  void PragmaDirective(SourceLocation Where, PragmaIntroducerKind Introducer) override;

  void InclusionDirective(SourceLocation Hash, const Token &, StringRef Name, bool Angled, CharSourceRange,
                          OptionalFileEntryRef File, StringRef, StringRef, const Module *, bool,
                          SrcMgr::CharacteristicKind Kind) override {
    // An empty system header is what driverentry-lint --emit-compdb puts in the place of a missing one.
    bool IsThere = File && !(File->getSize() == 0 && SrcMgr::isSystem(Kind));
    Into->Includes.push_back({Name.str(), Hash, IsThere, Angled});
  }

  void SourceRangeSkipped(SourceRange Range, SourceLocation) override {
    if (!Range.getBegin().isFileID() || Range.getBegin().isInvalid() || Sources.isInSystemHeader(Range.getBegin()))
      return;
    Into->Skipped.push_back(Range);
    StringRef Text = textFrom(Sources, Range.getBegin());
    unsigned Length = Sources.getFileOffset(Range.getEnd()) - Sources.getFileOffset(Range.getBegin());
    // The lexer wants a NUL behind its text.
    std::string Skipped = Text.take_front(Length).str();
    if (StringRef(Skipped).contains("pragma"))
      lexer().lexSkipped(Skipped, Range.getBegin());
  }

  void addPreamble();
};

void DirectiveRecorder::rememberArguments(const MacroInfo &Macro, const MacroArgs *Given) {
  if (llvm::none_of(Macro.tokens(), [](const Token &Tok) {
        return Tok.getIdentifierInfo() && Tok.getIdentifierInfo()->isStr("__pragma");
      }))
    return;
  Arguments.clear();
  for (unsigned I = 0; Given && I < Macro.getNumParams() && I < Given->getNumMacroArguments(); ++I) {
    std::vector<std::string> Words;
    for (const Token *Tok = Given->getUnexpArgument(I); Tok->isNot(tok::eof); ++Tok)
      if (Tok->getIdentifierInfo())
        Words.push_back(Tok->getIdentifierInfo()->getName().str());
      else if (Tok->is(tok::string_literal))
        Words.push_back(StringRef(PP.getSpelling(*Tok)).trim('"').str());
    Arguments.emplace_back(Macro.params()[I]->getName().str(), std::move(Words));
  }
}

void DirectiveRecorder::substituteArguments(PragmaUse &Use) const {
  std::vector<std::string> Words;
  for (std::string &Word : Use.Words) {
    auto Found = llvm::find_if(Arguments, [&](const auto &Argument) { return Argument.first == Word; });
    if (Found == Arguments.end())
      Words.push_back(std::move(Word));
    else
      llvm::append_range(Words, Found->second);
  }
  Use.Words = std::move(Words);
}

/// cl.exe expands `#pragma INITCODE` for `#define INITCODE code_seg("INIT")`, and clang does not.
void DirectiveRecorder::expandName(PragmaUse &Use) const {
  const MacroInfo *Macro =
      Use.Name.empty() || findSectionPragma(Use.Name) ? nullptr : PP.getMacroInfo(PP.getIdentifierInfo(Use.Name));
  if (!Macro)
    return;
  std::vector<std::string> Words;
  for (const Token &Tok : Macro->tokens()) {
    const IdentifierInfo *Name = Tok.getIdentifierInfo();
    int Parameter = Name ? Macro->getParameterNum(Name) : -1;
    if (Parameter >= 0 && unsigned(Parameter) < Use.Words.size())
      Words.push_back(Use.Words[Parameter]);
    else if (Name)
      Words.push_back(Name->getName().str());
    else if (Tok.is(tok::string_literal))
      Words.push_back(StringRef(PP.getSpelling(Tok)).trim('"').str());
  }
  if (Words.empty())
    return;
  if (!Macro->isFunctionLike())
    llvm::append_range(Words, Use.Words);
  Use.Name = std::move(Words.front());
  Words.erase(Words.begin());
  Use.Words = std::move(Words);
}

void DirectiveRecorder::PragmaDirective(SourceLocation Where, PragmaIntroducerKind Introducer) {
  if (Where.isInvalid() || Sources.isInSystemHeader(Sources.getExpansionLoc(Where)))
    return;
  StringRef Text = textFrom(Sources, Sources.getSpellingLoc(Where));
  if (Text.empty())
    return;
  PragmaForm Form = Introducer == PIK_HashPragma ? PragmaForm::Directive
                    : Introducer == PIK___pragma ? PragmaForm::MicrosoftOperator
                                                 : PragmaForm::StandardOperator;
  PragmaUse Use = lexPragma(Text, Form, Where.isFileID() ? Where : SourceLocation(), PP.getLangOpts());
  if (Where.isMacroID()) {
    substituteArguments(Use);
    Use.Where = Sources.getExpansionRange(Where).getAsRange();
  }
  expandName(Use);
  Into->Pragmas.push_back(std::move(Use));
}

void DirectiveRecorder::addPreamble() {
  unsigned Length = PP.getPreprocessorOpts().PrecompiledPreambleBytes.first;
  if (!Length)
    return;
  for (unsigned I = 0; I < Sources.loaded_sloc_entry_size(); ++I) {
    const SrcMgr::SLocEntry &Entry = Sources.getLoadedSLocEntry(I);
    SourceLocation Start = SourceLocation::getFromRawEncoding(Entry.getOffset());
    if (!Entry.isFile() || Entry.getFile().getFileCharacteristic() != SrcMgr::C_User ||
        Sources.getFileID(Start) == Sources.getPreambleFileID())
      continue;
    if (StringRef Text = textFrom(Sources, Start); Text.contains("pragma"))
      lexer().lex(Text, Start);
  }
  SourceLocation Start = Sources.getLocForStartOfFile(Sources.getMainFileID());
  std::string Prefix = textFrom(Sources, Start).take_front(Length).str();
  lexer().lex(Prefix, Start);
}

void Directives::record(Preprocessor &PP, std::shared_ptr<Directives> Into) {
  auto Recorder = std::make_unique<DirectiveRecorder>(PP, std::move(Into));
  Recorder->addPreamble();
  PP.addPPCallbacks(std::move(Recorder));
}

bool Directives::lacksOwnHeader() const {
  return llvm::any_of(Includes, [](const IncludeUse &Include) {
    return !Include.Found && !isGeneratedHeader(Include.Name) && !(Include.Angled && isPlatformHeader(Include.Name));
  });
}

} // namespace driverentry
