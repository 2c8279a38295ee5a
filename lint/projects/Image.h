// The images that projects link: each of its own sources and those of the static libraries that it takes. Knows what
// projects say, and nothing of what their sources hold.
#pragma once

#include "lint/projects/Project.h"

namespace driverentry::lint {

/// One .sys, .dll or .exe.
struct Image {
  std::string Name;                 ///< "toaster.sys"
  std::vector<size_t> Projects;     ///< its own first, then those of the libraries it links
  std::vector<std::string> Macros;  ///< what its project says of it, for the commands of its sources
  std::vector<Service> Services;    ///< that run it
  std::vector<std::string> Entries; ///< files with a driver entry point, absolute; filled in by who reads them

  /// Whether it is a driver that the kernel or the user-mode framework loads.
  bool IsDriver = false;
  /// Whether its model has a driver entry point at all: UMDF 1 calls a COM class instead.
  bool HasEntry = false;
};

/// The drivers of \p Images that must have a driver entry point and show none in their sources: nothing of these can be
/// analysed.
std::vector<const Image *> driversWithoutEntry(llvm::ArrayRef<Image> Images);

/// Whether \p Of is built to be linked into images.
bool isLibrary(const Project &Of);

/// The images of \p Projects, in their order.
std::vector<Image> formImages(llvm::ArrayRef<Project> Projects);

/// One way in which the sources of a project are built: for images that say the same of themselves.
struct Build {
  std::vector<std::string> Macros;
  std::vector<std::string> Images; ///< names
};

/// The builds of \p Projects[\p Index]: a library is one of each kind of image that links it, and when none does, what
/// its own project says.
std::vector<Build> buildsOf(size_t Index, llvm::ArrayRef<Project> Projects, llvm::ArrayRef<Image> Images);

} // namespace driverentry::lint
