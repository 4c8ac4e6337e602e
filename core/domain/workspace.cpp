// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/workspace.h"

#include "core/domain/text.h"
#include "core/domain/uriparts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

struct Unit
{
    QChar letter;
    qint64 msecs;
};

constexpr Unit units[] = {{u'd', 24LL * 60 * 60 * 1000}, {u'h', 60LL * 60 * 1000}, {u'm', 60LL * 1000}};

/// RFC 8414 §2: https, with neither query nor fragment.
QString issuerProblem(const QString &issuer)
{
    if (const QString problem = linkProblem(issuer); !problem.isEmpty())
        return problem;
    const auto parts = parseUri(issuer);
    if (parts && (parts->hasQuery || parts->hasFragment))
        return QCoreApplication::translate("Domain", "Remove the query and the fragment: ?, # and what follows.");
    return {};
}

/// RFC 8414 section 3.1: a trailing slash is removed before anything is appended.
QString below(const QString &issuer, QLatin1StringView name)
{
    if (issuer.isEmpty())
        return {};
    return (issuer.endsWith(u'/') ? issuer : issuer + u'/') + name;
}

} // namespace

QString toString(MissingScopeRule rule)
{
    return rule == MissingScopeRule::Refuse ? u"refuse"_s : u"all-allowed"_s;
}

bool fromString(const QString &word, MissingScopeRule *rule)
{
    *rule = word == u"refuse" ? MissingScopeRule::Refuse : MissingScopeRule::AllAllowed;
    return toString(*rule) == word;
}

QString durationWord(qint64 msecs)
{
    for (const Unit &unit : units) {
        if (msecs % unit.msecs == 0)
            return QString::number(msecs / unit.msecs) + unit.letter;
    }
    return QString::number(msecs / 1000) + u's';
}

std::optional<qint64> durationFrom(const QString &word)
{
    bool ok = false;
    const qint64 number = word.chopped(word.isEmpty() ? 0 : 1).toLongLong(&ok);
    constexpr qint64 mostUnits = 1'000'000;
    if (!ok || number < 0 || number > mostUnits)
        return std::nullopt;
    for (const Unit &unit : units) {
        if (word.endsWith(unit.letter))
            return number * unit.msecs;
    }
    return std::nullopt;
}

QString audience(const Workspace &workspace)
{
    return workspace.uuid.toString(QUuid::WithoutBraces).toLower();
}

QString tokenIssuer(const Workspace &workspace)
{
    return workspace.issuer.isEmpty() ? u"urn:uuid:"_s + audience(workspace) : workspace.issuer;
}

QString jwksUri(const QString &issuer)
{
    return below(issuer, "jwks.json"_L1);
}

QString statusListUri(const QString &issuer)
{
    return below(issuer, "statuslist.jwt"_L1);
}

QString issuerPath(const QString &issuer)
{
    const qsizetype host = issuer.indexOf("://"_L1);
    const qsizetype path = host < 0 ? -1 : issuer.indexOf(u'/', host + 3);
    if (path < 0)
        return {};
    QStringView rest = QStringView(issuer).sliced(path);
    while (rest.startsWith(u'/'))
        rest = rest.sliced(1);
    while (rest.endsWith(u'/'))
        rest.chop(1);
    return rest.toString();
}

Problems validate(const Workspace &workspace)
{
    Problems problems;
    addProblem(problems, u"name"_s, nameProblem(workspace.name));
    if (!workspace.issuer.isEmpty())
        addProblem(problems, u"issuer"_s, issuerProblem(workspace.issuer));
    if (workspace.invitationLifetimeMs < minInvitationLifetimeMs ||
        workspace.invitationLifetimeMs > maxInvitationLifetimeMs)
        problems.append(
            {u"invitationLifetime"_s, QCoreApplication::translate("Domain", "Choose from 10 minutes to 7 days.")});
    problems += validate(workspace.mail);
    return problems;
}

} // namespace gatehouse
