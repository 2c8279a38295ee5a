// The few nodes of the syntax tree that lowered code is built from.
#pragma once

#include "clang/AST/ASTContext.h"
#include "clang/AST/Attr.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"
#include "clang/AST/Stmt.h"

namespace driverentry {

class TreeBuilder {
  clang::ASTContext &C;
  using At = clang::SourceLocation;

public:
  explicit TreeBuilder(clang::ASTContext &C) : C(C) {}

  clang::Stmt *block(llvm::ArrayRef<clang::Stmt *> Parts, At Where) {
    return clang::CompoundStmt::Create(C, Parts, clang::FPOptionsOverride(), Where, Where);
  }
  clang::VarDecl *variable(clang::DeclContext *In, llvm::StringRef Name, clang::QualType Type, At Where) {
    return clang::VarDecl::Create(C, In, Where, Where, &C.Idents.get(Name), Type,
                                  C.getTrivialTypeSourceInfo(Type, Where), clang::SC_None);
  }
  clang::Stmt *declare(clang::VarDecl *Variable) {
    return new (C) clang::DeclStmt(clang::DeclGroupRef(Variable), Variable->getLocation(), Variable->getLocation());
  }
  clang::Expr *reference(clang::ValueDecl *D, At Where) {
    return clang::DeclRefExpr::Create(C, clang::NestedNameSpecifierLoc(), At(), D, false, Where, D->getType(),
                                      clang::VK_LValue);
  }
  clang::Expr *load(clang::Expr *Place) {
    return cast(clang::CK_LValueToRValue, Place->getType().getUnqualifiedType(), Place);
  }
  clang::Expr *load(clang::VarDecl *Variable, At Where) { return load(reference(Variable, Where)); }
  clang::Expr *number(unsigned Value, At Where) {
    return clang::IntegerLiteral::Create(C, llvm::APInt(C.getIntWidth(C.IntTy), Value), C.IntTy, Where);
  }
  clang::Expr *cast(clang::CastKind Kind, clang::QualType Type, clang::Expr *Of) {
    return clang::ImplicitCastExpr::Create(C, Type, Kind, Of, nullptr, clang::VK_PRValue, clang::FPOptionsOverride());
  }
  clang::Expr *binary(clang::BinaryOperatorKind Kind, clang::Expr *Left, clang::Expr *Right, clang::QualType Type,
                      At Where) {
    return clang::BinaryOperator::Create(C, Left, Right, Kind, Type, clang::VK_PRValue, clang::OK_Ordinary, Where,
                                         clang::FPOptionsOverride());
  }
  clang::Expr *addressOf(clang::Expr *Place, At Where) {
    return clang::UnaryOperator::Create(C, Place, clang::UO_AddrOf, C.getPointerType(Place->getType()),
                                        clang::VK_PRValue, clang::OK_Ordinary, Where, false,
                                        clang::FPOptionsOverride());
  }

  /// A value of type \p Type that nothing is known of, made by code that may do anything, also to \p Arguments: a
  /// function pointer is called.
  clang::Expr *unknown(clang::QualType Type, llvm::ArrayRef<clang::Expr *> Arguments, At Where) {
    clang::VarDecl *Pointer =
        variable(C.getTranslationUnitDecl(), "__unreadable", C.getPointerType(functionReturning(Type)), Where);
    Pointer->setStorageClass(clang::SC_Extern);
    return clang::CallExpr::Create(C, load(Pointer, Where), Arguments, Type, clang::VK_PRValue, Where,
                                   clang::FPOptionsOverride());
  }
  /// A call of \p Name, which no header declares.
  clang::Expr *undeclared(llvm::StringRef Name, llvm::ArrayRef<clang::Expr *> Arguments, At Where) {
    clang::FunctionDecl *Function = function(Name, C.VoidTy, Where);
    Function->setImplicit();
    return call(Function, Arguments, Where);
  }
  /// A value of type \p Type that nothing is known of. Changes what \p Arguments point to, and nothing else: a function
  /// of another image is called, which is declared nowhere.
  clang::Expr *someValue(clang::QualType Type, llvm::ArrayRef<clang::Expr *> Arguments, At Where) {
    clang::FunctionDecl *Function = function("__some_value", Type, At());
    Function->addAttr(clang::DLLImportAttr::CreateImplicit(C));
    return call(Function, Arguments, Where);
  }

private:
  clang::QualType functionReturning(clang::QualType Type) {
    clang::FunctionProtoType::ExtProtoInfo Variadic;
    Variadic.Variadic = true;
    return C.getFunctionType(Type, {}, Variadic);
  }
  clang::FunctionDecl *function(llvm::StringRef Name, clang::QualType Result, At Where) {
    clang::QualType Type = functionReturning(Result);
    return clang::FunctionDecl::Create(C, C.getTranslationUnitDecl(), Where, Where, &C.Idents.get(Name), Type,
                                       C.getTrivialTypeSourceInfo(Type), clang::SC_Extern);
  }
  clang::Expr *call(clang::FunctionDecl *Function, llvm::ArrayRef<clang::Expr *> Arguments, At Where) {
    clang::Expr *Callee =
        cast(clang::CK_FunctionToPointerDecay, C.getPointerType(Function->getType()), reference(Function, Where));
    return clang::CallExpr::Create(C, Callee, Arguments, Function->getReturnType(), clang::VK_PRValue, Where,
                                   clang::FPOptionsOverride());
  }
};

} // namespace driverentry
