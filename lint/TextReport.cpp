// The text report: clang's form of a diagnostic, so that every editor and terminal understands it.
#include "lint/Report.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/Unicode.h"

using namespace llvm;

namespace driverentry::lint {
namespace {

constexpr unsigned TabStop = 8;

/// A source line as it appears on a terminal, and where each of its bytes stands there.
struct Displayed {
  std::string Text;
  std::vector<unsigned> Columns; ///< by byte, from 0; one more for the end

  explicit Displayed(StringRef Line) {
    unsigned Column = 0;
    for (size_t At = 0; At < Line.size();) {
      size_t Size = std::min<size_t>(getNumBytesForUTF8(Line[At]), Line.size() - At);
      StringRef Character = Line.substr(At, Size);
      int Width = sys::unicode::columnWidthUTF8(Character);
      Columns.insert(Columns.end(), Size, Column);
      if (Character == "\t") {
        unsigned Blanks = TabStop - Column % TabStop;
        Text.append(Blanks, ' ');
        Column += Blanks;
      } else {
        // What is no printable UTF-8 must not reach a terminal.
        Text += Width < 0 ? StringRef("?") : Character;
        Column += Width < 0 ? 1 : Width;
      }
      At += Size;
    }
    Columns.push_back(Column);
  }

  unsigned column(unsigned Byte) const { return Columns[std::min<size_t>(Byte, Columns.size() - 1)]; }

private:
  static unsigned getNumBytesForUTF8(unsigned char First) {
    return First < 0xC0 ? 1 : First < 0xE0 ? 2 : First < 0xF0 ? 3 : 4;
  }
};

class Writer {
  const LintRun &Done;
  raw_ostream &Out;
  bool Color;

  void paint(raw_ostream::Colors Which, bool Bold, StringRef Text) {
    if (Color)
      Out.changeColor(Which, Bold);
    Out << Text;
    if (Color)
      Out.resetColor();
  }

  void header(const Place &At, raw_ostream::Colors Which, StringRef Level, StringRef Message) {
    if (!At.File.empty())
      paint(raw_ostream::SAVEDCOLOR, true,
            formatv("{0}:{1}:{2}: ", printable(Done.shown(At.File)), At.Line, At.Column).str());
    paint(Which, true, (Level + ": ").str());
    Out << printable(Message);
  }

  /// The source line with a caret, marks and what \p Fix would put into it.
  void snippet(const Place &At, ArrayRef<Edit> Fix) {
    if (At.Text.empty())
      return;
    Displayed Line(At.Text);
    std::string Marks(Line.Columns.back() + 1, ' ');
    for (auto [Begin, End] : At.Marks)
      for (unsigned Column = Line.column(Begin - 1); Column < Line.column(End - 1); ++Column)
        Marks[Column] = '~';
    Marks[Line.column(At.Column - 1)] = '^';
    Out << formatv("{0,5} | {1}\n", At.Line, Line.Text) << "      | ";
    paint(raw_ostream::GREEN, true, StringRef(Marks).rtrim());
    Out << '\n';
    for (const Edit &Change : Fix)
      if (Change.File == At.File && Change.Line == At.Line && !StringRef(Change.Text).contains('\n')) {
        Out << "      | " << std::string(Line.column(Change.Column - 1), ' ');
        paint(raw_ostream::GREEN, false, Change.Text);
        Out << '\n';
      }
  }

  /// Edits that snippet() cannot show.
  void otherEdits(const Finding &F) {
    for (const Edit &Change : F.Fix) {
      if (Change.File == F.At.File && Change.Line == F.At.Line && !StringRef(Change.Text).contains('\n'))
        continue;
      Out << formatv("{0}:{1}:{2}: ", printable(Done.shown(Change.File)), Change.Line, Change.Column);
      paint(raw_ostream::CYAN, true, "note: ");
      Out << (Change.Text.empty() ? "fix-it: remove this"
              : Change.Length     ? "fix-it: replace by"
                                  : "fix-it: insert")
          << '\n';
      SmallVector<StringRef> Lines;
      StringRef(Change.Text).ltrim("\r\n").rtrim().split(Lines, '\n');
      for (StringRef Line : Lines) {
        Out << "      + ";
        paint(raw_ostream::GREEN, false, Line.rtrim('\r'));
        Out << '\n';
      }
    }
  }

public:
  Writer(const LintRun &Done, raw_ostream &Out, bool Color) : Done(Done), Out(Out), Color(Color) {}

  void write(const Reported &Each) {
    const Finding &F = Each.What;
    header(F.At, F.IsError ? raw_ostream::RED : raw_ostream::MAGENTA, F.IsError ? "error" : "warning", F.Message);
    Out << " [" << F.Check << (Each.Fixed ? ", fixed" : "") << "]\n";
    snippet(F.At, F.Fix);
    for (const Note &Step : F.Notes) {
      header(Step.At, raw_ostream::CYAN, "note", Step.Message);
      Out << '\n';
      snippet(Step.At, {});
    }
    otherEdits(F);
  }
};

} // namespace

void writeText(const LintRun &Done, raw_ostream &Out, bool Color) {
  Out.enable_colors(Color);
  Writer Each(Done, Out, Color);
  for (const Reported &Finding : Done.Findings)
    Each.write(Finding);
}

} // namespace driverentry::lint
