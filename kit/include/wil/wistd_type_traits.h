// What the Windows Implementation Libraries have instead of std, which a kernel driver lacks. The project's own stand-in.
// Source: github.com/microsoft/wil/wiki
#pragma once
#ifdef __cplusplus
#include <stddef.h>
extern "C++" {
namespace wistd {
typedef decltype(nullptr) nullptr_t;
using ::size_t; using ::ptrdiff_t;
template <class T, T V> struct integral_constant { static constexpr T value = V; typedef T value_type; typedef integral_constant type; constexpr operator T() const noexcept { return V; } };
template <bool B> using bool_constant = integral_constant<bool, B>;
typedef bool_constant<true> true_type;
typedef bool_constant<false> false_type;
template <bool B, class T = void> struct enable_if {};
template <class T> struct enable_if<true, T> { typedef T type; };
template <bool B, class T = void> using enable_if_t = typename enable_if<B, T>::type;
template <bool B, class T, class F> struct conditional { typedef T type; };
template <class T, class F> struct conditional<false, T, F> { typedef F type; };
template <bool B, class T, class F> using conditional_t = typename conditional<B, T, F>::type;
template <class... T> struct __void { typedef void type; };
template <class... T> using void_t = typename __void<T...>::type;
#define KIT_TRANSFORM(n, b) \
  template <class T> struct n { typedef b(T) type; }; \
  template <class T> using n##_t = b(T);
KIT_TRANSFORM(remove_reference, __remove_reference_t) KIT_TRANSFORM(remove_const, __remove_const) KIT_TRANSFORM(remove_volatile, __remove_volatile) KIT_TRANSFORM(remove_cv, __remove_cv) KIT_TRANSFORM(remove_pointer, __remove_pointer) KIT_TRANSFORM(remove_extent, __remove_extent)
KIT_TRANSFORM(add_pointer, __add_pointer) KIT_TRANSFORM(add_lvalue_reference, __add_lvalue_reference) KIT_TRANSFORM(add_rvalue_reference, __add_rvalue_reference) KIT_TRANSFORM(decay, __decay) KIT_TRANSFORM(underlying_type, __underlying_type) KIT_TRANSFORM(make_unsigned, __make_unsigned) KIT_TRANSFORM(make_signed, __make_signed)
#undef KIT_TRANSFORM
#define KIT_IS(n) \
  template <class T> struct n : bool_constant<__##n(T)> {}; \
  template <class T> constexpr bool n##_v = __##n(T);
KIT_IS(is_void) KIT_IS(is_integral) KIT_IS(is_enum) KIT_IS(is_class) KIT_IS(is_union) KIT_IS(is_pointer) KIT_IS(is_array) KIT_IS(is_function) KIT_IS(is_reference) KIT_IS(is_const) KIT_IS(is_pod) KIT_IS(is_trivial) KIT_IS(is_trivially_copyable) KIT_IS(is_trivially_destructible) KIT_IS(is_standard_layout) KIT_IS(is_empty) KIT_IS(is_abstract) KIT_IS(is_polymorphic) KIT_IS(is_signed) KIT_IS(is_unsigned) KIT_IS(is_arithmetic) KIT_IS(is_lvalue_reference) KIT_IS(is_rvalue_reference)
#undef KIT_IS
#define KIT_IS(n) \
  template <class T, class U> struct n : bool_constant<__##n(T, U)> {}; \
  template <class T, class U> constexpr bool n##_v = __##n(T, U);
KIT_IS(is_same) KIT_IS(is_base_of) KIT_IS(is_convertible) KIT_IS(is_assignable)
#undef KIT_IS
template <class T, class... A> struct is_constructible : bool_constant<__is_constructible(T, A...)> {};
template <class T> struct is_default_constructible : bool_constant<__is_constructible(T)> {};
template <class T> struct alignment_of : integral_constant<size_t, alignof(T)> {};
template <class T> add_rvalue_reference_t<T> declval() noexcept;
template <class T> constexpr remove_reference_t<T> &&move(T &&t) noexcept { return static_cast<remove_reference_t<T> &&>(t); }
template <class T> constexpr T &&forward(remove_reference_t<T> &t) noexcept { return static_cast<T &&>(t); }
template <class T> constexpr T &&forward(remove_reference_t<T> &&t) noexcept { return static_cast<T &&>(t); }
template <class T> constexpr T *addressof(T &t) noexcept { return __builtin_addressof(t); }
template <class T> inline void swap_wil(T &a, T &b) { T t(static_cast<T &&>(a)); a = static_cast<T &&>(b); b = static_cast<T &&>(t); }
template <class T, class U = T> inline T exchange(T &o, U &&n) { T t(static_cast<T &&>(o)); o = static_cast<U &&>(n); return t; }
template <class T> constexpr const T &(min)(const T &a, const T &b) { return b < a ? b : a; }
template <class T> constexpr const T &(max)(const T &a, const T &b) { return a < b ? b : a; }
}
}
#endif
