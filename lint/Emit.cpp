#include "lint/Emit.h"
#include "kit/Kit.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/Support/xxhash.h"

using namespace llvm;

namespace driverentry::lint {
namespace {

constexpr StringLiteral DatabaseName = "compile_commands.json", OverlayName = "overlay.yaml";
constexpr StringLiteral KitName = "kit", ClangName = "clang", UnitsName = "units";
/// Folders of one unit: headers of the checkout, and those that count as the system's. So deep that the '..' of a name
/// stays inside.
constexpr StringLiteral OwnName = "own/1/2/3/4", MadeName = "made/1/2/3/4";

std::string keyOf(StringRef Text) { return utohexstr(xxh3_64bits(Text), /*LowerCase=*/true, /*Width=*/16); }

class Emitter {
  const EmitFolder &Into;
  vfs::YAMLVFSWriter Overlay;
  StringSet<> Written; ///< files, and what the overlay maps
  json::Array Entries;
  Emitted Told;

  void map(StringRef Virtual, StringRef Real) {
    if (Written.insert(Virtual).second)
      Overlay.addFileMapping(Virtual, Real);
  }

  /// \p Word, a path or an option with one, for where the embedded folders are on disk.
  std::string onDisk(StringRef Word) const {
    for (StringRef Option : {"", "/clang:", "-resource-dir="})
      for (auto [Embedded, Name] : {std::pair(KitDirectory, KitName), std::pair(KitResourceDirectory, ClangName)}) {
        StringRef Rest = Word;
        if (Rest.consume_front(Option) && Rest.consume_front(Embedded) && (Rest.empty() || Rest.starts_with("/")))
          return (Option + Into.at(Name) + Rest).str();
      }
    return Word.str();
  }

  /// Copies the embedded folder \p From.
  Error copy(vfs::FileSystem &Files, StringRef From, StringRef To) {
    std::vector<std::string> Paths;
    std::error_code Failed;
    for (vfs::recursive_directory_iterator Entry(Files, From, Failed), End; !Failed && Entry != End;
         Entry.increment(Failed))
      if (Entry->type() == sys::fs::file_type::regular_file)
        Paths.push_back(Entry->path().str());
    llvm::sort(Paths);
    for (const std::string &Path : Paths) {
      ErrorOr<std::unique_ptr<MemoryBuffer>> Text = Files.getBufferForFile(Path);
      if (!Text)
        return createFileError(Path, Text.getError());
      std::string Name = (To + StringRef(Path).drop_front(From.size())).str();
      if (Error Failed = Into.write(Name, (*Text)->getBuffer()))
        return Failed;
      // Listed, it is found in any case.
      map(Into.at(Name), Into.at(Name));
    }
    return Error::success();
  }

  /// Writes the header that is included as \p Name from a command that looks for it in \p Folder. False for a name
  /// that leads elsewhere, or that is a folder for another.
  bool header(StringRef Folder, StringRef Name, StringRef Text) {
    SmallString<256> Path(Folder);
    sys::path::append(Path, Name);
    sys::path::remove_dots(Path, true);
    StringRef Unit = Folder.take_front(Folder.find('/', UnitsName.size() + 1));
    if (sys::path::has_root_path(Name, sys::path::Style::windows) || Name.contains('\0') ||
        !StringRef(Path).starts_with((Unit + "/").str()))
      return false;
    Error Failed = Into.write(Path, Text);
    bool Done = !Failed;
    consumeError(std::move(Failed));
    return Done;
  }

  /// The folder of the headers that \p Needs asks for, relative to ours; empty when there are none. Units that need the
  /// same have one.
  std::string headers(const UnitNeeds &Needs) {
    if (Needs.Found.empty() && Needs.Made.empty() && Needs.First.empty())
      return "";
    std::string All = formatv("{0}", toJSON(UnitNeeds{{}, Needs.Found, {}, Needs.Made, Needs.First}));
    std::string Unit = (UnitsName + "/" + keyOf(All)).str();
    if (!Written.insert(Unit).second)
      return Unit;
    auto Write = [&](StringRef Folder, const std::string &Name, const Twine &Text, size_t &Count) {
      if (header((Unit + "/" + Folder).str(), Name, Text.str()))
        ++Count;
      else
        Told.LeftOut.push_back(Name);
    };
    for (const auto &[Name, Real] : Needs.Found)
      if (StringRef(Real).find_first_of("\"\n") != StringRef::npos)
        Told.LeftOut.push_back(Name);
      else
        Write(onDisk(Real) == Real ? OwnName : MadeName, Name, "#include \"" + onDisk(Real) + "\"\n", Told.Forwarded);
    for (const auto &[Name, Text] : Needs.Made)
      Write(MadeName, Name, Text, Text.empty() ? Told.Empty : Told.MadeUp);
    return Unit;
  }

