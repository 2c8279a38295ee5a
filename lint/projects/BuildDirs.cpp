// Source: WDK 7 documentation, "Creating a Dirs File".
#include "lint/projects/BuildEnvironment.h"
#include "lint/projects/BuildExe.h"
#include "lint/projects/NmakeFile.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/SaveAndRestore.h"

using namespace llvm;

namespace driverentry::lint {
namespace {

constexpr size_t MostProjects = 4096;
constexpr unsigned MostDepth = 64;

/// Whether \p Only, "amd64,i386" or "!i386", allows the architecture \p Own.
bool allows(StringRef Only, StringRef Own) {
  bool IsNegated = Only.consume_front("!");
  bool NamesOwn = any_of(split(Only, ','), [&](StringRef Name) { return Name.trim().equals_insensitive(Own); });
  return Only.empty() || NamesOwn != IsNegated;
}

/// Follows dirs files, each once.
class DirsReader {
  const ProjectOptions &Options;
  std::vector<std::string> &Problems;
  CheckoutFiles Files;
  StringSet<> Seen;
  unsigned Depth = 0;
  std::vector<std::string> Found;

  bool folder(StringRef Folder) {
    FoundPath Sources = Files.find("sources", Folder), Dirs = Files.find("dirs", Folder);
    if (Sources.What == FoundPath::File && Seen.insert(Sources.Path).second)
      Found.push_back(Sources.Path);
    if (Dirs.What == FoundPath::File)
      if (Error Failed = read(Dirs.Path))
        Problems.push_back(toString(std::move(Failed)));
    return Sources.What == FoundPath::File || Dirs.What == FoundPath::File;
  }

public:
  DirsReader(StringRef Path, const ProjectOptions &Options, std::vector<std::string> &Problems)
      : Options(Options), Problems(Problems), Files(checkoutOf(Path, Options.Given, Options.Here)) {}

  Error read(StringRef Path) {
    if (Seen.size() > MostProjects || !Seen.insert(Path).second)
      return Error::success();
    if (Depth >= MostDepth)
      return createStringError(Path + ": is nested deeper than any tree; give the SOURCES files");
    SaveAndRestore Deeper(Depth, Depth + 1);
    Project Of;
    std::tie(Of.Configuration, Of.Platform) = std::tie(Options.Configuration, Options.Platform);
    Properties Known;
    setBuildEnvironment(Known, Of);
    NmakeFile Macros(Of, Files, Known);
    if (Error Failed = Macros.read(Path))
      return createStringError(Path + ": " + toString(std::move(Failed)));
    for (const Gap &Each : Of.Gaps)
      Problems.push_back(formatv("{0}: line {1}: {2}", Each.At.File, Each.At.Line, Each.What));
    for (StringRef Macro : {"DIRS", "OPTIONAL_DIRS"})
      follow(Path, Macros.value(Macro).Text, Macro == "DIRS", buildArchitecture(Options.Platform));
    return Error::success();
  }

  /// The folders that \p Named lists: "a b{amd64}".
  void follow(StringRef Path, StringRef Named, bool IsNeeded, StringRef Architecture) {
    SmallVector<StringRef> Words;
    SplitString(Named, Words, " \t");
    for (StringRef Word : Words) {
      auto [Name, Only] = Word.split('{');
      if (Problems.size() > MostProjects)
        return;
      if (Name.empty() || !allows(Only.rtrim("}"), Architecture))
        continue;
      FoundPath At = Files.find(Name, sys::path::parent_path(Path));
      if ((At.What != FoundPath::Folder || !folder(At.Path)) && IsNeeded)
        Problems.push_back((Path + ": its folder '" + Name + "' " +
                            (At.What == FoundPath::Folder ? "has neither SOURCES nor dirs" : "is not there") +
                            "; check out what is missing or give the SOURCES files")
                               .str());
    }
  }

  std::vector<std::string> take() { return std::move(Found); }
};

} // namespace

bool isDirsFile(StringRef Path) { return sys::path::filename(Path).equals_insensitive("dirs"); }

Expected<std::vector<std::string>> readDirs(StringRef Path, const ProjectOptions &Options,
                                            std::vector<std::string> &Problems) {
  DirsReader Reader(Path, Options, Problems);
  if (Error Failed = Reader.read(Path))
    return std::move(Failed);
  return Reader.take();
}

} // namespace driverentry::lint
