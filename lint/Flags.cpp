#include "lint/Flags.h"
#include "lint/Database.h"
#include "lint/projects/CheckoutFiles.h"
#include "clang/Frontend/CompilerInvocation.h"
#include "clang/Lex/HeaderSearchOptions.h"
#include "clang/Lex/PreprocessorOptions.h"
#include "clang/Options/Options.h"
#include "llvm/Option/Arg.h"
#include "llvm/Option/ArgList.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Path.h"

using namespace clang;
using namespace clang::options;
using namespace llvm;

namespace driverentry::lint {
namespace {

/// The options that change what the parser sees, and do nothing else. All others are dropped.
// clang-format off
constexpr unsigned Kept[] = {
    // macros and includes
    OPT_D, OPT_U, OPT_include, OPT_imacros, OPT_undef, OPT_I, OPT_isystem, OPT_iquote, OPT_idirafter, OPT__sysroot_EQ,
    OPT_isysroot, OPT_iprefix, OPT_iwithprefix, OPT_iwithprefixbefore, OPT_isystem_after, OPT_ivfsoverlay,
    OPT_vfsoverlay, OPT_nostdinc, OPT_nostdlibinc, OPT_nostdincxx, OPT__SLASH_imsvc, OPT__SLASH_X, OPT__SLASH_u,
    OPT__SLASH_winsysroot, OPT__SLASH_vctoolsdir, OPT__SLASH_winsdkdir,
    // language
    OPT_std_EQ, OPT_ansi, OPT_x, OPT_trigraphs, OPT_fno_trigraphs, OPT__SLASH_std, OPT__SLASH_TC, OPT__SLASH_TP,
    OPT__SLASH_J, OPT__SLASH_EH, OPT__SLASH_kernel, OPT__SLASH_kernel_, OPT__SLASH_GR, OPT__SLASH_GR_, OPT__SLASH_Gd,
    OPT__SLASH_Gr, OPT__SLASH_Gz, OPT__SLASH_Gv, OPT__SLASH_Zp, OPT__SLASH_Zc_wchar_t, OPT__SLASH_Zc_wchar_t_,
    OPT__SLASH_Zc_char8_t, OPT__SLASH_Zc_char8_t_, OPT__SLASH_Zc_twoPhase, OPT__SLASH_Zc_twoPhase_,
    OPT__SLASH_permissive, OPT__SLASH_permissive_, OPT__SLASH_vmb, OPT__SLASH_vmg, OPT__SLASH_vms, OPT__SLASH_vmm,
    OPT__SLASH_vmv, OPT__SLASH_LD, OPT__SLASH_LDd, OPT__SLASH_MD, OPT__SLASH_MDd, OPT__SLASH_MT, OPT__SLASH_MTd,
    OPT__SLASH_arch, OPT__SLASH_arm64EC, OPT__SLASH_openmp, OPT_fms_extensions, OPT_fno_ms_extensions,
    OPT_fms_compatibility, OPT_fno_ms_compatibility, OPT_fms_compatibility_version, OPT_fmsc_version, OPT_fms_kernel,
    OPT_fms_define_stdc, OPT_fdeclspec, OPT_fno_declspec, OPT_fshort_wchar, OPT_fno_short_wchar, OPT_fwchar_type_EQ,
    OPT_fsigned_char, OPT_fno_signed_char, OPT_funsigned_char, OPT_fshort_enums, OPT_fno_short_enums,
    OPT_fpack_struct, OPT_fpack_struct_EQ, OPT_fgnu_keywords, OPT_fno_gnu_keywords, OPT_fexceptions,
    OPT_fno_exceptions, OPT_fcxx_exceptions, OPT_fno_cxx_exceptions, OPT_fasync_exceptions, OPT_fno_async_exceptions,
    OPT_frtti, OPT_fno_rtti, OPT_fchar8__t, OPT_fno_char8__t, OPT_fdelayed_template_parsing,
    OPT_fno_delayed_template_parsing, OPT_fblocks, OPT_fno_blocks, OPT_ffreestanding, OPT_fhosted, OPT_fbuiltin,
    OPT_fno_builtin, OPT_fwritable_strings, OPT_fdollars_in_identifiers, OPT_fno_dollars_in_identifiers,
    OPT_fconstexpr_steps_EQ, OPT_fconstexpr_depth_EQ, OPT_fbracket_depth_EQ, OPT_ftemplate_depth_EQ,
    OPT_faligned_allocation, OPT_fsized_deallocation, OPT_fno_sized_deallocation, OPT_fcoroutines,
    OPT_finput_charset_EQ, OPT_fgnu89_inline, OPT_fdefault_calling_conv_EQ, OPT_fno_operator_names,
    OPT_foperator_names,
    // target
    OPT_target, OPT_target_legacy_spelling, OPT_m32, OPT_m64, OPT_mms_bitfields,
};
// clang-format on

/// The target that the folder of a Visual C++ compiler stands for (…/bin/Hostx64/arm64/cl.exe).
StringRef targetOf(StringRef Program) {
  StringRef Folder =
      sys::path::filename(sys::path::parent_path(Program, sys::path::Style::windows), sys::path::Style::windows);
  if (Folder.equals_insensitive("arm64"))
    return "arm64-pc-windows-msvc";
  if (Folder.equals_insensitive("x86"))
    return "i686-pc-windows-msvc";
  return "";
}

bool isWrapper(StringRef Program) {
  return is_contained({"ccache", "sccache", "distcc", "icecc", "gomacc"},
                      sys::path::stem(Program, sys::path::Style::windows));
}

bool isCl(StringRef Program) {
  StringRef Stem = sys::path::stem(Program, sys::path::Style::windows);
  return Stem.equals_insensitive("cl") || Stem.starts_with_insensitive("clang-cl") || Stem.ends_with_insensitive("-cl");
}

/// Folders of a toolchain, as parts of their paths: what is below them is no code of the driver's.
constexpr llvm::StringLiteral ToolchainFolders[] = {"/windows kits/",           "/microsoft.windows.wdk",
                                                    "/microsoft.windows.sdk",   "/vc/tools/msvc/",
                                                    "/microsoft visual studio", "/winddk/"};

bool isToolchainFolder(StringRef Path) {
  std::string Text = Path.lower() + "/";
  llvm::replace(Text, '\\', '/');
  return any_of(ToolchainFolders, [&](StringRef Part) { return StringRef(Text).contains(Part); });
}

/// Shows only ordinary files of ordinary size below the working directory.
class ResponseFiles : public vfs::ProxyFileSystem {
  ErrorOr<std::unique_ptr<vfs::File>> openFileForRead(const Twine &Path) override {
    ErrorOr<vfs::Status> Found = status(Path);
    return Found ? ProxyFileSystem::openFileForRead(Path) : Found.getError();
  }

public:
  using ProxyFileSystem::ProxyFileSystem;

