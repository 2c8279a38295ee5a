#include "checks/flow/Stores.h"
#include "checks/flow/CallArguments.h"

using namespace clang;
using namespace clang::ento;

namespace driverentry {

/// Whether \p Field of a known structure is lost when the structure is set up after \p Value was stored in it: zero and
/// the size are what the initializer leaves there as well.
static bool isWorthKeeping(const FieldRegion &Field, SVal Value) {
  const Structure *Known = structureOf(Field.getSuperRegion());
  return Known && Field.getDecl()->getName() != Known->SizeMember && !Value.isZeroConstant();
}

void stored(const MemRegion &Place, SVal Value, const Stmt &Store, PathEdit &Path) {
  if (const auto *Field = dyn_cast<FieldRegion>(&Place); Field && isWorthKeeping(*Field, Value))
    Path.memberSet(*Field, Store);
  if (Place.hasMemorySpace<StackSpaceRegion>(Path.state()))
    return;
  auto Copy = Value.getAs<nonloc::LazyCompoundVal>();
  bool OwnPlace = Path.isRegistryPath(loc::MemRegionVal(&Place));
  if (Copy && !OwnPlace)
    Path.structureStored(Place, *Copy, Store);
  else if (Path.isRegistryPath(Value) && !OwnPlace)
    Path.registryPathStored(Place, Store);
  if (!Copy)
    Path.storedOutside(Place, Value);
}

} // namespace driverentry
