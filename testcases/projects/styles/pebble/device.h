// One bus.
#pragma once

class Bus {
    WDFDEVICE m_Device = nullptr;
    WDFCOLLECTION m_Pads = nullptr;

  public:
    static NTSTATUS Create(PWDFDEVICE_INIT Init);
    NTSTATUS PlugIn(ULONG Serial);
    virtual ~Bus() = default;
};
