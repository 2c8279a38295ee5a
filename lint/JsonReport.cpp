// The JSON report, version 1; docs/ci.md describes it.
#include "lint/Report.h"
#include "llvm/Support/JSON.h"

using namespace llvm;

namespace driverentry::lint {
namespace {

json::Array strings(ArrayRef<std::string> Texts) {
  json::Array Result;
  for (const std::string &Text : Texts)
    Result.push_back(Text);
  return Result;
}

json::Object place(const LintRun &Done, const Place &At) {
  return json::Object{{"file", Done.shown(At.File)}, {"line", At.Line}, {"column", At.Column}};
}

json::Object finding(const LintRun &Done, const Reported &Each) {
  const Finding &F = Each.What;
  json::Object Result = place(Done, F.At);
  Result["check"] = F.Check;
  Result["level"] = F.IsError ? "error" : "warning";
  Result["message"] = F.Message;
  Result["fingerprint"] = Each.Fingerprint;
  Result["fixed"] = Each.Fixed;
  json::Array Notes, Fix;
  for (const Note &Step : F.Notes) {
    json::Object Told = place(Done, Step.At);
    Told["message"] = Step.Message;
    Notes.push_back(std::move(Told));
  }
  for (const Edit &Change : F.Fix)
    Fix.push_back(json::Object{{"file", Done.shown(Change.File)},
                               {"offset", Change.Offset},
                               {"length", Change.Length},
                               {"text", Change.Text}});
  Result["notes"] = std::move(Notes);
  Result["fix"] = std::move(Fix);
  return Result;
}

json::Object unit(const LintRun &Done, const Unit &Input, const UnitResult &Result) {
  json::Array ParseErrors;
  for (const std::string &Error : Result.ParseErrors)
    ParseErrors.push_back(Done.shownIn(Error));
  return json::Object{{"file", Done.shown(Input.File)},
                      {"project", Done.shown(Input.Project)},
                      {"flagsFrom", Done.shown(Input.From)},
                      {"images", strings(Input.Images)},
                      {"status", spelled(Result.Status)},
                      {"reason", Done.shownIn(Result.Reason)},
                      {"parseErrors", std::move(ParseErrors)},
                      {"missingHeaders", strings(Result.MissingHeaders)},
                      {"synthesisedHeaders", strings(Result.SynthesisedHeaders)},
                      {"inventedNames", strings(Result.InventedNames)},
                      {"entryFunctions", strings(Result.Explored.Entries)},
                      {"paths", Result.Explored.Paths},
                      {"pathsCut", Result.Explored.PathsCut},
                      {"cutReasons", strings(Result.Explored.Reasons)},
                      {"suppressed", Result.Suppressed}};
}

json::Object image(const LintRun &Done, const Image &Of) {
  const Inputs &From = Done.From;
  json::Array Libraries, Services, Entries;
  for (size_t Library : ArrayRef(Of.Projects).drop_front())
    Libraries.push_back(Done.shown(From.Projects[Library].Path));
  for (const Service &Each : Of.Services)
    Services.push_back(json::Object{{"name", Each.Name},
                                    {"binary", Each.Binary},
                                    {"type", Each.Type},
                                    {"start", Each.Start},
                                    {"loadOrderGroup", Each.LoadOrderGroup}});
  for (const std::string &File : Of.Entries)
    Entries.push_back(Done.shown(File));
  const Project &Own = From.Projects[Of.Projects.front()];
  json::Array Exports;
  for (const Entry &Name : Own.Link.Exports)
    Exports.push_back(Name.Text);
  return json::Object{{"name", Of.Name},
                      {"project", Done.shown(Own.Path)},
                      {"configuration", Own.Configuration + "|" + Own.Platform},
                      {"configurationType", Own.ConfigurationType.Text},
                      {"driverType", Own.DriverType.Text},
                      {"driver", Of.IsDriver},
                      {"linkedProjects", std::move(Libraries)},
                      {"exports", std::move(Exports)},
                      {"services", std::move(Services)},
                      {"entryFiles", std::move(Entries)}};
}

} // namespace

void writeJson(const LintRun &Done, raw_ostream &Out) {
  json::Array Findings, Units;
  for (const Reported &Each : Done.Findings)
    Findings.push_back(finding(Done, Each));
  for (size_t Index = 0; Index < Done.Results.size(); ++Index)
    Units.push_back(unit(Done, Done.From.Units[Index], Done.Results[Index]));
  json::Array Images, Others;
  for (const std::string &Line : Done.From.Others)
    Others.push_back(Done.shownIn(Line));
  for (const Image &Each : Done.From.Images)
    Images.push_back(image(Done, Each));
  json::Object Report{{"version", 1},
                      {"tool", json::Object{{"name", "driverentry-lint"}, {"version", DRIVERENTRY_VERSION}}},
                      {"exitCode", Done.exitCode()},
                      {"findings", std::move(Findings)},
                      {"units", std::move(Units)},
                      {"images", std::move(Images)},
                      {"skipped", json::Object{{"noEntryPoint", Done.From.SkippedNoEntry},
                                               {"ofNoDriver", Done.From.SkippedOther},
                                               {"notInDatabase", Done.From.SkippedNotListed}}},
                      {"problems", strings(Done.Problems)},
                      {"otherProjects", std::move(Others)}};
  json::OStream(Out, 2).value(std::move(Report));
  Out << '\n';
}

} // namespace driverentry::lint
