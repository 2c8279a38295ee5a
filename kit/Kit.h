// What makes any driver parse where no WDK is: the embedded headers, the flags, and the answers to what they lack.
// Knows nothing of checks, of projects and of how commands are found.
#pragma once

#include "clang/Tooling/ArgumentsAdjusters.h"
#include "llvm/ADT/IntrusiveRefCntPtr.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/VirtualFileSystem.h"
#include <memory>
#include <string>
#include <vector>

namespace clang {
class CompilerInstance;
}

namespace driverentry {

/// Stands in a folder that driverentry-lint --emit-compdb wrote, in which the kit and what it makes up are files.
constexpr llvm::StringLiteral EmittedMarker = ".driverentry-compdb";

/// Where makeKitFileSystem() shows the kit's headers, and the few of clang's own headers that they need.
constexpr llvm::StringLiteral KitDirectory = "/driverentry/kit";
constexpr llvm::StringLiteral KitResourceDirectory = "/driverentry/clang";

/// \p Base, with KitDirectory and KitResourceDirectory added; names that \p Base has only in another case, or with
/// '\' for '/', are found, and files in UTF-16 are read as UTF-8. Like a FileManager, for one thread at a time; keep it for all files of a worker.
llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> makeKitFileSystem(llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Base);

/// The include directories of one WDK, for kernel-mode and for user-mode drivers, in the order of the WDK's own props.
struct Wdk {
  std::vector<std::string> Kernel;
  std::vector<std::string> User;
};

/// The newest WDK below \p Dir: an installed one ("Windows Kits/10"), its Include folder or one version of it, or a
/// NuGet package folder ("packages", "Microsoft.Windows.WDK.x64.10.…", its "c"). Fails with the path in the message.
llvm::Expected<Wdk> findWdk(llvm::StringRef Dir, llvm::vfs::FileSystem &Files);

/// What a driver runs in. Detect: by the command (/kernel, _KERNEL_MODE, UMDF_VERSION_MAJOR …), else by what the file
/// and the headers beside it include.
enum class DriverSpace { Detect, Kernel, User };

struct KitOptions {
  DriverSpace Space = DriverSpace::Detect;
  std::string Target;       ///< triple for commands that name none; empty: x86_64-pc-windows-msvc
  std::shared_ptr<Wdk> Wdk; ///< takes the kit's place as far as it goes; null: the kit alone
};

/// \p Command for \p File, completed so that clang parses a driver: target, Microsoft mode, the macros that the WDK's
/// props define, the kit behind every include directory of the command itself, no warnings. What the command says
/// already is kept, but for what --emit-compdb added to it for tools without a kit. Takes clang and cl commands.
clang::tooling::CommandLineArguments completeCommand(const clang::tooling::CommandLineArguments &Command,
                                                     llvm::StringRef File, const KitOptions &Options,
                                                     llvm::vfs::FileSystem &Files);

/// completeCommand() for ClangTool and ClangTidy.
clang::tooling::ArgumentsAdjuster kitArguments(KitOptions Options,
                                               llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Files);

/// How an invented name is used.
enum class InventedKind { Type, Function, Constant, Variable, Member, Namespace, Macro };
llvm::StringRef inventedKindName(InventedKind Kind);

/// A name that no header declares and that was given a declaration that fits its first use.
struct InventedName {
  std::string Name; ///< a member is written "record::member"
  InventedKind Kind;
  std::string File; ///< of the first use
  unsigned Line;
};

/// What one translation unit lacked, and what was put in its place. In order of appearance, each name once.
struct KitReport {
  std::vector<std::string> MissingHeaders;     ///< as written; read as empty
  std::vector<std::string> SynthesizedHeaders; ///< .tmh files, as written
  std::vector<InventedName> Invented;
  /// Limits that were reached ("more than 4096 invented names"); empty in all but hostile input.
  std::vector<std::string> Limits;
};

/// Makes the translation unit that \p CI is about to parse complete: missing headers are empty, missing .tmh files are
/// made up from the driver's WPP configuration, undeclared names are declared by use. Call it once, when the
/// preprocessor exists and Sema does not: in FrontendAction::CreateASTConsumer. \p Report is filled while parsing.
void attachKit(clang::CompilerInstance &CI, std::shared_ptr<KitReport> Report);

} // namespace driverentry
