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

TEST(Files, FoldersThatTheKitDoesNotHaveLeadToItsHeaders) {
  Parsed Driver = parse({{"/driver/entry.c", "#include <ddk/ntddk.h>\n#include <ddk/hidport.h>\n"
                                             "#include <runtime/nt/ntifs.h>\nNTSTATUS Status;\n"}});
  EXPECT_THAT(Driver.Errors, IsEmpty());
  EXPECT_THAT(Driver.Report.MissingHeaders, IsEmpty());
  Parsed Other = parse({{"/driver/entry.c", "#include <ntddk.h>\n#include <runtime/hidport.h>\n"}});
  EXPECT_THAT(Other.Report.MissingHeaders, ElementsAre("runtime/hidport.h"));
}

TEST(Files, Utf16IsRead) {
  std::string Wide = "\xFF\xFE", Swapped = "\xFE\xFF";
  for (char Each : llvm::StringRef("#define ANSWER 42\r\n"))
    Wide += {Each, '\0'}, Swapped += {'\0', Each};
  for (const std::string &Text : {Wide, Swapped}) {
    Parsed Driver = parse({{"/driver/entry.c", "#if __has_include(\"resource.h\")\n#include \"resource.h\"\n#endif\n"
                                               "int Answer[ANSWER == 42 ? 1 : -1];\n"},
                           {"/driver/resource.h", Text}});
    EXPECT_THAT(Driver.Errors, IsEmpty());
  }
  // Half a character is no text.
  Parsed Broken =
      parse({{"/driver/entry.c", "#include \"resource.h\"\nint Answer;\n"}, {"/driver/resource.h", "\xFF\xFE\x23"}});
  EXPECT_FALSE(Broken.Errors.empty());
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
