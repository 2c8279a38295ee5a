// WPP macros of the storage class drivers. The project's own stand-in: no declarations are needed for parsing.
#pragma once
