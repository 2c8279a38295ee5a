#include "lint/EmitUnit.h"
#include "kit/Kit.h"
#include "lint/EmitInventions.h"
#include "lint/Flags.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendAction.h"
#include "clang/Lex/PPCallbacks.h"
#include "clang/Lex/Preprocessor.h"
#include "clang/Tooling/Tooling.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace clang;
using namespace llvm;

namespace driverentry::lint {
namespace {

bool isOfKit(StringRef Path) { return Path.starts_with(KitDirectory) || Path.starts_with(KitResourceDirectory); }

/// Listens in front of the kit to what it answers.
class Answers : public PPCallbacks {
  CompilerInstance &CI;
  UnitNeeds &Into;
  std::string Pending; ///< the absent header that was just included

  /// Whether \p Path is spelled as it is on disk, or in the kit.
  bool isExact(StringRef Path, StringRef Real) const { return isOfKit(Path) ? Path == Real : sys::fs::exists(Path); }

  void found(const std::string &Name, StringRef Asked) {
    vfs::FileSystem &Files = CI.getVirtualFileSystem();
    SmallString<256> Path(Asked), Real;
    if (Files.makeAbsolute(Path) || Files.getRealPath(Path, Real))
      return;
    sys::path::remove_dots(Path, true);
    if (isExact(Path, Real))
      return;
    Into.Found.try_emplace(Name, Real.str().str());
    Into.Asked.try_emplace(Path.str().str(), Real.str().str());
  }

  void InclusionDirective(SourceLocation, const Token &, StringRef Written, bool, CharSourceRange,
                          OptionalFileEntryRef File, StringRef, StringRef, const Module *, bool,
                          SrcMgr::CharacteristicKind) override {
    Pending.clear();
    std::string Name = sys::path::convert_to_slash(Written, sys::path::Style::windows);
    if (File)
      return found(Name, File->getNameAsRequested());
    Into.Made.try_emplace(Name);
    Pending = std::move(Name);
  }

  /// The kit has entered a text that it made up.
  void LexedFileChanged(FileID Entered, LexedFileChangeReason Reason, SrcMgr::CharacteristicKind, FileID,
                        SourceLocation) override {
    SourceManager &Sources = CI.getSourceManager();
    if (Reason != LexedFileChangeReason::EnterFile || Pending.empty() || Sources.getFileEntryRefForID(Entered))
      return;
    Into.Made[std::exchange(Pending, "")] = Sources.getBufferData(Entered).str();
  }

public:
  Answers(CompilerInstance &CI, UnitNeeds &Into) : CI(CI), Into(Into) {}
};

class Inventions : public ASTConsumer {
  Preprocessor &PP;
  std::shared_ptr<KitReport> Report;
  std::string &Into;

  void HandleTranslationUnit(ASTContext &Ast) override { Into = inventionsOf(Ast, PP, *Report); }

public:
  Inventions(Preprocessor &PP, std::shared_ptr<KitReport> Report, std::string &Into)
      : PP(PP), Report(std::move(Report)), Into(Into) {}
};

/// A parse with the kit, listened to.
class KitParse : public ASTFrontendAction {
  UnitNeeds &Needs;
  std::string &Invented;

  std::unique_ptr<ASTConsumer> CreateASTConsumer(CompilerInstance &CI, StringRef) override {
    Preprocessor &PP = CI.getPreprocessor();
    size_t Before = PP.getPredefines().size();
    auto Report = std::make_shared<KitReport>();
    attachKit(CI, Report);
    Needs.First = PP.getPredefines().substr(Before);
    PP.addPPCallbacks(std::make_unique<Answers>(CI, Needs));
    return std::make_unique<Inventions>(PP, std::move(Report), Invented);
  }

public:
  KitParse(UnitNeeds &Needs, std::string &Invented) : Needs(Needs), Invented(Invented) {}
};

/// Gives the answers that were heard.
class Repeater : public PPCallbacks {
  Preprocessor &PP;
  const UnitNeeds &Needs;

