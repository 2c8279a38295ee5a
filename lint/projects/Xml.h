// Reads the XML of a project file, whatever its encoding. Files that no person wrote (too large, nested too deep) are
// refused; entities of the document's own are never expanded. Knows nothing of MSBuild.
#pragma once

#ifndef PUGIXML_NO_XPATH
#define PUGIXML_NO_XPATH
#endif
#ifndef PUGIXML_NO_EXCEPTIONS
#define PUGIXML_NO_EXCEPTIONS
#endif
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <memory>
#include <pugixml.hpp>
#include <string>
#include <vector>

namespace driverentry::lint {

/// Where a value was written. Line 0: it is built in.
struct Origin {
  std::string File;
  unsigned Line = 0;
};

struct XmlFile {
  std::string Path;
  size_t Bytes = 0;
  pugi::xml_document Document;
  std::vector<unsigned> LineStarts;

  Origin at(pugi::xml_node Node) const;
};

/// Fails with the reason alone: the caller knows who asked for \p Path.
llvm::Expected<std::unique_ptr<XmlFile>> readXml(llvm::StringRef Path);

/// The bytes of \p Path as UTF-8 without a byte order mark: UTF-16 of either order is converted. Fails with the reason
/// alone.
llvm::Expected<std::string> readProjectText(llvm::StringRef Path);

} // namespace driverentry::lint
