#include "lint/UnitResult.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

namespace driverentry::lint {
namespace {

/// Source files may be in any 8-bit encoding; JSON is UTF-8.
std::string utf8(StringRef Text) { return json::isUTF8(Text) ? Text.str() : json::fixUTF8(Text); }

std::vector<std::string> utf8(const std::vector<std::string> &Texts) {
  std::vector<std::string> Result;
  for (const std::string &Text : Texts)
    Result.push_back(utf8(Text));
  return Result;
}

} // namespace

static json::Value toJSON(const std::pair<unsigned, unsigned> &Mark) { return json::Array{Mark.first, Mark.second}; }

static bool fromJSON(const json::Value &Json, std::pair<unsigned, unsigned> &Mark, json::Path Path) {
  std::vector<unsigned> Ends;
  if (!json::fromJSON(Json, Ends, Path) || Ends.size() != 2)
    return false;
  Mark = {Ends[0], Ends[1]};
  return true;
}

static json::Value toJSON(const Place &At) {
  json::Array Marks;
  for (const auto &Mark : At.Marks)
    Marks.push_back(toJSON(Mark));
  return json::Object{{"file", utf8(At.File)}, {"offset", At.Offset},   {"line", At.Line},
                      {"column", At.Column},   {"text", utf8(At.Text)}, {"marks", std::move(Marks)}};
}

static bool fromJSON(const json::Value &Json, Place &At, json::Path Path) {
  json::ObjectMapper Map(Json, Path);
  if (!Map || !Map.map("file", At.File) || !Map.map("offset", At.Offset) || !Map.map("line", At.Line) ||
      !Map.map("column", At.Column) || !Map.map("text", At.Text))
    return false;
  const json::Array *Marks = Json.getAsObject()->getArray("marks");
  return Marks &&
         all_of(*Marks, [&](const json::Value &Mark) { return fromJSON(Mark, At.Marks.emplace_back(), Path); });
}

static json::Value toJSON(const Edit &Change) {
  return json::Object{{"file", utf8(Change.File)},     {"offset", Change.Offset}, {"length", Change.Length},
                      {"line", Change.Line},           {"column", Change.Column}, {"endLine", Change.EndLine},
                      {"endColumn", Change.EndColumn}, {"text", Change.Text}};
}

static bool fromJSON(const json::Value &Json, Edit &Change, json::Path Path) {
  json::ObjectMapper Map(Json, Path);
  return Map && Map.map("file", Change.File) && Map.map("offset", Change.Offset) && Map.map("length", Change.Length) &&
         Map.map("line", Change.Line) && Map.map("column", Change.Column) && Map.map("endLine", Change.EndLine) &&
         Map.map("endColumn", Change.EndColumn) && Map.map("text", Change.Text);
}

static json::Value toJSON(const Note &Step) {
  return json::Object{{"at", toJSON(Step.At)}, {"message", utf8(Step.Message)}};
}

static bool fromJSON(const json::Value &Json, Note &Step, json::Path Path) {
  json::ObjectMapper Map(Json, Path);
  return Map && Map.map("message", Step.Message) && Map.map("at", Step.At);
}

static json::Value toJSON(const Finding &F) {
  return json::Object{{"check", F.Check}, {"message", utf8(F.Message)}, {"isError", F.IsError},
                      {"at", F.At},       {"notes", F.Notes},           {"fix", F.Fix}};
}

static bool fromJSON(const json::Value &Json, Finding &F, json::Path Path) {
  json::ObjectMapper Map(Json, Path);
  return Map && Map.map("check", F.Check) && Map.map("message", F.Message) && Map.map("isError", F.IsError) &&
         Map.map("at", F.At) && Map.map("notes", F.Notes) && Map.map("fix", F.Fix);
}

json::Value toJSON(const UnitResult &R) {
  return json::Object{{"unit", R.Unit},
                      {"status", spelled(R.Status)},
                      {"reason", utf8(R.Reason)},
                      {"parseErrors", utf8(R.ParseErrors)},
                      {"configProblems", utf8(R.ConfigProblems)},
                      {"missingHeaders", utf8(R.MissingHeaders)},
                      {"synthesisedHeaders", utf8(R.SynthesisedHeaders)},
                      {"inventedNames", utf8(R.InventedNames)},
                      {"findings", R.Findings},
                      {"suppressed", R.Suppressed},
                      {"entries", utf8(R.Explored.Entries)},
                      {"paths", R.Explored.Paths},
                      {"pathsCut", R.Explored.PathsCut},
                      {"cutReasons", utf8(R.Explored.Reasons)},
                      {"needs", R.Needs.Command.empty() ? json::Value(nullptr) : toJSON(R.Needs)}};
}

bool fromJSON(const json::Value &Json, UnitResult &R, json::Path Path) {
  json::ObjectMapper Map(Json, Path);
  std::string Status;
  if (!Map || !Map.map("unit", R.Unit) || !Map.map("status", Status) || !Map.map("reason", R.Reason) ||
      !Map.map("parseErrors", R.ParseErrors) || !Map.map("configProblems", R.ConfigProblems) ||
      !Map.map("missingHeaders", R.MissingHeaders) || !Map.map("synthesisedHeaders", R.SynthesisedHeaders) ||
      !Map.map("inventedNames", R.InventedNames) || !Map.map("findings", R.Findings) ||
      !Map.map("suppressed", R.Suppressed) || !Map.map("entries", R.Explored.Entries) ||
      !Map.map("paths", R.Explored.Paths) || !Map.map("pathsCut", R.Explored.PathsCut) ||
      !Map.map("cutReasons", R.Explored.Reasons))
    return false;
  const json::Value *Needs = Json.getAsObject()->get("needs");
  if (Needs && Needs->getAsObject() && !fromJSON(*Needs, R.Needs, Path.field("needs")))
    return false;
  R.Status = StringSwitch<UnitStatus>(Status)
                 .Case("analysed", UnitStatus::Analysed)
                 .Case("incomplete", UnitStatus::Incomplete)
                 .Default(UnitStatus::Failed);
  return true;
}

StringRef spelled(UnitStatus Status) {
  switch (Status) {
  case UnitStatus::Analysed:
    return "analysed";
  case UnitStatus::Incomplete:
    return "incomplete";
  case UnitStatus::Failed:
    return "failed";
  }
  llvm_unreachable("no such status");
}

} // namespace driverentry::lint
