// Completes a compile command so that clang parses a driver with it. Values of the WDK's props: see DriverDefines.
#include "kit/Kit.h"
#include "kit/Nearby.h"
#include "kit/OwnHeaders.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/Path.h"
#include "llvm/TargetParser/Triple.h"

using namespace llvm;
using clang::tooling::CommandLineArguments;

namespace driverentry {
namespace {

/// A macro that the WDK's MSBuild props define.
/// Source: WindowsDriver.Shared.props, WindowsDriver.{x64,arm64,x86}.props, WindowsDriver.{KernelMode,UserMode}*.props
struct PropsDefine {
  StringLiteral Define;
  bool Kernel, User;
};

constexpr PropsDefine DriverDefines[] = {
    {"WINNT=1", true, true},
    {"WINVER=0x0A00", true, true},
    {"_WIN32_WINNT=0x0A00", true, true},
    {"NTDDI_VERSION=0x0A000010", true, true},
    {"_KERNEL_MODE=1", true, false},
    {"ALLOC_PRAGMA=1", true, false},
    {"KMDF_VERSION_MAJOR=1", true, false},
    {"KMDF_VERSION_MINOR=33", true, false},
    {"UMDF_VERSION_MAJOR=2", false, true},
    {"UMDF_VERSION_MINOR=33", false, true},
    {"UMDF_USING_NTSTATUS", false, true},
    {"UNICODE", false, true},
    {"_UNICODE", false, true},
};

/// What the command says about itself, in either driver mode.
class CommandReader {
public:
  bool ClMode = false, HasTarget = false, HasLanguage = false, HasResourceDir = false;
  std::string TargetTriple;
  StringSet<> Defines; ///< names
  std::vector<std::string> IncludeDirs;

  explicit CommandReader(const CommandLineArguments &Command) : Args(Command) {
    ClMode = !Args.empty() && namesCl(Args.front());
    for (const std::string &Arg : Args)
      if (StringRef(Arg).starts_with("--driver-mode="))
        ClMode = Arg == "--driver-mode=cl";
    for (At = 1; At < Args.size(); ++At)
      read(Args[At]);
  }

private:
  const CommandLineArguments &Args;
  size_t At = 0;

  static bool namesCl(StringRef Program) {
    StringRef Name = Program.substr(Program.find_last_of("/\\") + 1);
    if (Name.ends_with_insensitive(".exe"))
      Name = Name.drop_back(4);
    return Name.equals_insensitive("cl") || Name.starts_with_insensitive("clang-cl");
  }

  /// The value of an option that is written "-Xvalue" or "-X value".
  std::optional<std::string> value(StringRef Arg, StringRef Option) {
    if (!Arg.consume_front(Option) &&
        !(ClMode && Option.starts_with("-") && Arg.consume_front("/") && Arg.consume_front(Option.drop_front())))
      return std::nullopt;
    if (!Arg.empty())
      return Arg.str();
    return At + 1 < Args.size() ? std::optional(Args[++At]) : std::nullopt;
  }

