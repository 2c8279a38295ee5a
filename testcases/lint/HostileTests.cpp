// A checkout is data: whatever its compile commands and configuration say, nothing is loaded, run or written.
#include "testcases/lint/Sandbox.h"
#include "llvm/Support/FileSystem.h"
#include <cstdlib>
#include <dlfcn.h>
#include <set>

using namespace driverentry::testing;

namespace {

class Hostile : public Sandbox {
protected:
  void SetUp() override {
    ::setenv("DRIVERENTRY_MARK", path("mark").c_str(), 1);
    write("a.c", BadDriver);
  }
  void TearDown() override { ::unsetenv("DRIVERENTRY_MARK"); }

  std::set<std::string> files() const {
    std::set<std::string> Files;
    std::error_code Failed;
    for (llvm::sys::fs::recursive_directory_iterator Entry(Folder.path(), Failed), End; !Failed && Entry != End;
         Entry.increment(Failed))
      Files.insert(Entry->path());
    return Files;
  }

  void expectHarmless(std::vector<std::string> Command) {
    writeDatabase({{"a.c", std::move(Command)}});
    std::set<std::string> Before = files();
    Outcome Ran = lint({"-p", "."});
    expectFound(Ran, "a.c");
    EXPECT_EQ(Ran.ExitCode, 1) << Ran.Err;
    EXPECT_EQ(files(), Before);
  }
};

TEST_F(Hostile, TheLibraryWouldLeaveItsMark) {
  ASSERT_TRUE(::dlopen(HOSTILE_LIBRARY, RTLD_NOW)) << ::dlerror();
  EXPECT_TRUE(llvm::sys::fs::exists(path("mark")));
}

TEST_F(Hostile, Plugins) {
  std::string Library = HOSTILE_LIBRARY;
  expectHarmless({"clang", "-fplugin=" + Library, "a.c"});
  expectHarmless({"clang", "-fpass-plugin=" + Library, "a.c"});
  expectHarmless({"clang", "-Xclang", "-load", "-Xclang", Library, "a.c"});
  expectHarmless({"clang", "-mllvm", "-load=" + Library, "a.c"});
  expectHarmless({"clang-cl", "/clang:-fplugin=" + Library, "a.c"});
  expectHarmless({"cl.exe", "/analyze:plugin", Library, "a.c"});
}

TEST_F(Hostile, ResponseAndConfigurationFiles) {
  write("flags", "-fplugin=" HOSTILE_LIBRARY " -o response.o -MD -MF response.d");
  expectHarmless({"clang", "@flags", "a.c"});
  expectHarmless({"clang", "--config=" + path("flags"), "a.c"});
  expectHarmless({"clang", "--config", path("flags"), "a.c"});
}

TEST_F(Hostile, Outputs) {
  expectHarmless({"clang", "-c", "-o", path("out.o"), "-MD", "-MF", path("out.d"), "-MJ", path("out.json"), "a.c"});
  expectHarmless({"clang", "-save-temps", "-emit-llvm", "-S", "-ftime-trace=" + path("trace.json"), "a.c"});
  expectHarmless({"clang", "--serialize-diagnostics", path("out.dia"), "-fmodules",
                  "-fmodules-cache-path=" + path("cache"), "-fcrash-diagnostics-dir=" + path("crash"), "a.c"});
  expectHarmless({"clang", "-Xclang", "-dependency-file", "-Xclang", path("out.d"), "-Xclang", "-MT", "-Xclang", "x",
                  "-Xclang", "-header-include-file", "-Xclang", path("out.h"), "-H", "a.c"});
  expectHarmless({"clang", "-gen-cdb-fragment-path", path("fragments"), "-index-store-path", path("index"), "a.c"});
  expectHarmless({"cl.exe", "/Fo" + path("out.obj"), "/P", "/Fi" + path("out.i"), "/Fa" + path("out.asm"), "/Yc",
                  "/Fp" + path("out.pch"), "/sourceDependencies", path("out.json"), "a.c"});
}

TEST_F(Hostile, Programs) {
  write("compiler", "#!/bin/sh\ntouch \"$DRIVERENTRY_MARK\"\n");
  llvm::sys::fs::setPermissions(path("compiler"), llvm::sys::fs::all_all);
  expectHarmless({path("compiler"), "a.c"});
  expectHarmless({"ccache", path("compiler"), "a.c"});
  expectHarmless({"clang", "-wrapper", path("compiler"), "-B" + Folder.path().str(), "-fno-integrated-cc1",
                  "-no-integrated-as", "-fuse-ld=" + path("compiler"), "a.c"});
}

TEST_F(Hostile, ExtraArgumentsOfTidyConfig) {
  write(".clang-tidy", "Checks: 'driverentry-*'\nExtraArgs: ['-fplugin=" HOSTILE_LIBRARY "', '-o', '" +
                           path("extra.o") +
                           "']\nExtraArgsBefore: ['-Xclang', '-load', '-Xclang', '" HOSTILE_LIBRARY "']\n");
  expectHarmless({"clang", "a.c"});
}

TEST_F(Hostile, NamesThatATerminalWouldObey) {
  write("\x1B]0;owned\x07.c", BadDriver);
  write("\x1B[31mcrash.c", BadDriver + "#pragma clang __debug crash\n");
  Outcome Ran = lint({"."});
  EXPECT_THAT(Ran.Out, ::testing::HasSubstr("?]0;owned?.c:5:10: warning: "));
  EXPECT_THAT(Ran.Err, ::testing::HasSubstr("?[31mcrash.c: not analysed"));
  EXPECT_THAT(Ran.Out + Ran.Err, ::testing::Not(::testing::HasSubstr("\x1B")));
}

TEST_F(Hostile, HeadersWithoutEnd) {
  write("zero.c", "#include \"/dev/zero\"\n" + BadDriver);
  Outcome Ran = lint({"zero.c", "a.c"});
  expectFound(Ran, "a.c");
  EXPECT_THAT(Ran.Out, ::testing::HasSubstr("zero.c:6:10: warning: "));
}

} // namespace
