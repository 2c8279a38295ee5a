// Structures that entry code fills in, and what their members mean.
#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

namespace driverentry {

/// A structure that a WDK function sets up before the driver does.
struct Structure {
  llvm::StringLiteral Name;        ///< of the record, as declared ("_WDF_DRIVER_CONFIG")
  llvm::StringLiteral Typedef;     ///< as drivers write it
  llvm::StringLiteral Initializer; ///< the function that zeroes and sets it up
  llvm::StringLiteral SizeMember;  ///< is not zero once it was set up, by whatever means
  /// Members whose function runs when the framework deletes the object, also after a failing entry.
  llvm::ArrayRef<llvm::StringLiteral> CleanupMembers;
  bool DescribesDriver; ///< what the framework driver object is created from
  llvm::StringLiteral Source; ///< the page below learn.microsoft.com/windows-hardware/drivers/
};

/// The structure whose record has that name, or null.
const Structure *findStructure(llvm::StringRef RecordName);

} // namespace driverentry
