#include "lint/projects/PropertyFunctions.h"
#include "lint/projects/Properties.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/VersionTuple.h"

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
    {"Trim", 1, [](StringRef On, Arguments A) { return On.trim(A[0]).str(); }},
    {"TrimEnd", 0, [](StringRef On, Arguments) { return On.rtrim().str(); }},
    {"TrimStart", 0, [](StringRef On, Arguments) { return On.ltrim().str(); }},
    {"TrimEnd", 1, [](StringRef On, Arguments A) { return On.rtrim(A[0]).str(); }},
    {"TrimStart", 1, [](StringRef On, Arguments A) { return On.ltrim(A[0]).str(); }},
    {"Contains", 1, [](StringRef On, Arguments A) { return truth(On.contains(A[0])); }},
    {"StartsWith", 1, [](StringRef On, Arguments A) { return truth(On.starts_with(A[0])); }},
    {"EndsWith", 1, [](StringRef On, Arguments A) { return truth(On.ends_with(A[0])); }},
    {"Equals", 1, [](StringRef On, Arguments A) { return truth(On == A[0]); }},
    {"IndexOf", 1, [](StringRef On, Arguments A) { return std::to_string(static_cast<int>(On.find(A[0]))); }},
    {"LastIndexOf", 1, [](StringRef On, Arguments A) { return std::to_string(static_cast<int>(On.rfind(A[0]))); }},
    {"Split", 1, [](StringRef On, Arguments A) { return A[0].empty() ? On.str() : replaced(On, A[0], ";"); }},
    {"ToString", 0, [](StringRef On, Arguments) { return On.str(); }},
};

/// Substring() alone takes numbers, and fails where the text ends before.
std::optional<std::string> substring(StringRef On, Arguments Given) {
  size_t From, Length = StringRef::npos;
  if (StringRef(Given[0]).getAsInteger(10, From) || From > On.size() ||
      (Given.size() > 1 && (StringRef(Given[1]).getAsInteger(10, Length) || Length > On.size() - From)))
    return std::nullopt;
  return On.substr(From, Length).str();
}

/// The folder \p Written, as an argument gives it: absolute, with '/'.
std::string folderOf(StringRef Written) {
  std::string Text = Written.str();
  llvm::replace(Text, '\\', '/');
  SmallString<256> Path(Text);
  sys::path::remove_dots(Path, true);
  return StringRef(Path).rtrim('/').str();
}

std::string withSlash(StringRef Folder) { return Folder.empty() ? "" : Folder.rtrim("/\\").str() + "/"; }

/// Parts of a path, '\' being '/'; a later absolute one replaces those before it.
std::string combined(Arguments Parts) {
  std::string Path;
  for (StringRef Part : Parts) {
    bool IsAbsolute = Part.starts_with("/") || Part.starts_with("\\") || Part.substr(1).starts_with(":") ||
                      Part.starts_with(ToolchainRoot);
    Path = (IsAbsolute ? "" : withSlash(Path)) + Part.str();
  }
  return Path;
}

int compareVersions(StringRef A, StringRef B) {
  VersionTuple X, Y;
  // "v10.0" is a version, too.
  bool IsBad = X.tryParse(A.trim().ltrim("vV")) || Y.tryParse(B.trim().ltrim("vV"));
  return IsBad ? 0 : X < Y ? -1 : Y < X;
}

struct StaticFunction {
  StringLiteral Class, Name;
  unsigned Least, Most; ///< arguments
  std::string (*Call)(Arguments Given, CheckoutFiles &Files);
};

constexpr auto Style = sys::path::Style::windows;
constexpr unsigned Any = 16;