  void read(StringRef Arg) {
    if (auto Define = value(Arg, "-D"))
      Defines.insert(StringRef(*Define).split('=').first);
    else if (Arg == "-target" || Arg.starts_with("--target=")) {
      HasTarget = true;
      TargetTriple = Arg == "-target" && At + 1 < Args.size() ? Args[At + 1] : Arg.split('=').second.str();
    } else if (Arg == "-m32" || Arg == "-m64")
      HasTarget = true;
    else if (Arg.starts_with("-resource-dir"))
      HasResourceDir = true;
    else if (Arg.starts_with("-x") ||
             (ClMode && (Arg.substr(1).starts_with("TC") || Arg.substr(1).starts_with("TP") || Arg.starts_with("/Tc"))))
      HasLanguage = true;
    else if (ClMode && Arg == "/kernel")
      Defines.insert("_KERNEL_MODE");
    else
      for (StringRef Option : {"-isystem", "-iquote", "-idirafter", "-imsvc", "-external:I", "-I"})
        if (auto Dir = value(Arg, Option)) {
          IncludeDirs.push_back(*Dir);
          return;
        }
  }
};

/// The target that the command's own macros speak of; the WDK's props give no --target to cl.exe.
std::string targetFor(const CommandReader &Reader, const KitOptions &Options) {
  if (Reader.HasTarget)
    return Reader.TargetTriple;
  if (Reader.Defines.contains("_ARM64_") || Reader.Defines.contains("_M_ARM64"))
    return "arm64-pc-windows-msvc";
  if (Reader.Defines.contains("_X86_") || Reader.Defines.contains("_M_IX86"))
    return "i686-pc-windows-msvc";
  return Options.Target.empty() ? "x86_64-pc-windows-msvc" : Options.Target;
}

std::vector<StringRef> architectureDefines(StringRef Target) {
  switch (Triple(Target).getArch()) {
  case Triple::aarch64:
    return {"_WIN64", "_ARM64_", "ARM64", "STD_CALL"};
  case Triple::x86:
    return {"_X86_=1", "i386=1", "STD_CALL"};
  case Triple::arm:
  case Triple::thumb:
    return {"_ARM_", "ARM", "STD_CALL"};
  default:
    return {"_WIN64", "_AMD64_", "AMD64"};
  }
}

/// What the headers that a file reaches say about where the driver runs.
std::optional<DriverSpace> spaceOfHeader(StringRef Name) {
  std::string Base = Name.substr(Name.find_last_of("/\\") + 1).lower();
  return StringSwitch<std::optional<DriverSpace>>(Base)
      .Cases({"ntddk.h", "wdm.h", "ntifs.h", "fltkernel.h", "ndis.h", "storport.h", "miniport.h", "portcls.h"},
             DriverSpace::Kernel)
      .Cases({"stdunk.h", "ks.h", "dispmprt.h"}, DriverSpace::Kernel)
      .Cases({"windows.h", "wudfwdm.h", "wudfddi.h", "atlbase.h", "wudfusb.h"}, DriverSpace::User)
      .Default(std::nullopt);
}

DriverSpace spaceFor(const CommandReader &Reader, StringRef File, vfs::FileSystem &Files) {
  if (Reader.Defines.contains("_KERNEL_MODE") || Reader.Defines.contains("KMDF_VERSION_MAJOR"))
    return DriverSpace::Kernel;
  if (Reader.Defines.contains("UMDF_VERSION_MAJOR") || Reader.Defines.contains("UMDF_USING_NTSTATUS"))
    return DriverSpace::User;
  std::optional<DriverSpace> Found;
  visitNearbySources(Files, File, Reader.IncludeDirs, [&](const NearbySource &Source) {
    for (const std::string &Name : Source.Includes)
      if (!Found)
        Found = spaceOfHeader(Name);
    return !Found;
  });
  return Found.value_or(DriverSpace::Kernel);
}

/// Flags that cl.exe knows and clang stops at, or that ask for files that only a build makes.
bool isUnusable(StringRef Arg, bool ClMode) {
  if (Arg == "-Werror" || Arg == "-Wfatal-errors")
    return true;
  if (!ClMode || Arg.size() < 2 || (Arg[0] != '/' && Arg[0] != '-'))
    return false;
  StringRef Name = Arg.drop_front();
  if (Name == "WX" || Name == "jumptablerdata" || Name == "cetcompat")
    return true;
  for (StringRef Prefix : {"analyze", "Yu", "Yc", "Fp", "fsanitize="})
    if (Name.starts_with(Prefix))
      return true;
  return false;
}

/// \p Command without the headers that --emit-compdb added to it: the kit answers for them, as it did then.
CommandLineArguments withoutEmitted(const CommandLineArguments &Command, vfs::FileSystem &Files) {
  auto ValueOf = [](StringRef Word) { return Word.consume_front("/clang:"), Word; };
  std::string Emitted;
  for (size_t At = 1; Emitted.empty() && At < Command.size(); ++At)
    if (StringRef Dir = ValueOf(Command[At]); Dir.ends_with("/kit") && ValueOf(Command[At - 1]) == "-idirafter" &&
                                              Files.exists(sys::path::parent_path(Dir) + "/" + EmittedMarker))
      Emitted = Dir.drop_back(3);
  if (Emitted.empty())
    return Command;
  CommandLineArguments Result;
  for (const std::string &Word : Command) {
    StringRef Value = ValueOf(Word);
    bool Joined = Value.consume_front("-resource-dir=") || Value.consume_front("-I");
    if (!Value.starts_with(Emitted))
      Result.push_back(Word);
    else if (!Joined)
      Result.pop_back(); // its option
  }
  return Result;
}

/// A command in the making. Not every clang option has a spelling of its own in cl mode.
struct CommandWriter {
  CommandLineArguments Arguments;
  bool ClMode;

