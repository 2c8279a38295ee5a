// What the command line means, and what is said of a wrong one.
#include "checks/Registry.h"
#include "lint/CommandLine.h"
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace driverentry;
using namespace driverentry::lint;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

namespace {

Settings parsed(std::vector<const char *> Arguments) {
  llvm::Expected<Settings> Result = parseCommandLine(Arguments);
  EXPECT_TRUE(bool(Result)) << toString(Result.takeError());
  return Result ? *Result : Settings();
}

std::string rejected(std::vector<const char *> Arguments) {
  llvm::Expected<Settings> Result = parseCommandLine(Arguments);
  EXPECT_FALSE(bool(Result));
  return Result ? "" : toString(Result.takeError());
}

TEST(CommandLine, Values) {
  Settings S = parsed({"-p", "build", "a.c", "--format=sarif", "-j4", "--output", "x.sarif", "--timeout=5", "b"});
  EXPECT_EQ(S.Database, "build");
  EXPECT_THAT(S.Inputs, ElementsAre("a.c", "b"));
  EXPECT_EQ(S.Output, Format::Sarif);
  EXPECT_EQ(S.Jobs, 4u);
  EXPECT_EQ(S.Timeout, 5u);
  EXPECT_EQ(S.OutputFile, "x.sarif");
}

TEST(CommandLine, FlagsBehindDashDashAreTheCompilers) {
  Settings S = parsed({"a.c", "--", "-Iinc", "--fix"});
  EXPECT_FALSE(S.Fix);
  EXPECT_THAT(S.Flags, ElementsAre("-Iinc", "--fix"));
}

TEST(CommandLine, UnknownOptionsGetTheNearest) {
  EXPECT_THAT(rejected({"--formt", "json"}), HasSubstr("unknown option '--formt', did you mean '--format'?"));
  EXPECT_THAT(rejected({"--list-check"}), HasSubstr("did you mean '--list-checks'?"));
  EXPECT_THAT(rejected({"--zzzzzzzzzzzzzz"}), Not(HasSubstr("did you mean")));
}

TEST(CommandLine, WrongValuesAreNamed) {
  EXPECT_THAT(rejected({"--format", "jsn"}),
              HasSubstr("'--format' wants one of text, json, sarif, did you mean 'json'?"));
  EXPECT_THAT(rejected({"--jobs", "0"}), HasSubstr("'--jobs' wants a whole number"));
  EXPECT_THAT(rejected({"-jx"}), HasSubstr("'--jobs' wants a whole number"));
  EXPECT_THAT(rejected({"a.c", "--output"}), HasSubstr("'--output' needs a value: --output FILE"));
  EXPECT_THAT(rejected({"--output="}), HasSubstr("'--output' has an empty value"));
  EXPECT_THAT(rejected({"--fix=yes"}), HasSubstr("'--fix' takes no value"));
}

TEST(CommandLine, HelpNamesEveryOptionAndExitCode) {
  for (const char *Part : {"--database", "--checks", "--format", "--output", "--fix", "--list-checks", "--explain",
                           "--jobs", "--timeout", "--wdk", "  0  clean", "  1  findings", "  2  ", "  3  "})
    EXPECT_THAT(helpText(), HasSubstr(Part));
}

TEST(Checks, AListReplacesUnlessItTakesAway) {
  std::string Name = allChecks().front().Name.str();
  EXPECT_EQ(cantFail(checksGlob(Name)), "-*," + Name);
  EXPECT_EQ(cantFail(checksGlob("driverentry-*")), "-*,driverentry-*");
  EXPECT_EQ(cantFail(checksGlob("-" + Name)), "-" + Name);
}

TEST(Checks, UnknownNamesGetTheNearest) {
  std::string Name = allChecks().front().Name.str();
  llvm::Expected<std::string> Result = checksGlob(Name + "x");
  ASSERT_FALSE(bool(Result));
  EXPECT_THAT(toString(Result.takeError()), HasSubstr("no check fits '" + Name + "x', did you mean '" + Name + "'?"));
}

} // namespace
