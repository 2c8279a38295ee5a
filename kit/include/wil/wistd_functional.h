// wistd::function. The project's own stand-in. Source: github.com/microsoft/wil/wiki
#pragma once
#ifdef __cplusplus
#include <new>
#include <wil/wistd_memory.h>
extern "C++" {
namespace wistd {
template <class S> class function;
// What it holds is kept in place, in at most twelve pointers.
template <class R, class... A> class function<R(A...)> {
  alignas(16) unsigned char Room[12 * sizeof(void *)];
  R (*Call)(void *, A...); void (*End)(void *); void (*Move)(void *, void *);
  void take(function &o) { Call = o.Call; End = o.End; Move = o.Move; if (Move) Move(Room, o.Room); o.Call = nullptr; o.End = nullptr; o.Move = nullptr; }
public:
  typedef R result_type;
  function() noexcept : Call(nullptr), End(nullptr), Move(nullptr) {}
  function(nullptr_t) noexcept : function() {}
  function(function &&o) noexcept { take(o); }
  template <class F, class = enable_if_t<!is_same<decay_t<F>, function>::value>> function(F f) : Call([](void *p, A... a) -> R { return (*static_cast<F *>(p))(static_cast<A &&>(a)...); }), End([](void *p) { static_cast<F *>(p)->~F(); }), Move([](void *to, void *from) { ::new (to) F(static_cast<F &&>(*static_cast<F *>(from))); }) { ::new ((void *)Room) F(static_cast<F &&>(f)); }
  ~function() { if (End) End(Room); }
  function &operator=(function &&o) noexcept { if (End) End(Room); take(o); return *this; }
  function &operator=(nullptr_t) noexcept { if (End) End(Room); Call = nullptr; End = nullptr; Move = nullptr; return *this; }
  explicit operator bool() const noexcept { return Call != nullptr; }
  R operator()(A... a) const { return Call((void *)Room, static_cast<A &&>(a)...); }
};
}
}
#endif
