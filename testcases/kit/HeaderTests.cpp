// Every header of the kit parses behind what drivers include first, in C and in C++; the main ones for every target.
#include "testcases/kit/Parse.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/ThreadPool.h"

using namespace driverentry;
using namespace driverentry::test;

namespace {

/// What stands before a header in a driver.
struct Base {
  llvm::StringRef Text;
  std::vector<std::string> Arguments;
};

/// Most need the first; what is part of WDF or of NDIS, or is of user mode, needs another.
const Base Bases[] = {{"#include <ntddk.h>\n", {}},
                      {"#include <ntddk.h>\n#include <wdf.h>\n", {}},
                      {"#include <ndis.h>\n", {}},
                      {"#include <windows.h>\n", {}},
                      {"#include <windows.h>\n#include <wdf.h>\n", {"-DUMDF_VERSION_MAJOR=2"}}};

/// What is wrong with \p Headers, one behind the other, behind \p Start; empty when nothing is.
std::string complaint(const Base &Start, llvm::ArrayRef<std::string> Headers, llvm::StringRef Suffix,
                      llvm::StringRef Target = "x86_64") {
  std::string Text = Start.Text.str();
  for (const std::string &Header : Headers)
    Text += "#include <" + Header + ">\n";
  std::vector<std::string> Arguments = Start.Arguments;
  Arguments.push_back(("--target=" + Target + "-pc-windows-msvc").str());
  Parsed Seen = parse({{("/driver/entry" + Suffix).str(), Text}}, Arguments);
  if (!Seen.Errors.empty())
    return Seen.Errors.front();
  if (!Seen.Report.MissingHeaders.empty())
    return "includes " + Seen.Report.MissingHeaders.front() + ", which the kit lacks";
  return Seen.Report.Invented.empty() ? "" : "leaves " + Seen.invented().front() + " undeclared";
}

/// The same, for headers that are told apart only where they do not parse together: "header: complaint" for each.
void tellApart(const Base &Start, llvm::ArrayRef<std::string> Headers, llvm::StringRef Suffix,
               std::vector<std::string> &Into) {
  std::string Found = complaint(Start, Headers, Suffix);
  if (Found.empty())
    return;
  if (Headers.size() == 1)
    return Into.push_back(Headers.front() + " (" + Suffix.str() + "): " + Found);
  tellApart(Start, Headers.take_front(Headers.size() / 2), Suffix, Into);
  tellApart(Start, Headers.drop_front(Headers.size() / 2), Suffix, Into);
}

/// The base behind which \p Header has nothing wrong in C++ for x64; null, and \p Why, when there is none.
const Base *baseOf(llvm::StringRef Header, std::string &Why) {
  for (const Base &Start : Bases) {
    std::string Found = complaint(Start, {Header.str()}, ".cpp");
    if (Found.empty())
      return &Start;
    Why += Found + "; ";
  }
  return nullptr;
}

std::vector<std::string> kitHeaders() {
  auto Files = filesWithKit({});
  std::vector<std::string> Names;
  std::error_code Error;
  for (llvm::vfs::recursive_directory_iterator I(*Files, KitDirectory, Error), End; !Error && I != End;
       I.increment(Error))
    if (I->type() == llvm::sys::fs::file_type::regular_file)
      Names.push_back(I->path().substr(KitDirectory.size() + 1).str());
  return Names;
}

/// <memory>, <new>, and C++ that says so: no C file includes these.
bool isCxxOnly(llvm::StringRef Header) {
  llvm::StringRef Extension = llvm::sys::path::extension(Header);
  return Extension.empty() || Extension == ".hpp";
}

/// What the bases include themselves; behind them it would be read no more.
llvm::StringSet<> partsOfBases() {
  llvm::StringSet<> Parts;
  for (const Base &Start : Bases) {
    Parsed Seen = parse({{"/driver/entry.cpp", Start.Text.str()}}, Start.Arguments);
    EXPECT_THAT(Seen.Errors, testing::IsEmpty()) << Start.Text.str();
    for (const std::string &Header : Seen.Headers)
      Parts.insert(Header);
  }
  return Parts;
}

void inParallel(size_t Count, llvm::function_ref<void(size_t)> Do) {
  llvm::DefaultThreadPool Pool;
  for (size_t I = 0; I < Count; ++I)
    Pool.async([Do, I] { Do(I); });
  Pool.wait();
}

} // namespace

// Alone in C++; in C together with others, since what a header needs is the same there, and only the language differs.
TEST(KitHeaders, ParseAlone) {
  llvm::StringSet<> Parts = partsOfBases();
  std::vector<std::string> Names = kitHeaders();
  ASSERT_GT(Names.size(), 100u);
  ASSERT_LT(Parts.size(), Names.size());
  llvm::erase_if(Names, [&](llvm::StringRef Name) { return Parts.contains(Name); });
  std::vector<std::string> Whys(Names.size());
  std::vector<const Base *> Starts(Names.size());
  inParallel(Names.size(), [&](size_t I) { Starts[I] = baseOf(Names[I], Whys[I]); });

  struct Batch {
    const Base *Start;
    std::vector<std::string> Headers, Complaints;
  };
  std::vector<Batch> Batches;
  constexpr size_t MostTogether = 16;
  for (const Base &Start : Bases) {
    Batches.push_back({&Start, {}, {}});
    for (size_t I = 0; I < Names.size(); ++I) {
      if (Starts[I] != &Start || isCxxOnly(Names[I]))
        continue;
      if (Batches.back().Headers.size() == MostTogether)
        Batches.push_back({&Start, {}, {}});
      Batches.back().Headers.push_back(Names[I]);
    }
  }
  inParallel(Batches.size(),
             [&](size_t I) { tellApart(*Batches[I].Start, Batches[I].Headers, ".c", Batches[I].Complaints); });
  for (size_t I = 0; I < Names.size(); ++I)
    EXPECT_TRUE(Starts[I]) << Names[I] << ": " << Whys[I];
  for (const Batch &Each : Batches)
    EXPECT_THAT(Each.Complaints, testing::IsEmpty());
}

