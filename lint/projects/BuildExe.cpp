// Source: WDK 7 documentation, "SOURCES File Macros".
#include "lint/projects/BuildExe.h"
#include "lint/Database.h"
#include "lint/projects/BuildEnvironment.h"
#include "lint/projects/ModuleDefinition.h"
#include "lint/projects/NmakeFile.h"
#include "lint/projects/WdkProps.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace driverentry::lint {
namespace {

constexpr size_t MostWords = 1 << 16;
constexpr size_t MostEntries = 1 << 20; ///< of all sources together

struct TargetRow {
  StringLiteral TargetType, ConfigurationType, DriverType;
};

/// What the types of build.exe are called in a .vcxproj.
constexpr TargetRow TargetTypes[] = {
    {"DRIVER", "Driver", "WDM"},
    {"EXPORT_DRIVER", "Driver", "ExportDriver"},
    {"MINIPORT", "Driver", "Miniport"},
    {"GDI_DRIVER", "Driver", "WDM"},
    {"DRIVER_LIBRARY", "StaticLibrary", "WDM"},
    {"LIBRARY", "StaticLibrary", ""},
    {"DYNLINK", "DynamicLibrary", ""},
    {"PROGRAM", "Application", ""},
    {"NOTARGET", "Utility", ""},
};

std::vector<std::string> wordsOf(StringRef Text) {
  BumpPtrAllocator Storage;
  StringSaver Saver(Storage);
  SmallVector<const char *> Words;
  cl::TokenizeWindowsCommandLine(Text, Saver, Words);
  return {Words.begin(), Words.begin() + std::min(Words.size(), MostWords)};
}

class Maker {
  Project Into;
  CheckoutFiles Files;
  Properties Known;
  NmakeFile Macros;
  std::string Folder;
  ProjectSource Common; ///< what every source has

  std::string text(StringRef Name) { return Macros.value(Name).Text; }

  /// The type of target in the words of a .vcxproj, so that the same table gives the rest.
  void setType() {
    Into.ConfigurationType.From = Macros.value("TARGETTYPE").From;
    std::string Type = text("TARGETTYPE");
    const TargetRow *Row = find_if(
        TargetTypes, [&](const TargetRow &Each) { return StringRef(Type).trim().equals_insensitive(Each.TargetType); });
    if (Row != std::end(TargetTypes)) {
      Into.ConfigurationType.Text = Row->ConfigurationType.str();
      Into.DriverType = {Row->DriverType.str(), Into.ConfigurationType.From, ""};
    } else if (!Type.empty()) {
      Into.gap(Into.ConfigurationType.From, "the TARGETTYPE '" + Type + "' is not known");
    }
    // "KMDF_VERSION=1" is all that a driver has to say.
    for (StringRef Framework : {"KMDF", "UMDF"})
      for (StringRef Suffix : {"_VERSION", "_VERSION_MAJOR"})
        if (Value Version = Macros.value((Framework + Suffix).str()); !Version.Text.empty()) {
          Into.DriverType = {Framework.str(), Version.From, ""};
          Known.set((Framework + "_VERSION_MAJOR").str(), Version);
        }
    for (StringRef Name : {"KMDF_VERSION_MINOR", "UMDF_VERSION_MINOR"})
      if (Known.find(Name))
        Known.set(Name, Macros.value(Name));
    Known.set("DriverType", Into.DriverType);
    Known.set("Platform", {Into.Platform, {}, ""});
    Known.set("Configuration", {Into.Configuration, {}, ""});
    Injected Given = injectedBy(Known);
    bool IsProgram = Into.ConfigurationType.Text == "Application";
    Into.Space = IsProgram ? DriverSpace::User : Given.Space;
    Into.Target = Given.Target;
    Common.Defines = std::move(Given.Defines);
  }

  void includeDirs() {
    Value Written = Macros.value("INCLUDES", ToolchainRoot);
    for (StringRef Part : split(Written.Text, ';'))
      if (!Part.trim().empty())
        includeDir({Part.trim().str(), Written.From});
    // build.exe itself looks beside the SOURCES file.
    includeDir({".", Written.From});
  }

  void includeDir(const Entry &Written) {
    FoundPath Found = Files.find(Written.Text, Folder);
    if (Found.What == FoundPath::Folder &&
        none_of(Common.IncludeDirs, [&](const Entry &Other) { return Other.Text == Found.Path; }))
      Common.IncludeDirs.push_back({Found.Path, Written.From});
    else if (Found.What == FoundPath::Outside)
      Into.Dropped.push_back({Written.From, "include directory '" + Written.Text + "'"});
  }

  void forcedInclude(const Entry &Written) {
    if (FoundPath Found = Files.find(Written.Text, Folder); Found.What == FoundPath::File)
      Common.ForcedIncludes.push_back({Found.Path, Written.From});
    else
      Into.Notes.push_back({Written.From, "the forced include '" + Written.Text + "' is not there and was left out"});
  }

  /// The options of cl.exe in the macro \p Name that change what is parsed.
  void options(StringRef Name) {
    Value Written = Macros.value(Name);
    std::vector<std::string> Words = wordsOf(Written.Text);
    for (size_t At = 0; At < Words.size(); ++At) {
      StringRef Word = Words[At];
      if (!Word.consume_front("/") && !Word.consume_front("-"))
        continue;
      for (StringRef Option : {"FI", "D", "U", "I"}) {
        if (!Word.consume_front(Option))
          continue;
        if (Word.empty() && At + 1 < Words.size())
          Word = Words[++At];
        option(Option, {Word.str(), Written.From});
        break;
      }
    }
  }

