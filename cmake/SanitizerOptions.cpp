// How the sanitizers behave in every program that is built with them; what the environment says comes on top.
// A report ends the program by a signal, so that whoever started it takes it for the crash it is.

// LLVM's arenas are poisoned by code of its headers, which is instrumented, and filled by its libraries, which are not.
extern "C" __attribute__((visibility("default"))) const char *__asan_default_options() {
  return "allow_user_poisoning=0:abort_on_error=1:disable_coredump=1";
}

extern "C" __attribute__((visibility("default"))) const char *__ubsan_default_options() {
  return "halt_on_error=1:abort_on_error=1:print_stacktrace=1";
}
