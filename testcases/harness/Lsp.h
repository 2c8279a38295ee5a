// A client for one language server process: JSON-RPC over its pipes, as the Language Server Protocol frames it.
// Source: microsoft.github.io/language-server-protocol, base protocol.
#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/JSON.h"
#include <memory>
#include <string>
#include <sys/types.h>

namespace driverentry::testing {

class LspSession {
  pid_t Server = -1;
  int ToServer = -1;
  int FromServer = -1;
  int LastId = 0;
  std::string Pending;                          ///< bytes received and not yet taken
  llvm::StringMap<llvm::json::Array> Published; ///< diagnostics by URI, the last ones published

  LspSession() = default;
  llvm::Error send(llvm::json::Object Message);
  llvm::Expected<llvm::json::Object> receive();
  llvm::Error fill();
  llvm::Expected<llvm::json::Array> published(const std::string &Uri); ///< waits for the next ones

public:
  /// Starts \p Command and shakes hands; the client claims to understand related information and inline fixes.
  static llvm::Expected<std::unique_ptr<LspSession>> start(llvm::ArrayRef<std::string> Command,
                                                           llvm::StringRef RootFolder);
  ~LspSession();
  LspSession(const LspSession &) = delete;
  LspSession &operator=(const LspSession &) = delete;

  llvm::Expected<llvm::json::Value> request(llvm::StringRef Method, llvm::json::Value Params);
  llvm::Error notify(llvm::StringRef Method, llvm::json::Value Params);

  /// Opens a file's text and returns the diagnostics that the server then publishes for it.
  llvm::Expected<llvm::json::Array> open(llvm::StringRef Path, llvm::StringRef Text);
  llvm::Error close(llvm::StringRef Path);
};

/// file:// form of an absolute path that has no letters to escape.
std::string uriOf(llvm::StringRef Path);

/// \p Text after LSP text edits.
llvm::Expected<std::string> applyEdits(llvm::StringRef Text, const llvm::json::Array &Edits);

} // namespace driverentry::testing
