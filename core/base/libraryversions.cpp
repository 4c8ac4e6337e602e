// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/libraryversions.h"

#include <curl/curl.h>
#include <openssl/crypto.h>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace gatehouse {

QList<LibraryVersion> libraryVersions()
{
    return {{u"Qt"_s, QString::fromLatin1(qVersion())},
            {u"SQLite"_s, QString::fromLatin1(sqlite3_libversion())},
            {u"OpenSSL"_s, QString::fromLatin1(OpenSSL_version(OPENSSL_VERSION_STRING))},
            {u"libcurl"_s, QString::fromLatin1(curl_version_info(CURLVERSION_NOW)->version)}};
}

} // namespace gatehouse
