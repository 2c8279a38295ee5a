#include "checks/flow/CallArguments.h"

using namespace clang;
using namespace clang::ento;

namespace driverentry {

const CallExpr *callExpr(const CallEvent &Call) { return dyn_cast_or_null<CallExpr>(Call.getOriginExpr()); }

const Structure *structureOf(const MemRegion *Region) {
  const auto *Typed = dyn_cast_or_null<TypedValueRegion>(Region);
  const RecordDecl *Record = Typed ? Typed->getValueType()->getAsRecordDecl() : nullptr;
  return Record ? findStructure(Record->getName()) : nullptr;
}

const MemRegion *pointee(const CallEvent &Call, int8_t Slot) {
  if (Slot < 0 || unsigned(Slot) >= Call.getNumArgs())
    return nullptr;
  const MemRegion *Region = Call.getArgSVal(Slot).getAsRegion();
  return Region ? Region->StripCasts() : nullptr;
}

void forgetMembersSet(const CallEvent &Call, PathEdit &Path) {
  for (unsigned I = 0; I < Call.getNumArgs(); ++I)
    if (const MemRegion *Region = pointee(Call, I); structureOf(Region))
      Path.takeMembersSet(*Region);
}

} // namespace driverentry
