// Which sources can define an entry point.
#include "lint/EntryScan.h"
#include <gtest/gtest.h>

using driverentry::lint::mentionsEntryPoint;

namespace {

TEST(EntryScan, NamesAndRoleTypesCount) {
  EXPECT_TRUE(mentionsEntryPoint("NTSTATUS DriverEntry(PDRIVER_OBJECT D, PUNICODE_STRING R) { return 0; }"));
  EXPECT_TRUE(mentionsEntryPoint("DRIVER_INITIALIZE MyEntry;\n"));
  EXPECT_TRUE(mentionsEntryPoint("sp_DRIVER_INITIALIZE DriverMain;"));
  EXPECT_TRUE(mentionsEntryPoint("#pragma alloc_text(INIT, DriverEntry)"));
}

TEST(EntryScan, OnlyWholeTokensCount) {
  EXPECT_FALSE(mentionsEntryPoint(""));
  EXPECT_FALSE(mentionsEntryPoint("int GsDriverEntry, DriverEntryPoint, xDriverEntry, DriverEntry1;"));
}

TEST(EntryScan, MacrosThatMayWriteAnEntryPointCount) {
  EXPECT_TRUE(mentionsEntryPoint("#include \"sdk.h\"\nSDK_DRIVER_ENTRY(Driver, Path)\n{\n}"));
  EXPECT_TRUE(mentionsEntryPoint("int a;\nIMPLEMENT_DRIVERENTRY(Device);"));
  EXPECT_TRUE(mentionsEntryPoint("#define A \\\n  1\nKERNEL_MAIN(PDRIVER_OBJECT D, (P))\r\n{ return 0; }"));
  EXPECT_TRUE(mentionsEntryPoint("static int f(void) { return 1; }\n/* the entry */\nMAIN(Driver) {"));
}

TEST(EntryScan, OtherMacrosDoNotCount) {
  EXPECT_FALSE(mentionsEntryPoint("DEFINE_GUID(A, 1, 2);\nint f(void) {}"));
  EXPECT_FALSE(mentionsEntryPoint("void f(void)\n{\n    FOR_EACH(x) {\n    }\n}"));
  EXPECT_FALSE(mentionsEntryPoint("NTSTATUS\nREADER(int a)\n{\n}"));
  EXPECT_FALSE(mentionsEntryPoint("#define LOOP(x) \\\nFOR(x) { }\nif (a) { }"));
  EXPECT_FALSE(mentionsEntryPoint("UNCLOSED("));
}

TEST(EntryScan, CommentsAndLiteralsDoNotCount) {
  EXPECT_FALSE(mentionsEntryPoint("// DriverEntry\n/* DriverEntry */ int f;"));
  EXPECT_FALSE(mentionsEntryPoint("// goes on \\\nDriverEntry\nint f;"));
  EXPECT_FALSE(mentionsEntryPoint("DbgPrint(\"DriverEntry \\\" DriverEntry\");"));
  EXPECT_FALSE(mentionsEntryPoint("auto s = R\"x(\" DriverEntry)x\";"));
  EXPECT_FALSE(mentionsEntryPoint("/* never closed DriverEntry"));
}

TEST(EntryScan, WhatLooksLikeACommentOrLiteralHidesNothing) {
  EXPECT_TRUE(mentionsEntryPoint("#error don't\nint DriverEntry;"));
  EXPECT_TRUE(mentionsEntryPoint("int a = 1'000'000; int DriverEntry;"));
  EXPECT_TRUE(mentionsEntryPoint("char *s = \"/*\"; int DriverEntry;"));
  EXPECT_TRUE(mentionsEntryPoint("int a = b /* c */ / d; int DriverEntry;"));
  EXPECT_TRUE(mentionsEntryPoint("auto s = R\"(\\)\"; int DriverEntry;"));
  EXPECT_TRUE(mentionsEntryPoint("char c = '\"'; int DriverEntry;"));
  EXPECT_TRUE(mentionsEntryPoint("// a comment\r\nint DriverEntry;"));
}

TEST(EntryScan, OtherEncodingsAreLeftToTheCompiler) { EXPECT_TRUE(mentionsEntryPoint("\xFF\xFEi\0n\0t\0")); }

} // namespace
