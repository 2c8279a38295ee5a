// What the name of a function that nobody here can look into suggests. Used only to doubt or not to, never to report.
#pragma once

#include "llvm/ADT/StringRef.h"

namespace driverentry {

/// Whether a function of that name may well undo something (cleanup, unload, free …).
bool suggestsRelease(llvm::StringRef Name);

/// Whether a function of that name may copy a string, and so replace one that the driver keeps.
bool suggestsCopying(llvm::StringRef Name);

/// Whether a function or macro of that name writes a trace or log, and no more. Not so one that also leaves the
/// function, checks a status, or both.
bool suggestsTracing(llvm::StringRef Name);

/// Whether a macro of that name does nothing in a free build: it names what is not used, or asserts.
bool suggestsNothing(llvm::StringRef Name);

/// Whether a macro of that name may leave the function, a loop or a block.
bool suggestsLeaving(llvm::StringRef Name);

/// Whether functions of that name are system services, whoever declares them; many are in no header of the WDK.
bool isSystemService(llvm::StringRef Name);

} // namespace driverentry
