// Error numbers of old device drivers. The project's own stand-in.
#pragma once
#define ERROR_DEV_NOT_EXIST 55L
#define ERROR_INSUFFICIENT_BUFFER 122L
#define ERROR_INVALID_PARAMETER 87L
#define ERROR_INVALID_FUNCTION 1L
#define ERROR_NOT_ENOUGH_MEMORY 8L
#define ERROR_MORE_DATA 234L
#define ERROR_IO_PENDING 997L
#define ERROR_INVALID_NAME 123L
#define ERROR_SUCCESS 0L
#define NO_ERROR 0L
