#include "testcases/fuzz/Fuzz.h"
#include "clang/Driver/CreateInvocationFromArgs.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/CompilerInvocation.h"
#include "clang/Lex/PreprocessorOptions.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"
#include <cstdlib>
#include <unistd.h>

using namespace llvm;

namespace driverentry::fuzz {
namespace {

void put(const std::string &Path, StringRef Text) {
  std::error_code Failed;
  raw_fd_ostream Out(Path, Failed);
  demand(!Failed, "cannot write", Path);
  Out << Text;
}

/// Words that begin so run, load or write: gcc's, and cl.exe's without the '/' or '-'.
constexpr StringLiteral Gnu[] = {"@",
                                 "-load",
                                 "-fplugin",
                                 "-fpass-plugin",
                                 "-Xclang",
                                 "-mllvm",
                                 "-o",
                                 "-M",
                                 "-B",
                                 "-wrapper",
                                 "-cc1",
                                 "--config",
                                 "-save-temps",
                                 "--save-temps",
                                 "-ftime-trace",
                                 "-fmodule",
                                 "-fcrash-diagnostics",
                                 "--serialize-diagnostics",
                                 "-gen-cdb",
                                 "-index-store",
                                 "-dependency-file",
                                 "-emit-",
                                 "-include-pch",
                                 "-ccc-",
                                 "-fuse-ld",
                                 "-Wl",
                                 "-Wa,",
                                 "-Wp,",
                                 "-fprofile",
                                 "-working-directory"};
constexpr StringLiteral Cl[] = {"Fo",           "Fe", "Fi", "Fa",      "Fp",
                                "Fd",           "Fm", "FA", "FR",      "link",
                                "Yc",           "Yu", "P",  "analyze", "sourceDependencies",
                                "showIncludes", "o",  "B1"};

} // namespace

void demand(bool Holds, StringRef What, StringRef Of) {
  if (Holds)
    return;
  errs() << "fuzz: " << What << ": " << Of << "\n";
  abort();
}

std::vector<std::pair<std::string, std::string>> filesOf(StringRef Input) {
  constexpr StringLiteral Mark = "==== ";
  constexpr size_t Most = 8;
  std::vector<std::pair<std::string, std::string>> Files;
  std::string Name;
  while (!Input.empty() && Files.size() < Most) {
    if (Input.consume_front(Mark))
      std::tie(Name, Input) = std::pair(Input.split('\n').first.str(), Input.split('\n').second);
    StringRef Text = Input.take_front(Input.find(("\n" + Mark).str()));
    Input = Input.drop_front(Text.size());
    Input.consume_front("\n");
    Files.emplace_back(Name, Text.str());
  }
  return Files;
}

Checkout::Checkout() {
  std::string Pattern =
      (sys::fs::is_directory("/dev/shm") ? "/dev/shm" : "/tmp") + std::string("/driverentry-fuzz-XXXXXX");
  demand(::mkdtemp(Pattern.data()), "cannot make a folder", Pattern);
  static std::string Made = Folder = Pattern;
  std::atexit([] { (void)sys::fs::remove_directories(Made); });
  for (StringRef Below : {"/outside", "/checkout/.git", "/checkout/sub", "/checkout/inc"})
    (void)sys::fs::create_directories(Folder + Below);
  for (StringRef File :
       {"/outside.c", "/outside/x.h", "/checkout/a.c", "/checkout/sub/b.c", "/checkout/sub/c.cpp", "/checkout/inc/x.h"})
    put(Folder + File.str(), "");
  (void)!::symlink("..", (root() + "/link").c_str());
}

void Checkout::write(ArrayRef<std::pair<std::string, std::string>> Files) {
  for (const std::string &Path : Written)
    (void)sys::fs::remove(Path);
  Written.clear();
  for (const auto &[Name, Text] : Files) {
    bool Plain = !Name.empty() && Name.size() < 64 && isAlnum(Name[0]) &&
                 all_of(Name, [](char C) { return isAlnum(C) || C == '.' || C == '-' || C == '_'; });
    std::string Path = root() + "/" + Name;
    if (!Plain || (Written.empty() ? false : is_contained(Written, Path)) || sys::fs::is_directory(Path) ||
        Name == "a.c")
      continue;
    put(Path, Text);
    Written.push_back(Path);
  }
}

void Checkout::demandInside(StringRef Path) const {
  demand(Path == root() || Path.starts_with(root() + "/"), "leaves the checkout", Path);
  demand(!StringRef((Path + "/").str()).contains("/../"), "is not normalised", Path);
  SmallString<256> Real;
  if (!sys::fs::real_path(Path, Real))
    demand(Real == root() || StringRef(Real).starts_with(root() + "/"), "leaves the checkout by a link", Path);
}

void demandHarmless(ArrayRef<std::string> Command) {
  bool LikeCl = is_contained(Command, "--driver-mode=cl");
  for (size_t At = 1; At < Command.size(); ++At) {
    StringRef Word = Command[At];
    bool IsNested = Word.consume_front("/clang:"), AsGnu = IsNested || !LikeCl;
    StringRef Before = Command[At - 1];
    // Values of nested options are nested, those of others may look like it.
    bool CanBeValue = !Before.consume_front("/clang:") || IsNested;
    if (AsGnu && Before.starts_with("--"))
      Before = Before.drop_front();
    // The value of the option before it.
    if (CanBeValue && is_contained({"-D",
                                    "-U",
                                    "-I",
                                    "-isystem",
                                    "-iquote",
                                    "-idirafter",
                                    "-include",
                                    "-imacros",
                                    "-x",
                                    "-target",
                                    "-iprefix",
                                    "-iwithprefix",
                                    "-iwithprefixbefore",
                                    "-isystem-after",
                                    "-isysroot",
                                    "-ivfsoverlay",
                                    "-vfsoverlay",
                                    "/D",
                                    "/U",
                                    "/I",
                                    "/imsvc",
                                    "-imsvc",
                                    "/external:I",
                                    "-external:I",
                                    "/winsysroot",
                                    "/vctoolsdir",
                                    "/winsdkdir",
                                    "/FI"},
                                   Before))
      continue;
    for (StringRef Bad : Gnu)
      demand(!AsGnu || !Word.starts_with(Bad), "is not harmless", Word);
    for (StringRef Bad : Cl)
      demand(AsGnu || Word.empty() || !StringRef("/-").contains(Word[0]) || !Word.drop_front().starts_with(Bad),
             "is not harmless", Word);
  }
}

void demandHarmlessInClang(std::vector<std::string> Command) {
  Command.insert(Command.end(), {"--no-default-config", "-fsyntax-only", "--", "/driver/a.c"});
  std::vector<const char *> Words;
  for (const std::string &Word : Command)
    Words.push_back(Word.c_str());
  clang::DiagnosticOptions Quiet;
  clang::CreateInvocationOptions Options;
  Options.Diags =
      clang::CompilerInstance::createDiagnostics(*vfs::getRealFileSystem(), Quiet, new clang::IgnoringDiagConsumer);
  auto Invocation = clang::createInvocation(Words, Options);
  if (!Invocation)
    return;
  const clang::FrontendOptions &Frontend = Invocation->getFrontendOpts();
  demand(Frontend.Plugins.empty() && Frontend.AddPluginActions.empty(), "a plugin is loaded", Command.front());
  demand(Frontend.OutputFile.empty() || Frontend.OutputFile == "-", "an output is named", Frontend.OutputFile);
  demand(Frontend.ProgramAction == clang::frontend::ParseSyntaxOnly, "more is done than to parse", Command.front());
  demand(Invocation->getDependencyOutputOpts().OutputFile.empty(), "dependencies are written");
  demand(Invocation->getDiagnosticOpts().DiagnosticSerializationFile.empty(), "diagnostics are written");
  demand(Invocation->getPreprocessorOpts().ImplicitPCHInclude.empty(), "a precompiled header is read");
  demand(Invocation->getCodeGenOpts().PassPlugins.empty(), "a pass is loaded");
}

} // namespace driverentry::fuzz
