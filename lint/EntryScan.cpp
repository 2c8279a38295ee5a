#include "lint/EntryScan.h"
#include "checks/knowledge/Roles.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace driverentry::lint {
namespace {

bool isWordStart(char C) { return isAlpha(C) || C == '_'; }
bool isWord(char C) { return isAlnum(C) || C == '_'; }

/// Position behind the literal whose quote stands at \p At. A literal ends with its line, so that an apostrophe in an
/// #error or in a number swallows no more.
size_t behindLiteral(StringRef Text, size_t At) {
  char Quote = Text[At];
  for (++At; At < Text.size() && Text[At] != '\n'; ++At) {
    if (Text[At] == Quote)
      return At + 1;
    if (Text[At] == '\\')
      ++At;
  }
  return At;
}

/// Position behind the comment that begins at \p At, or \p At when there is none.
size_t behindComment(StringRef Text, size_t At) {
  StringRef Rest = Text.drop_front(At);
  if (Rest.starts_with("/*")) {
    size_t End = Rest.find("*/", 2);
    return End == StringRef::npos ? Text.size() : At + End + 2;
  }
  if (!Rest.starts_with("//"))
    return At;
  size_t End = Text.find('\n', At);
  while (End != StringRef::npos && Text.take_front(End).rtrim('\r').ends_with("\\"))
    End = Text.find('\n', End + 1);
  return End == StringRef::npos ? Text.size() : End;
}

/// Position behind the raw string literal whose quote stands at \p At.
size_t behindRawString(StringRef Text, size_t At) {
  size_t Open = Text.find('(', At);
  if (Open == StringRef::npos || Open - At > 17)
    return At + 1;
  std::string Close = (")" + Text.slice(At + 1, Open) + "\"").str();
  size_t End = Text.find(Close, Open);
  return End == StringRef::npos ? Text.size() : End + Close.size();
}

bool names(StringRef Word) {
  // A macro that defines the entry is named for it.
  if (isEntryName(Word) || Word.contains("DRIVER_ENTRY") || Word.contains("DRIVERENTRY"))
    return true;
  const RoleType *Role = findRoleType(Word);
  return Role && Role->IsEntry;
}

/// Whether \p Word, which ends at \p End, looks like a macro that writes an entry point: it is named for that, and a
/// function's body follows its call at the \p Start of a declaration.
bool writesEntryPoint(StringRef Text, StringRef Word, size_t End, bool Start) {
  if (!Start || Word.upper() != Word || !(Word.contains("ENTRY") || Word.contains("MAIN")))
    return false;
  size_t At = Text.find_first_not_of(" \t\r\n\f\v", End);
  if (At == StringRef::npos || Text[At] != '(')
    return false;
  for (unsigned Depth = 0; At < Text.size(); ++At) {
    Depth += Text[At] == '(';
    if (Text[At] == ';' || (Text[At] == ')' && --Depth == 0))
      break;
  }
  At = Text.find_first_not_of(" \t\r\n\f\v", At + 1);
  return At != StringRef::npos && Text[At] == '{';
}

/// Where declarations begin, as far as a reader of single characters can tell: in the first column, behind ';', '}' or
/// a directive.
class DeclarationStarts {
  bool Fresh = true, InDirective = false;

public:
  void see(StringRef Text, size_t At) {
    char C = Text[At];
    if (C == '\n' && InDirective && !Text.take_front(At).rtrim('\r').ends_with("\\"))
      InDirective = false, Fresh = true;
    else if (C == '#')
      InDirective = true;
    else if (!isSpace(C))
      Fresh = !InDirective && (C == ';' || C == '}');
  }
  bool at(StringRef Text, size_t At) const { return Fresh && !InDirective && (At == 0 || Text[At - 1] == '\n'); }
};

} // namespace

bool mentionsEntryPoint(StringRef Text) {
  if (Text.starts_with("\xFF\xFE") || Text.starts_with("\xFE\xFF"))
    return true;
  DeclarationStarts Starts;
  for (size_t At = 0; At < Text.size();) {
    char C = Text[At];
    if (isWordStart(C)) {
      size_t End = At + 1;
      while (End < Text.size() && isWord(Text[End]))
        ++End;
      StringRef Word = Text.slice(At, End);
      if (names(Word) || writesEntryPoint(Text, Word, End, Starts.at(Text, At)))
        return true;
      Starts.see(Text, At);
      At = End < Text.size() && Text[End] == '"' && Word.ends_with("R") ? behindRawString(Text, End) : End;
    } else if (isDigit(C)) {
      // A number may hold letters and apostrophes.
      while (At < Text.size() && (isWord(Text[At]) || Text[At] == '.' || Text[At] == '\''))
        ++At;
    } else if (C == '"' || C == '\'') {
      Starts.see(Text, At);
      At = behindLiteral(Text, At);
    } else if (size_t End = behindComment(Text, At); End != At) {
      At = End;
    } else {
      Starts.see(Text, At++);
    }
  }
  return false;
}

} // namespace driverentry::lint
