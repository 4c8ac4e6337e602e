// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/signingkey.h"

#include "core/domain/text.h"
#include "core/domain/words.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr qsizetype maxReasonLength = 2000;
constexpr qsizetype shortKidLength = 8;

constexpr Word<KeyStatus> statusWords[] = {
    {KeyStatus::Next, "next"},
    {KeyStatus::Active, "active"},
    {KeyStatus::Retired, "retired"},
    {KeyStatus::Revoked, "revoked"},
};

constexpr Word<KeyOrigin> originWords[] = {
    {KeyOrigin::Generated, "generated"},
    {KeyOrigin::Imported, "imported"},
};

constexpr Word<PrivateKeyFormat> formatWords[] = {
    {PrivateKeyFormat::Pem, "pem"},
    {PrivateKeyFormat::EncryptedPem, "encrypted-pem"},
    {PrivateKeyFormat::Jwk, "jwk"},
    {PrivateKeyFormat::Pkcs12, "pkcs12"},
};

} // namespace

QString toString(KeyStatus status)
{
    return wordOf(statusWords, status);
}

bool fromString(const QString &word, KeyStatus *status)
{
    return valueOf(statusWords, word, status);
}

QString toString(KeyOrigin origin)
{
    return wordOf(originWords, origin);
}

bool fromString(const QString &word, KeyOrigin *origin)
{
    return valueOf(originWords, word, origin);
}

QString toString(PrivateKeyFormat format)
{
    return wordOf(formatWords, format);
}

bool fromString(const QString &word, PrivateKeyFormat *format)
{
    return valueOf(formatWords, word, format);
}

QString displayName(const SigningKey &key)
{
    return key.name.isEmpty() ? key.kid.left(shortKidLength) + u'…' : key.name;
}

bool mayHaveLiveTokens(const SigningKey &key, const QDateTime &now)
{
    return key.unlimitedTokenCount > 0 || (key.lastTokenExpiresAt.isValid() && key.lastTokenExpiresAt > now);
}

bool isPublished(const SigningKey &key, const QDateTime &now)
{
    switch (key.status) {
    case KeyStatus::Next:
    case KeyStatus::Active:
        return true;
    case KeyStatus::Retired:
        return mayHaveLiveTokens(key, now);
    case KeyStatus::Revoked:
        break;
    }
    return false;
}

Problems validate(const SigningKey &key)
{
    Problems problems;
    addProblem(problems, u"name"_s, textProblem(key.name, maxNameLength));
    addProblem(problems, u"revocationReason"_s, textProblem(key.revocationReason, maxReasonLength));
    return problems;
}

} // namespace gatehouse
