// The kit's headers parse, each alone, and declare every function of the API tables with the arity of its row.
#include "checks/knowledge/Apis.h"
#include "testcases/meta/Sources.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
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

struct Mode {
  llvm::StringLiteral Name;
  llvm::StringLiteral File;
  std::vector<std::string> Flags;
};

std::vector<std::string> headers() { return projectFiles("kit/include", {".h"}); }

std::unique_ptr<ASTUnit> parseAlone(const std::string &Header, llvm::StringRef File,
                                    const std::vector<std::string> &ModeFlags) {
  std::vector<std::string> Flags = {"--target=x86_64-pc-windows-msvc",
                                    "-fms-extensions",
                                    "-fms-compatibility",
                                    "-fms-compatibility-version=19.40",
                                    "-nostdlibinc",
                                    "-D_WIN64",
                                    "-D_AMD64_",
                                    "-DAMD64",
                                    "-DNTDDI_VERSION=0x0A000010",
                                    "-D_WIN32_WINNT=0x0A00",
                                    "-resource-dir=" RESOURCE_FOLDER,
                                    "-isystem",
                                    SOURCE_FOLDER "/kit/include"};
  Flags.insert(Flags.end(), ModeFlags.begin(), ModeFlags.end());
  std::string Text = "#include \"" SOURCE_FOLDER "/" + Header + "\"\n";
  return tooling::buildASTFromCodeWithArgs(Text, Flags, File);
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
    std::vector<std::string> Kernel = {"-D_KERNEL_MODE"}, User = {"-DUMDF_VERSION_MAJOR=2", "-DUMDF_VERSION_MINOR=33"};
    for (const std::string &Header : headers())
      for (const auto &Flags : {Kernel, User})
        if (std::unique_ptr<ASTUnit> Unit = parseAlone(Header, "kit.c", Flags))
          addArities(*Unit, Declared);
  }
};

Arities Kit::Declared;

TEST_F(Kit, DeclaresEveryFunctionOfTheTables) {
  ASSERT_FALSE(headers().empty());
  for (llvm::ArrayRef<Api> Table : apiTables())
    for (const Api &Row : Table) {
      auto Found = Declared.find(Row.Name.str());
      if (Found == Declared.end()) {
        ADD_FAILURE() << Row.Name.str() << ": in a table, but declared nowhere in kit/include";
        continue;
      }
      if (Row.Arity != AnyArity)
        EXPECT_TRUE(Found->second.contains(Row.Arity)) << Row.Name.str() << ": its row says " << unsigned(Row.Arity)
                                                       << " arguments, the kit " << *Found->second.begin();
    }
}

} // namespace
