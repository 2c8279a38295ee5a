// The WPP configuration: what is read of it, and the header that is made of it.
#include "kit/Wpp.h"
#include "testcases/kit/Parse.h"

using namespace driverentry;
using namespace driverentry::test;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::Pair;

TEST(WppConfig, ReadsFunctionsOfABlockInComments) {
  WppConfig Config;
  readWppConfig("// begin_wpp config\n"
                "// FUNC TraceError{LEVEL=TRACE_LEVEL_ERROR}(FLAGS, MSG, ...);\n"
                "// FUNC Plain(MSG, ...);\n"
                "// USEPREFIX(TraceError, \"%!STDPREFIX!\");\n"
                "// end_wpp\n"
                "// FUNC Outside(MSG, ...);\n",
                Config);
  ASSERT_EQ(Config.Functions.size(), 2u);
  EXPECT_EQ(Config.Functions[0].Name, "TraceError");
  EXPECT_THAT(Config.Functions[0].Fixed, ElementsAre(Pair("LEVEL", "TRACE_LEVEL_ERROR")));
  EXPECT_THAT(Config.Functions[0].Parameters, ElementsAre("FLAGS"));
  EXPECT_EQ(Config.Functions[1].Name, "Plain");
  EXPECT_THAT(Config.Functions[1].Parameters, IsEmpty());
}

TEST(WppConfig, ReadsBlockCommentsAndTheOldColon) {
  WppConfig Config;
  readWppConfig("/*\n * begin_wpp config\n * FUNC: Trace(LEVEL, MSG, ...);\n * end_wpp */", Config);
  ASSERT_EQ(Config.Functions.size(), 1u);
  EXPECT_EQ(Config.Functions[0].Name, "Trace");
}

TEST(WppConfig, ABlockWithoutEndEndsWithTheFile) {
  WppConfig Config;
  readWppConfig("// begin_wpp config\n// FUNC A(MSG, ...);\n// FUNC B(MSG, ...);", Config);
  EXPECT_EQ(Config.Functions.size(), 2u);
}

TEST(WppConfig, LeavesOutWhatIsNotWellFormed) {
  WppConfig Config;
  for (llvm::StringRef Notation : {"", "(", "Name", "Name(", "Name{LEVEL=}(", "Na me(MSG)", "1st(MSG)",
                                   "Name(a b, MSG)", "Name{X=a;b}(MSG)", "Name{X=)}(MSG)"})
    EXPECT_FALSE(addWppFunction(Notation, Config)) << Notation.str();
  EXPECT_THAT(Config.Functions, IsEmpty());
}

TEST(WppConfig, ReadsFlags) {
  WppConfig Config;
  readWppConfig("#define WPP_CONTROL_GUIDS WPP_DEFINE_CONTROL_GUID(C, (1,2,3,4,5), \\\n"
                "  WPP_DEFINE_BIT(DBG_INIT) WPP_DEFINE_BIT( DBG_PNP ) WPP_DEFINE_BIT(DBG_INIT) WPP_DEFINE_BIT()",
                Config);
  EXPECT_THAT(Config.Flags, ElementsAre("DBG_INIT", "DBG_PNP"));
}

TEST(WppConfig, ReadsProjects) {
  WppConfig Config;
  EXPECT_THAT(readWppProject("<WppTraceFunction>TraceEvents(LEVEL,FLAGS,MSG,...);Hexdump((LEVEL,FLAGS,MSG,...))</W>"
                             "<WppScanConfigurationData>..\\inc\\trace.h</W><WppAdditionalOptions>-func:Log(MSG,...)<",
                             Config),
              ElementsAre("..\\inc\\trace.h"));
  ASSERT_EQ(Config.Functions.size(), 3u);
  EXPECT_FALSE(Config.Functions[0].DoubleParentheses);
  EXPECT_TRUE(Config.Functions[1].DoubleParentheses);
  EXPECT_THAT(Config.Functions[1].Parameters, ElementsAre("LEVEL", "FLAGS"));
  EXPECT_EQ(Config.Functions[2].Name, "Log");
}

