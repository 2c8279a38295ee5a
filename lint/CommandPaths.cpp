#include "lint/CommandPaths.h"
#include "lint/Flags.h"
#include "clang/Options/Options.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Option/Arg.h"
#include "llvm/Option/ArgList.h"

using namespace clang::options;
using namespace llvm;

namespace driverentry::lint {
namespace {

constexpr unsigned PathOptions[] = {OPT_I,           OPT_isystem,    OPT_iquote,      OPT_idirafter,
                                    OPT_isysroot,    OPT_include,    OPT_imacros,     OPT__sysroot_EQ,
                                    OPT_ivfsoverlay, OPT_vfsoverlay, OPT__SLASH_imsvc};

} // namespace

std::vector<std::string> withPaths(ArrayRef<std::string> Command, PathMap Map) {
  Command = withoutWrappers(Command);
  if (Command.empty())
    return {};
  std::vector<const char *> Words;
  for (const std::string &Word : Command.drop_front())
    Words.push_back(Word.c_str());
  unsigned MissingIndex, MissingCount;
  opt::InputArgList Parsed = clang::getDriverOptTable().ParseArgs(
      Words, MissingIndex, MissingCount, opt::Visibility(isWrittenForCl(Command) ? CLOption : ClangOption));
  std::vector<std::string> Result = {Command.front()};
  for (const opt::Arg *Argument : Parsed) {
    unsigned Id = Argument->getOption().getID();
    const opt::Arg &Written = Argument->getAlias() ? *Argument->getAlias() : *Argument;
    if (Id == OPT_INPUT || Id == OPT_UNKNOWN) {
      StringRef Response = Id == OPT_INPUT ? Argument->getValue() : "";
      if (Response.consume_front("@"))
        if (std::optional<std::string> Path = Map(Response))
          Result.push_back("@" + *Path);
      continue;
    }
    if (!is_contained(PathOptions, Id) || Argument->getNumValues() != 1) {
      opt::ArgStringList Rendered;
      Written.render(Parsed, Rendered);
      Result.insert(Result.end(), Rendered.begin(), Rendered.end());
    } else if (std::optional<std::string> Path = Map(Argument->getValue())) {
      bool IsSeparate = Written.getOption().getRenderStyle() == opt::Option::RenderSeparateStyle;
      if (IsSeparate)
        Result.push_back(Written.getSpelling().str());
      Result.push_back((IsSeparate ? "" : Written.getSpelling().str()) + *Path);
    }
  }
  return Result;
}

} // namespace driverentry::lint