constexpr StaticFunction StaticFunctions[] = {
    {"MSBuild", "GetPathOfFileAbove", 2, 2,
     [](Arguments A, CheckoutFiles &Files) { return Files.findAbove(A[0], folderOf(A[1])); }},
    {"MSBuild", "GetDirectoryNameOfFileAbove", 2, 2,
     [](Arguments A, CheckoutFiles &Files) {
       return sys::path::parent_path(Files.findAbove(A[1], folderOf(A[0]))).str();
     }},
    {"MSBuild", "EnsureTrailingSlash", 1, 1, [](Arguments A, CheckoutFiles &) { return withSlash(A[0]); }},
    {"MSBuild", "NormalizePath", 1, Any, [](Arguments A, CheckoutFiles &) { return folderOf(combined(A)); }},
    {"MSBuild", "NormalizeDirectory", 1, Any,
     [](Arguments A, CheckoutFiles &) { return withSlash(folderOf(combined(A))); }},
    {"MSBuild", "ValueOrDefault", 2, 2, [](Arguments A, CheckoutFiles &) { return A[0].empty() ? A[1] : A[0]; }},
    {"MSBuild", "IsOSPlatform", 1, 1,
     [](Arguments A, CheckoutFiles &) { return truth(StringRef(A[0]).equals_insensitive("windows")); }},
    {"MSBuild", "VersionEquals", 2, 2,
     [](Arguments A, CheckoutFiles &) { return truth(compareVersions(A[0], A[1]) == 0); }},
    {"MSBuild", "VersionLessThan", 2, 2,
     [](Arguments A, CheckoutFiles &) { return truth(compareVersions(A[0], A[1]) < 0); }},
    {"MSBuild", "VersionLessThanOrEquals", 2, 2,
     [](Arguments A, CheckoutFiles &) { return truth(compareVersions(A[0], A[1]) <= 0); }},
    {"MSBuild", "VersionGreaterThan", 2, 2,
     [](Arguments A, CheckoutFiles &) { return truth(compareVersions(A[0], A[1]) > 0); }},
    {"MSBuild", "VersionGreaterThanOrEquals", 2, 2,
     [](Arguments A, CheckoutFiles &) { return truth(compareVersions(A[0], A[1]) >= 0); }},
    // The registry says where toolchains are.
    {"MSBuild", "GetRegistryValue", 2, 3, [](Arguments, CheckoutFiles &) { return (ToolchainRoot + "/").str(); }},
    {"MSBuild", "GetRegistryValueFromView", 3, Any,
     [](Arguments, CheckoutFiles &) { return (ToolchainRoot + "/").str(); }},
    {"System.IO.Path", "Combine", 1, Any, [](Arguments A, CheckoutFiles &) { return combined(A); }},
    {"System.IO.Path", "GetFullPath", 1, 1, [](Arguments A, CheckoutFiles &) { return folderOf(A[0]); }},
    {"System.IO.Path", "GetFileName", 1, 1,
     [](Arguments A, CheckoutFiles &) { return sys::path::filename(A[0], Style).str(); }},
    {"System.IO.Path", "GetFileNameWithoutExtension", 1, 1,
     [](Arguments A, CheckoutFiles &) { return sys::path::stem(A[0], Style).str(); }},
    {"System.IO.Path", "GetExtension", 1, 1,
     [](Arguments A, CheckoutFiles &) { return sys::path::extension(A[0], Style).str(); }},
    {"System.IO.Path", "GetDirectoryName", 1, 1,
     [](Arguments A, CheckoutFiles &) { return sys::path::parent_path(A[0], Style).str(); }},
    {"System.String", "IsNullOrEmpty", 1, 1, [](Arguments A, CheckoutFiles &) { return truth(A[0].empty()); }},
    {"System.String", "IsNullOrWhiteSpace", 1, 1,
     [](Arguments A, CheckoutFiles &) { return truth(StringRef(A[0]).trim().empty()); }},
    {"System.String", "Copy", 1, 1, [](Arguments A, CheckoutFiles &) { return A[0]; }},
    {"System.String", "Concat", 1, Any, [](Arguments A, CheckoutFiles &) { return join(A, ""); }},
};

std::optional<std::string> callStatic(const FunctionCall &Call, Arguments Given, CheckoutFiles &Files) {
  for (const StaticFunction &Row : StaticFunctions)
    if (Call.Class.equals_insensitive(Row.Class) && Call.Name.equals_insensitive(Row.Name) &&
        Given.size() >= Row.Least && Given.size() <= Row.Most)
      return Row.Call(Given, Files);
  bool IsFile = Call.Class.equals_insensitive("System.IO.File"),
       IsFolder = Call.Class.equals_insensitive("System.IO.Directory");
  if (!Call.Name.equals_insensitive("Exists") || Given.size() != 1 || (!IsFile && !IsFolder))
    return std::nullopt;
  return truth(Files.find(Given[0], Files.root()).What == (IsFile ? FoundPath::File : FoundPath::Folder));
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
  if (Before.starts_with("[") && !Before.contains('(')) {
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
  if (Call.Name.equals_insensitive("Substring") && (Given.size() == 1 || Given.size() == 2))
    return substring(On, Given);
  for (const Method &Row : Methods)
    if (Call.Name.equals_insensitive(Row.Name) && Given.size() == Row.Arity)
      return Row.Call(On, Given);
  return std::nullopt;
}

} // namespace driverentry::lint
