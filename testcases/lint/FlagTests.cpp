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

Words kept(const Words &Command, const Words &Added = {}) {
  auto Files = llvm::makeIntrusiveRefCnt<llvm::vfs::InMemoryFileSystem>();
  Files->setCurrentWorkingDirectory("/w");
  Files->addFile("/w/flags.rsp", 0, llvm::MemoryBuffer::getMemBuffer("-DFROM_FILE -o evil.o -fplugin=evil.so"));
  return cantFail(safeCommand(Command, Added, *Files)).Flags;
}

TEST(Flags, WhatTheParserSeesIsKept) {
  EXPECT_THAT(kept({"gcc", "-DA=1", "-U", "B", "-Iinc", "-isystem", "sys", "-include", "x.h", "-std=c11", "-c", "a.c"}),
              ElementsAre("-D", "A=1", "-U", "B", "-I", "inc", "-isystem", "sys", "-include", "x.h", "-std=c11"));
  EXPECT_THAT(kept({"cl.exe", "/DA=1", "/Iinc", "/FIx.h", "/kernel", "/std:c++17", "/Zp8", "/c", "a.c"}),
              ElementsAre("/D", "A=1", "/I", "inc", "/FI", "x.h", "/kernel", "/std:c++17", "/Zp8"));
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
