// Every case in every host, each as one test: <host>.<check>/<file>, and …/fix where a golden stands beside the case.
#include "testcases/harness/Hosts.h"
#include "testcases/harness/Process.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include <gtest/gtest.h>

using namespace driverentry::testing;

namespace {

class Annotated : public testing::Test {
  const Host &In;
  std::string Path;

public:
  Annotated(const Host &In, std::string Path) : In(In), Path(std::move(Path)) {}

  void TestBody() override {
    llvm::Expected<Case> Case = readCase(Path);
    ASSERT_TRUE(bool(Case)) << toString(Case.takeError());
    llvm::Expected<std::vector<Finding>> Findings = In.Run(*Case);
    ASSERT_TRUE(bool(Findings)) << toString(Findings.takeError());
    for (const std::string &Difference : differences(*Case, In.Name, *Findings))
      ADD_FAILURE() << Difference;
    if (HasFailure())
      std::cout << "flags: " << shown(flagsOf(*Case)) << '\n';
  }
};

/// \p Text with each run of blanks as one.
std::string squeezed(llvm::StringRef Text) {
  std::string Result;
  for (char C : Text)
    if (C != ' ' || Result.empty() || Result.back() != ' ')
      Result += C;
  return Result;
}

class Golden : public testing::Test {
  const Host &In;
  std::string Path;

public:
  Golden(const Host &In, std::string Path) : In(In), Path(std::move(Path)) {}

  void TestBody() override {
    llvm::Expected<Case> Case = readCase(Path);
    ASSERT_TRUE(bool(Case)) << toString(Case.takeError());
    llvm::Expected<std::string> Expected = readFile(Path + ".fixed"), Fixed = In.Fix(*Case);
    ASSERT_TRUE(bool(Expected)) << toString(Expected.takeError());
    ASSERT_TRUE(bool(Fixed)) << toString(Fixed.takeError());
    if (In.FixesAsSent)
      EXPECT_EQ(squeezed(*Expected), squeezed(*Fixed));
    else
      EXPECT_EQ(*Expected, *Fixed);
  }
};

void registerCase(const Host &In, const std::string &Path) {
  llvm::StringRef Folder = llvm::sys::path::filename(llvm::sys::path::parent_path(Path));
  // A '-' in a name would mean "all but" to --gtest_filter.
  Folder.consume_front("driverentry-");
  std::string Name = (Folder + "/" + llvm::sys::path::filename(Path)).str();
  std::replace(Name.begin(), Name.end(), '-', '_');
  testing::RegisterTest(In.Name.data(), Name.c_str(), nullptr, nullptr, Path.c_str(), 1,
                        [&In, Path]() -> testing::Test * { return new Annotated(In, Path); });
  if (llvm::sys::fs::exists(Path + ".fixed"))
    testing::RegisterTest(In.Name.data(), (Name + "/fix").c_str(), nullptr, nullptr, Path.c_str(), 1,
                          [&In, Path]() -> testing::Test * { return new Golden(In, Path); });
}

} // namespace

int main(int argc, char **argv) {
  testing::InitGoogleTest(&argc, argv);
  for (const Host &In : allHosts())
    for (const std::string &Path : caseFiles(SOURCE_FOLDER "/testcases"))
      registerCase(In, Path);
  return RUN_ALL_TESTS();
}
