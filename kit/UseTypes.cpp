#include "kit/UseTypes.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "clang/Lex/MacroInfo.h"
#include "clang/Lex/Preprocessor.h"
#include "clang/Sema/Lookup.h"
#include "clang/Sema/Sema.h"
#include "llvm/ADT/ScopeExit.h"
#include "llvm/ADT/StringSwitch.h"

using namespace clang;
using llvm::StringRef;

namespace driverentry {

NamedDecl *UseTypes::declared(StringRef Name) {
  LookupResult Found(S, &S.Context.Idents.get(Name), SourceLocation(), Sema::LookupOrdinaryName);
  Found.suppressDiagnostics();
  // Without a location the name is never invented: this only asks what is there.
  if (!S.LookupName(Found, Scope ? Scope : S.TUScope) || Found.empty())
    return nullptr;
  return Found.getRepresentativeDecl()->getUnderlyingDecl();
}

QualType UseTypes::member(QualType Type, StringRef Name) {
  if (const auto *Pointer = Type->getAs<PointerType>())
    Type = Pointer->getPointeeType();
  const RecordDecl *Record = Type->getAsRecordDecl();
  Record = Record ? Record->getDefinition() : nullptr;
  if (!Record)
    return {};
  // A plain walk: a look-up would ask for members that are not there to be invented.
  for (const Decl *Member : Record->noload_decls()) {
    if (const auto *Field = dyn_cast<FieldDecl>(Member)) {
      if (Field->getName() == Name)
        return Field->getType();
      if (Field->isAnonymousStructOrUnion())
        if (QualType Inner = member(Field->getType(), Name); !Inner.isNull())
          return Inner;
    }
  }
  return {};
}

QualType UseTypes::afterPostfix(QualType Type, size_t At) {
  while (!Type.isNull()) {
    const Token &Tok = tokenAt(In, At);
    if (Tok.is(tok::l_paren)) {
      QualType Callee = Type->isPointerType() ? Type->getPointeeType() : Type;
      const auto *Function = Callee->getAs<FunctionType>();
      Type = Function ? Function->getReturnType() : QualType();
      At = closingOf(In, At) + 1;
    } else if (Tok.is(tok::l_square)) {
      const ArrayType *Array = S.Context.getAsArrayType(Type);
      Type = Array ? Array->getElementType() : Type->getPointeeType();
      At = closingOf(In, At) + 1;
    } else if (Tok.isOneOf(tok::period, tok::arrow)) {
      Type = member(Type, wordOf(tokenAt(In, At + 1)));
      At += 2;
    } else {
      return Type;
    }
  }
  return Type;
}

QualType UseTypes::ofMacro(const MacroInfo &Macro) {
  if (Macro.isFunctionLike() || Macro.getNumTokens() == 0 || Macro.getNumTokens() > 64)
    return {};
  UseTypes Body(S, Scope, Macro.tokens());
  Body.Depth = Depth;
  return Body.ofOperand(0);
}

QualType UseTypes::ofWord(size_t At) {
  ASTContext &Ast = S.Context;
  StringRef Word = wordOf(tokenAt(In, At));
  if (Word == "NULL" || Word == "nullptr")
    return Ast.VoidPtrTy;
  if (Word == "sizeof")
    return Ast.getSizeType();
  if (Word.empty())
    return {};
  if (const MacroInfo *Macro = S.getPreprocessor().getMacroInfo(&Ast.Idents.get(Word)))
    return ofMacro(*Macro);
  NamedDecl *Found = declared(Word);
  if (const auto *Value = dyn_cast_or_null<ValueDecl>(Found))
    return Value->getType();
  return {};
}

QualType UseTypes::ofParenthesis(size_t At, size_t &Next) {
  size_t Close = closingOf(In, At);
  QualType Cast = ofSpecifiers(At + 1, Close);
  Next = Cast.isNull() ? Close + 1 : In.size();
  return Cast.isNull() ? ofOperand(At + 1) : Cast;
}

QualType UseTypes::ofPrefix(size_t At, size_t &Next) {
  ASTContext &Ast = S.Context;
  const Token &Tok = tokenAt(In, At);
  Next = In.size();
  switch (Tok.getKind()) {
  case tok::numeric_constant:
  case tok::char_constant:
  case tok::exclaim:
    return Ast.IntTy;
  case tok::string_literal:
    return Ast.getPointerType(Ast.CharTy.withConst());
  case tok::wide_string_literal:
    return Ast.getPointerType(Ast.getWideCharType().withConst());
  case tok::minus:
  case tok::tilde:
  case tok::plus:
    return ofOperand(At + 1);
  case tok::amp: {
    QualType Target = ofOperand(At + 1);
    return Target.isNull() ? QualType() : Ast.getPointerType(Target);
  }
  case tok::star: {
    QualType Pointer = ofOperand(At + 1);
    return Pointer.isNull() ? QualType() : Pointer->getPointeeType();
  }
  case tok::l_paren:
    return ofParenthesis(At, Next);
  default:
    Next = At + 1;
    return ofWord(At);
  }
}

QualType UseTypes::ofOperand(size_t At) {
  if (++Depth > MaxDepth)
    return {};
  llvm::scope_exit Leave([&] { --Depth; });
  size_t Next;
  QualType Type = ofPrefix(At, Next);
  return afterPostfix(Type, Next);
}

size_t UseTypes::startOfChain(size_t End) {
  size_t At = End;
  for (unsigned Steps = 0; Steps < 256 && At < In.size(); ++Steps) {
    if (In[At].isOneOf(tok::r_paren, tok::r_square)) {
      size_t Open = openingOf(In, At);
      if (Open >= In.size() || Open == 0)
        return In.size();
      // A parenthesis that nothing calls is the start itself.
      if (In[Open].is(tok::l_paren) && wordOf(In[Open - 1]).empty() &&
          !In[Open - 1].isOneOf(tok::r_paren, tok::r_square))
        return Open;
      At = Open - 1;
      continue;
    }
    if (wordOf(In[At]).empty())
      return In.size();
    if (At < 2 || !In[At - 1].isOneOf(tok::period, tok::arrow, tok::coloncolon))
      return At;
    At -= 2;
  }
  return In.size();
}

QualType UseTypes::parameter(size_t Callee, unsigned Number) {
  // The chain without its call: the function itself.
  UseTypes Before(S, Scope, In.take_front(Callee + 1));
  Before.Depth = Depth;
  QualType Type = Before.ofChain(Callee);
  if (Type.isNull())
    return {};
  if (Type->isPointerType())
    Type = Type->getPointeeType();
  const auto *Function = Type->getAs<FunctionProtoType>();
  return Function && Number < Function->getNumParams() ? Function->getParamType(Number) : QualType();
}

QualType UseTypes::wantedAt(size_t At) {
  if (At == 0 || At >= In.size() || ++Depth > MaxDepth)
    return {};
  llvm::scope_exit Leave([&] { --Depth; });
  const Token &Before = In[At - 1];
  if (wordOf(Before) == "return") {
    const FunctionDecl *Function = S.getCurFunctionDecl();
    return Function ? Function->getReturnType() : QualType();
  }
  switch (Before.getKind()) {
  case tok::equal:
  case tok::equalequal:
  case tok::exclaimequal:
  case tok::less:
  case tok::greater:
  case tok::lessequal:
  case tok::greaterequal:
    return At >= 2 ? ofChain(At - 2) : QualType();
  case tok::pipe:
  case tok::amp:
  case tok::plus: {
    QualType Sum = At >= 2 ? wantedAt(startOfChain(At - 2)) : QualType();
    // What is added to a pointer is none.
    return Sum.isNull() || !Sum->isPointerType() ? Sum : S.Context.getSizeType();
  }
  case tok::l_paren:
    if (At >= 2 && !wordOf(In[At - 2]).empty())
      return parameter(At - 2, 0);
    return wantedAt(At - 1);
  case tok::r_paren: {
    size_t Open = openingOf(In, At - 1);
    return Open < In.size() ? ofSpecifiers(Open + 1, At - 1) : QualType();
  }
  case tok::comma:
    break;
  default:
    return {};
  }
  unsigned Number = 1;
  for (size_t I = At - 2, Steps = 0; Steps < 1024 && I < In.size() && I > 0; ++Steps, --I) {
    if (In[I].isOneOf(tok::r_paren, tok::r_square, tok::r_brace)) {
      I = openingOf(In, I);
      if (I >= In.size() || I == 0)
        return {};
    } else if (In[I].is(tok::l_paren)) {
      return wordOf(In[I - 1]).empty() ? QualType() : parameter(I - 1, Number);
    } else if (In[I].isOneOf(tok::semi, tok::l_brace, tok::l_square)) {
      return {};
    } else {
      Number += In[I].is(tok::comma);
    }
  }
  return {};
}

/// The words that make up a built-in type.
static QualType builtin(StringRef Word, ASTContext &Ast, bool Unsigned) {
  return llvm::StringSwitch<QualType>(Word)
      .Case("void", Ast.VoidTy)
      .Case("char", Unsigned ? Ast.UnsignedCharTy : Ast.CharTy)
      .Case("short", Unsigned ? Ast.UnsignedShortTy : Ast.ShortTy)
      .Case("int", Unsigned ? Ast.UnsignedIntTy : Ast.IntTy)
      .Case("long", Unsigned ? Ast.UnsignedLongTy : Ast.LongTy)
      .Case("__int64", Unsigned ? Ast.UnsignedLongLongTy : Ast.LongLongTy)
      .Case("bool", Ast.BoolTy)
      .Case("unsigned", Ast.UnsignedIntTy)
      .Case("wchar_t", Ast.getWideCharType())
      .Default(QualType());
}

bool UseTypes::isBuiltinType(StringRef Word) { return !builtin(Word, S.Context, false).isNull(); }

QualType UseTypes::ofTypeWord(StringRef Word, bool Unsigned) {
  // VOID and its like may be macros for one word.
  for (unsigned Steps = 0; Steps < 4; ++Steps) {
    const MacroInfo *Macro = S.getPreprocessor().getMacroInfo(&S.Context.Idents.get(Word));
    if (!Macro || Macro->isFunctionLike() || Macro->getNumTokens() != 1)
      break;
    Word = wordOf(Macro->getReplacementToken(0));
  }
  if (QualType Type = builtin(Word, S.Context, Unsigned); !Type.isNull())
    return Type;
  NamedDecl *Found = declared(Word);
  const auto *Known = dyn_cast_or_null<TypeDecl>(Found);
  if (!Found && Invent)
    Known = Invent(Word);
  return Known ? S.Context.getTypeDeclType(Known) : QualType();
}

QualType UseTypes::ofSpecifiers(size_t Begin, size_t End) {
  QualType Type;
  bool Const = false, Unsigned = false;
  for (size_t At = Begin; At < End && At < In.size() && At < Begin + 64; ++At) {
    StringRef Word = wordOf(In[At]);
    if (In[At].is(tok::star) && !Type.isNull()) {
      Type = S.Context.getPointerType(Const ? Type.withConst() : Type);
      Const = false;
    } else if (In[At].is(tok::l_paren)) {
      // An annotation's arguments.
      At = closingOf(In, At);
    } else if (Word.empty()) {
      return {};
    } else if (Word == "const" || Word == "CONST") {
      Const = true;
    } else if (Type.isNull()) {
      Unsigned |= Word == "unsigned";
      // "unsigned long" is what the second word says.
      bool More = Word == "unsigned" && At + 1 < End && isBuiltinType(wordOf(In[At + 1]));
      Type = More ? QualType() : ofTypeWord(Word, Unsigned);
    }
  }
  return Type.isNull() || !Const ? Type : Type.withConst();
}

QualType UseTypes::ofReturn(size_t Name, QualType Otherwise) {
  size_t Begin = Name;
  for (unsigned Steps = 0; Begin > 0 && Steps < 32; ++Steps, --Begin)
    if (wordOf(In[Begin - 1]).empty() && In[Begin - 1].isNot(tok::star))
      break;
  QualType Returned = ofSpecifiers(Begin, Name);
  return Returned.isNull() ? Otherwise : Returned.getUnqualifiedType();
}

QualType UseTypes::ofDefinition(size_t Name) {
  size_t Open = Name + 1, Close = closingOf(In, Open);
  if (!tokenAt(In, Open).is(tok::l_paren) || Close >= In.size())
    return {};
  QualType Returned = ofReturn(Name, QualType());
  if (Returned.isNull())
    return {};
  llvm::SmallVector<QualType> Parameters;
  for (size_t At = Open + 1; At <= Close;) {
    size_t End = At;
    while (End < Close && In[End].isNot(tok::comma))
      End = In[End].is(tok::l_paren) ? closingOf(In, End) + 1 : End + 1;
    // The last word is the parameter's name.
    bool Array = End > At && In[End - 1].is(tok::r_square);
    size_t Last = Array ? openingOf(In, End - 1) : End;
    bool Named = Last > At + 1 && !wordOf(In[Last - 1]).empty();
    QualType Type = ofSpecifiers(At, Named ? Last - 1 : Last);
    if (Type.isNull())
      return {};
    if (Array)
      Type = S.Context.getPointerType(Type);
    if (!Type->isVoidType())
      Parameters.push_back(S.Context.getAdjustedParameterType(Type).getUnqualifiedType());
    At = End + 1;
  }
  return S.Context.getFunctionType(Returned, Parameters, {});
}

} // namespace driverentry
