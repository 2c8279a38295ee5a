// Projects of a checkout that are no drivers: the exit code tells of drivers, and what may be one stays told.
#include "testcases/lint/Sandbox.h"
#include "llvm/Support/FileSystem.h"

using namespace driverentry::testing;
using ::testing::HasSubstr;
using ::testing::Not;

namespace {

/// Has a line that nobody here understands, in what it compiles.
std::string unclear(llvm::StringRef Properties, llvm::StringRef Items = "") {
  return ("<Project>\n<PropertyGroup>" + Properties + "</PropertyGroup>\n" + Items +
          "<ItemGroup><ClCompile Include=\"$([Toolchain]::Sources())\"/></ItemGroup>\n</Project>\n")
      .str();
}

std::string type(llvm::StringRef Name) { return ("<ConfigurationType>" + Name + "</ConfigurationType>").str(); }
std::string toolset(llvm::StringRef Name) { return ("<PlatformToolset>" + Name + "</PlatformToolset>").str(); }

const std::string Driver = "<Project><PropertyGroup><DriverType>KMDF</DriverType></PropertyGroup>"
                           "<ItemGroup><ClCompile Include=\"a.c\"/></ItemGroup></Project>";

class Companions : public Sandbox {
protected:
  void SetUp() override {
    write("d/a.c", GoodDriver);
    write("d/d.vcxproj", Driver);
  }

