// The kit's headers parse, each alone, and declare every function of the API tables with the arity of its row.
#include "checks/knowledge/Apis.h"
#include "testcases/meta/Sources.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/Basic/Diagnostic.h"
#include "clang/Frontend/ASTUnit.h"
#include "clang/Lex/Preprocessor.h"
#include "clang/Tooling/Tooling.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"
#include <gtest/gtest.h>
#include <map>
#include <set>

using namespace clang;
using namespace driverentry;
using namespace driverentry::testing;

namespace {

/// What the kit's headers declare together: the arities under which a function or macro of that name can be called.
using Arities = std::map<std::string, std::set<unsigned>>;

/// The headers of the kit that name a function of the tables; the others need no parse.
std::vector<std::string> headers() {
  std::vector<std::string> Headers = projectFiles("kit/include", {".h"});
  llvm::erase_if(Headers, [](const std::string &Header) {
    std::string Text = projectText(Header);
    return llvm::none_of(apiTables(), [&](llvm::ArrayRef<Api> Table) {
      return llvm::any_of(Table, [&](const Api &Row) { return llvm::StringRef(Text).contains(Row.spelling()); });
    });
  });
  return Headers;
}

/// Parses \p Header behind \p Before. What does not parse in one mode may in the other, so errors say nothing here.
std::unique_ptr<ASTUnit> parse(llvm::StringRef Before, const std::string &Header, std::vector<std::string> ModeFlags) {
  std::vector<std::string> Flags = {"--target=x86_64-pc-windows-msvc",
                                    "-fms-extensions",
                                    "-fms-compatibility",
                                    "-fms-compatibility-version=19.40",
                                    "-nostdlibinc",
                                    "-ferror-limit=0",
                                    "-D_WIN64",
                                    "-D_AMD64_",
                                    "-DAMD64",
                                    "-DNTDDI_VERSION=0x0A000010",
                                    "-D_WIN32_WINNT=0x0A00",
                                    "-resource-dir=" RESOURCE_FOLDER,
                                    "-isystem",
                                    SOURCE_FOLDER "/kit/include"};
  llvm::append_range(Flags, ModeFlags);
  std::string Text = (Before + "\n#include \"" SOURCE_FOLDER "/" + Header + "\"\n").str();
  IgnoringDiagConsumer Silent;
  return tooling::buildASTFromCodeWithArgs(Text, Flags, "kit.c", "kit-test", std::make_shared<PCHContainerOperations>(),
                                           tooling::getClangStripDependencyFileAdjuster(),
                                           tooling::FileContentMappings(), &Silent);
}

void addArities(ASTUnit &Unit, Arities &Into) {
  auto AddFunctions = [&](auto &&Self, const DeclContext &Scope) -> void {
    for (const Decl *D : Scope.decls()) {
      if (const auto *Linkage = dyn_cast<LinkageSpecDecl>(D))
        Self(Self, *Linkage);
      if (const auto *Function = dyn_cast<FunctionDecl>(D); Function && Function->getIdentifier())
        Into[Function->getName().str()].insert(Function->getNumParams());
    }
  };
  AddFunctions(AddFunctions, *Unit.getASTContext().getTranslationUnitDecl());
  Preprocessor &PP = Unit.getPreprocessor();
  for (const auto &[Name, State] : PP.macros())
    if (const MacroInfo *Macro = PP.getMacroInfo(Name); Macro && Macro->isFunctionLike())
      Into[Name->getName().str()].insert(Macro->getNumParams());
}

class Kit : public ::testing::Test {
protected:
  static Arities Declared;

  static void SetUpTestSuite() {
    for (const std::string &Header : headers()) {
      if (std::unique_ptr<ASTUnit> Unit = parse("#include <ntddk.h>\n#include <wdf.h>", Header, {"-D_KERNEL_MODE"}))
        addArities(*Unit, Declared);
      if (std::unique_ptr<ASTUnit> Unit = parse("#include <windows.h>", Header, {"-DUMDF_VERSION_MAJOR=2"}))
        addArities(*Unit, Declared);
    }
  }
};

Arities Kit::Declared;

TEST_F(Kit, DeclaresEveryFunctionOfTheTables) {
  ASSERT_FALSE(headers().empty());
  for (llvm::ArrayRef<Api> Table : apiTables())
    for (const Api &Row : Table) {
      // Generated code is declared by its generator; the kit has the macro that the driver writes.
      auto Found = Declared.find(Row.spelling().str());
      if (Found == Declared.end()) {
        ADD_FAILURE() << Row.spelling().str() << ": in a table, but declared nowhere in kit/include";
        continue;
      }
      if (Row.Arity != AnyArity)
        EXPECT_TRUE(Found->second.contains(Row.Arity)) << Row.Name.str() << ": its row says " << unsigned(Row.Arity)
                                                       << " arguments, the kit " << *Found->second.begin();
    }
}

} // namespace
