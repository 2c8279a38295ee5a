// What a worker sends is what its parent reads.
#include "lint/UnitResult.h"
#include "lint/Workers.h"
#include <gtest/gtest.h>
#include <sched.h>

using namespace driverentry::lint;

namespace {

UnitResult sample() {
  UnitResult R;
  R.Unit = 7;
  R.Status = UnitStatus::Incomplete;
  R.Reason = "why";
  R.ParseErrors = {"p"};
  R.ConfigProblems = {"c"};
  R.MissingHeaders = {"m.h"};
  R.SynthesisedHeaders = {"s.tmh"};
  R.InventedNames = {"i"};
  R.Suppressed = 3;
  R.Explored = {{"DriverEntry"}, 5, 2, {"limit"}};
  Finding F{"driverentry-x", "message", true, {"/a.c", 10, 2, 3, "int x;", {{1, 4}}}, {}, {}};
  F.Notes.push_back({{"/b.h", 1, 1, 2, "text", {}}, "step"});
  F.Fix.push_back({"/a.c", 1, 2, 3, 4, 5, 6, "new\n"});
  R.Findings.push_back(F);
  return R;
}

TEST(UnitResult, RoundTrip) {
  llvm::json::Value Sent = toJSON(sample());
  UnitResult Received;
  llvm::json::Path::Root Root;
  ASSERT_TRUE(fromJSON(Sent, Received, Root)) << toString(Root.getError());
  EXPECT_EQ(toJSON(Received), Sent);
  EXPECT_EQ(Received.Findings[0].Notes[0].At.File, "/b.h");
  EXPECT_EQ(Received.Findings[0].Fix[0].EndColumn, 6u);
  EXPECT_EQ(Received.Explored.PathsCut, 2u);
}

TEST(UnitResult, AMissingFieldIsNoticed) {
  for (const char *Field : {"unit", "status", "findings", "parseErrors", "entries", "suppressed"}) {
    llvm::json::Value Sent = toJSON(sample());
    Sent.getAsObject()->erase(Field);
    UnitResult Received;
    llvm::json::Path::Root Root;
    EXPECT_FALSE(fromJSON(Sent, Received, Root)) << Field;
  }
}

TEST(UnitResult, EightBitTextBecomesUtf8) {
  UnitResult R = sample();
  R.Findings[0].At.Text = "// caf\xE9";
  EXPECT_TRUE(llvm::json::isUTF8(llvm::formatv("{0}", toJSON(R)).str()));
}

TEST(UnitResult, WhatIsNoneIsRejected) {
  for (const char *Text : {"{}", "[]", "3", R"({"unit": "x"})"}) {
    UnitResult Received;
    llvm::json::Path::Root Root;
    EXPECT_FALSE(fromJSON(cantFail(llvm::json::parse(Text)), Received, Root)) << Text;
  }
}

TEST(Workers, OnePerCoreByDefault) {
  cpu_set_t Cores;
  ASSERT_EQ(sched_getaffinity(0, sizeof(Cores), &Cores), 0);
  EXPECT_EQ(defaultJobs(), unsigned(CPU_COUNT(&Cores)));
}

} // namespace
