// Input that no driver has: it must end, and be told.
#include "kit/Wpp.h"
#include "testcases/kit/Parse.h"
#include <chrono>

using namespace driverentry;
using namespace driverentry::test;
using testing::IsEmpty;
using testing::Not;

TEST(Hostile, IncludesInACircle) {
  Parsed Driver = parse({{"/driver/entry.c", "#include \"a.h\"\n#include \"entry.tmh\"\nNTSTATUS DriverEntry;\n"},
                         {"/driver/a.h", "#include \"b.h\"\n"},
                         {"/driver/b.h", "#include \"a.h\"\n#include \"b.h\"\n"}});
  EXPECT_EQ(Driver.Report.SynthesizedHeaders.size(), 1u);
}

TEST(Hostile, ATmhThatIncludesItself) {
  Parsed Driver = parse({{"/driver/entry.c", "#include \"entry.tmh\"\nint x;\n"},
                         {"/driver/driverentry_wpp.h", "#include \"entry.tmh\"\n"}});
  SUCCEED();
}

TEST(Hostile, NamesWithoutEnd) {
  std::string Text = "int f(void) {\n";
  for (int I = 0; I < 6000; ++I)
    Text += "Name" + std::to_string(I) + "();\n";
  Parsed Driver = parse({{"/driver/entry.c", Text + "}\n"}});
  EXPECT_THAT(Driver.Report.Limits, Not(IsEmpty()));
  EXPECT_LE(Driver.Report.Invented.size(), 4096u);
}

TEST(Hostile, MembersWithoutEnd) {
  std::string Text = "int f(void) { FOO x;\n";
  for (int I = 0; I < 500; ++I)
    Text += "x.m" + std::to_string(I) + " = 1;\n";
  Parsed Driver = parse({{"/driver/entry.c", Text + "}\n"}});
  EXPECT_THAT(Driver.Report.Invented, Not(IsEmpty()));
}

TEST(Hostile, StructuresThatHoldEachOther) {
  for (llvm::StringRef Path : {"/driver/entry.c", "/driver/entry.cpp"}) {
    Parsed Driver =
        parse({{Path.str(), "#include <ntddk.h>\nint f(PDRIVER_OBJECT D, PDEVICE_OBJECT V, FOO *x, BAR *y) {\n"
                            "D->Itself = *D; D->Device = *V; V->Driver = *D; x->b = *y; y->a = *x; x->a = *x;\n"
                            "return sizeof(*D) + sizeof(*V) + sizeof(FOO) + sizeof(BAR); }\n"}});
    EXPECT_THAT(Driver.Report.Invented, Not(IsEmpty()));
  }
}

TEST(Hostile, AMacroMadeUpIsAsLongAsItsName) {
  // The compiler asks for the end of the last word before the error.
  parse({{"/driver/entry.c", "typedef int LEVEL;\nvoid f(void) {\nan_annotation_of_some_length(LEVEL)\n"}});
  parse({{"/driver/entry.c", "void f(void) {\nA_STATEMENT_OF_SOME_LENGTH(1)\n"}});
  parse({{"/driver/entry.c", "#include <ntddk.h>\nWCHAR A[] = A_NAME_OF_SOME_LENGTH\n"}});
  SUCCEED();
}

TEST(Hostile, TextsThatAreNoSource) {
  for (std::string Text :
       {std::string("\0\0\0", 3), std::string(100000, '('), std::string(100000, '{'), std::string("#include \""),
        std::string("#include <"), std::string("a."), std::string("X::"), std::string("X::Y::"), std::string("f(){x->"),
        std::string("#define A A A\nA A(A) A"), std::string("\xff\xfe\x41\x00", 4)})
    for (llvm::StringRef Path : {"/driver/entry.c", "/driver/entry.cpp"})
      parse({{Path.str(), Text}});
  SUCCEED();
}

TEST(Hostile, ConfigurationsWithoutEnd) {
  WppConfig Config;
  std::string Text = "begin_wpp config\n";
  for (int I = 0; I < 5000; ++I)
    Text += "FUNC F" + std::to_string(I) + "(" + std::string(I % 50, 'x') + ",MSG,...);\n";
  readWppConfig(Text, Config);
  EXPECT_LE(Config.Functions.size(), 1024u);
  readWppConfig(std::string(1 << 20, '{') + "begin_wpp config FUNC " + std::string(1 << 20, '('), Config);
}

TEST(Hostile, AHugeFileIsReadInTime) {
  std::string Text = "#include <ntddk.h>\n";
  for (int I = 0; I < 20000; ++I)
    Text += "static int f" + std::to_string(I) + "(FOO_T a, _In_foo_ int b) { BAR_T x; x.y = a; return Call(b); }\n";
  auto Begin = std::chrono::steady_clock::now();
  Parsed Driver = parse({{"/driver/entry.c", Text}});
  EXPECT_THAT(Driver.Errors, IsEmpty());
  EXPECT_LT(std::chrono::steady_clock::now() - Begin, std::chrono::seconds(20));
}
