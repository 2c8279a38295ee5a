#include "lint/projects/SourceFlags.h"
#include "lint/projects/BuildExe.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace driverentry::lint {
namespace {

/// Makes the source that one item stands for.
class SourceMaker {
  Evaluator &Base;
  const Item &From;
  ProjectSource Result;

  std::vector<Entry> list(StringRef Name) const { return From.Data.lookup(Name.lower()); }

  void includeDir(const Entry &Written) {
    FoundPath Found = Base.Files.find(Written.Text, Base.Folder);
    auto Same = [&](const Entry &Other) { return Other.Text == Found.Path; };
    if (Found.What == FoundPath::Folder && none_of(Result.IncludeDirs, Same))
      Result.IncludeDirs.push_back({Found.Path, Written.From});
    else if (Found.What == FoundPath::Outside)
      Base.Into.Dropped.push_back({Written.From, "include directory '" + Written.Text + "'"});
  }

  void define(const Entry &Written, std::vector<Entry> &Into) {
    std::string Text = Written.Text;
    // Quotes are escaped for the command line of cl.exe.
    for (size_t At = Text.find("\\\""); At != std::string::npos; At = Text.find("\\\"", At + 1))
      Text.erase(At, 1);
    if (isAlpha(Text.front()) || Text.front() == '_')
      Into.push_back({Text, Written.From});
    else
      Base.Into.Notes.push_back({Written.From, "'" + Text + "' is no macro and was left out"});
  }

  void forcedInclude(const Entry &Written) {
    std::vector<std::string> Folders = {sys::path::parent_path(Result.File).str(), Base.Folder};
    for (const Entry &Dir : Result.IncludeDirs)
      Folders.push_back(Dir.Text);
    for (const std::string &Folder : Folders)
      if (FoundPath Found = Base.Files.find(Written.Text, Folder); Found.What == FoundPath::File)
        return Result.ForcedIncludes.push_back({Found.Path, Written.From});
    Base.Into.Notes.push_back(
        {Written.From, "the forced include '" + Written.Text + "' is not there and was left out"});
  }

  /// Options of cl.exe that change what is parsed and that projects write here.
  void additionalOptions() {
    BumpPtrAllocator Storage;
    StringSaver Saver(Storage);
    for (const Entry &Part : list("AdditionalOptions")) {
      SmallVector<const char *> Words;
      cl::TokenizeWindowsCommandLine(Part.Text, Saver, Words);
      for (size_t At = 0; At < Words.size(); ++At) {
        StringRef Word = Words[At];
        if (!Word.starts_with("/") && !Word.starts_with("-"))
          continue;
        Word = Word.drop_front();
        for (StringRef Option : {"FI", "D", "U", "I"}) {
          if (!Word.consume_front(Option))
            continue;
          if (Word.empty() && At + 1 < Words.size())
            Word = Words[++At];
          if (!Word.empty())
            option(Option, {Word.str(), Part.From});
          break;
        }
      }
    }
  }

  /// Headers of a shared source are often beside the project that compiles it: those of a precompiled header need no
  /// include directory, because cl.exe never opens them.
  void ownFolder() {
    auto Same = [&](const Entry &Other) { return Other.Text == Base.Folder; };
    if (sys::path::parent_path(Result.File) != Base.Folder && none_of(Result.IncludeDirs, Same) &&
        !Base.Files.glob("*.h", Base.Folder).empty())
      Result.IncludeDirs.push_back({Base.Folder, {Base.Into.Path, 0}});
  }

  void option(StringRef Option, const Entry &Written) {
    if (Option == "D")
      define(Written, Result.Defines);
    else if (Option == "U")
      define(Written, Result.Undefines);
    else if (Option == "I")
      includeDir(Written);
    else
      forcedInclude(Written);
  }

  void language() {
    bool IsC = sys::path::extension(Result.File).equals_insensitive(".c");
    std::string As = textOf(From.Data, "CompileAs");
    if (As == "CompileAsC" || As == "CompileAsCpp") {
      Result.Language = As == "CompileAsC" ? "c" : "c++";
      IsC = As == "CompileAsC";
    }
    std::string Written = textOf(From.Data, IsC ? "LanguageStandard_C" : "LanguageStandard");
    Result.Standard = StringSwitch<std::string>(Written)
                          .Case("stdcpp14", "c++14")
                          .Case("stdcpp17", "c++17")
                          .Case("stdcpp20", "c++20")
                          .Cases({"stdcpplatest", "stdcpp23", "stdcpp23preview"}, "c++23")
                          .Case("stdc11", "c11")
                          .Case("stdc17", "c17")
                          .Case("stdclatest", "c23")
                          .Default("");
  }

public:
  SourceMaker(Evaluator &Base, const Item &From) : Base(Base), From(From) {}

