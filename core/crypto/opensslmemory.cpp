// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/opensslmemory.h"

#include <openssl/crypto.h>

#include <malloc.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>

namespace gatehouse {

namespace {

void *allocate(std::size_t size, const char * /*file*/, int /*line*/)
{
    return std::malloc(size);
}

void release(void *block, const char * /*file*/, int /*line*/)
{
    if (!block)
        return;
    OPENSSL_cleanse(block, malloc_usable_size(block));
    std::free(block);
}

void *reallocate(void *block, std::size_t size, const char *file, int line)
{
    if (block && size <= malloc_usable_size(block) && size > 0)
        return block;
    void *moved = size > 0 ? std::malloc(size) : nullptr;
    if (!moved && size > 0)
        return nullptr; // the old block stays, as realloc() leaves it
    if (block && moved)
        std::memcpy(moved, block, std::min(size, malloc_usable_size(block)));
    release(block, file, line);
    return moved;
}

} // namespace

bool makeOpensslWipeItsMemory()
{
    return CRYPTO_set_mem_functions(allocate, reallocate, release) == 1 &&
           OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr) == 1;
}

} // namespace gatehouse
