#include "lint/EmitUnit.h"
#include "kit/Kit.h"
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
  bool isExact(StringRef Path, StringRef Real) const {
    return isOfKit(Path) ? Path == Real : sys::fs::exists(Path);
  }

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

class Action : public ASTFrontendAction {
  UnitNeeds &Into;

  std::unique_ptr<ASTConsumer> CreateASTConsumer(CompilerInstance &CI, StringRef) override {
    Preprocessor &PP = CI.getPreprocessor();
    size_t Before = PP.getPredefines().size();
    attachKit(CI, std::make_shared<KitReport>());
    Into.First = PP.getPredefines().substr(Before);
    PP.addPPCallbacks(std::make_unique<Answers>(CI, Into));
    return std::make_unique<ASTConsumer>();
  }

public:
  explicit Action(UnitNeeds &Into) : Into(Into) {}
};

class Parse : public tooling::ToolAction {
  UnitNeeds &Into;

  bool runInvocation(std::shared_ptr<CompilerInvocation> Invocation, FileManager *Files,
                     std::shared_ptr<PCHContainerOperations> Containers, DiagnosticConsumer *Consumer) override {
    makeHarmless(*Invocation);
    CompilerInstance Compiler(std::move(Invocation), std::move(Containers));
    Compiler.setVirtualFileSystem(Files->getVirtualFileSystemPtr());
    Compiler.setFileManager(Files);
    Compiler.createDiagnostics(Consumer, /*ShouldOwnClient=*/false);
    Compiler.createSourceManager();
    Action Reader(Into);
    Compiler.ExecuteAction(Reader);
    return true;
  }

public:
  explicit Parse(UnitNeeds &Into) : Into(Into) {}
};

json::Object utf8(const UnitNeeds::Texts &Pairs) {
  json::Object Result;
  for (const auto &[Name, Text] : Pairs)
    Result[json::fixUTF8(Name)] = json::fixUTF8(Text);
  return Result;
}

} // namespace

bool findNeeds(const std::vector<std::string> &Command, IntrusiveRefCntPtr<vfs::FileSystem> Files, UnitNeeds &Into) {
  auto Manager = makeIntrusiveRefCnt<FileManager>(FileSystemOptions(), std::move(Files));
  Parse Reader(Into);
  tooling::ToolInvocation Invocation(Command, &Reader, Manager.get(), std::make_shared<PCHContainerOperations>());
  IgnoringDiagConsumer Silent;
  Invocation.setDiagnosticConsumer(&Silent);
  return Invocation.run();
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
