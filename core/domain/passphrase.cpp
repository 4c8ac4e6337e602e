// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/passphrase.h"

#include "core/domain/domaintext.h"

#include <QCoreApplication>

#include <algorithm>

namespace gatehouse {

namespace {

/// Counts without a copy as QString, which would not be wiped.
qsizetype characterCount(QByteArrayView utf8)
{
    return std::count_if(utf8.begin(), utf8.end(), [](char c) { return (static_cast<uchar>(c) & 0xc0) != 0x80; });
}

} // namespace

QString passphraseProblem(const SecretString &passphrase)
{
    const QByteArrayView bytes = passphrase.reveal();
    if (characterCount(bytes) < minPassphraseLength)
        return DomainText::tr("Use at least %1 characters. Several words are easier to remember than symbols.")
            .arg(minPassphraseLength);
    if (std::all_of(bytes.begin(), bytes.end(), [&](char c) { return c == bytes.front(); }))
        return DomainText::tr("Do not repeat one character: such a passphrase is easy to guess.");
    return {};
}

} // namespace gatehouse
