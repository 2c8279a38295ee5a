namespace medley
{
EVT_WDF_DRIVER_DEVICE_ADD device_add;

_Use_decl_annotations_ NTSTATUS device_add(WDFDRIVER, PWDFDEVICE_INIT init)
{
    WDFDEVICE device;
    return WdfDeviceCreate(&init, WDF_NO_OBJECT_ATTRIBUTES, &device);
}
}
