// DirectShow identifiers. The project's own stand-in; nothing more is needed for kernel drivers.
#pragma once
