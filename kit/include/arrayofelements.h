// A list in a message of the Wi-Fi class extension. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/arrayofelements
#pragma once
#ifdef __cplusplus
extern "C++" {
template <class T> struct ArrayOfElements {
  UINT32 ElementCount; T *pElements; bool MemoryInternallyAllocated;
  ArrayOfElements() : ElementCount(0), pElements(nullptr), MemoryInternallyAllocated(false) {}
  ArrayOfElements(ArrayOfElements &&o) : ElementCount(o.ElementCount), pElements(o.pElements), MemoryInternallyAllocated(o.MemoryInternallyAllocated) { o.pElements = nullptr; o.MemoryInternallyAllocated = false; }
  ArrayOfElements(const ArrayOfElements &);
  ~ArrayOfElements();
  ArrayOfElements &operator=(const ArrayOfElements &);
  void SimpleAssign(T *p, UINT32 n) { pElements = p; ElementCount = n; MemoryInternallyAllocated = false; }
  bool AllocateElements(UINT32 n, ULONG_PTR = 0, ULONG_PTR = 0);
};
}
#endif
