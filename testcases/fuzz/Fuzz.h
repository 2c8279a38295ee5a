// What the fuzz targets share: libFuzzer calls one function with bytes, and whatever must hold is demanded here.
#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <string>
#include <utility>
#include <vector>

namespace driverentry::fuzz {

/// Ends the program with \p What when it does not hold, which libFuzzer takes for a crash.
void demand(bool Holds, llvm::StringRef What, llvm::StringRef Of = "");

/// The parts of an input that stands for several files: "==== name" begins each, and the first may go without.
std::vector<std::pair<std::string, std::string>> filesOf(llvm::StringRef Input);

/// A folder in memory with a checkout in it, and beside the checkout files that nothing in it may reach:
///   outside.c  outside/x.h
///   checkout/.git  checkout/a.c  checkout/sub/b.c  checkout/sub/c.cpp  checkout/inc/x.h  checkout/link -> ..
class Checkout {
  std::string Folder;
  std::vector<std::string> Written;

public:
  Checkout();
  std::string root() const { return Folder + "/checkout"; }
  /// Takes the place of what the last call wrote. Names that are not plain are left out.
  void write(llvm::ArrayRef<std::pair<std::string, std::string>> Files);
  /// That \p Path, links followed, is in the checkout or does not exist.
  void demandInside(llvm::StringRef Path) const;
};

/// That a command of these words loads, runs and writes nothing.
void demandHarmless(llvm::ArrayRef<std::string> Command);
/// The same by what clang's own driver makes of it.
void demandHarmlessInClang(std::vector<std::string> Command);

} // namespace driverentry::fuzz
