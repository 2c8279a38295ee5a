// What the module offers on every system.
#ifndef HAZE_H_
#define HAZE_H_

#ifdef __cplusplus
extern "C" {
#endif

int haze_supported(void);
int haze_start(void);
int haze_stop(void);
void haze_say(int level, const char *function, const char *format, ...);
#define haze_error(...) haze_say(4, __FUNCTION__, __VA_ARGS__)

#ifdef __cplusplus
}
#endif
#endif
