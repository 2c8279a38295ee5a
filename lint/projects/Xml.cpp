#include "lint/projects/Xml.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/ConvertUTF.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"

using namespace llvm;

namespace driverentry::lint {
namespace {

constexpr uint64_t MostBytes = 8 << 20;
constexpr unsigned MostDepth = 64;

/// UTF-16 without a mark is told by its first character: XML begins with '<', a log of commands with '^'.
bool looksLikeUtf16(StringRef Bytes) {
  return Bytes.size() >= 2 && (Bytes[0] == 0) != (Bytes[1] == 0) && StringRef("<^").contains(Bytes[0] | Bytes[1]);
}

Expected<std::string> decoded(StringRef Bytes) {
  std::string Text;
  if (looksLikeUtf16(Bytes)) {
    std::string Marked = (Bytes[0] ? "\xFF\xFE" : "\xFE\xFF") + Bytes.str();
    if (convertUTF16ToUTF8String(ArrayRef(Marked.data(), Marked.size()), Text))
      return Text;
  } else if (hasUTF16ByteOrderMark(ArrayRef(Bytes.data(), Bytes.size()))) {
    if (convertUTF16ToUTF8String(ArrayRef(Bytes.data(), Bytes.size()), Text))
      return Text;
  } else {
    Bytes.consume_front("\xEF\xBB\xBF");
    if (!Bytes.contains('\0'))
      return Bytes.str();
  }
  return createStringError("its encoding cannot be read; save it as UTF-8");
}

bool nestsTooDeep(pugi::xml_node Root) {
  unsigned Depth = 0;
  for (pugi::xml_node At = Root.first_child(); At;) {
    if (pugi::xml_node Child = At.first_child()) {
      if (++Depth > MostDepth)
        return true;
      At = Child;
      continue;
    }
    while (At != Root && !At.next_sibling()) {
      At = At.parent();
      --Depth;
    }
    if (At == Root)
      return false;
    At = At.next_sibling();
  }
  return false;
}

} // namespace

Origin XmlFile::at(pugi::xml_node Node) const {
  ptrdiff_t Offset = Node.offset_debug();
  auto Next = upper_bound(LineStarts, Offset < 0 ? 0u : static_cast<unsigned>(Offset));
  return {Path, static_cast<unsigned>(Next - LineStarts.begin())};
}

Expected<std::string> readProjectText(StringRef Path) {
  sys::fs::file_status Status;
  if (std::error_code Failed = sys::fs::status(Path, Status))
    return createStringError("cannot be read: " + Failed.message() + "; check the path");
  if (Status.type() != sys::fs::file_type::regular_file)
    return createStringError("is no ordinary file; give the project itself");
  if (Status.getSize() > MostBytes)
    return createStringError("is larger than 8 MiB, which no project is; give its sources instead");
  ErrorOr<std::unique_ptr<MemoryBuffer>> Buffer = MemoryBuffer::getFile(Path, false, false);
  if (!Buffer)
    return createStringError("cannot be read: " + Buffer.getError().message() + "; make it readable or leave it out");
  return decoded((*Buffer)->getBuffer());
}

Expected<std::unique_ptr<XmlFile>> readXml(StringRef Path) {
  Expected<std::string> Text = readProjectText(Path);
  if (!Text)
    return Text.takeError();
  auto File = std::make_unique<XmlFile>();
  File->Path = Path.str();
  File->Bytes = Text->size();
  File->LineStarts.push_back(0);
  for (size_t At = Text->find('\n'); At != std::string::npos; At = Text->find('\n', At + 1))
    File->LineStarts.push_back(At + 1);
  pugi::xml_parse_result Result =
      File->Document.load_buffer(Text->data(), Text->size(), pugi::parse_default, pugi::encoding_utf8);
  if (!Result) {
    auto Line = upper_bound(File->LineStarts, static_cast<unsigned>(Result.offset)) - File->LineStarts.begin();
    return createStringError("is no valid XML: line " + Twine(Line) + ": " + StringRef(Result.description()).lower() +
                             "; restore it from version control");
  }
  if (nestsTooDeep(File->Document))
    return createStringError("nests deeper than any project does; give its sources instead");
  return std::move(File);
}

} // namespace driverentry::lint
