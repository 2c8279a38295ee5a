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
    template <typename U, typename = decltype(static_cast<T *>((U *)nullptr))> ComPtr(const ComPtr<U> &other) : ptr_(other.Get()) { if (ptr_) ptr_->AddRef(); }
    template <typename U, typename = decltype(static_cast<T *>((U *)nullptr))> ComPtr(ComPtr<U> &&other) : ptr_(other.Detach()) {}
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
    HRESULT CopyTo(T **to) const { *to = ptr_; if (ptr_) ptr_->AddRef(); return S_OK; }
    template <typename U> HRESULT CopyTo(U **to) const { return ptr_->QueryInterface(__uuidof(U), (void **)to); }
    HRESULT CopyTo(REFIID iid, void **to) const { return ptr_->QueryInterface(iid, to); }
    unsigned long Reset() { T *p = ptr_; ptr_ = nullptr; return p ? p->Release() : 0; }
    template <typename U> HRESULT As(U **other) const { return ptr_->QueryInterface(__uuidof(U), (void **)other); }
    template <typename U> HRESULT As(ComPtr<U> *other) const { return ptr_->QueryInterface(__uuidof(U), (void **)other->ReleaseAndGetAddressOf()); }
};
template <typename T, typename U> bool operator==(const ComPtr<T> &a, const ComPtr<U> &b) { return a.Get() == b.Get(); }
template <typename T, typename U> bool operator!=(const ComPtr<T> &a, const ComPtr<U> &b) { return a.Get() != b.Get(); }
template <typename T> bool operator==(const ComPtr<T> &a, decltype(nullptr)) { return !a; }
template <typename T> bool operator!=(const ComPtr<T> &a, decltype(nullptr)) { return (bool)a; }
// Classes that implement interfaces: counted, and ended when the last reference goes.
enum RuntimeClassType { WinRt = 1, ClassicCom = 2, WinRtClassicComMix = 3, InhibitWeakReference = 4, InhibitFtmBase = 8 };
template <unsigned Flags> struct RuntimeClassFlags {};
enum ModuleType { InProc = 1, OutOfProc = 2, InProcDisableCaching = 5 };
class FtmBase {};
template <typename... I> struct ChainInterfaces : I... {};
template <typename... I> class Implements : public I... {};
template <unsigned F, typename... I> class Implements<RuntimeClassFlags<F>, I...> : public I... {};
template <typename... I> class RuntimeClass : public Implements<I...> {
    long references_ = 1;
public:
    virtual ~RuntimeClass() {}
    HRESULT RuntimeClassInitialize() { return S_OK; }
    HRESULT __stdcall QueryInterface(REFIID, void **);
    ULONG __stdcall AddRef() { return (ULONG)++references_; }
    ULONG __stdcall Release() { ULONG left = (ULONG)--references_; if (left == 0) delete this; return left; }
};
template <typename T, typename... A> ComPtr<T> Make(A &&...a) { ComPtr<T> p; p.Attach(new T(static_cast<A &&>(a)...)); return p; }
template <typename T, typename I, typename... A> HRESULT MakeAndInitialize(I **to, A &&...a) { T *p = new T; HRESULT result = p->RuntimeClassInitialize(static_cast<A &&>(a)...); if (result < 0) { p->Release(); return result; } *to = p; return S_OK; }
template <ModuleType M> class Module { public: static Module &GetModule(); static Module &Create(); HRESULT GetClassObject(REFCLSID, REFIID, void **); bool Terminate(); unsigned long GetObjectCount() const; };
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
typedef HandleT<HandleTraits::HANDLETraits> FileHandle;
class Event : public HandleT<HandleTraits::HANDLENullTraits> {
public:
    explicit Event(HANDLE h = nullptr) : HandleT(h) {}
};
class CriticalSection {
    CRITICAL_SECTION section_;
public:
    class SyncLock {
        CRITICAL_SECTION *section_;
    public:
        explicit SyncLock(CRITICAL_SECTION *section) : section_(section) {}
        SyncLock(SyncLock &&other) : section_(other.section_) { other.section_ = nullptr; }
        ~SyncLock() { Unlock(); }
        void Unlock() { if (section_) { LeaveCriticalSection(section_); section_ = nullptr; } }
    };
    explicit CriticalSection(ULONG = 0) { InitializeCriticalSection(&section_); }
    ~CriticalSection() { DeleteCriticalSection(&section_); }
    SyncLock Lock() { EnterCriticalSection(&section_); return SyncLock(&section_); }
};
class SRWLock {
    SRWLOCK lock_ = SRWLOCK_INIT;
public:
    template <void(__stdcall *Release)(PSRWLOCK)> class SyncLock {
        SRWLOCK *lock_;
    public:
        explicit SyncLock(SRWLOCK *lock) : lock_(lock) {}
        SyncLock(SyncLock &&other) : lock_(other.lock_) { other.lock_ = nullptr; }
        ~SyncLock() { Unlock(); }
        void Unlock() { if (lock_) { Release(lock_); lock_ = nullptr; } }
    };
    SyncLock<ReleaseSRWLockExclusive> LockExclusive() { AcquireSRWLockExclusive(&lock_); return SyncLock<ReleaseSRWLockExclusive>(&lock_); }
    SyncLock<ReleaseSRWLockShared> LockShared() { AcquireSRWLockShared(&lock_); return SyncLock<ReleaseSRWLockShared>(&lock_); }
};
}
} }
}
#define CoCreatableClass(c)
#define CoCreatableClassWithFactory(c, f)
#define InspectableClass(n, t)
#endif
