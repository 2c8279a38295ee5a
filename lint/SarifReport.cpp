// The SARIF 2.1.0 report, in the form that GitHub's code scanning asks for.
// Source: docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
#include "checks/Registry.h"
#include "lint/Report.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/ConvertUTF.h"
#include "llvm/Support/JSON.h"

using namespace llvm;

namespace driverentry::lint {
namespace {

json::Object text(const Twine &Text) { return json::Object{{"text", Text.str()}}; }

/// The column of byte \p Column (from 1) of \p Line, in the units that columnKind names.
unsigned utf16Column(StringRef Line, unsigned Column) {
  SmallVector<UTF16, 128> Units;
  return convertUTF8ToUTF16String(Line.take_front(Column - 1), Units) ? Units.size() + 1 : Column;
}

/// Behind what \p At marks: the marked range, else the word.
unsigned endColumn(const Place &At) {
  for (auto [Begin, End] : At.Marks)
    if (Begin <= At.Column && At.Column < End)
      return End;
  StringRef Rest = StringRef(At.Text).drop_front(At.Column - 1);
  size_t Word = Rest.take_while([](char C) { return isAlnum(C) || C == '_'; }).size();
  return At.Column + std::max<size_t>(Word, Rest.empty() ? 0 : 1);
}

json::Object region(const Place &At) {
  json::Object Result{{"startLine", At.Line},
                      {"startColumn", utf16Column(At.Text, At.Column)},
                      {"endLine", At.Line},
                      {"endColumn", utf16Column(At.Text, endColumn(At))}};
  if (!At.Text.empty())
    Result["snippet"] = text(At.Text);
  return Result;
}

/// \p Page without its Markdown marks, for viewers that show text only.
std::string plain(StringRef Page) {
  std::string Text;
  SmallVector<StringRef> Lines;
  Page.split(Lines, '\n');
  for (StringRef Line : Lines)
    if (!Line.starts_with("```"))
      Text += (Line.ltrim("# ") + "\n").str();
  return Text;
}

json::Object rule(const CheckInfo &Check) {
  StringRef Page = checkPage(Check.Name);
  if (Page.empty())
    Page = Check.Summary;
  return json::Object{{"id", Check.Name},
                      {"name", Check.Class},
                      {"shortDescription", text(Check.Summary)},
                      {"fullDescription", text(Check.Summary)},
                      {"help", json::Object{{"text", plain(Page)}, {"markdown", Page}}},
                      {"defaultConfiguration", json::Object{{"level", "warning"}}},
                      {"properties", json::Object{{"precision", "high"},
                                                  {"problem.severity", "warning"},
                                                  {"tags", json::Array{"windows-driver", Check.Subject}}}}};
}

class Writer {
  const LintRun &Done;
  json::Array Rules;
  StringMap<size_t> RuleIndex;

  /// Index of the rule called \p Name. Names that are no check's are clang-tidy's own, about NOLINT comments.
  size_t ruleIndex(StringRef Name) {
    auto [Entry, IsNew] = RuleIndex.try_emplace(Name, Rules.size());
    if (IsNew)
      Rules.push_back(
          json::Object{{"id", Name},
                       {"shortDescription", text(Name)},
                       {"fullDescription", text(Name)},
                       {"help", text("see clang.llvm.org/extra/clang-tidy, Suppressing Undesired Diagnostics")}});
    return Entry->second;
  }

  json::Object artifact(StringRef File) const {
    std::string Shown = Done.shown(File);
    std::string Uri = StringRef(Shown).starts_with("/") ? "file://" : "";
    for (unsigned char C : Shown)
      if (isAlnum(C) || StringRef("/-._~!$&'()*+,;=@").contains(C))
        Uri += C;
      else
        Uri += "%" + utohexstr(C, false, 2);
    if (Uri.size() > Shown.size() && StringRef(Uri).starts_with("file:"))
      return json::Object{{"uri", Uri}};
    return json::Object{{"uri", Uri}, {"uriBaseId", "%SRCROOT%"}};
  }

  json::Object location(const Place &At, StringRef Message) const {
    json::Object Result;
    if (!At.File.empty())
      Result["physicalLocation"] = json::Object{{"artifactLocation", artifact(At.File)}, {"region", region(At)}};
    if (!Message.empty())
      Result["message"] = text(Message);
    return Result;
  }

