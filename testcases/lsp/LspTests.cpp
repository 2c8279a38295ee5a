// driverentry-clangd as an editor meets it: no configuration of the user's, no compilation database.
#include "testcases/harness/Lsp.h"
#include "testcases/harness/Process.h"
#include "llvm/Support/FormatVariadic.h"
#include <gtest/gtest.h>

using namespace driverentry::testing;
using llvm::json::Array;
using llvm::json::Object;
using llvm::json::Value;

namespace {

constexpr llvm::StringLiteral Driver = "#include <ntddk.h>\n"
                                       "\n"
                                       "NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path) {\n"
                                       "  UNREFERENCED_PARAMETER(Driver);\n"
                                       "  UNREFERENCED_PARAMETER(Path);\n"
                                       "  return STATUS_SUCCESS;\n"
                                       "}\n";
constexpr llvm::StringLiteral Check = "driverentry-missing-role-type";

class Editor : public testing::Test {
protected:
  ScratchFolder Folder;
  std::string Path = Folder.write("driver.c", Driver);
  std::unique_ptr<LspSession> Session;

  /// Opens \p Name with the text that it has on disk.
  llvm::json::Array opened(llvm::StringRef Name) {
    std::string File = (Folder.path() + "/" + Name).str();
    llvm::Expected<std::string> Text = readFile(File);
    EXPECT_TRUE(bool(Text)) << toString(Text.takeError());
    llvm::Expected<Array> Diagnostics = Session->open(File, *Text);
    EXPECT_TRUE(bool(Diagnostics)) << toString(Diagnostics.takeError());
    EXPECT_FALSE(bool(Session->close(File)));
    return Diagnostics ? *Diagnostics : Array();
  }

  void SetUp() override {
    llvm::Expected<std::unique_ptr<LspSession>> Started =
        LspSession::start({TOOL_FOLDER "/driverentry-clangd", "--enable-config=false", "--log=error"}, Folder.path());
    ASSERT_TRUE(bool(Started)) << toString(Started.takeError());
    Session = std::move(*Started);
  }

  /// The published diagnostic of that code, or null.
  static const Object *find(const Array &Diagnostics, llvm::StringRef Code) {
    for (const Value &D : Diagnostics)
      if (D.getAsObject()->getString("code") == Code)
        return D.getAsObject();
    return nullptr;
  }

  static std::string shown(const Array &Diagnostics) { return llvm::formatv("{0:2}", Value(Array(Diagnostics))); }
};

TEST_F(Editor, SeesFindingsWithNoConfiguration) {
  llvm::Expected<Array> Diagnostics = Session->open(Path, Driver);
  ASSERT_TRUE(bool(Diagnostics)) << toString(Diagnostics.takeError());
  const Object *Found = find(*Diagnostics, Check);
  ASSERT_TRUE(Found) << shown(*Diagnostics);
  EXPECT_EQ(Found->getString("source"), "clang-tidy");
  EXPECT_EQ(Found->getObject("range")->getObject("start")->getInteger("line"), 2);
  for (const Value &D : *Diagnostics)
    EXPECT_NE(D.getAsObject()->getInteger("severity"), 1) << shown(*Diagnostics);
}

TEST_F(Editor, OffersTheFixAsACodeAction) {
  llvm::Expected<Array> Diagnostics = Session->open(Path, Driver);
  ASSERT_TRUE(bool(Diagnostics)) << toString(Diagnostics.takeError());
  const Object *Found = find(*Diagnostics, Check);
  ASSERT_TRUE(Found) << shown(*Diagnostics);

  Object Params{{"textDocument", Object{{"uri", uriOf(Path)}}},
                {"range", Object(*Found->getObject("range"))},
                {"context", Object{{"diagnostics", Array{Object(*Found)}}, {"only", Array{"quickfix"}}}}};
  llvm::Expected<Value> Actions = Session->request("textDocument/codeAction", std::move(Params));
  ASSERT_TRUE(bool(Actions)) << toString(Actions.takeError());
  ASSERT_TRUE(Actions->getAsArray() && !Actions->getAsArray()->empty()) << llvm::formatv("{0:2}", *Actions).str();

  const Object *Edit = Actions->getAsArray()->front().getAsObject()->getObject("edit");
  ASSERT_TRUE(Edit) << llvm::formatv("{0:2}", *Actions).str();
  llvm::Expected<std::string> Fixed = applyEdits(Driver, *Edit->getObject("changes")->getArray(uriOf(Path)));
  ASSERT_TRUE(bool(Fixed)) << toString(Fixed.takeError());
  EXPECT_NE(Fixed->find("DRIVER_INITIALIZE DriverEntry;"), std::string::npos) << *Fixed;

  ASSERT_FALSE(bool(Session->close(Path)));
  Diagnostics = Session->open(Path, *Fixed);
  ASSERT_TRUE(bool(Diagnostics)) << toString(Diagnostics.takeError());
  EXPECT_FALSE(find(*Diagnostics, Check)) << "the fix leaves the finding: " << shown(*Diagnostics);
}

TEST_F(Editor, IsNotShownChecksThatANolintSilences) {
  std::string Silenced = Driver.str();
  Silenced.insert(Silenced.find(" {"), " /* NOLINT(driverentry-*) */");
  llvm::Expected<Array> Diagnostics = Session->open(Path, Silenced);
  ASSERT_TRUE(bool(Diagnostics)) << toString(Diagnostics.takeError());
  EXPECT_FALSE(find(*Diagnostics, Check)) << shown(*Diagnostics);
}

// A checkout with projects and no compilation database.

/// Has a finding when BAD is defined, and an error when the header of another folder is not found.
const std::string Either = ("#include \"other.h\"\n#ifdef BAD\n" + Driver + "#endif\n").str();

std::string project(llvm::StringRef Source, llvm::StringRef Define, llvm::StringRef Type = "KMDF") {
  return ("<Project><PropertyGroup><DriverType>" + Type +
          "</DriverType></PropertyGroup><ItemGroup><ClCompile Include=\"" + Source +
          "\"><AdditionalIncludeDirectories>..\\inc</AdditionalIncludeDirectories><PreprocessorDefinitions>" + Define +
          "</PreprocessorDefinitions></ClCompile></ItemGroup></Project>\n")
      .str();
}

class Checkout : public Editor {
protected:
  void SetUp() override {
    Folder.write(".git/HEAD", "ref: refs/heads/main\n");
    Folder.write("inc/other.h", "#pragma once\n");
    Folder.write("sys/driver.c", Either);
    Editor::SetUp();
  }