  ErrorOr<vfs::Status> status(const Twine &Path) override {
    constexpr uint64_t MostBytes = 1 << 20;
    ErrorOr<std::string> Folder = getCurrentWorkingDirectory();
    SmallString<256> Real, RealFolder;
    if (!Folder || getRealPath(Path, Real) || getRealPath(*Folder, RealFolder) || !isBelow(Real, RealFolder))
      return make_error_code(std::errc::no_such_file_or_directory);
    ErrorOr<vfs::Status> Found = ProxyFileSystem::status(Path);
    if (Found && (!Found->isRegularFile() || Found->getSize() > MostBytes))
      return make_error_code(std::errc::no_such_file_or_directory);
    return Found;
  }
};

/// Whether \p Text has an #include of a file that is called like \p Header.
bool includesHeader(StringRef Text, StringRef Header) {
  constexpr auto Style = sys::path::Style::windows;
  while (!Text.empty()) {
    StringRef Line;
    std::tie(Line, Text) = Text.split('\n');
    Line = Line.ltrim();
    if (!Line.consume_front("#") || !(Line = Line.ltrim()).consume_front("include"))
      continue;
    StringRef Name = Line.ltrim().drop_front(1).take_until([](char C) { return C == '"' || C == '>'; });
    if (sys::path::filename(Name, Style).equals_insensitive(sys::path::filename(Header, Style)))
      return true;
  }
  return false;
}

/// Adds to a SafeCommand what matters of the flags it is given.
class Keeper {
  SafeCommand &Into;
  vfs::FileSystem &FS;
  std::string Precompiled;         ///< header of /Yu
  std::vector<std::string> Forced; ///< headers

