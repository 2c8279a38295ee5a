#include "lint/Console.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FormatVariadic.h"

using namespace llvm;

namespace driverentry::lint {

void tell(StringRef Level, const Twine &Message) {
  errs() << "driverentry-lint: " << Level << ": " << printable(Message.str()) << '\n';
}

std::string counted(size_t Count, StringRef What) { return formatv("{0} {1}{2}", Count, What, Count == 1 ? "" : "s"); }

namespace {

void tellUnit(const Settings &Wanted, const LintRun &Done, size_t Index) {
  const UnitResult &Result = Done.Results[Index];
  std::string File = Done.shown(Done.From.Units[Index].File);
  if (Result.Status == UnitStatus::Failed)
    tell("warning", File + ": not analysed: " + Done.shownIn(Result.Reason));
  else if (Result.Status == UnitStatus::Incomplete)
    tell("warning", File + ": not completely analysed: " + Done.shownIn(Result.Reason));
  if (!Wanted.Verbose)
    return;
  auto List = [&](StringRef What, ArrayRef<std::string> Names) {
    if (!Names.empty())
      tell("note", File + ": " + What + ": " + join(Names, ", "));
  };
  const std::string &From = Done.From.Units[Index].From;
  tell("note", File + ": flags from " + (From.empty() ? "the command line alone" : Done.shown(From)));
  List("headers that are missing and were taken as empty", Result.MissingHeaders);
  List("headers that were made up", Result.SynthesisedHeaders);
  List("names that were declared by their use", Result.InventedNames);
  for (const std::string &Error : Result.ParseErrors)
    tell("note", Done.shownIn(Error));
  List("entry functions explored", Result.Explored.Entries);
}

/// What the exit code does not tell of.
void tellOthers(const Settings &Wanted, const LintRun &Done) {
  if (Wanted.Verbose)
    for (const std::string &Line : Done.From.Others)
      tell("note", "of no driver: " + Done.shownIn(Line));
}

/// A driver that shows no entry point was not analysed, however clean the run looks.
void tellImages(const Settings &Wanted, const LintRun &Done) {
  if (!Wanted.Verbose)
    return;
  for (const Image *Each : driversWithoutEntry(Done.From.Images))
    tell("note", Done.shown(Done.From.Projects[Each->Projects.front()].Path) + ": " + Each->Name +
                     " has no driver entry point in its sources, nor in the libraries of this checkout that it links");
}

void tellSummary(const Settings &Wanted, const LintRun &Done) {
  std::string Text;
  raw_string_ostream Out(Text);
  size_t Fixed = count_if(Done.Findings, [](const Reported &Each) { return Each.Fixed; });
  unsigned Failed = Done.count(UnitStatus::Failed), Incomplete = Done.count(UnitStatus::Incomplete);
  Out << counted(Done.Findings.size() - Fixed, "finding");
  if (Fixed)
    Out << ", " << Fixed << " fixed";
  Out << " in " << counted(Done.Results.size() - Failed, "file");
  if (Incomplete)
    Out << " (" << Incomplete << " not completely analysed)";
  if (Failed)
    Out << ", " << counted(Failed, "file") << " not analysed";
  if (size_t Without = driversWithoutEntry(Done.From.Images).size())
    Out << ", " << counted(Without, "driver") << " whose sources show no entry point (see --verbose)";
  if (size_t Others = Done.From.Others.size())
    Out << ", " << counted(Others, "project") << " of no driver not read completely (see --verbose)";
  if (Done.From.SkippedOther && Wanted.Verbose)
    Out << ", " << counted(Done.From.SkippedOther, "file") << " of such projects not there";
  if (Done.From.SkippedNoEntry && (Wanted.Verbose || Done.Results.empty()))
    Out << ", " << counted(Done.From.SkippedNoEntry, "file") << " without a driver entry point skipped";
  if (Done.From.SkippedNotListed && (Wanted.Verbose || Done.Results.empty()))
    Out << ", " << counted(Done.From.SkippedNotListed, "file") << " not in the database skipped";
  errs() << "driverentry-lint: " << Text << '\n';
}

} // namespace

void tellRun(const Settings &Wanted, const LintRun &Done, ArrayRef<std::string> Fixing) {
  for (const std::string &Problem : Done.Problems)
    tell("error", Problem);
  for (const std::string &Line : Done.From.Warnings)
    tell("warning", Done.shownIn(Line));
  if (!Wanted.Quiet)
    for (const std::string &Line : Done.From.Notes)
      tell("note", Done.shownIn(Line));
  for (size_t Index = 0; Index < Done.Results.size(); ++Index)
    tellUnit(Wanted, Done, Index);
  tellImages(Wanted, Done);
  tellOthers(Wanted, Done);
  for (const std::string &Line : Fixing)
    tell("warning", Line);
  if (!Wanted.Quiet)
    tellSummary(Wanted, Done);
}

} // namespace driverentry::lint
