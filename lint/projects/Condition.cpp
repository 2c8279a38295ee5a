#include "lint/projects/Condition.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/VersionTuple.h"

using namespace llvm;

namespace driverentry::lint {
namespace {

constexpr unsigned MostDepth = 32;

/// Three-way comparison of numbers (decimal, 0x…) or of versions; nothing when one is neither.
std::optional<int> compareNumbers(StringRef A, StringRef B) {
  auto Three = [](auto X, auto Y) { return X < Y ? -1 : X > Y ? 1 : 0; };
  long long WholeA, WholeB;
  if (!A.getAsInteger(0, WholeA) && !B.getAsInteger(0, WholeB))
    return Three(WholeA, WholeB);
  VersionTuple VersionA, VersionB;
  if (!VersionA.tryParse(A) && !VersionB.tryParse(B))
    return Three(VersionA, VersionB);
  return std::nullopt;
}

class Reader {
  StringRef Rest;
  const Scope &In;
  std::string Unknown;

  void give(const Twine &Why) {
    if (Unknown.empty())
      Unknown = Why.str();
  }

  bool take(StringRef Mark) {
    Rest = Rest.ltrim();
    return Rest.consume_front(Mark);
  }

  bool takeWord(StringRef Word) {
    Rest = Rest.ltrim();
    if (!Rest.starts_with_insensitive(Word) || (Rest.size() > Word.size() && isAlnum(Rest[Word.size()])))
      return false;
    Rest = Rest.drop_front(Word.size());
    return true;
  }

  /// Position behind the quoted text that Rest begins with; an expression in it may have quotes of its own.
  size_t behindQuoted() {
    for (size_t At = 1; At < Rest.size(); ++At) {
      if (Rest[At] == '\'')
        return At + 1;
      if (At + 1 < Rest.size() && is_contained(StringRef("$%@"), Rest[At]) && Rest[At + 1] == '(')
        At = std::min(closingParenthesis(Rest, At + 1), Rest.size());
    }
    give("a quote that does not end");
    return Rest.size() + 1;
  }

  /// The text of one operand: quoted, an expression, or a plain word.
  StringRef operand() {
    Rest = Rest.ltrim();
    size_t End;
    if (Rest.starts_with("'")) {
      End = behindQuoted();
      StringRef Text = Rest.slice(1, End - 1);
      Rest = Rest.substr(End);
      return Text;
    }
    if (Rest.size() > 1 && is_contained(StringRef("$%@"), Rest[0]) && Rest[1] == '(') {
      End = closingParenthesis(Rest, 1);
      End = End == StringRef::npos ? Rest.size() : End + 1;
    } else {
      End = std::min(Rest.find_first_of(" \t\r\n=!<>()"), Rest.size());
    }
    StringRef Text = Rest.take_front(End);
    Rest = Rest.drop_front(End);
    return Text;
  }

  std::string expanded(StringRef Text) {
    Value Result = In.expand(Text);
    if (!Result.Unknown.empty())
      give(Result.Unknown);
    return Result.Text;
  }

  bool call(StringRef Function) {
    std::string Argument = expanded(operand());
    if (!take(")"))
      give(Function + "(…)");
    if (Function.equals_insensitive("HasTrailingSlash"))
      return StringRef(Argument).ends_with("/") || StringRef(Argument).ends_with("\\");
    if (!Function.equals_insensitive("Exists"))
      return give(Function + "(…)"), false;
    std::string Folder = In.In ? sys::path::parent_path(In.In->Path).str() : In.Folder;
    FoundPath Found = In.Files.find(unescaped(Argument), Folder);
    return !Argument.empty() && (Found.What == FoundPath::File || Found.What == FoundPath::Folder);
  }

  bool compare(StringRef Operator, StringRef A, StringRef B) {
    std::optional<int> Numbers = compareNumbers(A.trim(), B.trim());
    bool Same = A.equals_insensitive(B) || Numbers == 0;
    if (Operator == "==" || Operator == "!=")
      return Same == (Operator == "==");
    if (!Numbers)
      return give("'" + A + "' " + Operator + " '" + B + "'"), false;
    return Operator == "<"    ? *Numbers < 0
           : Operator == ">"  ? *Numbers > 0
           : Operator == "<=" ? *Numbers <= 0
                              : *Numbers >= 0;
  }

  bool term(unsigned Depth) {
    if (Depth > MostDepth)
      return give("a condition that nests too deep"), false;
    if (take("(")) {
      bool Result = any(Depth + 1);
      if (!take(")"))
        give("a parenthesis that does not close");
      return Result;
    }
    if (Rest.starts_with("!") && !Rest.starts_with("!="))
      return take("!"), !term(Depth + 1);
    bool Quoted = Rest.starts_with("'");
    StringRef Written = operand();
    if (!Quoted && take("("))
      return call(Written);
    std::string Left = expanded(Written);
    for (StringRef Operator : {"==", "!=", "<=", ">=", "<", ">"})
      if (take(Operator))
        return compare(Operator, Left, expanded(operand()));
    if (StringRef(Left).equals_insensitive("true") || StringRef(Left).equals_insensitive("false"))
      return StringRef(Left).equals_insensitive("true");
    return give("'" + Written + "'"), false;
  }

  bool all(unsigned Depth) {
    bool Result = term(Depth);
    while (takeWord("and")) {
      bool Next = term(Depth);
      Result = Result && Next;
    }
    return Result;
  }

  bool any(unsigned Depth) {
    bool Result = all(Depth);
    while (takeWord("or")) {
      bool Next = all(Depth);
      Result = Result || Next;
    }
    return Result;
  }

public:
  Reader(StringRef Text, const Scope &In) : Rest(Text), In(In) {}

  Truth read() {
    bool Result = any(0);
    if (!Rest.trim().empty())
      give("'" + Rest.trim() + "'");
    return {Result && Unknown.empty(), Unknown};
  }
};

} // namespace

Truth holds(StringRef Text, const Scope &In) {
  if (Text.trim().empty())
    return {true, ""};
  Truth Result = Reader(Text, In).read();
  return Result;
}

} // namespace driverentry::lint
