#include "lint/CommandLine.h"
#include "checks/Registry.h"
#include "clang-tidy/GlobList.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;

namespace driverentry::lint {
namespace {

Error usageError(const Twine &Message) { return createStringError(Message + "; see driverentry-lint --help"); }

/// Reads a number between 1 and 86400, the only kind of number there is here.
Error number(StringRef Text, unsigned &Into) {
  if (Text.getAsInteger(10, Into) || Into == 0 || Into > 86400)
    return createStringError("wants a whole number from 1 to 86400");
  return Error::success();
}

/// The value called \p Text of an enumeration whose values are called \p Names, in order.
template <typename T> Error choice(StringRef Text, ArrayRef<StringRef> Names, T &Into) {
  const auto *Found = find(Names, Text);
  if (Found == Names.end())
    return createStringError("wants one of " + join(Names, ", ") + didYouMean(Text, Names));
  Into = static_cast<T>(Found - Names.begin());
  return Error::success();
}

struct OptionRow {
  StringLiteral Group; ///< heading in the help, when it changes
  StringLiteral Long;
  StringLiteral Short;
  StringLiteral Value; ///< empty: a switch
  StringLiteral Help;  ///< lines
  Error (*Set)(Settings &, StringRef);
};

#define SWITCH(Member) [](Settings &S, StringRef) -> Error { return S.Member = true, Error::success(); }
#define TEXT(Member) [](Settings &S, StringRef Text) -> Error { return S.Member = Text.str(), Error::success(); }
#define NUMBER(Member) [](Settings &S, StringRef Text) { return number(Text, S.Member); }

const OptionRow Options[] = {
    {"What is analysed", "--database", "-p", "DIR",
     "take the compile commands from DIR/compile_commands.json;\nwith no PATH, everything that it lists",
     TEXT(Database)},
    {"", "--all-files", "", "", "also files with no driver entry point", SWITCH(AllFiles)},
    {"", "--configuration", "", "NAME", "of projects (Release)", TEXT(Configuration)},
    {"", "--platform", "", "NAME", "of projects: x64 (default), ARM64, Win32", TEXT(Platform)},
    {"", "--print-project", "", "", "print how projects were understood, and analyse nothing", SWITCH(PrintProject)},
    {"", "--emit-compdb", "", "DIR",
     "write into DIR what clang-tidy and clangd need to parse\nthe same files the same way, and analyse nothing",
     TEXT(EmitCompdb)},
    {"", "--wdk", "", "DIR", "parse with this WDK instead of the built-in declarations", TEXT(Wdk)},
    {"", "--timeout", "", "SECONDS", "give up on a file after this long (60)", NUMBER(Timeout)},
    {"", "--jobs", "-j", "N", "worker processes (one per core)", NUMBER(Jobs)},
    {"Which checks", "--checks", "", "LIST",
     "names and globs with ',' between: only these;\na list that begins with '-' takes from what is enabled",
     TEXT(Checks)},
    {"", "--list-checks", "", "", "print the checks and what each finds", SWITCH(ListChecks)},
    {"", "--explain", "", "CHECK", "print the check's page: why, example, mend, exceptions", TEXT(Explain)},
    {"What comes out", "--format", "", "FORMAT", "text (default), json or sarif",
     [](Settings &S, StringRef Text) { return choice(Text, {"text", "json", "sarif"}, S.Output); }},
    {"", "--output", "-o", "FILE", "write the report there; it appears when it is complete", TEXT(OutputFile)},
    {"", "--fix", "", "", "apply the fix-its to files below the given PATHs", SWITCH(Fix)},
    {"", "--color", "", "WHEN", "auto (default), always or never; NO_COLOR is honoured",
     [](Settings &S, StringRef Text) { return choice(Text, {"auto", "always", "never"}, S.Color); }},
    {"", "--quiet", "-q", "", "no summary and no progress", SWITCH(Quiet)},
    {"", "--verbose", "-v", "", "also tell what was skipped and what was made up", SWITCH(Verbose)},
    {"", "--help", "-h", "", "print this", SWITCH(Help)},
    {"", "--version", "", "", "print the version", SWITCH(Version)},
};

#undef SWITCH
#undef TEXT
#undef NUMBER

Expected<const OptionRow *> findOption(StringRef Name) {
  std::vector<StringRef> Known;
  for (const OptionRow &Row : Options) {
    if (Name == Row.Long || (!Row.Short.empty() && Name == Row.Short))
      return &Row;
    Known.push_back(Row.Long);
  }
  return usageError("unknown option '" + Name + "'" + didYouMean(Name, Known));
}

/// Sets the option that stands at \p Arguments[Index], moving over its value.
Error readOption(ArrayRef<const char *> Arguments, size_t &Index, Settings &Into) {
  StringRef Written = Arguments[Index];
  auto [Name, Inline] = Written.split('=');
  bool HasInline = Name.size() != Written.size();
  // -j4, -pDIR
  if (!Written.starts_with("--") && !HasInline && Written.size() > 2) {
    Name = Written.take_front(2);
    Inline = Written.drop_front(2);
    HasInline = true;
  }
  Expected<const OptionRow *> Row = findOption(Name);
  if (!Row)
    return Row.takeError();
  const OptionRow &Option = **Row;
  if (Option.Value.empty() && HasInline)
    return usageError("option '" + Option.Long + "' takes no value");
  if (!Option.Value.empty() && !HasInline) {
    if (Index + 1 == Arguments.size())
      return usageError("option '" + Option.Long + "' needs a value: " + Option.Long + " " + Option.Value);
    Inline = Arguments[++Index];
  }
  if (!Option.Value.empty() && Inline.empty())
    return usageError("option '" + Option.Long + "' has an empty value: " + Option.Long + " " + Option.Value);
  if (Error Bad = Option.Set(Into, Inline))
    return usageError("option '" + Option.Long + "' " + toString(std::move(Bad)));
  return Error::success();
}

} // namespace

Expected<Settings> parseCommandLine(ArrayRef<const char *> Arguments) {
  Settings Result;
  for (size_t Index = 0; Index < Arguments.size(); ++Index) {
    StringRef Written = Arguments[Index];
    if (Written == "--") {
      Result.Flags.assign(Arguments.begin() + Index + 1, Arguments.end());
      break;
    }
    if (Written.size() < 2 || Written.front() != '-') {
      Result.Inputs.push_back(Written.str());
      continue;
    }
    if (Error Bad = readOption(Arguments, Index, Result))
      return std::move(Bad);
  }
  return Result;
}

std::string didYouMean(StringRef Written, ArrayRef<StringRef> Known) {
  StringRef Nearest;
  unsigned Least = std::max<unsigned>(2, Written.size() / 3) + 1;
  for (StringRef Candidate : Known)
    if (unsigned Distance = Written.edit_distance(Candidate, true, Least); Distance < Least) {
      Least = Distance;
      Nearest = Candidate;
    }
  return Nearest.empty() ? "" : (", did you mean '" + Nearest + "'?").str();
}

Expected<std::string> checksGlob(StringRef Written) {
  std::vector<StringRef> Names;
  for (const CheckInfo &Check : allChecks())
    Names.push_back(Check.Name);
  SmallVector<StringRef> Items;
  Written.split(Items, ',', -1, false);
  for (StringRef Item : Items) {
    Item = Item.trim();
    Item.consume_front("-");
    if (Item == "*")
      continue;
    clang::tidy::GlobList Glob(Item);
    if (none_of(Names, [&](StringRef Name) { return Glob.contains(Name); }))
      return createStringError("no check fits '" + Item + "'" + didYouMean(Item, Names) +
                               "; see driverentry-lint --list-checks");
  }
  return (Written.ltrim().starts_with("-") ? "" : "-*,") + Written.str();
}

std::string helpText() {
  std::string Text;
  raw_string_ostream Out(Text);
  Out << "driverentry-lint - finds defects in the entry code of Windows drivers\n\n"
         "usage: driverentry-lint [options] PATH... [-- compiler flags]\n"
         "       driverentry-lint [options] -p DIR [PATH...]\n\n"
         "A PATH is a .vcxproj, .sln or .slnx, a SOURCES or dirs file, a source file, a folder that is searched for "
         "all\n"
         "of these, a compile_commands.json, or the CL.command.1.tlog that a build left. Files without a driver entry\n"
         "point are skipped. Neither a WDK nor Visual Studio is needed. '.clang-tidy' files and NOLINT comments are\n"
         "honoured.\n";
  for (const OptionRow &Row : Options) {
    if (!Row.Group.empty())
      Out << '\n' << Row.Group << ":\n";
    std::string Names = (Row.Short.empty() ? "    " : Row.Short.str() + ", ") + Row.Long.str();
    if (!Row.Value.empty())
      Names += " " + Row.Value.str();
    SmallVector<StringRef> Lines;
    Row.Help.split(Lines, '\n');
    for (StringRef Line : Lines) {
      Out << formatv("  {0,-24}  {1}\n", Names, Line);
      Names.clear();
    }
  }
  Out << "\nExit codes:\n"
         "  0  clean\n"
         "  1  findings\n"
         "  2  wrong usage, configuration or input (whatever else could be read was analysed)\n"
         "  3  no findings, but something could not be analysed completely\n\n"
         "Examples:\n"
         "  driverentry-lint src/                                every driver below src\n"
         "  driverentry-lint driver.vcxproj --platform ARM64     one project\n"
         "  driverentry-lint driver.c -- -Iinc -DPOOL_NX_OPTIN   one file, with flags\n"
         "  driverentry-lint -p build --format sarif -o report.sarif\n"
         "  driverentry-lint --explain driverentry-missing-role-type\n";
  return Text;
}

} // namespace driverentry::lint
