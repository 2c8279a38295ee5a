// Leaves a file behind when it is loaded, at the path in DRIVERENTRY_MARK.
#include <cstdio>
#include <cstdlib>

namespace {

__attribute__((constructor)) void leaveMark() {
  if (const char *Path = std::getenv("DRIVERENTRY_MARK"))
    if (std::FILE *Mark = std::fopen(Path, "w"))
      std::fclose(Mark);
}

} // namespace