  /// Whoever reads the command next would take such a word, even where it is the value of an option, for a response file
  /// or for the way in which to read the others.
  static bool isForTheReader(StringRef Word) {
    return Word.starts_with("@") || Word.starts_with("--driver-mode=") || Word.starts_with("--rsp-quoting=");
  }

  void keep(const opt::Arg &Argument, const opt::ArgList &All, bool ReadAsCl) {
    if (any_of(Argument.getValues(), isForTheReader))
      return;
    unsigned Id = Argument.getOption().getID();
    // cl.exe has no option for it: the architecture's own macro tells.
    if (Id == OPT_D && StringRef(Argument.getValue()).split('=').first == "_ARM64_" &&
        none_of(Into.Flags, [](StringRef Flag) { return Flag.ends_with("--target=arm64-pc-windows-msvc"); }))
      Into.addGnu("--target=arm64-pc-windows-msvc");
    if (Id == OPT__SLASH_Yu)
      Precompiled = Argument.getValue();
    else if (Id == OPT__SLASH_Tc || Id == OPT__SLASH_Tp)
      Into.Flags.push_back(Id == OPT__SLASH_Tc ? "/TC" : "/TP");
    else if (Id == OPT_I && isToolchainFolder(Argument.getValue()))
      return Into.addSystemFolder(Argument.getValue());
    else if (Id == OPT_include && isWindowsPath(Argument.getValue()) && !FS.exists(Argument.getValue()))
      return; // The WDK's own warning.h, on a machine without it.
    else if (Id == OPT_include)
      Forced.push_back(Argument.getValue());
    if (!is_contained(Kept, Id) || (Id == OPT_x && !StringRef(Argument.getValue()).starts_with("c")))
      return;
    bool AsWritten = ReadAsCl && Into.LikeCl && Argument.getAlias();
    opt::ArgStringList Rendered;
    (AsWritten ? *Argument.getAlias() : Argument).render(All, Rendered);
    for (const char *Flag : Rendered)
      ReadAsCl ? Into.Flags.push_back(Flag) : Into.addGnu(Flag);
  }

public:
  Keeper(SafeCommand &Into, vfs::FileSystem &FS) : Into(Into), FS(FS) {}

  /// Keeps of \p Flags, read the way that their program reads them, those that matter.
  void keepAll(ArrayRef<const char *> Flags, bool ReadAsCl) {
    unsigned MissingIndex, MissingCount;
    opt::InputArgList Parsed = getDriverOptTable().ParseArgs(Flags, MissingIndex, MissingCount,
                                                             opt::Visibility(ReadAsCl ? CLOption : ClangOption));
    std::vector<const char *> Nested;
    for (const opt::Arg *Argument : Parsed)
      if (Argument->getOption().matches(OPT__SLASH_clang))
        Nested.push_back(Argument->getValue());
      else
        keep(*Argument, Parsed, ReadAsCl);
    if (!Nested.empty())
      keepAll(Nested, false);
  }

  /// keepAll() behind response files.
  Error expandAndKeep(ArrayRef<std::string> Arguments, bool ReadAsCl) {
    SmallVector<const char *, 64> Flags;
    for (const std::string &Argument : Arguments)
      Flags.push_back(Argument.c_str());
    BumpPtrAllocator Storage;
    cl::ExpansionContext Expansion(Storage, ReadAsCl ? cl::TokenizeWindowsCommandLine : cl::TokenizeGNUCommandLine);
    ResponseFiles Allowed(&FS);
    if (Error Failed = Expansion.setVFS(&Allowed).expandResponseFiles(Flags))
      return Failed;
    keepAll(Flags, ReadAsCl);
    return Error::success();
  }

