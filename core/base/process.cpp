// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/process.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <curl/curl.h>
#include <openssl/crypto.h>
#include <sqlite3.h>

#include <malloc.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>

using namespace Qt::StringLiterals;

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
        return nullptr; // the old block stays, as with realloc()
    if (block && moved)
        std::memcpy(moved, block, std::min(size, malloc_usable_size(block)));
    release(block, file, line);
    return moved;
}

} // namespace

void hardenProcess()
{
    const rlimit none{0, 0};
    if (setrlimit(RLIMIT_CORE, &none) != 0)
        qWarning("Core dumps cannot be turned off.");
#ifdef NDEBUG
    // Not in debug builds: a debugger attaches to them, and the leak sanitizer traces its own process.
    if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        qWarning("The process's memory cannot be protected from other processes.");
#endif
}

bool makeOpensslWipeItsMemory()
{
    return CRYPTO_set_mem_functions(allocate, reallocate, release) == 1 &&
           OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr) == 1;
}

void installTranslations(QCoreApplication &application)
{
    const QString catalogues = u":/i18n"_s;
    auto *own = new QTranslator(&application);
    if (!own->load(QLocale(), u"gatehouse"_s, u"_"_s, catalogues) && !own->load(u"gatehouse_en"_s, catalogues))
        return;
    QCoreApplication::installTranslator(own);

    auto *qt = new QTranslator(&application);
    if (qt->load(QLocale(own->language()), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
}

QList<LibraryVersion> libraryVersions()
{
    return {{u"Qt"_s, QString::fromLatin1(qVersion())},
            {u"SQLite"_s, QString::fromLatin1(sqlite3_libversion())},
            {u"OpenSSL"_s, QString::fromLatin1(OpenSSL_version(OPENSSL_VERSION_STRING))},
            {u"libcurl"_s, QString::fromLatin1(curl_version_info(CURLVERSION_NOW)->version)}};
}

} // namespace gatehouse
