// The kit's C++ headers: each alone, inside extern "C", beside the kernel's names and the driver's own operators.
#include "testcases/kit/Parse.h"
#include "llvm/Support/Path.h"

using namespace driverentry;
using namespace driverentry::test;
using testing::IsEmpty;

namespace {

/// The kit's headers below \p Folder that \p Wanted.
template <typename Predicate> std::vector<std::string> headers(llvm::StringRef Folder, Predicate Wanted) {
  auto Files = filesWithKit({});
  std::vector<std::string> Names;
  std::error_code Error;
  llvm::vfs::directory_iterator At = Files->dir_begin(KitDirectory + Folder, Error), End;
  for (; !Error && At != End; At.increment(Error))
    if (At->type() != llvm::sys::fs::file_type::directory_file && Wanted(llvm::sys::path::filename(At->path())))
      Names.push_back(llvm::sys::path::filename(At->path()).str());
  llvm::sort(Names);
  return Names;
}

std::vector<std::string> standardHeaders() {
  return headers("", [](llvm::StringRef Name) { return !Name.contains('.'); });
}

void expectWhole(const Parsed &Driver, llvm::StringRef What) {
  EXPECT_THAT(Driver.Errors, IsEmpty()) << What.str();
  EXPECT_THAT(Driver.invented(), IsEmpty()) << What.str();
  EXPECT_THAT(Driver.Report.MissingHeaders, IsEmpty()) << What.str();
  EXPECT_EQ(Driver.Recovered, 0u) << What.str();
}

/// A driver in C++ with the standard \p Standard.
Parsed driver(llvm::StringRef Text, llvm::StringRef Standard = "c++17", bool User = false) {
  std::vector<std::string> Arguments{("-std=" + Standard).str()};
  if (User)
    Arguments.insert(Arguments.end(), {"-DUMDF_VERSION_MAJOR=2", "-DUMDF_VERSION_MINOR=33", "-DUMDF_USING_NTSTATUS"});
  return parse({{"/driver/entry.cpp", Text.str()}}, Arguments);
}

constexpr llvm::StringLiteral Entry =
    "extern \"C\" NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)\n";

} // namespace

TEST(Cxx, ThereIsAStandardLibrary) {
  std::vector<std::string> Names = standardHeaders();
  for (llvm::StringRef Name : {"memory", "new", "span", "type_traits", "utility", "vector", "expected", "concepts"})
    EXPECT_THAT(Names, testing::Contains(Name.str()));
}

TEST(Cxx, EachHeaderStandsAloneAndInsideExternC) {
  for (const std::string &Name : standardHeaders())
    for (llvm::StringRef Standard : {"c++14", "c++23"})
      expectWhole(driver("extern \"C\" {\n#include <" + Name + ">\n}\n#include <" + Name + ">\nusing namespace std;\n",
                         Standard),
                  Name);
}

TEST(Cxx, AllOfItBesideTheKernelInAnyOrder) {
  std::string All;
  for (const std::string &Name : standardHeaders())
    All += "#include <" + Name + ">\n";
  std::string Kernel = "extern \"C\" {\n#include <ntddk.h>\n#include <wdf.h>\n#include <wil/resource.h>\n}\n";
  std::string Rest = "using namespace std;\n"
                     "typedef unsigned char byte;\nbyte Byte;\nnullptr_t Null;\nsize_t Size;\n" +
                     Entry.str() + "{ return STATUS_SUCCESS; }\n";
  for (llvm::StringRef Standard : {"c++14", "c++17", "c++20", "c++23"}) {
    expectWhole(driver(Kernel + All + Rest, Standard), "the kernel first");
    expectWhole(driver("#define _ITERATOR_DEBUG_LEVEL 0\n" + All + Kernel + Rest, Standard), "the library first");
  }
}

TEST(Cxx, MacrosOfTheKernelDoNotReachIntoIt) {
  expectWhole(driver("#include <ntddk.h>\n"
                     "#define min(a, b) ((a) < (b) ? (a) : (b))\n#define max(a, b) ((a) > (b) ? (a) : (b))\n"
                     "#define new CHECKED_NEW\n"
                     "#include <algorithm>\n#include <functional>\n#include <limits>\n#include <memory>\n"
                     "#include <optional>\n#include <expected>\n#include <variant>\n#include <wil/resource.h>\n"
                     "#include <wil/wistd_functional.h>\n"),
              "min, max and new");
}