  /// The command of \p Needs for where things are on disk.
  Expected<json::Array> command(const UnitNeeds &Needs) {
    bool LikeCl = is_contained(Needs.Command, "--driver-mode=cl");
    json::Array Words;
    auto Add = [&](StringRef Option, StringRef Value) {
      for (StringRef Word : {Option, Value})
        Words.push_back(json::fixUTF8(((LikeCl ? "/clang:" : "") + Word).str()));
    };
    auto Behind = find(Needs.Command, "--no-default-config");
    for (const std::string &Word : make_range(Needs.Command.begin(), Behind))
      Words.push_back(json::fixUTF8(onDisk(Word)));
    Add("-ivfsoverlay", Into.at(OverlayName));
    if (std::string Unit = headers(Needs); !Unit.empty()) {
      Add("-I", Into.at(Unit + "/" + OwnName));
      Add("-idirafter", Into.at(Unit + "/" + MadeName));
      std::string First = Unit + "/first.h";
      if (!Needs.First.empty()) {
        if (Written.insert(First).second)
          if (Error Failed = Into.write(First, Needs.First))
            return std::move(Failed);
        Add("-include", Into.at(First));
      }
    }
    for (const std::string &Word : make_range(Behind, Needs.Command.end()))
      Words.push_back(json::fixUTF8(Word));
    return Words;
  }

public:
  explicit Emitter(const EmitFolder &Into) : Into(Into) { Overlay.setCaseSensitivity(false); }

  Error clear() {
    for (StringRef Name : {DatabaseName, OverlayName, KitName, ClangName, UnitsName})
      if (Error Failed = Into.remove(Name))
        return Failed;
    return Error::success();
  }

  Error kit() {
    IntrusiveRefCntPtr<vfs::FileSystem> Files = makeKitFileSystem(makeIntrusiveRefCnt<vfs::InMemoryFileSystem>());
    if (Error Failed = copy(*Files, KitDirectory, KitName))
      return Failed;
    return copy(*Files, KitResourceDirectory, ClangName);
  }

  Error unit(const Unit &Input, const UnitNeeds &Needs) {
    if (Needs.Command.empty())
      return Error::success();
    for (const auto &[Asked, Real] : Needs.Asked)
      map(onDisk(Asked), onDisk(Real));
    Expected<json::Array> Arguments = command(Needs);
    if (!Arguments)
      return Arguments.takeError();
    Entries.push_back(json::Object{{"directory", json::fixUTF8(Input.Directory)},
                                   {"file", json::fixUTF8(Input.File)},
                                   {"arguments", std::move(*Arguments)}});
    ++Told.Commands;
    return Error::success();
  }

  Expected<Emitted> finish() {
    std::string Yaml;
    raw_string_ostream Out(Yaml);
    Overlay.write(Out);
    if (Error Failed = Into.write(OverlayName, Yaml))
      return std::move(Failed);
    // The last, so that whoever waits for it finds all the rest.
    if (Error Failed = Into.write(DatabaseName, formatv("{0:2}\n", json::Value(std::move(Entries))).str()))
      return std::move(Failed);
    return std::move(Told);
  }
};

} // namespace

Expected<Emitted> emitDatabase(const EmitFolder &Into, ArrayRef<Unit> Units, ArrayRef<UnitResult> Results) {
  Emitter Out(Into);
  if (Error Failed = Out.clear())
    return std::move(Failed);
  if (Error Failed = Out.kit())
    return std::move(Failed);
  for (size_t Index = 0; Index < Units.size(); ++Index)
    if (Error Failed = Out.unit(Units[Index], Results[Index].Needs))
      return std::move(Failed);
  return Out.finish();
}

} // namespace driverentry::lint
