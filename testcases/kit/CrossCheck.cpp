#include "testcases/kit/CrossCheck.h"
#include "clang/AST/ASTConsumer.h"
#include "clang/AST/RecordLayout.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendAction.h"
#include "clang/Tooling/Tooling.h"
#include "llvm/ADT/StringExtras.h"

using namespace clang;

namespace driverentry::test {
namespace {

constexpr llvm::StringLiteral Prefix = "driverentry_value_of_", MainFile = "/driverentry/crosscheck.c";

std::string textOf(ArrayRef<std::string> Includes, ArrayRef<std::string> Names) {
  std::string Text;
  for (const std::string &Include : Includes)
    Text += "#include <" + Include + ">\n";
  for (const std::string &Name : Names)
    Text += "#ifdef " + Name + "\n__auto_type " + Prefix.str() + Name + " = (" + Name + ");\n#endif\n";
  return Text;
}

class Reader : public RecursiveASTVisitor<Reader> {
  Declared &Into;
  ASTContext &Ast;

  uint64_t sizeOf(QualType Type) {
    return Type->isVoidType() || Type->isIncompleteType() ? 0 : Ast.getTypeSizeInChars(Type).getQuantity();
  }

  /// Of a function, or of what points to one.
  std::optional<Signature> signatureOf(QualType Type) {
    if (const auto *Pointer = Type->getAs<PointerType>())
      Type = Pointer->getPointeeType();
    const auto *Function = Type->getAs<FunctionProtoType>();
    if (!Function)
      return std::nullopt;
    Signature Result{sizeOf(Function->getReturnType()), {}, Function->isVariadic()};
    for (QualType Parameter : Function->getParamTypes())
      Result.Parameters.push_back(sizeOf(Parameter));
    return Result;
  }

  void addMembers(const RecordDecl *Record, uint64_t Base, const std::string &Path, Layout &To) {
    const ASTRecordLayout &Layout = Ast.getASTRecordLayout(Record);
    for (const FieldDecl *Field : Record->fields()) {
      uint64_t Offset = Base + Layout.getFieldOffset(Field->getFieldIndex());
      std::string Name = Path + Field->getNameAsString();
      const RecordDecl *Inner = Field->getType()->getAsRecordDecl();
      bool Unnamed = Inner && !Inner->getIdentifier() && !Inner->getTypedefNameForAnonDecl();
      if (Unnamed)
        addMembers(Inner, Offset, Field->getIdentifier() ? Name + "." : Path, To);
      if (Field->getIdentifier())
        To.Members[Name] = {Offset, Field->isBitField() ? Field->getBitWidthValue() : 8 * sizeOf(Field->getType()),
                            signatureOf(Field->getType())};
    }
  }

  void addRecord(const std::string &Name, const RecordDecl *Record) {
    Record = Record->getDefinition();
    if (!Record || Record->isInvalidDecl() || Into.Layouts.count(Name))
      return;
    Layout Found{Record->getNameAsString(), uint64_t(Ast.getASTRecordLayout(Record).getSize().getQuantity()), {}};
    addMembers(Record, 0, "", Found);
    Into.Layouts[Name] = std::move(Found);
  }

public:
  Reader(Declared &Into, ASTContext &Ast) : Into(Into), Ast(Ast) {}

