// The exploration by itself: which ends it reaches, and what it says of the paths that it did not follow.
#include "testcases/unit/Explore.h"
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace driverentry;
using llvm::StringRef;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

namespace {

TEST(Exploration, ReachesEveryReturn) {
  Explored Done = explore("if (!Path->Length) return 0xC000000D;\n"
                          "WPP_INIT_TRACING(Driver, Path);\n"
                          "NTSTATUS S = IoMakeSomething(Driver);\n"
                          "if (!NT_SUCCESS(S)) return S;\n"
                          "WPP_CLEANUP(Driver);\n"
                          "return 0;");
  EXPECT_THAT(Done.Ends, UnorderedElementsAre("failure", "failure+", "success"));
  EXPECT_EQ(Done.Covered.Paths, 3u);
  EXPECT_TRUE(Done.Covered.complete());
}

TEST(Exploration, TellsAnUnexaminedStatusFromAnUnknownOne) {
  EXPECT_THAT(explore("return IoMakeSomething(Driver);").Ends, ElementsAre("may fail"));
  EXPECT_THAT(explore("return Elsewhere(Driver);", "NTSTATUS Elsewhere(void *);").Ends, ElementsAre("unknown"));
}

TEST(Exploration, DoubtsAResourceBehindAnUnknownCall) {
  EXPECT_THAT(explore("WPP_INIT_TRACING(0); Elsewhere(); return -1;", "void Elsewhere(void);").Ends,
              ElementsAre("failure?"));
  EXPECT_THAT(explore("Elsewhere(); WPP_INIT_TRACING(0); return -1;", "void Elsewhere(void);").Ends,
              ElementsAre("failure+"));
}

TEST(Exploration, GoesOnBehindALoop) {
  for (const char *Loop : {"for (int I = 0; I < 28; I++) Driver->Major[I] = Driver;",
                           "for (int I = 0; I < Path->Length; I++) IoMakeSomething(Driver);",
                           "int I = 28; while (I-- > 0) Driver->Major[I] = 0;", "do {} while (0);"}) {
    Explored Done = explore(std::string(Loop) + " WPP_INIT_TRACING(0); return -1;");
    EXPECT_THAT(Done.Ends, ElementsAre("failure+")) << Loop;
    EXPECT_TRUE(Done.Covered.complete()) << Loop;
  }
}

TEST(Exploration, RunsTerminationHandlers) {
  EXPECT_THAT(explore("WPP_INIT_TRACING(0);\n"
                      "__try { return -1; } __finally { WPP_CLEANUP(0); }\n"
                      "return 0;")
                  .Ends,
              ElementsAre("failure"));
  EXPECT_THAT(explore("WPP_INIT_TRACING(0);\n"
                      "__try { if (Path->Length) __leave; WPP_CLEANUP(0); } __finally { }\n"
                      "return -1;")
                  .Ends,
              UnorderedElementsAre("failure", "failure+"));
}

TEST(Exploration, StepsOverWhatDidNotParse) {
  Explored Done = explore("WPP_INIT_TRACING(0);\n"
                          "undeclared_thing.member = IoMakeSomething(&Driver);\n"
                          "int Kept = undeclared_function_pointer->call(3);\n"
                          "if (undeclared_condition) return -1;\n"
                          "return 0;");
  EXPECT_EQ(Done.Covered.Reasons, std::vector<std::string>{"code that did not parse was stepped over"});
  EXPECT_GT(Done.Covered.Unreadable, 0u);
  EXPECT_FALSE(Done.Covered.complete());
  EXPECT_TRUE(llvm::any_of(Done.Ends, [](StringRef End) { return End.starts_with("failure"); }));
  EXPECT_TRUE(llvm::any_of(Done.Ends, [](StringRef End) { return End.starts_with("success"); }));
}

TEST(Exploration, WhatTheParserThrewAwayMayHaveDoneAnything) {
  for (const char *Lost : {"struct 3 { WppCleanupKm(0); };", "int = WppCleanupKm(0) 3;"})
    for (const char *Around : {"int A = 1; ", "A: ;", "if (Path->Length) { ", "{ int A; ", ""}) {
      bool Open = StringRef(Around).contains('{');
      Explored Done =
          explore("WPP_INIT_TRACING(0);\n" + std::string(Around) + Lost + (Open ? "}" : "") + "\nreturn -1;");
      EXPECT_EQ(Done.Ends.count("failure+"), StringRef(Around).starts_with("if")) << Around << Lost;
      EXPECT_TRUE(Done.Ends.count("failure?")) << Around << Lost;
      EXPECT_FALSE(Done.Covered.complete()) << Around << Lost;
    }
}

TEST(Exploration, SaysNothingBehindAJumpThatWasThrownAway) {
  Explored Done = explore("WPP_INIT_TRACING(0);\nUNKNOWN_GUARD(Driver) return -2 -;\nreturn -1;");
  EXPECT_FALSE(Done.Covered.complete());
  EXPECT_GT(Done.Covered.CutPaths, 0u);
}

TEST(Exploration, WhatLeavesNoStatementIsNotMissing) {
  for (const char *Nothing :
       {"EMPTY(Driver, return 3)", "EMPTY(x);", "#if 0\nint = 3;\n#endif\n", "#pragma warning(push)\n",
        "__pragma(warning(disable:1))", ";;", "typedef int T;", "__if_exists(Nobody) { return 3; }"}) {
    Explored Done = explore("WPP_INIT_TRACING(0);\n" + std::string(Nothing) + "\nreturn -1;", "#define EMPTY(...)\n");
    EXPECT_THAT(Done.Ends, ElementsAre("failure+")) << Nothing;
    EXPECT_TRUE(Done.Covered.complete()) << Nothing;
  }
}

TEST(Exploration, ACallbackIsNotPartOfTheEntrysPaths) {
  const char *Callback = "static void Callback(void) { undeclared->member = 1; }\n";
  EXPECT_TRUE(explore("Driver->Major[0] = (void *)Callback; return -1;", Callback).Covered.complete());
  EXPECT_FALSE(explore("Callback(); return -1;", Callback).Covered.complete());
  EXPECT_FALSE(explore("void (*Indirect)(void) = Callback; Indirect(); return -1;", Callback).Covered.complete());
}

TEST(Exploration, StepsOverACaseThatDidNotParse) {
  for (const char *Case : {"case NTSTATUS:", "case 2 ... NTSTATUS:", "case NTSTATUS ... 3:"})
    for (const char *Condition : {"Path->Length", "(long long)Path->Length", "undeclared.member"}) {
      Explored Done = explore("switch (" + std::string(Condition) + ") { case 1: WPP_INIT_TRACING(0); return -1;\n" +
                                  Case + " return 0; case 5: case 0x123456789: return -3; default: return -2; }",
                              "", "driver.cpp");
      EXPECT_THAT(Done.Ends, UnorderedElementsAre("failure", "failure+", "success")) << Case << Condition;
      EXPECT_EQ(Done.Covered.CutPaths, 0u) << Case << Condition;
      EXPECT_GT(Done.Covered.Unreadable, 0u) << Case << Condition;
    }
}

TEST(Exploration, CutsAPathThatJumpsToNoLabel) {
  for (const char *Jump : {"goto Nowhere;", "{ if (Path->Length == 2) goto Nowhere; }",
                           "__try { goto Nowhere; } __finally { WPP_CLEANUP(0); }"}) {
    Explored Done = explore("WPP_INIT_TRACING(0); if (Path->Length)" + std::string(Jump) + " return -1;");
    EXPECT_THAT(Done.Ends, ElementsAre("failure+")) << Jump;
    EXPECT_EQ(Done.Covered.CutPaths, 1u) << Jump;
    EXPECT_FALSE(Done.Covered.complete()) << Jump;
  }
}

TEST(Exploration, SaysNothingBehindAVariableThatDidNotParse) {
  Explored Done = explore("WPP_INIT_TRACING(0); UnknownGuard Guard(Driver); return -1;", "", "driver.cpp");
  EXPECT_THAT(Done.Ends, IsEmpty());
  EXPECT_FALSE(Done.Covered.complete());
  EXPECT_EQ(Done.Covered.Paths, 0u);
}

TEST(Exploration, LeavesTheSyntaxTreeAsItWas) {
  // Twice in one run: a second walk over a tree that the first had changed would find no __try.
  Explored Done = explore("WPP_INIT_TRACING(0); __try { return Path->Length ? -1 : 0; } __finally { WPP_CLEANUP(0); }",
                          "DRIVER_INITIALIZE Other;\n"
                          "NTSTATUS DriverEntry(PDRIVER_OBJECT, PUNICODE_STRING);\n"
                          "NTSTATUS Other(PDRIVER_OBJECT Driver, PUNICODE_STRING Path) {\n"
                          "  __try { return DriverEntry(Driver, Path); } __finally { }\n"
                          "}");
  EXPECT_TRUE(Done.Covered.complete());
  EXPECT_THAT(Done.Ends, UnorderedElementsAre("failure", "success"));
}

} // namespace
