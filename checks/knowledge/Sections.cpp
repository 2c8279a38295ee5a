#include "checks/knowledge/Sections.h"
#include "checks/knowledge/Table.h"

namespace driverentry {
namespace {

struct SectionName {
  llvm::StringLiteral Prefix;
  SectionKind Kind;
  llvm::StringLiteral Source;
};

constexpr SectionName Names[] = {
    {".text", SectionKind::Resident, "cpp/preprocessor/code-seg"},
    {"INIT", SectionKind::Discardable, "ddi/wdm/nf-wdm-mmlockpagablecodesection"},
    {"PAGE", SectionKind::Pageable, "kernel/making-driver-code-pageable"},
};

constexpr SectionPragma Pragmas[] = {
    {"NDIS_INIT_FUNCTION", SectionPragmaForm::Functions, "INIT",
     "network/pageable-and-discardable-code-in-a-protocol-driver"},
    {"NDIS_PAGABLE_FUNCTION", SectionPragmaForm::Functions, "PAGE",
     "network/pageable-and-discardable-code-in-a-protocol-driver"},
    {"NDIS_PAGEABLE_FUNCTION", SectionPragmaForm::Functions, "PAGE",
     "network/pageable-and-discardable-code-in-a-protocol-driver"},
    {"alloc_text", SectionPragmaForm::SectionThenFunctions, "", "cpp/preprocessor/alloc-text"},
    {"code_seg", SectionPragmaForm::Following, "", "cpp/preprocessor/code-seg"},
};
static_assert(sortedByName(Pragmas), "findSectionPragma searches by halving");

} // namespace

SectionKind sectionKind(llvm::StringRef Name) {
  if (Name.empty())
    return SectionKind::Resident;
  for (const SectionName &Row : Names)
    if (Name.starts_with(Row.Prefix))
      return Row.Kind;
  return SectionKind::Other;
}

const SectionPragma *findSectionPragma(llvm::StringRef Name) { return findByName(Pragmas, Name); }

llvm::StringRef initSection() { return "INIT"; }

std::string placementLines(llvm::StringRef Section, llvm::StringRef Function, llvm::StringRef Newline) {
  return ("#ifdef ALLOC_PRAGMA" + Newline + "#pragma alloc_text(" + Section + ", " + Function + ")" + Newline +
          "#endif")
      .str();
}

std::string placementSpecifier(llvm::StringRef Section) { return ("__declspec(code_seg(\"" + Section + "\"))").str(); }

} // namespace driverentry
