#include "kit/Wpp.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;

namespace driverentry {
namespace {

constexpr size_t MaxFunctions = 1024, MaxFlags = 1024, MaxParameters = 32, MaxWord = 256, MaxScanned = 16;

bool isIdentifier(StringRef Word) {
  return !Word.empty() && Word.size() <= MaxWord && !isDigit(Word[0]) &&
         all_of(Word, [](char C) { return isAlnum(C) || C == '_'; });
}

/// A fixed condition's value is pasted into a macro: one line, balanced.
bool isPlainValue(StringRef Value) {
  int Depth = 0;
  for (char C : Value) {
    if (!isAlnum(C) && !StringRef("_ ()|&<>+-").contains(C))
      return false;
    Depth += C == '(' ? 1 : C == ')' ? -1 : 0;
    if (Depth < 0)
      return false;
  }
  return Depth == 0 && Value.size() <= MaxWord;
}

/// The text between \p Open, where \p Text begins, and its partner; Text moves behind it.
std::optional<StringRef> takeBracketed(StringRef &Text, char Open, char Close) {
  if (!Text.consume_front(StringRef(&Open, 1)))
    return std::nullopt;
  int Depth = 1;
  for (size_t I = 0; I < Text.size(); ++I) {
    Depth += Text[I] == Open ? 1 : Text[I] == Close ? -1 : 0;
    if (Depth)
      continue;
    StringRef Inside = Text.take_front(I);
    Text = Text.drop_front(I + 1);
    return Inside;
  }
  return std::nullopt;
}

bool readFixed(StringRef Inside, WppFunction &Function) {
  SmallVector<StringRef> Parts;
  Inside.split(Parts, ',', -1, false);
  for (StringRef Part : Parts) {
    auto [Name, Value] = Part.split('=');
    if (!isIdentifier(Name.trim()) || !isPlainValue(Value.trim()) || Function.Fixed.size() == MaxParameters)
      return false;
    Function.Fixed.emplace_back(Name.trim().str(), Value.trim().str());
  }
  return true;
}

bool readParameters(StringRef Inside, WppFunction &Function) {
  StringRef Inner = Inside.trim();
  if (Inner.starts_with("(")) {
    auto Doubled = takeBracketed(Inner, '(', ')');
    if (!Doubled)
      return false;
    Function.DoubleParentheses = true;
    Inside = *Doubled;
  }
  SmallVector<StringRef> Parts;
  Inside.split(Parts, ',', -1, false);
  for (StringRef Part : Parts) {
    Part = Part.trim();
    // The message and what follows it are the same for every function; so is a message in parentheses of its own.
    if (Part == "MSG" || Part == "..." || Part.starts_with("("))
      break;
    if (!isIdentifier(Part) || Function.Parameters.size() == MaxParameters)
      return false;
    Function.Parameters.push_back(Part.str());
  }
  return true;
}

/// A line without the comment marks around it.
StringRef bareLine(StringRef Line) {
  Line = Line.trim();
  while (Line.consume_front("//") || Line.consume_front("/*") || Line.consume_front("*") || Line.consume_front(";"))
    Line = Line.ltrim();
  return Line;
}

void readBlock(StringRef Block, WppConfig &Into) {
  while (!Block.empty()) {
    auto [First, Rest] = Block.split('\n');
    Block = Rest;
    StringRef Line = bareLine(First);
    if (!Line.consume_front("FUNC") || Line.empty() || (Line[0] != ' ' && Line[0] != '\t' && Line[0] != ':'))
      continue;
    addWppFunction(Line.ltrim(": \t"), Into);
  }
}

void readFlags(StringRef Text, WppConfig &Into) {
  constexpr StringLiteral Define = "WPP_DEFINE_BIT";
  for (size_t At = Text.find(Define); At != StringRef::npos; At = Text.find(Define, At + 1)) {
    StringRef Rest = Text.substr(At + Define.size()).ltrim(" \t");
    if (!Rest.consume_front("("))
      continue;
    StringRef Name = Rest.take_front(MaxWord).split(')').first.trim();
    if (isIdentifier(Name) && Into.Flags.size() < MaxFlags && !is_contained(Into.Flags, Name))
      Into.Flags.push_back(Name.str());
  }
}

/// The first line of \p Text, with those that continue it and without comments; Text moves behind it.
std::string takeNmakeLine(StringRef &Text) {
  std::string Line;
  for (bool Continues = true; Continues && !Text.empty();) {
    auto [First, Rest] = Text.split('\n');
    Text = Rest;
    First = First.split('#').first.rtrim();
    Continues = First.consume_back("\\");
    Line += First.str() + " ";
  }
  return Line;
}

/// "LEVEL_FLAGS" and "TRACE_LEVEL_ERROR, FLAGS": what the name of a PRE or POST macro is made of, and its arguments.
std::pair<std::string, std::string> conditions(const WppFunction &Function) {
  SmallVector<StringRef> Names, Values;
  for (const auto &[Name, Value] : Function.Fixed) {
    Names.push_back(Name);
    Values.push_back(Value);
  }
  for (const std::string &Parameter : Function.Parameters) {
    Names.push_back(Parameter);
    Values.push_back(Parameter);
  }
  return {join(Names, "_"), join(Values, ", ")};
}

void writeFunction(raw_ostream &Out, const WppFunction &Function) {
  auto [Names, Values] = conditions(Function);
  std::string Hook = "WPP_" + Names;
  Out << "#ifndef " << Function.Name << "\n";
  for (StringRef When : {"_PRE", "_POST"})
    Out << "#ifndef " << Hook << When << "\n#define " << Hook << When << "(...)\n#endif\n";
  std::string Parameters = join(Function.Parameters, ", ");
  std::string Target = Function.DoubleParentheses ? "WPP_CALL_" + Function.Name : Function.Name;
  if (Function.DoubleParentheses)
    Out << "#define " << Function.Name << "(MESSAGE) " << Target << " MESSAGE\n";
  Out << "#define " << Target << "(" << Parameters << (Parameters.empty() ? "...) " : ", ...) ") << Hook << "_PRE("
      << Values << ") ((void)0) " << Hook << "_POST(" << Values << ")\n#endif\n";
}

} // namespace

bool addWppFunction(StringRef Notation, WppConfig &Into) {
  WppFunction Function;
  Notation = Notation.take_front(16 * MaxWord).trim();
  size_t End = Notation.find_first_of("{( \t");
  if (End == StringRef::npos || !isIdentifier(Notation.take_front(End)))
    return false;
  Function.Name = Notation.take_front(End).str();
  Notation = Notation.drop_front(End).ltrim();
  if (Notation.starts_with("{")) {
    auto Fixed = takeBracketed(Notation, '{', '}');
    if (!Fixed || !readFixed(*Fixed, Function))
      return false;
    Notation = Notation.ltrim();
  }
  auto Parameters = takeBracketed(Notation, '(', ')');
  if (!Parameters || !readParameters(*Parameters, Function))
    return false;
  if (Into.Functions.size() < MaxFunctions &&
      none_of(Into.Functions, [&](const WppFunction &Known) { return Known.Name == Function.Name; }))
    Into.Functions.push_back(std::move(Function));
  return true;
}

void readWppConfig(StringRef Text, WppConfig &Into) {
  constexpr StringLiteral Begin = "begin_wpp", End = "end_wpp";
  StringRef Rest = Text;
  for (size_t At = Rest.find(Begin); At != StringRef::npos; At = Rest.find(Begin)) {
    Rest = Rest.drop_front(At + Begin.size());
    StringRef Block = Rest.take_front(Rest.find(End));
    if (Rest.ltrim(" \t").starts_with("config"))
      readBlock(Block, Into);
    Rest = Rest.drop_front(Block.size());
  }
  readFlags(Text, Into);
}

std::vector<std::string> readWppProject(StringRef Text, WppConfig &Into) {
  constexpr StringLiteral Function = "<WppTraceFunction>", Scan = "<WppScanConfigurationData>", Option = "-func:";
  SmallVector<StringRef> Parts;
  for (size_t At = Text.find(Function); At != StringRef::npos; At = Text.find(Function, At + 1))
    Text.substr(At + Function.size()).split('<').first.split(Parts, ';', -1, false);
  for (size_t At = Text.find(Option); At != StringRef::npos; At = Text.find(Option, At + 1))
    Parts.push_back(Text.substr(At + Option.size()).split('<').first);
  for (StringRef Part : Parts)
    addWppFunction(Part, Into);
  std::vector<std::string> Scanned;
  for (size_t At = Text.find(Scan); At != StringRef::npos; At = Text.find(Scan, At + 1)) {
    StringRef Path = Text.substr(At + Scan.size()).split('<').first.trim();
    if (!Path.empty() && Scanned.size() < MaxScanned && !is_contained(Scanned, Path))
      Scanned.push_back(Path.str());
  }
  return Scanned;
}

std::vector<std::string> readWppSources(StringRef Text, WppConfig &Into) {
  constexpr StringLiteral Macro = "RUN_WPP", Function = "-func:", Scan = "-scan:";
  std::vector<std::string> Scanned;
  while (!Text.empty()) {
    std::string Line = takeNmakeLine(Text);
    StringRef Options = StringRef(Line).ltrim();
    if (!Options.consume_front(Macro) || !(Options = Options.ltrim()).consume_front("="))
      continue;
    for (size_t At = Options.find(Function); At != StringRef::npos; At = Options.find(Function, At + 1))
      addWppFunction(Options.substr(At + Function.size()), Into);
    for (size_t At = Options.find(Scan); At != StringRef::npos; At = Options.find(Scan, At + 1)) {
      StringRef Path = Options.substr(At + Scan.size()).ltrim('"');
      Path = Path.take_front(Path.find_first_of("\" \t"));
      if (!Path.empty() && Scanned.size() < MaxScanned && !is_contained(Scanned, Path))
        Scanned.push_back(Path.str());
    }
  }
  return Scanned;
}

std::string wppHeader(const WppConfig &Config) {
  std::string Text;
  raw_string_ostream Out(Text);
  Out << "#include <driverentry_wpp.h>\n";
  if (!Config.Flags.empty()) {
    Out << "#ifndef DRIVERENTRY_WPP_FLAGS\n#define DRIVERENTRY_WPP_FLAGS\nenum {";
    unsigned Value = 0;
    for (StringRef Flag : Config.Flags)
      Out << " WPP_BIT_" << Flag << " = " << ++Value << ",";
    Out << " };\n#endif\n";
  }
  for (const WppFunction &Function : Config.Functions)
    writeFunction(Out, Function);
  return Text;
}

} // namespace driverentry
