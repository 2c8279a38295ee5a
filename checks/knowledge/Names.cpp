#include "checks/knowledge/Names.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace driverentry {

namespace {

// Words as drivers use them; no document fixes these.
constexpr llvm::StringLiteral ReleaseWords[] = {
    "cleanup", "clean_up",   "unload",     "uninit", "deinit", "free",  "destroy",  "delete",
    "release", "unregister", "deregister", "stop",   "term",   "exit",  "shutdown", "fini",
    "rundown", "teardown",   "close",      "remove", "fail",   "abort", "undo",     "rollback"};
constexpr llvm::StringLiteral TraceWords[] = {"trace", "print", "log", "debug", "dbg", "warn", "info"};
constexpr llvm::StringLiteral LeaveWords[] = {"return", "if_",  "exit",  "chk",   "check",    "goto",
                                              "leave",  "bail", "throw", "break", "continue", "raise"};

constexpr llvm::StringLiteral NothingWords[] = {"unused", "unref", "noref", "not_used", "notused", "assert", "paged"};
constexpr llvm::StringLiteral CopyWords[] = {"copy", "dup", "clone", "path", "string"};

template <size_t N> bool hasWord(llvm::StringRef Name, const llvm::StringLiteral (&Words)[N]) {
  return llvm::any_of(Words, [&](llvm::StringRef Word) { return Name.contains_insensitive(Word); });
}

} // namespace

bool suggestsRelease(llvm::StringRef Name) { return hasWord(Name, ReleaseWords); }

bool suggestsCopying(llvm::StringRef Name) { return hasWord(Name, CopyWords); }

bool suggestsTracing(llvm::StringRef Name) { return hasWord(Name, TraceWords) && !suggestsLeaving(Name); }

bool suggestsNothing(llvm::StringRef Name) { return hasWord(Name, NothingWords) && !suggestsLeaving(Name); }

bool suggestsLeaving(llvm::StringRef Name) { return hasWord(Name, LeaveWords); }

// Source: kernel/what-does-the-zw-prefix-mean-
bool isSystemService(llvm::StringRef Name) {
  return (Name.consume_front("Zw") || Name.consume_front("Nt")) && !Name.empty() && llvm::isUpper(Name.front());
}

} // namespace driverentry
