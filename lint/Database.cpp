#include "lint/Database.h"
#include "lint/OrdinaryFile.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/ConvertUTF.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include <algorithm>

using namespace llvm;

namespace driverentry::lint {

bool isWindowsPath(StringRef Path) {
  return Path.starts_with("\\\\") ||
         (Path.size() > 2 && isAlpha(Path[0]) && Path[1] == ':' && (Path[2] == '\\' || Path[2] == '/'));
}

namespace {

/// What is parsed takes some ten times as much memory.
constexpr uint64_t MostBytes = 256 << 20;

/// \p Bytes as UTF-8: PowerShell writes UTF-16.
std::string textOf(StringRef Bytes) {
  std::string Text;
  if (hasUTF16ByteOrderMark(ArrayRef(Bytes.data(), Bytes.size())) &&
      convertUTF16ToUTF8String(ArrayRef(Bytes.data(), Bytes.size()), Text))
    return Text;
  Bytes.consume_front("\xEF\xBB\xBF");
  return Bytes.str();
}

/// Whether \p Json nests deeper than any database does; the parser's own depth has no limit but the stack.
bool nestsTooDeep(StringRef Json) {
  constexpr unsigned Most = 64;
  unsigned Depth = 0;
  for (size_t At = 0; At < Json.size() && Depth <= Most; ++At) {
    if (Json[At] == '"') {
      for (++At; At < Json.size() && Json[At] != '"'; ++At)
        At += Json[At] == '\\';
    } else if (Json[At] == '[' || Json[At] == '{') {
      ++Depth;
    } else if ((Json[At] == ']' || Json[At] == '}') && Depth > 0) {
      --Depth;
    }
  }
  return Depth > Most;
}

/// Splits \p Command as the system did that it was written for; \p HasWindowsPaths: its other fields tell.
std::vector<std::string> splitCommand(StringRef Command, bool HasWindowsPaths) {
  StringRef Program = Command.ltrim().take_until([](char C) { return C == ' '; });
  bool ForWindows = HasWindowsPaths || Program.contains('\\') || Program.contains(":/") ||
                    Program.ends_with_insensitive(".exe") || Program.ends_with_insensitive(".exe\"") ||
                    Program.equals_insensitive("cl");
  BumpPtrAllocator Storage;
  StringSaver Saver(Storage);
  SmallVector<const char *, 64> Words;
  (ForWindows ? cl::TokenizeWindowsCommandLineFull : cl::TokenizeGNUCommandLine)(Command, Saver, Words, false);
  return {Words.begin(), Words.end()};
}

/// The unit that \p Entry describes, or why it describes none.
Expected<Unit> readEntry(const json::Value &Entry, StringRef DatabaseFolder) {
  const json::Object *Fields = Entry.getAsObject();
  if (!Fields)
    return createStringError("is not an object");
  std::optional<StringRef> File = Fields->getString("file");
  if (!File || File->empty())
    return createStringError("has no \"file\"");
  Unit Result;
  Result.Directory = absolutePath(Fields->getString("directory").value_or("."), DatabaseFolder);
  Result.File = absolutePath(*File, Result.Directory);
  if (const json::Array *Arguments = Fields->getArray("arguments")) {
    for (const json::Value &Argument : *Arguments)
      Result.Command.push_back(Argument.getAsString().value_or("").str());
  } else if (std::optional<StringRef> Command = Fields->getString("command")) {
    Result.Command = splitCommand(*Command, isWindowsPath(Result.Directory) || isWindowsPath(Result.File));
  }
  if (Result.Command.empty())
    return createStringError("has neither \"command\" nor \"arguments\"");
  return Result;
}

} // namespace

bool isSourceName(StringRef Path) {
  return StringSwitch<bool>(sys::path::extension(Path).lower())
      .Cases({".c", ".cc", ".cpp", ".cxx"}, true)
      .Default(false);
}

std::string absolutePath(StringRef Path, StringRef Directory) {
  SmallString<256> Result(Path);
  if (isWindowsPath(Directory) && !isWindowsPath(Path)) {
    Result = Directory;
    sys::path::append(Result, sys::path::Style::windows, Path);
    sys::path::remove_dots(Result, true, sys::path::Style::windows);
    return Result.str().str();
  }
  // A relative path that was written on Windows; a drive letter stays, to be named as it stands.
  if (Path.contains('\\') && !isWindowsPath(Path))
    std::replace(Result.begin(), Result.end(), '\\', '/');
  if (!isWindowsPath(Path))
    sys::path::make_absolute(Directory, Result);
  sys::path::remove_dots(Result, true);
  return Result.str().str();
}

Expected<std::vector<Unit>> parseDatabase(StringRef Bytes, StringRef Folder, std::vector<std::string> &Problems) {
  std::string Text = textOf(Bytes);
  if (nestsTooDeep(Text))
    return createStringError("is no compilation database: it nests too deep");
  Expected<json::Value> Json = json::parse(Text);
  if (!Json)
    return createStringError("is no valid JSON: " + toString(Json.takeError()) + "; generate it again");
  const json::Array *Entries = Json->getAsArray();
  if (!Entries)
    return createStringError("is no compilation database: wants an array of {\"directory\", \"file\", \"command\"}");
  if (Entries->empty())
    return createStringError("lists no files; build or configure the project first, or give source files");
  std::vector<Unit> Units;
  for (size_t Index = 0; Index < Entries->size(); ++Index) {
    if (Expected<Unit> Entry = readEntry((*Entries)[Index], Folder))
      Units.push_back(std::move(*Entry));
    else
      Problems.push_back(
          ("entry " + Twine(Index + 1) + " " + toString(Entry.takeError()) + "; generate the file again").str());
  }
  return Units;
}

Expected<std::vector<Unit>> readDatabase(StringRef Path, std::vector<std::string> &Problems) {
  auto Named = [&](const Twine &Message) { return createStringError(Path + ": " + Message); };
  Expected<std::unique_ptr<MemoryBuffer>> Buffer = readOrdinaryFile(Path, MostBytes);
  if (!Buffer)
    return Named(toString(Buffer.takeError()));
  SmallString<256> Folder(Path);
  if (std::error_code Failed = sys::fs::make_absolute(Folder))
    return Named(Failed.message());
  sys::path::remove_filename(Folder);
  std::vector<std::string> Bad;
  Expected<std::vector<Unit>> Units = parseDatabase((*Buffer)->getBuffer(), Folder, Bad);
  if (!Units)
    return Named(toString(Units.takeError()));
  for (const std::string &Each : Bad)
    Problems.push_back((Path + ": " + Each).str());
  for (Unit &Each : *Units) {
    Each.By = Trust::Database;
    Each.From = Path.str();
  }
  return Units;
}

} // namespace driverentry::lint
