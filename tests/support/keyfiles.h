// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/jose/jwk.h"
#include "core/crypto/keyfiles/keyimport.h"

#include <QFile>

namespace gatehouse::test {

/// The content of a file below tests/data.
inline QByteArray dataFile(const QString &path)
{
    QFile file(QStringLiteral(GATEHOUSE_TEST_DATA "/") + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
    return file.readAll();
}

inline SecretString keyPassphrase()
{
    return SecretString("correct horse");
}

/// A key of tests/data/keys.
inline KeyPair testKey(const char *name)
{
    const auto imported = importKey(dataFile(QStringLiteral("keys/") + QString::fromLatin1(name)), keyPassphrase());
    if (!imported)
        qFatal("%s: %s (%s)", name, qPrintable(imported.error().message), qPrintable(imported.error().detail));
    return imported->key;
}

/// The same key, named by its thumbprint; by default with the usual algorithm of its type.
inline JwsKey testJwsKey(const char *name)
{
    const KeyPair key = testKey(name);
    return {key, algorithmsFor(key.type()).constFirst(), thumbprint(key)};
}

} // namespace gatehouse::test