  bool FileNotFound(StringRef) override { return true; }
  void InclusionDirective(SourceLocation, const Token &, StringRef Written, bool, CharSourceRange Range,
                          OptionalFileEntryRef File, StringRef, StringRef, const Module *, bool,
                          SrcMgr::CharacteristicKind) override {
    auto Made = Needs.Made.find(sys::path::convert_to_slash(Written, sys::path::Style::windows));
    if (File || Made == Needs.Made.end() || Made->second.empty())
      return;
    FileID Entered = PP.getSourceManager().createFileID(MemoryBuffer::getMemBufferCopy(Made->second, Written),
                                                        SrcMgr::C_System, 0, 0, Range.getBegin());
    PP.EnterSourceFile(Entered, nullptr, Range.getBegin());
  }

public:
  Repeater(Preprocessor &PP, const UnitNeeds &Needs) : PP(PP), Needs(Needs) {}
};

/// A parse as it is where no kit is, with what was found out.
class PlainParse : public ASTFrontendAction {
  const UnitNeeds &Needs;

  std::unique_ptr<ASTConsumer> CreateASTConsumer(CompilerInstance &CI, StringRef) override {
    Preprocessor &PP = CI.getPreprocessor();
    PP.setPredefines(PP.getPredefines() + Needs.First);
    PP.addPPCallbacks(std::make_unique<Repeater>(PP, Needs));
    return std::make_unique<ASTConsumer>();
  }

public:
  explicit PlainParse(const UnitNeeds &Needs) : Needs(Needs) {}
};

class Run : public tooling::ToolAction {
  FrontendAction &Action;

  bool runInvocation(std::shared_ptr<CompilerInvocation> Invocation, FileManager *Files,
                     std::shared_ptr<PCHContainerOperations> Containers, DiagnosticConsumer *Consumer) override {
    makeHarmless(*Invocation);
    CompilerInstance Compiler(std::move(Invocation), std::move(Containers));
    Compiler.setVirtualFileSystem(Files->getVirtualFileSystemPtr());
    Compiler.setFileManager(Files);
    Compiler.createDiagnostics(Consumer, /*ShouldOwnClient=*/false);
    Compiler.createSourceManager();
    Compiler.ExecuteAction(Action);
    return true;
  }

public:
  explicit Run(FrontendAction &Action) : Action(Action) {}
};

/// The number of errors; nothing when clang does not accept the command.
std::optional<unsigned> parse(const std::vector<std::string> &Command, IntrusiveRefCntPtr<vfs::FileSystem> Files,
                              FrontendAction &Action) {
  Run Once(Action);
  auto Manager = makeIntrusiveRefCnt<FileManager>(FileSystemOptions(), std::move(Files));
  tooling::ToolInvocation Invocation(Command, &Once, Manager.get(), std::make_shared<PCHContainerOperations>());
  DiagnosticConsumer Counter;
  Invocation.setDiagnosticConsumer(&Counter);
  if (!Invocation.run())
    return std::nullopt;
  return Counter.getNumErrors();
}

json::Object utf8(const UnitNeeds::Texts &Pairs) {
  json::Object Result;
  for (const auto &[Name, Text] : Pairs)
    Result[json::fixUTF8(Name)] = json::fixUTF8(Text);
  return Result;
}

} // namespace

bool findNeeds(const std::vector<std::string> &Command, IntrusiveRefCntPtr<vfs::FileSystem> Files, UnitNeeds &Into) {
  std::string Invented;
  KitParse First(Into, Invented);
  if (!parse(Command, Files, First))
    return false;
  if (Invented.empty())
    return true;
  // A declaration in front of the source can be in the way of one that comes later; then it does more harm than good.
  UnitNeeds With = Into;
  With.First += Invented;
  PlainParse Without(Into), Both(With);
  if (parse(Command, Files, Both) < parse(Command, Files, Without))
    Into.First = With.First;
  return true;
}

json::Value toJSON(const UnitNeeds &Needs) {
  json::Array Command;
  for (const std::string &Word : Needs.Command)
    Command.push_back(json::fixUTF8(Word));
  return json::Object{{"command", std::move(Command)},
                      {"found", utf8(Needs.Found)},
                      {"asked", utf8(Needs.Asked)},
                      {"made", utf8(Needs.Made)},
                      {"first", json::fixUTF8(Needs.First)}};
}

bool fromJSON(const json::Value &Json, UnitNeeds &Needs, json::Path Path) {
  json::ObjectMapper Map(Json, Path);
  return Map && Map.map("command", Needs.Command) && Map.map("found", Needs.Found) && Map.map("asked", Needs.Asked) &&
         Map.map("made", Needs.Made) && Map.map("first", Needs.First);
}

} // namespace driverentry::lint
