// Turns what clang-tidy's consumer collected into findings that need no source manager any more.
#pragma once

#include "clang-tidy/ClangTidyDiagnosticConsumer.h"
#include "lint/Database.h"
#include "lint/UnitResult.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/VirtualFileSystem.h"

namespace driverentry::lint {

class FindingReader {
  llvm::vfs::FileSystem &Files;
  std::string MainFile;  ///< where a finding is shown that has no place
  std::string Directory; ///< that relative paths start from
  llvm::StringMap<std::unique_ptr<llvm::MemoryBuffer>> Buffers;

  llvm::StringRef textOf(llvm::StringRef File);
  std::string absolute(llvm::StringRef File) const;
  Place place(const clang::tooling::DiagnosticMessage &Message);
  std::vector<Edit> edits(const clang::tooling::DiagnosticMessage &Message);

public:
  FindingReader(llvm::vfs::FileSystem &Files, const Unit &Input)
      : Files(Files), MainFile(Input.File), Directory(Input.Directory) {}

  Finding finding(const clang::tidy::ClangTidyError &Error);
  /// "file:line: message", for an error of the compiler.
  std::string parseError(const clang::tidy::ClangTidyError &Error);
};

} // namespace driverentry::lint
