#include "testcases/harness/Lsp.h"
#include "testcases/harness/Process.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/Path.h"
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <map>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace llvm;

namespace driverentry::testing {
namespace {

constexpr int TimeoutMilliseconds = 30 * 1000;

Error broken(const Twine &What) { return createStringError("language server: " + What); }

json::Object initializeParams(StringRef RootFolder) {
  json::Object Diagnostics{{"relatedInformation", true}, {"codeActionsInline", true}};
  json::Object Actions{{"codeActionLiteralSupport", json::Object{}}};
  json::Object Document{{"publishDiagnostics", std::move(Diagnostics)}, {"codeAction", std::move(Actions)}};
  json::Object General{{"positionEncodings", json::Array{"utf-8"}}};
  json::Object Capabilities{{"textDocument", std::move(Document)}, {"general", std::move(General)}};
  return json::Object{
      {"processId", nullptr}, {"rootUri", uriOf(RootFolder)}, {"capabilities", std::move(Capabilities)}};
}

} // namespace

Expected<std::unique_ptr<LspSession>> LspSession::start(ArrayRef<std::string> Command, StringRef RootFolder) {
  int In[2], Out[2];
  if (pipe2(In, O_CLOEXEC) || pipe2(Out, O_CLOEXEC))
    return broken("no pipe");
  std::vector<char *> Words;
  for (const std::string &Word : Command)
    Words.push_back(const_cast<char *>(Word.c_str()));
  Words.push_back(nullptr);

  posix_spawn_file_actions_t Actions;
  posix_spawn_file_actions_init(&Actions);
  posix_spawn_file_actions_adddup2(&Actions, In[0], STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&Actions, Out[1], STDOUT_FILENO);
  std::unique_ptr<LspSession> Session(new LspSession);
  int Failed = posix_spawn(&Session->Server, Words[0], &Actions, nullptr, Words.data(), environ);
  posix_spawn_file_actions_destroy(&Actions);
  ::close(In[0]);
  ::close(Out[1]);
  Session->ToServer = In[1];
  Session->FromServer = Out[0];
  if (Failed) {
    Session->Server = -1;
    return broken(Command.front() + ": " + std::error_code(Failed, std::generic_category()).message());
  }

  Expected<json::Value> Answer = Session->request("initialize", initializeParams(RootFolder));
  if (!Answer)
    return Answer.takeError();
  if (Error E = Session->notify("initialized", json::Object{}))
    return std::move(E);
  return std::move(Session);
}

LspSession::~LspSession() {
  if (Server > 0) {
    ::kill(Server, SIGKILL);
    waitpid(Server, nullptr, 0);
  }
  ::close(ToServer);
  ::close(FromServer);
}

Error LspSession::send(json::Object Message) {
  Message["jsonrpc"] = "2.0";
  std::string Body = formatv("{0}", json::Value(std::move(Message)));
  std::string Frame = formatv("Content-Length: {0}\r\n\r\n{1}", Body.size(), Body);
  for (StringRef Rest = Frame; !Rest.empty();) {
    ssize_t Written = write(ToServer, Rest.data(), Rest.size());
    if (Written < 0 && errno != EINTR)
      return broken("it does not take input any more");
    Rest = Rest.drop_front(std::max<ssize_t>(Written, 0));
  }
  return Error::success();
}

Error LspSession::fill() {
  pollfd Waiting{FromServer, POLLIN, 0};
  if (poll(&Waiting, 1, TimeoutMilliseconds) <= 0)
    return broken("no answer in time");
  char Buffer[65536];
  ssize_t Count = read(FromServer, Buffer, sizeof Buffer);
  if (Count <= 0)
    return broken("it ended");
  Pending.append(Buffer, Count);
  return Error::success();
}

Expected<json::Object> LspSession::receive() {
  size_t HeaderEnd;
  while ((HeaderEnd = Pending.find("\r\n\r\n")) == std::string::npos)
    if (Error E = fill())
      return std::move(E);
  size_t Length = 0;
  StringRef Header(Pending.data(), HeaderEnd);
  if (!Header.consume_front("Content-Length: ") || Header.split('\r').first.getAsInteger(10, Length))
    return broken("no Content-Length in '" + Header + "'");
  size_t Body = HeaderEnd + 4;
  while (Pending.size() < Body + Length)
    if (Error E = fill())
      return std::move(E);
  Expected<json::Value> Message = json::parse(StringRef(Pending).substr(Body, Length));
  Pending.erase(0, Body + Length);
  if (!Message)
    return Message.takeError();
  json::Object *Object = Message->getAsObject();
  if (!Object)
    return broken("its message is no object");
  if (Object->getString("method") == "textDocument/publishDiagnostics") {
    json::Object *Sent = Object->getObject("params");
    Published[Sent->getString("uri").value_or("")] = *Sent->getArray("diagnostics");
  }
  return std::move(*Object);
}

Expected<json::Value> LspSession::request(StringRef Method, json::Value Params) {
  int Id = ++LastId;
  if (Error E = send(json::Object{{"id", Id}, {"method", Method}, {"params", std::move(Params)}}))
    return std::move(E);
  while (true) {
    Expected<json::Object> Message = receive();
    if (!Message)
      return Message.takeError();
    if (Message->getInteger("id") != Id || Message->get("method"))
      continue;
    if (json::Object *Failed = Message->getObject("error"))
      return broken(Method + ": " + Failed->getString("message").value_or(""));
    return std::move(*Message->get("result"));
  }
}

Error LspSession::notify(StringRef Method, json::Value Params) {
  return send(json::Object{{"method", Method}, {"params", std::move(Params)}});
}

Expected<json::Array> LspSession::published(const std::string &Uri) {
  Published.erase(Uri);
  while (!Published.contains(Uri))
    if (Expected<json::Object> Message = receive(); !Message)
      return Message.takeError();
  return Published[Uri];
}

Expected<json::Array> LspSession::open(StringRef Path, StringRef Text) {
  std::string Uri = uriOf(Path);
  json::Object Document{
      {"uri", Uri}, {"languageId", sys::path::extension(Path) == ".c" ? "c" : "cpp"}, {"version", 1}, {"text", Text}};
  if (Error E = notify("textDocument/didOpen", json::Object{{"textDocument", std::move(Document)}}))
    return std::move(E);
  return published(Uri);
}

Error LspSession::close(StringRef Path) {
  std::string Uri = uriOf(Path);
  if (Error E = notify("textDocument/didClose", json::Object{{"textDocument", json::Object{{"uri", Uri}}}}))
    return E;
  // The server takes a closed file's diagnostics back; left unread they would look like those of the next open().
  return published(Uri).takeError();
}

std::string uriOf(StringRef Path) { return ("file://" + Path).str(); }

Expected<std::string> applyEdits(StringRef Text, const json::Array &Edits) {
  SmallVector<size_t> LineStarts = {0};
  for (size_t I = 0; I < Text.size(); ++I)
    if (Text[I] == '\n')
      LineStarts.push_back(I + 1);
  // Columns are bytes: initialize asks for utf-8.
  auto Offset = [&](const json::Object *Position) -> std::optional<size_t> {
    std::optional<int64_t> Line = Position ? Position->getInteger("line") : std::nullopt;
    if (!Line || *Line >= int64_t(LineStarts.size()))
      return std::nullopt;
    return LineStarts[*Line] + Position->getInteger("character").value_or(0);
  };

  // Kept in order of their places, those of one place in the order sent; applied from the back.
  std::multimap<size_t, std::pair<size_t, std::string>> Sorted;
  for (const json::Value &Value : Edits) {
    const json::Object *Range = Value.getAsObject()->getObject("range");
    std::optional<size_t> Begin = Offset(Range->getObject("start")), End = Offset(Range->getObject("end"));
    if (!Begin || !End || *End > Text.size())
      return broken(formatv("an edit outside of the text: {0}", Value).str());
    Sorted.insert({*Begin, {*End, Value.getAsObject()->getString("newText").value_or("").str()}});
  }
  std::string Result = Text.str();
  for (const auto &[Begin, Edit] : reverse(Sorted))
    Result.replace(Begin, Edit.first - Begin, Edit.second);
  return Result;
}

} // namespace driverentry::testing
