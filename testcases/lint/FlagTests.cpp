// Which parts of a compile command survive.
#include "lint/Flags.h"
#include "llvm/Support/VirtualFileSystem.h"
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace driverentry::lint;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace {

using Words = std::vector<std::string>;

Words kept(const Words &Command, const Words &Added = {}, const char *Source = nullptr) {
  auto Files = llvm::makeIntrusiveRefCnt<llvm::vfs::InMemoryFileSystem>();
  Files->setCurrentWorkingDirectory("/w");
  auto Add = [&](llvm::StringRef Path, std::string Text) {
    Files->addFile(Path, 0, llvm::MemoryBuffer::getMemBufferCopy(Text));
  };
  Add("/w/flags.rsp", "-DFROM_FILE -o evil.o -fplugin=evil.so");
  Add("/w/deep/nested.rsp", "@/w/flags.rsp @/elsewhere/x.rsp");
  Add("/w/large.rsp", "-DLARGE " + std::string(2 << 20, ' '));
  Add("/elsewhere/x.rsp", "-DELSEWHERE");
  if (Source)
    Add("/w/a.c", Source);
  return cantFail(safeCommand(Command, Added, *Files, "/w/a.c")).Flags;
}

TEST(Flags, WhatTheParserSeesIsKept) {
  EXPECT_THAT(kept({"gcc", "-DA=1", "-U", "B", "-Iinc", "-isystem", "sys", "-include", "x.h", "-std=c11", "-c", "a.c"}),
              ElementsAre("-D", "A=1", "-U", "B", "-I", "inc", "-isystem", "sys", "-include", "x.h", "-std=c11"));
  EXPECT_THAT(kept({"cl.exe", "/DA=1", "/Iinc", "/FIx.h", "/kernel", "/std:c++17", "/Zp8", "/c", "a.c"}),
              ElementsAre("/D", "A=1", "/I", "inc", "/FI", "x.h", "/kernel", "/std:c++17", "/Zp8"));
}

TEST(Flags, NoValueIsTakenForAResponseFile) {
  EXPECT_THAT(kept({"clang", "-include", "x.h", "-I", "inc", "-DA"}),
              ElementsAre("-include", "x.h", "-I", "inc", "-D", "A"));
  EXPECT_THAT(kept({"cl.exe", "/clang:--include", "/clang:@nowhere", "/DA"}), ElementsAre("/D", "A"));
}

TEST(Flags, WhatLoadsIsDropped) {
  EXPECT_THAT(kept({"clang",
                    "-fplugin=e.so",
                    "-fpass-plugin=e.so",
                    "-Xclang",
                    "-load",
                    "-Xclang",
                    "e.so",
                    "-plugin",
                    "e",
                    "-mllvm",
                    "-load=e.so",
                    "-B.",
                    "--config=e.cfg",
                    "--config",
                    "e.cfg",
                    "-include-pch",
                    "e.pch",
                    "-fmodule-file=e.pcm",
                    "-specs=e",
                    "-wrapper",
                    "e",
                    "-fuse-ld=./e",
                    "-no-canonical-prefixes",
                    "-ccc-install-dir",
                    "e",
                    "-resource-dir=e",
                    "-cc1",
                    "a.c"}),
              IsEmpty());
}

TEST(Flags, WhatWritesIsDropped) {
  EXPECT_THAT(kept({"clang",
                    "-o",
                    "e",
                    "-MD",
                    "-MF",
                    "e.d",
                    "-MJ",
                    "e.json",
                    "-save-temps",
                    "-save-temps=obj",
                    "--serialize-diagnostics",
                    "e.dia",
                    "-fmodules",
                    "-fmodules-cache-path=e",
                    "-ftime-trace=e.json",
                    "-fcrash-diagnostics-dir=e",
                    "-gen-cdb-fragment-path",
                    "e",
                    "-dependency-file",
                    "e",
                    "-E",
                    "-S",
                    "-emit-llvm",
                    "-index-store-path",
                    "e",
                    "-fprofile-generate=e",
                    "-dumpdir",
                    "e",
                    "a.c"}),
              IsEmpty());
  EXPECT_THAT(kept({"cl", "/Foe.obj", "/Fae.asm", "/Fde.pdb", "/Fie.i", "/FRe", "/Fpe.pch", "/Yce.h", "/Yue.h", "/P",
                    "/sourceDependencies", "e.json", "/doce.xml", "/showIncludes", "a.c"}),
              IsEmpty());
}

TEST(Flags, WhatStopsClangIsDropped) {
  EXPECT_THAT(kept({"cl", "/WX", "/W4", "/analyze", "/analyze:pluginEspXEngine.dll", "/jumptablerdata", "/cetcompat",
                    "/fsanitize=kernel-address", "/nosuchflag", "/homeparams", "/d1foo", "-cbstring", "/MP", "a.c"}),
              IsEmpty());
}

TEST(Flags, NestedAndResponseFileFlagsPassTheSameList) {
  EXPECT_THAT(kept({"clang", "@flags.rsp", "a.c"}), ElementsAre("-D", "FROM_FILE"));
  EXPECT_THAT(kept({"clang-cl", "/clang:-fplugin=e.so", "/clang:-isystem", "/clang:sys", "/clang:-MF", "/clang:e"}),
              ElementsAre("/clang:-isystem", "/clang:sys"));
}

TEST(Flags, ValuesThatWouldChangeHowTheRestIsRead) {
  EXPECT_THAT(kept({"cl.exe", "-MD", "/D", "--driver-mode=gcc", "/I", "--rsp-quoting=posix", "/D", "@x", "/DA"}),
              ElementsAre("-MD", "/D", "A"));
  EXPECT_THAT(kept({"clang", "-I", "--driver-mode=cl", "-DA"}), ElementsAre("-D", "A"));
  EXPECT_THAT(kept({"cl.exe", "-I--driver-mode=gcc/winddk", "/Yu@x", "/DA"}), ElementsAre("/D", "A"));
}

TEST(Flags, ResponseFilesStayBelowTheFolder) {
  EXPECT_THAT(kept({"cl", "@deep/nested.rsp", "a.c"}), ElementsAre("-D", "FROM_FILE"));
  EXPECT_THAT(kept({"cl", "@/elsewhere/x.rsp", "@../elsewhere/x.rsp", "@deep/../../elsewhere/x.rsp", "@large.rsp",
                    "@deep", "@gone.rsp", "/DA"}),
              ElementsAre("/D", "A"));
}

TEST(Flags, HeadersOfAToolchainAreSystemHeaders) {
  EXPECT_THAT(kept({"cl", "/IC:\\Program Files (x86)\\Windows Kits\\10\\Include\\10.0.26100.0\\km", "/I", "inc",
                    "/Ipackages\\Microsoft.Windows.WDK.x64.10.0.26100.1\\c\\Include\\km"}),
              ElementsAre("/imsvc", "C:\\Program Files (x86)\\Windows Kits\\10\\Include\\10.0.26100.0\\km", "/I", "inc",
                          "/imsvc", "packages\\Microsoft.Windows.WDK.x64.10.0.26100.1\\c\\Include\\km"));
  EXPECT_THAT(kept({"clang", "-I/mnt/c/Program Files/Microsoft Visual Studio/2022/VC/Tools/MSVC/14.4/include", "-Ix"}),
              ElementsAre("-isystem", "/mnt/c/Program Files/Microsoft Visual Studio/2022/VC/Tools/MSVC/14.4/include",
                          "-I", "x"));
  EXPECT_THAT(kept({"cl", "/external:I", "ext", "/external:Iext2", "/external:W0", "/external:anglebrackets"}),
              ElementsAre("/external:I", "ext", "/external:I", "ext2"));
}

TEST(Flags, PrecompiledHeaders) {
  EXPECT_THAT(kept({"cl", "/Yupch.h", "/Fpx.pch", "/DA"}, {}, "#  include \"sub\\PCH.h\"\n"), ElementsAre("/D", "A"));
  EXPECT_THAT(kept({"cl", "/Yupch.h", "/DA"}, {}, "// #include \"pch.h\"\n#include <other.h>\n"),
              ElementsAre("/D", "A", "/FIpch.h"));
  EXPECT_THAT(kept({"cl", "/Yupch.h", "/FIPCH.h"}, {}, ""), ElementsAre("/FI", "PCH.h"));
  EXPECT_THAT(kept({"cl", "/Yu"}, {}, ""), IsEmpty());
}

TEST(Flags, WhatCallsClByAnotherName) {
  EXPECT_THAT(kept({"clang-tool.exe", "/c", "/DA", "/IC:/x"}), ElementsAre("/D", "A", "/I", "C:/x"));
  EXPECT_THAT(kept({"wrapper", "/nologo", "/DA"}), ElementsAre("/D", "A"));
}

TEST(Flags, SourcesWithALanguage) {
  EXPECT_THAT(kept({"cl", "/Tca.c", "/DA"}), ElementsAre("/TC", "/D", "A"));
  EXPECT_THAT(kept({"cl", "/Tp", "a.c"}), ElementsAre("/TP"));
}

TEST(Flags, AWholeCommandOfTheWdk) {
  EXPECT_THAT(kept({"C:\\VC\\bin\\Hostx64\\x64\\CL.exe",
                    "/c",
                    "/IC:\\d\\inc",
                    "/Zi",
                    "/nologo",
                    "/W4",
                    "/WX",
                    "/diagnostics:column",
                    "/Ox",
                    "/Os",
                    "/Oy-",
                    "/D",
                    "_WIN64",
                    "/D",
                    "KMDF_VERSION_MAJOR=1",
                    "/D",
                    "S=\"a b\"",
                    "/GF",
                    "/Gm-",
                    "/Zp8",
                    "/GS",
                    "/guard:cf",
                    "/Gy",
                    "/fp:precise",
                    "/Zc:wchar_t-",
                    "/Zc:forScope",
                    "/Zc:inline",
                    "/GR-",
                    "/Foobj\\",
                    "/Fdvc.pdb",
                    "/external:W4",
                    "/Gz",
                    "/TC",
                    "/wd4603",
                    "/FIC:\\wdk\\shared\\warning.h",
                    "/FC",
                    "/errorReport:prompt",
                    "/analyze:stacksize16384",
                    "/kernel",
                    "-cbstring",
                    "-d2epilogunwind",
                    "/d1import_no_registry",
                    "/d2AllowCompatibleILVersions",
                    "/d2Zi+",
                    "/homeparams",
                    "/Qspectre",
                    "/translateInclude",
                    "/clr",
                    "/Zc:preprocessor",
                    "/utf-8",
                    "/EHa",
                    "/std:c17",
                    "C:\\d\\a.c"}),
              ElementsAre("/I", "C:\\d\\inc", "/D", "_WIN64", "/D", "KMDF_VERSION_MAJOR=1", "/D", "S=\"a b\"", "/Zp8",
                          "/Zc:wchar_t-", "/GR-", "/Gz", "/TC", "/kernel", "/EHa", "/std:c17"));
}

TEST(Flags, WrappersAndCompilersAreTold) {
  EXPECT_THAT(kept({"ccache", "C:\\VC\\bin\\Hostx64\\arm64\\cl.exe", "/DA"}),
              ElementsAre("--target=arm64-pc-windows-msvc", "/D", "A"));
  EXPECT_THAT(kept({"cl", "/D_ARM64_"}), Contains("/clang:--target=arm64-pc-windows-msvc"));
}

TEST(Flags, AddedFlagsFitTheCommand) {
  EXPECT_THAT(kept({}, {"-DA", "-o", "e"}), ElementsAre("-D", "A"));
  EXPECT_THAT(kept({"cl", "/DA"}, {"-isystem", "sys"}), ElementsAre("/D", "A", "/clang:-isystem", "/clang:sys"));
  EXPECT_THAT(kept({"gcc", "-DA"}, {"/DB", "/FIx.h"}), ElementsAre("-D", "A", "-D", "B", "-include", "x.h"));
  EXPECT_THAT(kept({}, {"/DB", "/kernel"}), ElementsAre("/D", "B", "/kernel"));
  EXPECT_THAT(kept({}, {"-isystem", "/DB"}), ElementsAre("-isystem", "/DB"));
}

} // namespace