  bool VisitFunctionDecl(FunctionDecl *Function) {
    if (auto Found = signatureOf(Function->getType()))
      Into.Functions[Function->getNameAsString()] = *Found;
    return true;
  }
  bool VisitRecordDecl(RecordDecl *Record) {
    if (Record->getIdentifier())
      addRecord(Record->getNameAsString(), Record);
    return true;
  }
  bool VisitTypedefDecl(TypedefDecl *Type) {
    QualType Under = Type->getUnderlyingType();
    if (auto Found = signatureOf(Under))
      Into.Functions[Type->getNameAsString()] = *Found;
    else if (const RecordDecl *Record = Under->getAsRecordDecl())
      addRecord(Type->getNameAsString(), Record);
    else if (uint64_t Size = sizeOf(Under))
      Into.Sizes[Type->getNameAsString()] = Size;
    return true;
  }
  bool VisitEnumConstantDecl(EnumConstantDecl *Constant) {
    Into.Constants.insert({Constant->getNameAsString(), Constant->getInitVal()});
    return true;
  }
  bool VisitVarDecl(VarDecl *Variable) {
    StringRef Name = Variable->getName();
    Expr::EvalResult Value;
    if (Name.consume_front(Prefix) && !Variable->isInvalidDecl() && Variable->getInit() &&
        !Variable->getInit()->containsErrors() && Variable->getType()->isIntegerType() &&
        Variable->getInit()->EvaluateAsInt(Value, Ast))
      Into.Constants.insert_or_assign(Name.str(), Value.Val.getInt());
    return true;
  }
};

class ReadingConsumer : public ASTConsumer {
  Declared &Into;

public:
  explicit ReadingConsumer(Declared &Into) : Into(Into) {}
  void HandleTranslationUnit(ASTContext &Ast) override { Reader(Into, Ast).TraverseDecl(Ast.getTranslationUnitDecl()); }
};

class ReadingAction : public ASTFrontendAction {
  Declared &Into;

public:
  explicit ReadingAction(Declared &Into) : Into(Into) {}
  std::unique_ptr<ASTConsumer> CreateASTConsumer(CompilerInstance &, StringRef) override {
    return std::make_unique<ReadingConsumer>(Into);
  }
};

/// Keeps what is wrong in the headers themselves: that some macros are no values is no error.
class ErrorsOfHeaders : public DiagnosticConsumer {
  Declared &Into;

public:
  explicit ErrorsOfHeaders(Declared &Into) : Into(Into) {}
  void HandleDiagnostic(DiagnosticsEngine::Level Level, const Diagnostic &Found) override {
    if (Level < DiagnosticsEngine::Error)
      return;
    bool Known = Found.getLocation().isValid() && Found.hasSourceManager();
    PresumedLoc At =
        Known ? Found.getSourceManager().getPresumedLoc(Found.getSourceManager().getExpansionLoc(Found.getLocation()))
              : PresumedLoc();
    if (At.isValid() && At.getFilename() == MainFile && Level != DiagnosticsEngine::Fatal)
      return;
    llvm::SmallString<128> Message;
    Found.FormatDiagnostic(Message);
    Into.Errors.push_back((At.isValid() ? At.getFilename() + (":" + llvm::Twine(At.getLine())) + ": " : "").str() +
                          Message.str().str());
  }
};

class Comparison {
  std::vector<Difference> &Into;

public:
  explicit Comparison(std::vector<Difference> &Into) : Into(Into) {}

  void tell(const std::string &Name, const llvm::Twine &What) { Into.push_back({Name, What.str()}); }

