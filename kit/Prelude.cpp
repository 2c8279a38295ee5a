#include "kit/Prelude.h"
#include "kit/Kit.h"
#include "kit/Nearby.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace driverentry {
namespace {

/// A header that brings the core, and the prefix of the functions that a driver calls because of it.
struct CoreHeader {
  StringLiteral Name;
  StringLiteral Prefix; ///< empty: not told by names
  bool Kernel, User;
};

/// Source: the "Header" row of each function's page, learn.microsoft.com/windows-hardware/drivers/ddi
constexpr CoreHeader CoreHeaders[] = {
    {"ntifs.h", "Fs", true, false},          {"fltkernel.h", "Flt", true, false}, {"ndis.h", "Ndis", true, false},
    {"storport.h", "StorPort", true, false}, {"ntddk.h", "", true, false},        {"wdm.h", "", true, false},
    {"miniport.h", "ScsiPort", true, false}, {"portcls.h", "Pc", true, false},    {"ks.h", "Ks", true, false},
    {"dispmprt.h", "Dxgk", true, false},     {"windows.h", "", false, true},      {"wudfwdm.h", "", false, true},
    {"wudfddi.h", "", false, true},          {"wdf.h", "Wdf", false, false},      {"fwpsk.h", "Fwps", true, false},
    {"wsk.h", "Wsk", true, false},
};

/// Whether \p Include is one of them. A header that nobody has brings nothing.
bool bringsCore(StringRef Include, vfs::FileSystem &Files) {
  StringRef Base = Include.substr(Include.find_last_of("/\\") + 1);
  return any_of(CoreHeaders, [&](const CoreHeader &Row) {
    return (Row.Kernel || Row.User) && Base.equals_insensitive(Row.Name) && Files.exists(KitDirectory + "/" + Row.Name);
  });
}

bool isWordChar(char C) { return isAlnum(C) || C == '_'; }

/// Whether \p Text calls something whose name is \p Prefix and a capital letter.
bool callsWithPrefix(StringRef Text, StringRef Prefix) {
  for (size_t At = Text.find(Prefix); At != StringRef::npos; At = Text.find(Prefix, At + 1)) {
    StringRef Rest = Text.substr(At + Prefix.size());
    if ((At == 0 || !isWordChar(Text[At - 1])) && !Rest.empty() && isUpper(Rest[0]) &&
        Rest.drop_while(isWordChar).ltrim().starts_with("("))
      return true;
  }
  return false;
}

/// A file that speaks the core's language without including it or defining it.
bool needsCore(StringRef Text) {
  return Text.contains("NTSTATUS") || Text.contains("DRIVER_OBJECT") || Text.contains("DEVICE_OBJECT");
}

bool declaresCore(StringRef Text) {
  for (StringRef Name : {"NTSTATUS;", "PDRIVER_OBJECT;", "NTSTATUS ;", "using NTSTATUS"})
    if (Text.contains(Name))
      return true;
  return false;
}

} // namespace

std::string preludeFor(StringRef File, ArrayRef<std::string> IncludeDirs, bool Kernel, vfs::FileSystem &Files) {
  // Missing: a header is, and whatever it would have brought.
  bool Spoken = false, Declared = false, Missing = false, SpokenSinceMissing = false, Comes = false;
  visitIncludes(
      Files, File, IncludeDirs,
      [&](StringRef Include, bool Own) {
        Comes = bringsCore(Include, Files);
        Missing |= !Own && !Files.exists(KitDirectory + "/" + Include) &&
                   !Files.exists(KitResourceDirectory + "/include/" + Include);
        return !Comes;
      },
      [&](const NearbySource &Source) {
        Declared = declaresCore(Source.Text);
        Spoken |= needsCore(Source.Text);
        SpokenSinceMissing |= Missing && needsCore(Source.Text);
        return !Declared;
      });
  auto Main = Files.getBufferForFile(File);
  if (Declared || !(Comes ? SpokenSinceMissing : Spoken) || !Main)
    return "";
  std::string Lines = Kernel ? "#include <ntddk.h>\n" : "#include <windows.h>\n";
  StringRef Text = (*Main)->getBuffer().take_front(MaxNearbyFileSize);
  for (const CoreHeader &Row : CoreHeaders)
    if (!Comes && !Row.Prefix.empty() && (Kernel || !Row.Kernel) && callsWithPrefix(Text, Row.Prefix))
      Lines += ("#include <" + Row.Name + ">\n").str();
  return Lines;
}

} // namespace driverentry
