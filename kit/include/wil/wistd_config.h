// See wil/wistd_type_traits.h. The project's own stand-in. Source: github.com/microsoft/wil/wiki
#pragma once
#include <wil/wistd_type_traits.h>
