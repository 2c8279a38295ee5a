// What has been read of one translation unit, shared by all its checks and destroyed with them.
#pragma once

#include "checks/reading/Directives.h"
#include "llvm/ADT/DenseMap.h"
#include <memory>
#include <set>
#include <string>

namespace driverentry {

/// A result that one layer computes once per translation unit and others ask for again.
struct TuResult {
  virtual ~TuResult() = default;
};

class TuContext {
  clang::Preprocessor *PP = nullptr;
  std::shared_ptr<Directives> Recorded = std::make_shared<Directives>();
  llvm::DenseMap<const void *, std::unique_ptr<TuResult>> Results;
  std::set<std::string> Unknowns;

public:
  /// Starts recording; called by every check, does its work once per preprocessor.
  void attach(clang::Preprocessor &Preprocessor);

  /// Null until attach().
  clang::Preprocessor *preprocessor() const { return PP; }

  /// Macros, pragmas and includes of the main file and its headers.
  const Directives &directives() const { return *Recorded; }

  /// Whether what no declaration here says may still be said in a header of the driver's own that is missing. A check
  /// that would report the absence of a declaration asks this last: the answer Yes is remembered as an unknown.
  bool absenceIsUnknown();

  /// A check leaves a question open because of \p Why.
  void leaveOpen(std::string Why) { Unknowns.insert(std::move(Why)); }

  /// Why checks left questions open in this translation unit.
  const std::set<std::string> &unknowns() const { return Unknowns; }

  /// The one T of this translation unit, made on first use. T derives from TuResult and has a `static const char Key`.
  template <typename T> T &result() {
    std::unique_ptr<TuResult> &Slot = Results[&T::Key];
    if (!Slot)
      Slot = std::make_unique<T>();
    return static_cast<T &>(*Slot);
  }
};

} // namespace driverentry
