#include "lint/projects/NmakeFile.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace driverentry::lint {
namespace {

constexpr unsigned MostDepth = 16, MostIncluded = 256;
constexpr size_t MostText = 1 << 20;

StringRef withoutComment(StringRef Line) {
  bool IsQuoted = false;
  for (size_t At = 0; At < Line.size(); ++At) {
    IsQuoted ^= Line[At] == '"';
    if (Line[At] == '#' && !IsQuoted)
      return Line.take_front(At);
  }
  return Line;
}

bool isMacroName(StringRef Text) {
  return !Text.empty() && all_of(Text, [](char C) { return isAlnum(C) || C == '_' || C == '.'; });
}

/// \p Text with \p From replaced, as $(NAME:from=to) asks for.
std::string substituted(StringRef Text, StringRef From, StringRef To) {
  std::string Result;
  for (size_t At; !From.empty() && (At = Text.find(From)) != StringRef::npos && Result.size() < MostText;) {
    Result += (Text.take_front(At) + To).str();
    Text = Text.drop_front(At + From.size());
  }
  return Result + Text.str();
}

/// "!else ifdef X": the word, what follows it, and whether it continues an !if.
struct Directive {
  std::string Word;
  StringRef Rest;
  bool IsElse = false;

  explicit Directive(StringRef Text) : Rest(Text) {
    takeWord();
    IsElse = StringRef(Word).starts_with("else");
    if (Word == "else")
      takeWord();
    else if (IsElse)
      Word.erase(0, StringRef("else").size());
  }
  bool isIf() const { return Word == "if" || Word == "ifdef" || Word == "ifndef"; }

private:
  void takeWord() {
    Rest = Rest.ltrim();
    Word = Rest.take_while(isAlpha).lower();
    Rest = Rest.drop_front(Word.size()).ltrim();
  }
};

/// Which lines of a file count, by the !if that they are in.
class Conditions {
  struct Level {
    bool IsOuterActive, IsActive, WasTaken;
  };
  std::vector<Level> Open;

public:
  bool isActive() const { return Open.empty() || Open.back().IsActive; }
  bool isOpen() const { return !Open.empty(); }
  /// Whether the condition of an !else if is asked for at all.
  bool wantsElse() const { return !Open.empty() && Open.back().IsOuterActive && !Open.back().WasTaken; }

  void begin(bool Holds) { Open.push_back({isActive(), isActive() && Holds, Holds}); }
  void otherwise(bool Holds) {
    if (Open.empty())
      return;
    Open.back().IsActive = wantsElse() && Holds;
    Open.back().WasTaken |= Holds;
  }
  void end() {
    if (!Open.empty())
      Open.pop_back();
  }
};

} // namespace

std::vector<NmakeLine> nmakeLines(StringRef Text) {
  std::vector<NmakeLine> Lines;
  bool IsContinued = false;
  for (unsigned Number = 1; !Text.empty(); ++Number) {
    StringRef Line;
    std::tie(Line, Text) = Text.split('\n');
    // A file that is commented out of a list does not end the list.
    if (IsContinued && Line.ltrim().starts_with("#"))
      continue;
    StringRef Plain = withoutComment(Line).trim();
    if (!IsContinued)
      Lines.push_back({"", Number});
    IsContinued = Plain.consume_back("\\");
    Lines.back().Text += (Lines.back().Text.empty() ? "" : " ") + Plain.trim().str();
  }
  erase_if(Lines, [](const NmakeLine &Line) { return Line.Text.empty(); });
  return Lines;
}

std::string NmakeFile::expanded(StringRef Text, std::optional<StringRef> ForUnknown) {
  std::string Result;
  while (!Text.empty() && Result.size() < MostText && Known.spend(1)) {
    size_t At = Text.find('$');
    Result += Text.take_front(At);
    Text = Text.substr(At);
    if (Text.empty())
      break;
    size_t Close = Text.starts_with("$(") ? Text.find(')') : StringRef::npos;
    if (Close == StringRef::npos) {
      Result += Text.front();
      Text = Text.drop_front(Text.starts_with("$$") ? 2 : 1);
      continue;
    }
    auto [Name, Change] = Text.slice(2, Close).trim().split(':');
    if (const Value *Found = Known.find(Name)) {
      Known.spend(Found->Text.size());
      Result += substituted(Found->Text, Change.split('=').first, Change.split('=').second);
    } else {
      Result += ForUnknown.value_or(Text.take_front(Close + 1));
    }
    Text = Text.drop_front(Close + 1);
  }
  return Result;
}

