// What cl.exe takes and clang does not: it costs nothing where its meaning is clear, and the path is given up where
// not.
#include "testcases/unit/Explore.h"
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace driverentry;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

namespace {

constexpr char Variables[] = "static void *Kept; static int Flags; void Foo(void);\n";

TEST(CastAssignment, IsAnAssignment) {
  const char *Flag = "long long Flag = 0; WPP_INIT_TRACING(0);\n";
  for (const char *Set : {"(unsigned)Flag = 1;", "(char)Flag = 1;", "((int)Flag) = (1);"}) {
    Explored Done = explore(std::string(Flag) + Set + " if (Flag) WPP_CLEANUP(0); return -1;");
    EXPECT_THAT(Done.Ends, ElementsAre("failure")) << Set;
    EXPECT_TRUE(Done.Covered.complete()) << Set;
  }
}

TEST(CastAssignment, ChangesWhatIsCastAndNothingElse) {
  for (const char *Change :
       {"((unsigned char *)Kept)++;", "--(unsigned char *)Kept;", "(long long)Kept += 4;", "*((long *)Kept)++ = 3;",
        "int B = *((char *)Kept)++;", "if (*((char *)Kept)++) Flags = 1;", "(char)Flags |= 2;"}) {
    Explored Done = explore("WPP_INIT_TRACING(0); Kept = Driver; Flags = 7;\n" + std::string(Change) +
                                " if (!Kept && Path->Length) return 0; return -1;",
                            Variables);
    EXPECT_TRUE(Done.Ends.count("failure+")) << Change;
    EXPECT_FALSE(Done.Ends.count("failure?")) << Change;
    EXPECT_TRUE(Done.Covered.complete()) << Change;
    EXPECT_EQ(Done.Covered.Unreadable, 0u) << Change;
  }
}

TEST(CastAssignment, WithACallThatDidNotParseIsUnreadable) {
  for (const char *Lost : {"(char)Flags = nobody->member;", "Foo(((char *)Kept)++, nobody.x);"}) {
    Explored Done = explore("WPP_INIT_TRACING(0);\n" + std::string(Lost) + " return -1;", Variables);
    EXPECT_FALSE(Done.Covered.complete()) << Lost;
    EXPECT_FALSE(Done.Ends.count("failure+")) << Lost;
  }
}

TEST(Assembly, MayChangeTheVariablesThatItNames) {
  for (const char *Block : {"__asm mov Local, eax", "__asm { mov eax, 3\n mov Local, eax }",
                            "__asm { again: dec Local\n jnz again }", "_asm { mov Local, eax };"}) {
    Explored Done =
        explore("int Local = 0; WPP_INIT_TRACING(0);\n" + std::string(Block) + "\nif (Local) return -1; return 0;");
    EXPECT_THAT(Done.Ends, UnorderedElementsAre("failure+", "success+")) << Block;
    EXPECT_TRUE(Done.Covered.complete()) << Block;
  }
}

TEST(Assembly, LeavesTheRestAsItIs) {
  for (const char *Block : {"__asm nop", "__asm { cli }", "__asm int 3", "__asm { mov eax, Flags }", "__asm {}",
                            "if (Path->Length) __asm cli\nelse __asm { sti }"}) {
    Explored Done =
        explore("int Local = 1; WPP_INIT_TRACING(0);\n" + std::string(Block) + "\nreturn Local ? -1 : 0;", Variables);
    EXPECT_THAT(Done.Ends, ElementsAre("failure+")) << Block;
    EXPECT_TRUE(Done.Covered.complete()) << Block;
  }
}

TEST(Assembly, ThatCallsMayDoAnything) {
  for (const char *Block : {"__asm call Foo", "__asm { call dword ptr [eax] }", "__asm { jmp Foo }"}) {
    Explored Done = explore("WPP_INIT_TRACING(0);\n" + std::string(Block) + "\nreturn -1;", Variables);
    EXPECT_THAT(Done.Ends, ElementsAre("failure?")) << Block;
  }
}

TEST(Assembly, ThatLeavesCutsThePath) {
  for (const char *Block : {"__asm ret", "__asm { test eax, eax\n jz Out }"}) {
    Explored Done = explore("WPP_INIT_TRACING(0);\n" + std::string(Block) + "\nOut: return -1;");
    EXPECT_THAT(Done.Ends, IsEmpty()) << Block;
    EXPECT_FALSE(Done.Covered.complete()) << Block;
  }
}

TEST(Leave, OfAnOuterBlockFromAnInnerHandler) {
  for (const char *Inner : {"__try { Foo(); } __except (1) { __leave; }", "__try { Foo(); } __finally { __leave; }",
                            "while (Path->Length) { __try { Foo(); } __except (1) { if (Flags) __leave; } }",
                            "switch (Flags) { case 1: __leave; default: break; }"})
    for (const char *Outer : {"__finally { WPP_CLEANUP(0); }", "__except (1) { Foo(); } WPP_CLEANUP(0);"}) {
      Explored Done =
          explore("__try { WPP_INIT_TRACING(0); " + std::string(Inner) + " } " + Outer + "\nreturn -1;", Variables);
      EXPECT_THAT(Done.Ends, ElementsAre("failure")) << Inner << Outer;
      EXPECT_TRUE(Done.Covered.complete()) << Inner << Outer;
    }
}

} // namespace
