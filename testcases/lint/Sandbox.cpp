#include "testcases/lint/Sandbox.h"
#include "llvm/Support/FormatVariadic.h"

using namespace llvm;

namespace driverentry::testing {

#define TYPES                                                                                                          \
  "typedef long NTSTATUS;\n"                                                                                           \
  "typedef struct _DRIVER_OBJECT *PDRIVER_OBJECT;\n"                                                                   \
  "typedef struct _UNICODE_STRING *PUNICODE_STRING;\n"                                                                 \
  "typedef NTSTATUS DRIVER_INITIALIZE(PDRIVER_OBJECT Driver, PUNICODE_STRING Path);\n"
#define BODY "NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path) { return 0; }\n"

const std::string BadDriver = TYPES BODY;
const std::string GoodDriver = TYPES "DRIVER_INITIALIZE DriverEntry;\n" BODY;

std::string Sandbox::text(StringRef Name) const {
  Expected<std::string> Text = readFile(path(Name));
  EXPECT_TRUE(bool(Text)) << toString(Text.takeError());
  return Text ? *Text : "";
}

Outcome Sandbox::plainLint(std::vector<std::string> Arguments) const {
  std::vector<std::string> Command = {"/usr/bin/env", "-C", Folder.path().str(), TOOL_FOLDER "/driverentry-lint"};
  Command.insert(Command.end(), Arguments.begin(), Arguments.end());
  Expected<Outcome> Ran = run(Command);
  EXPECT_TRUE(bool(Ran)) << toString(Ran.takeError());
  return Ran ? *Ran : Outcome{-1, "", ""};
}

Outcome Sandbox::lint(std::vector<std::string> Arguments) const {
  Arguments.insert(Arguments.begin(), {"--checks", "driverentry-missing-role-type"});
  return plainLint(std::move(Arguments));
}

json::Value Sandbox::json(std::vector<std::string> Arguments) const {
  Arguments.insert(Arguments.begin(), {"--format", "json"});
  Outcome Ran = lint(std::move(Arguments));
  Expected<json::Value> Report = json::parse(Ran.Out);
  EXPECT_TRUE(bool(Report)) << toString(Report.takeError()) << Ran.Out << Ran.Err;
  return Report ? *Report : json::Value(nullptr);
}

void Sandbox::writeDatabase(ArrayRef<std::pair<std::string, std::vector<std::string>>> Entries) const {
  json::Array Database;
  for (const auto &[File, Arguments] : Entries)
    Database.push_back(
        json::Object{{"directory", Folder.path()}, {"file", File}, {"arguments", json::Array(Arguments)}});
  write("compile_commands.json", formatv("{0}", json::Value(std::move(Database))).str());
}

void expectFound(const Outcome &Ran, StringRef File) {
  EXPECT_THAT(Ran.Out, ::testing::HasSubstr((File + ":5:10: warning: ").str()));
  EXPECT_THAT(Ran.Out, ::testing::HasSubstr("[driverentry-missing-role-type]"));
}

} // namespace driverentry::testing