  json::Array codeFlows(const Finding &F) const {
    json::Array Steps;
    for (const Note &Step : F.Notes)
      Steps.push_back(json::Object{{"location", location(Step.At, Step.Message)}});
    Steps.push_back(json::Object{{"location", location(F.At, F.Message)}});
    return json::Array{json::Object{{"threadFlows", json::Array{json::Object{{"locations", std::move(Steps)}}}}}};
  }

  json::Array fixes(const Finding &F) const {
    json::Array Changes;
    for (size_t Index = 0; Index < F.Fix.size();) {
      const std::string &File = F.Fix[Index].File;
      json::Array Replacements;
      for (; Index < F.Fix.size() && F.Fix[Index].File == File; ++Index) {
        const Edit &E = F.Fix[Index];
        Replacements.push_back(json::Object{{"deletedRegion", json::Object{{"startLine", E.Line},
                                                                           {"startColumn", E.Column},
                                                                           {"endLine", E.EndLine},
                                                                           {"endColumn", E.EndColumn}}},
                                            {"insertedContent", text(E.Text)}});
      }
      Changes.push_back(json::Object{{"artifactLocation", artifact(File)}, {"replacements", std::move(Replacements)}});
    }
    return json::Array{
        json::Object{{"description", text("fix-it of " + F.Check)}, {"artifactChanges", std::move(Changes)}}};
  }

  json::Object result(const Reported &Each) {
    const Finding &F = Each.What;
    json::Object Result{{"ruleId", F.Check},
                        {"ruleIndex", ruleIndex(F.Check)},
                        {"level", F.IsError ? "error" : "warning"},
                        {"message", text(F.Message)},
                        {"locations", json::Array{location(F.At, "")}},
                        {"partialFingerprints", json::Object{{"primaryLocationLineHash", Each.Fingerprint}}}};
    if (!F.Notes.empty()) {
      json::Array Related;
      for (const Note &Step : F.Notes)
        Related.push_back(location(Step.At, Step.Message));
      Result["relatedLocations"] = std::move(Related);
      Result["codeFlows"] = codeFlows(F);
    }
    if (!F.Fix.empty())
      Result["fixes"] = fixes(F);
    return Result;
  }

  json::Object invocation() const {
    json::Array Execution, Configuration;
    for (size_t Index = 0; Index < Done.Results.size(); ++Index) {
      const UnitResult &Unit = Done.Results[Index];
      if (Unit.Status == UnitStatus::Analysed)
        continue;
      Execution.push_back(json::Object{
          {"level", Unit.Status == UnitStatus::Failed ? "error" : "warning"},
          {"message", text("not completely analysed: " + Done.shownIn(Unit.Reason))},
          {"locations",
           json::Array{json::Object{
               {"physicalLocation", json::Object{{"artifactLocation", artifact(Done.From.Units[Index].File)}}}}}}});
    }
    for (const std::string &Problem : Done.Problems)
      Configuration.push_back(json::Object{{"level", "error"}, {"message", text(Problem)}});
    bool IsSuccessful = Execution.empty() && Configuration.empty();
    for (const std::string &Line : Done.From.Others)
      Configuration.push_back(json::Object{{"level", "note"}, {"message", text(Done.shownIn(Line))}});
    return json::Object{{"executionSuccessful", IsSuccessful},
                        {"exitCode", Done.exitCode()},
                        {"toolExecutionNotifications", std::move(Execution)},
                        {"toolConfigurationNotifications", std::move(Configuration)}};
  }

public:
  explicit Writer(const LintRun &Done) : Done(Done) {
    for (const CheckInfo &Check : allChecks()) {
      RuleIndex[Check.Name] = Rules.size();
      Rules.push_back(rule(Check));
    }
  }

  json::Object write() {
    json::Array Results;
    for (const Reported &Each : Done.Findings)
      if (!Each.Fixed)
        Results.push_back(result(Each));
    json::Object Driver{{"name", "driverentry-lint"},
                        {"version", DRIVERENTRY_VERSION},
                        {"semanticVersion", DRIVERENTRY_VERSION},
                        {"rules", std::move(Rules)}};
    return json::Object{{"tool", json::Object{{"driver", std::move(Driver)}}},
                        {"automationDetails", json::Object{{"id", "driverentry-lint/"}}},
                        {"columnKind", "utf16CodeUnits"},
                        {"invocations", json::Array{invocation()}},
                        {"results", std::move(Results)}};
  }
};

} // namespace

void writeSarif(const LintRun &Done, raw_ostream &Out) {
  json::OStream(Out, 2).value(json::Object{{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                                           {"version", "2.1.0"},
                                           {"runs", json::Array{Writer(Done).write()}}});
  Out << '\n';
}

} // namespace driverentry::lint