TEST(Cxx, ADriversOwnOperatorsDoNotClash) {
  std::string Own =
      "void *operator new(size_t Size, POOL_FLAGS Flags, ULONG Tag) { return ExAllocatePool2(Flags, Size, Tag); }\n"
      "void *__cdecl operator new(size_t Size) { return ExAllocatePool2(POOL_FLAG_PAGED, Size, 1); }\n"
      "void *__cdecl operator new[](size_t Size) { return ExAllocatePool2(POOL_FLAG_PAGED, Size, 1); }\n"
      "void __cdecl operator delete(void *Memory) { ExFreePool(Memory); }\n"
      "void __cdecl operator delete(void *Memory, size_t) noexcept { ExFreePool(Memory); }\n"
      "void __cdecl operator delete[](void *Memory) { ExFreePool(Memory); }\n"
      "void *operator new(size_t Size, const std::nothrow_t &) noexcept { return ::operator new(Size); }\n";
  std::string Placement = "inline void *operator new(size_t, void *Where) { return Where; }\n"
                          "inline void operator delete(void *, void *) noexcept {}\n";
  std::string Use = "struct Object { ULONG Member; };\nalignas(Object) static unsigned char Room[sizeof(Object)];\n" +
                    Entry.str() +
                    "{ auto *Made = new (POOL_FLAG_PAGED, 1) Object(); delete Made; "
                    "new (static_cast<void *>(Room)) Object(); return STATUS_SUCCESS; }\n";
  expectWhole(driver("#include <ntddk.h>\n#include <new>\n" + Own + Use), "with the library's placement new");
  expectWhole(driver("#include <ntddk.h>\n#include <memory>\n" + Own + Placement + Use), "with its own behind it");
  expectWhole(driver("#include <ntddk.h>\n#ifndef __PLACEMENT_NEW_INLINE\n#define __PLACEMENT_NEW_INLINE\n" +
                     Placement + "#endif\n#include <new>\n" + Own + Use),
              "with its own before it");
}

TEST(Cxx, ADriverMayHaveItsOwnLibrary) {
  expectWhole(driver("#include <ntddk.h>\n#include <wdf.h>\n#include <fltkernel.h>\n"
                     "namespace std { template <class T> struct remove_reference { typedef T type; };\n"
                     "template <class T> T &&move(T &t) { return static_cast<T &&>(t); } struct nothrow_t {}; }\n"),
              "nothing of std comes with the kernel's headers");
}

TEST(Cxx, SmartPointersOfEveryKind) {
  expectWhole(
      driver("#include <ntddk.h>\n#include <memory>\n"
             "struct Pool { typedef PVOID pointer; void operator()(PVOID Memory) const { ExFreePool(Memory); } };\n"
             "struct Base { virtual ~Base() {} };\nstruct Derived : Base, std::enable_shared_from_this<Derived> {};\n"
             "static_assert(sizeof(std::unique_ptr<int>) == sizeof(int *), \"\");\n"
             "static std::unique_ptr<Base> make() { auto Made = std::make_unique<Derived>(); return Made; }\n" +
             Entry.str() +
             "{ std::unique_ptr<void, Pool> Memory(ExAllocatePool2(POOL_FLAG_PAGED, 1, 1));\n"
             "std::unique_ptr<UCHAR, decltype(&::ExFreePool)> Function(nullptr, &::ExFreePool);\n"
             "auto Bytes = std::make_unique<UCHAR[]>(4); Bytes[0] = 1;\n"
             "std::shared_ptr<Base> Shared = make(); std::weak_ptr<Base> Weak = Shared;\n"
             "if (!Memory || Function != nullptr || Weak.expired()) return STATUS_UNSUCCESSFUL;\n"
             "auto Held = std::static_pointer_cast<Derived>(Weak.lock()); return STATUS_SUCCESS; }\n"),
      "smart pointers");
}

TEST(Cxx, ContainersHoldWhatHasNoLinkage) {
  expectWhole(
      driver("#include <ntddk.h>\n#include <algorithm>\n#include <map>\n#include <string>\n#include <vector>\n"
             "namespace { struct Hidden { int Member; }; }\n" +
             Entry.str() +
             "{ struct Local { int Member; };\n"
             "std::vector<Local> Locals; Locals.push_back({1}); std::vector<Hidden> Hiddens(3);\n"
             "std::map<std::wstring, Local> Names; Names[L\"a\"] = Locals[0];\n"
             "std::sort(Hiddens.begin(), Hiddens.end(), [](auto &A, auto &B) { return A.Member < B.Member; });\n"
             "for (auto &[Name, Value] : Names) Value.Member += (int)Name.size();\n"
             "return Locals.empty() ? STATUS_UNSUCCESSFUL : STATUS_SUCCESS; }\n"),
      "containers");
}

