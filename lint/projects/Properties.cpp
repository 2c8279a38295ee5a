#include "lint/projects/Properties.h"
#include "lint/projects/PropertyFunctions.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace driverentry::lint {
namespace {

constexpr unsigned MostDepth = 16;
constexpr size_t MostText = 1 << 20;

bool isName(StringRef Text) {
  return !Text.empty() && all_of(Text, [](char C) { return isAlnum(C) || C == '_' || C == '-'; });
}

/// MSBuildThisFile… of the file that an expression stands in.
std::optional<std::string> ofThisFile(StringRef Name, const XmlFile &In) {
  StringRef Path = In.Path;
  return StringSwitch<std::optional<std::string>>(Name.lower())
      .Case("msbuildthisfile", sys::path::filename(Path).str())
      .Case("msbuildthisfilename", sys::path::stem(Path).str())
      .Case("msbuildthisfileextension", sys::path::extension(Path).str())
      .Case("msbuildthisfilefullpath", Path.str())
      .Case("msbuildthisfiledirectory", sys::path::parent_path(Path).str() + "/")
      .Default(std::nullopt);
}

Value property(StringRef Name, const Scope &In) {
  if (In.In)
    if (std::optional<std::string> Text = ofThisFile(Name, *In.In))
      return {*Text, {}, ""};
  const Value *Found = In.Known.find(Name);
  return Found ? *Found : Value();
}

Value evaluate(StringRef Inner, const Scope &In, unsigned Depth);

/// "X.Split(',')[0]" and "X.Length": what is taken out of another expression.
std::optional<Value> partOf(StringRef Inner, const Scope &In, unsigned Depth) {
  StringRef Of = Inner;
  if (Of.consume_back(".Length")) {
    Value Result = evaluate(Of, In, Depth + 1);
    Result.Text = std::to_string(Result.Text.size());
    return Result;
  }
  size_t Open = Inner.rfind('['), Index;
  if (Inner.ends_with("]") && Open != StringRef::npos && Open > 0 &&
      !Inner.slice(Open + 1, Inner.size() - 1).trim().getAsInteger(10, Index)) {
    Value Result = evaluate(Inner.take_front(Open), In, Depth + 1);
    SmallVector<StringRef> Parts;
    StringRef(Result.Text).split(Parts, ';');
    Result.Text = Index < Parts.size() ? Parts[Index].str() : "";
    return Result;
  }
  return std::nullopt;
}

/// The value of \p Inner, what stands between "$(" and ")".
Value evaluate(StringRef Inner, const Scope &In, unsigned Depth) {
  Inner = Inner.trim();
  if (isName(Inner))
    return property(Inner, In);
  Value Unknown{"", {}, ("$(" + Inner + ")").str()};
  if (Depth >= MostDepth)
    return Unknown;
  if (std::optional<Value> Part = partOf(Inner, In, Depth))
    return *Part;
  std::optional<FunctionCall> Call = parseCall(Inner);
  if (!Call)
    return Unknown;
  std::vector<std::string> Arguments;
  for (StringRef Written : Call->Arguments) {
    Value Argument = In.expand(Written, Depth + 1);
    if (!Argument.Unknown.empty())
      return Argument;
    Arguments.push_back(Argument.Text);
  }
  Value On = Call->On.empty() ? Value() : evaluate(Call->On, In, Depth + 1);
  if (!On.Unknown.empty())
    return On;
  In.Known.spend(On.Text.size());
  std::optional<std::string> Result = callFunction(*Call, On.Text, Arguments, In.Files);
  return Result ? Value{*Result, On.From, ""} : Unknown;
}

} // namespace

void Properties::set(StringRef Name, Value To) {
  if (!Fixed.count(Name.lower()))
    Values[Name.lower()] = std::move(To);
}

void Properties::fix(StringRef Name, std::string Text, Origin From) {
  Values[Name.lower()] = {std::move(Text), std::move(From), ""};
  Fixed[Name.lower()] = true;
}

const Value *Properties::find(StringRef Name) const {
  auto Found = Values.find(Name.lower());
  return Found == Values.end() ? nullptr : &Found->second;
}

StringRef Properties::text(StringRef Name) const {
  const Value *Found = find(Name);
  return Found ? StringRef(Found->Text) : StringRef();
}

bool Properties::spend(size_t Bytes) {
  Budget -= std::min(Bytes, Budget);
  return Budget > 0;
}

size_t closingParenthesis(StringRef Text, size_t Open) {
  unsigned Depth = 0;
  char Quote = 0;
  for (size_t At = Open; At < Text.size(); ++At) {
    char C = Text[At];
    if (Quote) {
      Quote = C == Quote ? 0 : Quote;
    } else if (Depth > 0 && (C == '\'' || C == '"' || C == '`')) {
      Quote = C;
    } else if (C == '(') {
      ++Depth;
    } else if (C == ')' && --Depth == 0) {
      return At;
    }
  }
  return StringRef::npos;
}

Value Scope::expand(StringRef Text, unsigned Depth) const {
  Value Result;
  auto Put = [&](StringRef Part) {
    if (Known.spend(Part.size()) && Result.Text.size() + Part.size() <= MostText)
      Result.Text += Part;
    else if (Result.Unknown.empty())
      Result.Unknown = "a value that grows beyond all measure";
  };
  while (!Text.empty() && Known.spend(1)) {
    size_t At = Text.find_first_of("$%@");
    Put(Text.take_front(At));
    Text = Text.substr(At);
    char Kind = Text.empty() ? 0 : Text.front();
    bool Takes = Kind == '$' || (Kind == '%' ? bool(Metadata) : bool(Items));
    if (!Takes || !Text.substr(1).starts_with("(")) {
      Put(Text.take_front(1));
      Text = Text.drop_front(std::min<size_t>(1, Text.size()));
      continue;
    }
    size_t Close = closingParenthesis(Text, 1);
    if (Close == StringRef::npos) {
      Result.Unknown = "an expression that does not end";
      break;
    }
    StringRef Inner = Text.slice(2, Close);
    Value Part = Kind == '$'   ? evaluate(Inner, *this, Depth)
                 : Kind == '%' ? Value{Metadata(Inner), {}, ""}
                               : Items(Inner);
    if (Result.Unknown.empty())
      Result.Unknown = Part.Unknown;
    Put(Part.Text);
    Text = Text.substr(Close + 1);
  }
  if (!Known.spend(0) && Result.Unknown.empty())
    Result.Unknown = "a value that grows beyond all measure";
  return Result;
}

std::string unescaped(StringRef Text) {
  std::string Result;
  for (size_t At = 0; At < Text.size(); ++At)
    if (Text[At] == '%' && At + 2 < Text.size() && isHexDigit(Text[At + 1]) && isHexDigit(Text[At + 2])) {
      Result += static_cast<char>(hexFromNibbles(Text[At + 1], Text[At + 2]));
      At += 2;
    } else {
      Result += Text[At];
    }
  return Result;
}

} // namespace driverentry::lint
