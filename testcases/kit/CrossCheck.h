// What a set of C headers declares for x86_64, reduced to what two independent sets of them must agree on. Knows
// neither the kit's headers nor the others.
#pragma once

#include "llvm/ADT/APSInt.h"
#include "llvm/ADT/IntrusiveRefCntPtr.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/VirtualFileSystem.h"
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace driverentry::test {

/// Sizes in bytes; 0 is void.
struct Signature {
  uint64_t Result = 0;
  std::vector<uint64_t> Parameters;
  bool Variadic = false;
};

/// Offset and width in bits.
struct Member {
  uint64_t Offset, Width;
  std::optional<Signature> Points; ///< a pointer to such a function
};

struct Layout {
  std::string Tag; ///< empty: none
  uint64_t Size;   ///< in bytes
  std::map<std::string, Member>
      Members; ///< those of members without a type of their own name: "Parameters.Create.Options"
};

struct Declared {
  std::map<std::string, llvm::APSInt> Constants; ///< macros and enumerators
  std::map<std::string, Signature> Functions;    ///< and types of functions and of pointers to them
  std::map<std::string, Layout> Layouts;         ///< by tag and by name of the type
  std::map<std::string, uint64_t> Sizes;         ///< of the other types that have a name
  std::vector<std::string> Errors;
};

/// Parses \p Includes with the words \p Command, the program first, and evaluates of the macros \p Names those that are
/// integers.
Declared declaredBy(std::vector<std::string> Command, llvm::ArrayRef<std::string> Includes,
                    llvm::ArrayRef<std::string> Names, llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Files);

/// One difference: "NAME" it is about, and what it is.
struct Difference {
  std::string Name, What;
};

/// Where \p Ours and \p Theirs declare the same name differently.
std::vector<Difference> differences(const Declared &Ours, const Declared &Theirs);

} // namespace driverentry::test
