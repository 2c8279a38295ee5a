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

} // namespace