  ProjectSource make(std::string File) {
    Result.File = std::move(File);
    Result.From = From.From;
    for (const Entry &Dir : list("AdditionalIncludeDirectories"))
      includeDir(Dir);
    for (const Entry &Macro : list("PreprocessorDefinitions"))
      define(Macro, Result.Defines);
    for (const Entry &Macro : list("UndefinePreprocessorDefinitions"))
      define(Macro, Result.Undefines);
    for (const Entry &Header : list("ForcedIncludeFiles"))
      forcedInclude(Header);
    additionalOptions();
    ownFolder();
    language();
    for (const auto &Data : From.Data)
      if (Data.first().starts_with("wpp") && !Data.second.empty())
        Result.Wpp.push_back({(Data.first() + "=" + textOf(From.Data, Data.first())).str(), Data.second.front().From});
    llvm::sort(Result.Wpp, [](const Entry &A, const Entry &B) { return A.Text < B.Text; });
    return std::move(Result);
  }
};

bool isMadeByBuild(Evaluator &Base, StringRef Path) {
  for (StringRef Name : {"IntDir", "OutDir"}) {
    FoundPath Folder = Base.Files.find(Base.Known.text(Name), Base.Folder);
    if (Folder.Path != Base.Folder && isBelow(Path, Folder.Path))
      return true;
  }
  return false;
}

} // namespace

void addSources(Evaluator &Base, const ItemLists &Lists) {
  // Each of these is told by itself as not analysed; a missing submodule is told in one line.
  constexpr unsigned MostMissing = 16;
  unsigned Missing = 0;
  for (const Item &Each : Lists.items("ClCompile")) {
    if (!isSourceName(Each.Include) || StringRef(textOf(Each.Data, "ExcludedFromBuild")).equals_insensitive("true"))
      continue;
    FoundPath Found = Base.Files.find(Each.Include, Base.Folder);
    if (Found.What == FoundPath::Outside)
      Base.Into.gap(Each.From, "its source '" + Each.Include + "' leaves the checkout and was left out");
    else if (Found.What == FoundPath::Folder)
      Base.Into.gap(Each.From, "its source '" + Each.Include + "' is a folder and was left out");
    else if (Found.What == FoundPath::Toolchain ||
             (Found.What == FoundPath::Missing && isMadeByBuild(Base, Found.Path)))
      Base.Into.Notes.push_back({Each.From, ("'" + sys::path::filename(Each.Include, sys::path::Style::windows) +
                                             "' is made by the build and was left out")
                                                .str()});
    else if (Found.What == FoundPath::File || ++Missing <= MostMissing)
      Base.Into.Sources.push_back(SourceMaker(Base, Each).make(Found.Path));
  }
  if (Missing > MostMissing)
    Base.Into.gap({Base.Into.Path, 0},
                  "of its sources, " + Twine(Missing - MostMissing) + " more are not there; check out what is missing");
}

Unit unitFor(const ProjectSource &Source, const Project &Of, const Build &As, StringRef Directory) {
  Unit Result{Source.File, Directory.str(), {"clang", "--target=" + Of.Target}};
  std::vector<std::string> &Command = Result.Command;
  Result.Space = Of.Space;
  Result.Project = Result.From = Of.Path;
  Result.By = isSourcesFile(Of.Path) ? Trust::BuildFile : Trust::Project;
  Result.Images = As.Images;
  Result.Macros = As.Macros;
  if (!Source.Language.empty())
    Command.insert(Command.end(), {"-x", Source.Language});
  if (!Source.Standard.empty())
    Command.push_back("-std=" + Source.Standard);
  for (const Entry &Macro : Source.Defines)
    Command.push_back("-D" + Macro.Text);
  for (const Entry &Macro : Source.Undefines)
    Command.push_back("-U" + Macro.Text);
  for (const Entry &Header : Source.ForcedIncludes)
    Command.insert(Command.end(), {"-include", Header.Text});
  for (const Entry &Dir : Source.IncludeDirs)
    Command.push_back("-I" + Dir.Text);
  for (const std::string &Macro : As.Macros)
    Command.push_back("-D" + Macro);
  return Result;
}

} // namespace driverentry::lint
