// The services that an .inf or .inx file installs. Sections are not followed from the models: every AddService counts.
// Knows nothing of projects.
#pragma once

#include "llvm/ADT/StringRef.h"
#include <string>
#include <vector>

namespace driverentry::lint {

/// One AddService with what its section says; members are empty where it says nothing. Texts are expanded (%name%).
struct Service {
  std::string Name;
  std::string Binary;         ///< file name alone: "toaster.sys"
  std::string Type;           ///< the number as written: "1", "0x00000002"
  std::string Start;          ///< likewise
  std::string LoadOrderGroup; ///< "FSFilter Activity Monitor"
};

/// The services of \p Text, by the names of the sections that add them, none twice. What cannot be understood is passed
/// over. Source: learn.microsoft.com/windows-hardware/drivers/install/inf-addservice-directive
std::vector<Service> servicesOf(llvm::StringRef Text);

} // namespace driverentry::lint
