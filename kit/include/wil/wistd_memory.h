// wistd::unique_ptr. The project's own stand-in. Source: github.com/microsoft/wil/wiki
#pragma once
#ifdef __cplusplus
#include <wil/wistd_type_traits.h>
extern "C++" {
namespace wistd {
template <class T> struct default_delete { constexpr default_delete() noexcept = default; template <class U> default_delete(const default_delete<U> &) noexcept {} void operator()(T *p) const noexcept { delete p; } };
template <class T> struct default_delete<T[]> { constexpr default_delete() noexcept = default; void operator()(T *p) const noexcept { delete[] p; } };
template <class T, class D, class = void> struct __pointer_of { typedef T *type; };
template <class T, class D> struct __pointer_of<T, D, void_t<typename remove_reference_t<D>::pointer>> { typedef typename remove_reference_t<D>::pointer type; };
template <class T, class D = default_delete<T>> class unique_ptr : private D {
public:
  typedef remove_extent_t<T> element_type; typedef typename __pointer_of<element_type, D>::type pointer; typedef D deleter_type;
private:
  pointer P;
public:
  constexpr unique_ptr() noexcept : D(), P() {}
  constexpr unique_ptr(nullptr_t) noexcept : D(), P() {}
  explicit unique_ptr(pointer p) noexcept : D(), P(p) {}
  unique_ptr(pointer p, const D &d) noexcept : D(d), P(p) {}
  unique_ptr(unique_ptr &&o) noexcept : D(static_cast<D &&>(o.get_deleter())), P(o.release()) {}
  template <class U, class E, class = enable_if_t<is_convertible<typename unique_ptr<U, E>::pointer, pointer>::value>> unique_ptr(unique_ptr<U, E> &&o) noexcept : D(static_cast<E &&>(o.get_deleter())), P(o.release()) {}
  unique_ptr(const unique_ptr &) = delete;
  ~unique_ptr() { if (P) get_deleter()(P); }
  unique_ptr &operator=(const unique_ptr &) = delete;
  unique_ptr &operator=(unique_ptr &&o) noexcept { reset(o.release()); return *this; }
  template <class U, class E> unique_ptr &operator=(unique_ptr<U, E> &&o) noexcept { reset(o.release()); return *this; }
  unique_ptr &operator=(nullptr_t) noexcept { reset(); return *this; }
  pointer get() const noexcept { return P; }
  D &get_deleter() noexcept { return *this; }
  const D &get_deleter() const noexcept { return *this; }
  pointer release() noexcept { pointer p = P; P = pointer(); return p; }
  void reset(pointer p = pointer()) noexcept { pointer o = P; P = p; if (o) get_deleter()(o); }
  void swap(unique_ptr &o) noexcept { swap_wil(P, o.P); }
  explicit operator bool() const noexcept { return P ? true : false; }
  add_lvalue_reference_t<element_type> operator*() const noexcept { return *P; }
  pointer operator->() const noexcept { return P; }
  add_lvalue_reference_t<element_type> operator[](size_t i) const noexcept { return P[i]; }
};
template <class T, class D, class U, class E> bool operator==(const unique_ptr<T, D> &a, const unique_ptr<U, E> &b) { return a.get() == b.get(); }
template <class T, class D, class U, class E> bool operator!=(const unique_ptr<T, D> &a, const unique_ptr<U, E> &b) { return a.get() != b.get(); }
template <class T, class D> bool operator==(const unique_ptr<T, D> &a, nullptr_t) noexcept { return !a; }
template <class T, class D> bool operator!=(const unique_ptr<T, D> &a, nullptr_t) noexcept { return (bool)a; }
}
}
#endif
