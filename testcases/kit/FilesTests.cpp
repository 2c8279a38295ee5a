// The kit as files, look-ups as Windows makes them, and where a WDK keeps its headers.
#include "testcases/kit/Parse.h"

using namespace driverentry;
using namespace driverentry::test;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

std::string read(llvm::vfs::FileSystem &Files, llvm::StringRef Path) {
  auto Buffer = Files.getBufferForFile(Path);
  return Buffer ? (*Buffer)->getBuffer().str() : "";
}

} // namespace

TEST(Files, TheKitIsADirectory) {
  auto Files = filesWithKit({});
  EXPECT_NE(read(*Files, (KitDirectory + "/wdm.h").str()), "");
  EXPECT_NE(read(*Files, (KitDirectory + "/WDM.H").str()), "");
  EXPECT_NE(read(*Files, (KitResourceDirectory + "/include/stddef.h").str()), "");
}

TEST(Files, NamesAreFoundInAnyCaseAndWithBackslashes) {
  auto Files = filesWithKit({{"/driver/Inc/Public.h", "found"}});
  EXPECT_EQ(read(*Files, "/driver/inc/PUBLIC.H"), "found");
  EXPECT_EQ(read(*Files, "/DRIVER/INC/public.h"), "found");
  EXPECT_EQ(read(*Files, "/driver\\inc\\public.h"), "found");
  EXPECT_EQ(read(*Files, "/driver/sys/../inc/public.h"), "");
  EXPECT_EQ(read(*Files, "/driver/inc/../INC/public.h"), "found");
  EXPECT_TRUE(Files->exists("/driver/INC"));
  EXPECT_FALSE(Files->exists("/driver/inc/private.h"));
}

TEST(Files, TheExactNameWins) {
  auto Files = filesWithKit({{"/driver/a.h", "small"}, {"/driver/A.h", "large"}});
  EXPECT_EQ(read(*Files, "/driver/a.h"), "small");
  EXPECT_EQ(read(*Files, "/driver/A.h"), "large");
}

TEST(Files, AHeaderInTwoCasesIsOneFile) {
  Parsed Driver = parse({{"/driver/entry.c", "#include \"Once.h\"\n#include \"once.h\"\n#include \"ONCE.H\"\n"},
                         {"/driver/once.h", "#pragma once\nstruct Once { int Member; };\n"}});
  EXPECT_THAT(Driver.Errors, IsEmpty());
  EXPECT_THAT(Driver.Report.MissingHeaders, IsEmpty());
}

TEST(Wdk, IsFoundFromEveryLevel) {
  auto Files = filesWithKit({{"/Kits/10/Include/10.0.22621.0/km/wdm.h", ""},
                             {"/Kits/10/Include/10.0.26100.0/km/wdm.h", ""},
                             {"/Kits/10/Include/10.0.26100.0/km/crt/string.h", ""},
                             {"/Kits/10/Include/10.0.26100.0/shared/ntdef.h", ""},
                             {"/Kits/10/Include/10.0.26100.0/um/windows.h", ""},
                             {"/Kits/10/Include/wdf/kmdf/1.9/wdf.h", ""},
                             {"/Kits/10/Include/wdf/kmdf/1.33/wdf.h", ""},
                             {"/Kits/10/Include/wdf/umdf/2.33/wdf.h", ""}});
  for (llvm::StringRef Dir : {"/Kits", "/Kits/10", "/Kits/10/Include", "/Kits/10/Include/10.0.26100.0"}) {
    llvm::Expected<Wdk> Found = findWdk(Dir, *Files);
    ASSERT_TRUE(bool(Found)) << llvm::toString(Found.takeError());
    ASSERT_GE(Found->Kernel.size(), 4u);
    EXPECT_EQ(Found->Kernel[0], "/Kits/10/Include/10.0.26100.0/km/crt");
    EXPECT_EQ(Found->Kernel[1], "/Kits/10/Include/10.0.26100.0/km");
    EXPECT_THAT(Found->Kernel, Contains("/Kits/10/Include/wdf/kmdf/1.33"));
    EXPECT_THAT(Found->Kernel, testing::Not(Contains("/Kits/10/Include/wdf/kmdf/1.9")));
    EXPECT_THAT(Found->User, Contains("/Kits/10/Include/wdf/umdf/2.33"));
    EXPECT_THAT(Found->User, Contains("/Kits/10/Include/10.0.26100.0/um"));
  }
}

TEST(Wdk, IsFoundInPackages) {
  auto Files =
      filesWithKit({{"/p/Microsoft.Windows.WDK.x64.10.0.26100.1/c/Include/10.0.26100.0/km/wdm.h", ""},
                    {"/p/Microsoft.Windows.WDK.x64.10.0.26100.1/c/Include/10.0.26100.0/wdf/kmdf/1.33/wdf.h", ""},
                    {"/p/Microsoft.Windows.SDK.CPP.10.0.26100.1/c/Include/10.0.26100.0/shared/ntdef.h", ""}});
  llvm::Expected<Wdk> Found = findWdk("/p", *Files);
  ASSERT_TRUE(bool(Found)) << llvm::toString(Found.takeError());
  EXPECT_THAT(Found->Kernel, Contains(HasSubstr("WDK.x64")));
  EXPECT_THAT(Found->Kernel, Contains(HasSubstr("SDK.CPP.10.0.26100.1/c/Include/10.0.26100.0/shared")));
  EXPECT_THAT(Found->Kernel, Contains(HasSubstr("kmdf/1.33")));
}

TEST(Wdk, WhatIsNoneIsNamed) {
  auto Files = filesWithKit({{"/empty/readme.txt", ""}});
  EXPECT_THAT(llvm::toString(findWdk("/nowhere", *Files).takeError()), HasSubstr("/nowhere: no such folder"));
  EXPECT_THAT(llvm::toString(findWdk("/empty", *Files).takeError()), HasSubstr("/empty: no WDK headers"));
}