  void compare(const std::string &Name, const llvm::APSInt &Ours, const llvm::APSInt &Theirs) {
    unsigned Width = std::min(Ours.getBitWidth(), Theirs.getBitWidth());
    if (Ours.trunc(Width) != Theirs.trunc(Width))
      tell(Name, "is " + llvm::toString(Ours, 16) + ", theirs " + llvm::toString(Theirs, 16));
  }
  void compare(const std::string &Name, const std::string &Where, const Signature &Ours, const Signature &Theirs) {
    if (Ours.Parameters.size() != Theirs.Parameters.size() || Ours.Variadic != Theirs.Variadic)
      return tell(Name, Where + "takes " + llvm::Twine(Ours.Parameters.size()) + (Ours.Variadic ? "+" : "") +
                            " arguments, theirs " + llvm::Twine(Theirs.Parameters.size()) +
                            (Theirs.Variadic ? "+" : ""));
    if (Ours.Result != Theirs.Result)
      tell(Name, Where + "returns " + llvm::Twine(Ours.Result) + " bytes, theirs " + llvm::Twine(Theirs.Result));
    for (size_t I = 0; I < Ours.Parameters.size(); ++I)
      if (Ours.Parameters[I] != Theirs.Parameters[I])
        tell(Name, Where + "argument " + llvm::Twine(I + 1) + " has " + llvm::Twine(Ours.Parameters[I]) +
                       " bytes, theirs " + llvm::Twine(Theirs.Parameters[I]));
  }
  void compare(const std::string &Name, const Layout &Ours, const Layout &Theirs) {
    // Told once, by its tag.
    if (Name != Ours.Tag && !Ours.Tag.empty() && Ours.Tag == Theirs.Tag)
      return;
    if (Ours.Size != Theirs.Size)
      tell(Name, "has " + llvm::Twine(Ours.Size) + " bytes, theirs " + llvm::Twine(Theirs.Size));
    for (const auto &[Path, Own] : Ours.Members) {
      auto Other = Theirs.Members.find(Path);
      if (Other == Theirs.Members.end())
        continue;
      if (Own.Offset != Other->second.Offset || Own.Width != Other->second.Width)
        tell(Name, "'" + Path + "' stands at bit " + llvm::Twine(Own.Offset) + " with " + llvm::Twine(Own.Width) +
                       " bits, theirs at " + llvm::Twine(Other->second.Offset) + " with " +
                       llvm::Twine(Other->second.Width));
      if (Own.Points && Other->second.Points)
        compare(Name, "what '" + Path + "' points to ", *Own.Points, *Other->second.Points);
    }
  }
  void compare(const std::string &Name, uint64_t Ours, uint64_t Theirs) {
    if (Ours != Theirs)
      tell(Name, "has " + llvm::Twine(Ours) + " bytes, theirs " + llvm::Twine(Theirs));
  }
  void compare(const std::string &Name, const Signature &Ours, const Signature &Theirs) {
    compare(Name, "", Ours, Theirs);
  }
  template <typename Map> void compareAll(const Map &Ours, const Map &Theirs) {
    for (const auto &[Name, Own] : Ours)
      if (auto Other = Theirs.find(Name); Other != Theirs.end())
        compare(Name, Own, Other->second);
  }
};

} // namespace

Declared declaredBy(std::vector<std::string> Command, ArrayRef<std::string> Includes, ArrayRef<std::string> Names,
                    llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Files) {
  auto Memory = llvm::makeIntrusiveRefCnt<llvm::vfs::InMemoryFileSystem>();
  Memory->addFile(MainFile, 0, llvm::MemoryBuffer::getMemBufferCopy(textOf(Includes, Names)));
  auto Both = llvm::makeIntrusiveRefCnt<llvm::vfs::OverlayFileSystem>(std::move(Files));
  Both->pushOverlay(Memory);
  llvm::IntrusiveRefCntPtr<FileManager> Manager(new FileManager({}, Both));
  Command.insert(Command.end(), {"-fsyntax-only", "-w", "-ferror-limit=0", MainFile.str()});
  Declared Result;
  tooling::ToolInvocation Invocation(std::move(Command), std::make_unique<ReadingAction>(Result), Manager.get());
  ErrorsOfHeaders Errors(Result);
  Invocation.setDiagnosticConsumer(&Errors);
  Invocation.run();
  return Result;
}

std::vector<Difference> differences(const Declared &Ours, const Declared &Theirs) {
  std::vector<Difference> Found;
  Comparison Compare(Found);
  Compare.compareAll(Ours.Constants, Theirs.Constants);
  Compare.compareAll(Ours.Functions, Theirs.Functions);
  Compare.compareAll(Ours.Layouts, Theirs.Layouts);
  Compare.compareAll(Ours.Sizes, Theirs.Sizes);
  return Found;
}

} // namespace driverentry::test
