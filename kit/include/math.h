// Floating-point mathematics. The project's own stand-in. Source: learn.microsoft.com/cpp/c-runtime-library
#pragma once
#ifdef __cplusplus
extern "C" {
#endif
double acos(double); double asin(double); double atan(double); double atan2(double, double); double ceil(double); double cos(double); double cosh(double); double exp(double); double fabs(double); double floor(double); double fmod(double, double); double log(double); double log10(double); double log2(double); double pow(double, double); double round(double); double sin(double); double sinh(double); double sqrt(double); double tan(double); double tanh(double); double modf(double, double *); double ldexp(double, int); double frexp(double, int *);
float acosf(float); float asinf(float); float atanf(float); float atan2f(float, float); float ceilf(float); float cosf(float); float expf(float); float fabsf(float); float floorf(float); float fmodf(float, float); float logf(float); float log10f(float); float powf(float, float); float roundf(float); float sinf(float); float sqrtf(float); float tanf(float);
long lround(double); long lroundf(float); int _isnan(double); int _finite(double);
#ifdef __cplusplus
}
#endif
#define HUGE_VAL __builtin_huge_val()
#define INFINITY __builtin_inff()
#define NAN __builtin_nanf("")
#define isnan(x) __builtin_isnan(x)
#define isinf(x) __builtin_isinf(x)
#define isfinite(x) __builtin_isfinite(x)
#ifdef _USE_MATH_DEFINES
#define M_PI 3.14159265358979323846
#define M_E 2.71828182845904523536
#define M_PI_2 1.57079632679489661923
#endif