  void option(StringRef Option, const Entry &Written) {
    bool IsMacro = !Written.Text.empty() && (isAlpha(Written.Text.front()) || Written.Text.front() == '_');
    if (Option == "D" && IsMacro)
      Common.Defines.push_back(Written);
    else if (Option == "U" && IsMacro)
      Common.Undefines.push_back(Written);
    else if (Option == "I" && !Written.Text.empty())
      includeDir(Written);
    else if (Option == "FI" && !Written.Text.empty())
      forcedInclude(Written);
  }

  /// RUN_WPP=$(SOURCES) -km -func:Trace(LEVEL,MSG,...) -scan:trace.h
  void tracing() {
    Value Written = Macros.value("RUN_WPP");
    if (Written.Text.empty())
      return;
    Common.Wpp.push_back({"wppenabled=true", Written.From});
    for (const std::string &Word : wordsOf(Written.Text)) {
      StringRef Option = Word;
      if (Option.consume_front("-func:"))
        Common.Wpp.push_back({("wpptracefunction=" + Option).str(), Written.From});
      else if (Option.consume_front("-scan:"))
        Common.Wpp.push_back({("wppscanconfigurationdata=" + Option).str(), Written.From});
    }
  }

  void link() {
    StringRef Type = Into.ConfigurationType.Text;
    StringRef Extension = Type == "Driver"           ? ".sys"
                          : Type == "StaticLibrary"  ? ".lib"
                          : Type == "DynamicLibrary" ? ".dll"
                          : Type == "Application"    ? ".exe"
                                                     : "";
    std::string Given = text("TARGETEXT");
    Into.Link.Output = text("TARGETNAME") + (Given.empty() ? Extension.str() : "." + Given);
    for (StringRef Name : {"TARGETLIBS", "LINKLIBS"}) {
      Value Written = Macros.value(Name);
      for (const std::string &Word : wordsOf(Written.Text))
        Into.Link.Libraries.push_back({Word, Written.From});
    }
    Value Definition = Macros.value("DLLDEF");
    FoundPath Found = Files.find(Definition.Text, Folder);
    if (Definition.Text.empty() || Found.What != FoundPath::File)
      return;
    if (Expected<std::string> Text = readProjectText(Found.Path))
      for (std::string &Name : exportsOf(*Text))
        Into.Link.Exports.push_back({std::move(Name), Definition.From});
    else
      Into.Notes.push_back({Definition.From, "'" + Definition.Text + "' " + toString(Text.takeError())});
  }

  void sources(StringRef Name) {
    Value Written = Macros.value(Name, ToolchainRoot);
    size_t Each = 1 + Common.IncludeDirs.size() + Common.Defines.size() + Common.Undefines.size() +
                  Common.ForcedIncludes.size() + Common.Wpp.size();
    for (const std::string &Word : wordsOf(Written.Text)) {
      if (!isSourceName(Word))
        continue;
      if (Into.Sources.size() >= MostEntries / Each)
        return Into.gap(Written.From, "it lists more files than any project does, and the rest was left out");
      FoundPath Found = Files.find(Word, Folder);
      if (Found.What == FoundPath::Outside) {
        Into.gap(Written.From, "its source '" + Word + "' leaves the checkout and was left out");
      } else if (Found.What == FoundPath::Folder) {
        Into.gap(Written.From, "its source '" + Word + "' is a folder and was left out");
      } else if (Found.What == FoundPath::Toolchain) {
        Into.Notes.push_back({Written.From, "'" + Word + "' is made by the build and was left out"});
      } else {
        Into.Sources.push_back(Common);
        Into.Sources.back().File = Found.Path;
        Into.Sources.back().From = Written.From;
      }
    }
  }

public:
  Maker(StringRef Path, const ProjectOptions &Options)
      : Files(checkoutOf(Path, Options.Given, Options.Here)), Macros(Into, Files, Known),
        Folder(sys::path::parent_path(Path)) {
    Into.Path = Path.str();
    Into.Checkout = Files.root().str();
    Into.Configuration = Options.Configuration.empty() ? "Release" : Options.Configuration;
    Into.Platform = Options.Platform.empty() ? "x64" : Options.Platform;
  }

  Expected<std::optional<Project>> make() {
    setBuildEnvironment(Known, Into);
    if (Error Failed = Macros.read(Into.Path))
      return std::move(Failed);
    if (!Known.find("TARGETNAME") && !Known.find("TARGETTYPE"))
      return std::nullopt;
    setType();
    includeDirs();
    for (StringRef Name : {"C_DEFINES", "USER_C_FLAGS"})
      options(Name);
    tracing();
    link();
    sources("SOURCES");
    sources(buildArchitecture(Into.Platform).upper() + "_SOURCES");
    return std::optional(std::move(Into));
  }
};

} // namespace

bool isSourcesFile(StringRef Path) { return sys::path::filename(Path).equals_insensitive("sources"); }

Expected<std::optional<Project>> evaluateSources(StringRef Path, const ProjectOptions &Options) {
  Expected<std::optional<Project>> Result = Maker(Path, Options).make();
  if (!Result)
    return createStringError(Path + ": " + toString(Result.takeError()));
  return Result;
}

} // namespace driverentry::lint
