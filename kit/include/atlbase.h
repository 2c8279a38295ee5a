// Smart pointers of ATL. The project's own stand-in. Source: learn.microsoft.com/cpp/atl
#pragma once
#include <windows.h>
#include <objbase.h>
#ifdef __cplusplus
extern "C++" {
template <class T> class CComPtr {
public:
    T *p;
    CComPtr() : p(nullptr) {}
    CComPtr(T *other) : p(other) { if (p) p->AddRef(); }
    CComPtr(const CComPtr &other) : p(other.p) { if (p) p->AddRef(); }
    ~CComPtr() { Release(); }
    void Release() { T *q = p; p = nullptr; if (q) q->Release(); }
    T *operator=(T *other) { if (other) other->AddRef(); Release(); return p = other; }
    T *operator=(const CComPtr &other) { return *this = other.p; }
    operator T *() const { return p; }
    T **operator&() { return &p; }
    T *operator->() const { return p; }
    bool operator!() const { return p == nullptr; }
    T *Detach() { T *q = p; p = nullptr; return q; }
    void Attach(T *other) { Release(); p = other; }
};
}
#endif
