// Every header of the kit parses by itself, behind what drivers include first, in C and in C++; every target has its
// turn.
#include "testcases/kit/Parse.h"
#include "llvm/Support/Path.h"

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

/// What is wrong with \p Header behind \p Start; empty when nothing is.
std::string complaint(const Base &Start, llvm::StringRef Header, llvm::StringRef Suffix, llvm::StringRef Target) {
  std::string Text = (Start.Text + "#include <" + Header + ">\n").str();
  std::vector<std::string> Arguments = Start.Arguments;
  Arguments.push_back(("--target=" + Target + "-pc-windows-msvc").str());
  Parsed Seen = parse({{("/driver/entry" + Suffix).str(), Text}}, Arguments);
  if (!Seen.Errors.empty())
    return Seen.Errors.front();
  if (!Seen.Report.MissingHeaders.empty())
    return "includes " + Seen.Report.MissingHeaders.front() + ", which the kit lacks";
  return Seen.Report.Invented.empty() ? "" : "leaves " + Seen.invented().front() + " undeclared";
}

/// The base behind which \p Header has nothing wrong in C++ for x64; null, and \p Why, when there is none.
const Base *baseOf(llvm::StringRef Header, std::string &Why) {
  for (const Base &Start : Bases) {
    std::string Found = complaint(Start, Header, ".cpp", "x86_64");
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

/// <memory>, <new>: no C file includes these.
bool isCxxOnly(llvm::StringRef Header) { return llvm::sys::path::extension(Header).empty(); }

} // namespace

TEST(KitHeaders, ParseAlone) {
  std::vector<std::string> Names = kitHeaders();
  ASSERT_GT(Names.size(), 100u);
  for (llvm::StringRef Header : Names) {
    std::string Why;
    const Base *Start = baseOf(Header, Why);
    if (!Start) {
      ADD_FAILURE() << Header.str() << ": " << Why;
      continue;
    }
    EXPECT_EQ(complaint(*Start, Header, ".cpp", "aarch64"), "") << Header.str();
    if (isCxxOnly(Header))
      continue;
    EXPECT_EQ(complaint(*Start, Header, ".c", "x86_64"), "") << Header.str();
    EXPECT_EQ(complaint(*Start, Header, ".c", "i686"), "") << Header.str();
  }
}

TEST(KitHeaders, ComplaintsAreMade) {
  EXPECT_NE(complaint(Bases[0], "no-such-header.h", ".c", "x86_64"), "");
  EXPECT_NE(complaint(Bases[0], "memory", ".c", "x86_64"), "");
  std::string Why;
  EXPECT_EQ(baseOf("no-such-header.h", Why), nullptr);
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
