#include "Relay.hpp"

FX_DRIVER_ENTRY(RelayDriver)
