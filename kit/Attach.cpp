// Connects the kit's answers to one compiler instance: missing headers, .tmh files, undeclared names.
#include "kit/Kit.h"
#include "kit/Nearby.h"
#include "kit/OnDemand.h"
#include "kit/Prelude.h"
#include "kit/UnknownMacros.h"
#include "kit/Wpp.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Lex/HeaderSearch.h"
#include "clang/Lex/PPCallbacks.h"
#include "clang/Lex/Preprocessor.h"
#include "clang/Lex/PreprocessorOptions.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

using namespace clang;
using namespace llvm;

namespace driverentry {
namespace {

constexpr size_t MaxMissingHeaders = 4096;

/// The command's own include directories, the kit's and the WDK's left out.
std::vector<std::string> includeDirs(const CompilerInstance &CI) {
  std::vector<std::string> Dirs;
  for (const DirectoryLookup &Dir : CI.getPreprocessor().getHeaderSearchInfo().search_dir_range())
    if (Dir.isNormalDir() && !Dir.isSystemHeaderDirectory())
      Dirs.push_back(Dir.getName().str());
  return Dirs;
}

StringRef mainFile(const CompilerInstance &CI) {
  ArrayRef<FrontendInputFile> Inputs = CI.getFrontendOpts().Inputs;
  return Inputs.empty() || !Inputs[0].isFile() ? "" : Inputs[0].getFile();
}

/// Of build.exe.
bool isSources(StringRef Path) { return sys::path::filename(Path).equals_insensitive("sources"); }

/// Answers the preprocessor when a header does not exist.
class MissingHeaders : public PPCallbacks {
  CompilerInstance &CI;
  std::shared_ptr<KitReport> Report;
  IntrusiveRefCntPtr<OnDemandDecls> Names;
  UnknownMacros Macros;
  llvm::StringSet<> Told;
  std::optional<std::string> TmhText;
  bool TmhPending = false;

  void tell(std::vector<std::string> &Into, StringRef Name) {
    if (Told.size() < MaxMissingHeaders && Told.insert(Name).second)
      Into.push_back(Name.str());
  }

  /// The projects and SOURCES files in a folder, sorted.
  std::vector<std::string> projectsIn(StringRef Dir) const {
    constexpr unsigned MaxEntries = 4096, MaxProjects = 8;
    std::vector<std::string> Found;
    std::error_code Error;
    unsigned Count = 0;
    for (vfs::directory_iterator I = CI.getVirtualFileSystem().dir_begin(Dir, Error), End;
         !Error && I != End && ++Count < MaxEntries; I.increment(Error))
      if (sys::path::extension(I->path()).equals_insensitive(".vcxproj") || isSources(I->path()))
        // To open a pipe is to wait for ever.
        if (auto Status = CI.getVirtualFileSystem().status(I->path()); Status && Status->isRegularFile())
          Found.push_back(I->path().str());
    llvm::sort(Found);
    Found.resize(std::min<size_t>(Found.size(), MaxProjects));
    return Found;
  }

  /// A project beside the file or one folder up names trace functions that no header does.
  void readProjects(WppConfig &Config) const {
    vfs::FileSystem &Files = CI.getVirtualFileSystem();
    StringRef Dir = sys::path::parent_path(mainFile(CI));
    std::vector<std::string> Projects = projectsIn(Dir.empty() ? "." : Dir);
    if (Projects.empty())
      Projects = projectsIn(sys::path::parent_path(Dir));
    for (const std::string &Project : Projects) {
      auto Buffer = Files.getBufferForFile(Project);
      if (!Buffer)
        continue;
      StringRef Text = (*Buffer)->getBuffer().take_front(MaxNearbyFileSize);
      for (const std::string &Name : isSources(Project) ? readWppSources(Text, Config) : readWppProject(Text, Config)) {
        SmallString<256> Path(sys::path::parent_path(Project));
        sys::path::append(Path, Name);
        std::replace(Path.begin(), Path.end(), '\\', '/');
        if (auto Scanned = Files.getBufferForFile(Path))
          readWppConfig((*Scanned)->getBuffer().take_front(MaxNearbyFileSize), Config);
      }
    }
  }

