namespace medley
{
inline void warn(const char *text, NTSTATUS status) { KdPrintEx((DPFLTR_IHVDRIVER_ID, DPFLTR_WARNING_LEVEL, "%s%08x\n", text, status)); }

template <typename T, size_t N> struct static_table
{
    T rows[N];
    size_t used;
    constexpr void reset() noexcept { used = 0; for (auto &row : rows) row = T{}; }
};
static static_table<LONG, 8> table;
}
