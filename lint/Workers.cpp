#include "lint/Workers.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/Threading.h"
#include "llvm/Support/raw_ostream.h"
#include <chrono>
#include <csignal>
#include <cstring>
#include <optional>
#include <poll.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace llvm;
using Clock = std::chrono::steady_clock;

namespace driverentry::lint {
namespace {

/// One forked process, as its parent sees it. Requests ({"unit":3}) and results are one line of JSON each.
struct Worker {
  pid_t Process = -1;
  int Socket = -1;
  int Log = -1; ///< anonymous file that takes what the process prints
  std::string Received;
  std::optional<size_t> Busy; ///< the unit it works on
  Clock::time_point Deadline;

  bool alive() const { return Process > 0; }
};

bool sendLine(int Socket, json::Value Message) {
  std::string Line = formatv("{0}\n", Message);
  for (StringRef Rest = Line; !Rest.empty();) {
    ssize_t Sent = ::send(Socket, Rest.data(), Rest.size(), MSG_NOSIGNAL);
    if (Sent < 0 && errno != EINTR)
      return false;
    Rest = Rest.drop_front(std::max<ssize_t>(Sent, 0));
  }
  return true;
}

/// Takes the first line off \p Received.
std::optional<std::string> takeLine(std::string &Received) {
  size_t End = Received.find('\n');
  if (End == std::string::npos)
    return std::nullopt;
  std::string Line = Received.substr(0, End);
  Received.erase(0, End + 1);
  return Line;
}

/// Reads once; false at the end of the stream.
bool receive(int Socket, std::string &Received) {
  char Buffer[65536];
  ssize_t Size = ::recv(Socket, Buffer, sizeof(Buffer), 0);
  if (Size > 0)
    Received.append(Buffer, Size);
  return Size > 0 || (Size < 0 && errno == EINTR);
}

/// Keeps a unit that would eat all memory (a header that is a device) to itself.
void limitMemory() {
#if !__has_feature(address_sanitizer)
  constexpr rlim_t Most = rlim_t(4) << 30;
  rlimit Limit = {Most, Most};
  ::setrlimit(RLIMIT_AS, &Limit);
#endif
}

/// What a worker process does until its parent closes the socket.
[[noreturn]] void serve(int Socket, ArrayRef<Unit> Units, const AnalysisOptions &Options) {
  limitMemory();
  Analyzer Means(Options);
  std::string Received;
  while (receive(Socket, Received))
    while (std::optional<std::string> Line = takeLine(Received)) {
      Expected<json::Value> Request = json::parse(*Line);
      if (!Request)
        ::_exit(EXIT_FAILURE);
      unsigned Index = Request->getAsObject()->getInteger("unit").value_or(0);
      UnitResult Result = Means.analyse(Units[Index]);
      Result.Unit = Index;
      if (!sendLine(Socket, toJSON(Result)))
        ::_exit(EXIT_FAILURE);
    }
  ::_exit(EXIT_SUCCESS);
}

class Pool {
  ArrayRef<Unit> Units;
  const WorkerOptions &Options;
  function_ref<void(size_t, const Unit &)> Progress;
  std::vector<Worker> Workers;
  std::vector<UnitResult> Results;
  size_t Next = 0, Done = 0;

  void start(Worker &Fresh) {
    int Ends[2];
    Fresh = Worker();
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, Ends) != 0)
      return;
    Fresh.Log = ::memfd_create("driverentry-lint", MFD_CLOEXEC);
    Fresh.Process = ::fork();
    if (Fresh.Process == 0) {
      ::close(Ends[0]);
      // Another worker must not be kept alive by the copies of its socket here.
      for (const Worker &Other : Workers)
        if (Other.Socket >= 0)
          ::close(Other.Socket);
      ::dup2(Fresh.Log, STDOUT_FILENO);
      ::dup2(Fresh.Log, STDERR_FILENO);
      serve(Ends[1], Units, Options.Analysis);
    }
    ::close(Ends[1]);
    Fresh.Socket = Ends[0];
    if (!Fresh.alive()) {
      ::close(Fresh.Socket);
      ::close(Fresh.Log);
      Fresh = Worker();
    }
  }

  /// The last line that \p Ended printed.
  static std::string lastWords(const Worker &Ended) {
    char Tail[4096];
    off_t Size = ::lseek(Ended.Log, 0, SEEK_END);
    off_t From = std::max<off_t>(0, Size - static_cast<off_t>(sizeof(Tail)));
    ssize_t Read = ::pread(Ended.Log, Tail, sizeof(Tail), From);
    StringRef Text = StringRef(Tail, std::max<ssize_t>(Read, 0)).rtrim();
    StringRef Last = Text.substr(Text.rfind('\n') + 1);
    return Last.empty() ? "" : (" (" + Last + ")").str();
  }

