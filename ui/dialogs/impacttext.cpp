// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/impacttext.h"

#include "core/domain/text.h"
#include "core/tabular/fields/cellformat.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

struct ImpactText
{
    Q_DECLARE_TR_FUNCTIONS(ImpactText)
};

int asCount(qint64 number)
{
    return static_cast<int>(qMin<qint64>(number, std::numeric_limits<int>::max()));
}

QStringList scopeLines(const Impact &impact)
{
    QStringList lines;
    if (impact.userCount > 0)
        lines.append(ImpactText::tr("%n user(s) lose it:", nullptr, asCount(impact.userCount)) + u' ' +
                     firstNames(impact.userNames, impact.userCount));
    if (impact.tokenCount > 0)
        lines.append(ImpactText::tr("%n token(s) lose it:", nullptr, asCount(impact.tokenCount)) + u' ' +
                     firstNames(impact.tokenNames, impact.tokenCount));
    if (impact.clientCount == 0)
        return lines << (lines.isEmpty() ? ImpactText::tr("No client, user or token has it.")
                                         : ImpactText::tr("No client uses it."));
    lines.append(ImpactText::tr("%n client(s) may no longer ask for it:", nullptr, asCount(impact.clientCount)) + u' ' +
                 firstNames(impact.clientNames, impact.clientCount));
    if (impact.disabledCount > 0)
        lines.append(
            ImpactText::tr("%n of them will be disabled: no other scope is left to them, and an empty list would "
                           "allow all",
                           nullptr, asCount(impact.disabledCount)));
    return lines;
}

QStringList clientLines(const Impact &impact)
{
    QStringList lines;
    if (impact.secretCount > 0)
        lines.append(ImpactText::tr("%n client secret(s) stop working", nullptr, asCount(impact.secretCount)));
    if (impact.tokenCount > 0)
        lines.append(ImpactText::tr("%n OAuth token(s) end:", nullptr, asCount(impact.tokenCount)) + u' ' +
                     firstNames(impact.tokenNames, impact.tokenCount));
    lines.append(impact.lastUsedAt.isValid() ? ImpactText::tr("Last used %1").arg(displayTime(impact.lastUsedAt))
                                             : ImpactText::tr("Never used so far"));
    return lines;
}

/// Of organizations, groups and applications.
QStringList placeLines(Resource resource, const Impact &impact)
{
    QStringList lines;
    if (impact.groupCount > 0)
        lines.append(ImpactText::tr("%n group(s) inside", nullptr, asCount(impact.groupCount)));
    if (impact.applicationCount > 0)
        lines.append(ImpactText::tr("%n application(s)", nullptr, asCount(impact.applicationCount)));
    if (impact.userCount > 0)
        lines.append(ImpactText::tr("%n user(s) lose their membership:", nullptr, asCount(impact.userCount)) + u' ' +
                     firstNames(impact.userNames, impact.userCount));
    if (impact.tokenCount > 0 && resource == Resource::Application)
        lines.append(
            ImpactText::tr("%n token(s) lose the role they have for it:", nullptr, asCount(impact.tokenCount)) + u' ' +
            firstNames(impact.tokenNames, impact.tokenCount));
    else if (impact.tokenCount > 0)
        lines.append(ImpactText::tr("%n access token(s) stop working:", nullptr, asCount(impact.tokenCount)) + u' ' +
                     firstNames(impact.tokenNames, impact.tokenCount));
    if (impact.lastUsedAt.isValid() && resource != Resource::Application)
        lines.append(ImpactText::tr("Last used %1").arg(displayTime(impact.lastUsedAt)));
    if (lines.isEmpty())
        lines.append(ImpactText::tr("Nobody and nothing depends on it."));
    return lines;
}

QStringList tokenLines(const Impact &impact)
{
    QStringList lines;
    if (impact.technicalUserCount > 0)
        lines.append(ImpactText::tr("%n technical user(s) go with it", nullptr, asCount(impact.technicalUserCount)));
    lines.append(impact.lastUsedAt.isValid() ? ImpactText::tr("Last used %1").arg(displayTime(impact.lastUsedAt))
                                             : ImpactText::tr("Never used so far"));
    return lines;
}

QStringList userLines(const Impact &impact)
{
    QStringList lines = endingLines(impact);
    if (impact.membershipCount > 0)
        lines.append(ImpactText::tr("%n membership(s) in organizations and groups end", nullptr,
                                    asCount(impact.membershipCount)));
    if (lines.isEmpty())
        lines.append(ImpactText::tr("No token and no membership ends with it"));
    if (impact.lastUsedAt.isValid())
        lines.append(ImpactText::tr("Last sign-in %1").arg(displayTime(impact.lastUsedAt)));
    return lines;
}

} // namespace

QStringList endingLines(const Impact &impact)
{
    QStringList lines;
    if (impact.tokenCount > 0)
        lines.append(ImpactText::tr("%n token(s) stop working", nullptr, asCount(impact.tokenCount)));
    if (impact.invitationCount > 0)
        lines.append(ImpactText::tr("%n invitation link(s) stop working", nullptr, asCount(impact.invitationCount)));
    return lines;
}

QString firstNames(const QStringList &names, qint64 count)
{
    QStringList shown;
    for (const QString &name : names)
        shown.append(visibleText(name));
    const QString list = QLocale().createSeparatedList(shown);
    const qint64 more = count - names.size();
    return more > 0 ? ImpactText::tr("%1, and %n more", nullptr, asCount(more)).arg(shown.join(", "_L1)) : list;
}

QStringList impactLines(Resource resource, const Impact &impact)
{
    QStringList lines;
    if (impact.count > 1)
        lines.append(firstNames(impact.names, impact.count));
    switch (resource) {
    case Resource::Scope:
        return lines + scopeLines(impact);
    case Resource::Client:
        return lines + clientLines(impact);
    case Resource::User:
        return lines + userLines(impact);
    case Resource::Token:
        return lines + tokenLines(impact);
    case Resource::Key:
        return lines << ImpactText::tr("No token of it can be valid any more.");
    default:
        return lines + placeLines(resource, impact);
    }
}

} // namespace gatehouse
