// Which driver models a translation unit gives evidence of, and the mode its code runs in.
// Sees one file and, where the command comes from a project, what that says of the image; a model proved only in
// another file of the driver is not known here.
#pragma once

#include "checks/knowledge/Models.h"
#include "checks/reading/TuContext.h"
#include "clang/AST/ASTContext.h"

namespace driverentry {

class TuModels : public TuResult {
  uint32_t Proved = 0;
  uint32_t Hinted = 0;
  Mode Runs = Mode::Unknown;
  bool InDriver = true; ///< false: the project builds no driver
  bool Read = false;

  void readImage(clang::Preprocessor &PP);
  void read(const TuContext &Tu, clang::ASTContext &Ast);
  void note(const ModelEvidence *Found);
  void moveToUserMode();
  friend TuModels &tuModels(TuContext &Tu, clang::ASTContext &Ast);
  friend class ModelReader;

public:
  static const char Key;

  Mode mode() const { return Runs; }

  /// Whether this file belongs to a driver at all, as far as it shows; not so an application's DriverEntry.
  bool isDriver() const;

  /// Whether something that this file calls, defines or declares proves the model.
  bool proves(Model Id) const { return Proved & (1u << static_cast<unsigned>(Id)); }

  /// Proved, or hinted at by an included header.
  bool suggests(Model Id) const { return (Proved | Hinted) & (1u << static_cast<unsigned>(Id)); }

  /// Whether rules of that topic have anything to say about this file.
  bool concerns(Topic What) const { return isDriver() && !switchesOff(Topic::Entry) && !switchesOff(What); }

  /// The model that makes rules of that topic meaningless here, or null. A hint is enough.
  const ModelInfo *switchesOff(Topic What) const;
};

/// The models of the translation unit; read on first use, after its parse.
TuModels &tuModels(TuContext &Tu, clang::ASTContext &Ast);

} // namespace driverentry
