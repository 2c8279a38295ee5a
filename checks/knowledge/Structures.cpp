#include "checks/knowledge/Structures.h"
#include "checks/knowledge/Table.h"

namespace driverentry {
namespace {

constexpr llvm::StringLiteral ObjectCleanup[] = {"EvtCleanupCallback", "EvtDestroyCallback"};

const Structure Structures[] = {
    {"_WDF_DRIVER_CONFIG", "WDF_DRIVER_CONFIG", "WDF_DRIVER_CONFIG_INIT", "Size", {}, true,
     "ddi/wdfdriver/ns-wdfdriver-_wdf_driver_config"},
    {"_WDF_OBJECT_ATTRIBUTES", "WDF_OBJECT_ATTRIBUTES", "WDF_OBJECT_ATTRIBUTES_INIT", "Size", ObjectCleanup, false,
     "ddi/wdfobject/ns-wdfobject-_wdf_object_attributes"},
};

} // namespace

const Structure *findStructure(llvm::StringRef RecordName) { return findByName(Structures, RecordName); }

} // namespace driverentry