TEST(KitHeaders, MainOnesParseForEveryTarget) {
  for (const char *Text : {"ntddk.h", "ntifs.h", "wdf.h", "fltkernel.h", "ndis.h", "storport.h", "windows.h"}) {
    std::string Header = Text, Why;
    const Base *Start = baseOf(Header, Why);
    ASSERT_TRUE(Start) << Header << ": " << Why;
    for (llvm::StringRef Suffix : {".c", ".cpp"})
      for (llvm::StringRef Target : {"i686", "aarch64"})
        EXPECT_EQ(complaint(*Start, {Header}, Suffix, Target), "") << Header << " " << Suffix.str() << Target.str();
  }
}

TEST(KitHeaders, ComplaintsAreMade) {
  EXPECT_NE(complaint(Bases[0], {"no-such-header.h"}, ".c"), "");
  EXPECT_NE(complaint(Bases[0], {"memory"}, ".c"), "");
  std::string Why;
  EXPECT_EQ(baseOf("no-such-header.h", Why), nullptr);
  std::vector<std::string> Apart;
  tellApart(Bases[0], {"ntstrsafe.h", "no-such-header.h", "csq.h"}, ".c", Apart);
  EXPECT_THAT(Apart, testing::ElementsAre(testing::HasSubstr("no-such-header.h")));
}

// What is exported and in no document, drivers declare themselves; the kit must leave these names to them, and agree
// where it declares what they declare again.
TEST(KitHeaders, LeaveWhatIsUndocumentedToTheDriver) {
  const char *Own = R"(
#include <ntifs.h>
EXTERN_C_START
typedef enum _SYSTEM_INFORMATION_CLASS { SystemProcessInformation = 5 } SYSTEM_INFORMATION_CLASS;
typedef struct _SYSTEM_PROCESS_INFORMATION { ULONG NextEntryOffset; } SYSTEM_PROCESS_INFORMATION;
typedef struct _LDR_DATA_TABLE_ENTRY { LIST_ENTRY InLoadOrderLinks; PVOID DllBase; } LDR_DATA_TABLE_ENTRY, *PLDR_DATA_TABLE_ENTRY;
typedef struct _PEB { PVOID Ldr; } PEB, *PPEB;
typedef enum _KAPC_ENVIRONMENT { OriginalApcEnvironment } KAPC_ENVIRONMENT;
typedef VOID (NTAPI *PKNORMAL_ROUTINE)(PVOID, PVOID, PVOID);
typedef VOID (NTAPI *PKKERNEL_ROUTINE)(PRKAPC, PKNORMAL_ROUTINE *, PVOID *, PVOID *, PVOID *);
NTKERNELAPI VOID NTAPI KeInitializeApc(PRKAPC, PRKTHREAD, KAPC_ENVIRONMENT, PKKERNEL_ROUTINE, PVOID, PKNORMAL_ROUTINE, KPROCESSOR_MODE, PVOID);
NTSYSAPI NTSTATUS NTAPI ZwQuerySystemInformation(SYSTEM_INFORMATION_CLASS, PVOID, ULONG, PULONG);
NTSYSAPI NTSTATUS NTAPI ZwQueryInformationProcess(HANDLE, PROCESSINFOCLASS, PVOID, ULONG, PULONG);
NTSYSAPI NTSTATUS NTAPI ZwProtectVirtualMemory(HANDLE, PVOID *, SIZE_T *, ULONG, PULONG);
NTSYSAPI NTSTATUS NTAPI ObReferenceObjectByName(PUNICODE_STRING, ULONG, PACCESS_STATE, ACCESS_MASK, POBJECT_TYPE, KPROCESSOR_MODE, PVOID, PVOID *);
NTKERNELAPI NTSTATUS NTAPI MmCopyVirtualMemory(PEPROCESS, PVOID, PEPROCESS, PVOID, SIZE_T, KPROCESSOR_MODE, PSIZE_T);
NTKERNELAPI NTSTATUS NTAPI PsLookupProcessByProcessId(HANDLE, PEPROCESS *);
NTKERNELAPI UCHAR *NTAPI PsGetProcessImageFileName(PEPROCESS);
NTKERNELAPI PPEB NTAPI PsGetProcessPeb(PEPROCESS);
NTKERNELAPI VOID NTAPI KeStackAttachProcess(PRKPROCESS, PRKAPC_STATE);
extern POBJECT_TYPE *IoDriverObjectType;
EXTERN_C_END
)";
  for (llvm::StringRef Suffix : {".c", ".cpp"})
    for (llvm::StringRef Target : {"x86_64", "i686"}) {
      Parsed Seen =
          parse({{("/driver/entry" + Suffix).str(), Own}}, {("--target=" + Target + "-pc-windows-msvc").str()});
      EXPECT_THAT(Seen.Errors, testing::IsEmpty()) << Suffix.str() << " " << Target.str();
      EXPECT_THAT(Seen.invented(), testing::IsEmpty()) << Suffix.str() << " " << Target.str();
    }
}