TEST(WppConfig, ReadsSourcesFiles) {
  WppConfig Config;
  EXPECT_THAT(readWppSources("TARGETNAME=t\n#RUN_WPP= -func:Commented(MSG,...)\n"
                             "RUN_WPP = $(SOURCES) -km \\\r\n  -func:TraceEvents(LEVEL, FLAGS, MSG, ...) \\  # all\r\n"
                             "\t-func:Hexdump((LEVEL,MSG,...)) -scan:..\\inc\\trace.h -dll\r\n"
                             "OTHER=-func:Not(MSG,...)\nRUN_WPP2=-func:Nor(MSG,...)\n",
                             Config),
              ElementsAre("..\\inc\\trace.h"));
  ASSERT_EQ(Config.Functions.size(), 2u);
  EXPECT_EQ(Config.Functions[0].Name, "TraceEvents");
  EXPECT_THAT(Config.Functions[0].Parameters, ElementsAre("LEVEL", "FLAGS"));
  EXPECT_TRUE(Config.Functions[1].DoubleParentheses);
  for (const char *Broken : {"", "RUN_WPP", "RUN_WPP=", "RUN_WPP=\\",
                             "RUN_WPP=-func:", "RUN_WPP=-func:X( -scan:", "RUN_WPP=-scan:\"\" -func:\\"})
    EXPECT_THAT(readWppSources(Broken, Config), IsEmpty()) << Broken;
  EXPECT_EQ(Config.Functions.size(), 2u);
}

namespace {

/// A driver that traces through RETURN_IF_FAILED, whose PRE and POST macros hold the return.
const SourceFile TraceHeader{"/driver/trace.h", R"(
#define WPP_CONTROL_GUIDS WPP_DEFINE_CONTROL_GUID(Ctl, (0,0,0,0,0), WPP_DEFINE_BIT(DBG_INIT))
#define WPP_LEVEL_STATUS_PRE(LEVEL, STATUS) do { NTSTATUS result = (STATUS); if (!NT_SUCCESS(result)) {
#define WPP_LEVEL_STATUS_POST(LEVEL, STATUS) ; return result; } } while (0)
// begin_wpp config
// FUNC TraceEvents(LEVEL, FLAGS, MSG, ...);
// FUNC RETURN_IF_FAILED{LEVEL=TRACE_LEVEL_ERROR}(STATUS);
// end_wpp
)"};

SourceFile tracing(llvm::StringRef Body, llvm::StringRef Include = "entry.tmh") {
  return {"/driver/entry.c", ("#include <ntddk.h>\n#include \"trace.h\"\n#include \"" + Include +
                              "\"\nNTSTATUS Helper(PDRIVER_OBJECT);\n"
                              "NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {\n" +
                              Body + "\n}\n")
                                 .str()};
}

} // namespace

TEST(Tmh, KeepsTheReturnThatPreAndPostHide) {
  Parsed Driver = parse({tracing("RETURN_IF_FAILED(Helper(DriverObject)); return STATUS_SUCCESS;"), TraceHeader});
  EXPECT_THAT(Driver.Errors, IsEmpty());
  EXPECT_EQ(Driver.Returns, 2u);
  EXPECT_THAT(Driver.Calls, ElementsAre("Helper"));
  EXPECT_THAT(Driver.Report.SynthesizedHeaders, ElementsAre("entry.tmh"));
  EXPECT_THAT(Driver.Report.MissingHeaders, Not(testing::Contains("entry.tmh")));
}

TEST(Tmh, TraceFunctionsAreNoCallsAndTheirFlagsNeedNoDeclaration) {
  Parsed Driver = parse({tracing("TraceEvents(TRACE_LEVEL_ERROR, DBG_INIT, \"%d\", 1); int Flag = DBG_INIT;"
                                 "DoTraceMessage(DBG_INIT, \"x\"); return Flag;"),
                         TraceHeader});
  EXPECT_THAT(Driver.Errors, IsEmpty());
  EXPECT_THAT(Driver.Calls, IsEmpty());
  EXPECT_THAT(Driver.invented(), IsEmpty());
}

