// Reads a compile_commands.json, from whatever tool and machine it comes.
#pragma once

#include "kit/Kit.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <string>
#include <vector>

namespace driverentry::lint {

/// Where the command of a unit comes from, the surest first.
enum class Trust {
  BuildLog,     ///< what a build gave to cl.exe
  TidyDatabase, ///< what MSBuild gave to clang-tidy
  Database,     ///< compile_commands.json
  Project,      ///< own evaluation of a .vcxproj
  BuildFile,    ///< own evaluation of a SOURCES file
  None,         ///< nobody: the file alone
};

/// One translation unit to analyse.
struct Unit {
  std::string File;                 ///< absolute, no '.' or '..'
  std::string Directory;            ///< absolute; what relative paths of the command start from
  std::vector<std::string> Command; ///< program first; empty for a file that comes without
  DriverSpace Space = DriverSpace::Detect;
  std::string Project = {};             ///< that compiles it; empty when none is known
  std::vector<std::string> Images = {}; ///< names of what it becomes part of, as far as projects tell
  std::vector<std::string> Macros = {}; ///< that say what these images are; part of the command of a project
  Trust By = Trust::None;
  std::string From = {}; ///< file that the command comes from
};

/// Whether \p Path is absolute the way of Windows, with a drive or a server.
bool isWindowsPath(llvm::StringRef Path);

/// Whether the name of \p Path is that of a C or C++ source.
bool isSourceName(llvm::StringRef Path);

/// The entries of the database at \p Path, in its order. An entry that cannot be understood is told in \p Problems and
/// costs no other. Every message names \p Path.
llvm::Expected<std::vector<Unit>> readDatabase(llvm::StringRef Path, std::vector<std::string> &Problems);

/// The same for the bytes of a database in \p Folder; messages are the reason alone.
llvm::Expected<std::vector<Unit>> parseDatabase(llvm::StringRef Bytes, llvm::StringRef Folder,
                                                std::vector<std::string> &Problems);

/// \p Path, absolute from \p Directory, with no '.' or '..'. Either may have been written on Windows.
std::string absolutePath(llvm::StringRef Path, llvm::StringRef Directory);

} // namespace driverentry::lint