  /// Collects the process of \p Ended; how it came to its end.
  static std::string bury(Worker &Ended) {
    int Status = 0;
    ::close(Ended.Socket);
    while (::waitpid(Ended.Process, &Status, 0) < 0 && errno == EINTR)
      ;
    std::string How = WIFSIGNALED(Status) ? std::string("crashed: ") + ::strsignal(WTERMSIG(Status))
                                          : "ended with code " + std::to_string(WEXITSTATUS(Status));
    How += lastWords(Ended);
    ::close(Ended.Log);
    Ended = Worker();
    return How;
  }

  void finish(size_t Index, UnitResult Result) {
    Result.Unit = Index;
    Results[Index] = std::move(Result);
    Progress(++Done, Units[Index]);
  }

  void lose(Worker &Ended, StringRef Why) {
    size_t Index = *Ended.Busy;
    std::string How = bury(Ended);
    UnitResult Result;
    Result.fail(Why.empty() ? "the analysis " + How + "; please report it with this file" : Why.str());
    finish(Index, std::move(Result));
  }

  /// Hands the next unit to \p Idle, starting it when needed.
  void assign(Worker &Idle) {
    if (Next == Units.size() || Idle.Busy)
      return;
    if (!Idle.alive())
      start(Idle);
    Idle.Busy = Next++;
    Idle.Deadline = Clock::now() + std::chrono::seconds(Options.Timeout);
    if (!Idle.alive()) {
      size_t Index = *std::exchange(Idle.Busy, std::nullopt);
      UnitResult Result;
      Result.fail(std::string("no process could be started: ") + std::strerror(errno) + "; give a smaller --jobs");
      finish(Index, std::move(Result));
    } else if (!sendLine(Idle.Socket, json::Object{{"unit", static_cast<int64_t>(*Idle.Busy)}})) {
      lose(Idle, "");
    }
  }

  void accept(Worker &From, StringRef Line) {
    Expected<json::Value> Json = json::parse(Line);
    UnitResult Result;
    json::Path::Root Root("result");
    if (!Json || !fromJSON(*Json, Result, Root)) {
      consumeError(Json.takeError());
      ::kill(From.Process, SIGKILL);
      return lose(From, "the analysis gave no readable result; please report it with this file");
    }
    finish(*std::exchange(From.Busy, std::nullopt), std::move(Result));
  }

  void listen(Worker &Speaker) {
    if (!receive(Speaker.Socket, Speaker.Received)) {
      if (Speaker.Busy)
        lose(Speaker, "");
      else
        bury(Speaker);
    } else if (std::optional<std::string> Line = takeLine(Speaker.Received)) {
      accept(Speaker, *Line);
    }
  }

  void enforceDeadlines() {
    for (Worker &Slow : Workers)
      if (Slow.Busy && Clock::now() >= Slow.Deadline) {
        ::kill(Slow.Process, SIGKILL);
        lose(Slow, formatv("took longer than {0} s; give a larger --timeout, or leave it out", Options.Timeout).str());
      }
  }

  void wait() {
    std::vector<pollfd> Polled;
    std::vector<Worker *> Whose;
    auto Soonest = Clock::time_point::max();
    for (Worker &Each : Workers)
      if (Each.Busy) {
        Polled.push_back({Each.Socket, POLLIN, 0});
        Whose.push_back(&Each);
        Soonest = std::min(Soonest, Each.Deadline);
      }
    if (Polled.empty())
      return;
    auto Left = std::chrono::ceil<std::chrono::milliseconds>(Soonest - Clock::now()).count();
    if (::poll(Polled.data(), Polled.size(), std::max<int>(0, Left)) > 0)
      for (size_t Index = 0; Index < Polled.size(); ++Index)
        if (Polled[Index].revents)
          listen(*Whose[Index]);
    enforceDeadlines();
  }

public:
  Pool(ArrayRef<Unit> Units, const WorkerOptions &Options, function_ref<void(size_t, const Unit &)> Progress)
      : Units(Units), Options(Options), Progress(Progress),
        Workers(std::min<size_t>(std::max(1u, Options.Jobs), Units.size())), Results(Units.size()) {}

  std::vector<UnitResult> run() {
    while (Done < Units.size()) {
      for (Worker &Each : Workers)
        assign(Each);
      wait();
    }
    for (Worker &Each : Workers)
      if (Each.alive())
        bury(Each);
    return std::move(Results);
  }
};

} // namespace

unsigned defaultJobs() { return hardware_concurrency().compute_thread_count(); }

std::vector<UnitResult> analyseAll(ArrayRef<Unit> Units, const WorkerOptions &Options,
                                   function_ref<void(size_t, const Unit &)> Progress) {
  return Pool(Units, Options, Progress).run();
}

} // namespace driverentry::lint
