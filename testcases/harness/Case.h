// An annotated case: a driver source that says itself which findings it expects. The grammar is in testcases/README.md.
// Knows nothing of the hosts that run it.
#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <string>
#include <vector>

namespace driverentry::testing {

/// One string of a `// want "…"` or `// want-note "…"` comment.
struct Want {
  unsigned Line;
  bool Note;
  std::string Pattern; ///< POSIX extended regular expression, searched in the message
};

struct Case {
  std::string Path;
  std::string Check;              ///< the folder's name, or that of `// check:`
  std::vector<std::string> Flags; ///< of `// flags:`, after the harness's own
  std::vector<std::string> Hosts; ///< of `// hosts:`; empty for all
  std::vector<Want> Wants;

  bool expectedIn(llvm::StringRef Host) const;
};

/// One diagnostic of a host in the case's own file. An error in a header stands on line 1.
struct Finding {
  enum class Kind { Warning, Error, Note };
  unsigned Line;
  Kind Severity;
  std::string Check; ///< empty for notes
  std::string Message;
  unsigned LastLine = 0; ///< of a host that reports ranges: where it ends; a want on any of its lines meets it
};

/// Reads the annotations of \p Path; an annotation that cannot be understood is an error, never ignored.
llvm::Expected<Case> readCase(llvm::StringRef Path);

/// What stands between \p Findings and what \p Case wants of \p Host, one sentence each; empty when nothing does.
/// Findings of other checks do not count, compiler errors do. Notes are compared when the case has a want-note.
std::vector<std::string> differences(const Case &Case, llvm::StringRef Host, llvm::ArrayRef<Finding> Findings);

/// The sources below \p Folder, one level of folders deep, sorted.
std::vector<std::string> caseFiles(llvm::StringRef Folder);

} // namespace driverentry::testing
