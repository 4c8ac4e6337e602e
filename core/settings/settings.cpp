// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"

namespace gatehouse {

namespace {

constexpr qsizetype recentCount = 8;

} // namespace

void Settings::addRecentWorkspace(const QString &path)
{
    QStringList recent = get(setting::recentWorkspaces);
    recent.removeAll(path);
    recent.prepend(path);
    set(setting::recentWorkspaces, QStringList(recent.mid(0, recentCount)));
}

void Settings::removeRecentWorkspace(const QString &path)
{
    QStringList recent = get(setting::recentWorkspaces);
    recent.removeAll(path);
    set(setting::recentWorkspaces, recent);
}

} // namespace gatehouse
