#include <ntddk.h>

class Loader {
  int Count = 0;

public:
  int DriverEntry() { return ++Count; }
};

namespace test {
void DriverEntry(int) {}
} // namespace test

namespace {
void DriverEntry(const char *) {}
} // namespace

int useLoader(Loader &L) {
  test::DriverEntry(1);
  DriverEntry("");
  return L.DriverEntry();
}
