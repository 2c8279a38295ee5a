// Evaluates one project the way MSBuild does: first all properties and imports in document order, then the defaults of
// items, then the items. Nothing is executed, targets are not looked at, and what cannot be understood is told.
#pragma once

#include "lint/projects/Project.h"
#include "llvm/ADT/StringSet.h"

namespace driverentry::lint {

/// Splits at the ';' that stand in no parentheses; parts are trimmed, empty ones left out.
std::vector<llvm::StringRef> splitList(llvm::StringRef Text);

/// The first pass. Keeps the files it read, and the groups that later passes need.
class Evaluator {
public:
  struct Group {
    const XmlFile *In;
    pugi::xml_node Node;
  };

  Evaluator(Project &Into, CheckoutFiles &Files, Properties &Known);

  /// Reads the project and all it imports. Fails when the project itself cannot be read.
  llvm::Error run(llvm::StringRef Path);

  Scope scope(const XmlFile &In) const;
  /// Whether the condition of \p Node holds; one that is not understood is told at \p Node, and does not.
  bool applies(pugi::xml_node Node, const Scope &In);
  /// \p Text expanded; nothing, and told at \p Node, when it is not understood.
  std::optional<std::string> expanded(llvm::StringRef Text, pugi::xml_node Node, const Scope &In);

  Project &Into;
  CheckoutFiles &Files;
  Properties &Known;
  std::string Folder; ///< of the project
  std::vector<Group> Definitions, Items;

private:
  std::vector<std::unique_ptr<XmlFile>> Loaded;
  std::vector<std::string> Active; ///< imports that are being read
  llvm::StringSet<> Imported;
  size_t Bytes = 0; ///< of all that was read

  void walk(const XmlFile &In, pugi::xml_node Parent);
  void propertyGroup(const XmlFile &In, pugi::xml_node Group);
  void choose(const XmlFile &In, pugi::xml_node Choose);
  void import(const XmlFile &In, pugi::xml_node Import);
  void importPath(const XmlFile &In, pugi::xml_node Import, llvm::StringRef Written);
  void importToolchain(llvm::StringRef Path);
  void importFile(llvm::StringRef Path, Origin From);
};

} // namespace driverentry::lint
