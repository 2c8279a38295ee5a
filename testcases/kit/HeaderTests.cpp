// Every header of the kit parses behind what drivers include first, in C and in C++; the main ones for every target.
#include "cmake/EmbeddedFile.h"
#include "testcases/kit/Parse.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/ThreadPool.h"

namespace driverentry {
llvm::ArrayRef<EmbeddedFile> kitHeaderFiles();
}

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

/// The library of C++ needs none; it is tried without first, since that is quick.
const Base Bare = {"", {}};

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

/// The base behind which \p Header has nothing wrong for x64; null, and \p Why, when there is none.
const Base *baseOf(llvm::StringRef Header, llvm::StringRef Suffix, std::string &Why) {
  for (const Base &Start : Bases) {
    std::string Found = complaint(Start, {Header.str()}, Suffix);
    if (Found.empty())
      return &Start;
    Why += Found + "; ";
  }
  return nullptr;
}

/// What is wrong with \p Headers, which are told apart only where they do not parse together behind \p Start; then each
/// may have another base.
void tellApart(const Base &Start, llvm::ArrayRef<std::string> Headers, llvm::StringRef Suffix,
               std::vector<std::string> &Into) {
  std::string Found = complaint(Start, Headers, Suffix);
  if (Found.empty())
    return;
  if (Headers.size() == 1) {
    if (std::string Why; !baseOf(Headers.front(), Suffix, Why))
      Into.push_back(Headers.front() + " (" + Suffix.str() + "): " + Why);
    return;
  }
  tellApart(Start, Headers.take_front(Headers.size() / 2), Suffix, Into);
  tellApart(Start, Headers.drop_front(Headers.size() / 2), Suffix, Into);
}

/// <memory>, <new>, and C++ that says so: no C file includes these.
bool isCxxOnly(llvm::StringRef Header) {
  llvm::StringRef Extension = llvm::sys::path::extension(Header);
  return Extension.empty() || Extension == ".hpp";
}

/// Whether \p Header has something for C++ only, but for the brackets of extern "C".
bool isForCxx(const EmbeddedFile &Header) {
  bool Before = false;
  for (llvm::StringRef Line : llvm::split(Header.Text, '\n')) {
    if (Before && !Line.starts_with("extern \"C\" {") && !Line.starts_with("}"))
      return true;
    Before = Line.starts_with("#if") && Line.contains("__cplusplus");
  }
  return isCxxOnly(Header.Name);
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

/// A header with what was found out about it.
struct Subject {
  std::string Name;
  llvm::StringRef Alone, Together; ///< how the files that include it end
  const Base *Start = nullptr;
  std::string Why;
};

/// Whether \p Header includes one of \p Names.
bool includesOneOf(const EmbeddedFile &Header, const llvm::StringSet<> &Names) {
  for (llvm::StringRef Line : llvm::split(Header.Text, '\n'))
    if (Line.consume_front("#include <") && Names.contains(Line.take_until([](char C) { return C == '>'; })))
      return true;
  return false;
}

/// The header that \p Header begins with; empty when something stands before that. Where \p Header parses alone, so
/// does this.
llvm::StringRef beginning(const EmbeddedFile &Header) {
  for (llvm::StringRef Line : llvm::split(Header.Text, '\n')) {
    if (Line.consume_front("#include <"))
      return Line.take_until([](char C) { return C == '>'; });
    if (!Line.empty() && !Line.starts_with("//") && Line != "#pragma once")
      break;
  }
  return "";
}

std::vector<Subject> subjects() {
  llvm::StringSet<> Done = partsOfBases(), ForCxx;
  for (const EmbeddedFile &Header : kitHeaderFiles())
    if (!Done.contains(Header.Name) && isForCxx(Header))
      ForCxx.insert(Header.Name);
  for (const EmbeddedFile &Header : kitHeaderFiles())
    if (!Done.contains(Header.Name))
      Done.insert(beginning(Header));
  std::vector<Subject> Result;
  for (const EmbeddedFile &Header : kitHeaderFiles()) {
    bool Cxx = ForCxx.contains(Header.Name) || includesOneOf(Header, ForCxx);
    if (!Done.contains(Header.Name))
      Result.push_back({Header.Name.str(), Cxx ? ".cpp" : ".c", Cxx && !isCxxOnly(Header.Name) ? ".c" : ".cpp"});
  }
  return Result;
}

/// Headers with the same start.
struct Batch {
  const Base *Start;
  llvm::StringRef Suffix;
  std::vector<std::string> Headers, Complaints;
};

std::vector<Batch> batchesOf(llvm::ArrayRef<Subject> Subjects) {
  constexpr size_t MostTogether = 16;
  std::vector<Batch> Batches;
  for (const Base &Start : Bases)
    for (llvm::StringRef Suffix : {".c", ".cpp"}) {
      Batches.push_back({&Start, Suffix, {}, {}});
      for (const Subject &Each : Subjects) {
        const Base *Behind = Each.Start == &Bare ? &Bases[0] : Each.Start;
        if (Behind != &Start || Each.Together != Suffix)
          continue;
        if (Batches.back().Headers.size() == MostTogether)
          Batches.push_back({&Start, Suffix, {}, {}});
        Batches.back().Headers.push_back(Each.Name);
      }
    }
  return Batches;
}

} // namespace

// Alone in the language that it is for, C where that is both: what it needs is the same in the other, in which it is
// parsed together with others.
TEST(KitHeaders, ParseAlone) {
  std::vector<Subject> Subjects = subjects();
  ASSERT_GT(Subjects.size(), 100u);
  inParallel(Subjects.size(), [&](size_t I) {
    Subject &Of = Subjects[I];
    bool IsBare = isCxxOnly(Of.Name) && complaint(Bare, {Of.Name}, Of.Alone).empty();
    Of.Start = IsBare ? &Bare : baseOf(Of.Name, Of.Alone, Of.Why);
  });
  std::vector<Batch> Batches = batchesOf(Subjects);
  inParallel(Batches.size(), [&](size_t I) {
    Batch &Of = Batches[I];
    tellApart(*Of.Start, Of.Headers, Of.Suffix, Of.Complaints);
  });
  for (const Subject &Each : Subjects)
    EXPECT_TRUE(Each.Start) << Each.Name << " (" << Each.Alone.str() << "): " << Each.Why;
  for (const Batch &Each : Batches)
    EXPECT_THAT(Each.Complaints, testing::IsEmpty());
}

TEST(KitHeaders, MainOnesParseForEveryTarget) {
  for (const char *Text : {"ntddk.h", "ntifs.h", "wdf.h", "fltkernel.h", "ndis.h", "storport.h", "windows.h"}) {
    std::string Header = Text, Why;
    const Base *Start = baseOf(Header, ".cpp", Why);
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
  EXPECT_EQ(baseOf("no-such-header.h", ".c", Why), nullptr);
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
