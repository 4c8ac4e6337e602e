// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/token.h"

#include "core/domain/words.h"

namespace gatehouse {

namespace {

constexpr Word<TokenKind> kindWords[] = {
    {TokenKind::Api, "api"},
    {TokenKind::OAuth, "oauth"},
    {TokenKind::Organization, "organization"},
    {TokenKind::Group, "group"},
};

constexpr Word<TokenStatus> statusWords[] = {
    {TokenStatus::Pending, "pending"},
    {TokenStatus::Active, "active"},
    {TokenStatus::Inactive, "inactive"},
    {TokenStatus::Expired, "expired"},
};

} // namespace

QString toString(TokenKind kind)
{
    return wordOf(kindWords, kind);
}

bool fromString(const QString &word, TokenKind *kind)
{
    return valueOf(kindWords, word, kind);
}

QString toString(TokenStatus status)
{
    return wordOf(statusWords, status);
}

bool fromString(const QString &word, TokenStatus *status)
{
    return valueOf(statusWords, word, status);
}

TokenStatus statusAt(const Token &token, const QDateTime &now)
{
    const bool isOver = token.expiresAt.isValid() && token.expiresAt <= now;
    return isOver ? TokenStatus::Expired : token.status;
}

} // namespace gatehouse
