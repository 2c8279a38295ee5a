// Makes declarations that no source has, and keeps count of them. Knows nothing of why one is wanted.
#pragma once

#include "kit/Kit.h"
#include "clang/AST/Type.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/StringSet.h"

namespace clang {
class ASTContext;
class CXXRecordDecl;
class DeclContext;
class EnumDecl;
class NamedDecl;
class RecordDecl;
class Sema;
class TemplateParameterList;
class TypeDecl;
} // namespace clang

namespace driverentry {

/// What an invented structure can do. In C all are plain.
enum class RecordShape {
  Plain, ///< an aggregate
  Value, ///< C++: made from anything, converted to anything, with every operator
  Class, ///< C++: also destroyed by code that nobody here can see
};

/// What a template parameter takes.
enum class TemplateArgumentKind { Type, Value };

/// C++ that stands before the driver's own: what an invented structure inherits its operators from.
extern const llvm::StringLiteral InventedRecordBase;

/// The declarations of one translation unit. They are returned to look-ups one by one and stand in no scope, so that a
/// real declaration that comes later meets none of them.
class Inventions {
public:
  Inventions(clang::Sema &S, KitReport &Report, const llvm::StringSet<> &Untold)
      : S(S), Report(Report), Untold(Untold) {}

  /// Counts a name; false when the limit is reached and nothing may be made.
  bool count(llvm::StringRef Name, InventedKind Kind, clang::SourceLocation Where);

  /// A structure of nameless fields; its members are found by the external source.
  clang::QualType record(llvm::StringRef Name, clang::SourceLocation Where, RecordShape Shape = RecordShape::Plain);
  /// Gives a structure that is only declared nameless fields, as record() has them.
  void complete(clang::RecordDecl &Record);
  bool isInvented(const clang::RecordDecl *Record) const { return UsedFields.contains(Record); }

  /// An enumeration whose enumerators are found by the external source.
  clang::QualType enumeration(llvm::StringRef Name, clang::SourceLocation Where);
  bool isInvented(const clang::EnumDecl *Enum) const { return Enums.contains(Enum); }

  clang::TypeDecl *knownType(const clang::IdentifierInfo *Name) const { return Types.lookup(Name); }
  clang::TypeDecl *typeAlias(clang::IdentifierInfo *Name, clang::QualType Type, clang::SourceLocation Where);

  /// `extern "C" Returned Name(...)`. \p Pure: it changes nothing.
  clang::NamedDecl *function(clang::IdentifierInfo *Name, clang::QualType Returned, bool Pure,
                             clang::SourceLocation Where);
  /// A function that is defined further down, with the type it has there. In C it stands in the file's scope, as the
  /// prototype would that the driver has in a header that is missing.
  clang::NamedDecl *prototype(clang::IdentifierInfo *Name, clang::QualType Type, clang::SourceLocation Where);
  /// An enumerator; distinct values, for case labels, but a length stays small.
  clang::NamedDecl *enumerator(clang::IdentifierInfo *Name, bool IsLength, clang::SourceLocation Where);
  /// `extern Type Name`.
  clang::NamedDecl *variable(clang::IdentifierInfo *Name, clang::QualType Type, clang::SourceLocation Where);
  /// A further field of a structure that a header defines; its layout must not have been asked for yet.
  clang::NamedDecl *furtherMember(const clang::RecordDecl *Record, clang::IdentifierInfo *Name, clang::QualType Type,
                                  clang::SourceLocation Where);
  /// Gives one of the spare fields of an invented \p Record a name and a type; null when none is left.
  clang::NamedDecl *member(const clang::RecordDecl *Record, clang::IdentifierInfo *Name, clang::QualType Type,
                           clang::SourceLocation Where);

  /// `static Returned Name(...)`, `static Type Name` and a type inside an invented class, a new enumerator.
  clang::NamedDecl *staticFunction(const clang::RecordDecl *Class, clang::IdentifierInfo *Name,
                                   clang::QualType Returned, clang::SourceLocation Where);
  clang::NamedDecl *staticVariable(const clang::RecordDecl *Class, clang::IdentifierInfo *Name, clang::QualType Type,
                                   clang::SourceLocation Where);
  clang::NamedDecl *innerType(const clang::RecordDecl *Class, clang::IdentifierInfo *Name, clang::QualType Type,
                              clang::SourceLocation Where);
  /// `template <…> using Name = Type` and `template <…> Returned Name(...)`, in \p Class or, where that is null, in no
  /// scope. The last of \p Kinds may be repeated.
  clang::NamedDecl *classTemplate(const clang::RecordDecl *Class, clang::IdentifierInfo *Name, clang::QualType Type,
                                  llvm::ArrayRef<TemplateArgumentKind> Kinds, clang::SourceLocation Where);
  clang::NamedDecl *functionTemplate(const clang::RecordDecl *Class, clang::IdentifierInfo *Name,
                                     clang::QualType Returned, llvm::ArrayRef<TemplateArgumentKind> Kinds,
                                     clang::SourceLocation Where);
  clang::NamedDecl *knownTemplate(const clang::IdentifierInfo *Name) const { return Templates.lookup(Name); }
  clang::NamedDecl *innerEnumerator(const clang::EnumDecl *Enum, clang::IdentifierInfo *Name,
                                    clang::SourceLocation Where);

  /// Invented records are laid out with room for any member that turns up later. Sizes are in bits.
  static constexpr unsigned SpareFields = 64, FieldStride = 1 << 13;

private:
  static constexpr size_t MaxInvented = 4096;

  void addSpareFields(clang::RecordDecl &Record);
  void addConstructor(clang::CXXRecordDecl &Class, bool Harmless, clang::SourceLocation Where);
  void addDestructor(clang::CXXRecordDecl &Class, clang::SourceLocation Where);
  void addOperators(clang::CXXRecordDecl &Class, clang::SourceLocation Where);
  clang::TemplateParameterList *templateParameters(clang::DeclContext *Context,
                                                   llvm::ArrayRef<TemplateArgumentKind> Kinds,
                                                   clang::SourceLocation Where);

  clang::Sema &S;
  KitReport &Report;
  const llvm::StringSet<> &Untold;
  llvm::StringSet<> Counted;
  llvm::DenseMap<const clang::IdentifierInfo *, clang::TypeDecl *> Types;
  llvm::DenseMap<std::pair<const clang::IdentifierInfo *, const void *>, clang::NamedDecl *> Values;
  llvm::DenseMap<const clang::RecordDecl *, unsigned> UsedFields;
  llvm::DenseSet<const clang::EnumDecl *> Enums;
  llvm::DenseMap<const clang::IdentifierInfo *, clang::NamedDecl *> Templates;
  unsigned NextValue = 0;
};

} // namespace driverentry
