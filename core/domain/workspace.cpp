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

Problems validate(const Workspace &workspace)
{
    Problems problems;
    if (workspace.name.trimmed().isEmpty())
        problems.append({u"name"_s, QCoreApplication::translate("Domain", "Enter a name.")});
    else if (const QString problem = textProblem(workspace.name, maxNameLength); !problem.isEmpty())
        problems.append({u"name"_s, problem});
    if (!workspace.issuer.isEmpty()) {
        if (const QString problem = issuerProblem(workspace.issuer); !problem.isEmpty())
            problems.append({u"issuer"_s, problem});
    }
    if (workspace.invitationLifetimeMs < minInvitationLifetimeMs ||
        workspace.invitationLifetimeMs > maxInvitationLifetimeMs)
        problems.append(
            {u"invitationLifetime"_s, QCoreApplication::translate("Domain", "Choose from 10 minutes to 7 days.")});
    problems += validate(workspace.mail);
    return problems;
}

} // namespace gatehouse