  /// The exit code of a run over the folder in which the other project is \p Text.
  int codeWith(llvm::StringRef Text) {
    write("o/o.vcxproj", Text);
    return lint({"."}).ExitCode;
  }
};

TEST_F(Companions, AProgramIsNoDriver) {
  write("o/o.vcxproj", unclear(type("Application")));
  Outcome Ran = lint({".", "--verbose"});
  EXPECT_EQ(Ran.ExitCode, 0) << Ran.Err;
  EXPECT_THAT(Ran.Err, HasSubstr("note: of no driver: o/o.vcxproj: line 3: $([Toolchain]::Sources()) is not understo"));
  EXPECT_THAT(Ran.Err, HasSubstr("0 findings in 1 file, 1 project of no driver not read completely (see --verbose)"));
  EXPECT_THAT(lint({"."}).Err, Not(HasSubstr("o.vcxproj")));
  std::string Report = lint({".", "--format", "json"}).Out;
  EXPECT_THAT(Report, HasSubstr("\"otherProjects\": [\n    \"o/o.vcxproj: line 3: "));
  EXPECT_THAT(Report, HasSubstr("\"problems\": []"));
  EXPECT_THAT(lint({".", "--format", "sarif"}).Out, HasSubstr("\"text\": \"o/o.vcxproj: line 3: "));
  // Who asks for it is told.
  EXPECT_EQ(lint({"o/o.vcxproj"}).ExitCode, 2);
  EXPECT_EQ(lint({".", "o/o.vcxproj"}).ExitCode, 2);
}

TEST_F(Companions, SoAreOtherThings) {
  EXPECT_EQ(codeWith(unclear(type("Utility") + "<DriverType>Package</DriverType>")), 0);
  EXPECT_EQ(codeWith(unclear(type("DynamicLibrary") + toolset("v143"))), 0);
  EXPECT_EQ(codeWith(unclear(type("StaticLibrary") + toolset("WindowsApplicationForDrivers10.0"))), 0);
  write("o/sources", "TARGETNAME=o\nTARGETTYPE=PROGRAM\n!if what is this\n!endif\nSOURCES=o.c\n");
  ASSERT_FALSE(llvm::sys::fs::remove(path("o/o.vcxproj")));
  EXPECT_EQ(lint({"."}).ExitCode, 0);
}

TEST_F(Companions, ImportsOfAToolchainOfItsOwn) {
  std::string Import = "<Import Project=\"$([Toolchain]::Folder('x'))\\app.props\"/>";
  EXPECT_EQ(codeWith("<Project><PropertyGroup>" + type("Application") + "</PropertyGroup>" + Import + "</Project>"), 0);
  EXPECT_EQ(codeWith("<Project><PropertyGroup>" + type("Driver") + "</PropertyGroup>" + Import + "</Project>"), 2);
  EXPECT_EQ(codeWith("<Project>" + Import + "</Project>"), 2);
}

TEST_F(Companions, WhatMayBeADriverStaysTold) {
  for (const std::string &Text :
       {unclear(""), unclear(type("Driver")), unclear(type("Makefile")), unclear(type("$(Missing)")),
        unclear(type("$([X]::Y())")), unclear(type("Application") + "<DriverType>$([X]::Y())</DriverType>"),
        unclear(type("Application") + "<DriverType>WDM</DriverType>"),
        unclear(type("Application") + toolset("WindowsKernelModeDriver10.0")), unclear(type("DynamicLibrary")),
        unclear(type("DynamicLibrary") + toolset("WindowsUserModeDriver10.0")),
        unclear(type("StaticLibrary") + toolset("WindowsKernelModeDriver10.0")),
        unclear(type("Application"), "<ItemDefinitionGroup><Link><SubSystem>Native</SubSystem></Link>"
                                     "</ItemDefinitionGroup>"),
        unclear(type("Application"), "<ItemDefinitionGroup><Link><EntryPointSymbol>GsDriverEntry</EntryPointSymbol>"
                                     "</Link></ItemDefinitionGroup>"),
        "<Project><PropertyGroup Condition=\"$([X]::Y())\">" + type("Application") + "</PropertyGroup>" +
            unclear("").substr(9),
        std::string("<Project>"), std::string()})
    EXPECT_EQ(codeWith(Text), 2) << Text;
  // Its sources speak against what it says.
  write("o/entry.c", GoodDriver);
  EXPECT_EQ(codeWith(unclear(type("Application"), "<ItemGroup><ClCompile Include=\"entry.c\"/></ItemGroup>")), 2);
}

TEST_F(Companions, ALibraryThatADriverLinksIsPartOfIt) {
  std::string Library = unclear(type("StaticLibrary") + toolset("v143"));
  EXPECT_EQ(codeWith(Library), 0);
  std::string Links = Driver;
  write("d/d.vcxproj", Links.insert(9, "<ItemGroup><ProjectReference Include=\"..\\o\\o.vcxproj\"/></ItemGroup>"));
  EXPECT_EQ(codeWith(Library), 2);
}

TEST_F(Companions, SourcesThatTheirBuildMakes) {
  std::string Items = "<ItemGroup><ClCompile Include=\"made.g.cpp\"/></ItemGroup></Project>";
  EXPECT_EQ(codeWith("<Project><PropertyGroup>" + type("Application") + "</PropertyGroup>" + Items), 0);
  EXPECT_THAT(lint({".", "--verbose"}).Err, HasSubstr("1 file of such projects not there"));
  EXPECT_THAT(lint({".", "--format", "json"}).Out, HasSubstr("\"ofNoDriver\": 1"));
  EXPECT_EQ(lint({"o/o.vcxproj"}).ExitCode, 3);
  EXPECT_EQ(codeWith("<Project><PropertyGroup>" + type("Driver") + "</PropertyGroup>" + Items), 3);
}

TEST_F(Companions, ProjectsOfASolutionThatCompileNoC) {
  std::string Lines;
  for (const char *Name : {"app.csproj", "pack.wapproj", "Setup.vdproj", "Folder", "d\\d.vcxproj"})
    Lines += std::string("Project(\"{1}\") = \"x\", \"") + Name + "\", \"{2}\"\nEndProject\n";
  write("s.sln", "Microsoft Visual Studio Solution File\n" + Lines);
  Outcome Ran = lint({"s.sln", "--verbose"});
  EXPECT_EQ(Ran.ExitCode, 0) << Ran.Err;
  EXPECT_THAT(Ran.Err, HasSubstr("note: of no driver: s.sln: its project 'app.csproj' compiles no C or C++"));
  EXPECT_THAT(Ran.Err, HasSubstr("3 projects of no driver not read completely"));
  write("s.slnx", "<Solution><Project Path=\"app.csproj\"/><Project Path=\"d/d.vcxproj\"/></Solution>");
  EXPECT_EQ(lint({"s.slnx"}).ExitCode, 0);
  // Those may be drivers, or nothing is left.
  write("s.slnx", "<Solution><Project Path=\"old.vcproj\"/><Project Path=\"d/d.vcxproj\"/></Solution>");
  EXPECT_THAT(lint({"s.slnx"}).Err, HasSubstr("error: s.slnx: its project 'old.vcproj' is of a Visual Studio before "));
  EXPECT_EQ(lint({"s.slnx"}).ExitCode, 2);
  write("s.slnx", "<Solution><Project Path=\"app.csproj\"/></Solution>");
  EXPECT_EQ(lint({"s.slnx"}).ExitCode, 2);
}

} // namespace