  bool isFound(llvm::StringRef Name) {
    Array Diagnostics = opened(Name);
    for (const Value &D : Diagnostics)
      EXPECT_NE(D.getAsObject()->getInteger("severity"), 1) << shown(Diagnostics);
    return find(Diagnostics, Check);
  }
};

TEST_F(Checkout, FlagsAreThoseOfTheProject) {
  Folder.write("sys/driver.vcxproj", project("driver.c", "BAD"));
  EXPECT_TRUE(isFound("sys/driver.c"));
}

TEST_F(Checkout, AProjectIsReadAgainWhenItChanges) {
  Folder.write("sys/flags.props", "<Project><PropertyGroup><Word>BAD</Word></PropertyGroup></Project>");
  std::string Importing = project("driver.c", "$(Word)").insert(9, "<Import Project=\"flags.props\"/>");
  Folder.write("sys/driver.vcxproj", Importing);
  EXPECT_TRUE(isFound("sys/driver.c"));
  Folder.write("sys/flags.props", "<Project><PropertyGroup><Word>GOOD</Word></PropertyGroup></Project>");
  EXPECT_FALSE(isFound("sys/driver.c"));
  Folder.write("sys/driver.vcxproj", project("driver.c", "OTHER;BAD"));
  EXPECT_TRUE(isFound("sys/driver.c"));
  Folder.write("sys/driver.vcxproj", "<Project><Broken");
  EXPECT_FALSE(find(opened("sys/driver.c"), Check));
}

TEST_F(Checkout, DriverTypeDecidesWhatAFileIsParsedAs) {
  for (llvm::StringRef Folder : {"k", "u"})
    this->Folder.write((Folder + "/a.c").str(), ("#ifdef _KERNEL_MODE\n" + Driver + "#endif\n").str());
  Folder.write("k/k.vcxproj", project("a.c", "NONE", "WDM"));
  Folder.write("u/u.vcxproj", project("a.c", "NONE", "UMDF"));
  EXPECT_TRUE(isFound("k/a.c"));
  EXPECT_FALSE(isFound("u/a.c"));
}

TEST_F(Checkout, EachFileHasItsOwnProject) {
  Folder.write("sys/other.c", Either);
  Folder.write("sys/a.vcxproj", project("other.c", "GOOD"));
  Folder.write("sys/b.vcxproj", project("driver.c", "BAD"));
  Folder.write("more/driver.c", Either);
  Folder.write("more/more.vcxproj", project("driver.c", "GOOD"));
  EXPECT_TRUE(isFound("sys/driver.c"));
  EXPECT_FALSE(isFound("sys/other.c"));
  EXPECT_FALSE(isFound("more/driver.c"));
}

TEST_F(Checkout, SourcesMayBeBesideTheProjectOrNamedByASolution) {
  Folder.write("build/beside.vcxproj", project("..\\SYS\\driver.c", "BAD"));
  EXPECT_TRUE(isFound("sys/driver.c"));
  Folder.write("deep/src/a.c", Either);
  Folder.write("deep/vs/17/deep.vcxproj", project("..\\..\\src\\a.c", "BAD"));
  EXPECT_FALSE(find(opened("deep/src/a.c"), Check));
  Folder.write("deep/all.slnx", "<Solution><Project Path=\"vs/17/deep.vcxproj\"/></Solution>");
  Folder.write("deep/vs/inc/other.h", "");
  EXPECT_TRUE(isFound("deep/src/a.c"));
}

TEST_F(Checkout, HeadersAndNewFilesHaveTheFlagsOfTheirProject) {
  Folder.write("sys/driver.vcxproj", project("driver.c", "BAD"));
  std::string Header = "#pragma once\n#ifndef BAD\n#error no flags\n#endif\n#include <ntddk.h>\nint class;\n";
  Folder.write("sys/driver.h", Header);
  Folder.write("inc/shared.h", Header);
  EXPECT_FALSE(isFound("sys/driver.h"));
  EXPECT_FALSE(isFound("inc/shared.h"));
  Folder.write("sys/new.c", Either);
  EXPECT_TRUE(isFound("sys/new.c"));
}

TEST_F(Checkout, ADatabaseGoesBeforeProjects) {
  Folder.write("sys/driver.vcxproj", project("driver.c", "BAD"));
  std::string Inc = (Folder.path() + "/inc").str();
  Object Entry{
      {"directory", Folder.path()}, {"file", "sys/driver.c"}, {"arguments", Array{"clang", "-I", Inc, "sys/driver.c"}}};
  Folder.write("compile_commands.json", llvm::formatv("{0}", Value(Array{std::move(Entry)})).str());
  EXPECT_FALSE(isFound("sys/driver.c"));
}

} // namespace
