// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/impacttext.h"

#include "core/domain/text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("ImpactText", text, nullptr, n);
}

int asCount(qint64 number)
{
    return static_cast<int>(qMin<qint64>(number, std::numeric_limits<int>::max()));
}

QStringList scopeLines(const Impact &impact)
{
    if (impact.clientCount == 0)
        return {tr("No client uses it.")};
    return {tr("%n client(s) may no longer ask for it:", asCount(impact.clientCount)) + u' ' +
            firstNames(impact.clientNames, impact.clientCount)};
}

QStringList clientLines(const Impact &impact, const QLocale &locale)
{
    QStringList lines;
    if (impact.secretCount > 0)
        lines.append(tr("%n client secret(s) stop working", asCount(impact.secretCount)));
    lines.append(impact.lastUsedAt.isValid()
                     ? tr("Last used %1").arg(locale.toString(impact.lastUsedAt.toLocalTime(), QLocale::ShortFormat))
                     : tr("Never used so far"));
    return lines;
}

} // namespace

QString firstNames(const QStringList &names, qint64 count)
{
    QStringList shown;
    for (const QString &name : names)
        shown.append(visibleText(name));
    const QString list = QLocale().createSeparatedList(shown);
    const qint64 more = count - names.size();
    return more > 0 ? tr("%1, and %n more", asCount(more)).arg(shown.join(", "_L1)) : list;
}

QStringList impactLines(Resource resource, const Impact &impact, const QLocale &locale)
{
    QStringList lines;
    if (impact.count > 1)
        lines.append(firstNames(impact.names, impact.count));
    return lines + (resource == Resource::Scope ? scopeLines(impact) : clientLines(impact, locale));
}

} // namespace gatehouse