TEST(Cxx, SecureRoutinesTakeTheSizeFromTheType) {
  expectWhole(
      driver(
          "extern \"C\" {\n#include <ntddk.h>\n#include <stdio.h>\n}\n" + Entry.str() +
          "{ char Text[8]; wchar_t Wide[8]; char *Pointer = Text; strcpy_s(Text, \"a\"); strcpy_s(Pointer, 8, \"a\");\n"
          "wcscpy_s(Wide, L\"a\"); sprintf_s(Text, \"%d\", 1); sprintf_s(Text, 8, \"%d\", 1);\n"
          "swprintf_s(Wide, L\"%d\", 1); return Text[0] == 'a' ? STATUS_SUCCESS : STATUS_UNSUCCESSFUL; }\n"),
      "secure routines");
}

TEST(Cxx, WilInKernelMode) {
  expectWhole(
      driver("extern \"C\" {\n#include <ntddk.h>\n#include <wil/resource.h>\n#include <wdf.h>\n"
             "#include <wil/resource.h>\n}\n"
             "using UniqueDevice = wil::unique_any<PDEVICE_OBJECT, decltype(&::IoDeleteDevice), ::IoDeleteDevice>;\n"
             "using UniquePool = wistd::unique_ptr<UCHAR, wil::function_deleter<decltype(&::ExFreePool), "
             "::ExFreePool>>;\n" +
             Entry.str() +
             "{ UniqueDevice Device; UniquePool Pool; wil::kernel_spin_lock Spin; wil::fast_mutex Mutex;\n"
             "NTSTATUS Status = IoCreateDevice(DriverObject, 0, nullptr, 0, 0, FALSE, &Device);\n"
             "if (!NT_SUCCESS(Status)) return Status;\n"
             "{ auto Held = Spin.acquire(); } auto Guard = Mutex.acquire();\n"
             "wil::unique_wdf_wait_lock Wait; if (NT_SUCCESS(Wait.create())) { auto Lock = Wait.acquire(); }\n"
             "wil::unique_wdf_memory Memory; auto Other = wistd::move(Device); ULONG Flags = 0;\n"
             "WI_SetFlag(Flags, 1); auto Undo = wil::scope_exit([&] { Other.reset(); }); Undo.release();\n"
             "return WI_IsFlagSet(Flags, 1) ? STATUS_SUCCESS : STATUS_UNSUCCESSFUL; }\n"),
      "wil in kernel mode");
}

TEST(Cxx, WilAndWrlInUserMode) {
  expectWhole(
      driver("#include <windows.h>\n#include <wdf.h>\n#include <wil/com.h>\n#include <wil/result.h>\n"
             "#include <wil/registry.h>\n#include <wil/stl.h>\n#include <wrl.h>\n#include <wrl/implements.h>\n"
             "using namespace Microsoft::WRL;\n"
             "struct __declspec(uuid(\"00000000-0000-0000-C000-000000000047\")) IThing : IUnknown {\n"
             "  virtual void __stdcall Do() = 0; };\n"
             "class Thing : public RuntimeClass<RuntimeClassFlags<ClassicCom>, IThing> { void __stdcall Do() override "
             "{} };\n"
             "HRESULT run(IUnknown *Unknown) {\n"
             "  wil::com_ptr_nothrow<IThing> Given; RETURN_IF_FAILED(Unknown->QueryInterface(IID_PPV_ARGS(&Given)));\n"
             "  wil::unique_event_nothrow Event; RETURN_IF_FAILED(Event.create());\n"
             "  wil::unique_hfile File(CreateFileW(L\"x\", 0, 0, nullptr, 0, 0, nullptr));\n"
             "  RETURN_LAST_ERROR_IF(!File); ComPtr<IThing> Made = Make<Thing>(); ComPtr<IUnknown> Back;\n"
             "  return Made.As(&Back); }\n",
             "c++17", /*User=*/true),
      "wil and wrl in user mode");
}

TEST(Cxx, EachHeaderOfTheKitInsideExternC) {
  // Headers that only make sense inside another one.
  auto Wanted = [](llvm::StringRef Name) {
    return Name.ends_with("cx.h") || Name == "wdf.h" || Name == "ntifs.h" || Name == "fltkernel.h" || Name == "acx.h" ||
           Name == "ndis.h" || Name == "storport.h" || Name == "portcls.h" || Name == "vhf.h" || Name == "ks.h";
  };
  for (const std::string &Name : headers("", Wanted)) {
    bool User = Name == "sensorscx.h" || Name == "iddcx.h" || Name == "poscx.h";
    std::string Core = User ? "#include <windows.h>\n#include <wdf.h>\n" : "#include <ntifs.h>\n#include <wdf.h>\n";
    expectWhole(driver("extern \"C\" {\n" + Core + "#include <" + Name + ">\n}\n", "c++17", User), Name);
  }
}
