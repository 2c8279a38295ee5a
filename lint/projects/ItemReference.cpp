#include "lint/projects/ItemReference.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace driverentry::lint {
namespace {

/// The folder of \p Path, with the '\' that ends it.
std::string folderPart(StringRef Path) {
  return Path.drop_back(sys::path::filename(Path, sys::path::Style::windows).size()).str();
}

/// Takes a text in quotes from the start of \p Text.
std::optional<StringRef> takeQuoted(StringRef &Text) {
  Text = Text.ltrim();
  size_t End = Text.starts_with("'") ? Text.find('\'', 1) : StringRef::npos;
  if (End == StringRef::npos)
    return std::nullopt;
  StringRef Result = Text.slice(1, End);
  Text = Text.drop_front(End + 1).ltrim();
  return Result;
}

} // namespace

std::optional<std::string> wellKnownMetadata(StringRef Name, StringRef Include, StringRef FullPath) {
  constexpr auto Style = sys::path::Style::windows;
  return StringSwitch<std::optional<std::string>>(Name.lower())
      .Case("identity", Include.str())
      .Case("filename", sys::path::stem(Include, Style).str())
      .Case("extension", sys::path::extension(Include, Style).str())
      .Case("relativedir", folderPart(Include))
      .Case("fullpath", FullPath.str())
      .Case("rootdir", "/")
      .Case("directory", folderPart(FullPath.ltrim('/')))
      .Case("recursivedir", "")
      .Default(std::nullopt);
}

std::optional<ItemReference> parseReference(StringRef Inner) {
  ItemReference Result;
  Inner = Inner.trim();
  Result.Type = Inner.take_while([](char C) { return isAlnum(C) || C == '_'; });
  Inner = Inner.drop_front(Result.Type.size()).ltrim();
  if (Inner.consume_front("->")) {
    if (Inner.ltrim().consume_front_insensitive("Distinct()")) {
      Inner = Inner.ltrim().drop_front(StringRef("Distinct()").size()).ltrim();
      Result.IsDistinct = true;
    } else if (!(Result.Transform = takeQuoted(Inner))) {
      return std::nullopt;
    }
  }
  if (Inner.consume_front(",")) {
    std::optional<StringRef> Separator = takeQuoted(Inner);
    if (!Separator)
      return std::nullopt;
    Result.Separator = *Separator;
  }
  return Result.Type.empty() || !Inner.empty() ? std::nullopt : std::optional(Result);
}

} // namespace driverentry::lint