  WppConfig readConfig() const {
    WppConfig Config;
    visitNearbySources(CI.getVirtualFileSystem(), mainFile(CI), includeDirs(CI), [&](const NearbySource &Source) {
      readWppConfig(Source.Text, Config);
      return true;
    });
    readProjects(Config);
    // WPP's own configuration, defaultwpp.ini.
    addWppFunction("DoTraceMessage(FLAGS, MSG, ...)", Config);
    return Config;
  }

public:
  MissingHeaders(CompilerInstance &CI, std::shared_ptr<KitReport> Report, IntrusiveRefCntPtr<OnDemandDecls> Names)
      : CI(CI), Report(std::move(Report)), Names(Names), Macros(CI.getPreprocessor(), Names) {
    // A precompiled preamble, which is opened only later, answers for its own identifiers.
    Preprocessor &PP = CI.getPreprocessor();
    if (PP.getExternalSource() || !CI.getPreprocessorOpts().ImplicitPCHInclude.empty())
      return;
    PP.setExternalSource(&Macros);
    PP.getHeaderSearchInfo().SetExternalLookup(&Macros);
  }

  void FileChanged(SourceLocation Where, FileChangeReason Reason, SrcMgr::CharacteristicKind Kind, FileID) override {
    if (Reason == EnterFile && Kind == SrcMgr::C_User && CI.getPreprocessor().getExternalSource() == &Macros)
      Macros.watch(CI.getSourceManager().getFileID(Where));
  }

  bool FileNotFound(StringRef Name) override {
    TmhPending = sys::path::extension(Name).equals_insensitive(".tmh");
    tell(TmhPending ? Report->SynthesizedHeaders : Report->MissingHeaders, Name);
    return true;
  }

  void InclusionDirective(SourceLocation, const Token &, StringRef Name, bool, CharSourceRange Range,
                          OptionalFileEntryRef File, StringRef, StringRef, const Module *, bool,
                          SrcMgr::CharacteristicKind) override {
    if (File || !std::exchange(TmhPending, false))
      return;
    if (!TmhText) {
      WppConfig Config = readConfig();
      Names->addKnownConstants(Config.Flags);
      Names->expectTraceCalls();
      TmhText = wppHeader(Config);
    }
    FileID Entered = CI.getSourceManager().createFileID(MemoryBuffer::getMemBufferCopy(*TmhText, Name),
                                                        SrcMgr::C_System, 0, 0, Range.getBegin());
    CI.getPreprocessor().EnterSourceFile(Entered, nullptr, Range.getBegin());
  }
};

} // namespace

void attachKit(CompilerInstance &CI, std::shared_ptr<KitReport> Report) {
  auto Names = makeIntrusiveRefCnt<OnDemandDecls>(Report);
  CI.getPreprocessor().addPPCallbacks(std::make_unique<MissingHeaders>(CI, Report, Names));
  CI.setExternalSemaSource(Names);
  // Clang would look every similar name up, and each would be invented.
  CI.getLangOpts().SpellChecking = false;
  bool Kernel = any_of(CI.getPreprocessorOpts().Macros,
                       [](const auto &Macro) { return StringRef(Macro.first).starts_with("_KERNEL_MODE"); });
  std::string Prelude = preludeFor(mainFile(CI), includeDirs(CI), Kernel, CI.getVirtualFileSystem());
  // Kernel C++ brings its own operators; where they are not found, a placement form takes any arguments.
  if (CI.getLangOpts().CPlusPlus && Kernel)
    for (StringRef Operator : {"new", "new[]"})
      Prelude +=
          ("template <class A, class... B> void *operator " + Operator + "(__SIZE_TYPE__, A, B...) noexcept;\n").str();
  if (CI.getLangOpts().CPlusPlus)
    Prelude += InventedRecordBase;
  if (!Prelude.empty())
    CI.getPreprocessor().setPredefines(CI.getPreprocessor().getPredefines() + Prelude);
}

} // namespace driverentry
