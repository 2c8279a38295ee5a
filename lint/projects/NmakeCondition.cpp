// The expressions of nmake's !if: strings, numbers, defined(), and the operators of C between them.
#include "lint/projects/NmakeFile.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace driverentry::lint {
namespace {

constexpr unsigned MostDepth = 32;

class Reader {
  StringRef Rest;
  function_ref<bool(StringRef)> IsDefined;

  bool take(StringRef Mark) {
    Rest = Rest.ltrim();
    return Rest.consume_front(Mark);
  }

  std::string truth(bool Holds) { return Holds ? "1" : "0"; }

  std::string number(StringRef Word) {
    long long Whole;
    return Word.getAsInteger(0, Whole) ? Word.str() : std::to_string(Whole);
  }

  /// "defined(X)" and its like behind their name.
  StringRef argument() {
    bool IsClosed = take("(");
    Rest = Rest.ltrim();
    StringRef Name = Rest.take_while([](char C) { return isAlnum(C) || C == '_' || C == '.'; });
    Rest = Rest.drop_front(Name.size());
    if (IsClosed && !take(")"))
      IsBad = true;
    return Name;
  }

  std::string operand(unsigned Depth) {
    if (Depth > MostDepth) {
      IsBad = true;
      return "";
    }
    Rest = Rest.ltrim();
    if (Rest.starts_with("!") && !Rest.starts_with("!=")) {
      Rest = Rest.drop_front();
      return truth(!isTrue(operand(Depth + 1)));
    }
    if (take("(")) {
      std::string Result = any(Depth + 1);
      IsBad |= !take(")");
      return Result;
    }
    if (Rest.consume_front("\"")) {
      auto [Text, Behind] = Rest.split('"');
      IsBad |= Text.size() == Rest.size();
      Rest = Behind;
      return number(Text);
    }
    StringRef Word = Rest.take_while([](char C) { return !StringRef(" \t=!<>&|()\"").contains(C); });
    Rest = Rest.drop_front(Word.size());
    if (Word.equals_insensitive("defined"))
      return truth(IsDefined(argument()));
    IsBad |= Word.equals_insensitive("exist") || Word.starts_with("[");
    return number(Word);
  }

  bool isTrue(const std::string &Text) {
    long long Whole = 0;
    // Nothing is false; a word by itself is no condition.
    IsBad |= !Text.empty() && StringRef(Text).getAsInteger(0, Whole);
    return Whole != 0;
  }

  std::string compared(unsigned Depth) {
    std::string Left = operand(Depth);
    for (StringRef Operator : {"==", "!=", "<=", ">=", "<", ">"}) {
      if (!take(Operator))
        continue;
      std::string Right = operand(Depth);
      long long A, B;
      bool AreNumbers = !StringRef(Left).getAsInteger(0, A) && !StringRef(Right).getAsInteger(0, B);
      if (Operator == "==" || Operator == "!=")
        return truth((Left == Right) == (Operator == "=="));
      IsBad |= !AreNumbers;
      return truth(AreNumbers && (Operator == "<"    ? A < B
                                  : Operator == ">"  ? A > B
                                  : Operator == "<=" ? A <= B
                                                     : A >= B));
    }
    return Left;
  }

  std::string all(unsigned Depth) {
    std::string Result = compared(Depth);
    while (take("&&")) {
      bool Left = isTrue(Result), Right = isTrue(compared(Depth));
      Result = truth(Left && Right);
    }
    return Result;
  }

  std::string any(unsigned Depth) {
    std::string Result = all(Depth);
    while (take("||")) {
      bool Left = isTrue(Result), Right = isTrue(all(Depth));
      Result = truth(Left || Right);
    }
    return Result;
  }

public:
  bool IsBad = false;

  Reader(StringRef Text, function_ref<bool(StringRef)> IsDefined) : Rest(Text), IsDefined(IsDefined) {}

  bool read() {
    bool Result = isTrue(any(0));
    IsBad |= !Rest.trim().empty();
    return Result;
  }
};

} // namespace

std::optional<bool> nmakeHolds(StringRef Text, function_ref<bool(StringRef)> IsDefined) {
  Reader Expression(Text, IsDefined);
  bool Result = Expression.read();
  return Expression.IsBad ? std::nullopt : std::optional(Result);
}

} // namespace driverentry::lint
