// Which standard the library's stand-ins speak. The project's own stand-in.
// Source: learn.microsoft.com/cpp/standard-library/cpp-standard-library-overview
#pragma once
#ifdef __cplusplus
#ifdef _MSVC_LANG
#define KIT_CXX _MSVC_LANG
#else
#define KIT_CXX __cplusplus
#endif
#ifndef _HAS_CXX17
#define _HAS_CXX17 (KIT_CXX >= 201703L)
#endif
#ifndef _HAS_CXX20
#define _HAS_CXX20 (KIT_CXX >= 202002L)
#endif
#ifndef _HAS_CXX23
#define _HAS_CXX23 (KIT_CXX > 202002L)
#endif
#ifndef _HAS_EXCEPTIONS
#define _HAS_EXCEPTIONS 1
#endif
#ifndef _CPPLIB_VER
#define _CPPLIB_VER 650
#endif
#ifndef _MSVC_STL_VERSION
#define _MSVC_STL_VERSION 143
#endif
#ifndef _ITERATOR_DEBUG_LEVEL
#define _ITERATOR_DEBUG_LEVEL 0
#endif
#ifndef _STD
#define _STD ::std::
#define _STD_BEGIN namespace std {
#define _STD_END }
#endif
// Declared only: the body is in another image, also for types that have no linkage.
#define KIT_ELSEWHERE __declspec(dllimport)
#define KIT_ELSEWHERE_BEGIN _Pragma("clang attribute push(__declspec(dllimport), apply_to = function)")
#define KIT_ELSEWHERE_END _Pragma("clang attribute pop")
#ifndef _NODISCARD
#define _NODISCARD
#endif
#endif