  /// There is no precompiled header here: what it was made from stands for it.
  void includePrecompiled(StringRef File) {
    auto Same = [&](StringRef Header) { return Header.equals_insensitive(Precompiled); };
    if (Precompiled.empty() || any_of(Forced, Same))
      return;
    ErrorOr<std::unique_ptr<MemoryBuffer>> Source = FS.getBufferForFile(File);
    if (Source && !includesHeader((*Source)->getBuffer(), Precompiled))
      Into.Flags.push_back("/FI" + Precompiled);
  }
};

} // namespace

ArrayRef<std::string> withoutWrappers(ArrayRef<std::string> Command) {
  while (Command.size() > 1 && isWrapper(Command.front()))
    Command = Command.drop_front();
  return Command;
}

bool isWrittenForCl(ArrayRef<std::string> Command) {
  // Tools that stand in for cl.exe have names of their own; no file is called like these options.
  return !Command.empty() && (isCl(Command.front()) || is_contained(Command, "--driver-mode=cl") ||
                              is_contained(Command, "/c") || is_contained(Command, "/nologo"));
}

Error checkAddedFlags(ArrayRef<std::string> Flags) {
  bool LikeCl = !Flags.empty() && StringRef(Flags.front()).starts_with("/");
  std::vector<const char *> Words;
  for (const std::string &Flag : Flags)
    Words.push_back(Flag.c_str());
  unsigned MissingIndex, MissingCount;
  opt::InputArgList Parsed = getDriverOptTable().ParseArgs(Words, MissingIndex, MissingCount,
                                                           opt::Visibility(LikeCl ? CLOption : ClangOption));
  if (MissingCount)
    return createStringError("'" + Flags[MissingIndex] + "' behind '--' needs a value");
  for (const opt::Arg *Argument : Parsed.filtered(OPT_INPUT, OPT_UNKNOWN))
    // The rest of these is in a file.
    if (std::string Word = Argument->getAsString(Parsed); Word.empty() || Word.front() != '@')
      return createStringError("'" + Word + "' behind '--' is no flag of clang" + (LikeCl ? "-cl" : "") +
                               "; files stand before '--', and cl.exe's flags are read when the first begins with '/'");
  return Error::success();
}

void SafeCommand::addGnu(StringRef Flag) { Flags.push_back((LikeCl ? "/clang:" : "") + Flag.str()); }

void SafeCommand::addSystemFolder(StringRef Folder) {
  Flags.insert(Flags.end(), {LikeCl ? "/imsvc" : "-isystem", Folder.str()});
}

Expected<SafeCommand> safeCommand(ArrayRef<std::string> Command, ArrayRef<std::string> Added, vfs::FileSystem &FS,
                                  StringRef File) {
  Command = withoutWrappers(Command);
  // A later '/…' may be the folder that belongs to the option before it.
  bool AddedLikeCl = !Added.empty() && StringRef(Added.front()).starts_with("/");
  SafeCommand Result;
  Keeper Keep(Result, FS);
  if (Command.empty()) {
    Result.LikeCl = AddedLikeCl;
  } else {
    StringRef Program = Command.front();
    Result.LikeCl = isWrittenForCl(Command);
    if (StringRef Target = targetOf(Program); Result.LikeCl && !Target.empty())
      Result.Flags.push_back(("--target=" + Target).str());
    if (Error Failed = Keep.expandAndKeep(Command.drop_front(), Result.LikeCl))
      return std::move(Failed);
  }
  if (Error Failed = Keep.expandAndKeep(Added, AddedLikeCl))
    return std::move(Failed);
  Keep.includePrecompiled(File);
  return Result;
}

std::vector<std::string> SafeCommand::withoutInput() const {
  std::vector<std::string> Command = {LikeCl ? "clang-cl" : "clang", LikeCl ? "--driver-mode=cl" : "--driver-mode=gcc"};
  Command.insert(Command.end(), Flags.begin(), Flags.end());
  return Command;
}

void makeHarmless(CompilerInvocation &Invocation) {
  FrontendOptions &Frontend = Invocation.getFrontendOpts();
  FrontendOptions Clean;
  Clean.Inputs = Frontend.Inputs;
  Clean.DashX = Frontend.DashX;
  Clean.ProgramAction = frontend::ParseSyntaxOnly;
  Frontend = std::move(Clean);
  Invocation.getDependencyOutputOpts() = DependencyOutputOptions();
  Invocation.getDiagnosticOpts().DiagnosticSerializationFile.clear();
  Invocation.getDiagnosticOpts().DiagnosticLogFile.clear();
  Invocation.getDiagnosticOpts().ErrorLimit = 0;
  Invocation.getHeaderSearchOpts().ModuleCachePath.clear();
  Invocation.getHeaderSearchOpts().ImplicitModuleMaps = false;
  Invocation.getLangOpts().Modules = false;
  PreprocessorOptions &Preprocessor = Invocation.getPreprocessorOpts();
  Preprocessor.ImplicitPCHInclude.clear();
  Preprocessor.PCHWithHdrStop = false;
  // As clang-tidy does.
  Preprocessor.SetUpStaticAnalyzer = true;
}

} // namespace driverentry::lint
