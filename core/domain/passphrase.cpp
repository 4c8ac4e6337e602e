// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/passphrase.h"

#include "core/domain/domaintext.h"

#include <algorithm>

namespace gatehouse {

namespace {

/// Without a copy as QString, which would not wipe itself.
qsizetype characterCount(QByteArrayView utf8)
{
    return std::count_if(utf8.begin(), utf8.end(), [](char c) { return (static_cast<uchar>(c) & 0xc0) != 0x80; });
}

} // namespace

QString passphraseProblem(const SecretString &passphrase)
{
    const QByteArrayView bytes = passphrase.reveal();
    if (characterCount(bytes) < minPassphraseLength)
        return DomainText::tr(
                   "A passphrase has at least %1 characters. Several words are easier to remember than signs.")
            .arg(minPassphraseLength);
    if (std::all_of(bytes.begin(), bytes.end(), [&](char c) { return c == bytes.front(); }))
        return DomainText::tr("A passphrase of one character over and over is guessed at once.");
    return {};
}

} // namespace gatehouse
