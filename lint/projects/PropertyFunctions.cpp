#include "lint/projects/PropertyFunctions.h"
#include "lint/projects/Properties.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace driverentry::lint {
namespace {

using Arguments = ArrayRef<std::string>;

std::string truth(bool Value) { return Value ? "True" : "False"; }

/// A result that grows beyond what any project holds is cut: the value it goes into is refused for its size.
std::string replaced(StringRef Text, StringRef From, StringRef To) {
  constexpr size_t Most = 2 << 20;
  std::string Result;
  for (size_t At = From.empty() ? StringRef::npos : Text.find(From); At != StringRef::npos && Result.size() < Most;
       At = Text.find(From)) {
    Result += Text.take_front(At);
    Result += To;
    Text = Text.drop_front(At + From.size());
  }
  return Result + Text.str();
}

struct Method {
  StringLiteral Name;
  unsigned Arity;
  std::string (*Call)(StringRef On, Arguments Given);
};

constexpr Method Methods[] = {
    {"Replace", 2, [](StringRef On, Arguments A) { return replaced(On, A[0], A[1]); }},
    {"ToLower", 0, [](StringRef On, Arguments) { return On.lower(); }},
    {"ToUpper", 0, [](StringRef On, Arguments) { return On.upper(); }},
    {"ToLowerInvariant", 0, [](StringRef On, Arguments) { return On.lower(); }},
    {"ToUpperInvariant", 0, [](StringRef On, Arguments) { return On.upper(); }},
    {"Trim", 0, [](StringRef On, Arguments) { return On.trim().str(); }},
    {"TrimEnd", 1, [](StringRef On, Arguments A) { return On.rtrim(A[0]).str(); }},
    {"TrimStart", 1, [](StringRef On, Arguments A) { return On.ltrim(A[0]).str(); }},
    {"Contains", 1, [](StringRef On, Arguments A) { return truth(On.contains(A[0])); }},
    {"StartsWith", 1, [](StringRef On, Arguments A) { return truth(On.starts_with(A[0])); }},
    {"EndsWith", 1, [](StringRef On, Arguments A) { return truth(On.ends_with(A[0])); }},
};

/// The folder \p Written, as an argument gives it: absolute, with '/'.
std::string folderOf(StringRef Written) {
  std::string Text = Written.str();
  llvm::replace(Text, '\\', '/');
  SmallString<256> Path(Text);
  sys::path::remove_dots(Path, true);
  return StringRef(Path).rtrim('/').str();
}

std::optional<std::string> callStatic(const FunctionCall &Call, Arguments Given, CheckoutFiles &Files) {
  bool IsMsbuild = Call.Class.equals_insensitive("MSBuild");
  if (IsMsbuild && Call.Name.equals_insensitive("GetPathOfFileAbove") && Given.size() == 2)
    return Files.findAbove(Given[0], folderOf(Given[1]));
  if (IsMsbuild && Call.Name.equals_insensitive("GetDirectoryNameOfFileAbove") && Given.size() == 2)
    return sys::path::parent_path(Files.findAbove(Given[1], folderOf(Given[0]))).str();
  if (IsMsbuild && Call.Name.equals_insensitive("EnsureTrailingSlash") && Given.size() == 1)
    return Given[0].empty() ? Given[0] : StringRef(Given[0]).rtrim("/\\").str() + "/";
  if (Call.Class.equals_insensitive("System.String") && Call.Name.equals_insensitive("IsNullOrEmpty") &&
      Given.size() == 1)
    return truth(Given[0].empty());
  return std::nullopt;
}

std::vector<StringRef> splitArguments(StringRef Text) {
  std::vector<StringRef> Result;
  unsigned Depth = 0;
  char Quote = 0;
  size_t Start = 0;
  auto Add = [&](StringRef Argument) {
    Argument = Argument.trim();
    for (StringRef Mark : {"'", "\"", "`"})
      if (Argument.size() > 1 && Argument.starts_with(Mark) && Argument.ends_with(Mark)) {
        Argument = Argument.drop_front().drop_back();
        break;
      }
    Result.push_back(Argument);
  };
  for (size_t At = 0; At < Text.size(); ++At) {
    char C = Text[At];
    if (Quote)
      Quote = C == Quote ? 0 : Quote;
    else if (C == '\'' || C == '"' || C == '`')
      Quote = C;
    else if (C == '(')
      ++Depth;
    else if (C == ')')
      Depth -= Depth > 0;
    else if (C == ',' && Depth == 0) {
      Add(Text.slice(Start, At));
      Start = At + 1;
    }
  }
  if (!Text.trim().empty())
    Add(Text.substr(Start));
  return Result;
}

/// Position of the '(' that the last ')' of \p Inner closes.
size_t lastOpening(StringRef Inner) {
  size_t Last = StringRef::npos;
  for (size_t Open = Inner.find('('); Open != StringRef::npos; Open = Inner.find('(', Open + 1)) {
    size_t Close = closingParenthesis(Inner, Open);
    if (Close == StringRef::npos)
      return StringRef::npos;
    if (Close + 1 == Inner.size())
      return Open;
    Last = Open;
    Open = Close;
  }
  return Last;
}

} // namespace

std::optional<FunctionCall> parseCall(StringRef Inner) {
  if (!Inner.ends_with(")"))
    return std::nullopt;
  size_t Open = lastOpening(Inner);
  if (Open == StringRef::npos)
    return std::nullopt;
  FunctionCall Call;
  Call.Arguments = splitArguments(Inner.slice(Open + 1, Inner.size() - 1));
  StringRef Before = Inner.take_front(Open).rtrim();
  if (Before.starts_with("[")) {
    std::tie(Call.Class, Call.Name) = Before.drop_front().split("]::");
    return Call.Name.empty() ? std::nullopt : std::optional(Call);
  }
  std::tie(Call.On, Call.Name) = Before.rsplit('.');
  return Call.Name.empty() ? std::nullopt : std::optional(Call);
}

std::optional<std::string> callFunction(const FunctionCall &Call, StringRef On, ArrayRef<std::string> Given,
                                        CheckoutFiles &Files) {
  if (!Call.Class.empty())
    return callStatic(Call, Given, Files);
  for (const Method &Row : Methods)
    if (Call.Name.equals_insensitive(Row.Name) && Given.size() == Row.Arity)
      return Row.Call(On, Given);
  return std::nullopt;
}

} // namespace driverentry::lint
