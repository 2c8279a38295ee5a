// What is known of one project after its evaluation: plain data, with the place that each value came from.
#pragma once

#include "kit/Kit.h"
#include "lint/projects/Inf.h"
#include "lint/projects/Properties.h"

namespace driverentry::lint {

/// One part of a list.
struct Entry {
  std::string Text;
  Origin From;
};

/// Lists by the lower case of their names.
using Metadata = llvm::StringMap<std::vector<Entry>>;

struct Item {
  std::string Include; ///< as written, expanded
  Origin From;
  Metadata Data;
};

/// A file that the project compiles.
struct ProjectSource {
  std::string File; ///< absolute, as the disk spells it
  Origin From;
  std::vector<Entry> IncludeDirs; ///< absolute, in order; those of the toolchain are not among them
  std::vector<Entry> Defines, Undefines;
  std::vector<Entry> ForcedIncludes; ///< absolute
  std::string Standard;              ///< for -std=; empty: none given
  std::string Language;              ///< for -x; empty: by the name of the file
  std::vector<Entry> Wpp;            ///< "WppTraceFunction=…", for --print-project
};

/// A service that an .inf of the project installs.
struct ProjectService {
  Service What;
  Origin From;
};

/// What the linker is given, and what the result is installed by.
struct LinkInputs {
  std::string Output;            ///< file name of the image or library: "toaster.sys"
  std::vector<Entry> Libraries;  ///< .lib files, as written and expanded
  std::vector<Entry> References; ///< projects whose libraries are linked, absolute
  std::vector<Entry> Exports;    ///< names that its .def exports
  std::vector<ProjectService> Services;
  bool IsNative = false; ///< linked as no program and no library of user mode is
};

/// Something that the evaluation had to leave out.
struct Gap {
  Origin At;
  std::string What;
};

/// "Release|x64".
struct ConfigurationName {
  std::string Configuration, Platform;
};

struct Project {
  std::string Path;     ///< of the .vcxproj
  std::string Checkout; ///< the folder that its paths may not leave
  std::string Configuration, Platform;
  std::vector<ConfigurationName> Offered; ///< that it lists itself
  Value DriverType, ConfigurationType, Toolset;
  Value UmdfMajor; ///< version of the user-mode framework
  DriverSpace Space = DriverSpace::Detect;
  std::string Target; ///< triple
  std::vector<ProjectSource> Sources;
  LinkInputs Link;
  std::vector<std::string> Imports; ///< files that it was read from, besides Path
  std::vector<Gap> Gaps;            ///< that may have cost a file or a flag
  std::vector<Gap> Dropped;         ///< paths of headers that leave the checkout
  std::vector<Gap> Notes;           ///< that cost nothing: what was chosen, what a build would make first

  void gap(Origin At, const llvm::Twine &What) {
    constexpr size_t Most = 1000;
    if (Gaps.size() < Most)
      Gaps.push_back({std::move(At), What.str()});
  }
};

} // namespace driverentry::lint
