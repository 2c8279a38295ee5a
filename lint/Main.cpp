// driverentry-lint: finds the units, has them analysed, writes the report.
#include "checks/Registry.h"
#include "lint/CommandLine.h"
#include "lint/Console.h"
#include "lint/Emit.h"
#include "lint/Fixes.h"
#include "lint/Flags.h"
#include "lint/Inputs.h"
#include "lint/Report.h"
#include "lint/Workers.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;
using namespace driverentry;
using namespace driverentry::lint;

namespace {

constexpr int Usage = 2, Incomplete = 3;

int fail(const Twine &Message) { return tell("error", Message), Usage; }

int listChecks() {
  for (const CheckInfo &Check : allChecks())
    outs() << formatv("{0,-48} {1}{2}\n", Check.Name, Check.Summary, Check.Fixes == Fix::Offered ? " (fix-it)" : "");
  return 0;
}

int explain(StringRef Written) {
  std::string Name = Written.starts_with("driverentry-") ? Written.str() : ("driverentry-" + Written).str();
  if (findCheck(Name)) {
    outs() << checkPage(Name);
    return 0;
  }
  std::vector<StringRef> Names;
  for (const CheckInfo &Check : allChecks())
    Names.push_back(Check.Name);
  return fail("no check is called '" + Written + "'" + didYouMean(Name, Names) +
              "; see driverentry-lint --list-checks");
}

bool wantsColor(const Settings &Wanted) {
  if (Wanted.Color == When::Auto)
    return Wanted.OutputFile.empty() && sys::Process::StandardOutHasColors() && !sys::Process::GetEnv("NO_COLOR");
  return Wanted.Color == When::Always;
}

/// Shows how far the run is, on a terminal only.
class ProgressLine {
  bool Shown;
  size_t Total;

public:
  ProgressLine(const Settings &Wanted, size_t Total)
      : Shown(!Wanted.Quiet && Total > 1 && sys::Process::StandardErrIsDisplayed()), Total(Total) {}
  ~ProgressLine() {
    if (Shown)
      errs() << "\r\x1b[K";
  }
  void operator()(size_t Done, const Unit &Last) {
    if (Shown)
      errs() << formatv("\r\x1b[K[{0}/{1}] {2}", Done, Total, printable(sys::path::filename(Last.File)));
  }
};

std::vector<UnitResult> analyse(const Settings &Wanted, const Inputs &Found, AnalysisOptions Analysis) {
  WorkerOptions Options;
  Options.Jobs = Wanted.Jobs ? Wanted.Jobs : defaultJobs();
  Options.Timeout = Wanted.Timeout;
  Options.Analysis = std::move(Analysis);
  ProgressLine Progress(Wanted, Found.Units.size());
  return analyseAll(Found.Units, Options, [&](size_t Done, const Unit &Last) { Progress(Done, Last); });
}

Error writeReport(const Settings &Wanted, const LintRun &Done) {
  auto Write = [&](raw_ostream &Out) -> Error {
    switch (Wanted.Output) {
    case Format::Text:
      writeText(Done, Out, wantsColor(Wanted));
      break;
    case Format::Json:
      writeJson(Done, Out);
      break;
    case Format::Sarif:
      writeSarif(Done, Out);
      break;
    }
    return Error::success();
  };
  if (Wanted.OutputFile.empty())
    return Write(outs());
  sys::fs::file_status Before;
  std::error_code Failed = sys::fs::status(Wanted.OutputFile, Before);
  if (Failed || (sys::fs::is_regular_file(Before) && !sys::fs::is_symlink_file(Wanted.OutputFile)))
    return writeToOutput(Wanted.OutputFile, Write);
  // A pipe, a device or a link stays what it is.
  raw_fd_ostream Out(Wanted.OutputFile, Failed);
  return Failed ? createFileError(Wanted.OutputFile, Failed) : Write(Out);
}

Expected<AnalysisOptions> analysisOptions(const Settings &Wanted) {
  AnalysisOptions Options;
  Options.Flags = Wanted.Flags;
  if (!Wanted.Checks.empty()) {
    Expected<std::string> Glob = checksGlob(Wanted.Checks);
    if (!Glob)
      return Glob.takeError();
    Options.Checks = *Glob;
  }
  if (!Wanted.Wdk.empty()) {
    Expected<Wdk> Found = findWdk(Wanted.Wdk, *vfs::getRealFileSystem());
    if (!Found)
      return Found.takeError();
    Options.RealWdk = std::make_shared<Wdk>(std::move(*Found));
  }
  return Options;
}

int printProjects(const Inputs &Found) {
  for (const Project &Each : Found.Projects)
    printProject(Each, outs());
  outs().flush();
  for (const std::string &Problem : Found.Problems)
    tell("error", Problem);
  if (Found.Projects.empty() && Found.Problems.empty())
    return fail("there is no project to print: give a .vcxproj, .sln or .slnx, or a folder with projects");
  return Found.Problems.empty() ? 0 : Usage;
}

/// --emit-compdb: the units are parsed for what they need, and that is written.
int emit(const Settings &Wanted, const Inputs &Found, AnalysisOptions Options) {
  for (const std::string &Problem : Found.Problems)
    tell("error", Problem);
  for (const std::string &Line : Found.Warnings)
    tell("warning", Line);
  if (Found.Units.empty())
    return fail("there is no file to write a command for; give the driver's sources, or --all-files");
  Expected<EmitFolder> Into = EmitFolder::open(Wanted.EmitCompdb);
  if (!Into)
    return fail(toString(Into.takeError()));
  Options.NeedsOnly = true;
  std::vector<UnitResult> Results = analyse(Wanted, Found, std::move(Options));
  Expected<Emitted> Done = emitDatabase(*Into, Found.Units, Results);
  if (!Done)
    return fail(toString(Done.takeError()));
  int Code = Found.Problems.empty() ? 0 : Usage;
  for (size_t Index = 0; Index < Results.size(); ++Index)
    if (Results[Index].Status == UnitStatus::Failed) {
      Code = Code ? Code : Incomplete;
      tell("warning", Found.Units[Index].File + ": " + Results[Index].Reason);
    }
  for (const std::string &Name : Done->LeftOut)
    tell("warning", "no empty header can stand for '" + Name + "', which leaves every folder");
  if (!Wanted.Quiet)
    tell("note", formatv("{0} in {1}; with them {2}, {3} and {4} that lead to a name in another case",
                         counted(Done->Commands, "command"), Into->path(), counted(Done->MadeUp, "trace header"),
                         counted(Done->Empty, "empty header"), counted(Done->Forwarded, "header"))
                     .str());
  return Code;
}

/// What \p Of says behind the path that it begins with.
std::string whyAlone(Error Of) {
  std::string Text;
  handleAllErrors(
      std::move(Of), [&](const FileError &Each) { Text = Each.messageWithoutFileInfo(); },
      [&](const ErrorInfoBase &Each) { Text = Each.message(); });
  return Text;
}

/// Before an analysis whose result could not be written.
Error checkOutput(StringRef File) {
  if (File.empty())
    return Error::success();
  StringRef Folder = sys::path::parent_path(File);
  if (Folder.empty())
    Folder = ".";
  auto Wrong = [&](const Twine &What) { return createStringError(File + ": " + What + " another --output"); };
  if (!sys::fs::is_directory(Folder))
    return Wrong("its folder does not exist; create it or give");
  if (sys::fs::is_directory(File))
    return Wrong("is a folder; give");
  // The report is written beside its place, and moved there when it is complete.
  if (!sys::fs::can_write(Folder) && !sys::fs::can_write(File))
    return Wrong("its folder cannot be written to; make it writable or give");
  return Error::success();
}

int run(const Settings &Wanted) {
  Expected<AnalysisOptions> Options = analysisOptions(Wanted);
  if (!Options)
    return fail(toString(Options.takeError()));
  if (Error Wrong = joinErrors(checkOutput(Wanted.OutputFile), checkAddedFlags(Wanted.Flags)))
    return fail(toString(std::move(Wrong)));
  Inputs Found = findInputs(Wanted);
  if (Wanted.PrintProject)
    return printProjects(Found);
  if (!Wanted.EmitCompdb.empty())
    return emit(Wanted, Found, std::move(*Options));
  std::vector<UnitResult> Results = analyse(Wanted, Found, std::move(*Options));
  LintRun Done(std::move(Found), std::move(Results));
  std::vector<std::string> Told;
  if (Wanted.Fix)
    applyFixes(Done, Told);
  int Code = Done.exitCode();
  if (Error Failed = writeReport(Wanted, Done))
    Code = fail((Wanted.OutputFile.empty() ? "standard output" : Wanted.OutputFile) +
                ": cannot be written: " + whyAlone(std::move(Failed)) + "; give another --output");
  outs().flush();
  if (std::error_code Failed = outs().error()) {
    outs().clear_error();
    Code = fail("standard output: " + Failed.message());
  }
  tellRun(Wanted, Done, Told);
  return Code;
}

} // namespace

int main(int Count, char **Arguments) {
  Expected<Settings> Wanted = parseCommandLine(ArrayRef(Arguments + 1, Arguments + Count));
  if (!Wanted)
    return fail(toString(Wanted.takeError()));
  if (Wanted->Help)
    return outs() << helpText(), 0;
  if (Wanted->Version)
    return outs() << "driverentry-lint " DRIVERENTRY_VERSION "\n", 0;
  if (Wanted->ListChecks)
    return listChecks();
  if (Wanted->Explain)
    return explain(*Wanted->Explain);
  if (Wanted->Inputs.empty() && !Wanted->Database)
    return fail("nothing to analyse: give source files, folders or -p DIR; see driverentry-lint --help");
  return run(*Wanted);
}
