// Smart pointers of the Windows Runtime Library. The project's own stand-in. Source: learn.microsoft.com/cpp/cppcx/wrl
#pragma once
#include <objbase.h>
#ifdef __cplusplus
extern "C++" {
namespace Microsoft { namespace WRL {
template <typename T> class ComPtr {
    T *ptr_;
public:
    ComPtr() : ptr_(nullptr) {}
    ComPtr(decltype(nullptr)) : ptr_(nullptr) {}
    template <typename U> ComPtr(U *other) : ptr_(other) { if (ptr_) ptr_->AddRef(); }
    ComPtr(const ComPtr &other) : ptr_(other.ptr_) { if (ptr_) ptr_->AddRef(); }
    ComPtr(ComPtr &&other) : ptr_(other.Detach()) {}
    ~ComPtr() { Reset(); }
    ComPtr &operator=(decltype(nullptr)) { Reset(); return *this; }
    ComPtr &operator=(T *other) { ComPtr(other).Swap(*this); return *this; }
    ComPtr &operator=(const ComPtr &other) { ComPtr(other).Swap(*this); return *this; }
    ComPtr &operator=(ComPtr &&other) { ComPtr(static_cast<ComPtr &&>(other)).Swap(*this); return *this; }
    void Swap(ComPtr &other) { T *p = ptr_; ptr_ = other.ptr_; other.ptr_ = p; }
    T *Get() const { return ptr_; }
    T *operator->() const { return ptr_; }
    explicit operator bool() const { return ptr_ != nullptr; }
    T **GetAddressOf() { return &ptr_; }
    T *const *GetAddressOf() const { return &ptr_; }
    T **ReleaseAndGetAddressOf() { Reset(); return &ptr_; }
    T **operator&() { return ReleaseAndGetAddressOf(); }
    void Attach(T *p) { Reset(); ptr_ = p; }
    T *Detach() { T *p = ptr_; ptr_ = nullptr; return p; }
    unsigned long Reset() { T *p = ptr_; ptr_ = nullptr; return p ? p->Release() : 0; }
    template <typename U> HRESULT As(ComPtr<U> *other) const { return ptr_->QueryInterface(__uuidof(U), (void **)other->ReleaseAndGetAddressOf()); }
};
namespace Wrappers {
namespace HandleTraits {
struct HANDLENullTraits { typedef HANDLE Type; static bool Close(Type h) { return CloseHandle(h) != FALSE; } static Type GetInvalidValue() { return nullptr; } };
struct HANDLETraits { typedef HANDLE Type; static bool Close(Type h) { return CloseHandle(h) != FALSE; } static Type GetInvalidValue() { return INVALID_HANDLE_VALUE; } };
}
template <typename Traits> class HandleT {
public:
    typedef typename Traits::Type Type;
    explicit HandleT(Type h = Traits::GetInvalidValue()) : handle_(h) {}
    HandleT(HandleT &&other) : handle_(other.Detach()) {}
    HandleT(const HandleT &) = delete;
    HandleT &operator=(const HandleT &) = delete;
    ~HandleT() { Close(); }
    void Attach(Type h) { Close(); handle_ = h; }
    Type Detach() { Type h = handle_; handle_ = Traits::GetInvalidValue(); return h; }
    Type Get() const { return handle_; }
    bool IsValid() const { return handle_ != Traits::GetInvalidValue(); }
    void Close() { if (IsValid()) { Traits::Close(handle_); handle_ = Traits::GetInvalidValue(); } }
protected:
    Type handle_;
};
class Event : public HandleT<HandleTraits::HANDLENullTraits> {
public:
    explicit Event(HANDLE h = nullptr) : HandleT(h) {}
};
}
} }
}
#endif
