// What is added to a command, and what of a command is kept.
#include "testcases/kit/Parse.h"

using namespace driverentry;
using namespace driverentry::test;
using clang::tooling::CommandLineArguments;
using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

namespace {

CommandLineArguments complete(const CommandLineArguments &Command, llvm::ArrayRef<SourceFile> Sources = {},
                              const KitOptions &Options = {}) {
  auto Files = filesWithKit(Sources);
  return completeCommand(Command, Command.back(), Options, *Files);
}

size_t at(const CommandLineArguments &Command, llvm::StringRef Argument) {
  return llvm::find(Command, Argument) - Command.begin();
}

} // namespace

TEST(Command, ABareFileBecomesAKernelDriver) {
  CommandLineArguments Full = complete({"clang", "/driver/a.c"});
  EXPECT_EQ(Full.front(), "clang");
  EXPECT_THAT(Full, Contains("--target=x86_64-pc-windows-msvc"));
  EXPECT_THAT(Full, Contains("-D_KERNEL_MODE=1"));
  EXPECT_THAT(Full, Contains("-D_AMD64_"));
  EXPECT_THAT(Full, Not(Contains(StartsWith("-DUMDF"))));
}

TEST(Command, WhatTheCommandSaysIsKept) {
  CommandLineArguments Full = complete(
      {"clang", "--target=i686-pc-windows-msvc", "-DWINVER=0x0601", "-I/sdk", "-isystem", "/wdk", "/driver/a.c"});
  EXPECT_THAT(Full, Not(Contains("--target=x86_64-pc-windows-msvc")));
  EXPECT_THAT(Full, Contains("-D_X86_=1"));
  EXPECT_THAT(Full, Not(Contains("-DWINVER=0x0A00")));
  EXPECT_LT(at(Full, "/wdk"), at(Full, KitDirectory));
  EXPECT_EQ(Full[at(Full, KitDirectory) - 1], "-idirafter");
}

TEST(Command, FoldersThatNoCommandNamesAreLookedFor) {
  const std::vector<SourceFile> Sources = {
      {"/repo/LICENSE", ""},
      {"/repo/src/driver/a.c", "#include <ntddk.h>\n#include <net/net.h>\n#include \"twice.h\"\n#include \"gone.h\"\n"},
      {"/repo/common/net/net.h", "#include \"deep.h\"\n"},
      {"/repo/src/other/deep.h", ""},
      {"/repo/one/twice.h", ""},
      {"/repo/two/twice.h", ""},
      {"/elsewhere/gone.h", ""}};
  CommandLineArguments Full = complete({"clang", "/repo/src/driver/a.c"}, Sources);
  EXPECT_THAT(Full, Contains("-I/repo/common"));
  EXPECT_THAT(Full, Contains("-I/repo/src/other"));
  for (const char *Not : {"-I/repo/one", "-I/repo/two", "-I/elsewhere"})
    EXPECT_THAT(Full, testing::Not(Contains(Not)));
  // A command that knows is believed.
  EXPECT_THAT(complete({"clang", "-I/repo/one", "/repo/src/driver/a.c"}, Sources), Not(Contains("-I/repo/common")));
}

TEST(Command, NothingIsLookedForOutsideOfACheckout) {
  EXPECT_THAT(
      complete({"clang", "/tmp/driver/a.c"}, {{"/tmp/driver/a.c", "#include \"x.h\"\n"}, {"/tmp/somebody/x.h", ""}}),
      Not(Contains("-I/tmp/somebody")));
}

TEST(Command, TheMacrosOfAnArm64ProjectGiveItsTarget) {
  EXPECT_THAT(complete({"clang", "-D_ARM64_", "/driver/a.c"}), Contains("--target=arm64-pc-windows-msvc"));
}

TEST(Command, CapitalCIsC) {
  EXPECT_THAT(complete({"clang", "/driver/A.C"}), Contains("-xc"));
  EXPECT_THAT(complete({"clang", "-xc++", "/driver/A.C"}), Not(Contains("-xc")));
  EXPECT_THAT(complete({"cl.exe", "/driver/A.C"}), Contains("/TC"));
}

TEST(Command, UserModeIsSeenInTheCommandAndInTheSources) {
  EXPECT_THAT(complete({"clang", "-DUMDF_VERSION_MAJOR=2", "/driver/a.c"}), Not(Contains("-D_KERNEL_MODE=1")));
  SourceFile Umdf{"/driver/a.c", "#include \"driver.h\"\n"}, Header{"/driver/driver.h", "#include <windows.h>\n"};
  EXPECT_THAT(complete({"clang", "/driver/a.c"}, {Umdf, Header}), Contains("-DUMDF_VERSION_MAJOR=2"));
  SourceFile Wdm{"/driver/b.c", "#include <NTDDK.H>\n#include <windows.h>\n"};
  EXPECT_THAT(complete({"clang", "/driver/b.c"}, Wdm), Contains("-D_KERNEL_MODE=1"));
}

TEST(Command, ClCommandsParse) {
  CommandLineArguments Full = complete(
      {R"(C:\VS\bin\cl.exe)", "/c", "/kernel", "/WX", "/Yustdafx.h", "/analyze-", "/Iinc", "/DX=1", "/driver/a.c"});
  EXPECT_THAT(Full, Not(Contains("/WX")));
  EXPECT_THAT(Full, Not(Contains("/Yustdafx.h")));
  EXPECT_THAT(Full, Not(Contains("/analyze-")));
  EXPECT_THAT(Full, Contains("/kernel"));
  EXPECT_THAT(Full, Contains("/clang:-idirafter"));
  EXPECT_THAT(Full, Not(Contains("-idirafter")));
}

TEST(Command, FilesBehindTheDashesStayThere) {
  CommandLineArguments Full = complete({"clang", "-DX", "--", "/driver/a.c"});
  EXPECT_EQ(Full[Full.size() - 2], "--");
  EXPECT_EQ(Full.back(), "/driver/a.c");
}

TEST(Command, AWdkStandsBeforeTheKit) {
  KitOptions Options;
  Options.Wdk = std::make_shared<Wdk>(Wdk{{"/wdk/km"}, {"/wdk/um"}});
  CommandLineArguments Full = complete({"clang", "/driver/a.c"}, {}, Options);
  EXPECT_LT(at(Full, "/wdk/km"), at(Full, KitDirectory));
  EXPECT_THAT(Full, Not(Contains("/wdk/um")));
}

TEST(Command, AnEmptyCommandStaysEmpty) {
  auto Files = filesWithKit({});
  EXPECT_THAT(completeCommand({}, "/driver/a.c", {}, *Files), IsEmpty());
}
