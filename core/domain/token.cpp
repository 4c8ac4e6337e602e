// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/token.h"

#include "core/domain/domaintext.h"

#include "core/domain/permission.h"
#include "core/domain/scope.h"
#include "core/domain/text.h"
#include "core/domain/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr qsizetype maxTokenIdLength = 128;

constexpr Word<TokenKind> tokenKindWords[] = {
    {TokenKind::Api, "api"},
    {TokenKind::OAuth, "oauth"},
    {TokenKind::Organization, "organization"},
    {TokenKind::Group, "group"},
};

constexpr Word<TokenStatus> tokenStatusWords[] = {
    {TokenStatus::Pending, "pending"},
    {TokenStatus::Active, "active"},
    {TokenStatus::Inactive, "inactive"},
    {TokenStatus::Expired, "expired"},
};

/// Unreserved characters (RFC 3986 §2.3): they need no encoding in a path, a header or a claim.
bool isTokenIdCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'.' ||
           c == u'_' || c == u'~';
}

QString tokenIdProblem(const QString &tokenId)
{
    if (tokenId.isEmpty())
        return DomainText::tr("Enter a token ID, such as read-pump-7.");
    if (tokenId.size() > maxTokenIdLength)
        return tooLongProblem(maxTokenIdLength);
    if (!std::ranges::all_of(tokenId, &isTokenIdCharacter))
        return DomainText::tr("Use letters A to Z, digits, and - . _ ~ only.");
    return {};
}

Problems scopesProblems(const QStringList &scopes)
{
    Problems problems;
    for (qsizetype i = 0; i < scopes.size(); ++i) {
        if (!isScopeToken(scopes[i]) || scopes.indexOf(scopes[i]) != i)
            problems.append({u"scopes"_s,
                             DomainText::tr("“%1” is not a scope, or occurs twice.").arg(visibleText(scopes[i])),
                             static_cast<int>(i)});
    }
    return problems;
}

Problems overridesProblems(const QList<RoleOverride> &overrides)
{
    Problems problems;
    for (qsizetype i = 0; i < overrides.size(); ++i) {
        const RoleOverride &one = overrides[i];
        const auto isSamePlace = [&](const RoleOverride &other) {
            return other.organizationId == one.organizationId && other.applicationId == one.applicationId;
        };
        const auto first = std::ranges::find_if(overrides, isSamePlace) - overrides.begin();
        if ((one.organizationId == 0) == (one.applicationId == 0))
            problems.append(
                {u"overrides"_s, DomainText::tr("Choose an organization or an application."), static_cast<int>(i)});
        else if (first != i)
            problems.append({u"overrides"_s, DomainText::tr("“%1” occurs twice.").arg(one.name), static_cast<int>(i)});
    }
    return problems;
}

} // namespace

QString toString(TokenKind kind)
{
    return wordOf(tokenKindWords, kind);
}

bool fromString(const QString &word, TokenKind *kind)
{
    return valueOf(tokenKindWords, word, kind);
}

QString toString(TokenStatus status)
{
    return wordOf(tokenStatusWords, status);
}

bool fromString(const QString &word, TokenStatus *status)
{
    return valueOf(tokenStatusWords, word, status);
}

bool hasTechnicalUser(TokenKind kind)
{
    return kind == TokenKind::Organization || kind == TokenKind::Group;
}

QString technicalUserName(const QString &tokenId)
{
    return u"technical-user:"_s + tokenId;
}

TokenStatus statusAt(const Token &token, const QDateTime &now)
{
    const bool isOver = token.expiresAt.isValid() && token.expiresAt <= now;
    return isOver ? TokenStatus::Expired : token.status;
}

Problems validate(const Token &token)
{
    Problems problems;
    addProblem(problems, u"id"_s, tokenIdProblem(token.tokenId));
    addProblem(problems, u"name"_s, nameProblem(token.name));
    addProblem(problems, u"description"_s, textProblem(token.description, maxDescriptionLength));
    if (token.kind == TokenKind::Api)
        problems += permissionProblems(token.permissions);
    else if (!token.permissions.isEmpty())
        problems.append({u"permissions"_s, DomainText::tr("Only API tokens have permissions.")});
    if (token.kind == TokenKind::OAuth) {
        problems += scopesProblems(token.scopes);
        problems += overridesProblems(token.overrides);
    } else if (!token.scopes.isEmpty() || !token.overrides.isEmpty()) {
        problems.append({token.scopes.isEmpty() ? u"overrides"_s : u"scopes"_s,
                         DomainText::tr("Only OAuth tokens have scopes and overrides.")});
    }
    if (hasTechnicalUser(token.kind) && token.maximumRole == AccessRole::None)
        problems.append({u"maximumRole"_s, DomainText::tr("Choose the role User or Admin.")});
    return problems;
}

} // namespace gatehouse
