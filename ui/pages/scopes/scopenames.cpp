// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scopes/scopenames.h"

#include "core/domain/scope.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse {

QStringList scopeNameSuggestions(const QString &typed, const QStringList &existing)
{
    QStringList namespaces;
    QStringList actions{u"read"_s, u"write"_s, u"admin"_s};
    for (const QString &name : existing) {
        const qsizetype colon = name.indexOf(u':');
        if (colon > 0)
            namespaces.append(name.left(colon));
        if (colon > 0 && colon + 1 < name.size())
            actions.append(name.mid(colon + 1));
    }
    namespaces.removeDuplicates();
    actions.removeDuplicates();
    QStringList suggestions;
    const qsizetype colon = typed.indexOf(u':');
    if (colon > 0) {
        for (const QString &action : std::as_const(actions))
            suggestions.append(typed.left(colon + 1) + action);
    } else {
        for (const QString &name : std::as_const(namespaces))
            suggestions.append(name + u':');
    }
    suggestions.removeIf([&](const QString &name) { return existing.contains(name); });
    return suggestions;
}

QString scopeNameHint(const QString &typed)
{
    if (typed.isEmpty() || !isScopeToken(typed))
        return QCoreApplication::translate("ScopeNames",
                                           "namespace:action, such as sensor:read. Cannot be changed later.");
    if (!typed.contains(u':'))
        return QCoreApplication::translate("ScopeNames", "Consider namespace:action, such as %1:read.").arg(typed);
    return QCoreApplication::translate("ScopeNames", "Cannot be changed later.");
}

} // namespace gatehouse