  void plain(const Twine &Argument) { Arguments.push_back(Argument.str()); }
  void clang(const Twine &Argument) { plain((ClMode ? "/clang:" : "") + Argument); }
};

/// What stands before the command's own words, so that those win.
void writeDefaults(CommandWriter &Out, const CommandReader &Reader, StringRef Target, bool User, StringRef File) {
  if (!Reader.HasTarget)
    Out.plain("--target=" + Target);
  if (!Reader.HasLanguage && sys::path::extension(File) == ".C")
    Out.plain(Reader.ClMode ? "/TC" : "-xc");
  for (StringRef Flag : {"-fms-extensions", "-fms-compatibility", "-fms-compatibility-version=19.40", "-nostdlibinc"})
    Out.clang(Flag);
  if (!Reader.HasResourceDir)
    Out.plain("-resource-dir=" + KitResourceDirectory);
  if (Triple(Target).getArch() == Triple::x86)
    Out.clang("-mrtd");
  for (StringRef Define : architectureDefines(Target))
    Out.plain("-D" + Define);
  for (const PropsDefine &Row : DriverDefines)
    if ((User ? Row.User : Row.Kernel) && !Reader.Defines.contains(Row.Define.split('=').first))
      Out.plain("-D" + Row.Define);
}

} // namespace

CommandLineArguments completeCommand(const CommandLineArguments &Given, StringRef File, const KitOptions &Options,
                                     vfs::FileSystem &Files) {
  if (Given.empty())
    return Given;
  const CommandLineArguments Command = withoutEmitted(Given, Files);
  CommandReader Reader(Command);
  DriverSpace Space = Options.Space == DriverSpace::Detect ? spaceFor(Reader, File, Files) : Options.Space;
  bool User = Space == DriverSpace::User;
  CommandWriter Out{{Command.front()}, Reader.ClMode};
  writeDefaults(Out, Reader, targetFor(Reader, Options), User, File);

  // Whatever follows "--" is a file.
  auto End = llvm::find(Command, "--");
  for (const std::string &Arg : make_range(Command.begin() + 1, End))
    if (!isUnusable(Arg, Reader.ClMode))
      Out.plain(Arg);
  std::vector<std::string> Own{ownFolder(File)};
  if (Reader.IncludeDirs.empty())
    append_range(Own, guessedFolders(File, Files));
  for (const std::string &Dir : Own)
    Out.plain("-I" + Dir);
  if (Options.Wdk)
    for (const std::string &Dir : User ? Options.Wdk->User : Options.Wdk->Kernel) {
      Out.clang("-isystem");
      Out.clang(Dir);
    }
  Out.clang("-idirafter");
  Out.clang(KitDirectory);
  Out.clang("-ferror-limit=0");
  Out.plain("-Wno-everything");
  Out.Arguments.insert(Out.Arguments.end(), End, Command.end());
  return Out.Arguments;
}

clang::tooling::ArgumentsAdjuster kitArguments(KitOptions Options, IntrusiveRefCntPtr<vfs::FileSystem> Files) {
  return [Options = std::move(Options), Files = std::move(Files)](const CommandLineArguments &Command, StringRef File) {
    return completeCommand(Command, File, Options, *Files);
  };
}

} // namespace driverentry