TEST(Tmh, IsFoundInAnyCaseAndFolder) {
  for (llvm::StringRef Name : {"ENTRY.TMH", "gen/entry.tmh", "gen\\\\Entry.Tmh"}) {
    Parsed Driver = parse({tracing("TraceEvents(1, DBG_INIT, \"x\"); return 0;", Name), TraceHeader});
    EXPECT_THAT(Driver.Errors, IsEmpty()) << Name.str();
    EXPECT_EQ(Driver.Report.SynthesizedHeaders.size(), 1u) << Name.str();
  }
}

TEST(Tmh, AMacroOfTheDriversOwnIsLeftAlone) {
  SourceFile Own = TraceHeader;
  Own.Text += "#define TraceEvents(...) Helper((PDRIVER_OBJECT)0)\nNTSTATUS Helper(PDRIVER_OBJECT);\n";
  Parsed Driver = parse({tracing("TraceEvents(1, DBG_INIT, \"x\"); return 0;"), Own});
  EXPECT_THAT(Driver.Calls, ElementsAre("Helper"));
}

TEST(Tmh, AnExistingFileIsUsed) {
  Parsed Driver = parse({tracing("MadeByWpp(); return 0;"),
                         TraceHeader,
                         {"/driver/entry.tmh", "#define MadeByWpp() ((void)Helper((PDRIVER_OBJECT)0))\n"}});
  EXPECT_THAT(Driver.Calls, ElementsAre("Helper"));
  EXPECT_THAT(Driver.Report.SynthesizedHeaders, IsEmpty());
}

TEST(Tmh, DoubleParenthesesAndProjectsWork) {
  Parsed Driver =
      parse({tracing("Hexdump((1, DBG_INIT, \"x\")); return 0;"),
             TraceHeader,
             {"/driver/driver.vcxproj", "<WppTraceFunction>Hexdump((LEVEL,FLAGS,MSG,...))</WppTraceFunction>"}});
  EXPECT_THAT(Driver.Errors, IsEmpty());
  EXPECT_THAT(Driver.Calls, IsEmpty());
  EXPECT_THAT(Driver.invented(), IsEmpty());
}

TEST(Tmh, SourcesFilesWork) {
  SourceFile Entry = tracing("Hexdump((1, DBG_INIT, \"x\")); RETURN_IF(0); return 0;");
  SourceFile Scanned = {"/driver/inc/wpp.h", "// begin_wpp config\n// FUNC RETURN_IF(MSG, ...);\n// end_wpp\n"};
  for (const char *Name : {"/driver/SOURCES", "/sources"}) {
    llvm::StringRef Folder = llvm::StringRef(Name).starts_with("/driver") ? "inc" : "driver\\inc";
    Parsed Driver = parse(
        {Entry,
         TraceHeader,
         Scanned,
         {Name, ("RUN_WPP=$(SOURCES) -func:Hexdump((LEVEL,FLAGS,MSG,...)) -scan:" + Folder + "\\wpp.h\n").str()}});
    EXPECT_THAT(Driver.Errors, IsEmpty()) << Name;
    EXPECT_THAT(Driver.Calls, IsEmpty()) << Name;
    EXPECT_THAT(Driver.invented(), IsEmpty()) << Name;
  }
}

TEST(Tmh, AnUnconfiguredTraceFunctionStillParses) {
  Parsed Driver = parse({tracing("SomeTrace(LEVEL_X, FLAG_Y, \"%s\", \"x\"); return 0;"), TraceHeader});
  EXPECT_THAT(Driver.Errors, IsEmpty());
  EXPECT_THAT(Driver.invented(), ElementsAre("function SomeTrace", "constant LEVEL_X", "constant FLAG_Y"));
}
