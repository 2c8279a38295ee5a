// Parses a driver out of memory with the kit attached, and says what became of its DriverEntry.
#pragma once

#include "kit/Kit.h"
#include "llvm/ADT/ArrayRef.h"
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace driverentry::test {

struct SourceFile {
  std::string Path, Text;
};

/// What a parse gave.
struct Parsed {
  KitReport Report;
  std::vector<std::string> Errors;
  unsigned Bodies = 0;    ///< definitions of DriverEntry
  std::string Type;       ///< of the last one, canonical
  unsigned Recovered = 0; ///< expressions and declarations in it that the compiler gave up on
  unsigned Returns = 0;
  std::vector<std::string> Calls;    ///< functions called in it, in order
  std::vector<std::string> Sections; ///< "function: section"
  std::vector<std::string> Headers;  ///< the kit's headers that were read, below KitDirectory

  /// "type FOO", "member FOO::Bar" … in order.
  std::vector<std::string> invented() const;
};

/// The first of \p Files is parsed; further arguments go into the command.
Parsed parse(llvm::ArrayRef<SourceFile> Files, llvm::ArrayRef<std::string> Arguments = {});

/// The file system that parse() uses: \p Files below the kit's.
llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> filesWithKit(llvm::ArrayRef<SourceFile> Files);

} // namespace driverentry::test
