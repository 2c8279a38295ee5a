#include "checks/knowledge/Macros.h"
#include "checks/knowledge/Table.h"

namespace driverentry {
namespace {

constexpr MacroRow Macros[] = {
    {"ALLOC_PRAGMA", MacroMeaning::DefinedByBuild, "kernel/making-driver-code-pageable"},
    {"_Function_class_", MacroMeaning::FunctionClass,
     "devtest/declaring-functions-using-function-role-types-for-wdm-drivers"},
    {"__drv_functionClass", MacroMeaning::FunctionClass,
     "devtest/declaring-functions-using-function-role-types-for-wdm-drivers"},
};
static_assert(sortedByName(Macros), "findMacro searches by halving");

} // namespace

const MacroRow *findMacro(llvm::StringRef Name) { return findByName(Macros, Name); }

bool macroMeans(llvm::StringRef Name, MacroMeaning Meaning) {
  const MacroRow *Row = findMacro(Name);
  return Row && Row->Meaning == Meaning;
}

} // namespace driverentry
