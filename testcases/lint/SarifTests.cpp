// The SARIF report against what the standard and GitHub's code scanning ask of it.
// Source: docs.oasis-open.org/sarif/sarif/v2.1.0, docs.github.com SARIF support for code scanning
#include "testcases/lint/Sandbox.h"
#include "llvm/ADT/StringSet.h"

using namespace driverentry::testing;
using llvm::StringRef;
using llvm::json::Array;
using llvm::json::Object;
using ::testing::HasSubstr;
using ::testing::Not;

namespace {

/// GitHub rejects empty strings.
void expectNoEmptyText(const llvm::json::Value &Value) {
  if (const Object *Fields = Value.getAsObject()) {
    for (const auto &[Key, Field] : *Fields) {
      EXPECT_NE(Field.getAsString().value_or("x"), "") << Key.str();
      expectNoEmptyText(Field);
    }
  } else if (const Array *Items = Value.getAsArray()) {
    for (const llvm::json::Value &Item : *Items)
      expectNoEmptyText(Item);
  }
}

/// Holds a location to the schema: a relative URI with its base, a region with positive numbers.
void expectLocation(const Object &Location) {
  const Object *Physical = Location.getObject("physicalLocation");
  ASSERT_TRUE(Physical);
  const Object *Artifact = Physical->getObject("artifactLocation");
  ASSERT_TRUE(Artifact);
  StringRef Uri = Artifact->getString("uri").value_or("");
  EXPECT_FALSE(Uri.empty());
  EXPECT_FALSE(Uri.contains(' ') || Uri.contains('\\')) << Uri.str();
  EXPECT_EQ(Uri.starts_with("file:"), !Artifact->getString("uriBaseId"));
  if (const Object *Region = Physical->getObject("region")) {
    EXPECT_GE(Region->getInteger("startLine").value_or(0), 1);
    EXPECT_GE(Region->getInteger("startColumn").value_or(0), 1);
    EXPECT_GE(Region->getInteger("endLine").value_or(0), *Region->getInteger("startLine"));
    EXPECT_GT(Region->getInteger("endColumn").value_or(0), *Region->getInteger("startColumn"));
  }
}

void expectText(const Object &Parent, StringRef Key) {
  const Object *Message = Parent.getObject(Key);
  ASSERT_TRUE(Message) << Key.str();
  EXPECT_TRUE(Message->getString("text")) << Key.str();
}

class Sarif : public Sandbox {
protected:
  llvm::json::Value Report = nullptr;

