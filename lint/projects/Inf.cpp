#include "lint/projects/Inf.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringMap.h"

using namespace llvm;

namespace driverentry::lint {
namespace {

constexpr size_t MostServices = 256;

/// \p Line up to its comment; a ';' inside quotes is text.
StringRef withoutComment(StringRef Line) {
  bool Quoted = false;
  for (size_t At = 0; At < Line.size(); ++At)
    if (Line[At] == '"')
      Quoted = !Quoted;
    else if (Line[At] == ';' && !Quoted)
      return Line.take_front(At);
  return Line;
}

StringRef unquoted(StringRef Text) {
  Text = Text.trim();
  if (Text.size() >= 2 && Text.front() == '"' && Text.back() == '"')
    Text = Text.drop_front().drop_back();
  return Text;
}

SmallVector<StringRef> fields(StringRef Value) {
  SmallVector<StringRef> Fields;
  Value.split(Fields, ',');
  for (StringRef &Field : Fields)
    Field = unquoted(Field);
  return Fields;
}

class InfReader {
  struct Line {
    std::string Key; ///< lower case
    std::string Value;
  };
  StringMap<std::vector<Line>> Sections; ///< by lower case; sections of one name are one

  void read(StringRef Text) {
    std::vector<Line> *Section = nullptr;
    std::string Joined;
    SmallVector<StringRef> Lines;
    Text.split(Lines, '\n');
    for (StringRef Raw : Lines) {
      StringRef Here = withoutComment(Raw).trim();
      if (Here.consume_back("\\")) {
        Joined += Here;
        continue;
      }
      Joined += Here;
      std::string Whole = std::exchange(Joined, "");
      StringRef Known = StringRef(Whole).trim();
      if (Known.consume_front("["))
        Section = &Sections[Known.take_until([](char C) { return C == ']'; }).trim().lower()];
      else if (auto [Key, Value] = Known.split('='); Section && !Known.empty())
        Section->push_back({Key.trim().lower(), Value.trim().str()});
    }
  }

  std::string valueOf(StringRef Section, StringRef Key) const {
    auto Found = Sections.find(Section.lower());
    if (Found == Sections.end())
      return "";
    for (const Line &Each : Found->second)
      if (Each.Key == Key)
        return expanded(unquoted(Each.Value));
    return "";
  }

  /// \p Text with its %tokens% replaced; those that [Strings] does not have stay.
  std::string expanded(StringRef Text) const {
    std::string Result;
    while (!Text.empty()) {
      auto [Before, Rest] = Text.split('%');
      Result += Before;
      size_t End = Rest.find('%');
      if (Before.size() == Text.size() || End == StringRef::npos)
        return Before.size() == Text.size() ? Result : Result + "%" + Rest.str();
      StringRef Token = Rest.take_front(End);
      auto Strings = Sections.find("strings");
      auto IsToken = [&](const Line &Each) { return StringRef(Each.Key).equals_insensitive(Token); };
      const Line *Found = nullptr;
      if (Strings != Sections.end())
        if (auto At = find_if(Strings->second, IsToken); At != Strings->second.end())
          Found = &*At;
      Result += Found ? unquoted(Found->Value).str() : ("%" + Token + "%").str();
      Text = Rest.drop_front(End + 1);
    }
    return Result;
  }

  Service service(StringRef Name, StringRef Section) const {
    std::string Path = valueOf(Section, "servicebinary");
    return {expanded(Name), StringRef(Path).substr(StringRef(Path).find_last_of("\\/%") + 1).str(),
            valueOf(Section, "servicetype"), valueOf(Section, "starttype"), valueOf(Section, "loadordergroup")};
  }

public:
  explicit InfReader(StringRef Text) { read(Text); }

  std::vector<Service> services() const {
    std::vector<Service> Found;
    // A StringMap has no order of its own.
    std::vector<StringRef> Names;
    for (const auto &Section : Sections)
      Names.push_back(Section.first());
    sort(Names);
    for (StringRef Name : Names)
      for (const Line &Each : Sections.find(Name)->second) {
        SmallVector<StringRef> Fields = fields(Each.Value);
        if (Each.Key != "addservice" || Fields.size() < 3 || Fields[0].empty() || Fields[2].empty())
          continue;
        Service New = service(Fields[0], Fields[2]);
        auto Same = [&](const Service &Old) { return Old.Name == New.Name && Old.Binary == New.Binary; };
        if (Found.size() < MostServices && none_of(Found, Same))
          Found.push_back(std::move(New));
      }
    return Found;
  }
};

} // namespace

std::vector<Service> servicesOf(StringRef Text) { return InfReader(Text).services(); }

} // namespace driverentry::lint
