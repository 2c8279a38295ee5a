// Evaluation of projects: what MSBuild would make of them, as far as it decides how a file is parsed.
#include "lint/projects/Condition.h"
#include "lint/projects/Projects.h"
#include "lint/projects/Solution.h"
#include "lint/projects/SourceFlags.h"
#include "testcases/lint/EvaluatedFolder.h"
#include "llvm/ADT/STLExtras.h"

using namespace driverentry;
using namespace driverentry::lint;
using driverentry::testing::EvaluatedFolder;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

namespace {

class Evaluation : public EvaluatedFolder {
protected:
  Project evaluate(llvm::StringRef Body, llvm::StringRef Name = "p/p.vcxproj") {
    std::string Path = Folder.write(Name, ("<Project>" + Body + "</Project>").str());
    llvm::Expected<Project> Result = evaluateProject(Path, "", Options);
    EXPECT_TRUE(bool(Result)) << toString(Result.takeError());
    return Result ? std::move(*Result) : Project();
  }

  /// The only source of \p Body, which compiles a.c.
  ProjectSource source(llvm::StringRef Body) {
    Folder.write("p/a.c", "");
    Project Of = evaluate((Body + "<ItemGroup><ClCompile Include='a.c'/></ItemGroup>").str());
    EXPECT_THAT(texts(Of.Gaps), IsEmpty());
    EXPECT_EQ(Of.Sources.size(), 1u);
    return Of.Sources.empty() ? ProjectSource() : Of.Sources.front();
  }

  /// The macros that \p Properties give, through $(X) in PreprocessorDefinitions.
  std::vector<std::string> defined(llvm::StringRef Properties) {
    return texts(
        source((Properties + "<ItemDefinitionGroup><ClCompile><PreprocessorDefinitions>$(X);"
                             "%(PreprocessorDefinitions)</PreprocessorDefinitions></ClCompile></ItemDefinitionGroup>")
                   .str())
            .Defines);
  }

