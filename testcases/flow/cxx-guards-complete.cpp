// Guards of the standard library and of WIL, around everything extern "C": all of it is followed.
// check: driverentry-not-analysed
// flags: -std=c++17
extern "C" {
#include <ntddk.h>
#include <wdf.h>
#include <wil/resource.h>
#include <array>
#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
}
using namespace std;

struct PoolDeleter {
    void operator()(void *Memory) const { ExFreePoolWithTag(Memory, 'ooPK'); }
};
template <typename T> using PoolPointer = unique_ptr<T, PoolDeleter>;
using UniqueDevice = wil::unique_any<PDEVICE_OBJECT, decltype(&::IoDeleteDevice), ::IoDeleteDevice>;

struct Settings {
    ULONG Size;
    byte Bytes[16];
};

void *operator new(size_t Size, POOL_FLAGS Flags, ULONG Tag) { return ExAllocatePool2(Flags, Size, Tag); }
void __cdecl operator delete(void *Memory) { ExFreePool(Memory); }
void __cdecl operator delete(void *Memory, size_t) { ExFreePool(Memory); }

extern "C" DRIVER_INITIALIZE DriverEntry;
extern "C" NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PoolPointer<Settings> Memory(new (POOL_FLAG_NON_PAGED, 'ooPK') Settings());
    if (!Memory)
        return STATUS_INSUFFICIENT_RESOURCES;
    array<ULONG, 3> Values = {1, 2, 3};
    for (ULONG &Value : span<ULONG>(Values).subspan(1))
        Memory->Size += Value;
    atomic<LONG> Count{0};
    ++Count;
    optional<ULONG> Found;
    if (Memory->Size > 4)
        Found = Memory->Size;
    wstring_view Name(RegistryPath->Buffer, RegistryPath->Length / sizeof(WCHAR));
    if (Name.empty() || !Found.has_value())
        return STATUS_INVALID_PARAMETER;
    UniqueDevice Device;
    NTSTATUS Status = IoCreateDevice(DriverObject, 0, nullptr, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
    if (!NT_SUCCESS(Status))
        return Status;
    auto Undo = wil::scope_exit([&] { IoUnregisterShutdownNotification(Device.get()); });
    Status = IoRegisterShutdownNotification(Device.get());
    if (!NT_SUCCESS(Status)) {
        Undo.release();
        return Status;
    }
    auto Other = std::move(Memory);
    Undo.release();
    (void)Device.release();
    return STATUS_SUCCESS;
}