Value NmakeFile::value(StringRef Name, StringRef ForUnknown) {
  constexpr unsigned MostRounds = 8;
  const Value *Found = Known.find(Name);
  if (!Found)
    return {};
  Value Result = *Found;
  // A macro may stand in a value before it is set.
  for (unsigned Round = 0; Round < MostRounds && StringRef(Result.Text).contains("$("); ++Round)
    Result.Text = expanded(Result.Text, std::nullopt);
  Result.Text = expanded(Result.Text, ForUnknown);
  return Result;
}

void NmakeFile::assign(StringRef Line, const Origin &From) {
  auto [Name, Text] = Line.split('=');
  Name = Name.trim();
  if (!Line.contains('=') || !isMacroName(Name))
    return;
  // "X=$(X) more" asks for what X was before.
  std::string Self = ("$(" + Name + ")").str(), Written = Text.trim().str();
  if (!Known.find(Name))
    Written = substituted(Written, Self, "");
  Known.set(Name, {expanded(Written, std::nullopt), From, ""});
}

void NmakeFile::include(StringRef Written, const Origin &From, unsigned Depth) {
  std::string Name = expanded(Written.trim().trim("\"<>"), ToolchainRoot);
  FoundPath Found = Files.find(Name, sys::path::parent_path(From.File));
  if (Found.What == FoundPath::Toolchain)
    return Into.Notes.push_back({From, "the included file " + Written.str() + " is none of the checkout"});
  if (Found.What != FoundPath::File)
    return Into.gap(From, "the included file '" + Name + "' " +
                              (Found.What == FoundPath::Outside ? "leaves the checkout" : "does not exist") +
                              " and was left out");
  if (Depth >= MostDepth || ++Included > MostIncluded)
    return Into.gap(From, "includes more files than any project does, and '" + Name + "' was left out");
  if (Error Failed = read(Found.Path, Depth + 1))
    Into.gap(From, "the included file '" + Name + "' " + toString(std::move(Failed)));
}

bool NmakeFile::holds(StringRef Directive, StringRef Rest, const Origin &From) {
  auto IsDefined = [&](StringRef Name) { return Known.find(Name.trim()) != nullptr; };
  if (Directive == "ifdef" || Directive == "ifndef")
    return IsDefined(Rest) == (Directive == "ifdef");
  std::optional<bool> Result = nmakeHolds(expanded(Rest, ""), IsDefined);
  if (!Result)
    Into.gap(From, "the condition '" + Rest.trim() + "' is not understood and was taken as false");
  return Result.value_or(false);
}

Error NmakeFile::read(StringRef Path, unsigned Depth) {
  Expected<std::string> Text = readProjectText(Path);
  if (!Text)
    return Text.takeError();
  Conditions In;
  for (const NmakeLine &Line : nmakeLines(*Text)) {
    Origin At = {Path.str(), Line.Number};
    StringRef Rest = Line.Text;
    if (!Rest.consume_front("!")) {
      if (In.isActive())
        assign(Rest, At);
      continue;
    }
    Directive What(Rest);
    if (What.IsElse)
      In.otherwise(In.wantsElse() && (!What.isIf() || holds(What.Word, What.Rest, At)));
    else if (What.isIf())
      In.begin(In.isActive() && holds(What.Word, What.Rest, At));
    else if (What.Word == "endif")
      In.end();
    else if (What.Word == "include" && In.isActive())
      include(What.Rest, At, Depth);
  }
  if (In.isOpen())
    Into.gap({Path.str(), 0}, "has an !if without its !endif");
  return Error::success();
}

} // namespace driverentry::lint