  bool holdsHere(llvm::StringRef Condition) {
    CheckoutFiles Files(Folder.path().str());
    Properties Known;
    Known.set("Ten", {"10", {}, ""});
    Known.set("Name", {"Abc", {}, ""});
    Truth Result = holds(Condition, {Known, Files, nullptr, Folder.path().str()});
    EXPECT_EQ(Result.Unknown, "") << Condition.str();
    return Result.Holds;
  }
};

TEST_F(Evaluation, PropertiesInDocumentOrder) {
  EXPECT_THAT(defined("<PropertyGroup><A>1</A><X>A=$(A)</X><A>2</A></PropertyGroup>"), ElementsAre("A=1"));
  EXPECT_THAT(defined("<PropertyGroup><X>P</X><X>$(x);Q$(Missing)</X></PropertyGroup>"), ElementsAre("P", "Q"));
}

TEST_F(Evaluation, ItemsSeeTheLastValue) {
  ProjectSource Source = source("<ItemDefinitionGroup><ClCompile><PreprocessorDefinitions>$(Late)"
                                "</PreprocessorDefinitions></ClCompile></ItemDefinitionGroup>"
                                "<PropertyGroup><Late>L</Late></PropertyGroup>");
  EXPECT_THAT(texts(Source.Defines), ElementsAre("L"));
}

TEST_F(Evaluation, Functions) {
  EXPECT_THAT(defined("<PropertyGroup><A>Win8 Release x</A><X>D_$(A.Replace(' ',''))</X></PropertyGroup>"),
              ElementsAre("D_Win8Releasex"));
  EXPECT_THAT(defined("<PropertyGroup><A>a.b</A><X>$(A.Replace('.', '_').ToUpper())</X></PropertyGroup>"),
              ElementsAre("A_B"));
  EXPECT_THAT(defined("<PropertyGroup><B>b</B><A>abc</A><X>$(A.Replace('$(B)', '_'))</X></PropertyGroup>"),
              ElementsAre("a_c"));
}

TEST_F(Evaluation, FunctionsOnTexts) {
  struct {
    const char *Expression, *Result;
  } Rows[] = {
      {"$(A.Trim())", "aB.c"},
      {"$(A.Trim().TrimEnd('c').TrimStart('a'))", "B."},
      {"$(A.Trim().ToLower())", "ab.c"},
      {"$(A.Trim().Substring(1))", "B.c"},
      {"$(A.Trim().Substring(1, 2))", "B."},
      {"$(A.Trim().StartsWith('aB'))", "True"},
      {"$(A.Trim().EndsWith('x'))", "False"},
      {"$(A.Trim().IndexOf('.'))", "2"},
      {"$(A.Trim().Length)", "4"},
      {"$(A.Trim().Split('.')[1])", "c"},
      {"$(A.Split('.')[7])", ""},
      {"$([MSBuild]::ValueOrDefault('$(Missing)', 'd'))", "d"},
      {"$([MSBuild]::IsOSPlatform('Windows'))", "True"},
      {"$([MSBuild]::VersionGreaterThanOrEquals('$(V)', '10.0.22621'))", "True"},
      {"$([MSBuild]::VersionLessThan('17.0', '16.11'))", "False"},
      {"$([MSBuild]::NormalizePath('/x/y', '..\\z'))", "/x/z"},
      {"$([MSBuild]::EnsureTrailingSlash('x\\y'))", "x\\y/"},
      {"$([System.IO.Path]::Combine('x\\', 'y', 'z.c'))", "x/y/z.c"},
      {"$([System.IO.Path]::GetFileName('x\\y.c'))", "y.c"},
      {"$([System.IO.Path]::GetFileNameWithoutExtension('x\\y.c'))", "y"},
      {"$([System.IO.Path]::GetExtension('x\\y.c'))", ".c"},
      {"$([System.IO.Path]::GetDirectoryName('x\\y\\z.c'))", "x\\y"},
      {"$([System.String]::IsNullOrEmpty('$(Missing)'))", "True"},
      {"$([System.String]::Copy('$(V)').Replace('.', '_'))", "10_0_26100"},
      {"$([System.IO.File]::Exists('there.txt'))", "True"},
      {"$([System.IO.File]::Exists('/etc/passwd'))", "False"},
      {"$([MSBuild]::GetRegistryValue('HKEY_LOCAL_MACHINE\\SOFTWARE\\X', 'KitsRoot10'))", "<toolchain>/"},
  };
  Folder.write("there.txt", "");
  CheckoutFiles Files(Folder.path().str());
  Properties Known;
  Known.set("A", {" aB.c ", {}, ""});
  Known.set("V", {"10.0.26100", {}, ""});
  Scope Here = {Known, Files, nullptr, Folder.path().str()};
  for (const auto &Row : Rows) {
    Value Result = Here.expand(Row.Expression);
    EXPECT_EQ(Result.Text, Row.Result) << Row.Expression;
    EXPECT_EQ(Result.Unknown, "") << Row.Expression;
  }
  for (const char *Expression :
       {"$(A.Substring(99))", "$(A.Substring(0, 99))", "$(A.Substring(x))", "$(A.Frob())", "$([MSBuild]::Frob())",
        "$([System.IO.File]::ReadAllText('there.txt'))", "$([System.DateTime]::Now.ToString('y'))",
        "$(A.Split('.')[x])", "$([)", "$([MSBuild]::NormalizePath())"})
    EXPECT_EQ(Here.expand(Expression).Unknown, Expression);
}

TEST_F(Evaluation, Transforms) {
  for (const char *Name : {"p/a.c", "p/b.c", "p/sub/a_k.c"})
    Folder.write(Name, "");
  EXPECT_THAT(files(evaluate("<ItemGroup><Base Include='a.x;b.x'/><ClCompile Include=\"@(Base->'%(Filename).c')\"/>"
                             "</ItemGroup>")),
              ElementsAre("p/a.c", "p/b.c"));
  EXPECT_THAT(files(evaluate("<ItemGroup><Base Include='sub\\a.c;sub\\a.c'><Kind>_k</Kind></Base>"
                             "<ClCompile Include=\"@(Base->'%(RelativeDir)%(Filename)%(Kind)%(Extension)')\" "
                             "Exclude=\"@(Base->'none')\"/></ItemGroup>")),
              ElementsAre("p/sub/a_k.c", "p/sub/a_k.c"));
  EXPECT_THAT(files(evaluate("<ItemGroup><Base Include='a.c;A.c;b.c'/><ClCompile Include='@(Base->Distinct())'/>"
                             "<ClCompile Remove=\"@(Base->'%(FullPath)')\" Condition=\"'@(Base, '+')'=='no'\"/>"
                             "</ItemGroup>")),
              ElementsAre("p/a.c", "p/b.c"));
  Project Of = evaluate("<ItemGroup><Word Include='X;Y'/><ClCompile Include='a.c'><PreprocessorDefinitions>"
                        "W=@(Word->'%(Identity)1', '')</PreprocessorDefinitions></ClCompile></ItemGroup>");
  EXPECT_THAT(texts(Of.Sources.at(0).Defines), ElementsAre("W=X1Y1"));
  EXPECT_THAT(texts(evaluate("<ItemGroup><ClCompile Include=\"@(X->Frob('a'))\"/></ItemGroup>").Gaps),
              ElementsAre("@(X->Frob('a')) is not understood and was left out"));
  EXPECT_THAT(
      texts(evaluate("<ItemGroup><X Include='a.c'/><ClCompile Include=\"@(X->'$(A.Frob())')\"/></ItemGroup>").Gaps),
      ElementsAre("$(A.Frob()) in @(X->'$(A.Frob())') is not understood"));
}

TEST_F(Evaluation, TargetsAreNotLookedAt) {
  Folder.write("p/a.c", "");
  EXPECT_THAT(files(evaluate("<ItemGroup><ClCompile Include='a.c'/></ItemGroup><Target Name='t'><ItemGroup>"
                             "<ClCompile Include='b.c'/><ClCompile Remove='a.c'/></ItemGroup><PropertyGroup>"
                             "<DriverType>UMDF</DriverType></PropertyGroup></Target>")),
              ElementsAre("p/a.c"));
}

TEST_F(Evaluation, SharedItems) {
  Folder.write("Shared/s.c", "");
  Folder.write("Shared/inc/s.h", "");
  Folder.write(
      "Shared/Shared.vcxitems",
      "<Project><ItemDefinitionGroup><ClCompile><AdditionalIncludeDirectories>"
      "%(AdditionalIncludeDirectories);$(MSBuildThisFileDirectory)inc</AdditionalIncludeDirectories></ClCompile>"
      "</ItemDefinitionGroup><ItemGroup><ClCompile Include='$(MSBuildThisFileDirectory)s.c'/></ItemGroup>"
      "</Project>");
  Project Of = evaluate("<ImportGroup Label='Shared'><Import Project='..\\shared\\Shared.vcxitems' Label='Shared'/>"
                        "</ImportGroup>");
  EXPECT_THAT(files(Of), ElementsAre("Shared/s.c"));
  EXPECT_THAT(texts(Of.Sources.at(0).IncludeDirs), ElementsAre(path("Shared/inc")));
}

TEST_F(Evaluation, DirectoryBuildTargetsComeLast) {
  Folder.write("Directory.Build.targets",
               "<Project><ItemDefinitionGroup Condition=\"'$(Late)'=='1'\"><ClCompile>"
               "<PreprocessorDefinitions>%(PreprocessorDefinitions);T</PreprocessorDefinitions>"
               "</ClCompile></ItemDefinitionGroup></Project>");
  constexpr llvm::StringLiteral Import = "<Import Project='$(VCTargetsPath)\\Microsoft.Cpp.targets'/>";
  EXPECT_THAT(defined(("<PropertyGroup><X>A</X><Late>1</Late></PropertyGroup>" + Import).str()), ElementsAre("A", "T"));
  EXPECT_THAT(defined(("<PropertyGroup><X>A</X></PropertyGroup>" + Import).str()), ElementsAre("A"));
}

TEST_F(Evaluation, ConditionsThatHold) {
  for (const char *Text : {"",
                           "'a'=='A'",
                           "'$(Name)|$(Ten)' == 'abc|10'",
                           "'a' != 'b'",
                           "$(Ten) == 10",
                           "$(Ten)<11",
                           "!($(Ten)<10)",
                           "'$(Ten)' >= '0x0A'",
                           "'10.0' > '9.5'",
                           "'a'=='b' or '1'=='1'",
                           "('1'=='1' and '2'=='2') Or 'a'=='b'",
                           "'1'=='1' And !('2'=='1')",
                           "'$(Missing)'==''",
                           "true",
                           "!false",
                           "!Exists('gone.props')",
                           "HasTrailingSlash('a\\')",
                           "'a'=='a' or '1'=='2' and '1'=='2'",
                           "'$(Name.Replace('b', 'x'))' == 'axc' and 'a'=='a'",
                           "'$(Name.Contains('b'))'"})
    EXPECT_TRUE(holdsHere(Text)) << Text;
}

TEST_F(Evaluation, ConditionsThatDoNotHold) {
  for (const char *Text :
       {"'a'=='b'", "'$(Ten)' != '10.0'", "'1'=='1' and '1'=='2'", "Exists('')", "exists('\\\\server\\share\\x')",
        "Exists('..\\..\\..\\..\\..\\..\\etc\\passwd')", "('a'=='b' or 'c'=='d')", "$(Ten) > 10"})
    EXPECT_FALSE(holdsHere(Text)) << Text;
  Folder.write("Sub/There.props", "");
  EXPECT_TRUE(holdsHere("Exists('sub\\there.PROPS')"));
}

TEST_F(Evaluation, ConfigurationsAreChosen) {
  constexpr llvm::StringLiteral Two =
      "<ItemGroup Label='ProjectConfigurations'><ProjectConfiguration Include='Debug|ARM64'/>"
      "<ProjectConfiguration Include='Debug|x64'/><ProjectConfiguration Include='Win8 Release|x64'/></ItemGroup>"
      "<PropertyGroup Condition=\"'$(Configuration)|$(Platform)'=='Debug|ARM64'\"><X>ARM</X></PropertyGroup>"
      "<PropertyGroup Condition=\"'$(Configuration)|$(Platform)'=='Win8 Release|x64'\"><X>R64</X></PropertyGroup>";
  EXPECT_THAT(defined(Two), ElementsAre("R64"));
  Options.Configuration = "debug";
  Options.Platform = "arm64";
  EXPECT_THAT(defined(Two), ElementsAre("ARM", "DBG=1", "DEPRECATE_DDK_FUNCTIONS=1", "MSC_NOOPT"));
  EXPECT_EQ(evaluate(Two).Target, "arm64-pc-windows-msvc");
}

TEST_F(Evaluation, MetadataInheritsInOrder) {
  ProjectSource Source = source(
      "<ItemDefinitionGroup><ClCompile><PreprocessorDefinitions>A;B</PreprocessorDefinitions></ClCompile>"
      "</ItemDefinitionGroup><ItemDefinitionGroup><ClCompile><PreprocessorDefinitions>C;%(PreprocessorDefinitions);D"
      "</PreprocessorDefinitions></ClCompile></ItemDefinitionGroup>");
  EXPECT_THAT(texts(Source.Defines), ElementsAre("C", "A", "B", "D"));
  Folder.write("p/b.c", "");
  Project Of = evaluate("<ItemDefinitionGroup><ClCompile><PreprocessorDefinitions>A</PreprocessorDefinitions>"
                        "</ClCompile></ItemDefinitionGroup><ItemGroup><ClCompile Include='b.c'>"
                        "<PreprocessorDefinitions Condition=\"'%(ClCompile.PreprocessorDefinitions)'=='A'\">"
                        "N=%(Filename);%(ClCompile.PreprocessorDefinitions)</PreprocessorDefinitions>"
                        "<PreprocessorDefinitions Condition=\"'%(PreprocessorDefinitions)'==''\">Z"
                        "</PreprocessorDefinitions></ClCompile></ItemGroup>");
  EXPECT_THAT(texts(Of.Sources.at(0).Defines), ElementsAre("N=b", "A"));
}

TEST_F(Evaluation, EveryValueKnowsItsPlace) {
  Folder.write("p/more.props", "<Project>\n<PropertyGroup>\n<DriverType>WDM</DriverType></PropertyGroup></Project>");
  Folder.write("p/a.c", "");
  Project Of = evaluate("\n<Import Project='more.props'/>\n<ItemGroup>\n<ClCompile Include='a.c'>\n"
                        "<PreprocessorDefinitions>X</PreprocessorDefinitions></ClCompile></ItemGroup>");
  EXPECT_EQ(Of.DriverType.From.File, path("p/more.props"));
  EXPECT_EQ(Of.DriverType.From.Line, 3u);
  EXPECT_EQ(Of.Sources.at(0).From.Line, 4u);
  EXPECT_EQ(Of.Sources.at(0).Defines.at(0).From.Line, 5u);
}

TEST_F(Evaluation, ListsWildcardsExcludeRemove) {
  for (const char *Name : {"p/a.c", "p/b.c", "p/sub/c.cpp", "p/sub/deep/d.c", "p/x.c", "p/y.c", "p/z.h"})
    Folder.write(Name, "");
  EXPECT_THAT(files(evaluate("<ItemGroup><ClCompile Include=' b.c ;\n a.c;; z.h'/></ItemGroup>")),
              ElementsAre("p/b.c", "p/a.c"));
  EXPECT_THAT(files(evaluate("<ItemGroup><ClCompile Include='sub\\**\\*.c*' Exclude='sub\\c.cpp'/>"
                             "<ClCompile Include='?.c' Exclude='A.c'/><ClCompile Remove='x.c'/></ItemGroup>")),
              ElementsAre("p/sub/deep/d.c", "p/b.c", "p/y.c"));
  EXPECT_THAT(files(evaluate("<ItemGroup><Other Include='x.c;a.c'/><ClCompile Include='a.c'/>"
                             "<ClCompile Include='@(Other)' Exclude='@(ClCompile)'/></ItemGroup>")),
              ElementsAre("p/a.c", "p/x.c"));
}

TEST_F(Evaluation, ExcludedFromBuild) {
  Folder.write("p/a.c", "");
  Folder.write("p/b.c", "");
  EXPECT_THAT(files(evaluate("<ItemGroup><ClCompile Include='a.c'><ExcludedFromBuild "
                             "Condition=\"'$(Platform)'=='x64'\">true</ExcludedFromBuild></ClCompile>"
                             "<ClCompile Include='b.c'><ExcludedFromBuild Condition=\"'$(Platform)'=='Win32'\">true"
                             "</ExcludedFromBuild></ClCompile></ItemGroup>")),
              ElementsAre("p/b.c"));
}

TEST_F(Evaluation, NamesWithoutRegardToCase) {
  Folder.write("Common/Entry.C", "");
  Folder.write("Inc/x.h", "");
  Project Of = evaluate("<ItemGroup><ClCompile Include='..\\common\\ENTRY.c'><AdditionalIncludeDirectories>"
                        "$(ProjectDir)..\\INC\\;.\\gone</AdditionalIncludeDirectories></ClCompile></ItemGroup>");
  EXPECT_THAT(files(Of), ElementsAre("Common/Entry.C"));
  EXPECT_THAT(texts(Of.Sources.at(0).IncludeDirs), ElementsAre(path("Inc")));
}

TEST_F(Evaluation, HeadersBesideTheProject) {
  Folder.write("shared/a.c", "");
  constexpr llvm::StringLiteral Body = "<ItemGroup><ClCompile Include='..\\shared\\a.c'/></ItemGroup>";
  EXPECT_THAT(evaluate(Body).Sources.at(0).IncludeDirs, IsEmpty());
  Folder.write("p/Precomp.h", "");
  EXPECT_THAT(texts(evaluate(Body).Sources.at(0).IncludeDirs), ElementsAre(path("p")));
}

TEST_F(Evaluation, FlagsOfAFile) {
  Folder.write("p/pre.h", "");
  Project Of =
      evaluate("<ItemGroup><ClCompile Include='a.c'><CompileAs>CompileAsCpp</CompileAs>"
               "<LanguageStandard>stdcpp17</LanguageStandard><LanguageStandard_C>stdc11</LanguageStandard_C>"
               "<UndefinePreprocessorDefinitions>U</UndefinePreprocessorDefinitions>"
               "<ForcedIncludeFiles>pre.h;gone.h</ForcedIncludeFiles>"
               "<PreprocessorDefinitions>S=\\\"a%3Bb\\\";-bad</PreprocessorDefinitions>"
               "<AdditionalOptions>/DOPT=1 /kernel /D SEP /wd4996</AdditionalOptions></ClCompile></ItemGroup>");
  Unit Made = unitFor(Of.Sources.at(0), Of, Build(), "/");
  EXPECT_THAT(Made.Command, ElementsAre("clang", "--target=x86_64-pc-windows-msvc", "-x", "c++", "-std=c++17",
                                        "-DS=\"a;b\"", "-DOPT=1", "-DSEP", "-UU", "-include", path("p/pre.h")));
}

TEST_F(Evaluation, ImportsAndDirectoryBuildProps) {
  Folder.write("Directory.Build.props", "<Project><PropertyGroup><X>SHARED;F=$(MSBuildThisFileName)</X>"
                                        "</PropertyGroup></Project>");
  EXPECT_THAT(defined("<Import Project='$(VCTargetsPath)\\Microsoft.Cpp.Default.props'/>"
                      "<PropertyGroup><X>$(X);OWN</X></PropertyGroup>"
                      "<Import Project='packages\\Microsoft.Windows.WDK\\x.props'/>"),
              ElementsAre("SHARED", "F=Directory.Build", "OWN"));
  Folder.write("p/Sub/Sources.props", "<Project><PropertyGroup><X>D=$(MSBuildThisFileDirectory.Contains('Sub'))</X>"
                                      "</PropertyGroup></Project>");
  EXPECT_THAT(defined("<ImportGroup><Import Project='sub\\sources.props'/></ImportGroup>"
                      "<Import Project='gone.props' Condition=\"Exists('gone.props')\"/>"),
              ElementsAre("D=True"));
}

TEST_F(Evaluation, ChooseTakesOneBranch) {
  EXPECT_THAT(defined("<Choose><When Condition=\"'$(Platform)'=='ARM'\"><PropertyGroup><X>A</X></PropertyGroup></When>"
                      "<When Condition=\"'$(Platform)'=='x64'\"><PropertyGroup><X>B</X></PropertyGroup></When>"
                      "<Otherwise><PropertyGroup><X>C</X></PropertyGroup></Otherwise></Choose>"),
              ElementsAre("B"));
}

TEST_F(Evaluation, DriverTypes) {
  struct {
    const char *Properties;
    DriverSpace Space;
    std::vector<std::string> Defines;
  } Rows[] = {
      {"<DriverType>KMDF</DriverType><KMDF_VERSION_MINOR>15</KMDF_VERSION_MINOR>"
       "<UMDF_VERSION_MAJOR>2</UMDF_VERSION_MAJOR>",
       DriverSpace::Kernel,
       {"KMDF_VERSION_MINOR=15"}},
      {"<DriverType>UMDF</DriverType><UMDF_VERSION_MAJOR>2</UMDF_VERSION_MAJOR>",
       DriverSpace::User,
       {"UMDF_VERSION_MAJOR=2"}},
      {"<DriverType>WDM</DriverType>", DriverSpace::Kernel, {}},
      {"<DriverType>Miniport</DriverType>", DriverSpace::Kernel, {}},
      {"<DriverType>ExportDriver</DriverType>", DriverSpace::Kernel, {}},
      {"<PlatformToolset>WindowsKernelModeDriver10.0</PlatformToolset>", DriverSpace::Kernel, {}},
      {"<PlatformToolset>WindowsUserModeDriver10.0</PlatformToolset>", DriverSpace::User, {}},
      {"<PlatformToolset>v143</PlatformToolset>", DriverSpace::Detect, {}},
  };
  for (const auto &Row : Rows) {
    Folder.write("p/a.c", "");
    Project Of = evaluate((llvm::Twine("<PropertyGroup>") + Row.Properties +
                           "</PropertyGroup><ItemGroup><ClCompile Include='a.c'/></ItemGroup>")
                              .str());
    EXPECT_EQ(Of.Space, Row.Space) << Row.Properties;
    EXPECT_EQ(texts(Of.Sources.at(0).Defines), Row.Defines) << Row.Properties;
  }
}

TEST_F(Evaluation, WhatIsNotUnderstoodIsToldWhereItMatters) {
  EXPECT_THAT(texts(evaluate("<PropertyGroup><Out>$([System.IO.File]::ReadAllText('/etc/passwd'))</Out>"
                             "</PropertyGroup><ItemGroup><None Include='@(X->\"%(y)\")'/></ItemGroup>")
                        .Gaps),
              IsEmpty());
  Folder.write("p/a.c", "");
  Project Of = evaluate("<PropertyGroup><X>$([System.IO.File]::ReadAllText('/etc/passwd'))</X></PropertyGroup>"
                        "<ItemGroup><ClCompile Include='a.c'><PreprocessorDefinitions>A;$(X)</PreprocessorDefinitions>"
                        "</ClCompile></ItemGroup>");
  EXPECT_THAT(texts(Of.Gaps), ElementsAre("$([System.IO.File]::ReadAllText('/etc/passwd')) is not understood; what it "
                                          "is part of was left out"));
  EXPECT_THAT(texts(Of.Sources.at(0).Defines), ElementsAre("A"));
  EXPECT_THAT(texts(evaluate("<ItemGroup Condition=\"'$(a == 'b'\"><ClCompile Include='a.c'/></ItemGroup>").Gaps),
              ElementsAre(HasSubstr("its condition is not understood (a quote that does not end)")));
  EXPECT_THAT(texts(evaluate("<ItemGroup Condition=\"Foo('x')\"><ClCompile Include='a.c'/></ItemGroup>").Gaps),
              ElementsAre(HasSubstr("its condition is not understood (Foo(…))")));
}

TEST_F(Evaluation, PathsStayInTheCheckout) {
  Folder.write("p/a.c", "");
  Project Of = evaluate("<ItemGroup><ClCompile Include='a.c'><AdditionalIncludeDirectories>C:\\WinDDK\\inc;"
                        "\\\\server\\share;..\\..\\..;$(SDK_INC_PATH)\\..\\x</AdditionalIncludeDirectories></ClCompile>"
                        "<ClCompile Include='..\\..\\..\\..\\etc\\evil.c;\\\\server\\s\\b.c;D:\\c.c'/></ItemGroup>");
  EXPECT_THAT(files(Of), ElementsAre("p/a.c"));
  EXPECT_THAT(Of.Sources.at(0).IncludeDirs, IsEmpty());
  EXPECT_THAT(texts(Of.Dropped), ElementsAre(HasSubstr("'C:\\WinDDK\\inc'"), HasSubstr("server"), HasSubstr("..")));
  EXPECT_THAT(texts(Of.Gaps), ElementsAre(HasSubstr("evil.c' leaves the checkout"), HasSubstr("leaves the checkout"),
                                          HasSubstr("'D:\\c.c' leaves the checkout")));
  EXPECT_THAT(texts(evaluate("<Import Project='..\\..\\..\\..\\x.props'/>").Gaps),
              ElementsAre(HasSubstr("leaves the checkout")));
}

TEST_F(Evaluation, SourcesThatTheBuildMakes) {
  Project Of = evaluate("<PropertyGroup><IntDir>$(Platform)\\obj\\</IntDir></PropertyGroup><ItemGroup>"
                        "<ClCompile Include='$(IntDir)\\x_i.c;gone.c'/></ItemGroup>");
  EXPECT_THAT(files(Of), ElementsAre("p/gone.c"));
  EXPECT_THAT(texts(Of.Notes), ElementsAre(HasSubstr("x_i.c' is made by the build")));
}

TEST_F(Evaluation, BombsAreBounded) {
  std::string Doubling = "<PropertyGroup><X>0123456789</X>";
  for (int I = 0; I < 64; ++I)
    Doubling += "<X>$(X)$(X)</X>";
  Folder.write("p/a.c", "");
  Project Of = evaluate(Doubling + "</PropertyGroup><ItemGroup><ClCompile Include='a.c'><PreprocessorDefinitions>$(X)"
                                   "</PreprocessorDefinitions></ClCompile></ItemGroup>");
  EXPECT_THAT(texts(Of.Gaps), ElementsAre(HasSubstr("grows beyond all measure")));
  std::string Nested(5000, '(');
  EXPECT_THAT(texts(evaluate("<ImportGroup Condition=\"" + Nested + "\"/>").Gaps),
              ElementsAre(HasSubstr("nests too deep")));
}

TEST_F(Evaluation, WorkIsBounded) {
  std::string Many, Open;
  for (int I = 0; I < 30000; ++I) {
    Many += "<ClCompile Include='@(ClCompile);a.c'/><ClCompile Remove='b.c'/>";
    Open += "$(";
  }
  EXPECT_THAT(texts(evaluate("<ItemGroup>" + Many + "</ItemGroup>").Gaps),
              ElementsAre("it lists more files than any project does, and the rest was left out",
                          HasSubstr(" more are not there; check out what is missing")));
  EXPECT_THAT(texts(evaluate("<ItemGroup><ClCompile Include='" + Open + "'/></ItemGroup>").Gaps),
              ElementsAre(HasSubstr("an expression that does not end")));
  std::string Replacing = "<PropertyGroup><A>" + std::string(100000, 'a') + "</A>";
  for (int I = 0; I < 30000; ++I)
    Replacing += "<B>$(A.Replace('a','bbbbbbbbbbbbbbbbbbbbbbbbb'))</B>";
  EXPECT_THAT(texts(evaluate(Replacing + "</PropertyGroup>").Gaps), IsEmpty());
}

TEST_F(Evaluation, CyclesOfImports) {
  Folder.write("p/a.props", "<Project><Import Project='b.props'/></Project>");
  Folder.write("p/b.props", "<Project><Import Project='a.props'/></Project>");
  EXPECT_THAT(texts(evaluate("<Import Project='a.props'/>").Gaps),
              ElementsAre("the import 'a.props' leads back to itself and was left out"));
  for (int I = 0; I < 100; ++I)
    Folder.write(("p/i" + llvm::Twine(I) + ".props").str(),
                 ("<Project><Import Project='i" + llvm::Twine(I + 1) + ".props'/></Project>").str());
  EXPECT_THAT(texts(evaluate("<Import Project='i0.props'/>").Gaps), ElementsAre(HasSubstr("more files than any")));
}

TEST_F(Evaluation, Encodings) {
  std::string Utf16 = "\xFF\xFE";
  for (char C : llvm::StringRef("<?xml version=\"1.0\" encoding=\"utf-16\"?><Project><PropertyGroup>"
                                "<DriverType>WDM</DriverType></PropertyGroup></Project>"))
    Utf16 += {C, '\0'};
  for (const std::string &Text : {Utf16, Utf16.substr(2),
                                  std::string("\xEF\xBB\xBF<Project xmlns='urn:x'><PropertyGroup><DriverType>WDM"
                                              "</DriverType></PropertyGroup></Project>")}) {
    Project Of = llvm::cantFail(evaluateProject(Folder.write("e.vcxproj", Text), "", Options));
    EXPECT_EQ(Of.DriverType.Text, "WDM");
  }
}

TEST_F(Evaluation, Solutions) {
  Folder.write("One/One.vcxproj", "<Project/>");
  Folder.write("two/two.vcxproj", "<Project/>");
  std::string Sln =
      Folder.write("a.sln", "\xEF\xBB\xBF\r\nMicrosoft Visual Studio Solution File, Format Version 12.00\r\n"
                            "Project(\"{8BC9CEB8}\") = \"one\", \"one\\ONE.vcxproj\", \"{1}\"\r\nEndProject\r\n"
                            "Project(\"{2150E333}\") = \"Folder\", \"Folder\", \"{2}\"\r\nEndProject\r\n"
                            "Project(\"{8BC9CEB8}\") = \"two\", \"two\\two.vcxproj\", \"{3}\"\r\nEndProject\r\n"
                            "Project(\"{8BC9CEB8}\") = \"gone\", \"gone\\gone.vcxproj\", \"{4}\"\r\nEndProject\r\n");
  SolutionLines Told;
  auto Read = [&](const std::string &Path) {
    std::vector<std::string> Found;
    for (const SolutionProject &Each : llvm::cantFail(readSolution(Path, Options, Told)))
      Found.push_back(llvm::StringRef(Each.Path).drop_front(Folder.path().size() + 1).str() +
                      (Each.As.Configuration.empty() ? "" : " " + Each.As.Configuration + "|" + Each.As.Platform));
    return Found;
  };
  EXPECT_THAT(Read(Sln), ElementsAre("One/One.vcxproj", "two/two.vcxproj"));
  EXPECT_THAT(Told.Problems, ElementsAre(HasSubstr("a.sln: its project 'gone\\gone.vcxproj' is not there")));
  std::string Slnx = Folder.write("a.slnx", "<Solution><Folder Name='/f/'><Project Path='two/two.vcxproj'/></Folder>"
                                            "<Project Path='one\\one.vcxproj'/></Solution>");
  EXPECT_THAT(Read(Slnx), ElementsAre("two/two.vcxproj Release|x64", "One/One.vcxproj Release|x64"));
}

TEST_F(Evaluation, ConfigurationsOfASolution) {
  constexpr llvm::StringLiteral Sln =
      "Microsoft Visual Studio Solution File\n"
      "Project(\"{8BC9CEB8}\") = \"one\", \"one\\one.vcxproj\", \"{AA}\"\nEndProject\n"
      "Project(\"{8BC9CEB8}\") = \"two\", \"two\\two.vcxproj\", \"{BB}\"\nEndProject\n"
      "Project(\"{8BC9CEB8}\") = \"new\", \"new\\new.vcxproj\", \"{CC}\"\nEndProject\n"
      "Global\n\tGlobalSection(SolutionConfigurationPlatforms) = preSolution\n"
      "\t\t{AA}.Release|x64.ActiveCfg = Wrong|Section\n\tEndGlobalSection\n"
      "\tGlobalSection(ProjectConfigurationPlatforms) = postSolution\n"
      "\t\t{aa}.Release|x64.ActiveCfg = Win10 Release|x64\n\t\t{aa}.Release|x64.Build.0 = Win10 Release|x64\n"
      "\t\t{AA}.Debug|x86.ActiveCfg = Debug|Win32\n\t\t{AA}.Debug|x86.Build.0 = Debug|Win32\n"
      "\t\t{BB}.Release|x64.ActiveCfg = Release|Win32\n\t\t{BB}.Debug|x86.Build.0 = Debug|Win32\n"
      "\tEndGlobalSection\nEndGlobal\n";
  auto Shown = [&](const ConfigurationName &Wanted) {
    std::vector<std::string> Result;
    for (const NamedProject &Each : llvm::cantFail(parseSln(Sln, Wanted)))
      Result.push_back(Each.Id + " " + Each.As.Configuration + "|" + Each.As.Platform + (Each.IsBuilt ? "" : " not"));
    return Result;
  };
  EXPECT_THAT(Shown({"release", "X64"}), ElementsAre("{AA} Win10 Release|x64", "{BB} Release|Win32 not", "{CC} |"));
  EXPECT_THAT(Shown({"Debug", "Win32"}), ElementsAre("{AA} Debug|Win32", "{BB} |", "{CC} |"));
  EXPECT_THAT(Shown({"Debug", "ARM64"}), ElementsAre("{AA} |", "{BB} |", "{CC} |"));
}

TEST_F(Evaluation, ConfigurationsOfASlnx) {
  Folder.write("a/a.vcxproj", "<Project/>");
  Folder.write("b/b.vcxproj", "<Project/>");
  std::string Path =
      Folder.write("s.slnx", "<Solution><Configurations><Platform Name='x64'/></Configurations>"
                             "<Project Path='a/a.vcxproj'><BuildType Solution='Release|*' Project='Win10 Release'/>"
                             "<Platform Solution='*|ARM64' Project='x64'/></Project>"
                             "<Project Path='b/b.vcxproj'><Build Solution='*|ARM64' Project='false'/></Project>"
                             "</Solution>");
  auto Read = [&](llvm::StringRef Configuration, llvm::StringRef Platform) {
    Options.Configuration = Configuration;
    Options.Platform = Platform;
    SolutionLines Told;
    std::vector<std::string> Found;
    for (const SolutionProject &Each : llvm::cantFail(readSolution(Path, Options, Told)))
      Found.push_back(Each.As.Configuration + "|" + Each.As.Platform);
    llvm::append_range(Found, Told.Notes);
    return Found;
  };
  EXPECT_THAT(Read("", ""), ElementsAre("Win10 Release|x64", "Release|x64"));
  EXPECT_THAT(Read("Debug", "x86"), ElementsAre("Debug|Win32", "Debug|Win32"));
  EXPECT_THAT(Read("Debug", "ARM64"),
              ElementsAre("Debug|x64", HasSubstr("s.slnx: does not build in Debug|ARM64: b; ")));
}

} // namespace
