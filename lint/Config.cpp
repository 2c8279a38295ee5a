#include "lint/Config.h"
#include "checks/Registry.h"
#include "checks/facts/CoverageReport.h"
#include "clang-tidy/GlobList.h"
#include "lint/CommandLine.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/VirtualFileSystem.h"

using namespace clang::tidy;
using namespace llvm;

namespace driverentry::lint {
namespace {

class Provider : public FileOptionsProvider {
  static ConfigFileHandlers handlers(std::vector<std::string> &Problems) {
    auto Parse = [&Problems](MemoryBufferRef Config) {
      return parseConfigurationWithDiags(Config, [&](const SMDiagnostic &Problem) {
        Problems.push_back((Config.getBufferIdentifier() + ":" + Twine(Problem.getLineNo()) + ": " +
                            Problem.getMessage() + "; the file is ignored until this is mended")
                               .str());
      });
    };
    return {{".clang-tidy", Parse}};
  }

public:
  Provider(ClangTidyOptions Defaults, ClangTidyOptions Overrides, std::vector<std::string> &Problems)
      : FileOptionsProvider(ClangTidyGlobalOptions(), std::move(Defaults), std::move(Overrides), handlers(Problems)) {
    FS = vfs::getRealFileSystem();
  }
};

bool fitsNone(StringRef Pattern) {
  GlobList Glob(Pattern);
  return none_of(allChecks(), [&](const CheckInfo &Check) { return Glob.contains(Check.Name); });
}

/// Whether \p Checks leaves more than the check that is always on.
bool enablesAny(StringRef Checks) {
  GlobList Glob(Checks);
  return any_of(allChecks(),
                [&](const CheckInfo &Check) { return Check.Name != CoverageCheck && Glob.contains(Check.Name); });
}

} // namespace

std::unique_ptr<ClangTidyOptionsProvider> makeOptionsProvider(StringRef Checks, std::vector<std::string> &Problems) {
  ClangTidyOptions Defaults = ClangTidyOptions::getDefaults(), Overrides;
  Defaults.Checks = "driverentry-*";
  // Always on: a run that leaves something out says so, whatever is switched off.
  Overrides.Checks = (Checks.empty() ? "" : Checks.str() + ",") + CoverageCheck.str();
  Overrides.CheckOptions[(CoverageCheck + "." + CoverageReportAll).str()] = ClangTidyOptions::ClangTidyValue("true");
  return std::make_unique<Provider>(std::move(Defaults), std::move(Overrides), Problems);
}

void checkConfig(ClangTidyOptionsProvider &Provider, StringRef File, std::vector<std::string> &Problems) {
  std::vector<StringRef> Names;
  for (const CheckInfo &Check : allChecks())
    Names.push_back(Check.Name);
  StringRef LastConfig;
  std::vector<ClangTidyOptionsProvider::OptionsSource> Sources = Provider.getRawOptions(File);
  for (const auto &[Options, Source] : Sources) {
    if (sys::path::filename(Source) != ".clang-tidy" || !Options.Checks)
      continue;
    LastConfig = Source;
    SmallVector<StringRef> Items;
    StringRef(*Options.Checks).split(Items, ',', -1, false);
    for (StringRef Item : Items) {
      Item = Item.trim();
      Item.consume_front("-");
      if (Item.starts_with("driverentry-") && fitsNone(Item))
        Problems.push_back((Source + ": no check fits '" + Item + "'" + didYouMean(Item, Names)).str());
    }
  }
  if (!enablesAny(Provider.getOptions(File).Checks.value_or("")))
    Problems.push_back(LastConfig.empty() ? "no check is enabled; see --checks and --list-checks"
                                          : (LastConfig + ": enables no driverentry-* check; add 'driverentry-*' to "
                                                          "its Checks, or give --checks")
                                                .str());
}

std::vector<std::string> addedFlags(ClangTidyOptionsProvider &Provider, StringRef File) {
  ClangTidyOptions Options = Provider.getOptions(File);
  std::vector<std::string> Flags = Options.ExtraArgsBefore.value_or(std::vector<std::string>());
  if (Options.ExtraArgs)
    append_range(Flags, *Options.ExtraArgs);
  return Flags;
}

} // namespace driverentry::lint
