// Driver images: what projects, .def and .inf files say of them, and which sources they are made of.
#include "checks/facts/ImageFacts.h"
#include "lint/projects/Image.h"
#include "lint/projects/ModuleDefinition.h"
#include "lint/projects/Projects.h"
#include "testcases/harness/Process.h"
#include "llvm/ADT/StringExtras.h"
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace driverentry;
using namespace driverentry::lint;
using driverentry::testing::ScratchFolder;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace {

TEST(ModuleDefinition, ExportsAreNamesAsOthersSeeThem) {
  EXPECT_THAT(exportsOf("; comment\nLIBRARY \"x.sys\"\nEXPORTS\n  DllInitialize PRIVATE\r\n Public=Internal @3 NONAME\n"
                        "\n  Data ; not a statement\n  Value DATA\n"),
              ElementsAre("DllInitialize", "Public", "Data", "Value"));
  EXPECT_THAT(exportsOf("EXPORTS First\n Second\nSECTIONS\n .text READ\n"), ElementsAre("First", "Second"));
  EXPECT_THAT(exportsOf(""), IsEmpty());
  EXPECT_THAT(exportsOf("EXPORTS"), IsEmpty());
}

TEST(Inf, ServicesAreFollowedToTheirSections) {
  std::vector<Service> Found = servicesOf("[Install.NTamd64.Services]\n"
                                          "AddService = %Name%, 0x2, \\\n   \"Own_Service\" ; the function driver\n"
                                          "AddService = ,2\n"
                                          "[own_service]\nServiceType = 0x00000002 ; SERVICE_FILE_SYSTEM_DRIVER\n"
                                          "StartType=0\nServiceBinary = %13%\\own;1.sys\n"
                                          "LoadOrderGroup = \"FSFilter; Activity\"\n"
                                          "[Strings]\nNAME = \"own\"\n");
  ASSERT_EQ(Found.size(), 1u);
  EXPECT_EQ(Found[0].Name, "own");
  EXPECT_EQ(Found[0].Binary, "own");
  EXPECT_EQ(Found[0].Type, "0x00000002");
  EXPECT_EQ(Found[0].Start, "0");
  EXPECT_EQ(Found[0].LoadOrderGroup, "FSFilter; Activity");
}

TEST(Inf, WhatIsNoInfHasNoServices) {
  for (const char *Text :
       {"", "[", "[a\nAddService", "AddService=x,2,y", "[a]\nAddService=x,2", "[a]\nAddService=%", "\\"})
    EXPECT_THAT(servicesOf(Text), IsEmpty()) << Text;
  // A section that is not there, and a token without an end.
  std::vector<Service> Found = servicesOf("[a]\nAddService=%x,,gone\nAddService=%x,,gone\n");
  ASSERT_EQ(Found.size(), 1u);
  EXPECT_EQ(Found[0].Name, "%x");
}

class Images : public ::testing::Test {
protected:
  ScratchFolder Folder;
  std::vector<Project> Projects;

  void add(llvm::StringRef Name, llvm::StringRef Type, llvm::StringRef DriverType, llvm::StringRef Body = "") {
    std::string Text = ("<Project><PropertyGroup><ConfigurationType>" + Type + "</ConfigurationType><DriverType>" +
                        DriverType + "</DriverType></PropertyGroup>" + Body + "</Project>")
                           .str();
    llvm::Expected<Project> Read =
        evaluateProject(Folder.write(Name, Text), "", {"", "", Folder.path().str(), Folder.path().str()});
    ASSERT_TRUE(bool(Read)) << toString(Read.takeError());
    Projects.push_back(std::move(*Read));
  }

  static std::string link(llvm::StringRef Metadata) {
    return ("<ItemDefinitionGroup><Link>" + Metadata + "</Link></ItemDefinitionGroup>").str();
  }
  static std::string item(llvm::StringRef Type, llvm::StringRef Include) {
    return ("<ItemGroup><" + Type + " Include='" + Include + "'/></ItemGroup>").str();
  }

  std::vector<std::string> builds(size_t Index) {
    std::vector<std::string> Result;
    for (const Build &Each : buildsOf(Index, Projects, formImages(Projects)))
      Result.push_back(llvm::join(Each.Images, "+") + ": " + llvm::join(Each.Macros, " "));
    return Result;
  }

  static std::string macro(llvm::StringRef Property, llvm::StringRef Value) {
    EXPECT_FALSE(imageMacro(Property, Value).empty()) << Property.str() << "=" << Value.str();
    return imageMacro(Property, Value).str();
  }
};

TEST_F(Images, NamesFollowTheKindOfProject) {
  add("a/one.vcxproj", "Driver", "KMDF");
  add("a/two.vcxproj", "DynamicLibrary", "UMDF", "<PropertyGroup><TargetName>Second</TargetName></PropertyGroup>");
  add("a/three.vcxproj", "Application", "");
  add("a/four.vcxproj", "StaticLibrary", "KMDF");
  add("a/five.vcxproj", "Utility", "");
  std::vector<std::string> Names;
  for (const Image &Each : formImages(Projects))
    Names.push_back(Each.Name + (Each.IsDriver ? " driver" : ""));
  EXPECT_THAT(Names, ElementsAre("one.sys driver", "Second.dll driver", "three.exe"));
  EXPECT_THAT(builds(0), ElementsAre("one.sys: " + macro("DriverType", "KMDF")));
  EXPECT_THAT(builds(2), ElementsAre("three.exe: " + macro("ConfigurationType", "Application")));
}

TEST_F(Images, TheFirstUserModeFrameworkHasNoEntryPoint) {
  add("one.vcxproj", "DynamicLibrary", "UMDF",
      "<PropertyGroup><UMDF_VERSION_MAJOR>1</UMDF_VERSION_MAJOR></PropertyGroup>");
  add("two.vcxproj", "DynamicLibrary", "UMDF",
      "<PropertyGroup><UMDF_VERSION_MAJOR>2</UMDF_VERSION_MAJOR></PropertyGroup>");
  EXPECT_THAT(builds(0), ElementsAre("one.dll: " + macro("DriverType", "UMDF 1")));
  EXPECT_THAT(builds(1), ElementsAre("two.dll: " + macro("DriverType", "UMDF")));
  std::vector<Image> All = formImages(Projects);
  std::vector<const Image *> Without = driversWithoutEntry(All);
  ASSERT_EQ(Without.size(), 1u);
  EXPECT_EQ(Without[0]->Name, "two.dll");
}

TEST_F(Images, ALibraryIsPartOfWhatLinksIt) {
  add("lib/common.vcxproj", "StaticLibrary", "", item("ClCompile", "c.c"));
  add("k/k.vcxproj", "Driver", "KMDF", item("ProjectReference", "..\\LIB\\Common.vcxproj"));
  add("k2/k2.vcxproj", "Driver", "KMDF",
      link("<AdditionalDependencies>$(DDK_LIB_PATH)\\wdm.lib;..\\lib\\$(IntDir)\\COMMON.lib"
           "</AdditionalDependencies>"));
  EXPECT_THAT(builds(0), ElementsAre("k.sys+k2.sys: " + macro("DriverType", "KMDF")));
  // Images of two kinds: its sources are built as both.
  add("w/w.vcxproj", "Driver", "WDM", item("ProjectReference", "..\\lib\\common.vcxproj"));
  EXPECT_THAT(builds(0),
              ElementsAre("k.sys+k2.sys: " + macro("DriverType", "KMDF"), "w.sys: " + macro("DriverType", "WDM")));
  EXPECT_THAT(builds(1), ElementsAre("k.sys: " + macro("DriverType", "KMDF")));
}

TEST_F(Images, LibrariesOfLibrariesAndCircles) {
  Folder.write("b.vcxproj", "");
  add("a.vcxproj", "StaticLibrary", "", item("ProjectReference", "b.vcxproj"));
  add("b.vcxproj", "StaticLibrary", "", item("ProjectReference", "a.vcxproj"));
  Folder.write("d.vcxproj", "");
  add("d.vcxproj", "Driver", "WDM", item("ProjectReference", "a.vcxproj") + item("ProjectReference", "d.vcxproj"));
  EXPECT_THAT(formImages(Projects).front().Projects, ElementsAre(2u, 0u, 1u));
  // What nobody links says what its own project says.
  Projects.pop_back();
  EXPECT_THAT(builds(1), ElementsAre(": "));
}

TEST_F(Images, TheNearestOfLibrariesWithOneName) {
  add("one/lib/x.vcxproj", "StaticLibrary", "");
  add("two/lib/x.vcxproj", "StaticLibrary", "");
  add("two/sys/d.vcxproj", "Driver", "WDM", link("<AdditionalDependencies>x.lib</AdditionalDependencies>"));
  EXPECT_THAT(formImages(Projects).front().Projects, ElementsAre(2u, 1u));
}

TEST_F(Images, ExportsAndServices) {
  Folder.write("x.def", "EXPORTS\n DllInitialize PRIVATE\n");
  Folder.write("x.inx",
               "[s.Services]\nAddService=x,2,x_Service\n[x_Service]\nServiceType=2\nServiceBinary=%13%\\X.sys\n");
  std::string Body =
      link("<ModuleDefinitionFile>x.def</ModuleDefinitionFile>") + item("Inf", "x.inx") + item("Inf", "gone.inx");
  add("x.vcxproj", "Driver", "WDM", Body);
  EXPECT_THAT(builds(0), ElementsAre("x.sys: " + macro("DriverType", "WDM") + " " + macro("Export", "DllInitialize") +
                                     " " + macro("ServiceType", "2")));
  EXPECT_THAT(Projects[0].Gaps, IsEmpty());
  // In user mode the name means nothing.
  add("u.vcxproj", "DynamicLibrary", "UMDF", link("<ModuleDefinitionFile>x.def</ModuleDefinitionFile>"));
  EXPECT_THAT(builds(1), ElementsAre("u.dll: " + macro("DriverType", "UMDF")));
}

} // namespace
