// The raw tokens that the judgement of names is made on.
#include "kit/TokenUse.h"
#include "clang/Basic/Diagnostic.h"
#include "clang/Basic/FileManager.h"
#include "clang/Basic/LangOptions.h"
#include "clang/Basic/SourceManager.h"
#include <gtest/gtest.h>

using namespace clang;

TEST(Tokens, OfAPrecompiledFileAreKept) {
  DiagnosticOptions Options;
  DiagnosticsEngine Diagnostics(DiagnosticIDs::create(), Options, new IgnoringDiagConsumer());
  FileManager Files({});
  SourceManager Sources(Diagnostics, Files);
  auto File = [&](int LoadedId, unsigned Offset) {
    return Sources.createFileID(llvm::MemoryBuffer::getMemBuffer("int x;"), SrcMgr::C_User, LoadedId, Offset);
  };
  // The last file of the first preamble has the number -2, which an unsigned key of a DenseMap must not have.
  auto [Id, Offset] = Sources.AllocateLoadedSLocEntries(/*NumSLocEntries=*/1, /*TotalSize=*/16);
  ASSERT_EQ(Id, -2);
  FileID Precompiled = File(Id, Offset);
  driverentry::TokenCache Cache;
  LangOptions Language;
  driverentry::Tokens First = Cache.tokens(Precompiled, Sources, Language);
  EXPECT_EQ(First.size(), 4u);
  for (unsigned I = 0; I < 100; ++I)
    EXPECT_FALSE(Cache.tokens(File(0, 0), Sources, Language).empty());
  EXPECT_EQ(Cache.tokens(Precompiled, Sources, Language).data(), First.data());
}
