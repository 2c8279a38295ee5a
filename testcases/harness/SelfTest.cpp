// The harness itself: a want that nothing meets and a finding that nobody wants are differences, in every host.
#include "testcases/harness/Hosts.h"
#include "testcases/harness/Lsp.h"
#include "testcases/harness/Process.h"
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace driverentry::testing;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace driverentry::testing {
static void PrintTo(const Host &In, std::ostream *Out) { *Out << In.Name.str(); }
} // namespace driverentry::testing

namespace {

llvm::Expected<Case> parse(llvm::StringRef Text) {
  ScratchFolder Scratch;
  return readCase(Scratch.write("driverentry-missing-role-type/case.c", Text));
}

Case parsed(llvm::StringRef Text) { return llvm::cantFail(parse(Text)); }

std::string whyNot(llvm::StringRef Text) {
  llvm::Expected<Case> Case = parse(Text);
  return Case ? "it was read" : toString(Case.takeError());
}

Finding warning(unsigned Line, std::string Message) {
  return {Line, Finding::Kind::Warning, "driverentry-missing-role-type", std::move(Message)};
}

TEST(Annotations, AreRead) {
  Case Case = parsed("// flags: -DA -DB\n"
                     "// hosts: lint tidy -- needs facts\n"
                     "f(); // why // want \"a b\" \"c\"\n"
                     "g(); // want-note \"d\"\n");
  EXPECT_EQ(Case.Check, "driverentry-missing-role-type");
  EXPECT_THAT(Case.Flags, ElementsAre("-DA", "-DB"));
  EXPECT_TRUE(Case.expectedIn("lint"));
  EXPECT_FALSE(Case.expectedIn("clangd"));
  ASSERT_EQ(Case.Wants.size(), 3u);
  EXPECT_EQ(Case.Wants[1].Pattern, "c");
  EXPECT_EQ(Case.Wants[1].Line, 3u);
  EXPECT_TRUE(Case.Wants[2].Note);
}

TEST(Annotations, ThatCannotBeReadAreErrors) {
  EXPECT_THAT(whyNot("f(); // want \"open\n"), HasSubstr("case.c:1: want takes only"));
  EXPECT_THAT(whyNot("f(); // want unquoted\n"), HasSubstr("case.c:1: want takes one or more"));
  EXPECT_THAT(whyNot("f(); // want: \"x\"\n"), HasSubstr("case.c:1: an annotation is"));
  EXPECT_THAT(whyNot("f(); // want \"(\"\n"), HasSubstr("case.c:1: \"(\""));
  EXPECT_THAT(whyNot("// hosts: lint\n"), HasSubstr("case.c:1: hosts needs a reason"));
  EXPECT_THAT(whyNot("// hosts: lynt -- typo\n"), HasSubstr("unknown host 'lynt'"));
}

TEST(Differences, AreExactInBothDirections) {
  Case Case = parsed("f(); // want \"one\" \"two\"\n");
  EXPECT_THAT(differences(Case, "tidy", {warning(1, "number two"), warning(1, "number one")}), IsEmpty());
  EXPECT_THAT(differences(Case, "tidy", {warning(1, "one"), warning(2, "two")}),
              ElementsAre("case.c:1: wanted and not reported: \"two\"",
                          "case.c:2: reported and not wanted: two [driverentry-missing-role-type]"));
  EXPECT_THAT(differences(Case, "tidy", {warning(1, "one"), warning(1, "two"), warning(1, "two")}),
              ElementsAre(HasSubstr("reported and not wanted: two")));
}

TEST(Differences, NotesCountWhereOneIsWanted) {
  Finding Note{1, Finding::Kind::Note, "", "assuming it fails"};
  EXPECT_THAT(differences(parsed("f();\n"), "tidy", {Note}), IsEmpty());
  EXPECT_THAT(differences(parsed("f(); // want-note \"fails\"\n"), "tidy", {Note}), IsEmpty());
  EXPECT_THAT(differences(parsed("f();\ng(); // want-note \"fails\"\n"), "tidy", {Note}),
              ElementsAre(HasSubstr("case.c:2: wanted and not reported: note"), HasSubstr("case.c:1: reported")));
}

TEST(Differences, AnErrorOfTheCompilerIsOne) {
  Finding Error{3, Finding::Kind::Error, "clang-diagnostic-error", "unknown type name 'X'"};
  EXPECT_THAT(differences(parsed(""), "tidy", {Error}), ElementsAre(HasSubstr("case.c:3: reported and not wanted")));
}

TEST(Differences, OtherHostsReportNothing) {
  Case Case = parsed("// hosts: lint -- needs facts\nf(); // want \"one\"\n");
  EXPECT_THAT(differences(Case, "clangd", {}), IsEmpty());
  EXPECT_THAT(differences(Case, "clangd", {warning(2, "one")}), ElementsAre(HasSubstr("case.c:2: reported")));
  EXPECT_THAT(differences(Case, "lint", {}), ElementsAre(HasSubstr("case.c:2: wanted")));
}

class InEachHost : public testing::TestWithParam<Host> {};

TEST_P(InEachHost, AFalseCaseFails) {
  const char *Driver = "#include <wdm.h>\n"
                       "NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path) { return 0; } {0}\n"
                       "NTSTATUS Other(void) { return 0; } {1}\n";
  ScratchFolder Scratch;
  auto Differences = [&](llvm::StringRef Entry, llvm::StringRef Other) {
    std::string Text = Driver;
    Text.replace(Text.find("{0}"), 3, Entry);
    Text.replace(Text.find("{1}"), 3, Other);
    Case Case = llvm::cantFail(readCase(Scratch.write("driverentry-missing-role-type/case.c", Text)));
    llvm::Expected<std::vector<Finding>> Findings = GetParam().Run(Case);
    if (!Findings)
      return std::vector<std::string>{toString(Findings.takeError())};
    return differences(Case, GetParam().Name, *Findings);
  };
  EXPECT_THAT(Differences("// want \"not declared by\"", ""), IsEmpty());
  EXPECT_THAT(Differences("", ""), ElementsAre(HasSubstr("case.c:2: reported and not wanted")));
  EXPECT_THAT(Differences("// want \"not declared by\"", "// want \"not declared by\""),
              ElementsAre(HasSubstr("case.c:3: wanted and not reported")));
  EXPECT_THAT(Differences("// want \"declared twice\"", ""),
              ElementsAre(HasSubstr("case.c:2: wanted"), HasSubstr("case.c:2: reported")));
  EXPECT_THAT(Differences("// want \"not declared by\"", "\nint x = ;"), ElementsAre(HasSubstr("error: ")));
}

TEST_P(InEachHost, ACrashIsNotACleanFile) {
  if (GetParam().Name == "clangd")
    GTEST_SKIP() << "its session is everybody's";
  ScratchFolder Scratch;
  llvm::Expected<std::vector<Finding>> Findings = GetParam().Run(llvm::cantFail(
      readCase(Scratch.write("driverentry-missing-role-type/case.c", "#pragma clang __debug crash\n"))));
  EXPECT_FALSE(bool(Findings));
  llvm::consumeError(Findings.takeError());
}

INSTANTIATE_TEST_SUITE_P(Harness, InEachHost, testing::ValuesIn(allHosts().begin(), allHosts().end()),
                         [](const auto &Info) { return Info.param.Name.str(); });

TEST(Lsp, EditsAreApplied) {
  llvm::json::Value Edits = llvm::cantFail(llvm::json::parse(R"([
    {"range": {"start": {"line": 1, "character": 0}, "end": {"line": 1, "character": 1}}, "newText": "B"},
    {"range": {"start": {"line": 0, "character": 1}, "end": {"line": 0, "character": 1}}, "newText": "x"},
    {"range": {"start": {"line": 0, "character": 1}, "end": {"line": 0, "character": 1}}, "newText": "y"}])"));
  EXPECT_EQ(llvm::cantFail(applyEdits("a\nb\n", *Edits.getAsArray())), "axy\nB\n");
}

} // namespace
