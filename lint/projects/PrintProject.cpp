// The text of --print-project.
#include "lint/projects/Projects.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;

namespace driverentry::lint {
namespace {

class Printer {
  const Project &Of;
  raw_ostream &Out;

  std::string shown(StringRef Path) const {
    if (isBelow(Path, Of.Checkout) && Path.size() > Of.Checkout.size())
      return Path.drop_front(Of.Checkout.size()).ltrim('/').str();
    return Path.str();
  }

  std::string place(const Origin &From) const {
    if (From.Line == 0)
      return From.File.empty() ? "built in" : shown(From.File);
    return shown(From.File) + ":" + std::to_string(From.Line);
  }

  /// Text of a checkout may hold anything; a terminal obeys none of it.
  void line(StringRef Indent, StringRef Text, const Origin &From) {
    std::string Clean = Text.str();
    for (char &C : Clean)
      C = static_cast<unsigned char>(C) < ' ' || C == '\x7F' ? '?' : C;
    Out << Indent << Clean << "  [" << place(From) << "]\n";
  }

  void value(StringRef Name, const Value &What) {
    if (!What.Text.empty())
      line("  ", (Name + ": " + What.Text).str(), What.From);
  }

  void list(StringRef Heading, ArrayRef<Entry> Entries, bool IsPaths) {
    if (!Entries.empty())
      Out << "    " << Heading << ":\n";
    for (const Entry &Part : Entries)
      line("      ", IsPaths ? shown(Part.Text) : Part.Text, Part.From);
  }

  void gaps(StringRef Heading, ArrayRef<Gap> Gaps) {
    if (!Gaps.empty())
      Out << "  " << Heading << ":\n";
    for (const Gap &Each : Gaps)
      line("    ", Each.What, Each.At);
  }

  void service(const ProjectService &Each) {
    const Service &What = Each.What;
    std::string Text = "service: " + What.Name;
    for (auto [Name, Said] : {std::pair("binary", &What.Binary), std::pair("type", &What.Type),
                              std::pair("start", &What.Start), std::pair("group", &What.LoadOrderGroup)})
      if (!Said->empty())
        Text += std::string(", ") + Name + " " + *Said;
    line("  ", Text, Each.From);
  }

  void link() {
    Out << "  output: " << Of.Link.Output << "\n";
    for (const ProjectService &Each : Of.Link.Services)
      service(Each);
    for (auto [Heading, Entries] :
         {std::pair("  exports", &Of.Link.Exports), std::pair("  linked projects", &Of.Link.References),
          std::pair("  linked libraries", &Of.Link.Libraries)}) {
      if (!Entries->empty())
        Out << Heading << ":\n";
      for (const Entry &Part : *Entries)
        line("    ", shown(Part.Text), Part.From);
    }
  }

public:
  Printer(const Project &Of, raw_ostream &Out) : Of(Of), Out(Out) {}

  void print() {
    Out << shown(Of.Path) << "\n  configuration: " << Of.Configuration << "|" << Of.Platform << " (" << Of.Target
        << ")\n";
    value("configuration type", Of.ConfigurationType);
    value("driver type", Of.DriverType);
    value("toolset", Of.Toolset);
    link();
    Out << "  runs in: "
        << (Of.Space == DriverSpace::Kernel ? "the kernel"
            : Of.Space == DriverSpace::User ? "user mode"
                                            : "what its files say")
        << "\n  files: " << Of.Sources.size() << "\n";
    for (const ProjectSource &Source : Of.Sources) {
      line("  ", shown(Source.File) + (Source.Standard.empty() ? "" : " " + Source.Standard), Source.From);
      list("include directories", Source.IncludeDirs, true);
      list("defines", Source.Defines, false);
      list("undefines", Source.Undefines, false);
      list("forced includes", Source.ForcedIncludes, true);
      list("tracing", Source.Wpp, false);
    }
    gaps("not understood", Of.Gaps);
    gaps("outside the checkout", Of.Dropped);
    gaps("notes", Of.Notes);
  }
};

} // namespace

void printProject(const Project &Of, raw_ostream &Out) { Printer(Of, Out).print(); }

} // namespace driverentry::lint
