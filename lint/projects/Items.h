// The second and third pass over a project: defaults of items and items, with their metadata.
#pragma once

#include "lint/projects/Evaluator.h"

namespace driverentry::lint {

struct ItemReference;

class ItemLists {
  Evaluator &Base;
  llvm::StringMap<Metadata> Defaults;       ///< by lower case of the item type
  llvm::StringMap<std::vector<Item>> Lists; ///< by lower case of the item type
  llvm::StringSet<> Relevant;               ///< lower case; types that decide what is compiled
  /// Items and parts of their lists that may still be made, copied or compared: real projects need a tenth.
  mutable size_t Budget = 1 << 20;

  /// Takes \p Steps from the budget; false when that uses it up.
  bool spend(size_t Steps) const {
    Budget -= std::min(Steps, Budget);
    return Budget > 0;
  }

  void findRelevant();
  bool isRelevant(pugi::xml_node Group) const;
  std::string metadataOf(llvm::StringRef Name, llvm::StringRef Include, const Metadata &Data) const;
  std::vector<Item> referred(const ItemReference &To, Value &Unknown) const;
  Value joined(llvm::StringRef Inner) const;
  void setMetadata(const XmlFile &In, pugi::xml_node Parent, Metadata &Data, llvm::StringRef Include);
  void setOne(const XmlFile &In, pugi::xml_node Node, llvm::StringRef Name, llvm::StringRef Text, Metadata &Data,
              llvm::StringRef Include);
  void addItems(const XmlFile &In, pugi::xml_node Node);
  void include(const XmlFile &In, pugi::xml_node Node, llvm::StringRef Written, std::vector<Item> &Into);
  std::vector<std::string> paths(const XmlFile &In, pugi::xml_node Node, llvm::StringRef Written);
  std::string key(llvm::StringRef Include);

public:
  explicit ItemLists(Evaluator &Base) : Base(Base) {}

  /// Sets what every item of \p ItemType starts with.
  void setDefault(llvm::StringRef ItemType, llvm::StringRef Name, std::vector<Entry> To);
  void run();
  /// What every item of \p ItemType has for \p Name; of "Link" and "Lib", which have no items: what the linker gets.
  std::vector<Entry> defaults(llvm::StringRef ItemType, llvm::StringRef Name) const;
  llvm::ArrayRef<Item> items(llvm::StringRef ItemType) const;
};

/// The parts of \p Name in \p Data, joined.
std::string textOf(const Metadata &Data, llvm::StringRef Name);

} // namespace driverentry::lint
