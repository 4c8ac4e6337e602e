// SPDX-License-Identifier: GPL-3.0-or-later
// Memory that this program gives back is wiped first (security.md TH-06). SecretString wipes what is ours, but what a
// person types or is shown also passes through strings of Qt and of the C++ library, which nobody else can reach.
#include <cstddef>
#include <cstring>

#include <malloc.h>

// glibc's own, under the names that it exports for those who replace free().
extern "C" {
void *__libc_malloc(size_t size);                // NOLINT(bugprone-reserved-identifier)
void *__libc_realloc(void *memory, size_t size); // NOLINT(bugprone-reserved-identifier)
void __libc_free(void *memory);                  // NOLINT(bugprone-reserved-identifier)
}

namespace {

/// No secret is so long, and wiping lists of a million rows would take time.
constexpr size_t wipedBytes = 1024 * 1024;

} // namespace

extern "C" void free(void *memory)
{
    if (memory) {
        const size_t size = malloc_usable_size(memory);
        if (size < wipedBytes)
            explicit_bzero(memory, size);
    }
    __libc_free(memory);
}

extern "C" void *realloc(void *memory, size_t size)
{
    const size_t before = memory ? malloc_usable_size(memory) : 0;
    if (!memory || before >= wipedBytes)
        return __libc_realloc(memory, size);
    if (size > 0 && size <= before && size > before / 2)
        return memory;
    void *moved = size > 0 ? __libc_malloc(size) : nullptr;
    if (size > 0 && !moved)
        return nullptr;
    if (moved)
        memcpy(moved, memory, before < size ? before : size);
    free(memory);
    return moved;
}
