// driverentry-tidy as an editor calls it: one file, in a checkout that has projects and no compilation database.
#include "testcases/harness/Process.h"
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace driverentry::testing;
using ::testing::HasSubstr;
using ::testing::Not;

namespace {

class Tidy : public testing::Test {
protected:
  ScratchFolder Folder;

  void SetUp() override {
    Folder.write(".git/HEAD", "ref: refs/heads/main\n");
    Folder.write("inc/own.h", "#include <ntddk.h>\n");
    Folder.write("sys/a.c",
                 "#include \"own.h\"\n#ifdef BAD\n"
                 "NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path) { return 0; }\n#endif\n");
  }

  void writeProject(llvm::StringRef Define) {
    Folder.write("sys/a.vcxproj",
                 ("<Project><PropertyGroup><DriverType>WDM</DriverType></PropertyGroup><ItemGroup><ClCompile "
                  "Include=\"a.c\"><AdditionalIncludeDirectories>..\\inc</AdditionalIncludeDirectories>"
                  "<PreprocessorDefinitions>" +
                  Define + "</PreprocessorDefinitions></ClCompile></ItemGroup></Project>")
                     .str());
  }

  Outcome tidy(std::vector<std::string> Arguments) {
    Arguments.insert(Arguments.begin(), {"/usr/bin/env", "-C", Folder.path().str(), TOOL_FOLDER "/driverentry-tidy",
                                         "--quiet", "--config={Checks: '-*,driverentry-missing-role-type'}"});
    llvm::Expected<Outcome> Ran = run(Arguments);
    EXPECT_TRUE(bool(Ran)) << toString(Ran.takeError());
    return Ran ? *Ran : Outcome{-1, "", ""};
  }
};

constexpr llvm::StringLiteral Finding = "a.c:3:10: warning: ";
constexpr llvm::StringLiteral NoDatabase = "Error while trying to load a compilation database";

TEST_F(Tidy, ALibraryIsPartOfTheDriversThatLinkIt) {
  auto Project = [&](llvm::StringRef Name, llvm::StringRef Properties, llvm::StringRef Items) {
    Folder.write(Name, ("<Project><PropertyGroup>" + Properties + "</PropertyGroup><ItemGroup>" + Items +
                        "</ItemGroup></Project>")
                           .str());
  };
  constexpr llvm::StringLiteral Links = "<ProjectReference Include=\"..\\lib\\lib.vcxproj\"/>";
  Folder.write("lib/l.c", "#ifdef __DRIVERENTRY_EXPORT_DRIVER__\n#error export driver\n#endif\n"
                          "#ifdef __DRIVERENTRY_WDM__\n#error plain driver\n#endif\n");
  Project("lib/lib.vcxproj", "<ConfigurationType>StaticLibrary</ConfigurationType>", "<ClCompile Include=\"l.c\"/>");
  auto Said = [&] { return tidy({"lib/l.c"}).Out; };
  EXPECT_THAT(Said(), Not(HasSubstr("driver")));
  Project("x/x.vcxproj", "<DriverType>ExportDriver</DriverType>", Links);
  EXPECT_THAT(Said(), HasSubstr("error: export driver"));
  // What tests it, and another driver of the kind, change nothing.
  Project("test/test.vcxproj", "<ConfigurationType>Application</ConfigurationType>", Links);
  Project("y/y.vcxproj", "<DriverType>ExportDriver</DriverType>", Links);
  EXPECT_THAT(Said(), HasSubstr("error: export driver"));
  Project("z/z.vcxproj", "<DriverType>WDM</DriverType>", Links);
  EXPECT_THAT(Said(), Not(HasSubstr("driver")));
}

TEST_F(Tidy, TakesTheFlagsOfTheProject) {
  writeProject("BAD");
  Outcome Ran = tidy({"sys/a.c"});
  EXPECT_THAT(Ran.Out, HasSubstr(Finding.str()));
  EXPECT_THAT(Ran.Out, Not(HasSubstr("error")));
  EXPECT_THAT(Ran.Err, Not(HasSubstr(NoDatabase.str())));
  writeProject("GOOD");
  EXPECT_EQ(tidy({"sys/a.c"}).Out, "");
}

TEST_F(Tidy, FlagsOfTheUserGoBeforeTheProject) {
  writeProject("BAD");
  EXPECT_EQ(tidy({"sys/a.c", "--", "-Iinc"}).Out, "");
  Folder.write("compile_flags.txt", "-Iinc\n");
  EXPECT_EQ(tidy({"sys/a.c"}).Out, "");
}

TEST_F(Tidy, SaysSoWhereThereIsNeither) { EXPECT_THAT(tidy({"sys/a.c"}).Err, HasSubstr(NoDatabase.str())); }

} // namespace
