// The guards of wil/resource.h that can be shared. The project's own stand-in. Source: github.com/microsoft/wil/wiki
#pragma once
#ifdef __cplusplus
#include <memory>
#include <string>
#include <wil/resource.h>
extern "C++" {
namespace wil {
template <typename Unique> class shared_any_t {
  std::shared_ptr<Unique> Held;
public:
  typedef typename Unique::pointer pointer;
  shared_any_t() = default;
  shared_any_t(Unique &&u) : Held(std::make_shared<Unique>(static_cast<Unique &&>(u))) {}
  explicit shared_any_t(pointer p) : Held(std::make_shared<Unique>(p)) {}
  pointer get() const { return Held ? Held->get() : pointer(); }
  void reset() { Held.reset(); }
  explicit operator bool() const { return Held && *Held; }
};
template <typename Unique> using shared_any = shared_any_t<Unique>;
template <typename Unique> using weak_any = std::weak_ptr<Unique>;
template <class C> class basic_zstring_view : public std::basic_string_view<C> { public: using std::basic_string_view<C>::basic_string_view; const C *c_str() const noexcept { return this->data(); } };
typedef basic_zstring_view<char> zstring_view; typedef basic_zstring_view<wchar_t> zwstring_view;
}
}
#endif
