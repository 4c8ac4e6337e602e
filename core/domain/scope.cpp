// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/scope.h"

#include "core/domain/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

Scope builtIn(const QString &name, const QString &description)
{
    Scope scope;
    scope.name = name;
    scope.description = description;
    scope.builtIn = true;
    return scope;
}

QString scopeNameProblem(const QString &name)
{
    if (name.isEmpty())
        return QCoreApplication::translate("Domain", "Enter a name, such as sensor:read.");
    if (name.size() > maxNameLength)
        return tooLongProblem(maxNameLength);
    if (!isScopeToken(name)) {
        return QCoreApplication::translate("Domain",
                                           "Use ASCII letters, digits and punctuation; no spaces, no \" and no \\.");
    }
    return {};
}

} // namespace

QList<Scope> builtInScopes()
{
    return {
        builtIn(u"openid"_s,
                QCoreApplication::translate("Domain", "Sign in with OpenID Connect: the user's identifier")),
        builtIn(u"profile"_s, QCoreApplication::translate("Domain", "The user's profile, such as the name")),
        builtIn(u"email"_s, QCoreApplication::translate("Domain", "The user's email address")),
        builtIn(u"role"_s, QCoreApplication::translate("Domain", "The user's roles")),
        builtIn(u"offline_access"_s,
                QCoreApplication::translate("Domain", "Access while the user is away: refresh tokens")),
    };
}

bool isScopeToken(const QString &name)
{
    return !name.isEmpty() &&
           std::ranges::all_of(name, [](QChar c) { return c > u' ' && c < QChar(0x7F) && c != u'"' && c != u'\\'; });
}

Problems validate(const Scope &scope)
{
    Problems problems;
    addProblem(problems, u"name"_s, scopeNameProblem(scope.name));
    addProblem(problems, u"description"_s, textProblem(scope.description, maxDescriptionLength));
    return problems;
}

} // namespace gatehouse