  const Object &sarif(std::vector<std::string> Arguments) {
    Arguments.insert(Arguments.begin(), {"--format", "sarif"});
    Outcome Ran = lint(std::move(Arguments));
    llvm::Expected<llvm::json::Value> Parsed = llvm::json::parse(Ran.Out);
    EXPECT_TRUE(bool(Parsed)) << toString(Parsed.takeError());
    Report = Parsed ? *Parsed : llvm::json::Value(Object{});
    const Object &Root = *Report.getAsObject();
    EXPECT_EQ(Root.getString("version"), "2.1.0");
    EXPECT_TRUE(Root.getString("$schema"));
    expectNoEmptyText(Report);
    EXPECT_EQ(Root.getArray("runs")->size(), 1u);
    return *Root.getArray("runs")->front().getAsObject();
  }
};

TEST_F(Sarif, RulesHaveWhatGitHubShows) {
  write("a.c", GoodDriver);
  const Object &Run = sarif({"a.c"});
  const Object &Driver = *Run.getObject("tool")->getObject("driver");
  EXPECT_EQ(Driver.getString("name"), "driverentry-lint");
  EXPECT_TRUE(Driver.getString("semanticVersion"));
  EXPECT_TRUE(Run.getObject("automationDetails")->getString("id")->ends_with("/"));
  EXPECT_EQ(Run.getString("columnKind"), "utf16CodeUnits");
  llvm::StringSet<> Ids;
  for (const llvm::json::Value &Value : *Driver.getArray("rules")) {
    const Object &Rule = *Value.getAsObject();
    StringRef Id = *Rule.getString("id");
    EXPECT_TRUE(Ids.insert(Id).second) << Id.str();
    expectText(Rule, "shortDescription");
    expectText(Rule, "fullDescription");
    expectText(Rule, "help");
    llvm::Expected<std::string> Page = readFile((SOURCE_FOLDER "/docs/checks/" + Id + ".md").str());
    EXPECT_TRUE(bool(Page)) << toString(Page.takeError());
    if (Page)
      EXPECT_EQ(Rule.getObject("help")->getString("markdown"), *Page);
    EXPECT_TRUE(Rule.getObject("properties")->getString("precision"));
  }
  EXPECT_TRUE(Ids.contains("driverentry-missing-role-type"));
}

TEST_F(Sarif, ResultsAreWellFormed) {
  write("a b/\xC3\xA4.c", BadDriver);
  write("c.c", BadDriver);
  const Object &Run = sarif({"."});
  const Array &Rules = *Run.getObject("tool")->getObject("driver")->getArray("rules");
  const Array &Results = *Run.getArray("results");
  ASSERT_EQ(Results.size(), 2u);
  llvm::StringSet<> Fingerprints;
  for (const llvm::json::Value &Value : Results) {
    const Object &Result = *Value.getAsObject();
    int64_t Index = Result.getInteger("ruleIndex").value_or(-1);
    ASSERT_TRUE(Index >= 0 && Index < static_cast<int64_t>(Rules.size()));
    EXPECT_EQ(Rules[Index].getAsObject()->getString("id"), Result.getString("ruleId"));
    expectText(Result, "message");
    EXPECT_EQ(Result.getString("level"), "warning");
    ASSERT_EQ(Result.getArray("locations")->size(), 1u);
    expectLocation(*Result.getArray("locations")->front().getAsObject());
    EXPECT_TRUE(
        Fingerprints.insert(*Result.getObject("partialFingerprints")->getString("primaryLocationLineHash")).second);
  }
  EXPECT_EQ(Results[0]
                .getAsObject()
                ->getArray("locations")
                ->front()
                .getAsObject()
                ->getObject("physicalLocation")
                ->getObject("artifactLocation")
                ->getString("uri"),
            "a%20b/%C3%A4.c");
}

TEST_F(Sarif, ColumnsCountUtf16) {
  std::string Types = BadDriver.substr(0, BadDriver.rfind("NTSTATUS"));
  write("a.c", Types + "/* \xC3\xA4\xF0\x9F\x98\x80 */ " + BadDriver.substr(Types.size()));
  const Object &Run = sarif({"a.c"});
  const Object &Region = *Run.getArray("results")
                              ->front()
                              .getAsObject()
                              ->getArray("locations")
                              ->front()
                              .getAsObject()
                              ->getObject("physicalLocation")
                              ->getObject("region");
  // 10, and "/* ", one unit, two units, " */ ".
  EXPECT_EQ(Region.getInteger("startColumn"), 10 + 3 + 1 + 2 + 4);
  EXPECT_EQ(Region.getInteger("endColumn"), 20 + 11);
}

TEST_F(Sarif, FingerprintsOutliveMovedLines) {
  write("a.c", BadDriver);
  auto Fingerprint = [&] {
    const Object &Run = sarif({"a.c"});
    return Run.getArray("results")
        ->front()
        .getAsObject()
        ->getObject("partialFingerprints")
        ->getString("primaryLocationLineHash")
        ->str();
  };
  std::string Before = Fingerprint();
  write("a.c", "\n// a new first line\n" + BadDriver);
  EXPECT_EQ(Fingerprint(), Before);
}

TEST_F(Sarif, FixesNameTheirRegions) {
  write("a.c", BadDriver);
  const Object &Run = sarif({"a.c"});
  const Array *Fixes = Run.getArray("results")->front().getAsObject()->getArray("fixes");
  ASSERT_TRUE(Fixes);
  const Object &Change = *Fixes->front().getAsObject()->getArray("artifactChanges")->front().getAsObject();
  EXPECT_EQ(Change.getObject("artifactLocation")->getString("uri"), "a.c");
  const Object &Replacement = *Change.getArray("replacements")->front().getAsObject();
  EXPECT_GE(Replacement.getObject("deletedRegion")->getInteger("startLine").value_or(0), 1);
  expectText(Replacement, "insertedContent");
}

TEST_F(Sarif, PathNotesAreCodeFlows) {
  write("a.c", R"(#include <ntddk.h>
#include <wdf.h>
DRIVER_INITIALIZE DriverEntry;
NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path) {
  WDF_DRIVER_CONFIG Config;
  WDF_DRIVER_CONFIG_INIT(&Config, WDF_NO_EVENT_CALLBACK);
  NTSTATUS Status = WdfDriverCreate(Driver, Path, WDF_NO_OBJECT_ATTRIBUTES, &Config, WDF_NO_HANDLE);
  if (!NT_SUCCESS(Status))
    return STATUS_SUCCESS;
  return Status;
}
)");
  Outcome Ran = plainLint({"--checks", "driverentry-status-not-propagated", "--format", "sarif", "a.c"});
  llvm::json::Value Parsed = cantFail(llvm::json::parse(Ran.Out));
  const Object &Run = *Parsed.getAsObject()->getArray("runs")->front().getAsObject();
  ASSERT_FALSE(Run.getArray("results")->empty()) << Ran.Out << Ran.Err;
  const Object &Result = *Run.getArray("results")->front().getAsObject();
  ASSERT_TRUE(Result.getArray("codeFlows")) << Ran.Out;
  const Array &Steps = *Result.getArray("codeFlows")
                            ->front()
                            .getAsObject()
                            ->getArray("threadFlows")
                            ->front()
                            .getAsObject()
                            ->getArray("locations");
  EXPECT_GE(Steps.size(), 2u);
  for (const llvm::json::Value &Step : Steps) {
    const Object &Location = *Step.getAsObject()->getObject("location");
    expectLocation(Location);
    expectText(Location, "message");
  }
}

TEST_F(Sarif, WhatWasNotAnalysedIsANotification) {
  write("crash.c", BadDriver + "#pragma clang __debug crash\n");
  const Object &Run = sarif({"crash.c", "gone.c"});
  const Object &Invocation = *Run.getArray("invocations")->front().getAsObject();
  EXPECT_EQ(Invocation.getBoolean("executionSuccessful"), false);
  const Object &Told = *Invocation.getArray("toolExecutionNotifications")->front().getAsObject();
  EXPECT_THAT(Told.getObject("message")->getString("text")->str(), HasSubstr("crashed"));
  expectLocation(*Told.getArray("locations")->front().getAsObject());
  EXPECT_EQ(Invocation.getArray("toolConfigurationNotifications")->size(), 1u);
}

} // namespace
