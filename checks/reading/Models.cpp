#include "checks/reading/Models.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Lex/Preprocessor.h"
#include "llvm/Support/Path.h"

using namespace clang;

namespace driverentry {

const char TuModels::Key = 0;

static_assert(static_cast<unsigned>(Model::Count) <= 32, "TuModels keeps a bit per model");

/// Looks for evidence in the names that the driver's own code uses.
class ModelReader : public RecursiveASTVisitor<ModelReader> {
  TuModels &Into;
  const SourceManager &Sources;

public:
  ModelReader(TuModels &Into, const SourceManager &Sources) : Into(Into), Sources(Sources) {}

  // Headers of the WDK name everything, and prove nothing of the driver.
  bool TraverseDecl(Decl *D) {
    if (D && !isa<TranslationUnitDecl>(D) && Sources.isInSystemHeader(D->getLocation()))
      return true;
    return RecursiveASTVisitor::TraverseDecl(D);
  }

  bool VisitDeclRefExpr(DeclRefExpr *Ref) {
    if (isa<FunctionDecl, EnumConstantDecl>(Ref->getDecl()))
      note(Ref->getDecl(), Evidence::Use);
    return true;
  }

  bool VisitFunctionDecl(FunctionDecl *Function) {
    if (!Function->doesThisDeclarationHaveABody())
      return true;
    note(Function, Evidence::Definition);
    // The declaration may stand in a header that is not visited.
    for (const FunctionDecl *Declaration : Function->redecls())
      if (const TypeSourceInfo *Written = Declaration->getTypeSourceInfo())
        if (const auto *Typedef = Written->getType()->getAs<TypedefType>())
          note(Typedef->getDecl(), Evidence::Type);
    return true;
  }

  bool VisitTypedefTypeLoc(TypedefTypeLoc Loc) {
    note(Loc.getDecl(), Evidence::Type);
    return true;
  }

private:
  void note(const NamedDecl *Named, Evidence Kind) {
    if (Named->getIdentifier())
      Into.note(findModelEvidence(Named->getName(), Kind));
  }
};

namespace {

constexpr uint32_t bit(Model Id) { return 1u << static_cast<unsigned>(Id); }

/// What the names of the files that were read tell. Headers inside a precompiled preamble are seen only as its files.
struct FileNames {
  bool Kernel = false, User = false;
  SmallVector<const ModelEvidence *> Models;

  void see(StringRef Path) {
    std::string Name = llvm::sys::path::filename(Path, llvm::sys::path::Style::windows).lower();
    if (const ModeEvidence *Row = findModeEvidence(Name, /*IsMacro=*/false))
      (Row->Proves == Mode::Kernel ? Kernel : User) = true;
    if (const ModelEvidence *Row = findModelEvidence(Name, Evidence::Include))
      Models.push_back(Row);
  }

  FileNames(const TuContext &Tu, const SourceManager &Sources) {
    for (const IncludeUse &Include : Tu.directives().includes())
      see(Include.Name);
    auto Entry = [&](const SrcMgr::SLocEntry &E) {
      if (!E.isFile())
        return;
      if (OptionalFileEntryRef File = E.getFile().getContentCache().OrigEntry)
        see(File->getName());
    };
    for (unsigned I = 0; I < Sources.local_sloc_entry_size(); ++I)
      Entry(Sources.getLocalSLocEntry(I));
    for (unsigned I = 0; I < Sources.loaded_sloc_entry_size(); ++I)
      Entry(Sources.getLoadedSLocEntry(I));
  }
};

Mode modeOf(const FileNames &Files, Preprocessor *PP) {
  bool KernelMacro = false, UserMacro = false;
  for (const ModeEvidence &Row : modeEvidence())
    if (Row.IsMacro && PP && PP->isMacroDefined(Row.Name))
      (Row.Proves == Mode::Kernel ? KernelMacro : UserMacro) = true;
  // No kernel driver can include windows.h alone, whatever the command line says.
  if (Files.User && !Files.Kernel)
    return Mode::User;
  if (KernelMacro != UserMacro)
    return KernelMacro ? Mode::Kernel : Mode::User;
  return Files.Kernel ? Mode::Kernel : Mode::Unknown;
}

} // namespace

void TuModels::note(const ModelEvidence *Found) {
  if (Found)
    (Found->isProof() ? Proved : Hinted) |= bit(Found->Suggests);
}

void TuModels::read(const TuContext &Tu, ASTContext &Ast) {
  FileNames Files(Tu, Ast.getSourceManager());
  for (const ModelEvidence *Row : Files.Models)
    note(Row);
  for (const ModelEvidence &Row : modelEvidence())
    if (Row.Kind == Evidence::Macro && Tu.preprocessor() && Tu.preprocessor()->isMacroDefined(Row.Name))
      note(&Row);
  Runs = modeOf(Files, Tu.preprocessor());
  ModelReader Reader(*this, Ast.getSourceManager());
  for (Decl *D : Ast.getTraversalScope())
    Reader.TraverseDecl(D);
  if (Tu.preprocessor())
    for (const ImageEvidence &Row : imageEvidence())
      if (Tu.preprocessor()->isMacroDefined(Row.Macro))
        Runs = Row.Runs == Mode::Unknown ? Runs : Row.Runs;
  moveToUserMode();
  if (Tu.preprocessor())
    readImage(*Tu.preprocessor());
}

/// In user mode, KMDF's evidence is that of UMDF 2.
void TuModels::moveToUserMode() {
  uint32_t Kernel = bit(Model::Kmdf), User = bit(Model::Umdf2);
  if (Runs == Mode::User)
    for (uint32_t *Bits : {&Proved, &Hinted})
      if (*Bits & Kernel)
        *Bits = (*Bits & ~Kernel) | User;
}

/// The project knows better than the calls of one file.
void TuModels::readImage(Preprocessor &PP) {
  for (const ImageEvidence &Row : imageEvidence()) {
    if (!PP.isMacroDefined(Row.Macro))
      continue;
    InDriver &= Row.IsDriver;
    if (Row.Proves != Model::Wdm)
      Proved |= bit(Row.Proves);
    Proved &= ~Row.Excludes;
    Hinted &= ~(Row.Excludes | Row.Unlikely);
  }
}

bool TuModels::isDriver() const {
  if (!InDriver)
    return false;
  return Runs == Mode::Kernel || (Runs == Mode::User && (suggests(Model::Umdf1) || suggests(Model::Umdf2)));
}

const ModelInfo *TuModels::switchesOff(Topic What) const {
  for (unsigned I = 0; I < static_cast<unsigned>(Model::Count); ++I)
    if (Model Id = static_cast<Model>(I); suggests(Id) && modelInfo(Id).switchesOff(What))
      return &modelInfo(Id);
  return nullptr;
}

TuModels &tuModels(TuContext &Tu, ASTContext &Ast) {
  auto &Models = Tu.result<TuModels>();
  if (!Models.Read) {
    Models.Read = true;
    Models.read(Tu, Ast);
  }
  return Models;
}

} // namespace driverentry
